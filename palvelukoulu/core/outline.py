"""The outline of a course: what lists and progress need, without its texts.

The first painted window shows outlines alone: what a course itself is made of takes 40 ms
to load, and waits until a course is read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from palvelukoulu.core.course import Course, Lesson
    from palvelukoulu.core.terms import Term

_NOTHING: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ExerciseOutline:
    """What progress needs to know of an exercise. `key` as in `Hashes`.

    Attributes:
        attempts: How many times it may be answered in its lesson; None for any number.
    """

    id: str
    key: str
    points: int
    attempts: int | None = None


@dataclass(frozen=True, slots=True)
class LessonOutline:
    """What lists and progress need to know of a lesson.

    Attributes:
        exercises: Those that can be answered, in order.
        terms: Ids of the course's terms that its prose mentions.
    """

    id: str
    title: str
    minutes: int
    exercises: tuple[ExerciseOutline, ...]
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CourseOutline:
    """What the course list needs to know without opening the course.

    Attributes:
        folder: Where the course is, absolute.
        terms: What its glossary explains, as practice asks it; never for points.
    """

    id: str
    title: str
    description: str
    version: str
    digest: str
    minutes: int
    pass_mark: float | None
    sky: str
    folder: str
    lessons: tuple[LessonOutline, ...]
    terms: tuple[ExerciseOutline, ...] = ()


def outline_of(
    course: "Course", folder: str, mentioned: Mapping[str, tuple[str, ...]] = _NOTHING
) -> CourseOutline:
    """Return the outline of a course that was read from `folder` (absolute).

    `mentioned` holds, by lesson id, the ids of the terms that its prose mentions.
    """
    return CourseOutline(
        id=course.id,
        title=course.title,
        description=course.description,
        version=course.version,
        digest=course.digest,
        minutes=course.minutes,
        pass_mark=course.pass_mark,
        sky=course.sky,
        folder=folder,
        lessons=tuple(
            _lesson_outline(lesson, mentioned.get(lesson.id, ())) for lesson in course.lessons
        ),
        terms=tuple(map(_term_outline, course.terms)),
    )


def _lesson_outline(lesson: "Lesson", terms: tuple[str, ...]) -> LessonOutline:
    from palvelukoulu.core import exercises  # noqa: PLC0415 - not for lists

    answerable = tuple(
        ExerciseOutline(
            block.id,
            block.hashes.key,
            exercises.points_of(block.exercise),
            exercises.stem_of(block.exercise).attempts,
        )
        for block in lesson.exercises
        if block.hashes is not None and exercises.is_playable(block.exercise)
    )
    return LessonOutline(lesson.id, lesson.title, lesson.minutes, answerable, terms)


def _term_outline(term: "Term") -> ExerciseOutline:
    from palvelukoulu.core.asked_terms import hashes_of_term  # noqa: PLC0415 - not for lists

    return ExerciseOutline(term.id, hashes_of_term(term).key, points=0)
