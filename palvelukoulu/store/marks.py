"""Bookmarks, highlights and notes. What they say stands in the private tables alone.

Each change of a mark is an event that holds the whole mark; the log knows no more than that
there was one. Of changes made on different computers the one with the highest turn counts,
and of equals the one with the higher id, whatever order they arrive in: clocks go back,
turns do not.
"""

import contextlib
import json
import sqlite3
from dataclasses import asdict, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from palvelukoulu.core.anchors import Anchor
from palvelukoulu.core.marks import Mark, MarkKind
from palvelukoulu.store import course_updates, events

if TYPE_CHECKING:
    from collections.abc import Mapping

    from palvelukoulu.core.exercise import Json

KIND: Final = "mark"

_PROJECT: Final = """
    INSERT INTO mark (learner, id, turn, event, is_removed)
    VALUES (:learner, :mark, :turn, :event, :is_removed)
    ON CONFLICT DO UPDATE SET
        turn = excluded.turn, event = excluded.event, is_removed = excluded.is_removed
    WHERE (excluded.turn, excluded.event) > (mark.turn, mark.event)
"""
_TURN: Final = "SELECT turn FROM mark WHERE learner = ? AND id = ?"
_STANDING: Final = """
    SELECT mark.id, event.at, private_body.body, event.seq
    FROM mark
    JOIN event ON event.id = mark.event
    JOIN private_body ON private_body.event = mark.event
    WHERE mark.learner = ? AND NOT mark.is_removed
    ORDER BY event.seq
"""
_KEEP_DRAFT: Final = """
    INSERT INTO private_mark_draft (learner, mark, at, body) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET at = excluded.at, body = excluded.body
"""
_FORGET_DRAFT: Final = "DELETE FROM private_mark_draft WHERE learner = ? AND mark = ?"
_DRAFTS: Final = (
    "SELECT mark, at, body, NULL FROM private_mark_draft WHERE learner = ? ORDER BY rowid"
)


class Change(NamedTuple):
    """One change of a mark.

    Attributes:
        id: Of the event; the same change stored twice counts once.
        removes: Whether the mark is taken away. It can be put back by another change.
    """

    id: str
    learner: str
    mark: Mark
    removes: bool = False


def add(db: sqlite3.Connection, change: Change) -> None:
    """Add a change; what was half written of the mark is forgotten."""
    mark = change.mark
    row = db.execute(_TURN, (change.learner, mark.id)).fetchone()
    body: dict[str, Json] = {
        "learner": change.learner,
        "mark": mark.id,
        "turn": int(row[0]) + 1 if row else 1,
        "is_removed": change.removes,
    }
    private = None if change.removes else _encoded(mark)
    event = events.Event(change.id, events.timestamp(mark.at), KIND, body, private)
    if events.append(db, event) is not None:
        project(db, body, change.id)
    db.execute(_FORGET_DRAFT, (change.learner, mark.id))


def of_learner(db: sqlite3.Connection, learner: str) -> tuple[Mark, ...]:
    """Return a learner's marks, the one changed last at the end.

    Those that cannot be read are left out.
    """
    return _readable(db, _STANDING, learner)


def keep_draft(db: sqlite3.Connection, learner: str, mark: Mark) -> None:
    """Keep a mark that is still being written, in place of the draft before it."""
    body = events.as_text(_encoded(mark))
    db.execute(_KEEP_DRAFT, (learner, mark.id, events.timestamp(mark.at), body))


def forget_draft(db: sqlite3.Connection, learner: str, mark: str) -> None:
    """Remove what was half written of a mark, if anything was."""
    db.execute(_FORGET_DRAFT, (learner, mark))


def drafts(db: sqlite3.Connection, learner: str) -> tuple[Mark, ...]:
    """Return the marks whose writing was interrupted."""
    return _readable(db, _DRAFTS, learner)


def project(db: sqlite3.Connection, body: "Mapping[str, Json]", event: str) -> None:
    """Bring the table of marks up to date with an event."""
    db.execute(_PROJECT, {**body, "event": event})


def _encoded(mark: Mark) -> "dict[str, Json]":
    return {"kind": mark.kind.value, "anchor": asdict(mark.anchor), "text": mark.text}


def _readable(db: sqlite3.Connection, query: str, learner: str) -> tuple[Mark, ...]:
    rows = db.execute(query, (learner,)).fetchall()
    names = course_updates.names(db) if rows else None
    found = []
    for mark, at, body, seq in rows:
        # A damaged mark must not hide the others.
        with contextlib.suppress(ValueError, KeyError, TypeError):
            one = _decoded(mark, events.moment(at), json.loads(body))
            found.append(_renamed(one, names, seq) if names and seq else one)
    return tuple(found)


def _decoded(mark: str, at: datetime, body: dict[str, Any]) -> Mark:
    anchor = Anchor(**body["anchor"])
    return Mark(mark, MarkKind(body["kind"]), anchor, str(body["text"]), at)


def _renamed(mark: Mark, names: course_updates.Names, seq: int) -> Mark:
    """Let a mark follow lessons and exercises that have got other names since event `seq`."""
    old = mark.anchor
    lesson = names.lesson(old.course, seq, old.lesson)
    step = names.exercise(old.course, seq, old.step) if old.is_exercise else old.step
    return replace(mark, anchor=replace(old, lesson=lesson, step=step))
