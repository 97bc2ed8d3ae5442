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


def lint_table(lines: Sequence[str], number: int, remarks: Remarks) -> None:
    """Remark on a table's line of dashes that has not as many columns as the line above."""
    line = lines[number - 1]
    above = lines[number - 2] if number > 1 else ""
    if "|" not in line or "|" not in above or not _DELIMITERS.fullmatch(line):
        return
    count, wanted = len(cells(line)), len(cells(above))
    if count != wanted and not _DELIMITERS.fullmatch(above):
        facts = {"count": str(count), "wanted": str(wanted), "near": "|" + " --- |" * wanted}
        start = len(line) - len(line.lstrip())
        place = remarks.place(number, start + 1)
        remarks.add(Diagnostic("PK156", place, Severity.WARNING, len(line.strip()), facts))
