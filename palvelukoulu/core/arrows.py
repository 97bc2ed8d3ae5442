r"""Arrows in list items: ``teko -> kokemus``, ``repliikki -> kohta``.

``->``, ``→``, ``=>``, ``-->`` and ``–>`` mean the same; the last is what word processors
make of the one before. ``\->`` is text. What is in a comment is not read.
"""

import re
from dataclasses import dataclass
from typing import Final

_FORMS: Final = "-->|->|=>|–>|→"
# A comment that is not closed takes in the rest: the search stays as long as the text.
_ARROW: Final = re.compile(rf"\\(?:{_FORMS}|.)|<!--.*?(?:-->|$)|(?P<arrow>{_FORMS})", re.DOTALL)
_ESCAPED: Final = re.compile(rf"\\(?:({_FORMS})|(.))")


@dataclass(frozen=True, slots=True)
class Arrowed:
    """The two sides of an arrow, trimmed, with escaped arrows as they are to be shown.

    Attributes:
        start: Index of `after` in the whole text; its end when `after` is empty.
        arrows: How many arrows there are in the whole text, at least one.
    """

    before: str
    after: str
    start: int
    arrows: int


def split_arrow(text: str, *, is_last: bool = False) -> Arrowed | None:
    """Cut a text at its first arrow, or at its last; None when there is none."""
    found = [match for match in _ARROW.finditer(text) if match["arrow"]]
    if not found:
        return None
    arrow = found[-1 if is_last else 0]
    after = text[arrow.end() :]
    start = arrow.end() + len(after) - len(after.lstrip())
    return Arrowed(shown(text[: arrow.start()]), shown(after), start, len(found))


def shown(text: str) -> str:
    r"""Return a text trimmed, with ``\->`` as ``->``; other escapes are Markdown's own."""
    return _ESCAPED.sub(lambda match: match[1] or match[0], text).strip()
