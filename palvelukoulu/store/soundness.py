"""Whether an open database is the one it should be, and whole as far as can be seen fast."""

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from palvelukoulu.core.errors import StoreDamaged
from palvelukoulu.store import connection, events, header
from palvelukoulu.store.files import STAGED
from palvelukoulu.store.header import SCHEMA, Damage, damaged, too_new
from palvelukoulu.store.marker import Marker

_TAIL: Final = 64  # events looked at when the program starts

# What the migrations make; a table lost to a flipped bit is not noticed by SQLite.
_LAYOUT: Final = frozenset(
    {
        "identity",
        "event",
        "event_is_never_deleted",
        "event_is_only_erased",
        "private_body",
        "private_body_by_learner",
        "learner",
        "standing",
        "lesson_finish",
        "completion",
        "completion_by_learner",
        "wording",
        "draft",
        "private_draft",
        "position",
        "position_by_turn",
        "preferences",
        "last_used",
        "revision",
        "course_news",
        "mark",
        "private_mark_draft",
    }
)


class State(NamedTuple):
    """Which database it is, how it is laid out, and the end of its chain."""

    database: str
    schema: int
    head: events.Head


def state(db: sqlite3.Connection, path: Path) -> State:
    """Read the state; raises `StoreDamaged` when the basic tables are not there."""
    found = db.execute(
        "SELECT count(*) FROM sqlite_schema WHERE name IN ('identity', 'event')"
    ).fetchone()
    row = db.execute("SELECT database FROM identity").fetchone() if found == (2,) else None
    if row is None:
        raise damaged(path, Damage.MALFORMED, detail="identity")
    (schema,) = db.execute("PRAGMA user_version").fetchone()
    return State(str(row[0]), int(schema), events.head(db))


@contextlib.contextmanager
def suspected(path: Path) -> Iterator[None]:
    """Take "no such table" and the like for damage, as long as nothing else is known."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) != sqlite3.SQLITE_ERROR:
            raise
        raise damaged(path, Damage.MALFORMED, detail="unreadable") from error


def check(db: sqlite3.Connection, path: Path, marker: Marker | None) -> State:
    """Check what the marker knows, the pages and the end of the chain.

    Raises `StoreDamaged`.
    """
    found = state(db, path)
    if marker is not None:
        _check_marker(db, path, marker, found)
    complaint = db.execute("PRAGMA quick_check(1)").fetchone()
    if complaint != ("ok",):
        raise damaged(path, Damage.MALFORMED, detail=str(complaint[0]))
    _check_tail(db, path, found.head.seq)
    return found


def check_layout(db: sqlite3.Connection, path: Path) -> None:
    """Check that everything the present layout has is there."""
    names = {name for (name,) in db.execute("SELECT name FROM sqlite_schema")}
    if missing := sorted(_LAYOUT - names):
        raise damaged(path, Damage.MALFORMED, detail=", ".join(missing))


def check_log(path: Path, marker: Marker | None) -> None:
    """Check a write-ahead log that was left behind, on a copy.

    A log from elsewhere replaces the database without an error as soon as SQLite
    opens the two together, so they are first opened as a copy.
    """
    with tempfile.TemporaryDirectory(prefix=STAGED, dir=path.parent) as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        shutil.copyfile(header.log_of(path), header.log_of(copy))
        try:
            found = _state_with_log(copy, path, marker)
        except sqlite3.DatabaseError as error:
            raise damaged(path, Damage.FOREIGN_LOG, detail=str(error)) from error
        except StoreDamaged as error:
            raise damaged(path, Damage.FOREIGN_LOG, detail=error.facts["reason"]) from error
    if found.schema > SCHEMA:
        raise too_new(path, found.schema)


def _state_with_log(copy: Path, path: Path, marker: Marker | None) -> State:
    with contextlib.closing(connection.connect(copy)) as db:
        found = state(db, path)
        if found.database != (marker.database if marker else _database_in_file(path)):
            raise damaged(path, Damage.REPLACED)
        if marker is not None:
            _check_marker(db, path, marker, found)
        _check_tail(db, path, found.head.seq)
        return found


def _database_in_file(path: Path) -> str:
    """Return the id that the file itself holds, whatever its log says."""
    with contextlib.closing(connection.connect_for_reading(path)) as db:
        return state(db, path).database


def _check_marker(db: sqlite3.Connection, path: Path, marker: Marker, found: State) -> None:
    if marker.database != found.database:
        raise damaged(path, Damage.REPLACED)
    if found.head.seq < marker.events:
        facts = {"events": str(found.head.seq), "known": str(marker.events)}
        raise damaged(path, Damage.SHORTER, **facts)
    if marker.events:
        row = db.execute("SELECT hash FROM event WHERE seq = ?", (marker.events,)).fetchone()
        if row != (marker.head,):
            raise damaged(path, Damage.CHAIN, seq=str(marker.events))


def _check_tail(db: sqlite3.Connection, path: Path, last: int) -> None:
    first = max(0, last - _TAIL)
    prev: str | None = None if first else events.origin(events.device(db))
    for row in events.rows(db, after=first):
        if not is_linked(row, prev):
            raise damaged(path, Damage.CHAIN, seq=str(row.seq))
        prev = row.hash


def is_linked(row: events.Row, prev: str | None) -> bool:
    """Whether an event's hash is right, and follows `prev` where that is known."""
    linked = events.chained(row.seq, row.id, row.at, row.kind, row.body_hash, row.prev)
    return row.hash == linked and prev in {None, row.prev}
