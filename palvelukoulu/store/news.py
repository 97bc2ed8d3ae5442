"""What an author's edits mean for each learner: what is to be answered that was not before.

Kept beside the log, like drafts: losing it would lose nothing that was answered.
"""

import sqlite3
from collections.abc import Collection, Mapping
from typing import Final, NamedTuple

_ANSWERED: Final = """
    INSERT INTO course_news (learner, course, exercise, is_new, is_told)
    SELECT DISTINCT learner, course, :to, 0, 0 FROM standing
    WHERE course = :course AND edition = :edition AND exercise = :exercise AND key = :key
    ON CONFLICT DO UPDATE SET is_new = 0, is_told = 0
"""
_STUDIED: Final = """
    INSERT INTO course_news (learner, course, exercise, is_new, is_told)
    SELECT learner, course, :exercise, 1, 0 FROM lesson_finish
    WHERE course = :course AND edition = :edition AND lesson = :lesson
    ON CONFLICT DO NOTHING
"""
_OF: Final = "SELECT exercise, is_new, is_told FROM course_news WHERE learner = ? AND course = ?"
_UNTOLD: Final = "SELECT DISTINCT course FROM course_news WHERE learner = ? AND NOT is_told"
_ALL: Final = "SELECT DISTINCT exercise FROM course_news WHERE course = ?"
_RENAME: Final = "UPDATE OR REPLACE course_news SET exercise = ? WHERE course = ? AND exercise = ?"
_DROP: Final = "DELETE FROM course_news WHERE course = ? AND exercise = ?"
_DISMISS: Final = "DELETE FROM course_news WHERE learner = ? AND course = ?"
_TELL: Final = "UPDATE course_news SET is_told = 1 WHERE learner = ? AND course = ?"


class Item(NamedTuple):
    """One exercise to look at.

    Attributes:
        is_new: Whether it was not there when its lesson was studied; else it has changed.
        is_told: Whether the learner has seen it on the course's page.
    """

    exercise: str
    is_new: bool
    is_told: bool


class Edition(NamedTuple):
    """A course and the part of its version that records stand under."""

    course: str
    edition: str


def add_changed(db: sqlite3.Connection, of: Edition, exercise: str, key: str, called: str) -> None:
    """Tell everybody who has answered an exercise that it asks something else now.

    The answers are kept under `exercise` and `key`; the exercise is `called` otherwise, maybe.
    """
    values = {**of._asdict(), "exercise": exercise, "key": key, "to": called}
    db.execute(_ANSWERED, values)


def add_new(db: sqlite3.Connection, of: Edition, lesson: str, exercise: str) -> None:
    """Tell everybody who has finished a lesson that there is something new in it."""
    db.execute(_STUDIED, {**of._asdict(), "lesson": lesson, "exercise": exercise})


def follow(
    db: sqlite3.Connection, course: str, names: Mapping[str, str], present: Collection[str]
) -> None:
    """Let what has been told follow renamed exercises, and forget those that are gone."""
    for (exercise,) in db.execute(_ALL, (course,)).fetchall():
        name = names.get(exercise, exercise)
        if name not in present:
            db.execute(_DROP, (course, exercise))
        elif name != exercise:
            db.execute(_RENAME, (name, course, exercise))


def of_learner(db: sqlite3.Connection, learner: str, course: str) -> tuple[Item, ...]:
    """Return what there is to look at in a course, in no particular order."""
    rows = db.execute(_OF, (learner, course))
    return tuple(Item(exercise, bool(is_new), bool(is_told)) for exercise, is_new, is_told in rows)


def dismiss(db: sqlite3.Connection, learner: str, course: str) -> None:
    """Forget what there was to look at."""
    db.execute(_DISMISS, (learner, course))


def tell(db: sqlite3.Connection, learner: str, course: str) -> None:
    """Remember that the learner has seen what there is to look at."""
    db.execute(_TELL, (learner, course))


def untold(db: sqlite3.Connection, learner: str) -> frozenset[str]:
    """Return the courses whose news the learner has not seen."""
    return frozenset(course for (course,) in db.execute(_UNTOLD, (learner,)))
