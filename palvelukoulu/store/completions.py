"""Completed courses."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from palvelukoulu.core.records import Completion, CourseRef, Learner
from palvelukoulu.store import events

if TYPE_CHECKING:
    from palvelukoulu.core.exercise import Json

KIND: Final = "course-completed"

_PROJECT: Final = """
    INSERT INTO completion
        (id, learner, course, version, digest, title, score, pass_mark, at, offset_minutes)
    VALUES
        (:id, :learner, :course, :version, :digest, :title, :score, :pass_mark, :at,
         :offset_minutes)
"""
_OF_LEARNER: Final = """
    SELECT id, learner, course, version, digest, title, score, pass_mark, at, offset_minutes
    FROM completion
    WHERE learner = ?
    ORDER BY at, id
"""
_EVERY: Final = """
    SELECT
        completion.id, completion.learner, course, version, digest, title, score, pass_mark, at,
        offset_minutes, learner.name, learner.colour
    FROM completion JOIN learner ON learner.id = completion.learner
    ORDER BY completion.at, completion.id
"""


class Entry(NamedTuple):
    """A completion and whose it is."""

    learner: Learner
    completion: Completion


def add(db: sqlite3.Connection, completion: Completion) -> None:
    """Add a completion."""
    body: dict[str, Json] = {
        "learner": completion.learner,
        "course": completion.course.id,
        "version": completion.course.version,
        "digest": completion.course.digest,
        "title": completion.title,
        "score": completion.score,
        "pass_mark": completion.pass_mark,
        "offset_minutes": completion.offset_minutes,
    }
    at = events.timestamp(completion.at)
    if events.append(db, events.Event(completion.id, at, KIND, body)) is not None:
        project(db, body, completion.id, at)


def of_learner(db: sqlite3.Connection, learner: str) -> tuple[Completion, ...]:
    """Return a learner's completions, oldest first."""
    return tuple(_completion(row) for row in db.execute(_OF_LEARNER, (learner,)))


def of_course(db: sqlite3.Connection, learner: str, course: str) -> tuple[Completion, ...]:
    """Return a learner's completions of every edition of a course, oldest first."""
    return tuple(one for one in of_learner(db, learner) if one.course.id == course)


def every(db: sqlite3.Connection) -> Iterator[Entry]:
    """Return all completions, oldest first: the one question behind every list and export."""
    for row in db.execute(_EVERY):
        completion = _completion(row)
        yield Entry(Learner(completion.learner, *row[-2:]), completion)


def project(db: sqlite3.Connection, body: "dict[str, Json]", event_id: str, at: str) -> None:
    """Bring the table of completions up to date with an event."""
    db.execute(_PROJECT, {**body, "id": event_id, "at": at})


def _completion(row: Sequence[Any]) -> Completion:
    event_id, learner, course, version, digest, title, score, pass_mark, at, offset = row[:10]
    return Completion(
        id=event_id,
        learner=learner,
        course=CourseRef(course, version, digest),
        title=title,
        score=score,
        pass_mark=pass_mark,
        at=events.moment(at),
        offset_minutes=offset,
    )
