"""What is said, done and thought in a scene, as the author wrote it.

``**Asiakas:** Hei.`` is said, a paragraph without a speaker is seen, and a quote
``> *Asiakas ajattelee: …*`` is thought: hidden while the scene is played, shown
when it is replayed with the customer's eyes. All of it is ordinary Markdown.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_SPEECH: Final = re.compile(
    r"\s{0,3}\*\*(?P<speaker>[^*\n]{1,60}?)\s*(?::\*\*|\*\*\s*:)\s*(?P<text>.*)", re.DOTALL
)
_THOUGHT: Final = re.compile(
    r"(?P<mark>[*_]{0,3})(?P<speaker>[^\W\d_][^:*_\n]{0,40}?)\s+(?:ajattelee|miettii)"
    r"(?P<closed>[*_]{0,3}:[*_]{0,3})\s*(?P<text>.*)",
    re.DOTALL,
)
_QUOTE: Final = re.compile(r"\s{0,3}>\s?")


@dataclass(frozen=True, slots=True)
class Line:
    """Something said, seen or thought.

    Attributes:
        text: Markdown.
        speaker: Empty for what is seen: a stage direction.
    """

    text: str
    speaker: str = ""
    is_thought: bool = False


def lines_of(markdown: str) -> tuple[Line, ...]:
    """Read a scene, paragraph by paragraph."""
    return tuple(_line(passage) for passage in _passages(markdown))


def setting_and_lines(markdown: str) -> tuple[str, tuple[Line, ...]]:
    """Tell where a scene is set from what happens in it.

    What stands before the first words spoken is the setting. In a scene where
    nobody speaks it is the first paragraph.
    """
    passages = list(_passages(markdown))
    lines = [_line(passage) for passage in passages]
    spoken = next((at for at, line in enumerate(lines) if line.speaker), 1)
    return "\n\n".join(passages[:spoken]), tuple(lines[spoken:])


def without_thoughts(markdown: str) -> tuple[str, tuple[Line, ...]]:
    """Take the thoughts out of feedback, and return them beside it."""
    read = [(passage, _line(passage)) for passage in _passages(markdown)]
    told = "\n\n".join(passage for passage, line in read if not line.is_thought)
    return told, tuple(line for _, line in read if line.is_thought)


def _passages(markdown: str) -> Iterator[str]:
    """Cut at blank lines, and before each line that starts a speech, quote or thought."""
    rows: list[str] = []
    for row in (*markdown.splitlines(), ""):
        if rows and (not row.strip() or _starts(row, rows[0])):
            yield "\n".join(rows)
            rows = []
        if row.strip():
            rows.append(row)


def _starts(row: str, first: str) -> bool:
    quote = _QUOTE.match(row)
    is_quote_start = quote is not None and not _QUOTE.match(first)
    return is_quote_start or _SPEECH.match(row) is not None or _thought(row) is not None


def _line(passage: str) -> Line:
    if spoken := _SPEECH.fullmatch(passage):
        return Line(spoken["text"].strip(), spoken["speaker"].strip())
    return _thought(passage) or Line(passage.strip())


def _thought(passage: str) -> Line | None:
    is_quote = _QUOTE.match(passage) is not None
    found = _THOUGHT.fullmatch("\n".join(_QUOTE.sub("", row, 1) for row in passage.splitlines()))
    # "Asiakas miettii: tulisinko huomenna?" without a quote or emphasis is seen from outside.
    if found is None or not (is_quote or found["mark"]):
        return None
    text = found["text"].rstrip()
    if found["closed"] == ":":
        text = text.removesuffix(found["mark"])
    return Line(text, found["speaker"], is_thought=True)
