"""Bringing a database to the present layout: all of it, or none."""

import contextlib
import secrets
import sqlite3
import uuid
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from palvelukoulu.store import connection, header
from palvelukoulu.store.files import STAGED, discard, put_in_place, sync_file
from palvelukoulu.store.header import APPLICATION_ID, SCHEMA, Damage, damaged
from palvelukoulu.store.migrations import migrations

_IDENTIFY: Final = "INSERT INTO identity (one, database, device) VALUES (1, ?, ?)"


def create(path: Path) -> None:
    """Make a new database at `path`; nothing is there until it is whole."""
    staged = path.with_name(f"{STAGED}{path.name}")
    with contextlib.ExitStack() as undo:
        undo.callback(discard, header.log_of(staged))
        undo.callback(discard, staged)
        _make(staged, path)
        sync_file(staged)
        header.check(staged)
        put_in_place(staged, path)
        undo.pop_all()


def _make(staged: Path, path: Path) -> None:
    db = connection.connect(staged)
    try:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        apply(db, path)
        db.execute(_IDENTIFY, (str(uuid.uuid4()), str(uuid.uuid4())))
        # Closing moves the log into the file as well, but says nothing when the disk is
        # full: measured from 110 to 240 kB of room, half a file under the final name.
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        db.close()


def apply(db: sqlite3.Connection, path: Path) -> None:
    """Apply the pending migrations in one transaction, and look at what came of it."""
    # Foreign keys cannot be switched inside a transaction, and a migration may
    # have to rebuild a table that others point to.
    db.execute("PRAGMA foreign_keys = OFF")
    wrapped = Database(db, execute_plugins=False)
    with wrapped.atomic():
        migrations.apply(wrapped)
        if db.execute("PRAGMA foreign_key_check").fetchone():
            raise damaged(path, Damage.MALFORMED, detail="foreign keys")
        db.execute(f"PRAGMA user_version = {SCHEMA}")
    db.execute("PRAGMA foreign_keys = ON")


def back_up(db: sqlite3.Connection, folder: Path, schema: int) -> str:
    """Copy the open database to `folder` and return the copy's name.

    The copy is checked, and in one file: a backup inherits the write-ahead mode.
    """
    folder.mkdir(exist_ok=True)
    name = f"palvelukoulu-rakenne-{schema}-{secrets.token_hex(3)}.db"
    staged = folder / f"{STAGED}{name}"
    copy = sqlite3.connect(staged, isolation_level=None)
    try:
        db.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise damaged(staged, Damage.MALFORMED)
    finally:
        copy.close()
    sync_file(staged)
    put_in_place(staged, folder / name)
    return name
