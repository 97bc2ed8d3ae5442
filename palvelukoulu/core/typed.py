"""Words a learner types, and how they were recognised: what short answers and gaps share.

Recognising takes a lexicon, and grading must not: so recognising is a step of its own,
and what it found travels in the response. Nobody fails for words that are not recognised;
the learner sees the model and says whether the same was meant.
"""

import enum
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from palvelukoulu.core.exercise import Json, Mark
from palvelukoulu.language.comparison import Comparer, Match
from palvelukoulu.language.words import tokens


class Verdict(enum.StrEnum):
    """How typed words were recognised.

    ``OPEN``: not judged yet. ``CLOSE``: a slip of the finger, or another form of the key.
    ``EXPECTED``: what the author foresaw and has something to say to. ``ACCEPTED``: not
    recognised, but the learner says the same was meant.
    """

    OPEN = "open"
    RIGHT = "right"
    CLOSE = "close"
    EXPECTED = "expected"
    UNKNOWN = "unknown"
    ACCEPTED = "accepted"

    @property
    def is_right(self) -> bool:
        """Whether the words count as right."""
        return self in {Verdict.RIGHT, Verdict.CLOSE, Verdict.ACCEPTED}


_VERDICTS: Final = {
    Match.NONE: Verdict.UNKNOWN,
    Match.CLOSE: Verdict.CLOSE,
    Match.FULL: Verdict.RIGHT,
}


@dataclass(frozen=True, slots=True)
class Typed:
    """Words as they were typed.

    Attributes:
        key: The author's words they were recognised by, or empty.
    """

    text: str
    verdict: Verdict = Verdict.OPEN
    key: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to judge yet."""
        return not self.text.strip()

    def accepted(self) -> "Typed":
        """Return the words as the learner's own for what the model says."""
        return replace(self, verdict=Verdict.ACCEPTED)


@dataclass(frozen=True, slots=True)
class _Likeness:
    """How well words meet a key; what sorts last is the surest sign.

    The very words of a key are the surest. Then a key of more words is: ``pesulan väki``
    is not the foreseen ``väki``, nor ``rapautuva kulttuuri`` the wanted ``kulttuuri``.
    """

    is_exact: bool
    words: int
    match: Match
    key: str

    @property
    def order(self) -> tuple[bool, int, Match]:
        return self.is_exact, self.words, self.match


def variants(text: str) -> tuple[tuple[str, ...], bool]:
    """Cut ``yksi | toinen`` at its bars; say whether something in it has no words."""
    kept: dict[tuple[str, ...], str] = {}
    for part in text.split("|"):
        kept.setdefault(tokens(part), part.strip())
    has_hole = kept.pop((), None) is not None
    return tuple(kept.values()), has_hole


def judge_typed(
    text: str, right: Sequence[str], comparer: Comparer, wrong: Sequence[str] = ()
) -> Typed:
    """Recognise words by the author's; between equal signs, what was foreseen comes first."""
    slip, hit = (_surest(text, keys, comparer) for keys in (wrong, right))
    if slip and (hit is None or slip.order >= hit.order):
        return Typed(text, Verdict.EXPECTED, slip.key)
    match, key = comparer.best(text, right)
    return Typed(text, _VERDICTS[match], key if match else "")


def _surest(text: str, keys: Sequence[str], comparer: Comparer) -> _Likeness | None:
    given = tokens(text)
    found = [
        _Likeness(words == given, len(words), match, key)
        for key in keys
        for words in [tokens(key)]
        if (match := comparer.compare(text, key))
    ]
    return max(found, key=lambda likeness: likeness.order, default=None)


def mark_typed(typed: Typed) -> Mark:
    """Return how typed words stand; words not recognised are neither right nor wrong."""
    if typed.is_blank:
        return Mark.MISSED
    if typed.verdict is Verdict.EXPECTED:
        return Mark.WRONG
    return Mark.RIGHT if typed.verdict.is_right else Mark.NEUTRAL


def encode_typed(typed: Typed) -> Json:
    """Return the form typed words are stored in."""
    return {"text": typed.text, "verdict": typed.verdict.value, "key": typed.key}


def decode_typed(stored: Json) -> Typed:
    """Return what `encode_typed` stored. Raises `ValueError` for anything else."""
    match stored:
        case {"text": str(text), "verdict": str(verdict), "key": str(key)}:
            return Typed(text, Verdict(verdict), key)
        case _:
            raise ValueError(f"not a typed response: {stored!r}")
