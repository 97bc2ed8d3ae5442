"""Where pictures and links stand in a text, for remarks on them; nothing is rendered."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

# No nesting and no backtracking over it: what this misses goes without a remark.
_ADDRESSED: Final = re.compile(
    r"(!?)\[((?:[^\[\]\\]|\\.){0,500})\]\( *(<[^<>]{0,600}>|[^\s()<>]{0,600}(?:\([^\s()]{0,80}\))?"
    r"[^\s()<>]{0,600})(?: +(?:\"[^\"]{0,500}\"|'[^']{0,500}'))? *\)"
)
_FENCE: Final = re.compile(r" {0,3}(?:> ?)*(`{3,}|~{3,})")
_CODE: Final = re.compile(r"(?<!`)(`{1,3})(?!`)(.{1,1000}?)(?<!`)\1(?!`)")


@dataclass(frozen=True, slots=True)
class Written:
    """One picture or link as written.

    Attributes:
        line: Counted from zero, in the lines given.
        column: Of the target, counted from one.
        is_picture: Whether it is ``![…](…)``; sounds and films are written so too.
    """

    line: int
    column: int
    is_picture: bool
    text: str
    target: str


def written(lines: Sequence[str]) -> Iterator[Written]:
    """Find the pictures and links of a text, outside code, in order."""
    fence = ""
    for number, line in enumerate(lines):
        opened = _FENCE.match(line)
        if opened and (not fence or opened[1].startswith(fence)):
            fence = "" if fence else opened[1]
        elif not fence and "](" in line:
            yield from _in_line(number, _CODE.sub(lambda code: " " * len(code[0]), line))


def _in_line(number: int, line: str) -> Iterator[Written]:
    for found in _ADDRESSED.finditer(line):
        is_bracketed = found[3].startswith("<")
        target = found[3][1:-1] if is_bracketed else found[3]
        column = found.start(3) + 1 + is_bracketed
        yield Written(number, column, bool(found[1]), found[2].strip(), target)
