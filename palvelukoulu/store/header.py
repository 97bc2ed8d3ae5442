"""Looking at the database file by hand, before SQLite may touch it.

SQLite takes an empty file for a new database and opens any other program's, so
both would silently be a fresh start. See https://sqlite.org/fileformat2.html#the_database_header
"""

import enum
import struct
from pathlib import Path
from typing import Final, NamedTuple

from palvelukoulu.core.errors import StoreDamaged, StoreTooNew

APPLICATION_ID: Final = 0x50564B4C  # "PVKL"
SCHEMA: Final = 7  # how many migrations there are; the file's user_version

_LENGTH: Final = 100
_MAGIC: Final = b"SQLite format 3\x00"
_LARGEST_PAGE: Final = 65536


class Damage(enum.StrEnum):
    """What is wrong with the records as a whole."""

    MISSING = "missing"
    EMPTY = "empty"
    NOT_A_DATABASE = "not-a-database"
    OTHER_PROGRAM = "other-program"
    TRUNCATED = "truncated"
    MALFORMED = "malformed"
    FOREIGN_LOG = "foreign-log"
    REPLACED = "replaced"
    SHORTER = "shorter"
    CHAIN = "chain"


class Header(NamedTuple):
    """The fields of the file's first 100 bytes that matter here.

    Attributes:
        pages: As the file says; may lag behind while a write-ahead log exists.
        schema: How many migrations had been applied.
    """

    page_size: int
    pages: int
    schema: int
    application: int


def log_of(database: Path) -> Path:
    """Return the write-ahead log that belongs to a database file."""
    return database.with_name(database.name + "-wal")


def has_log(database: Path) -> bool:
    """Whether the program was interrupted and left changes in the write-ahead log."""
    log = log_of(database)
    return log.exists() and log.stat().st_size > 0


def check(database: Path) -> Header:
    """Read the header, and raise `StoreDamaged` or `StoreTooNew` unless it is ours."""
    with database.open("rb") as file:
        start = file.read(_LENGTH)
    size = database.stat().st_size
    if not start:
        raise damaged(database, Damage.EMPTY)
    if len(start) < _LENGTH:
        raise damaged(database, Damage.NOT_A_DATABASE)
    header = _read(database, start)
    if header.application != APPLICATION_ID:
        raise damaged(database, Damage.OTHER_PROGRAM)
    if header.schema > SCHEMA:
        raise too_new(database, header.schema)
    if size < header.page_size * header.pages and not has_log(database):
        raise damaged(database, Damage.TRUNCATED)
    return header


def damaged(database: Path, damage: Damage, **facts: str) -> StoreDamaged:
    """Return the error to raise about a file that must not be used."""
    return StoreDamaged(path=str(database), reason=damage.value, **facts)


def too_new(database: Path, schema: int) -> StoreTooNew:
    """Return the error to raise about a newer program's file."""
    return StoreTooNew(path=str(database), schema=str(schema), known=str(SCHEMA))


def _read(database: Path, start: bytes) -> Header:
    magic = start[:16]
    if magic != _MAGIC:
        raise damaged(database, Damage.NOT_A_DATABASE)
    (page_size,) = struct.unpack_from(">H", start, 16)
    (pages,) = struct.unpack_from(">I", start, 28)
    (schema,) = struct.unpack_from(">I", start, 60)
    (application,) = struct.unpack_from(">I", start, 68)
    return Header(_LARGEST_PAGE if page_size == 1 else page_size, pages, schema, application)
