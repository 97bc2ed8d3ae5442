"""A learner on a way through the courses: how far, how much is left, and what comes next.

A way is advice: it orders and counts, and nothing is ever locked.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from palvelukoulu.core.outline import CourseOutline, LessonOutline
from palvelukoulu.core.progress import CourseProgress
from palvelukoulu.core.tracks import Track

_LESSON_END = ".md"


class Shared(NamedTuple):
    """A lesson that is done together with the team."""

    outline: CourseOutline
    lesson: LessonOutline
    is_done: bool


class Journey(NamedTuple):
    """How far a learner is on a way.

    Attributes:
        courses: Of the way, in its order; those that are not there are left out.
        together: Lessons of the way that are done together.
    """

    track: Track
    courses: tuple[CourseProgress, ...]
    together: tuple[Shared, ...]

    @property
    def completed(self) -> int:
        """How many of the courses are behind."""
        return sum(is_behind(one) for one in self.courses)

    @property
    def minutes_left(self) -> int:
        """About how long the rest takes."""
        return sum(minutes for minutes, is_done in self._lessons() if not is_done)

    @property
    def share(self) -> float:
        """How much of the way is done, by its minutes, from 0 to 1."""
        whole = sum(minutes for minutes, _ in self._lessons())
        return 1 - self.minutes_left / whole if whole else 0.0

    @property
    def following(self) -> CourseProgress | None:
        """The first course of the way with a lesson to study; None at its end."""
        return next((one for one in self.courses if one.next_lesson is not None), None)

    def _lessons(self) -> Iterable[tuple[int, bool]]:
        """Return the minutes of every lesson of the way once, and whether it is done."""
        found = {
            (one.outline.id, lesson.id): (lesson.minutes, lesson.id in one.done)
            for one in self.courses
            for lesson in one.outline.lessons
        }
        for one in self.together:
            found[one.outline.id, one.lesson.id] = one.lesson.minutes, one.is_done
        return found.values()

    def arranged(self, progress: Iterable[CourseProgress]) -> tuple[CourseProgress, ...]:
        """Return the courses of the way in its order, then the others in theirs."""
        own = {one.outline.id for one in self.courses}
        return (*self.courses, *(one for one in progress if one.outline.id not in own))


def is_behind(progress: CourseProgress) -> bool:
    """Whether a course is completed, or every lesson of it done."""
    return progress.is_completed or progress.next_lesson is None


def chosen(tracks: Iterable[Track], name: str) -> Track | None:
    """Return the way of that name; None when there is none, or none is chosen."""
    return next((one for one in tracks if one.name == name), None)


def journey(track: Track, progress: Sequence[CourseProgress]) -> Journey:
    """Work out how far a learner is on a way, from how far they are in each course."""
    by_folder = {_composed(one.outline.folder): one for one in progress}
    courses = []
    together = []
    for stop in map(_composed, track.stops):
        if stop in by_folder:
            courses.append(by_folder[stop])
        else:
            together += _shared(stop, progress)
    return Journey(track, tuple(courses), tuple(together))


def _shared(stop: str, progress: Iterable[CourseProgress]) -> list[Shared]:
    return [
        Shared(one.outline, lesson, lesson.id in one.done)
        for one in progress
        for lesson in one.outline.lessons
        if _composed(f"{one.outline.folder}/{lesson.id}{_LESSON_END}") == stop
    ]


def _composed(path: str) -> str:
    # macOS may hand out names in pieces; Windows writes backslashes.
    return unicodedata.normalize("NFC", path).replace("\\", "/")
