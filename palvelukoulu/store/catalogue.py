"""What is remembered of courses between starts, in a file of its own.

It holds nothing that cannot be made again from the courses, see `CacheFile`.
"""

import os
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.core.tracks import Track
from palvelukoulu.store import cached_outlines
from palvelukoulu.store.cache_file import CacheFile

if TYPE_CHECKING:
    from palvelukoulu.core.richtext import RichText
    from palvelukoulu.core.terms import Term

# The course list is painted without any prose.
# ruff: noqa: PLC0415

_LARGEST: Final = 100_000_000
_TABLES: Final = (
    """CREATE TABLE IF NOT EXISTS course (
        folder BLOB PRIMARY KEY, place INTEGER NOT NULL, stamp TEXT NOT NULL,
        outline TEXT NOT NULL, crc INTEGER NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS track (
        library BLOB PRIMARY KEY, place INTEGER NOT NULL, stamp TEXT NOT NULL,
        tracks TEXT NOT NULL, crc INTEGER NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS prose (
        key TEXT PRIMARY KEY, tree TEXT NOT NULL, crc INTEGER NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS glossary (
        folder BLOB PRIMARY KEY, terms TEXT NOT NULL, crc INTEGER NOT NULL) WITHOUT ROWID""",
)
_COURSES: Final = "SELECT folder, stamp, outline, crc FROM course ORDER BY place"
_KEEP_COURSE: Final = "INSERT OR REPLACE INTO course VALUES (?, ?, ?, ?, ?)"
_TRACKS: Final = "SELECT library, stamp, tracks, crc FROM track ORDER BY place"
_KEEP_TRACKS: Final = "INSERT OR REPLACE INTO track VALUES (?, ?, ?, ?, ?)"
_PROSE: Final = "SELECT tree, crc FROM prose WHERE key = ?"
_KEEP_PROSE: Final = "INSERT OR REPLACE INTO prose VALUES (?, ?, ?)"
_GLOSSARY: Final = "SELECT terms, crc FROM glossary WHERE folder = ?"
_KEEP_GLOSSARY: Final = "INSERT OR REPLACE INTO glossary VALUES (?, ?, ?)"
_PROBES: Final = (
    _COURSES,
    _TRACKS,
    "SELECT tree, crc FROM prose WHERE key = ''",
    "SELECT terms, crc FROM glossary WHERE folder = ''",
)
_EMPTIED: Final = tuple(
    f"DELETE FROM {table}"  # noqa: S608 - the names above
    for table in ("course", "track", "prose", "glossary")
)


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


class Charted(NamedTuple):
    """The ways through a folder of courses as they were when they were last read.

    Attributes:
        library: Absolute.
        stamp: Changes when the file of the ways does.
    """

    library: str
    stamp: str
    tracks: tuple[Track, ...]


class Catalogue:
    """The courses and the prose that need not be read again. Threads may share it."""

    def __init__(self, path: Path) -> None:
        self._file = CacheFile(path, _TABLES, _PROBES, _EMPTIED, _LARGEST)

    def begin(self, code: str) -> None:
        """Forget everything that was not written by this version of the reading code."""
        self._file.begin(code)

    def courses(self) -> tuple[Shelved, ...]:
        """Return every course, in the order they were given in."""
        rows: list[tuple[bytes, str, str, int]] = []
        rows = self._file.within(lambda db: db.execute(_COURSES).fetchall(), rows)
        shelved = [_shelved(*row) for row in rows]
        return tuple(course for course in shelved if course)

    def keep_courses(self, courses: Sequence[Shelved]) -> None:
        """Remember these courses and no others."""

        def kept(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM course")
            db.executemany(_KEEP_COURSE, map(_row, range(len(courses)), courses))

        self._file.within(kept, None)

    def tracks(self) -> tuple[Charted, ...]:
        """Return the ways through every folder of courses, in the order they were given in."""
        rows: list[tuple[bytes, str, str, int]] = []
        rows = self._file.within(lambda db: db.execute(_TRACKS).fetchall(), rows)
        charted = [_charted(*row) for row in rows]
        return tuple(one for one in charted if one)

    def keep_tracks(self, charted: Sequence[Charted]) -> None:
        """Remember these ways and no others."""

        def kept(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM track")
            for place, one in enumerate(charted):
                tracks = cached_outlines.encode_tracks(one.tracks)
                crc = zlib.crc32(tracks.encode())
                row = (os.fsencode(one.library), place, one.stamp, tracks, crc)
                db.execute(_KEEP_TRACKS, row)

        self._file.within(kept, None)

    def prose(self, key: str) -> "RichText | None":
        """Return what was kept under a key; None when there is nothing sound."""
        from palvelukoulu.store import cached_prose

        row = self._file.within(lambda db: db.execute(_PROSE, (key,)).fetchone(), None)
        if row is None or zlib.crc32(row[0].encode()) != row[1]:
            return None
        return cached_prose.decode(row[0])

    def keep_prose(self, key: str, blocks: "RichText") -> None:
        """Remember rich text under a key."""
        from palvelukoulu.store import cached_prose

        tree = cached_prose.encode(blocks)
        row = (key, tree, zlib.crc32(tree.encode()))
        self._file.within(lambda db: db.execute(_KEEP_PROSE, row), None)

    def terms(self, folder: str) -> "tuple[Term, ...] | None":
        """Return what was kept of a course's glossary; None when there is nothing sound."""
        from palvelukoulu.store import cached_terms

        key = os.fsencode(folder)
        row = self._file.within(lambda db: db.execute(_GLOSSARY, (key,)).fetchone(), None)
        if row is None or zlib.crc32(row[0].encode()) != row[1]:
            return None
        return cached_terms.decode(row[0])

    def keep_terms(self, folder: str, terms: "Iterable[Term]") -> None:
        """Remember the glossary of the course in a folder."""
        from palvelukoulu.store import cached_terms

        text = cached_terms.encode(terms)
        row = (os.fsencode(folder), text, zlib.crc32(text.encode()))
        self._file.within(lambda db: db.execute(_KEEP_GLOSSARY, row), None)

    def close(self) -> None:
        """Let go of the file; a thread that still works with it finds nothing."""
        self._file.close()


def _row(place: int, course: Shelved) -> tuple[bytes, int, str, str, int]:
    outline = cached_outlines.encode(course.outline) if course.outline else ""
    crc = zlib.crc32(outline.encode())
    return os.fsencode(course.folder), place, course.stamp, outline, crc


def _shelved(folder: bytes, stamp: str, outline: str, crc: int) -> Shelved | None:
    if zlib.crc32(outline.encode()) != crc:
        return None
    read = cached_outlines.decode(outline) if outline else None
    return Shelved(os.fsdecode(folder), stamp, read)


def _charted(library: bytes, stamp: str, tracks: str, crc: int) -> Charted | None:
    if zlib.crc32(tracks.encode()) != crc:
        return None
    return Charted(os.fsdecode(library), stamp, cached_outlines.decode_tracks(tracks))
