"""A course that its author has edited: everything that was recorded follows it.

Nothing is ever thrown away. What was answered stays with the question it was given to; where
the question now asks something else, whoever had answered it hears of it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from palvelukoulu.core.ids import new_id
from palvelukoulu.core.outline import CourseOutline, LessonOutline
from palvelukoulu.core.records import Learner, edition_of
from palvelukoulu.store import course_updates, news, positions, revisions
from palvelukoulu.store.course_updates import CourseUpdate
from palvelukoulu.store.database import Database, Store
from palvelukoulu.study.clock import Clock, now
from palvelukoulu.study.overview import course_records
from palvelukoulu.study.vocabulary import Vocabulary

if TYPE_CHECKING:
    from palvelukoulu.core.course import Course
    from palvelukoulu.core.revision import Revision, Update

# Home asks only whether a course has changed; comparing takes what reading courses takes.
# ruff: noqa: PLC0415

# A word that every Finnish lexicon knows.
_COMMON = "on"


@dataclass(frozen=True, slots=True)
class LessonNews:
    """What an author's edits left to answer in one lesson.

    Attributes:
        changed: Exercises that were answered and ask something else now, in order.
        new: Exercises that came into a lesson already finished, in order.
    """

    lesson: LessonOutline
    changed: tuple[str, ...]
    new: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many exercises there are to answer."""
        return len(self.changed) + len(self.new)

    @property
    def first(self) -> str:
        """The first of them in the lesson."""
        ids = [one.id for one in self.lesson.exercises]
        return min((*self.changed, *self.new), key=ids.index)


@dataclass(frozen=True, slots=True)
class CourseNews:
    """What an author's edits left to answer in a course."""

    lessons: tuple[LessonNews, ...] = ()

    @property
    def count(self) -> int:
        """How many exercises there are to answer."""
        return sum(one.count for one in self.lessons)


def unsettled(store: Store, outlines: Iterable[CourseOutline]) -> tuple[CourseOutline, ...]:
    """Return the courses that have been studied and edited since they were looked at."""
    with store.reading() as db:
        known = revisions.digests(db)
        return tuple(
            one
            for one in outlines
            if known.get(one.id) != one.digest and (one.id in known or _is_studied(db, one))
        )


def settle(store: Store, course: "Course", vocabulary: Vocabulary, clock: Clock) -> bool:
    """Let everything that is recorded follow a course as it is now; return whether it changed.

    It is on disk when this returns. Raises `UserError`; then nothing has changed.
    """
    with store.reading() as db:
        if revisions.digests(db).get(course.id) == course.digest:
            return False
        then, recorded = revisions.find(db, course.id), revisions.recorded(db, course.id)
    from palvelukoulu.core.moves import moves_of
    from palvelukoulu.core.revision import compare, revision_of

    present = revision_of(course)
    update = compare(then, present, _knower(vocabulary))
    moves = moves_of(update, then, present, recorded)
    at = now(clock)
    with store.changing() as db:
        if moves or update.lessons:
            facts = CourseUpdate(new_id(at), course.id, course.digest, moves, update.lessons, at)
            course_updates.add(db, facts)
        positions.follow(db, course.id, update.steps, update.lessons)
        _tell(db, course, then, update, dict(moves))
        revisions.keep(db, course.id, present)
    return True


def told_news(store: Store, learner: Learner, outline: CourseOutline) -> CourseNews:
    """Return what the author's edits left for a learner to answer, and that is not answered.

    It is noted that the learner has been told.
    """
    with store.reading() as db:
        items = news.of_learner(db, learner.id, outline.id)
        if not items:
            return CourseNews()
        progress = course_records(db, learner, outline).measured(outline)
    if not all(one.is_told for one in items):
        with store.changing() as db:
            news.tell(db, learner.id, outline.id)
    changed = {one.exercise for one in items if not one.is_new} & progress.changed
    new = {one.exercise for one in items if one.is_new} - progress.answered
    found = (
        LessonNews(
            lesson,
            tuple(one.id for one in lesson.exercises if one.id in changed),
            tuple(one.id for one in lesson.exercises if one.id in new),
        )
        for lesson in outline.lessons
    )
    return CourseNews(tuple(one for one in found if one.count))


def dismiss_news(store: Store, learner: Learner, course: str) -> None:
    """Say no more of a course's edits to a learner."""
    with store.changing() as db:
        news.dismiss(db, learner.id, course)


def _is_studied(db: Database, outline: CourseOutline) -> bool:
    return bool(revisions.recorded(db, outline.id))


def _tell(
    db: Database,
    course: "Course",
    then: "Revision",
    update: "Update",
    moves: dict[tuple[str, str], tuple[str, str]],
) -> None:
    """Note for each learner what there is to answer; run once the records have moved."""
    of = news.Edition(course.id, edition_of(course.version))
    called = {pair.then.id: pair.now.id for pair in update.pairs}
    present = {pair.now.id for pair in update.pairs} | {one.id for one in update.fresh}
    news.follow(db, course.id, called, present)
    for pair in update.pairs:
        if not pair.is_same:
            old = (pair.then.id, pair.then.hashes.key)
            news.add_changed(db, of, *moves.get(old, old), called=pair.now.id)
    for one in update.fresh if then.lessons else ():
        news.add_new(db, of, one.lesson, one.id)


def _knower(vocabulary: Vocabulary) -> Callable[[str], bool]:
    """Return what knows whether a word is one; the lexicon is opened at the first question."""

    def knows(word: str) -> bool:
        from palvelukoulu.language.morphology import is_known

        lexicon = vocabulary.comparer.lexicon
        # Without a lexicon no word is a slip: rather asked once more than taken for the same.
        return not lexicon.knows(_COMMON) or is_known(word, lexicon)

    return knows
