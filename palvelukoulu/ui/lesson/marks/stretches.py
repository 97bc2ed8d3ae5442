"""Which words a mark is put on: whole words of a selection, or a whole paragraph."""

import re
from typing import Final

from palvelukoulu.core.anchors import Span

# What stands between the blocks of a Qt document, those of tables included.
_BLOCK: Final = re.compile("[^\u2029\ufdd0\ufdd1]+")
_WORD: Final = re.compile(r"\w+")
_LONGEST_PARAGRAPH: Final = 300


def whole_words(text: str, span: Span) -> Span | None:
    """Return a selection made to begin and end with whole words; None without a word in it."""
    start, end = span
    words = [word for word in _WORD.finditer(text) if word.start() < end and word.end() > start]
    if not words:
        return None
    trailing = text[words[-1].end() : end].rstrip("\u2029\ufdd0\ufdd1\ufffc \n\t")
    leading = text[start : words[0].start()].lstrip("\u2029\ufdd0\ufdd1\ufffc \n\t")
    return Span(
        min(words[0].start(), words[0].start() - len(leading)),
        max(words[-1].end(), words[-1].end() + len(trailing)),
    )


def paragraph_at(text: str, at: int) -> Span | None:
    """Return the paragraph with a character, or the next one that has words."""
    blocks = [Span(*block.span()) for block in _BLOCK.finditer(text) if _WORD.search(block[0])]
    return next((block for block in blocks if block.end >= at), blocks[-1] if blocks else None)


def opening(text: str, paragraph: Span) -> Span:
    """Return as much of a paragraph as names it."""
    if paragraph.end - paragraph.start <= _LONGEST_PARAGRAPH:
        return paragraph
    words = list(_WORD.finditer(text, paragraph.start, paragraph.start + _LONGEST_PARAGRAPH))
    return Span(paragraph.start, words[-2].end() if len(words) > 1 else paragraph.end)
