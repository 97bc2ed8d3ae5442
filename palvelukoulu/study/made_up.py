"""Responses of made-up learners, by exercise kind. To add a kind, list how it is answered."""

import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.dialogues import Dialogue, ways_through
from palvelukoulu.core.exercises.dialogue import Walked
from palvelukoulu.core.exercises.mantra import Composed, Mantra
from palvelukoulu.core.exercises.matching import Matched, Matching
from palvelukoulu.core.exercises.multiple_choice import MultipleChoice, PickedSet
from palvelukoulu.core.exercises.number import Estimated, Estimation, grade, written
from palvelukoulu.core.exercises.ordering import Ordered, Ordering
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.short_answer import Replied, ShortAnswer
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.core.exercises.true_false import Judged, TrueFalse
from palvelukoulu.core.typed import Typed, Verdict

_THOUGHTS: Final = (
    "Tänään tervehdin ensin ja kuuntelin loppuun.",
    "Katsekontakti rauhoitti tilanteen.",
    "Ensi kerralla kerron asiakkaalle, mitä teen seuraavaksi.",
    "Kiireessä unohdin sanoa, milloin palaan asiaan.",
)

Answer = Callable[[Any, random.Random, bool], object]


def response_to(exercise: object, chance: random.Random, skill: float) -> object:
    """Make up a response that is right with probability `skill`."""
    is_right = chance.random() < skill
    answer = _ANSWERS.get(type(exercise))
    if answer is None:
        raise TypeError(f"no response for {type(exercise).__name__}")
    return answer(exercise, chance, is_right)


def _pick(choices: Sequence[Choice], chance: random.Random, is_right: bool) -> int:  # noqa: FBT001 - as all answers
    fitting = [index for index, choice in enumerate(choices) if choice.is_right is is_right]
    return chance.choice(fitting or list(range(len(choices))))


def _single(exercise: SingleChoice, chance: random.Random, is_right: bool) -> Picked:  # noqa: FBT001 - as all answers
    return Picked(_pick(exercise.choices, chance, is_right))


def _judged(exercise: TrueFalse, chance: random.Random, is_right: bool) -> Judged:  # noqa: FBT001 - as all answers
    return Judged(_pick(exercise.choices, chance, is_right))


def _multiple(exercise: MultipleChoice, _chance: random.Random, is_right: bool) -> PickedSet:  # noqa: FBT001 - as all answers
    picked = {index for index, choice in enumerate(exercise.choices) if choice.is_right}
    return PickedSet(frozenset(picked if is_right else picked ^ {len(exercise.choices) - 1}))


def _ordered(exercise: Ordering, chance: random.Random, is_right: bool) -> Ordered:  # noqa: FBT001 - as all answers
    places = list(range(len(exercise.steps)))
    if not is_right:
        chance.shuffle(places)
    return Ordered(tuple(places))


def _written(_exercise: Reflection, chance: random.Random, _is_right: bool) -> Written:  # noqa: FBT001 - as all answers
    return Written(chance.choice(_THOUGHTS))


def _matched(exercise: Matching, _chance: random.Random, is_right: bool) -> Matched:  # noqa: FBT001 - as all answers
    first, *rest = (pair.option for pair in exercise.pairs)
    return Matched((first if is_right else (first + 1) % len(exercise.options), *rest))


def _walked(exercise: Dialogue, chance: random.Random, _is_right: bool) -> Walked:  # noqa: FBT001 - as all answers
    return Walked(chance.choice(ways_through(exercise)))


def _estimated(exercise: Estimation, chance: random.Random, is_right: bool) -> Estimated:  # noqa: FBT001 - as all answers
    ends = [end for one in exercise.estimates for end in (one.range.least, one.range.most)]
    known = [end for end in ends if end is not None] or [1.0]
    scale = exercise.scale
    if scale is not None:
        known += [scale.value_at(chance.randint(0, scale.steps))]
        known = [number for number in known if scale.contains(number)]
    fitting = [
        number
        for number in known
        if grade(exercise, Estimated(written(number))).is_full is is_right
    ]
    return Estimated(written(chance.choice(fitting or known)))


def _replied(exercise: ShortAnswer, _chance: random.Random, is_right: bool) -> Replied:  # noqa: FBT001 - as all answers
    if is_right:
        return Replied(Typed(exercise.model, Verdict.RIGHT, exercise.model))
    return Replied(Typed("en muista", Verdict.UNKNOWN))


def _composed(exercise: Mantra, chance: random.Random, _is_right: bool) -> Composed:  # noqa: FBT001 - as all answers
    frames = [sentence.frame for sentence in exercise.sentences]
    return Composed(
        tuple(tuple(chance.choice(_THOUGHTS) for _ in range(frame.blanks)) for frame in frames)
    )


_ANSWERS: Final[Mapping[type, Answer]] = {
    SingleChoice: _single,
    TrueFalse: _judged,
    MultipleChoice: _multiple,
    Ordering: _ordered,
    Reflection: _written,
    Matching: _matched,
    ShortAnswer: _replied,
    Estimation: _estimated,
    Dialogue: _walked,
    Mantra: _composed,
}
