"""What happened: the values that the event log keeps. Only ever added to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from palvelukoulu.core.exercise import Hashes, Json

# How an exercise's id begins that its author has not written down.
PROVISIONAL: Final = "auto-"

# Best score so far by exercise id, then by the `Hashes.key` it was given on: what an
# author changed in meaning is asked again, what was only reworded stands.
BestScores: TypeAlias = Mapping[str, Mapping[str, float | None]]


@dataclass(frozen=True, slots=True)
class Learner:
    """A person who studies on this computer.

    Attributes:
        colour: Index of the avatar's colour, chosen when the profile was made.
    """

    id: str
    name: str
    colour: int


@dataclass(frozen=True, slots=True)
class CourseRef:
    """The course as it was at that moment."""

    id: str
    version: str
    digest: str

    @property
    def edition(self) -> str:
        """The part of the version whose change makes the course to be studied again."""
        return edition_of(self.version)


def edition_of(version: str) -> str:
    """Return the ``A`` of a version ``A.B.C``."""
    return version.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Wording:
    """An exercise as it was worded when a response was given to it.

    Attributes:
        text: Every text of the exercise, so that records stay readable after any edit.
    """

    course: str
    exercise: str
    kind: str
    hashes: "Hashes"
    text: "Json"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One response to one exercise, with the grade it was given then.

    Attributes:
        id: Random; the same attempt stored twice counts once.
        response: As encoded by the exercise's kind.
        described: The response in the words the learner saw.
        score: From 0 to 1; None when the response is not judged.
        is_private: Whether `response` and `described` are the learner's own.
        at: When, in UTC.
        is_review: Whether it was given to recall rather than in the lesson. It can
            raise the best score; the lesson's own tries and answer stay as they are.
    """

    id: str
    learner: str
    course: CourseRef
    lesson: str
    exercise: str
    kind: str
    hashes: "Hashes"
    response: "Json"
    described: tuple[str, ...]
    score: float | None
    is_private: bool
    at: datetime
    is_review: bool = False


@dataclass(frozen=True, slots=True)
class LessonFinish:
    """A lesson read and practised to its end."""

    id: str
    learner: str
    course: CourseRef
    lesson: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Completion:
    """A course completed by its rule.

    Attributes:
        title: The course's name then.
        score: Share of the points reached, from 0 to 1; None without points.
        pass_mark: The share needed then; None when finishing was enough.
        offset_minutes: How far the wall clock was ahead of UTC at that moment.
    """

    id: str
    learner: str
    course: CourseRef
    title: str
    score: float | None
    pass_mark: float | None
    at: datetime
    offset_minutes: int = 0

    @property
    def date(self) -> date:
        """The day on the wall calendar where the course was completed."""
        return (self.at + timedelta(minutes=self.offset_minutes)).date()


@dataclass(frozen=True, slots=True)
class Position:
    """Where a learner is in a lesson.

    Attributes:
        anchor: Names a step of the lesson: an exercise's id, or ``sivu-N``.
        offset: Character of the step's text at the top of the window.
    """

    anchor: str
    offset: int = 0
