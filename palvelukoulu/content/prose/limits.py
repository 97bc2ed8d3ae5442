"""How much is read as Markdown; beyond it, text is shown as it is written.

Python-Markdown's time grows with the cube of unclosed brackets (2,000 of them take
1.6 s, 8,000 more than 8 s), and with the square of most other marks. No lesson written
by a person comes near these limits.
"""

from typing import Final

BLOCK_BRACKETS: Final = 200
BLOCK_MARKS: Final = 400
BLOCK_LENGTH: Final = 20_000
PROSE_BRACKETS: Final = 2_000
PROSE_LENGTH: Final = 256_000
_MARKS: Final = "*_`~<&\\"


def is_readable(text: str) -> bool:
    """Whether the words of one block may be read as Markdown."""
    return (
        len(text) <= BLOCK_LENGTH
        and text.count("[") <= BLOCK_BRACKETS
        and sum(map(text.count, _MARKS)) <= BLOCK_MARKS
    )
