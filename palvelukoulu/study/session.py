"""A learner at work in one course: the one place where a response becomes a record."""

from dataclasses import asdict, dataclass, replace
from typing import Final, cast

from palvelukoulu.core import exercises
from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.exercise import AnyKind, Grade, Hashes, Json
from palvelukoulu.core.ids import new_id
from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.core.progress import CourseProgress
from palvelukoulu.core.recollection import is_near
from palvelukoulu.core.records import (
    Attempt,
    Completion,
    CourseRef,
    Learner,
    LessonFinish,
    Position,
    Wording,
)
from palvelukoulu.core.shortfall import Shortfall
from palvelukoulu.store import attempts, completions, drafts, lessons, positions, wordings
from palvelukoulu.store.database import Database, Store
from palvelukoulu.store.drafts import Draft, Place
from palvelukoulu.study.clock import Clock, local_offset_minutes, now
from palvelukoulu.study.earlier import Earlier
from palvelukoulu.study.overview import course_records, shortfall
from palvelukoulu.study.updates import CourseNews, dismiss_news, told_news

# Of fewer people than this, one could tell who answered what.
FEWEST_TOGETHER: Final = 5


@dataclass(frozen=True, slots=True)
class Answered:
    """A response that has been graded and stored.

    Attributes:
        id: Of the record.
        attempts: How many there have been on the present wording, with this one.
        completion: Only when this response completed the course.
    """

    id: str
    grade: Grade
    attempts: int
    progress: CourseProgress
    completion: Completion | None = None


@dataclass(frozen=True, slots=True)
class Previous:
    """The latest response to the present wording, and how it is judged."""

    response: object
    grade: Grade
    attempts: int


@dataclass(frozen=True, slots=True)
class LessonOutcome:
    """What finishing a lesson brought.

    Attributes:
        is_first_time: Whether the lesson had not been finished before.
        completion: Only when this completed the course.
    """

    progress: CourseProgress
    is_first_time: bool
    completion: Completion | None


