"""What happened: the values that the event log keeps. Only ever added to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from palvelukoulu.core.exercise import Hashes, Json

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
    """

    id: str
    learner: str
    course: CourseRef
    lesson: str
    exercise: str
    kind: str
    hashes: Hashes
    response: Json
    described: tuple[str, ...]
    score: float | None
    is_private: bool
    at: datetime


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
    """

    id: str
    learner: str
    course: CourseRef
    title: str
    score: float | None
    pass_mark: float | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Position:
    """Where a learner is in a lesson.

    Attributes:
        anchor: Names a step of the lesson: an exercise's id, or ``sivu-N``.
        offset: Character of the step's text at the top of the window.
    """

    anchor: str
    offset: int = 0
