"""How a self-assessment has changed: the learner against nobody but themselves."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from statistics import fmean

from palvelukoulu.core.exercises.self_assessment import (
    Rated,
    Scale,
    SelfAssessment,
    decode,
    levels,
    numbers,
    restored,
)
from palvelukoulu.study.earlier import Earlier


@dataclass(frozen=True, slots=True)
class Change:
    """One row of the comparison; None where there is no number.

    Attributes:
        name: Of the dimension, or the statement itself where the author named none.
    """

    name: str
    before: float | None
    now: float | None


@dataclass(frozen=True, slots=True)
class Growth:
    """The present answer beside the first one; `since` is None when there is no such."""

    changes: tuple[Change, ...]
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Profile:
    given: Earlier
    numbers: Mapping[str, int]


def growth(exercise: SelfAssessment, response: Rated, earlier: Iterable[Earlier]) -> Growth:
    """Compare a response with the first time any of its statements was answered.

    An answer that the learner mends on the same day is one answer, the last of them.
    `earlier` comes oldest first and may hold the present response.

    Raises:
        ValueError: The response does not fit the exercise.
    """
    mine = numbers(exercise, response)
    first = _first(exercise, mine, tuple(earlier))
    before = first.numbers if first else {}
    rows: list[Change] = []
    for dimension, level in zip(exercise.dimensions, levels(exercise, response), strict=True):
        texts = [one.text for one in dimension.statements]
        if not dimension.name:
            rows += [
                Change(one.text, *_ends(exercise.scale, one.is_reversed, before, mine, one.text))
                for one in dimension.statements
            ]
            continue
        shared = [text for text in texts if text in before and text in mine]
        if shared:
            then, now = (fmean(of[text] for text in shared) for of in (before, mine))
            rows.append(Change(dimension.name, then, now))
        else:
            rows.append(Change(dimension.name, None, level.mean))
    return Growth(tuple(rows), first.given.at if first else None)


def _ends(
    scale: Scale,
    is_reversed: bool,  # noqa: FBT001 - of a statement
    before: Mapping[str, int],
    mine: Mapping[str, int],
    text: str,
) -> tuple[float | None, float | None]:
    """Return the numbers as the learner picked them: a lone statement is not a dimension."""
    turn = scale.low + scale.high
    then, now = before.get(text), mine.get(text)
    if is_reversed:
        return turn - then if then is not None else None, turn - now if now is not None else None
    return then, now


def _first(
    exercise: SelfAssessment, mine: Mapping[str, int], earlier: tuple[Earlier, ...]
) -> _Profile | None:
    own = [one for one in earlier if one.exercise == exercise.stem.id]
    present = own[-1] if own else None
    profiles = []
    for one in earlier:
        is_later = present is not None and one.at > present.at
        if is_later or (present is not None and occasion(one) == occasion(present)):
            continue
        read = compared_numbers(one, exercise.scale)
        if read and read.keys() & mine.keys():
            profiles.append(_Profile(one, read))
    if not profiles:
        return None
    first = occasion(profiles[0].given)
    return [one for one in profiles if occasion(one.given) == first][-1]


def occasion(one: Earlier) -> tuple[str, str, date]:
    """Tell answers apart that were given on one day to one exercise from all others."""
    return one.course, one.exercise, one.at.astimezone().date()


def compared_numbers(one: Earlier, scale: Scale) -> Mapping[str, int] | None:
    """Return the numbers of an earlier answer; None when they cannot be compared."""
    try:
        then = restored(one.wording)
        found = numbers(then, decode(one.response))
    except ValueError:
        return None
    is_same = (then.scale.low, then.scale.high) == (scale.low, scale.high)
    return found if is_same else None
