"""Dialogues: scores that have lost their sign. What else is amiss, reading one finds out."""

import re
from collections.abc import Sequence
from typing import Final

from palvelukoulu.content.remarks import Remarks
from palvelukoulu.core.exercise import Block, Item

# "+2 Otit vastuun" with the sign or the space lost.
_SCORE: Final = re.compile(r"[+\-−–][0-9]{1,2}(?:/[+\-−–]?[0-9]{1,2})?(?:[ \t]|$)")
_LOST_SIGN: Final = re.compile(
    r"[0-9]{1,2}[ \t]|[+\-−–][ \t]|[+\-−–]?[0-9]{1,2}[^\W\d]|[+\-−–][^\W\d]"
    r"|(?=\S{0,4}[0-9])(?=\S{0,4}[+\-−–])\S{2,5}(?:[ \t]|$)"
)


def lint_dialogue(block: Block, _lines: Sequence[str], remarks: Remarks) -> None:
    """Remark on a dialogue."""
    if block.value("Mittari") is not None:
        for item in (*block.items, *(one for part in block.sections for one in part.items)):
            _remark_on_score(item, remarks)


def _remark_on_score(item: Item, remarks: Remarks) -> None:
    if _LOST_SIGN.match(item.feedback) and not _SCORE.match(item.feedback):
        text = item.feedback.partition("\n")[0][:60]
        remarks.warn("PK066", item.place.line + 1, 1, 1, text=text)
