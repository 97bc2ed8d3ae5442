"""Responses that are not given yet. Those of private kinds stand in a table of their own."""

import contextlib
import json
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from palvelukoulu.store.events import as_text

if TYPE_CHECKING:
    from palvelukoulu.core.exercise import Json

# What tells the key of a review's draft from that of the lesson's own.
REVIEW: Final = "/review"

TABLES: Final = {False: "draft", True: "private_draft"}

_KEEP: Final = """
    INSERT INTO {table} (learner, course, exercise, key, body) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET body = excluded.body
"""
_FORGET: Final = """
    DELETE FROM {table} WHERE learner = ? AND course = ? AND exercise = ? AND key = ?
"""
_FIND: Final = """
    SELECT body FROM {table} WHERE learner = ? AND course = ? AND exercise = ? AND key = ?
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Which draft: whose, and of what."""

    learner: str
    course: str
    exercise: str
    key: str
    is_private: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """A half-made response, encoded by its kind, and in the words the learner saw."""

    response: "Json"
    described: tuple[str, ...]


def keep(db: sqlite3.Connection, place: Place, draft: Draft) -> None:
    """Keep a draft in place of the one before it."""
    body = as_text({"response": draft.response, "described": draft.described})
    db.execute(_KEEP.format(table=TABLES[place.is_private]), (*_key(place), body))


def forget(db: sqlite3.Connection, place: Place) -> None:
    """Remove a draft, if there is one."""
    db.execute(_FORGET.format(table=TABLES[place.is_private]), _key(place))


def find(db: sqlite3.Connection, place: Place) -> Draft | None:
    """Return the draft, if there is one that can be read."""
    row = db.execute(_FIND.format(table=TABLES[place.is_private]), _key(place)).fetchone()
    if row is None:
        return None
    # A damaged draft must not keep anybody out of a lesson.
    with contextlib.suppress(ValueError, KeyError, TypeError):
        said = json.loads(row[0])
        return Draft(said["response"], tuple(said["described"]))
    return None


def _key(place: Place) -> tuple[str, str, str, str]:
    return place.learner, place.course, place.exercise, place.key
