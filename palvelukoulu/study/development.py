"""The learner's self-assessments over time: each beside its first time."""

from dataclasses import dataclass
from datetime import datetime

from palvelukoulu.core.exercises.self_assessment import (
    KIND,
    Rated,
    SelfAssessment,
    decode,
    numbers,
    restored,
)
from palvelukoulu.core.records import Learner
from palvelukoulu.store import attempts, wordings
from palvelukoulu.store.database import Store
from palvelukoulu.study.earlier import Earlier
from palvelukoulu.study.growth import Change, Growth, growth
from palvelukoulu.study.trend import Point, trend

# A smaller step on the scale is as likely a mood as a change.
_WORTH_NAMING = 0.5


@dataclass(frozen=True, slots=True)
class Development:
    """The latest answers to some statements, beside the first ones.

    Attributes:
        course: Identifier of the course the latest answers were given in.
        exercise: As it was worded then.
        at: When the latest answers were given.
        trend: Every occasion when there are at least three, oldest first.
    """

    course: str
    exercise: SelfAssessment
    growth: Growth
    at: datetime
    trend: tuple[Point, ...] = ()

    @property
    def has_dimensions(self) -> bool:
        """Whether there are at least three named dimensions, each with a number."""
        names = [dimension.name for dimension in self.exercise.dimensions]
        is_named = all(names) and len(names) >= 3  # noqa: PLR2004 - two make no surface
        return is_named and all(one.now is not None for one in self.growth.changes)

    def biggest_step(self) -> Change | None:
        """Return what has grown most, if something has grown clearly."""
        best = max(self._directed(), key=_step, default=None)
        return best if best is not None and _step(best) >= _WORTH_NAMING else None

    def to_practise(self) -> Change | None:
        """Return where there is most room to grow; None when nothing stands out."""
        given = [one for one in self._directed() if one.now is not None]
        low = min(given, key=_now, default=None)
        is_alone = low is None or len(given) == 1 or _now(low) == max(map(_now, given))
        return None if is_alone else low

    def _directed(self) -> tuple[Change, ...]:
        """Return the changes where more is better: not a lone statement that is reversed."""
        turned = {
            one.text
            for dimension in self.exercise.dimensions
            if not dimension.name
            for one in dimension.statements
            if one.is_reversed
        }
        return tuple(one for one in self.growth.changes if one.name not in turned)


def developments(store: Store, learner: Learner) -> tuple[Development, ...]:
    """Return what the learner has assessed, newest first; the same statements once."""
    earlier = _earlier(store, learner)
    found: list[Development] = []
    seen: set[str] = set()
    for one in reversed(earlier):
        read = _read(one)
        if read is None:
            continue
        exercise, rated = read
        texts = numbers(exercise, rated).keys()
        if texts and not texts & seen:
            until = tuple(other for other in earlier if other.at <= one.at)
            grown = growth(exercise, rated, until)
            way = trend(exercise, rated, until)
            found.append(Development(one.course, exercise, grown, one.at, way))
        seen |= texts
    return tuple(found)


def _earlier(store: Store, learner: Learner) -> tuple[Earlier, ...]:
    with store.reading() as db:
        kept = attempts.private_of_kind(db, learner.id, KIND.name)
        worded = [wordings.find(db, one.course, one.exercise, one.hashes) for one in kept]
    return tuple(
        Earlier(one.course, one.exercise, wording.text, one.response, one.at)
        for one, wording in zip(kept, worded, strict=True)
        if wording is not None
    )


def _read(one: Earlier) -> tuple[SelfAssessment, Rated] | None:
    """Return an answer and what it was given to; None when they no longer fit together."""
    try:
        exercise, rated = restored(one.wording), decode(one.response)
        numbers(exercise, rated)
    except ValueError:
        return None
    return exercise, rated


def _step(change: Change) -> float:
    if change.before is None or change.now is None:
        return 0.0
    return change.now - change.before


def _now(change: Change) -> float:
    return change.now or 0.0
