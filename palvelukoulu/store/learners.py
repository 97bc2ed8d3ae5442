"""The people who study on this computer."""

import sqlite3
from datetime import datetime
from typing import TYPE_CHECKING, Final

from palvelukoulu.core.records import Learner
from palvelukoulu.store import events

if TYPE_CHECKING:
    from palvelukoulu.core.exercise import Json

KIND: Final = "learner-added"

_ALL: Final = "SELECT id, name, colour FROM learner"
_LAST_USED: Final = "SELECT learner FROM last_used"
_USE: Final = """
    INSERT INTO last_used (one, learner) VALUES (1, ?)
    ON CONFLICT DO UPDATE SET learner = excluded.learner
"""
_PROJECT: Final = "INSERT INTO learner (id, name, colour) VALUES (:id, :name, :colour)"


def add(db: sqlite3.Connection, learner: Learner, at: datetime) -> None:
    """Add a learner. The event has the learner's id, so adding again changes nothing."""
    body: dict[str, Json] = {"id": learner.id, "name": learner.name, "colour": learner.colour}
    seq = events.append(db, events.Event(learner.id, events.timestamp(at), KIND, body))
    if seq is not None:
        project(db, body)


def everyone(db: sqlite3.Connection) -> tuple[Learner, ...]:
    """Return every learner, in no particular order."""
    return tuple(Learner(*row) for row in db.execute(_ALL))


def last_used(db: sqlite3.Connection) -> str | None:
    """Return the id of the learner who studied last."""
    row = db.execute(_LAST_USED).fetchone()
    return str(row[0]) if row else None


def use(db: sqlite3.Connection, learner: str) -> None:
    """Remember who studies now."""
    db.execute(_USE, (learner,))


def project(db: sqlite3.Connection, body: "dict[str, Json]") -> None:
    """Bring the table of learners up to date with an event."""
    db.execute(_PROJECT, body)
