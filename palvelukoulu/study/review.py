"""What to recall today: a few questions and terms, chosen by FSRS from what has been answered.

There is no deck to keep: a question's state follows from the answers in the log and the
courses as they are now. Questions come first; a term takes part once it has been practised,
or the day after a lesson that mentions it was finished. Days are those of the wall calendar.
An answer on the same day as the one before it is a second look rather than recall, so the
first of each day counts.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.core.records import Learner, edition_of
from palvelukoulu.store import attempts, lessons
from palvelukoulu.store.attempts import Scored
from palvelukoulu.store.database import Store
from palvelukoulu.study.clock import Clock

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

# fsrs takes 20 ms to load, and the first painted window does not wait for it.
# ruff: noqa: PLC0415

MOST_QUESTIONS: Final = 5
MOST_SECONDS: Final = 180
# Of terms that have been met in a lesson but never asked; more would crowd out the rest.
MOST_NEW_TERMS: Final = 2
_USUAL_SECONDS: Final = 30
_CARDS: Final = "cards"
_SECONDS: Final[Mapping[str, int]] = {
    _CARDS: 15,
    "cloze": 45,
    "hotspot": 45,
    "matching": 45,
    "number": 45,
    "ordering": 45,
}
_LONGEST_DAYS: Final = 365
_DAY: Final = timedelta(days=1)

# Course, edition, exercise and what makes it right.
_Key: TypeAlias = tuple[str, str, str, str]
# Course, edition and lesson.
_Lesson: TypeAlias = tuple[str, str, str]
_NONE: Final[Mapping[_Lesson, date]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Question:
    """A question or a term to recall.

    Attributes:
        lesson: Id of the lesson it stands in; empty for a term.
        exercise: Key of the exercise or the term within its course.
        seconds: About how long it takes.
    """

    outline: CourseOutline
    lesson: str
    exercise: str
    seconds: int

    @property
    def is_term(self) -> bool:
        """Whether a term is asked."""
        return not self.lesson


@dataclass(frozen=True, slots=True)
class Today:
    """What is left to recall today.

    Attributes:
        answered: How many questions have been recalled today.
        following: The next day there is something after today; None when nothing has
            been answered yet.
    """

    questions: tuple[Question, ...] = ()
    answered: int = 0
    following: date | None = None

    @property
    def minutes(self) -> int:
        """About how long it takes, rounded up."""
        return -(-sum(one.seconds for one in self.questions) // 60)


def today(store: Store, learner: Learner, outlines: Iterable[CourseOutline], clock: Clock) -> Today:
    """Return what a learner has to recall today. Raises `UserError`."""
    from palvelukoulu.study.recall import recalled

    with store.reading() as db:
        scored = (*attempts.scored(db, learner.id), *recalled(db, learner))
        finished = lessons.finished_at(db, learner.id)
    days = {lesson: _day(at) for lesson, at in finished.items()}
    return todays(scored, outlines, _day(clock()), days)


def todays(
    scored: Iterable[Scored],
    outlines: Iterable[CourseOutline],
    day: date,
    finished: Mapping[_Lesson, date] = _NONE,
) -> Today:
    """Work out what is left to recall on a day; the order of `scored` does not matter.

    `finished` tells on which day each lesson was finished. What there is to recall is settled by
    the days before, so that it stays the same all day. However much is due, there are
    `MOST_QUESTIONS` at most, and nobody hears of more.
    """
    outlines = tuple(outlines)
    questions, terms = _places(outlines), _term_places(outlines)
    places = questions | terms
    answers = sorted(scored, key=lambda one: (one.at, one.id))
    known = _Known(_by_key(one for one in answers if _key(one) in places), day)
    new = [key for key in _met(terms, finished, day) if not known.was_asked_before(key)]
    asked = (*_due(questions, known, day), *_due(terms, known, day), *new[:MOST_NEW_TERMS])
    chosen = _fitting(asked, known, MOST_QUESTIONS, MOST_SECONDS)
    given = {
        (one.course, one.exercise): _seconds(one.kind)
        for one in answers
        if one.is_review and _day(one.at) == day
    }
    waiting = [key for key in chosen if not known.is_touched(key)]
    most, seconds = MOST_QUESTIONS - len(given), MOST_SECONDS - sum(given.values())
    left = _fitting(waiting, known, most, seconds)
    found = tuple(
        Question(*places[key], exercise=key[2], seconds=known.seconds(key)) for key in left
    )
    following = [one for key in places if (one := known.following(key)) is not None]
    if any(not known.has_answers(key) for key in _met(terms, finished, day + _DAY)):
        following.append(day + _DAY)
    return Today(found, len(given), min(following, default=None))


class _Known:
    """What the answers tell of each question on a day."""

    def __init__(self, answers: Mapping[_Key, list[Scored]], today: date) -> None:
        self._answers = answers
        self._today = today
        self._scheduler = _scheduler()
        self._cards = {key: self._card(ones, today - _DAY) for key, ones in answers.items()}

    def has_answers(self, key: _Key) -> bool:
        """Whether a question has ever been answered."""
        return key in self._answers

    def was_asked_before(self, key: _Key) -> bool:
        """Whether a question was answered before today."""
        return self._cards.get(key) is not None

    def is_due(self, key: _Key) -> bool:
        """Whether a question was answered before today and its day has come."""
        card = self._cards.get(key)
        return card is not None and card.due.date() <= self._today

    def is_touched(self, key: _Key) -> bool:
        """Whether a question has been answered today, in its lesson or in a review."""
        return any(_day(one.at) == self._today for one in self._answers.get(key, ()))

    def recall(self, key: _Key) -> float:
        """Return how likely the answer to a question comes to mind, from 0 to 1."""
        card = self._cards[key]
        return self._scheduler.get_card_retrievability(card, _midnight(self._today)) if card else 0

    def seconds(self, key: _Key) -> int:
        """Return about how long a question takes; what was never answered is a term."""
        answers = self._answers.get(key)
        return _seconds(answers[-1].kind if answers else _CARDS)

    def following(self, key: _Key) -> date | None:
        """Return the first day after today when a question is due."""
        if key not in self._answers:
            return None
        is_settled = not self.is_touched(key)
        card = self._cards[key] if is_settled else self._card(self._answers[key], self._today)
        return max(card.due.date(), self._today + _DAY) if card else None

    def _card(self, answers: list[Scored], last: date) -> "Card | None":
        """Return the card of a question after what was answered until the day `last`."""
        firsts: dict[date, Scored] = {}
        for one in answers:
            firsts.setdefault(_day(one.at), one)
        past = [(day, one.score) for day, one in firsts.items() if day <= last]
        return _reviewed(self._scheduler, past) if past else None


def _scheduler() -> "Scheduler":
    """Return FSRS with its published weights, in whole days and without chance."""
    from fsrs import Scheduler

    return Scheduler(
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=_LONGEST_DAYS,
        enable_fuzzing=False,
    )


def _reviewed(scheduler: "Scheduler", past: Iterable[tuple[date, float]]) -> "Card":
    from fsrs import Card, Rating

    card = Card(card_id=1)  # without an id of its own it waits a millisecond for one
    for day, score in past:
        partly = Rating.Hard if score > 0 else Rating.Again
        rating = Rating.Good if score >= 1 else partly
        card, _ = scheduler.review_card(card, rating, _midnight(day))
    return card


def _places(outlines: Iterable[CourseOutline]) -> dict[_Key, tuple[CourseOutline, str]]:
    """Return the outline and the lesson of every question that brings points."""
    return {
        (outline.id, edition_of(outline.version), one.id, one.key): (outline, lesson.id)
        for outline in outlines
        for lesson in outline.lessons
        for one in lesson.exercises
        if one.points > 0
    }


def _term_places(outlines: Iterable[CourseOutline]) -> dict[_Key, tuple[CourseOutline, str]]:
    """Return the outline of every term; a term stands in no lesson."""
    return {
        (outline.id, edition_of(outline.version), one.id, one.key): (outline, "")
        for outline in outlines
        for one in outline.terms
    }


def _met(
    terms: Mapping[_Key, tuple[CourseOutline, str]], finished: Mapping[_Lesson, date], before: date
) -> list[_Key]:
    """Return the terms that a lesson finished before a day mentions, the first met first."""
    met: dict[_Key, date] = {}
    for key, (outline, _) in terms.items():
        days = [
            finished.get((outline.id, key[1], lesson.id), before)
            for lesson in outline.lessons
            if key[2] in lesson.terms
        ]
        if min(days, default=before) < before:
            met[key] = min(days)
    return sorted(met, key=lambda key: met[key])


def _due(
    places: Mapping[_Key, tuple[CourseOutline, str]], known: _Known, day: date
) -> Iterator[_Key]:
    return _mixed({key: known.recall(key) for key in places if known.is_due(key)}, day)


def _by_key(answers: Iterable[Scored]) -> dict[_Key, list[Scored]]:
    by_key: dict[_Key, list[Scored]] = {}
    for one in answers:
        by_key.setdefault(_key(one), []).append(one)
    return by_key


def _key(one: Scored) -> _Key:
    return one.course, one.edition, one.exercise, one.key


def _mixed(due: Mapping[_Key, float], today: date) -> Iterator[_Key]:
    """Take turns between the courses, in each first what is nearest to being forgotten."""

    def urgency(key: _Key) -> tuple[float, bytes]:
        said = f"{today}\n{key}".encode()
        return due[key], hashlib.blake2b(said, digest_size=8).digest()

    queues: dict[str, list[_Key]] = {}
    for key in sorted(due, key=urgency):
        queues.setdefault(key[0], []).append(key)
    longest = max(map(len, queues.values()), default=0)
    return (
        queue[turn] for turn in range(longest) for queue in queues.values() if turn < len(queue)
    )


def _fitting(keys: Iterable[_Key], known: _Known, most: int, seconds: int) -> list[_Key]:
    """Take as many as there is room and time for."""
    taken: list[_Key] = []
    for key in keys:
        took = known.seconds(key)
        if len(taken) < most and took <= seconds:
            taken.append(key)
            seconds -= took
    return taken


def _seconds(kind: str) -> int:
    return _SECONDS.get(kind, _USUAL_SECONDS)


def _day(at: datetime) -> date:
    return at.astimezone().date()


def _midnight(day: date) -> datetime:
    # FSRS counts full days between moments: noon to the next morning would be none.
    return datetime.combine(day, time(), UTC)
