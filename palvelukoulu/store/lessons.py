"""Lessons read and practised to their end."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Final

from palvelukoulu.core.records import LessonFinish, edition_of
from palvelukoulu.store import events

if TYPE_CHECKING:
    from palvelukoulu.core.exercise import Json

KIND: Final = "lesson-finished"

_PROJECT: Final = """
    INSERT INTO lesson_finish (learner, course, edition, lesson, at)
    VALUES (:learner, :course, :edition, :lesson, :at)
    ON CONFLICT DO UPDATE SET at = min(at, excluded.at)
"""
_FINISHED: Final = """
    SELECT lesson FROM lesson_finish WHERE learner = ? AND course = ? AND edition = ?
"""
_ALL_FINISHED: Final = "SELECT course, edition, lesson FROM lesson_finish WHERE learner = ?"
_FINISHED_AT: Final = "SELECT course, edition, lesson, at FROM lesson_finish WHERE learner = ?"


def add(db: sqlite3.Connection, finish: LessonFinish) -> None:
    """Add a finished lesson."""
    body: dict[str, Json] = {
        "learner": finish.learner,
        "course": finish.course.id,
        "version": finish.course.version,
        "digest": finish.course.digest,
        "lesson": finish.lesson,
    }
    at = events.timestamp(finish.at)
    if events.append(db, events.Event(finish.id, at, KIND, body)) is not None:
        project(db, body, at)


def finished(db: sqlite3.Connection, learner: str, course: str, edition: str) -> frozenset[str]:
    """Return the lessons a learner has finished in one edition of a course."""
    return frozenset(lesson for (lesson,) in db.execute(_FINISHED, (learner, course, edition)))


def all_finished(db: sqlite3.Connection, learner: str) -> Mapping[tuple[str, str], frozenset[str]]:
    """Return the lessons a learner has finished, by course and edition."""
    found: dict[tuple[str, str], set[str]] = {}
    for course, edition, lesson in db.execute(_ALL_FINISHED, (learner,)):
        found.setdefault((course, edition), set()).add(lesson)
    return {key: frozenset(lessons) for key, lessons in found.items()}


def finished_at(db: sqlite3.Connection, learner: str) -> Mapping[tuple[str, str, str], datetime]:
    """Return when a learner finished each lesson first, by course, edition and lesson."""
    rows = db.execute(_FINISHED_AT, (learner,))
    return {(course, edition, lesson): events.moment(at) for course, edition, lesson, at in rows}


def project(db: sqlite3.Connection, body: "dict[str, Json]", at: str) -> None:
    """Bring the table of finished lessons up to date with an event."""
    edition = edition_of(str(body["version"]))
    db.execute(_PROJECT, {**body, "edition": edition, "at": at})
