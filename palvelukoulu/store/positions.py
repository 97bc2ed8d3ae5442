"""Where learners are in their lessons, and which lesson they were in last."""

import sqlite3
from datetime import datetime
from typing import Final, NamedTuple

from palvelukoulu.core.records import Position
from palvelukoulu.store.events import moment, timestamp

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
