"""Responses that show every way an exercise can come out.

To add a kind, list how it is answered; one without a row is shown only open.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.dialogues import Dialogue, walk, ways_through
from palvelukoulu.core.exercises.dialogue import Walked
from palvelukoulu.core.exercises.mantra import Composed, Mantra
from palvelukoulu.core.exercises.matching import Matched, Matching
from palvelukoulu.core.exercises.multiple_choice import MultipleChoice, PickedSet
from palvelukoulu.core.exercises.number import Estimated, Estimation, written
from palvelukoulu.core.exercises.ordering import Ordered, Ordering
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.short_answer import Replied, ShortAnswer
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.core.exercises.true_false import Judged, TrueFalse
from palvelukoulu.core.typed import Typed

_LINE = "kuuntelen ensin loppuun asti"
_THOUGHT = (
    "Tänään katsoin asiakasta silmiin ennen kuin vastasin puhelimeen. Hän odotti rauhassa, "
    "ja minullekin jäi hyvä mieli."
)


def _nothing(_exercise: object) -> None:
    return None


@dataclass(frozen=True, slots=True)
class _Answers:
    """How the exercises of a kind are answered; a response that is None cannot be given.

    Attributes:
        right: Leaves nothing to improve.
        missed: Without anything right in it.
        partly: Right in part.
    """

    right: Callable[[Any], object | None]
    missed: Callable[[Any], object | None] = _nothing
    partly: Callable[[Any], object | None] = _nothing


def right(exercise: object) -> object | None:
    """Return a response that leaves nothing to improve; None where there is none."""
    answers = _ANSWERS.get(type(exercise))
    return answers and answers.right(exercise)


def missed(exercise: object) -> object | None:
    """Return a response without anything right in it; None where there is none."""
    answers = _ANSWERS.get(type(exercise))
    return answers and answers.missed(exercise)


def partly(exercise: object) -> object | None:
    """Return a response that is right in part; None where there is none."""
    answers = _ANSWERS.get(type(exercise))
    return answers and answers.partly(exercise)


def _first(choices: Sequence[Choice], *, is_right: bool) -> int:
    return next(i for i, one in enumerate(choices) if one.is_right is is_right)


def _all(choices: Sequence[Choice], *, is_right: bool) -> list[int]:
    return [i for i, one in enumerate(choices) if one.is_right is is_right]


def _only_wrong(exercise: MultipleChoice) -> PickedSet | None:
    wrong = _all(exercise.choices, is_right=False)
    return PickedSet(frozenset(wrong)) if wrong else None


def _some_right(exercise: MultipleChoice) -> PickedSet | None:
    found = _all(exercise.choices, is_right=True)
    return PickedSet(frozenset(found[:-1])) if len(found) > 1 else None


def _last_swapped(exercise: Ordering) -> Ordered:
    places = tuple(range(len(exercise.steps)))
    return Ordered((*places[:-2], places[-1], places[-2]))


def _matched(exercise: Matching, moved: int) -> Matched:
    """Join the first `moved` prompts to another option than their own."""
    own = [pair.option for pair in exercise.pairs]
    count = len(exercise.options)
    return Matched((*((one + 1) % count for one in own[:moved]), *own[moved:]))


def _walked(exercise: Dialogue) -> Walked:
    """Go the way that pleases the customer most."""
    ways = ways_through(exercise)
    return Walked(max(ways, key=lambda way: sum(walk(exercise, way).meters)))


def _estimated(exercise: Estimation, *, is_right: bool) -> Estimated | None:
    """Return an end of the first range that is right, or that is not."""
    found = [one.range for one in exercise.estimates if one.is_right is is_right]
    ends = [end for one in found for end in (one.least, one.most) if end is not None]
    scale = exercise.scale
    if scale is not None:
        ends = [scale.least if not is_right else end for end in ends if scale.contains(end)]
    return Estimated(written(ends[0])) if ends else None


def _foreseen(exercise: ShortAnswer) -> Replied | None:
    slips = [one.variants[0] for one in exercise.expected if not one.is_right]
    return Replied(Typed(slips[0])) if slips else None


def _composed(exercise: Mantra) -> Composed:
    """Leave one sentence open, if there are several."""
    texts = [(_LINE,) * one.frame.blanks for one in exercise.sentences]
    if len(texts) > 1:
        texts[-1] = ("",) * len(texts[-1])
    return Composed(tuple(texts))


_ANSWERS: Final[Mapping[type, _Answers]] = {
    SingleChoice: _Answers(
        lambda one: Picked(_first(one.choices, is_right=True)),
        lambda one: Picked(_first(one.choices, is_right=False)),
    ),
    TrueFalse: _Answers(
        lambda one: Judged(_first(one.choices, is_right=True)),
        lambda one: Judged(_first(one.choices, is_right=False)),
    ),
    MultipleChoice: _Answers(
        lambda one: PickedSet(frozenset(_all(one.choices, is_right=True))),
        _only_wrong,
        _some_right,
    ),
    Ordering: _Answers(
        lambda one: Ordered(tuple(range(len(one.steps)))),
        lambda one: Ordered(tuple(reversed(range(len(one.steps))))),
        _last_swapped,
    ),
    Reflection: _Answers(lambda _: Written(_THOUGHT)),
    Estimation: _Answers(
        lambda one: _estimated(one, is_right=True),
        lambda one: _estimated(one, is_right=False),
    ),
    ShortAnswer: _Answers(
        lambda one: Replied(Typed(one.model)),
        _foreseen,
        lambda _: Replied(Typed("ystävällinen katse tai jotain sellaista")),
    ),
    Matching: _Answers(
        lambda one: _matched(one, 0),
        lambda one: _matched(one, len(one.pairs)),
        lambda one: _matched(one, 1),
    ),
    Dialogue: _Answers(_walked),
    Mantra: _Answers(_composed),
}
