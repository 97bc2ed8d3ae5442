"""What a finished course lacks of its pass mark, and which exercises would bring it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from palvelukoulu.core.outline import ExerciseOutline, LessonOutline
from palvelukoulu.core.progress import CourseProgress
from palvelukoulu.core.records import BestScores

# How many times an exercise was answered in its lesson, by its id, then by `Hashes.key`.
Tries: TypeAlias = Mapping[str, Mapping[str, int]]

_FULL = 1 - 1e-9


@dataclass(frozen=True, slots=True)
class LessonShortfall:
    """The exercises of one lesson that would still bring points, in order; at least one."""

    lesson: LessonOutline
    exercises: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A course whose lessons are all finished, but whose pass mark is not reached.

    Attributes:
        score: Share of the points reached, from 0 to 1.
        needed: Share that completes the course, likewise.
        lessons: Where points are left; none when no exercise may be tried again.
    """

    score: float
    needed: float
    lessons: tuple[LessonShortfall, ...]

    @property
    def count(self) -> int:
        """How many exercises would still bring points."""
        return sum(len(one.exercises) for one in self.lessons)


def shortfall_of(progress: CourseProgress, best: BestScores, tries: Tries) -> Shortfall | None:
    """Return what the course lacks; None while lessons are left, and once it is completed."""
    if not is_short(progress):
        return None
    found = (
        LessonShortfall(
            lesson, tuple(one.id for one in lesson.exercises if _is_open(one, best, tries))
        )
        for lesson in progress.outline.lessons
    )
    return Shortfall(
        progress.score or 0,
        progress.outline.pass_mark or 0,
        tuple(one for one in found if one.exercises),
    )


def is_short(progress: CourseProgress) -> bool:
    """Whether every lesson is finished and only points are missing."""
    if progress.is_completed or progress.meets_rule or not progress.outline.lessons:
        return False
    return progress.next_lesson is None


def _is_open(exercise: ExerciseOutline, best: BestScores, tries: Tries) -> bool:
    """Whether an exercise may bring more points than it has."""
    scores = best.get(exercise.id, {})
    score = scores.get(exercise.key, 0.0)
    if not exercise.points or score is None or score >= _FULL:
        return False
    tried = tries.get(exercise.id, {}).get(exercise.key, 0)
    return exercise.attempts is None or tried < exercise.attempts
