"""Whether a short answer means what its key says: inflection, compounds, slips of the finger.

Ratios of similar letters alone accept ``700 %`` for ``70 %`` and ``ei`` for ``hei``, so words
are compared one by one, and only an unknown word may be a slip.
"""

import enum
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.morphology import base_forms, kin, stem
from palvelukoulu.language.words import distance, tokens

NEGATIONS: Final = frozenset(
    {"ei", "en", "et", "emme", "ette", "eivät", "älä", "älkää", "ilman"}
    | {"eikä", "enkä", "etkä", "emmekä", "ettekä", "eivätkä"}
)
_STOP_WORDS: Final = frozenset(
    {"ja", "tai", "se", "ne", "tämä", "nämä", "että", "on", "ovat", "oli", "olla", "kun"}
    | {"kuin", "niin", "myös", "vain", "hän", "he", "minä", "sinä", "me", "te", "mun", "sun"}
    | {"oma", "oman", "omalle", "niistä", "siitä"}
)
_MOST_EXTRA = 3
_SHORTEST_STEM = 5
_LONG_WORD, _SHORT_WORD = 9, 4
# Written with points alone, 1.1 and 1.10 may be days: they stay two.
_COMMA: Final = re.compile(r"\d,\d")
_UMLAUTS = str.maketrans("äöå", "aoo")


class Match(enum.IntEnum):
    """How well an answer meets a key."""

    NONE = 0
    CLOSE = 1
    FULL = 2


@dataclass(frozen=True, slots=True)
class Comparer:
    """Compares answers with keys, knowing a lexicon."""

    lexicon: Lexicon

    def best(self, answer: str, keys: Sequence[str]) -> tuple[Match, str]:
        """Return how well the answer meets the key it meets best, and that key."""
        ranked = [(self.compare(answer, key), key) for key in keys]
        return max(ranked, key=lambda pair: pair[0], default=(Match.NONE, ""))

    def compare(self, answer: str, key: str) -> Match:
        """Compare an answer with one key. Close means a slip, or a stem in common."""
        given, wanted = tokens(answer), tokens(key)
        if not given or not wanted:
            return Match.NONE
        if given == wanted:
            return Match.FULL
        if _COMMA.search(f"{answer} {key}"):
            given, wanted = tuple(map(_valued, given)), tuple(map(_valued, wanted))
        if bool(NEGATIONS & set(given)) != bool(NEGATIONS & set(wanted)):
            return Match.NONE
        wanted = tuple(word for word in wanted if word not in _STOP_WORDS) or wanted
        return self._matched(given, wanted)

    def _matched(self, given: tuple[str, ...], wanted: tuple[str, ...]) -> Match:
        used: set[int] = set()
        weakest = Match.FULL
        for word in wanted:
            match, indices = self._find(word, given, used)
            if match is Match.NONE:
                return Match.NONE
            weakest = min(weakest, match)
            used |= indices
        extra = [word for i, word in enumerate(given) if i not in used and word not in _STOP_WORDS]
        return weakest if len(extra) <= _MOST_EXTRA else Match.NONE

    def _find(
        self, wanted: str, given: tuple[str, ...], used: set[int]
    ) -> tuple[Match, frozenset[int]]:
        """Find the best unused word, or pair of neighbours written apart."""
        found: tuple[Match, frozenset[int]] = (Match.NONE, frozenset())
        candidates = [(word, frozenset({i})) for i, word in enumerate(given)]
        candidates += [(a + b, frozenset({i, i + 1})) for i, (a, b) in enumerate(pairwise(given))]
        for word, indices in candidates:
            if not indices & used and (match := self._word(word, wanted)) > found[0]:
                found = (match, indices)
        return found

    def _word(self, given: str, wanted: str) -> Match:
        one, other = given.replace("-", ""), wanted.replace("-", "")
        if one == other:
            return Match.FULL
        if given[0].isdigit() or wanted[0].isdigit():
            return Match.NONE
        if self._share_base(given, wanted) or self._share_base(one, other):
            return Match.FULL
        if given.startswith(f"{wanted}-"):
            return Match.FULL
        return Match.CLOSE if self._is_close(one, other) else Match.NONE

    def _share_base(self, one: str, other: str) -> bool:
        theirs = base_forms(other, self.lexicon) | {other}
        return bool((base_forms(one, self.lexicon) | {one}) & theirs)

    def _is_close(self, given: str, wanted: str) -> bool:
        if not self.lexicon.knows(given):
            if given.translate(_UMLAUTS) == wanted.translate(_UMLAUTS):
                return True
            if self._is_slip(given, wanted):
                return True
        if kin(given, self.lexicon) & kin(wanted, self.lexicon):
            return True
        mine, theirs = stem(given), stem(wanted)
        return mine == theirs and len(mine) >= _SHORTEST_STEM

    def _is_slip(self, given: str, wanted: str) -> bool:
        if given[0] != wanted[0] or len(wanted) < _SHORT_WORD:
            return False
        most = 2 if len(wanted) >= _LONG_WORD else 1
        return distance(given, wanted, most) <= most


def _valued(token: str) -> str:
    """Write a decimal number without the zeros at its end."""
    if "." not in token:
        return token
    number = token.removesuffix("%")
    return number.rstrip("0").rstrip(".") + token[len(number) :]
