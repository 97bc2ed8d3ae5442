"""Callouts and tables whose marks are almost right: they are shown as plain text."""

import re
from collections.abc import Sequence
from typing import Final

from palvelukoulu.content.prose.callouts import CALLOUTS
from palvelukoulu.content.prose.marks import cells
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.words import nearest
from palvelukoulu.core.diagnostics import Diagnostic, Severity

# The word alone on its line, or the start of a line that has lost its bracket.
_CALLOUT: Final = re.compile(
    r"[ \t]*>[ \t]*(?P<whole>(?P<mark>\[?!?)(?P<word>[A-ZÅÄÖ]{3,14})\]?)[ \t]*$"
    r"|[ \t]*>[ \t]*(?P<open>\[!(?P<lost>[A-ZÅÄÖ]{3,14}))(?=[ \t]+[^\s\]])"
)
_DELIMITERS: Final = re.compile(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")

_BARE_CALLOUT: Final = re.compile(r"[ \t]*\[!([A-ZÅÄÖ]{3,14})\]?")
_ROW: Final = re.compile(r" {0,3}\|.*[^|\s].*\|[ \t]*")


def remark_on_callout(line: str, number: int, remarks: Remarks) -> None:
    """Remark on a quote that was probably meant to be a callout."""
    found = _CALLOUT.match(line)
    if found is None:
        return
    written, word = found["whole"] or found["open"], found["word"] or found["lost"]
    if word in CALLOUTS and written == f"[!{word}]":
        return
    near = word if word in CALLOUTS else nearest(word, CALLOUTS) or ""
    if near or written.startswith("[!"):
        column = max(found.start("whole"), found.start("open")) + 1
        remarks.warn("PK054", number, column, len(written), written=written, near=near)


def remark_on_bare_callout(line: str, number: int, remarks: Remarks) -> None:
    """Remark on a callout that has lost its ``>``."""
    found = _BARE_CALLOUT.match(line)
    if found and (found[1] in CALLOUTS or nearest(found[1], CALLOUTS)):
        remarks.warn("PK193", number, found.start() + 1, len(found[0].strip()), text=line.strip())


def lint_table(lines: Sequence[str], number: int, remarks: Remarks) -> None:
    """Remark on a table that is shown as text, and on cells that are not shown."""
    line = lines[number - 1]
    if "|" not in line:
        return
    above = lines[number - 2] if number > 1 else ""
    if _DELIMITERS.fullmatch(line):
        if "|" in above and not _DELIMITERS.fullmatch(above):
            _remark_on_rows(lines, number, remarks)
    elif not above.strip() and _ROW.fullmatch(line):
        _remark_on_no_dashes(lines, number, remarks)


def _remark_on_rows(lines: Sequence[str], number: int, remarks: Remarks) -> None:
    """Remark on a table by its line of dashes."""
    line, above = lines[number - 1], lines[number - 2]
    count, wanted = len(cells(line)), len(cells(above))
    if count == wanted:
        _remark_on_lost_cells(lines, number, remarks)
    else:
        facts = {"count": str(count), "wanted": str(wanted), "near": "|" + " --- |" * wanted}
        start = len(line) - len(line.lstrip())
        place = remarks.place(number, start + 1)
        remarks.add(Diagnostic("PK156", place, Severity.WARNING, len(line.strip()), facts))


def _remark_on_no_dashes(lines: Sequence[str], number: int, remarks: Remarks) -> None:
    """Remark on rows between bars without the line that makes them a table."""
    below = lines[number] if number < len(lines) else ""
    if _ROW.fullmatch(below) and not _DELIMITERS.fullmatch(below):
        line = lines[number - 1]
        near = "|" + " --- |" * len(cells(line))
        remarks.warn("PK191", number, 1, len(line.rstrip()), near=near)


def _remark_on_lost_cells(lines: Sequence[str], number: int, remarks: Remarks) -> None:
    """Remark on the rows under a line of dashes that have more cells than the heading."""
    wanted = len(cells(lines[number - 1]))
    for row, line in enumerate(lines[number:], number + 1):
        if not line.strip() or line.lstrip().startswith(("#", ">")):
            return
        found = cells(line)
        lost = [cell for cell in found[wanted:] if cell]
        if lost:
            facts = {"count": str(len(found)), "wanted": str(wanted), "text": " | ".join(lost)[:60]}
            place = remarks.place(row)
            remarks.add(Diagnostic("PK190", place, Severity.WARNING, len(line.rstrip()), facts))
