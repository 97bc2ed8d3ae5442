"""Text as every later stage wants it: one kind of line end, nothing invisible that misleads.

Course files come from Word, from e-mail and from strangers. What is taken away here
can change what a line seems to say (direction overrides, tag characters), hides in
answers (zero-width spaces, soft hyphens) or is Python-Markdown's own mark for a place
it has set aside (STX, ETX).
"""

import re
from typing import Final

_LINE_END: Final = re.compile("\r\n?|\u2028|\u2029|\x85|\x0c|\x0b")
# Kept: tab, line feed and the zero-width joiner, which holds emoji together.
_INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200c\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_HALF: Final = re.compile("[\ud800-\udfff]")


def normalised(text: str) -> str:
    """Return text with line feeds as line ends, without control and direction characters.

    Halves of a surrogate pair, which no file and no window can carry, become U+FFFD.
    """
    return _HALF.sub("\ufffd", _INVISIBLE.sub("", _LINE_END.sub("\n", text)))
