"""The tables that follow from the log, made again from its events."""

import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any, Final

from palvelukoulu.store import (
    attempts,
    completions,
    course_updates,
    events,
    follow_ups,
    learners,
    lessons,
    marks,
)

TABLES: Final = ("learner", "standing", "lesson_finish", "completion", "mark")


def project(db: sqlite3.Connection, row: events.Row) -> None:
    """Bring the tables up to date with a stored event; an erased one leaves nothing.

    Raises `ValueError` or `KeyError` when the event's body cannot be read.
    """
    if row.body is None:
        return
    if row.kind not in _OF_KINDS:
        raise ValueError(f"event {row.seq} is of an unknown kind")
    _OF_KINDS[row.kind](db, json.loads(row.body), row)


_OF_KINDS: Final[Mapping[str, Callable[[sqlite3.Connection, Any, events.Row], None]]] = {
    learners.KIND: lambda db, body, _: learners.project(db, body),
    attempts.KIND: lambda db, body, row: attempts.project(db, body, row.seq),
    lessons.KIND: lambda db, body, row: lessons.project(db, body, row.at),
    completions.KIND: lambda db, body, row: completions.project(db, body, row.id, row.at),
    course_updates.KIND: lambda db, body, _: course_updates.project(db, body),
    follow_ups.KIND: lambda *_: None,  # nothing that others see follows from it
    marks.KIND: lambda db, body, row: marks.project(db, body, row.id),
}