class StudySession:
    """One learner in one course.

    With `is_review` answers are given to recall: they start from an empty sheet, their
    drafts are their own, and they can only raise what the lessons have brought.

    Whatever a method says has been stored is on disk when it returns. All of
    them may raise `StoreFull`, `StoreUnavailable` or `StoreInUse`; then nothing
    has changed, and the learner must not be told otherwise.
    """

    def __init__(
        self,
        store: Store,
        learner: Learner,
        outline: CourseOutline,
        clock: Clock,
        *,
        is_review: bool = False,
    ) -> None:
        self._store = store
        self._learner = learner
        self._outline = outline
        self._clock = clock
        self._is_review = is_review
        self._course = CourseRef(outline.id, outline.version, outline.digest)
        self._unsure: dict[str, Attempt] = {}
        self._worded: set[tuple[str, Hashes]] = set()

    def progress(self) -> CourseProgress:
        """Return how far the learner is."""
        with self._store.reading() as db:
            return self._measured(db)

    def answer(self, lesson: str, block: ExerciseBlock, response: object) -> Answered:
        """Grade a response and store it; its draft is no longer needed.

        Calling again with the same response after a failure stores it once.
        """
        kind = exercises.kind_of(block.exercise)
        hashes = _hashes(block)
        grade: Grade = kind.grade(block.exercise, response)
        attempt = self._attempt(lesson, block, response, grade)
        self._unsure[block.id] = attempt
        with self._store.changing() as db:
            if (block.id, hashes) not in self._worded:
                wordings.add(db, self._wording(kind, block))
            attempts.add(db, attempt)
            drafts.forget(db, self._place(kind, block))
            progress = self._measured(db)
            completion = self._newly_completed(progress)
            if completion is not None:
                completions.add(db, completion)
                progress = replace(progress, completion=completion)
            count = attempts.count(
                db, self._learner.id, self._course.id, self._course.edition, block.id, hashes.key
            )
        self._worded.add((block.id, hashes))
        del self._unsure[block.id]
        return Answered(attempt.id, grade, count, progress, completion)

    def previous(self, block: ExerciseBlock) -> Previous | None:
        """Return the latest response to what now makes the exercise right.

        None when there is none, when it cannot be shown in the present
        wording because the author has put the choices in another order, and in
        a review: one recalls before one sees.
        """
        if block.hashes is None or self._is_review:
            return None
        course = self._course
        with self._store.reading() as db:
            latest = attempts.latest(
                db, self._learner.id, course.id, course.edition, block.id, block.hashes.key
            )
        if latest is None:
            return None
        response = _readable(block.exercise, latest.response, latest.described)
        if response is None:
            return None
        grade = exercises.kind_of(block.exercise).grade(block.exercise, response)
        return Previous(response, grade, latest.attempts)

    def earlier(self, block: ExerciseBlock) -> tuple[Earlier, ...]:
        """Return the learner's responses to exercises of a private kind, oldest first.

        Those of all courses, in the wording they were given to; those whose wording
        is not known any more are left out.
        """
        kind = exercises.kind_of(block.exercise)
        with self._store.reading() as db:
            kept = attempts.private_of_kind(db, self._learner.id, kind.name)
            worded = [wordings.find(db, one.course, one.exercise, one.hashes) for one in kept]
        return tuple(
            Earlier(one.course, one.exercise, wording.text, one.response, one.at)
            for one, wording in zip(kept, worded, strict=True)
            if wording is not None
        )

    def others(self, block: ExerciseBlock) -> tuple[object, ...]:
        """Return the latest responses of the other learners on this computer, without names.

        Nothing before `FEWEST_TOGETHER` people have answered, this learner among them, and
        nothing of a private kind, unless it is one that is added up.
        """
        kind = exercises.kind_of(block.exercise)
        if block.hashes is None or (kind.is_private and not kind.is_pooled):
            return ()
        course, own = self._course, self._learner.id
        with self._store.reading() as db:
            found = attempts.of_everyone(db, course.id, course.edition, block.id, block.hashes.key)
        if len(found) < FEWEST_TOGETHER:
            return ()
        decoded = [_decoded(kind, one) for who, one in found.items() if who != own]
        # In an order that tells nothing of who they are.
        return tuple(sorted((one for one in decoded if one is not None), key=repr))

    def is_changed(self, block: ExerciseBlock) -> bool:
        """Whether the learner has answered this exercise, and it asks something else now."""
        return not self._is_review and block.id in self.progress().changed

    def shortfall(self) -> Shortfall | None:
        """Return what the course lacks of its pass mark once every lesson is finished."""
        return shortfall(self._store, self._learner, self.progress())

    def news(self) -> CourseNews:
        """Return what the author's edits left to answer; the learner has then been told."""
        return told_news(self._store, self._learner, self._outline)

    def dismiss_news(self) -> None:
        """Say no more of the author's edits so far."""
        dismiss_news(self._store, self._learner, self._course.id)

    def draft(self, block: ExerciseBlock) -> object | None:
        """Return the half-made response on the present wording."""
        if block.hashes is None:
            return None
        kind = exercises.kind_of(block.exercise)
        with self._store.reading() as db:
            draft = drafts.find(db, self._place(kind, block))
        return draft and _readable(block.exercise, draft.response, draft.described)

    def keep_draft(self, block: ExerciseBlock, response: object | None) -> None:
        """Keep a half-made response; None forgets it."""
        kind = exercises.kind_of(block.exercise)
        place = self._place(kind, block)
        with self._store.changing() as db:
            if response is None:
                drafts.forget(db, place)
            else:
                described = kind.described(block.exercise, response)
                drafts.keep(db, place, Draft(kind.encode(response), described))

    def position(self, lesson: str) -> Position | None:
        """Return where the learner is in a lesson; None before it, and once it is finished."""
        with self._store.reading() as db:
            return positions.find(db, self._learner.id, self._course.id, lesson)

    def keep_position(self, lesson: str, position: Position) -> None:
        """Keep where the learner is in a lesson, which is then the one to continue."""
        at = now(self._clock)
        with self._store.changing() as db:
            positions.keep(db, self._learner.id, self._course.id, lesson, position, at)

    def last_lesson(self) -> str | None:
        """Return the lesson of this course that the learner was in last."""
        with self._store.reading() as db:
            return positions.last_lesson(db, self._learner.id, self._course.id)

    def finish_lesson(self, lesson: str) -> LessonOutcome:
        """Record that a lesson has been studied to its end; next time it starts anew."""
        at = now(self._clock)
        with self._store.changing() as db:
            before = self._measured(db)
            finish = LessonFinish(new_id(at), self._learner.id, self._course, lesson, at)
            is_first_time = lesson not in before.done
            if is_first_time:
                lessons.add(db, finish)
            progress = self._measured(db) if is_first_time else before
            completion = self._newly_completed(progress)
            if completion is not None:
                completions.add(db, completion)
                progress = replace(progress, completion=completion)
            positions.keep(db, self._learner.id, self._course.id, lesson, None, at)
        return LessonOutcome(progress, is_first_time, completion)

    def _measured(self, db: Database) -> CourseProgress:
        return course_records(db, self._learner, self._outline).measured(self._outline)

    def _attempt(
        self, lesson: str, block: ExerciseBlock, response: object, grade: Grade
    ) -> Attempt:
        kind = exercises.kind_of(block.exercise)
        encoded = kind.encode(response)
        hashes = _hashes(block)
        unsure = self._unsure.get(block.id)
        # Reported as failed, it may be on disk all the same: the same id counts once.
        if unsure is not None and (unsure.response, unsure.hashes) == (encoded, hashes):
            return unsure
        at = now(self._clock)
        return Attempt(
            id=new_id(at),
            learner=self._learner.id,
            course=self._course,
            lesson=lesson,
            exercise=block.id,
            kind=kind.name,
            hashes=hashes,
            response=encoded,
            described=kind.described(block.exercise, response),
            score=grade.score,
            is_private=kind.is_private,
            at=at,
            is_review=self._is_review,
        )

    def _newly_completed(self, progress: CourseProgress) -> Completion | None:
        if progress.is_completed or not progress.meets_rule:
            return None
        at = now(self._clock)
        return Completion(
            id=new_id(at),
            learner=self._learner.id,
            course=self._course,
            title=self._outline.title,
            score=progress.score,
            pass_mark=self._outline.pass_mark,
            at=at,
            offset_minutes=local_offset_minutes(at),
        )

    def _wording(self, kind: AnyKind, block: ExerciseBlock) -> Wording:
        text = cast("Json", asdict(block.exercise))  # type: ignore[call-overload]
        return Wording(self._course.id, block.id, kind.name, _hashes(block), text)

    def _place(self, kind: AnyKind, block: ExerciseBlock) -> Place:
        key = _hashes(block).key
        if self._is_review:
            key += drafts.REVIEW
        return Place(self._learner.id, self._course.id, block.id, key, kind.is_private)


