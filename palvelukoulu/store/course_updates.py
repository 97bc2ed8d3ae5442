"""Courses that their authors have edited: what their records are called since.

Events are never rewritten: one answered under a name that is no longer in the course keeps
it. The update is an event of its own; tables follow it, and whoever reads an event asks
`names` for what it is called now.
"""

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from palvelukoulu.store import drafts, events

if TYPE_CHECKING:
    from palvelukoulu.core.exercise import Json

KIND: Final = "course-updated"

# Exercise and key.
_Standing: TypeAlias = tuple[str, str]

# Two names may change places, so everything leaves before anything arrives.
_LEAVE: Final = """
    UPDATE {table} SET exercise = :passing WHERE course = :course AND exercise = :exercise
        AND key = :key
"""
_ARRIVE: Final = """
    INSERT INTO standing (learner, course, edition, exercise, key, best, attempts, latest)
    SELECT learner, course, edition, :to_exercise, :to_key, best, attempts, latest
    FROM standing WHERE course = :course AND exercise = :passing AND key = :key
    ON CONFLICT DO UPDATE SET
        best = max(coalesce(best, excluded.best), coalesce(excluded.best, best)),
        attempts = attempts + excluded.attempts,
        latest = max(latest, excluded.latest)
"""
_ARRIVE_DRAFT: Final = """
    INSERT INTO {table} (learner, course, exercise, key, body)
    SELECT learner, course, :to_exercise, :to_key, body
    FROM {table} WHERE course = :course AND exercise = :passing AND key = :key
    ON CONFLICT DO NOTHING
"""
_LEFT: Final = "DELETE FROM {table} WHERE course = :course AND exercise = :passing AND key = :key"
_WORDED: Final = """
    INSERT INTO wording (course, exercise, key, text, kind, body)
    SELECT course, :to_exercise, :to_key, text, kind, body FROM wording
    WHERE course = :course AND exercise = :exercise AND key = :key
    ON CONFLICT DO NOTHING
"""
_FINISHED: Final = """
    INSERT INTO lesson_finish (learner, course, edition, lesson, at)
    SELECT learner, course, edition, :to, at FROM lesson_finish
    WHERE course = :course AND lesson = :lesson
    ON CONFLICT DO UPDATE SET at = min(at, excluded.at)
"""
_UNFINISHED: Final = "DELETE FROM lesson_finish WHERE course = :course AND lesson = :lesson"
_UPDATES: Final = "SELECT seq, body FROM event WHERE kind = ? ORDER BY seq"


@dataclass(frozen=True, slots=True)
class CourseUpdate:
    """What has got another name in a course.

    Attributes:
        digest: Of the course as it is now.
        standings: Exercise and key, old and new.
        lessons: Ids, old and new.
    """

    id: str
    course: str
    digest: str
    standings: Mapping[_Standing, _Standing]
    lessons: Mapping[str, str]
    at: datetime


class Names:
    """What the records of every course are called now."""

    def __init__(self, updates: "tuple[_Update, ...]") -> None:
        self._updates = updates

    def standing(self, course: str, seq: int, exercise: str, key: str) -> _Standing:
        """Return what the exercise and key of an event are now; `seq` is the event's."""
        found = exercise, key
        for update in self._after(course, seq):
            found = update.standings.get(found, found)
        return found

    def exercise(self, course: str, seq: int, exercise: str) -> str:
        """Return what the exercise of an event is now, whatever made it right then."""
        for update in self._after(course, seq):
            moved = {to for (one, _), (to, _) in update.standings.items() if one == exercise}
            exercise = moved.pop() if len(moved) == 1 else exercise
        return exercise

    def lesson(self, course: str, seq: int, lesson: str) -> str:
        """Return what the lesson of an event is now."""
        for update in self._after(course, seq):
            lesson = update.lessons.get(lesson, lesson)
        return lesson

    def _after(self, course: str, seq: int) -> "Iterator[_Update]":
        return (one for one in self._updates if one.seq > seq and one.course == course)


@dataclass(frozen=True, slots=True)
class _Update:
    seq: int
    course: str
    standings: Mapping[_Standing, _Standing] = field(default_factory=dict)
    lessons: Mapping[str, str] = field(default_factory=dict)


class _Move(NamedTuple):
    course: str
    number: int
    old: _Standing
    new: _Standing

    def values(self, suffix: str = "") -> dict[str, str]:
        exercise, key = self.old
        to_exercise, to_key = self.new
        return {
            "course": self.course,
            "exercise": exercise,
            "key": key + suffix,
            "to_exercise": to_exercise,
            "to_key": to_key + suffix,
            "passing": f"~{self.number}",  # no exercise has such an id
        }


def add(db: sqlite3.Connection, update: CourseUpdate) -> None:
    """Add an update, and let everything that is kept under an old name follow it."""
    pairs: list[Json] = [[*old, *new] for old, new in update.standings.items()]
    lessons: list[Json] = [[*pair] for pair in update.lessons.items()]
    body: dict[str, Json] = {
        "course": update.course,
        "digest": update.digest,
        "standings": pairs,
        "lessons": lessons,
    }
    event = events.Event(update.id, events.timestamp(update.at), KIND, body)
    if events.append(db, event) is not None:
        project(db, body)
        for move in _moves(body):
            db.execute(_WORDED, move.values())
        for table in drafts.TABLES.values():
            for suffix in ("", drafts.REVIEW):
                _move(db, table, _ARRIVE_DRAFT.format(table=table), body, suffix)


def project(db: sqlite3.Connection, body: "Mapping[str, Json]") -> None:
    """Bring the tables of progress up to date with an event."""
    _move(db, "standing", _ARRIVE, body)
    for old, new in _read(0, body).lessons.items():
        values = {"course": str(body["course"]), "lesson": old, "to": new}
        db.execute(_FINISHED, values)
        db.execute(_UNFINISHED, {"course": values["course"], "lesson": old})


def names(db: sqlite3.Connection) -> Names:
    """Return what the records are called now."""
    found = []
    for seq, body in db.execute(_UPDATES, (KIND,)):
        with contextlib.suppress(ValueError, KeyError, TypeError):
            found.append(_read(seq, json.loads(body or "")))
    return Names(tuple(found))


def _read(seq: int, body: "Mapping[str, Json]") -> _Update:
    match body:
        case {"course": str(course), "standings": list(standings), "lessons": list(lessons)}:
            return _Update(seq, course, dict(map(_pair, standings)), dict(map(_names, lessons)))
        case _:
            raise ValueError("not an update of a course")


def _pair(stored: "Json") -> tuple[_Standing, _Standing]:
    match stored:
        case [str(exercise), str(key), str(to_exercise), str(to_key)]:
            return (exercise, key), (to_exercise, to_key)
        case _:
            raise ValueError(f"not a moved standing: {stored!r}")


def _names(stored: "Json") -> tuple[str, str]:
    match stored:
        case [str(old), str(new)]:
            return old, new
        case _:
            raise ValueError(f"not a renamed lesson: {stored!r}")


def _moves(body: "Mapping[str, Json]") -> list[_Move]:
    update = _read(0, body)
    pairs = enumerate(update.standings.items())
    return [_Move(update.course, number, old, new) for number, (old, new) in pairs]


def _move(
    db: sqlite3.Connection, table: str, arrive: str, body: "Mapping[str, Json]", suffix: str = ""
) -> None:
    values = [move.values(suffix) for move in _moves(body)]
    for sql in (_LEAVE.format(table=table), arrive, _LEFT.format(table=table)):
        db.executemany(sql, values)
