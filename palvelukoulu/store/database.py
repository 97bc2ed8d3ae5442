"""Opening the records safely, and changing them all at once or not at all."""

import contextlib
import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeAlias

from palvelukoulu import __version__
from palvelukoulu.core.errors import StoreDamaged, StoreUnavailable
from palvelukoulu.paths import Paths
from palvelukoulu.store import connection, header, marker, soundness
from palvelukoulu.store.files import sweep
from palvelukoulu.store.header import SCHEMA, Damage, damaged
from palvelukoulu.store.lock import Lock
from palvelukoulu.store.marker import Marker
from palvelukoulu.store.trouble import translated

# What `reading` and `changing` give, and the functions of this package's nouns take.
Database: TypeAlias = sqlite3.Connection

# Why records that cannot be written cannot be read either.
UNFINISHED: Final = "unfinished"
OLDER: Final = "older"

_log: Final = logging.getLogger(__name__)


class Store:
    """The records, open for this process alone. Made by `Store.open`."""

    def __init__(
        self, db: sqlite3.Connection, lock: Lock | None, paths: Paths, backup: str
    ) -> None:
        self._db = db
        self._lock = lock
        self._paths = paths
        self._path = paths.database
        self._backup = backup

    @classmethod
    def open(cls, paths: Paths) -> "Store":
        """Open the records, making or upgrading them first.

        An upgrade leaves a checked copy in `paths.backups`. Raises `StoreInUse`
        when another process has them, `StoreTooNew` and `StoreDamaged` without
        having changed anything, `StoreFull`, `StoreUnavailable`.
        """
        with translated(paths.database), contextlib.ExitStack() as undo:
            paths.data.mkdir(parents=True, exist_ok=True)
            lock = Lock.take(paths.lock)
            undo.callback(lock.release)
            for folder in (paths.data, paths.backups):
                sweep(folder)
            known = _look(paths)
            with soundness.suspected(paths.database):
                db = connection.connect(paths.database)
                undo.callback(db.close)
                found = soundness.check(db, paths.database, known)
            backup = known.backup if known else ""
            if found.schema < SCHEMA:
                backup = _upgrade(db, paths, found.schema)
            soundness.check_layout(db, paths.database)
            store = cls(db, lock, paths, backup)
            store.note()
            undo.pop_all()
            return store

    @classmethod
    def look(cls, paths: Paths) -> "Store":
        """Open records that cannot be written, for `reading` alone: no file is touched.

        Raises as `open` does, and `StoreUnavailable` when the records are open or were
        left suddenly (`UNFINISHED`), or would first have to be upgraded (`OLDER`).
        """
        with translated(paths.database), contextlib.ExitStack() as undo:
            known = marker.read(paths.marker)
            if not paths.database.exists():
                raise damaged(paths.database, Damage.MISSING)
            if header.has_log(paths.database):
                raise StoreUnavailable(path=str(paths.database), reason=UNFINISHED)
            if header.check(paths.database).schema < SCHEMA:
                raise StoreUnavailable(path=str(paths.database), reason=OLDER)
            with soundness.suspected(paths.database):
                db = connection.connect_for_reading(paths.database)
                undo.callback(db.close)
                soundness.check(db, paths.database, known)
            soundness.check_layout(db, paths.database)
            undo.pop_all()
            return cls(db, None, paths, "")

    def close(self) -> None:
        """Close the records and let the next process in."""
        if self._lock is None:
            self._db.close()
            return
        try:
            # A marker that lags behind is no harm, and the records are safe already.
            with contextlib.suppress(OSError, sqlite3.OperationalError, StoreDamaged):
                self.note()
        finally:
            self._db.close()
            self._lock.release()

    def note(self) -> None:
        """Write down outside the database what is in it, where that has changed."""
        found = soundness.state(self._db, self._path)
        now = Marker(found.database, found.head.seq, found.head.hash, __version__, self._backup)
        if marker.read(self._paths.marker) != now:
            marker.write(self._paths.marker, now)

    @property
    def paths(self) -> Paths:
        """Where the records are."""
        return self._paths

    @contextlib.contextmanager
    def reading(self) -> Iterator[Database]:
        """Give access for queries."""
        with translated(self._path):
            yield self._db

    @contextlib.contextmanager
    def changing(self) -> Iterator[Database]:
        """Give access for one change, which is on disk when the block ends.

        When the block or the disk fails, nothing of it has happened.
        """
        with translated(self._path), contextlib.ExitStack() as undo:
            self._db.execute("BEGIN IMMEDIATE")
            undo.callback(self._roll_back)
            yield self._db
            self._db.execute("COMMIT")
            undo.pop_all()

    def _roll_back(self) -> None:
        # Some failures, such as a full disk, have rolled back already.
        if self._db.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")


def has_records(paths: Paths) -> bool:
    """Whether there are records, or something that says there were.

    Raises `StoreUnavailable` where one may not even look.
    """
    with translated(paths.database):
        return any(one.exists() for one in (paths.database, *_remains(paths)))


def _remains(paths: Paths) -> tuple[Path, ...]:
    return paths.marker, header.log_of(paths.database), paths.backups


def _look(paths: Paths) -> Marker | None:
    """Look at the files from outside, and make the database where there never was one."""
    known = marker.read(paths.marker)
    if not paths.database.exists():
        if any(one.exists() for one in _remains(paths)):
            raise damaged(paths.database, Damage.MISSING)
        from palvelukoulu.store import upgrade  # noqa: PLC0415 - sqlite-utils costs 160 ms

        upgrade.create(paths.database)
    header.check(paths.database)
    if header.has_log(paths.database):
        soundness.check_log(paths.database, known)
    return known


def _upgrade(db: sqlite3.Connection, paths: Paths, schema: int) -> str:
    from palvelukoulu.store import upgrade  # noqa: PLC0415 - sqlite-utils costs 160 ms

    backup = upgrade.back_up(db, paths.backups, schema)
    upgrade.apply(db, paths.database)
    _log.info("records upgraded from layout %s to %s, copy in %s", schema, SCHEMA, backup)
    return backup
