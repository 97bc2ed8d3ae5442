"""What is remembered of courses between starts, in a file of its own.

It holds nothing that cannot be made again from the courses: it may be deleted at any
time, and is made anew when it is damaged, when other code wrote it, or when it cannot
be read. Where no file can be written it works in memory. It never raises because of the
disk, and has nothing to do with the learners' records.
"""

import contextlib
import os
import sqlite3
import threading
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.store import cached_outlines

if TYPE_CHECKING:
    from palvelukoulu.core.richtext import RichText

# The course list is painted without any prose.
# ruff: noqa: PLC0415

T = TypeVar("T")

_LARGEST: Final = 100_000_000
_IN_MEMORY: Final = ":memory:"
_BUSY_S: Final = 1.0
_PRIMARY: Final = 0xFF
_BUSY: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_SETTINGS: Final = (
    "PRAGMA trusted_schema = OFF",
    # A power failure may cost the catalogue, which is then made anew: no syncs, 0.05 ms
    # for each stretch of prose that is kept instead of two waits for the disk.
    "PRAGMA synchronous = OFF",
    "PRAGMA journal_mode = TRUNCATE",
)
_TABLES: Final = (
    "CREATE TABLE IF NOT EXISTS code (name TEXT NOT NULL)",
    """CREATE TABLE IF NOT EXISTS course (
        folder BLOB PRIMARY KEY, place INTEGER NOT NULL, stamp TEXT NOT NULL,
        outline TEXT NOT NULL, crc INTEGER NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS prose (
        key TEXT PRIMARY KEY, tree TEXT NOT NULL, crc INTEGER NOT NULL) WITHOUT ROWID""",
)
_COURSES: Final = "SELECT folder, stamp, outline, crc FROM course ORDER BY place"
_KEEP_COURSE: Final = "INSERT OR REPLACE INTO course VALUES (?, ?, ?, ?, ?)"
_PROSE: Final = "SELECT tree, crc FROM prose WHERE key = ?"
_KEEP_PROSE: Final = "INSERT OR REPLACE INTO prose VALUES (?, ?, ?)"


class Shelved(NamedTuple):
    """A course as it was when it was last read.

    Attributes:
        folder: Absolute.
        stamp: Changes when any file of the course does.
        outline: None when there was nothing to study.
    """

    folder: str
    stamp: str
    outline: CourseOutline | None


class Catalogue:
    """The courses and the prose that need not be read again. Threads may share it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._is_closed = False
        self._db = self._opened()

    def begin(self, code: str) -> None:
        """Forget everything that was not written by this version of the reading code."""

        def begun(db: sqlite3.Connection) -> None:
            if db.execute("SELECT name FROM code").fetchall() != [(code,)]:
                for table in ("code", "course", "prose"):
                    db.execute(f"DELETE FROM {table}")  # noqa: S608 - the names above
                db.execute("INSERT INTO code VALUES (?)", (code,))

        self._done(begun, None)

    def courses(self) -> tuple[Shelved, ...]:
        """Return every course, in the order they were given in."""
        rows: list[tuple[bytes, str, str, int]] = []
        rows = self._done(lambda db: db.execute(_COURSES).fetchall(), rows)
        shelved = [_shelved(*row) for row in rows]
        return tuple(course for course in shelved if course)

    def keep_courses(self, courses: Sequence[Shelved]) -> None:
        """Remember these courses and no others."""

        def kept(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM course")
            db.executemany(_KEEP_COURSE, map(_row, range(len(courses)), courses))

        self._done(kept, None)

    def prose(self, key: str) -> "RichText | None":
        """Return what was kept under a key; None when there is nothing sound."""
        from palvelukoulu.store import cached_prose

        row = self._done(lambda db: db.execute(_PROSE, (key,)).fetchone(), None)
        if row is None or zlib.crc32(row[0].encode()) != row[1]:
            return None
        return cached_prose.decode(row[0])

    def keep_prose(self, key: str, blocks: "RichText") -> None:
        """Remember rich text under a key."""
        from palvelukoulu.store import cached_prose

        tree = cached_prose.encode(blocks)
        row = (key, tree, zlib.crc32(tree.encode()))
        self._done(lambda db: db.execute(_KEEP_PROSE, row), None)

    def close(self) -> None:
        """Let go of the file; a thread that still works with it finds nothing."""
        with self._lock:
            self._is_closed = True
            self._db.close()

    def _done(self, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """Do something in one transaction; a damaged catalogue is made anew."""
        with self._lock:
            if not self._is_closed:
                try:
                    with self._db:
                        return work(self._db)
                except sqlite3.DatabaseError as error:
                    self._recover(error)
        return otherwise

    def _recover(self, error: sqlite3.DatabaseError) -> None:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:
            raise error  # a bug, not the disk
        if code & _PRIMARY not in _BUSY:
            self._db.close()
            self._discard()
            self._db = self._opened()

    def _opened(self) -> sqlite3.Connection:
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.stat().st_size > _LARGEST:
                self._discard()
        try:
            return _connected(os.fspath(self._path))
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & _PRIMARY in _BUSY:
                return _connected(_IN_MEMORY)
        self._discard()
        try:
            return _connected(os.fspath(self._path))
        except sqlite3.DatabaseError:
            return _connected(_IN_MEMORY)

    def _discard(self) -> None:
        for name in (self._path.name, f"{self._path.name}-journal"):
            with contextlib.suppress(OSError):
                self._path.with_name(name).unlink()


def _connected(name: str) -> sqlite3.Connection:
    db = sqlite3.connect(name, timeout=_BUSY_S, check_same_thread=False)
    try:
        for statement in (*_SETTINGS, *_TABLES):
            db.execute(statement)
        db.execute(_COURSES)  # tables of another shape are no use
        db.execute(_PROSE, ("",))
    except BaseException:
        db.close()
        raise
    return db


def _row(place: int, course: Shelved) -> tuple[bytes, int, str, str, int]:
    outline = cached_outlines.encode(course.outline) if course.outline else ""
    crc = zlib.crc32(outline.encode())
    return os.fsencode(course.folder), place, course.stamp, outline, crc


def _shelved(folder: bytes, stamp: str, outline: str, crc: int) -> Shelved | None:
    if zlib.crc32(outline.encode()) != crc:
        return None
    read = cached_outlines.decode(outline) if outline else None
    return Shelved(os.fsdecode(folder), stamp, read)
