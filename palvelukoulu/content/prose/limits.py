"""How much is read as Markdown; beyond it, text is shown as it is written.

Python-Markdown's time grows with the cube of unclosed brackets (2,000 of them take
1.6 s, 8,000 more than 8 s), and with the square of most other marks. No lesson written
by a person comes near these limits.
"""

from typing import Final

BLOCK_BRACKETS: Final = 200
BLOCK_MARKS: Final = 400
BLOCK_LENGTH: Final = 20_000
# Each bracket is looked for to the end of its block.
_BLOCK_LOOKING: Final = 1_000_000
PROSE_BRACKETS: Final = 2_000
PROSE_MARKS: Final = 20_000
PROSE_LENGTH: Final = 256_000
_MARKS: Final = ("*", "_", "`", "~", "<", "&", "\\", "  \n")


def is_readable(text: str) -> bool:
    """Whether the words of one block may be read as Markdown."""
    brackets = text.count("[")
    return (
        len(text) <= BLOCK_LENGTH
        and brackets <= BLOCK_BRACKETS
        and brackets * len(text) <= _BLOCK_LOOKING
        and _marks(text) <= BLOCK_MARKS
    )


class Budget:
    """What may still be read of one stretch of prose."""

    def __init__(self) -> None:
        self._brackets = PROSE_BRACKETS
        self._marks = PROSE_MARKS

    def allows(self, text: str) -> bool:
        """Whether a block's words may be read; if so, they are taken off the budget."""
        if not is_readable(text):
            return False
        brackets, marks = text.count("["), _marks(text)
        if brackets > self._brackets or marks > self._marks:
            return False
        self._brackets -= brackets
        self._marks -= marks
        return True


def _marks(text: str) -> int:
    return sum(map(text.count, _MARKS))
