"""The marks that open a block, one line at a time, as CommonMark and GitHub define them."""

import re
from dataclasses import dataclass
from typing import Final

from palvelukoulu.core.richtext import Align

_HEADING: Final = re.compile(r"(#{1,6})(?: |$)")
_CLOSING: Final = re.compile(r"(?:^| )#+$")
_FENCE: Final = re.compile(r"(`{3,})[^`]*$|(~{3,})")
_UNDERLINE: Final = re.compile(r"(?:=+|-+)$")
_BULLET: Final = re.compile(r"[-+*](?= |$)")
_NUMBER: Final = re.compile(r"([0-9]{1,9})([.)])(?= |$)")
_DELIMITERS: Final = re.compile(r"\|? *:?-+:? *(?:\| *:?-+:? *)*\|?$")
_PIPE: Final = re.compile(r"(?<!\\)\|")
_REFERENCE: Final = re.compile(
    r" {0,3}\[((?:[^\[\]\\]|\\.){1,999})\]: *\n? *(<[^<>\n]*>|[^\s<]\S*)"
    r"(?:(?: +| *\n *)(\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))? *(?:\n|$)"
)
_WIDEST_GAP: Final = 4
_TITLE_QUOTES: Final = 2


@dataclass(frozen=True, slots=True)
class Fence:
    """The line that opens a fenced block."""

    mark: str
    length: int


@dataclass(frozen=True, slots=True)
class ItemMark:
    """The mark of a list item.

    Attributes:
        family: What items of one list share: the bullet, or the sign after the number.
        start: The number, or None.
        width: Columns from the mark to the item's text.
    """

    family: str
    start: int | None
    width: int
    is_empty: bool


def indent_of(text: str, at: int) -> int:
    """Return how many spaces stand at a position."""
    return len(text) - at - len(text[at:].lstrip(" "))


def heading(rest: str) -> tuple[int, str] | None:
    """Read ``## Otsikko ##`` into its level and its text."""
    found = _HEADING.match(rest)
    if found is None:
        return None
    return len(found[1]), _CLOSING.sub("", rest[found.end() :].strip()).strip()


def underline(rest: str) -> int | None:
    """Return the level of the heading that this line makes of the lines before it."""
    if _UNDERLINE.match(rest.rstrip()) is None:
        return None
    return 1 if rest.startswith("=") else 2


def fence(rest: str) -> Fence | None:
    """Read the line that opens a fenced block."""
    found = _FENCE.match(rest)
    if found is None:
        return None
    marks = found[1] or found[2]
    return Fence(marks[0], len(marks))


def closes(rest: str, opened: Fence) -> bool:
    """Whether a line, without its indentation, closes a fenced block."""
    marks = rest.rstrip()
    return len(marks) >= opened.length and not marks.strip(opened.mark)


def is_rule(rest: str) -> bool:
    """Whether a line is a thematic break."""
    marks = rest.replace(" ", "")
    return len(marks) > 2 and marks[0] in "-*_" and not marks.strip(marks[0])  # noqa: PLR2004


def item_mark(rest: str) -> ItemMark | None:
    """Read the mark of a list item."""
    if found := _BULLET.match(rest):
        family, start = found[0], None
    elif found := _NUMBER.match(rest):
        family, start = found[2], int(found[1])
    else:
        return None
    is_empty = not rest[found.end() :].strip()
    gap = 1 if is_empty else indent_of(rest, found.end())
    return ItemMark(family, start, found.end() + (gap if gap <= _WIDEST_GAP else 1), is_empty)


def alignments(line: str) -> tuple[Align, ...] | None:
    """Read the second line of a table: ``|:--|--:|``."""
    marks = line.strip()
    if _DELIMITERS.match(marks) is None or marks == "-" or marks.startswith("- "):
        return None
    return tuple(_alignment(cell) for cell in cells(marks))


def cells(line: str) -> list[str]:
    r"""Cut a line of a table at its bars; ``\|`` is a bar in a cell."""
    parts = _PIPE.split(line.strip())
    if len(parts) > 1 and not parts[0].strip():
        parts = parts[1:]
    if len(parts) > 1 and not parts[-1].strip():
        parts = parts[:-1]
    return [part.strip().replace("\\|", "|") for part in parts]


def references(text: str) -> tuple[dict[str, tuple[str, str]], str]:
    """Take the ``[label]: address`` lines from the start of a paragraph."""
    found: dict[str, tuple[str, str]] = {}
    at = 0
    while (match := _REFERENCE.match(text, at)) and _is_reference(match):
        title = match[3][1:-1] if match[3] else ""
        label = " ".join(match[1].lower().split())
        found.setdefault(label, (match[2].removeprefix("<").removesuffix(">"), title))
        at = match.end()
    return found, text[at:]


def _is_reference(match: re.Match[str]) -> bool:
    return bool(match[1].strip()) and match[2].count("(") == match[2].count(")")


def _alignment(cell: str) -> Align:
    if cell.endswith(":"):
        return Align.CENTER if cell.startswith(":") else Align.RIGHT
    return Align.LEFT
