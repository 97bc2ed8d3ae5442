"""Pictures, sounds, films and links in a lesson, and whether what they lead to is there."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from palvelukoulu.content.media import Trouble, find
from palvelukoulu.content.prose.targets import inside_course, link_target
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Split
from palvelukoulu.core.diagnostics import Diagnostic, Place, Severity

_REFERENCE: Final = re.compile(
    r"(?<!\\)(!?)\[([^\[\]]{0,300})\]"
    r"\([ \t]*(<[^<>]*>|[^()\s]*)(?:[ \t]+[\"'][^\"']*[\"'])?[ \t]*\)"
)
# A name with spaces needs angle brackets; a title would stand in quotation marks.
_SPACED: Final = re.compile(
    r"(?<!\\)(!?)\[[^\[\]]{0,300}\]"
    r"\([ \t]*([^\s<>()\"':][^<>()\"':]{0,300}\.[A-Za-z0-9]{2,5})[ \t]*\)"
)
_GAP: Final = re.compile(
    r"(?<!!)\[[^\[\]]{1,300}\][ \t]+\((?:https://|mailto:|tel:)?[^\s()]{1,300}"
    r"\.(?:md|png|jpe?g|webp|svg|mp3|ogg|webm|mp4|fi|com|org|net|eu)(?:/[^\s()]*)?\)"
)
_OPEN: Final = re.compile(r"(?<!\\)!\[|\]\(")
_CODES: Final = {
    Trouble.MISSING: "PK090",
    Trouble.OUTSIDE: "PK092",
    Trouble.LETTER_CASE: "PK093",
    Trouble.NOT_A_FILE: "PK094",
    Trouble.UNKNOWN_KIND: "PK095",
    Trouble.TOO_LARGE: "PK096",
    Trouble.UNSAFE_SVG: "PK097",
    Trouble.NOT_A_PICTURE: "PK155",
    Trouble.RARE_CODEC: "PK098",
    Trouble.NO_TRANSCRIPT: "PK099",
}
_WARNINGS: Final = frozenset({Trouble.LETTER_CASE, Trouble.RARE_CODEC, Trouble.NO_TRANSCRIPT})


@dataclass(frozen=True, slots=True)
class Reference:
    """A picture or a link as written; `place` is that of the target."""

    is_picture: bool
    text: str
    target: str
    place: Place


def read_references(split: Split, remarks: Remarks) -> tuple[Reference, ...]:
    """Find the pictures and links of a lesson; remark on what the text alone shows."""
    found: list[Reference] = []
    for number, line in enumerate(split.lines, 1):
        if "] (" in line and number not in split.code:
            _remark_on_gap(line, number, remarks)
        if ("](" in line or "![" in line) and number not in split.code:
            found += _in_line(line, number, remarks)
    return tuple(found)


def _remark_on_gap(line: str, number: int, remarks: Remarks) -> None:
    """Remark on a link with a space between its text and its address."""
    found = _GAP.search(line)
    if found and not line.count("`", 0, found.start()) % 2:
        column = found.start() + 1
        remarks.warn("PK112", number, column, len(found[0]), text=found[0][:60])


def _in_line(line: str, number: int, remarks: Remarks) -> Iterator[Reference]:
    for match in _REFERENCE.finditer(line):
        if line.count("`", 0, match.start()) % 2:
            continue
        target = match[3].strip("<>")
        reference = Reference(
            bool(match[1]), match[2].strip(), target, remarks.place(number, match.start(3) + 1)
        )
        _remark_on_text(reference, remarks)
        yield reference
    # What is left may be a picture's own link, ``[![…](…)](…)``, with the picture blanked.
    left = _REFERENCE.sub(_blank, _REFERENCE.sub(_blank, line))
    for match in _SPACED.finditer(left):
        if not line.count("`", 0, match.start()) % 2:
            place = remarks.place(number, match.start(2) + 1)
            severity = Severity.ERROR if match[1] else Severity.WARNING
            facts = {"target": match[2][:60]}
            remarks.add(Diagnostic("PK153", place, severity, len(match[2]), facts))
    damaged = _OPEN.search(_SPACED.sub(_blank, left))
    if damaged and not line.count("`", 0, damaged.start()) % 2:
        remarks.warn("PK112", number, damaged.start() + 1, 2, text=line[damaged.start() :][:60])


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _remark_on_text(reference: Reference, remarks: Remarks) -> None:
    target, place = reference.target, reference.place
    if reference.is_picture:
        if not reference.text:
            remarks.error(
                "PK091", place.line, place.column, max(1, len(target)), target=target[:60]
            )
    elif not target.startswith("#") and link_target(target, remarks.file) is None:
        remarks.warn("PK111", place.line, place.column, max(1, len(target)), target=target[:60])


def check_references(
    folder: Path, references: Sequence[Reference], is_lesson: Callable[[str], bool]
) -> Iterator[Diagnostic]:
    """Look whether what a lesson refers to is in the course.

    Args:
        folder: The course folder.
        references: Of one lesson.
        is_lesson: Whether a path relative to the course folder is that of a lesson.
    """
    for reference in references:
        target, file = reference.target, reference.place.file
        length = max(1, len(target))
        if reference.is_picture:
            found = find(folder, target, file)
            if found.trouble:
                facts = {"target": target[:60], "detail": found.detail}
                is_shown = found.trouble in _WARNINGS
                severity = Severity.WARNING if is_shown else Severity.ERROR
                code = _CODES[found.trouble]
                slashed = target.replace("\\", "/")
                if found.trouble is Trouble.OUTSIDE and inside_course(slashed, file):
                    code, facts["near"] = "PK198", slashed[:60]
                yield Diagnostic(code, reference.place, severity, length, facts)
        elif (lesson := _lesson(target, file)) and not is_lesson(lesson):
            facts = {"target": target[:60]}
            yield Diagnostic("PK110", reference.place, Severity.WARNING, length, facts)


def _lesson(target: str, file: str) -> str | None:
    """Return the path of the lesson that a link leads to, or None for another link."""
    key = None if ":" in target else link_target(target, file)
    return key and f"{key}.md"
