"""What is shown of a text that was found: the piece round the words that were asked for."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.search_marks import Met, met_in

# Two lines of a result at 100 % text.
_LONGEST: Final = 190
_BEFORE: Final = 60
_ENDS: Final = ".!?:…”"


class Piece(NamedTuple):
    """Some words of a text, and whether they were asked for."""

    text: str
    is_met: bool


Snippet = tuple[Piece, ...]


def snippet_of(
    lines: Sequence[str], words: Sequence[Sequence[str]], lexicon: Lexicon
) -> tuple[Snippet, int]:
    """Return the piece of a passage with most of the words, and the number of its line.

    Args:
        lines: Of a passage, at least one.
        words: As `query_terms` gives them.
        lexicon: What is known of Finnish.
    """
    found = [met_in(line, words, lexicon) for line in lines]
    best = max(range(len(lines)), key=lambda number: len({one.word for one in found[number]}))
    text, marks, start = _together(lines, found)
    first = next((one for one in marks if one.start >= start[best]), None)
    return _cut(text, marks, first.start if first else start[best]), best


def plain(snippet: Snippet) -> str:
    """Return the words of a snippet."""
    return "".join(piece.text for piece in snippet)


def _together(
    lines: Sequence[str], found: Sequence[Sequence[Met]]
) -> tuple[str, list[Met], list[int]]:
    """Return lines as one text, with the marks in it, and where each line begins."""
    text, marks, starts = "", [], []
    for line, met in zip(lines, found, strict=True):
        if text:
            text += " " if text.rstrip().endswith(tuple(_ENDS)) else " · "
        starts.append(len(text))
        marks += [Met(len(text) + one.start, len(text) + one.end, one.word) for one in met]
        text += line
    return text, marks, starts


def _cut(text: str, marks: Sequence[Met], focus: int) -> Snippet:
    start, end = _window(text, focus)
    pieces = [Piece("… ", is_met=False)] if start else []
    here = start
    for one in marks:
        if start <= one.start and one.end <= end:
            pieces.append(Piece(text[here : one.start], is_met=False))
            pieces.append(Piece(text[one.start : one.end], is_met=True))
            here = one.end
    pieces.append(Piece(text[here:end], is_met=False))
    if end < len(text):
        pieces.append(Piece(" …", is_met=False))
    return tuple(piece for piece in pieces if piece.text)


def _window(text: str, focus: int) -> tuple[int, int]:
    """Return the first character of the words to show, and the one after their last."""
    if len(text) <= _LONGEST:
        return 0, len(text)
    start = max(0, min(focus - _BEFORE, len(text) - _LONGEST))
    if start:
        start = min(focus, text.rfind(" ", 0, start) + 1)
    end = min(len(text), start + _LONGEST)
    if end < len(text):
        end = max(text.rfind(" ", focus, end), focus) if " " in text[focus:end] else end
    return start, end
