"""Slips in what exercises list that their kinds cannot see: a gap, a mark or a bracket lost."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from palvelukoulu.content.lints.dialogue import lint_dialogue
from palvelukoulu.content.lints.spots import column_of, every
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.words import distance, folded
from palvelukoulu.core.exercise import Block

_GAP: Final = "___"
_LOST_GAP: Final = re.compile(r"(?<![_\w*])__(?![_\w])|(?<=\s)_(?=[\s.,]|$)")
_TWO_GAPS: Final = re.compile(
    r"\[\[[^\[\]]{1,200}\](?![\](])[^\[\]]{0,200}(?<!\[)\[(?!\[)[^\[\]]{1,200}\]\]"
)
_TURNED: Final = re.compile(r"[(\s]([^\s().]{7,12})\)?\.?$")


def lint_lists(block: Block, lines: Sequence[str], remarks: Remarks) -> None:
    """Remark on an exercise of a kind that cannot be played yet."""
    if check := _CHECKS.get(block.kind):
        check(block, lines, remarks)


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


def _swallowed(block: Block, lines: Sequence[str], remarks: Remarks) -> None:
    """Tell of two gaps that read as one because a bracket is lost from each."""
    for number in block.intro_lines:
        for found in _TWO_GAPS.finditer(lines[number - 1]):
            length = len(found[0])
            remarks.error("PK045", number, found.start() + 1, length, text=found[0][:60])


def _is_turned(word: str) -> bool:
    return distance(folded(word), "käännetty", 1) <= 1


_CHECKS: Final[Mapping[str, Callable[[Block, Sequence[str], Remarks], None]]] = {
    "Täydennä": _swallowed,
    "Tilanne": lint_dialogue,
    "Itsearviointi": _statements,
    "Lupaukset": _gaps,
    "Tarkistuslista": _gaps,
    "Loitsu": _gaps,
    "Tiimin sopimus": _gaps,
}
