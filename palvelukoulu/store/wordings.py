"""How exercises were worded when they were answered, each wording once.

A record names its wording by two hashes, so it stays readable after any edit of
the course, and after the course is gone.
"""

import json
import sqlite3
from typing import Final

from palvelukoulu.core.exercise import Hashes, Json
from palvelukoulu.core.records import Wording
from palvelukoulu.store.events import as_text

_ADD: Final = """
    INSERT INTO wording (course, exercise, key, text, kind, body) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING
"""
_FIND: Final = """
    SELECT kind, body FROM wording WHERE course = ? AND exercise = ? AND key = ? AND text = ?
"""


def add(db: sqlite3.Connection, wording: Wording) -> None:
    """Keep a wording, unless it is there already."""
    hashes = wording.hashes
    body = as_text(wording.text)
    values = (wording.course, wording.exercise, hashes.key, hashes.text, wording.kind, body)
    db.execute(_ADD, values)


def find(db: sqlite3.Connection, course: str, exercise: str, hashes: Hashes) -> Wording | None:
    """Return a wording by its hashes."""
    row = db.execute(_FIND, (course, exercise, hashes.key, hashes.text)).fetchone()
    if row is None:
        return None
    text: Json = json.loads(row[1])
    return Wording(course, exercise, str(row[0]), hashes, text)
