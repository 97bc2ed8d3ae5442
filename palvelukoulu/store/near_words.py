"""Words of the courses that are spelt nearly like another."""

import sqlite3
from collections.abc import Iterator
from typing import Final

from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.morphology import base_forms
from palvelukoulu.language.words import distance

TABLE: Final = "CREATE VIRTUAL TABLE IF NOT EXISTS term USING fts5vocab(in_texts, row)"

_LONG_WORD: Final = 9
_SHORTEST: Final = 4
_FOLDED: Final = str.maketrans("äöå", "aoa")
_UNFOLDED: Final = {"a": "aäå", "o": "oö"}
_NEAR: Final = """
    SELECT term, doc FROM term
    WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?
"""


def nearest(db: sqlite3.Connection, word: str, lexicon: Lexicon) -> str | None:
    """Return the base form in the index that is most like a word in small letters.

    It has one slip, two in a long word, and the same first letter; of several the one
    that most passages have. None when there is no such word.
    """
    if len(word) < _SHORTEST:
        return None
    most = 2 if len(word) >= _LONG_WORD else 1
    near = sorted(
        (slips, -count, term)
        for term, count in _alike(db, word, most)
        if (slips := _slips(word, term, most)) <= most
    )
    return next((term for _, _, term in near if term in base_forms(term, lexicon)), None)


def _alike(db: sqlite3.Connection, word: str, most: int) -> Iterator[tuple[str, int]]:
    """Yield words that may be near: counting the slips of each would take 30 µs.

    Of one part more than there are slips, one has none.
    """
    folded = word.translate(_FOLDED)
    size = -(-len(folded) // (most + 1))
    parts = [folded[at : at + size] for at in range(0, len(folded), size)]
    for first in _UNFOLDED.get(word[0], word[0]):
        span = (first, chr(ord(first) + 1), len(word) - most, len(word) + most)
        for term, count in db.execute(_NEAR, span):
            there = term.translate(_FOLDED)
            if any(part in there for part in parts):
                yield term, count


def _slips(word: str, term: str, most: int) -> int:
    """Count slips; letters without their dots are none, as on a foreign keyboard."""
    if word.translate(_FOLDED) == term.translate(_FOLDED):
        return 0
    return distance(word, term, most)