def _hashes(block: ExerciseBlock) -> Hashes:
    if block.hashes is None:
        raise ValueError(f"exercise {block.id} cannot be played")
    return block.hashes


def _readable(exercise: object, stored: Json, described: tuple[str, ...]) -> object | None:
    """Return a stored response, if it means today what it meant to the learner.

    An author may put the choices in another order without changing what is right; then a
    stored index points to another choice, and the learner's words tell which it was.
    """
    kind = exercises.kind_of(exercise)
    response = _decoded(kind, stored)
    if response is not None and _told(exercise, response) == described:
        return response
    if kind.recalled is not None:
        found: object | None = kind.recalled(exercise, described)
        return found
    return response if response is not None and _is_near(exercise, response, described) else None


def _told(exercise: object, response: object) -> tuple[str, ...] | None:
    """Describe a response; None when it does not fit the exercise any more."""
    try:
        return exercises.kind_of(exercise).described(exercise, response)
    except (ValueError, IndexError, KeyError, TypeError):
        return None


def _is_near(exercise: object, response: object, described: tuple[str, ...]) -> bool:
    told = _told(exercise, response) or ()
    pairs = zip(told, described, strict=False)
    return len(told) == len(described) > 0 and all(is_near(then, now) for then, now in pairs)


def _decoded(kind: AnyKind, stored: Json) -> object | None:
    try:
        response: object = kind.decode(stored)
    except (ValueError, IndexError, KeyError, TypeError):
        return None
    return response
