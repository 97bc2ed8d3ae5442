"""Arrows and gaps in text: ``->``, ``[[…]]``, ``___``, with their escapes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

ARROW: Final = re.compile(r"(?<!\\)(?:-->|->|=>|–>|→)")
_LINK: Final = re.compile(r"\[(.+)\]\(#([^()\s]+)\)")
# A gap does not go over the end of its paragraph.
_BRACKETS: Final = re.compile(r"\\.|\[\[|\]\]|\n[ \t]*\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Branch:
    """Text, an arrow and where it leads; `at` is the offset of the target in the text."""

    text: str
    target: str
    at: int
    is_link: bool = False


def branch_of(text: str) -> Branch | None:
    """Split an item at its last arrow; None without one."""
    if found := _LINK.fullmatch(text.strip()):
        return Branch(found[1], found[2], found.start(2), is_link=True)
    last = None
    for last in ARROW.finditer(text):  # noqa: B007 - the last one counts
        pass
    if last is None:
        return None
    target = text[last.end() :]
    at = last.end() + len(target) - len(target.lstrip())
    return Branch(text[: last.start()].strip(), target.strip(), at)


@dataclass(frozen=True, slots=True)
class Bracket:
    """A ``[[`` without ``]]`` or the other way round (`gap` is None), or a gap between them."""

    at: int
    gap: str | None


def gaps_of(text: str) -> Iterator[Bracket]:
    """Find the gaps of a text, and the brackets that stand alone."""
    opened: int | None = None
    for found in _BRACKETS.finditer(text):
        if found[0] == "[[":
            if opened is not None:
                yield Bracket(opened, None)
            opened = found.start()
        elif found[0][0] == "\n" and opened is not None:
            yield Bracket(opened, None)
            opened = None
        elif found[0] == "]]":
            if opened is None:
                yield Bracket(found.start(), None)
            else:
                yield Bracket(opened, text[opened + 2 : found.start()])
            opened = None
    if opened is not None:
        yield Bracket(opened, None)
