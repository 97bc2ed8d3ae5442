"""How heavy a text is to read: a hint for its author, never a grade.

LIX is words in a sentence plus the share of words of more than six letters. Finnish words
are long, so the scale is compared only with other Finnish: lessons aim at 50 or less.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_SENTENCE_END = re.compile(r"[.!?…:]+(?:[”’\"')\]]*)(?=\s|$)|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:[-’][^\W\d_]+)*")
_LONG = 6


@dataclass(frozen=True, slots=True)
class Readability:
    """Measures of a text.

    Attributes:
        lix: Readability index; 0 for a text without words.
        sentence_length: Mean number of words in a sentence.
        long_share: Share of words of more than six letters, from 0 to 1.
    """

    lix: float
    sentence_length: float
    long_share: float


@dataclass(frozen=True, slots=True)
class Sentence:
    """Where a sentence begins and ends in its text, in characters, and its words."""

    start: int
    end: int
    words: tuple[str, ...]


def sentences_of(text: str) -> Iterator[Sentence]:
    """Find the sentences that have words. A line is at least a sentence of its own."""
    start = 0
    for found in (*_SENTENCE_END.finditer(text), None):
        end = found.start() if found else len(text)
        words = list(_WORD.finditer(text, start, end))
        if words:
            yield Sentence(words[0].start(), end, tuple(word[0] for word in words))
        start = found.end() if found else end


def measure(text: str) -> Readability:
    """Measure a text. A line is at least a sentence of its own."""
    sentences = list(sentences_of(text))
    words = [word for sentence in sentences for word in sentence.words]
    if not words:
        return Readability(0.0, 0.0, 0.0)
    length = len(words) / len(sentences)
    share = sum(len(word) > _LONG for word in words) / len(words)
    return Readability(length + 100 * share, length, share)
