"""One connection, with the settings that measurements asked for."""

import contextlib
import sqlite3
from pathlib import Path
from typing import Final

# A virus scanner or a backup program may hold the file for some seconds.
_BUSY_S: Final = 5.0

_READING: Final = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA temp_store = MEMORY",
)
_SETTINGS: Final = (
    # Before the journal mode: then there is no -shm file, no second program gets in,
    # and the WAL-reset race of SQLite 3.7.0–3.51.2 cannot happen.
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    # NORMAL lost acknowledged answers in 95 of 120 simulated power failures, FULL none;
    # it costs one sync for each commit.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    # REPLACE would otherwise get past the trigger that forbids deleting.
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    # Private text must not reach a temporary file.
    "PRAGMA temp_store = MEMORY",
)


def connect(path: Path) -> sqlite3.Connection:
    """Open a database for this program alone. Transactions are begun by hand."""
    db = sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None, cached_statements=256)
    with contextlib.ExitStack() as undo:
        undo.callback(db.close)
        for setting in _SETTINGS:
            db.execute(setting)
        undo.pop_all()
    return db


def connect_for_reading(path: Path) -> sqlite3.Connection:
    """Open a database that cannot be written; no file is made beside it.

    A write-ahead log is not looked at: the caller sees to it that there is none.
    """
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    db = sqlite3.connect(address, uri=True, isolation_level=None)
    with contextlib.ExitStack() as undo:
        undo.callback(db.close)
        for setting in _READING:
            db.execute(setting)
        undo.pop_all()
    return db
