"""One question at a time: its length, its options, and what each option answers."""

from collections.abc import Iterable
from typing import Final

from palvelukoulu.content.remarks import Remarks
from palvelukoulu.core.exercise import Block, Item

SINGLE: Final = "Valitse yksi"
_LONGEST_PROMPT: Final = 120
_FEWEST_OPTIONS: Final = 3
# The ordinary check remarks when some options have feedback and others do not (PK033).
_ALIKE: Final = frozenset({SINGLE, "Oikein vai väärin"})
_EVERY: Final = frozenset({"Valitse kaikki sopivat", "Tilanne"})
# Here a right answer needs none: the exercise's own "right" is enough.
_WRONG: Final = frozenset({"Vastaa lyhyesti", "Arvioi luku"})


def check_questions(blocks: Iterable[Block], remarks: Remarks) -> None:
    """Remark on the exercises of a lesson."""
    for block in blocks:
        _check_prompt(block, remarks)
        _check_options(block, remarks)
        for item in _silent(block):
            place, length = item.place, max(1, len(item.text))
            remarks.warn("PK137", place.line, place.column, length, text=item.text[:60])


def _check_prompt(block: Block, remarks: Remarks) -> None:
    count = len(block.title)
    if count > _LONGEST_PROMPT:
        place = block.place
        most = str(_LONGEST_PROMPT)
        remarks.warn("PK138", place.line, place.column, count=str(count), most=most)


def _check_options(block: Block, remarks: Remarks) -> None:
    if block.kind == SINGLE and 0 < len(block.items) < _FEWEST_OPTIONS:
        place, count = block.place, str(len(block.items))
        fewest = str(_FEWEST_OPTIONS)
        remarks.warn("PK139", place.line, place.column, count=count, fewest=fewest)


def _silent(block: Block) -> Iterable[Item]:
    """Return the options that answer nothing when they are picked."""
    items = (*block.items, *(item for section in block.sections for item in section.items))
    silent = tuple(item for item in items if not item.feedback)
    if block.kind in _ALIKE:
        return silent if len(silent) == len(items) else ()
    if block.kind in _EVERY:
        return silent
    if block.kind in _WRONG:
        return tuple(item for item in silent if not item.is_checked)
    return ()
