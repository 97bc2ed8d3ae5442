"""The tables that follow from the log, made again from its events."""

import json
import sqlite3
from typing import Final

from palvelukoulu.store import (
    attempts,
    completions,
    course_updates,
    events,
    follow_ups,
    learners,
    lessons,
)

TABLES: Final = ("learner", "standing", "lesson_finish", "completion")


def project(db: sqlite3.Connection, row: events.Row) -> None:
    """Bring the tables up to date with a stored event; an erased one leaves nothing.

    Raises `ValueError` or `KeyError` when the event's body cannot be read.
    """
    if row.body is None:
        return
    body = json.loads(row.body)
    match row.kind:
        case learners.KIND:
            learners.project(db, body)
        case attempts.KIND:
            attempts.project(db, body, row.seq)
        case lessons.KIND:
            lessons.project(db, body, row.at)
        case completions.KIND:
            completions.project(db, body, row.id, row.at)
        case course_updates.KIND:
            course_updates.project(db, body)
        case follow_ups.KIND:
            pass  # nothing that others see follows from it
        case _:
            raise ValueError(f"event {row.seq} is of an unknown kind")
