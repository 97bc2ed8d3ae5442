"""Whether an exercise still asks the same once its author has edited it.

Two hashes tell most of it, see `core.exercise.Hashes`. They take a mended slip in a right
answer for another answer, and another statement with the same "Oikein" for the same one;
both are settled here, by looking at the words themselves.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from palvelukoulu.core.exercise import Hashes, Json
from palvelukoulu.core.exercises import kind_named
from palvelukoulu.core.likeness import likeness, turns
from palvelukoulu.core.texts import folded
from palvelukoulu.language.comparison import NEGATIONS
from palvelukoulu.language.words import distance, tokens

# What stands around a question and does not make it another one.
_ASIDE: Final = frozenset(
    {"id", "instruction", "hints", "explanation", "attempts", "is_shuffled", "points"}
    | {"feedback", "note", "example", "picture", "areas", "thoughts", "model"}
)
_STEM: Final = "stem"
# Lists whose order does not matter; elsewhere it is a part of what is right.
_UNORDERED: Final = frozenset({"choices", "entries", "offered", "counters", "expected", "variants"})
# Kinds whose key holds no texts that a learner reads.
_UNWORDED: Final = frozenset({"dialogue"})
_MARGINAL: Final = frozenset({"title", "lines", "text", "name"})
# Two questions on the same page share about a quarter of their letters, a question and
# the same one in other words a half.
_ANOTHER: Final = 0.35
_LONG_WORD, _SHORT_WORD = 9, 4


@dataclass(frozen=True, slots=True)
class Asked:
    """An exercise as it was asked at some time.

    Attributes:
        lesson: Id of its lesson then, or empty where nobody knows.
        kind: Name of its kind.
        wording: As `records.Wording.text` holds it.
    """

    id: str
    lesson: str
    kind: str
    hashes: Hashes
    wording: Json

    @property
    def said(self) -> str:
        """Everything it asks, without what is said around it."""
        return "\n".join(_texts(self.wording))

    @property
    def prompt(self) -> str:
        """The question itself, or empty."""
        match self.wording:
            case {"stem": {"prompt": str(prompt)}}:
                return prompt
            case _:
                return ""


def is_same(then: Asked, now: Asked, knows: Callable[[str], bool]) -> bool:
    """Whether an answer given then is an answer to what is asked now.

    Args:
        then: As it was when it was answered.
        now: As it is.
        knows: Whether a word in small letters is a word: only what is none may be a slip.
    """
    if then.kind != now.kind:
        return False
    if then.hashes == now.hashes:
        return True
    if likeness(then.said, now.said) < _ANOTHER:
        return False
    if kind_named(now.kind).is_scored and turns(then.prompt) != turns(now.prompt):
        return False
    if then.hashes.key == now.hashes.key:
        return True
    free = _MARGINAL if now.kind in _UNWORDED else frozenset[str]()
    return _Slips(knows, _ASIDE | {_STEM} | free).are_all(then.wording, now.wording)


def is_reworded(then: str, now: str, knows: Callable[[str], bool]) -> bool:
    """Whether two texts differ by slips alone: a letter, a comma, a capital."""
    if folded(then) == folded(now):
        return True
    first, second = tokens(then), tokens(now)
    return len(first) == len(second) and all(
        _is_slip(one, other, knows) for one, other in zip(first, second, strict=True)
    )


def _is_slip(wrong: str, word: str, knows: Callable[[str], bool]) -> bool:
    if wrong == word:
        return True
    is_word = wrong[0].isdigit() or word[0].isdigit() or {wrong, word} & NEGATIONS
    if is_word or len(word) < _SHORT_WORD or (knows(wrong) and knows(word)):
        return False
    most = 2 if len(word) >= _LONG_WORD else 1
    return distance(wrong, word, most) <= most


def _texts(wording: Json) -> Iterator[str]:
    match wording:
        case str():
            yield wording
        case list():
            for one in wording:
                yield from _texts(one)
        case dict():
            for name, one in wording.items():
                if name not in _ASIDE:
                    yield from _texts(one)


@dataclass(frozen=True, slots=True)
class _Slips:
    """Compares two wordings part by part; `aside` names the parts that are left out."""

    knows: Callable[[str], bool]
    aside: frozenset[str]

    def are_all(self, then: Json, now: Json) -> bool:
        """Whether nothing but slips lies between the two."""
        match then, now:
            case str(), str():
                return is_reworded(then, now, self.knows)
            case list(), list():
                pairs = zip(then, now, strict=False)
                return len(then) == len(now) and all(self.are_all(*pair) for pair in pairs)
            case dict(), dict():
                names = (then.keys() | now.keys()) - self.aside
                return all(self._is_part(name, then.get(name), now.get(name)) for name in names)
            case _:
                return then == now

    def _is_part(self, name: str, then: Json, now: Json) -> bool:
        if name in _UNORDERED and isinstance(then, list) and isinstance(now, list):
            return len(then) == len(now) and self._are_in_any_order(then, now)
        return self.are_all(then, now)

    def _are_in_any_order(self, then: Sequence[Json], now: Sequence[Json]) -> bool:
        left = list(then)
        for one in now:
            found = next((other for other in left if self.are_all(other, one)), None)
            if found is None:
                return False
            left.remove(found)
        return True
