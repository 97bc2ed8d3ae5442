"""A file of things that can be made again, in SQLite.

It may be deleted at any time, and is made anew when it is damaged, when other code wrote
it, or when it cannot be read. Where no file can be written it works in memory. It never
raises because of the disk, and has nothing to do with the learners' records.
"""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

T = TypeVar("T")

_IN_MEMORY: Final = ":memory:"
_BUSY_S: Final = 1.0
_PRIMARY: Final = 0xFF
_BUSY: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_SETTINGS: Final = (
    "PRAGMA trusted_schema = OFF",
    # A power failure may cost the file, which is then made anew: no syncs, 0.05 ms for
    # each thing that is kept instead of two waits for the disk.
    "PRAGMA synchronous = OFF",
    "PRAGMA journal_mode = TRUNCATE",
)
_CODE: Final = "CREATE TABLE IF NOT EXISTS code (name TEXT NOT NULL)"


class CacheFile:
    """One such file. Threads may share it.

    Args:
        tables: Statements that make the tables where there are none.
        probes: Statements that fail on tables of another shape.
        emptied: Statements that forget everything.
        largest: In bytes; a larger file is made anew.
    """

    def __init__(
        self,
        path: Path,
        tables: tuple[str, ...],
        probes: tuple[str, ...],
        emptied: tuple[str, ...],
        largest: int,
    ) -> None:
        self._path = path
        self._tables = (_CODE, *tables)
        self._probes = probes
        self._emptied = emptied
        self._largest = largest
        self._lock = threading.Lock()
        self._is_closed = False
        self._db = self._opened()

    def begin(self, code: str) -> None:
        """Forget everything that was not written by this version of the code."""

        def begun(db: sqlite3.Connection) -> None:
            if db.execute("SELECT name FROM code").fetchall() != [(code,)]:
                for statement in ("DELETE FROM code", *self._emptied):
                    db.execute(statement)
                db.execute("INSERT INTO code VALUES (?)", (code,))

        self.within(begun, None)

    def within(self, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """Do something in one transaction; a damaged file is made anew.

        Returns:
            What `work` returns, or `otherwise` when there is nothing to work with.
        """
        with self._lock:
            if not self._is_closed:
                try:
                    with self._db:
                        return work(self._db)
                except sqlite3.DatabaseError as error:
                    self._recover(error)
        return otherwise

    def close(self) -> None:
        """Let go of the file; a thread that still works with it finds nothing."""
        with self._lock:
            self._is_closed = True
            self._db.close()

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
            if self._path.stat().st_size > self._largest:
                self._discard()
        try:
            return self._connected(os.fspath(self._path))
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & _PRIMARY in _BUSY:
                return self._connected(_IN_MEMORY)
        self._discard()
        try:
            return self._connected(os.fspath(self._path))
        except sqlite3.DatabaseError:
            return self._connected(_IN_MEMORY)

    def _discard(self) -> None:
        for name in (self._path.name, f"{self._path.name}-journal"):
            with contextlib.suppress(OSError):
                self._path.with_name(name).unlink()

    def _connected(self, name: str) -> sqlite3.Connection:
        db = sqlite3.connect(name, timeout=_BUSY_S, check_same_thread=False)
        try:
            for statement in (*_SETTINGS, *self._tables, *self._probes):
                db.execute(statement)
        except BaseException:
            db.close()
            raise
        return db
