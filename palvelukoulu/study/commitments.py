"""The learner's promises: which are open, which to ask about today, and what was said of them.

Everything follows from the log in its own order, because clocks go back. Days are those of
the wall calendar. One promise a day is asked about, and nobody hears of how many wait.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from palvelukoulu.core.exercises.commitments import KIND, decode, promises, restored
from palvelukoulu.core.follow_ups import FollowUp, Outcome, step_at
from palvelukoulu.core.ids import new_id
from palvelukoulu.core.records import Learner
from palvelukoulu.store import drafts, follow_ups, own_words, wordings
from palvelukoulu.store.database import Database, Store
from palvelukoulu.store.drafts import Draft, Place
from palvelukoulu.store.follow_ups import Told
from palvelukoulu.study.clock import Clock, day_of, now

_DRAFT: Final = "follow-up/"


@dataclass(frozen=True, slots=True)
class Made:
    """Every promise of one exercise as the learner left it once.

    Attributes:
        seq: Its place in the log.
        own: Those of `texts` that are in the learner's own words.
    """

    seq: int
    course: str
    exercise: str
    texts: tuple[str, ...]
    own: frozenset[str]
    at: datetime


@dataclass(frozen=True, slots=True)
class Commitment:
    """A promise that stands.

    Attributes:
        text: As it was promised; Markdown unless `is_own`.
        is_own: Whether it is in the learner's own words.
        made: When it was made, in UTC.
        told: What has been said of it since, oldest first.
    """

    course: str
    exercise: str
    text: str
    is_own: bool
    made: datetime
    told: tuple[FollowUp, ...] = ()

    def days(self, today: date) -> int:
        """Return how long ago it was made; less than nothing after a clock has gone back."""
        return (today - day_of(self.made)).days

    def is_due(self, today: date) -> bool:
        """Whether one of `STEPS` has come that nothing has been said at or after."""
        asked = max((step_at(one.days) for one in self.told), default=0)
        return step_at(self.days(today)) > asked


@dataclass(frozen=True, slots=True)
class Due:
    """A promise to ask about now, and how many days ago it was made."""

    commitment: Commitment
    days: int


def commitments(store: Store, learner: Learner) -> tuple[Commitment, ...]:
    """Return the learner's promises that stand, in the order they were made."""
    return standing(*_log(store, learner))


def standing(made: Iterable[Made], told: Iterable[Told]) -> tuple[Commitment, ...]:
    """Work out which promises stand.

    A promise stands from the first time it is there until it is taken away in its
    exercise or needed no more. Saving it again beside others makes it no younger.
    """
    found: dict[tuple[str, str, str], Commitment] = {}
    log: list[Made | Told] = sorted((*made, *told), key=lambda event: event.seq)
    for one in log:
        if isinstance(one, Made):
            _make(found, one)
        else:
            _tell(found, one.follow_up)
    return tuple(found.values())


def due(commitments: Iterable[Commitment], told: Iterable[Told], today: date) -> Due | None:
    """Return the promise to ask about on a day: the oldest; None once one has been told of."""
    for one in told:
        said = one.follow_up
        if said.outcome is not Outcome.CARRIED and day_of(said.at) == today:
            return None
    waiting = [one for one in commitments if one.is_due(today)]
    oldest = min(waiting, key=lambda one: one.made, default=None)
    return Due(oldest, oldest.days(today)) if oldest else None


def due_today(store: Store, learner: Learner, clock: Clock) -> Due | None:
    """Return the promise to ask a learner about now. Raises `UserError`."""
    made, told = _log(store, learner)
    return due(standing(made, told), told, day_of(clock()))


def carried(commitments: Iterable[Commitment], today: date) -> Commitment | None:
    """Return the promise that was taken along for a day, the latest when there are many."""
    chosen = [
        (told.at, one)
        for one in commitments
        for told in one.told
        if told.outcome is Outcome.CARRIED and day_of(told.at) == today
    ]
    return max(chosen, key=lambda each: each[0])[1] if chosen else None


def said_of(
    commitment: Commitment,
    learner: Learner,
    outcome: Outcome,
    clock: Clock,
    *,
    days: int = 0,
    words: str = "",
) -> FollowUp:
    """Put into a record what a learner says of a promise; `tell` stores it."""
    at = now(clock)
    return FollowUp(
        id=new_id(at),
        learner=learner.id,
        course=commitment.course,
        exercise=commitment.exercise,
        promise=commitment.text,
        outcome=outcome,
        at=at,
        days=days,
        words=words.strip(),
    )


def tell(store: Store, follow_up: FollowUp) -> None:
    """Store what a learner says of a promise. It is on disk when this returns.

    Storing again what was reported as failed is harmless. Raises `UserError`.
    """
    place = _place(follow_up.learner, follow_up.course, follow_up.exercise, follow_up.promise)
    with store.changing() as db:
        follow_ups.add(db, follow_up)
        drafts.forget(db, place)


def half_told(store: Store, learner: Learner, commitment: Commitment) -> str:
    """Return what a learner has begun to write of a promise; empty when nothing."""
    with store.reading() as db:
        draft = drafts.find(db, _of(learner, commitment))
    return str(draft.response) if draft else ""


def keep_half_told(store: Store, learner: Learner, commitment: Commitment, words: str) -> None:
    """Keep what a learner has begun to write of a promise; empty words forget it."""
    place = _of(learner, commitment)
    with store.changing() as db:
        if words:
            drafts.keep(db, place, Draft(words, ()))
        else:
            drafts.forget(db, place)


def _of(learner: Learner, commitment: Commitment) -> Place:
    return _place(learner.id, commitment.course, commitment.exercise, commitment.text)


def _place(learner: str, course: str, exercise: str, promise: str) -> Place:
    # No response of an exercise has such a key: those are hashes.
    return Place(learner, course, exercise, f"{_DRAFT}{promise}", is_private=True)


def _log(store: Store, learner: Learner) -> tuple[list[Made], tuple[Told, ...]]:
    with store.reading() as db:
        return _made(db, learner), follow_ups.of_learner(db, learner.id)


def _made(db: Database, learner: Learner) -> list[Made]:
    """Return what has been promised, as often as it was saved; unreadable ones are left out."""
    found = []
    for one in own_words.of_learner(db, learner.id, (KIND.name,)):
        wording = wordings.find(db, one.course, one.exercise, one.hashes)
        if wording is None:
            continue
        try:
            exercise = restored(wording.text)
            texts = promises(exercise, decode(one.response))
        except (ValueError, IndexError):
            continue
        own = frozenset(texts) - {entry.text for entry in exercise.offered}
        found.append(Made(one.seq, one.course, one.exercise, texts, own, one.at))
    return found


def _make(found: dict[tuple[str, str, str], Commitment], made: Made) -> None:
    place = made.course, made.exercise
    for key in [key for key in found if key[:2] == place and key[2] not in made.texts]:
        del found[key]
    for text in made.texts:
        is_own = text in made.own
        fresh = Commitment(made.course, made.exercise, text, is_own, made.at)
        found.setdefault((*place, text), fresh)


def _tell(found: dict[tuple[str, str, str], Commitment], said: FollowUp) -> None:
    key = said.course, said.exercise, said.promise
    commitment = found.get(key)
    if commitment is None:
        return
    if said.outcome is Outcome.NO_MORE:
        del found[key]
    else:
        found[key] = replace(commitment, told=(*commitment.told, said))
