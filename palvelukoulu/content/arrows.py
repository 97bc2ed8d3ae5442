"""Arrows in text, with their escapes."""

import re
from dataclasses import dataclass
from typing import Final

ARROW: Final = re.compile(r"(?<!\\)(?:-->|->|=>|–>|→)")
_LINK: Final = re.compile(r"\[(.+)\]\(#([^()\s]+)\)")


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
