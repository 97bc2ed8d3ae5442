"""Where code stands: fenced blocks, and text indented far enough to be code.

What is in them is shown exactly as written, so nothing in them is a heading, a comment
or an option.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from palvelukoulu.content.items import starts_item
from palvelukoulu.content.remarks import Remarks

# A block may open in a quote or right after the mark of an item: "> ```", "1. ```".
_OPENING: Final = re.compile(
    r"((?:[ \t]*(?:>|(?:[-*+]|[0-9]{1,9}[.)])(?=[ \t])))*)[ \t]*(?:(`{3,})[^`]*|(~{3,}).*)$"
)
_CLOSING: Final = re.compile(r"[ \t]*(`{3,}|~{3,})[ \t]*$")
_QUOTE: Final = re.compile(r"[ \t]*>")
_QUOTES: Final = re.compile(r"(?:[ \t]*>)+")
_CODE_INDENT: Final = 4
_TAB: Final = 4


@dataclass(frozen=True, slots=True)
class _Fence:
    """A line of marks; one with words after them can open a block, but close none."""

    line: int
    mark: str
    is_bare: bool


class Fences:
    """The fenced blocks of a file, found in time proportional to it."""

    def __init__(self, lines: Sequence[str]) -> None:
        """Look through the file once for fences outside quotes."""
        self._lines = lines
        self._next: dict[int, _Fence] = {}
        # Of each mark the fences still to come, up to the longest; the nearest is last.
        coming: dict[str, list[_Fence]] = {"`": [], "~": []}
        for number in range(len(lines), 0, -1):
            line = lines[number - 1]
            if _has_mark(line) and (found := _OPENING.match(line)) and ">" not in found[1]:
                mark = found[2] or found[3]
                fence = _Fence(number, mark, is_bare=bool(_closing(line)))
                self._find_next(fence, coming[mark[0]], can_close=not found[1])

    def _find_next(self, fence: _Fence, coming: list[_Fence], *, can_close: bool) -> None:
        length = len(fence.mark)
        end = next((one for one in reversed(coming) if len(one.mark) >= length), None)
        if end:
            self._next[fence.line] = end
        if can_close:
            while coming and len(coming[-1].mark) <= length:
                coming.pop()
            coming.append(fence)

    def end_of(self, number: int, remarks: Remarks) -> int:
        """Return the last line of the block that opens on a line; 0 when none does.

        A block that is not closed before the next one opens is reported, and read as if
        its first line were text: one lost backtick must not swallow the exercises up to
        the end of the next block. In a quote it ends with the quote, as in any editor.
        """
        line = self._lines[number - 1]
        found = _OPENING.match(line) if _has_mark(line) else None
        if found is None:
            return 0
        mark = found[2] or found[3]
        if ">" in found[1]:
            return self._end_in_quote(number, mark, remarks)
        end = self._next.get(number)
        if end and end.is_bare:
            return end.line
        remarks.error("PK052", number, line.index(mark) + 1, len(mark))
        return 0

    def _end_in_quote(self, number: int, mark: str, remarks: Remarks) -> int:
        at = number
        while at < len(self._lines) and _QUOTE.match(self._lines[at]):
            at += 1
            if _closing(_QUOTES.sub("", self._lines[at - 1], count=1)).startswith(mark):
                return at
        remarks.error("PK052", number, self._lines[number - 1].index(mark) + 1, len(mark))
        return at


def _closing(line: str) -> str:
    """Return the marks on a line that can close a block; empty for another line."""
    found = _CLOSING.match(line) if _has_mark(line) else None
    return found[1] if found else ""


def _has_mark(line: str) -> bool:
    # Two and a half times as fast as the expressions, and hardly a line of a lesson has one.
    return "```" in line or "~~~" in line


class Indentation:
    """Tells code by its indentation, a line at a time, where an editor would show code.

    The first line of such code is left out: an id that has slipped to the right stands
    alone, and must not be lost.
    """

    def __init__(self) -> None:
        """Start at the top of a file."""
        self._was_blank = True
        self._was_code = False
        self._is_in_list = False

    def is_code(self, line: str) -> bool:
        """Take the next line; whether it goes on with code."""
        text = line.expandtabs(_TAB)
        indent = len(text) - len(text.lstrip())
        is_blank = not text.strip()
        goes_on = self._was_code and (is_blank or indent >= _CODE_INDENT)
        starts = self._was_blank and not self._is_in_list and indent >= _CODE_INDENT
        if not is_blank and indent < _CODE_INDENT:
            starts_list = starts_item(line)
            self._is_in_list = starts_list or (
                self._is_in_list and (indent > 0 or not self._was_blank)
            )
        self._was_blank = is_blank
        self._was_code = goes_on or (starts and not is_blank)
        return goes_on and not is_blank
