"""The words of the format, and which of them a misspelt one was meant to be."""

import unicodedata
from collections.abc import Iterable
from itertools import islice
from typing import Final

from palvelukoulu.core.exercises import WORDS

# A word and a colon at the start of a line, inside an exercise only: speech such as
# "**Asiakas:** …" is never a label.
LABELS: Final = (
    "Ohje",
    "Vihje",
    "Selitys",
    "Pisteet",
    "Yrityksiä",
    "Sekoita",
    "Asteikko",
    "Vastaus",
    "Vähintään",
    # What a learner writes is private already, so this changes nothing. It is kept for the
    # day when answers can be handed to a trainer: these then stay behind.
    "Yksityinen",
    "Esimerkki",
    "Kesto",
    "Tavoite",
    "Mittari",
    "Askel taakse",
    "Allekirjoitus",
)
# Their value may go on over many lines; the others' is one word or number.
LONG: Final = frozenset({"Ohje", "Vihje", "Selitys", "Vastaus", "Esimerkki"})
REPEATABLE: Final = frozenset({"Vihje", "Selitys", "Mittari", "Esimerkki", "Tavoite"})

_LABEL_BY_FOLDED: Final = {word.casefold(): word for word in LABELS}
_LONGEST: Final = 60
# A dialogue or a course with more names is not looked through for a suggestion.
_MOST_WORDS: Final = 300
_SHORT: Final = 6


def label_word(written: str) -> str | None:
    """Return the label in its canonical form, or None for another word."""
    return _LABEL_BY_FOLDED.get(folded(written))


def kind_word(written: str) -> str | None:
    """Return the canonical type word, or None for other text."""
    return WORDS.get(folded(written))


def folded(text: str) -> str:
    """Return text for comparison: NFC, lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def nearest(written: str, words: Iterable[str]) -> str | None:
    """Return the word that was probably meant: one slip in a short word, two in a long one."""
    wanted = folded(written[: _LONGEST + 1])
    if not 1 < len(wanted) <= _LONGEST:
        return None
    best: tuple[int, bool, str] | None = None
    for word in islice(words, _MOST_WORDS):
        known = folded(word)
        allowed = 1 if min(len(known), len(wanted)) <= _SHORT else 2
        if abs(len(known) - len(wanted)) > allowed or len(set(known) ^ set(wanted)) > 2 * allowed:
            continue
        slips = distance(wanted, known, allowed)
        # Hardly anybody misses the first letter: "Vhje" is "Vihje" before it is "Ohje".
        rank = (slips, known[0] != wanted[0])
        if slips <= allowed and (best is None or rank < best[:2]):
            best = (*rank, word)
    return best[2] if best else None


def distance(one: str, other: str, most: int) -> int:
    """Count the slips between two strings: a letter too many, too few, wrong, or swapped.

    Counting ends soon after `most`.
    """
    before: list[int] = []
    previous: list[int] = []
    current = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        before, previous, current = previous, current, [row]
        for column, against in enumerate(other, 1):
            cost = min(
                previous[column] + 1,
                current[column - 1] + 1,
                previous[column - 1] + (letter != against),
            )
            if row > 1 and column > 1 and one[row - 2] == against and letter == other[column - 2]:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > most:
            break
    return max(current[-1], min(current))
