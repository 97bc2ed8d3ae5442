"""Kinds that are shown as coming: what is certainly wrong in their lists."""

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from palvelukoulu.content.arrows import gaps_of
from palvelukoulu.content.lints.dialogue import lint_dialogue
from palvelukoulu.content.lints.spots import column_of, every
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.words import distance, folded
from palvelukoulu.core.exercise import Block

_LINE_END: Final = re.compile("\n")
_GAP: Final = "___"
_LOST_GAP: Final = re.compile(r"(?<![_\w*])__(?![_\w])|(?<=\s)_(?=[\s.,]|$)")
_TURNED: Final = re.compile(r"[(\s]([^\s().]{7,12})\)?\.?$")


def lint_lists(block: Block, lines: Sequence[str], remarks: Remarks) -> None:
    """Remark on an exercise of a kind that cannot be played yet."""
    if check := _CHECKS.get(block.kind):
        check(block, lines, remarks)


def _cloze(block: Block, lines: Sequence[str], remarks: Remarks) -> None:
    """Look for gaps in the lines as written, where a bracket's column is known."""
    first = block.place.line + 1
    end = next((n for n in range(first, len(lines) + 1) if lines[n - 1].startswith("#")), None)
    text = "\n".join(lines[first - 1 : end - 1 if end else len(lines)])
    starts = [0, *(found.end() for found in _LINE_END.finditer(text))]
    count = 0
    for bracket in gaps_of(text):
        count += 1
        at = bisect_right(starts, bracket.at) - 1
        line, column = first + at, bracket.at - starts[at] + 1
        shown = text[bracket.at : bracket.at + 40].partition("\n")[0]
        if bracket.gap is None:
            remarks.error("PK045", line, column, 2, text=shown)
        elif not all(part.strip(" *") for part in bracket.gap.split("|")):
            remarks.error("PK046", line, column, 2, text=shown)
    if not count:
        remarks.error("PK044", block.place.line, block.place.column)


def _gaps(block: Block, lines: Sequence[str], remarks: Remarks) -> None:
    for item in every(block.items):
        found = None if _GAP in item.text else _LOST_GAP.search(item.text)
        if found:
            column = column_of(item, found.start(), lines)
            remarks.warn("PK074", item.place.line, column, len(found[0]), text=item.text[:60])


def _statements(block: Block, _lines: Sequence[str], remarks: Remarks) -> None:
    for item in (*block.items, *(item for section in block.sections for item in section.items)):
        found = _TURNED.search(item.text)
        if found and found[0].rstrip(".") != "(käännetty)" and _is_turned(found[1]):
            remarks.warn("PK071", item.place.line, item.place.column, 1, text=found[0].strip())


def _is_turned(word: str) -> bool:
    return distance(folded(word), "käännetty", 1) <= 1


_CHECKS: Final[Mapping[str, Callable[[Block, Sequence[str], Remarks], None]]] = {
    "Täydennä": _cloze,
    "Tilanne": lint_dialogue,
    "Itsearviointi": _statements,
    "Lupaukset": _gaps,
    "Tarkistuslista": _gaps,
    "Loitsu": _gaps,
    "Tiimin sopimus": _gaps,
}
