"""How far a learner is in every course, and what to continue with."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from palvelukoulu.core.outline import CourseOutline, LessonOutline
from palvelukoulu.core.progress import CourseProgress, measure
from palvelukoulu.core.records import BestScores, Completion, Learner, Position, edition_of
from palvelukoulu.core.shortfall import Shortfall, is_short, shortfall_of
from palvelukoulu.store import attempts, completions, lessons, news, positions
from palvelukoulu.store.database import Database, Store


class Records(NamedTuple):
    """What there is on one learner in one edition of a course.

    Attributes:
        completions: Of every edition, oldest first.
    """

    best: BestScores
    finished: frozenset[str]
    completions: tuple[Completion, ...]

    def measured(self, outline: CourseOutline) -> CourseProgress:
        """Return how far that is in the course as it is now."""
        edition = edition_of(outline.version)
        own = [one for one in self.completions if one.course.edition == edition]
        others = [one for one in self.completions if one.course.edition != edition]
        return measure(
            outline,
            self.best,
            self.finished,
            own[0] if own else None,
            others[-1] if others else None,
        )


class Latest(NamedTuple):
    """What to continue with.

    Attributes:
        position: None to start the lesson from its beginning.
        at: When the learner was last there.
        is_present: Whether it is in the course where the learner was last.
    """

    outline: CourseOutline
    lesson: LessonOutline
    position: Position | None
    at: datetime
    is_present: bool


def course_records(db: Database, learner: Learner, outline: CourseOutline) -> Records:
    """Return what there is on one learner in the present edition of a course."""
    edition = edition_of(outline.version)
    return Records(
        attempts.best_scores(db, learner.id, outline.id, edition),
        lessons.finished(db, learner.id, outline.id, edition),
        completions.of_course(db, learner.id, outline.id),
    )


def overview(
    store: Store, learner: Learner, outlines: Iterable[CourseOutline]
) -> tuple[CourseProgress, ...]:
    """Return how far a learner is in each course, in the order given."""
    with store.reading() as db:
        best = attempts.all_best_scores(db, learner.id)
        finished = lessons.all_finished(db, learner.id)
        completed: dict[str, list[Completion]] = {}
        for one in completions.of_learner(db, learner.id):
            completed.setdefault(one.course.id, []).append(one)
    return tuple(
        Records(
            best.get(key, {}), finished.get(key, frozenset()), tuple(completed.get(outline.id, ()))
        ).measured(outline)
        for outline in outlines
        for key in [(outline.id, edition_of(outline.version))]
    )


def shortfall(store: Store, learner: Learner, progress: CourseProgress) -> Shortfall | None:
    """Return what a course whose lessons are all finished lacks of its pass mark."""
    if not is_short(progress):
        return None
    outline = progress.outline
    of = learner.id, outline.id, edition_of(outline.version)
    with store.reading() as db:
        return shortfall_of(progress, attempts.best_scores(db, *of), attempts.tries(db, *of))


def updated(store: Store, learner: Learner) -> frozenset[str]:
    """Return the courses whose author has changed something that the learner has not seen."""
    with store.reading() as db:
        return news.untold(db, learner.id)


def latest(store: Store, learner: Learner, outlines: Iterable[CourseOutline]) -> Latest | None:
    """Return what to continue with: the lesson last left open, or the one after the last finished.

    None before the first lesson, and when nothing is left unfinished.
    """
    by_id = {outline.id: outline for outline in outlines}
    with store.reading() as db:
        visits = positions.visits(db, learner.id)
        finished = lessons.all_finished(db, learner.id)
    for visit in visits:
        if (outline := by_id.get(visit.course)) is None:
            continue
        done = finished.get((outline.id, edition_of(outline.version)), frozenset())
        if lesson := _to_continue(outline, visit, done):
            position = visit.position if lesson.id == visit.lesson else None
            is_present = visit.course == visits[0].course
            return Latest(outline, lesson, position, visit.at, is_present)
    return None


def present_course(
    store: Store, learner: Learner, outlines: Iterable[CourseOutline]
) -> CourseOutline | None:
    """Return the course where the learner was last, of those there are."""
    by_id = {outline.id: outline for outline in outlines}
    with store.reading() as db:
        visits = positions.visits(db, learner.id)
    return next((by_id[visit.course] for visit in visits if visit.course in by_id), None)


def _to_continue(
    outline: CourseOutline, visit: positions.Visit, done: frozenset[str]
) -> LessonOutline | None:
    """Return the lesson left open, else the next unfinished one after it, else the first."""
    ids = [lesson.id for lesson in outline.lessons]
    if visit.lesson not in ids:
        following = outline.lessons
    else:
        index = ids.index(visit.lesson)
        if visit.position is not None:
            return outline.lessons[index]
        following = (*outline.lessons[index + 1 :], *outline.lessons[:index])
    return next((lesson for lesson in following if lesson.id not in done), None)
