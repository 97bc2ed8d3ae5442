"""Which words of a text a query has met: what is marked where something was found."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.search_terms import is_met, word_terms
from palvelukoulu.language.words import tokens

_WORD: Final = re.compile(r"[^\W_]+(?:[-‐‑.,][^\W_]+)*(?:[ \u00a0]?%)?")


class Met(NamedTuple):
    """A word of a text that was asked for.

    Attributes:
        start: Its first character.
        end: The character after its last.
        word: The number of the word of the query that it meets.
    """

    start: int
    end: int
    word: int


def met_in(text: str, words: Sequence[Sequence[str]], lexicon: Lexicon) -> tuple[Met, ...]:
    """Return the words of a text that meet a query, in order. `words` as `query_terms`."""
    return tuple(
        Met(found.start(), found.end(), number)
        for found in _WORD.finditer(text)
        for number in _asked(found[0], words, lexicon)[:1]
    )


def _asked(text: str, words: Sequence[Sequence[str]], lexicon: Lexicon) -> list[int]:
    terms = [term for token in tokens(text) for term in word_terms(token, lexicon)]
    return [number for number, word in enumerate(words) if is_met(word, terms)]
