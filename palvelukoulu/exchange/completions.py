"""Completions as files: CSV for other programs' imports, JSON lines for other tools.

The columns are what an employer may keep of a training at least: who, what, in
which version, when. How often somebody tried and what they answered wrong is
not among them.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from palvelukoulu.core.errors import FileUnwritable
from palvelukoulu.store import completions
from palvelukoulu.store.completions import Entry
from palvelukoulu.store.database import Store
from palvelukoulu.store.files import write_whole

COLUMNS: Final = (
    "Nimi",
    "Kurssin tunnus",
    "Kurssi",
    "Versio",
    "Tila",
    "Päivä",
    "Tulos %",
    "Merkinnän tunnus",
)
STATUS: Final = "suoritettu"

_BOM: Final = "\ufeff"  # without it Excel takes UTF-8 for Windows-1252
_LINE_END: Final = "\r\n"
# What spreadsheets take for the start of a formula, also behind what they skip.
_FORMULA: Final = re.compile("[\\s\"'\ufeff\u200b\u200c\u200d\u2060]*[=+\\-@\t\r]")
_NUMBER_OR_PHONE: Final = re.compile(r"[+-][0-9][0-9 .,()-]*")
# What spreadsheets rewrite as a number: 007123 → 7123, 0E12 → 0, 18 digits → 1.23E+17.
_NUMERIC: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?")


def export_csv(store: Store, path: Path) -> int:
    """Write all completions as CSV and return how many; raises `FileUnwritable`."""
    return _export(store, path, csv_lines)


def export_jsonl(store: Store, path: Path) -> int:
    """Write all completions as one JSON object a line and return how many.

    Raises `FileUnwritable`.
    """
    return _export(store, path, json_lines)


def csv_lines(entries: Iterable[Entry]) -> Iterator[str]:
    """Return the lines of the CSV file, as Excel in Finnish opens them."""
    yield _BOM + ";".join(_quoted(column) for column in COLUMNS) + _LINE_END
    for entry in entries:
        completion = entry.completion
        cells = (
            _quoted(_harmless(entry.learner.name)),
            _quoted(_unchanged(completion.course.id)),
            _quoted(_harmless(completion.title)),
            _quoted(_unchanged(completion.course.version)),
            _quoted(STATUS),
            completion.date.isoformat(),
            _percent(completion.score),
            _quoted(completion.id),
        )
        yield ";".join(cells) + _LINE_END


def json_lines(entries: Iterable[Entry]) -> Iterator[str]:
    """Return one JSON object a line; identifiers are as they are."""
    for entry in entries:
        completion = entry.completion
        record: Mapping[str, str | float | None] = {
            "id": completion.id,
            "learner_id": entry.learner.id,
            "name": entry.learner.name,
            "course_id": completion.course.id,
            "course_title": completion.title,
            "course_version": completion.course.version,
            "status": "completed",
            "date": completion.date.isoformat(),
            "score_percent": None if completion.score is None else _in_percent(completion.score),
        }
        yield json.dumps(record, ensure_ascii=False) + "\n"


def _export(store: Store, path: Path, lines: Callable[[Iterable[Entry]], Iterator[str]]) -> int:
    with store.reading() as db:
        entries = tuple(completions.every(db))
    try:
        write_whole(path, (line.encode() for line in lines(entries)))
    except OSError as error:
        raise FileUnwritable(path=str(path), reason=str(error)) from error
    return len(entries)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _harmless(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    if _FORMULA.match(text) and not _NUMBER_OR_PHONE.fullmatch(text):
        return f"'{text}"
    return text


def _unchanged(identifier: str) -> str:
    """Keep a spreadsheet from taking an identifier for a number."""
    return f"'{identifier}" if _NUMERIC.fullmatch(identifier) else _harmless(identifier)


def _in_percent(score: float) -> float:
    return round(score * 100, 1)


def _percent(score: float | None) -> str:
    """Write a share as percents with a decimal comma; nothing where there are no points."""
    return "" if score is None else f"{_in_percent(score):g}".replace(".", ",")
