"""Remarks as text for a person and as JSON for an editor."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from palvelukoulu.content.files import read_start
from palvelukoulu.content.gathering import gathered
from palvelukoulu.content.messages import explain
from palvelukoulu.content.reader import ReadCourse
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.text import LARGEST_FILE, read_text
from palvelukoulu.core.diagnostics import Diagnostic, Severity

_WORDS: Final = {Severity.ERROR: "virhe", Severity.WARNING: "huomio"}
_WIDEST: Final = 160
_TAB: Final = 4


def as_text(checked: Iterable[tuple[Path, ReadCourse]]) -> str:
    """Return every remark with its line of the file, a caret and the correction."""
    parts: list[str] = []
    for folder, read in checked:
        lines: dict[str, Sequence[str]] = {}
        for diagnostic in gathered(read.diagnostics):
            file = diagnostic.place.file
            if file not in lines:
                lines[file] = _lines(folder / file)
            parts.append(_one(folder, diagnostic, lines[file]))
    return "".join(parts)


def as_json(checked: Iterable[tuple[Path, ReadCourse]]) -> str:
    """Return a list of objects with code, severity, file, line, column, message and fix."""
    found = [
        _object(folder, diagnostic) for folder, read in checked for diagnostic in read.diagnostics
    ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def counts(checked: Iterable[tuple[Path, ReadCourse]]) -> tuple[int, int]:
    """Return how many errors and how many warnings `as_text` tells of."""
    found = [one.severity for _, read in checked for one in gathered(read.diagnostics)]
    return found.count(Severity.ERROR), found.count(Severity.WARNING)


def has_errors(checked: Iterable[tuple[Path, ReadCourse]]) -> bool:
    """Whether something keeps a part of a course from working."""
    return any(
        diagnostic.severity is Severity.ERROR
        for _, read in checked
        for diagnostic in read.diagnostics
    )


def _object(folder: Path, diagnostic: Diagnostic) -> dict[str, str | int]:
    said = explain(diagnostic)
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "file": (folder / diagnostic.place.file).as_posix(),
        "line": diagnostic.place.line,
        "column": diagnostic.place.column,
        "message": said.message,
        "fix": said.fix,
    }


def _one(folder: Path, diagnostic: Diagnostic, lines: Sequence[str]) -> str:
    place = diagnostic.place
    said = explain(diagnostic)
    where = f"{(folder / place.file).as_posix()}:{place.line}:{place.column}"
    head = f"{where}: {_WORDS[diagnostic.severity]} {diagnostic.code}: {said.message}\n"
    source = lines[place.line - 1] if place.line <= len(lines) else ""
    shown = _excerpt(source, place.line, place.column, diagnostic.length) if source else ""
    return f"{head}{shown}        Korjaus: {said.fix}\n"


def _excerpt(source: str, line: int, column: int, length: int) -> str:
    """Return the line and a caret under the place, cut to what fits a window."""
    start = max(0, column - 1 - _WIDEST // 2) if len(source) > _WIDEST else 0
    cut = source[start : start + _WIDEST]
    before = cut[: column - 1 - start].expandtabs(_TAB)
    count = max(1, min(length, len(cut) - (column - 1 - start)))
    mark = " " * len(before) + "^" * count
    return f"{line:5d} | {cut.expandtabs(_TAB)}\n      | {mark}\n"


def _lines(path: Path) -> Sequence[str]:
    try:
        data = read_start(path, LARGEST_FILE)
    except (OSError, ValueError):
        return ()
    source = read_text(data, Remarks(""))
    return source.lines if source else ()
