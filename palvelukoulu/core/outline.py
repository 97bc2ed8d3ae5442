"""From a course to its outline: what lists and progress need, without its texts."""

from palvelukoulu.core import exercises
from palvelukoulu.core.course import (
    Course,
    CourseOutline,
    ExerciseOutline,
    Lesson,
    LessonOutline,
)


def outline_of(course: Course, folder: str) -> CourseOutline:
    """Return the outline of a course that was read from `folder` (absolute)."""
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
        lessons=tuple(_lesson_outline(lesson) for lesson in course.lessons),
    )


def _lesson_outline(lesson: Lesson) -> LessonOutline:
    answerable = tuple(
        ExerciseOutline(block.id, block.hashes.key, exercises.points_of(block.exercise))
        for block in lesson.exercises
        if block.hashes is not None and exercises.is_playable(block.exercise)
    )
    return LessonOutline(lesson.id, lesson.title, lesson.minutes, answerable)
