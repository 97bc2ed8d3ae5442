"""Remarks on what is probably not meant: slips that change what an exercise is."""

from collections.abc import Sequence

from palvelukoulu.content.lints.letters import KINDS as LETTERED
from palvelukoulu.content.lints.letters import mend_lettered
from palvelukoulu.content.lints.lines import lint_line, mended_item
from palvelukoulu.content.lints.lists import lint_lists
from palvelukoulu.content.lints.page import lint_prose
from palvelukoulu.content.lints.signs import remark_on_callout
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.core.exercise import Block

__all__ = ["LETTERED", "lint_block", "lint_lines", "lint_prose", "mend_lettered"]


def lint_block(block: Block, lines: Sequence[str], remarks: Remarks) -> None:
    """Remark on what an exercise's items say."""
    lint_lists(block, lines, remarks)


def lint_lines(
    lines: list[str], first: int, last: int, code: frozenset[int], remarks: Remarks
) -> None:
    """Remark on the lines of an exercise; an item that has lost its dash gets it back."""
    for number in range(first, last + 1):
        line = lines[number - 1]
        if line and number not in code:
            lines[number - 1] = mended_item(line, number, remarks)
            if lines[number - 1] is line:
                lint_line(line, number, remarks)
            if "[!" in line:
                remark_on_callout(line, number, remarks)
