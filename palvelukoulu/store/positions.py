"""Where learners are in their lessons, and which lesson they were in last."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Final, NamedTuple, TypeAlias

from palvelukoulu.core.records import Position
from palvelukoulu.store.events import moment, timestamp

# A lesson, and the anchor of one of its steps.
_Step: TypeAlias = tuple[str, str]

# Clocks go back; the turn does not, so it says which was last.
_KEEP: Final = """
    INSERT INTO position (learner, course, lesson, anchor, offset, at, turn)
    VALUES (:learner, :course, :lesson, :anchor, :offset, :at,
        (SELECT coalesce(max(turn), 0) + 1 FROM position WHERE learner = :learner))
    ON CONFLICT (learner, course, lesson) DO UPDATE SET
        anchor = excluded.anchor, offset = excluded.offset, at = excluded.at,
        turn = excluded.turn
"""
_FIND: Final = """
    SELECT anchor, offset FROM position
    WHERE learner = ? AND course = ? AND lesson = ? AND anchor IS NOT NULL
"""
_LAST_LESSON: Final = """
    SELECT lesson FROM position WHERE learner = ? AND course = ? ORDER BY turn DESC LIMIT 1
"""
_VISITS: Final = """
    SELECT course, lesson, anchor, offset, at FROM position WHERE learner = ? ORDER BY turn DESC
"""

_PLACES: Final = "SELECT learner, lesson, anchor FROM position WHERE course = ?"
_FOLLOW: Final = """
    UPDATE OR REPLACE position SET lesson = ?, anchor = ?
    WHERE learner = ? AND course = ? AND lesson = ?
"""


class Visit(NamedTuple):
    """A lesson somebody has been in; `position` is None once it was finished."""

    course: str
    lesson: str
    position: Position | None
    at: datetime


def keep(
    db: sqlite3.Connection,
    learner: str,
    course: str,
    lesson: str,
    position: Position | None,
    at: datetime,
) -> None:
    """Keep where a learner is in a lesson; None starts it from the beginning next time."""
    values = {
        "learner": learner,
        "course": course,
        "lesson": lesson,
        "anchor": position.anchor if position else None,
        "offset": position.offset if position else 0,
        "at": timestamp(at),
    }
    db.execute(_KEEP, values)


def find(db: sqlite3.Connection, learner: str, course: str, lesson: str) -> Position | None:
    """Return where a learner is in a lesson."""
    row = db.execute(_FIND, (learner, course, lesson)).fetchone()
    return Position(*row) if row else None


def last_lesson(db: sqlite3.Connection, learner: str, course: str) -> str | None:
    """Return the lesson of a course a learner was in last."""
    row = db.execute(_LAST_LESSON, (learner, course)).fetchone()
    return str(row[0]) if row else None


def visits(db: sqlite3.Connection, learner: str) -> tuple[Visit, ...]:
    """Return the lessons a learner has been in, the last one first."""
    return tuple(
        Visit(course, lesson, Position(anchor, offset) if anchor is not None else None, moment(at))
        for course, lesson, anchor, offset, at in db.execute(_VISITS, (learner,))
    )


def follow(
    db: sqlite3.Connection, course: str, steps: Mapping[_Step, _Step], lessons: Mapping[str, str]
) -> None:
    """Let everybody's places follow an author's edits: steps to steps, lessons to lessons."""
    for learner, lesson, anchor in db.execute(_PLACES, (course,)).fetchall():
        step = (lessons.get(lesson, lesson), anchor)
        found = steps.get((lesson, anchor), step) if anchor is not None else step
        if found != (lesson, anchor):
            db.execute(_FOLLOW, (*found, learner, course, lesson))
