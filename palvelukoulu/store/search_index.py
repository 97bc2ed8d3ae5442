"""What search finds in the courses, in a file of its own that can be made again.

Only what authors wrote is in it, never a word of a learner's: the file is not erased with
a learner, and a copy of it says nothing of anyone.

The two full-text tables hold terms alone, without places and without the text, which is
kept once, packed: 0.9 of the text in all, where a table with everything takes 2.3. What
they cannot do is weigh: titles come first, then exact forms, then beginnings, each in the
order of the courses.
"""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from palvelukoulu.core.passages import TITLES, Passage, PassageKind
from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.search_terms import index_terms
from palvelukoulu.store import near_words
from palvelukoulu.store.cache_file import CacheFile

Words = Sequence[Sequence[str]]

_LARGEST: Final = 400_000_000
_NOWHERE: Final = ":memory:"
# A row is numbered by its lesson and its place in it.
_PLACES: Final = 1 << 20
# Counting further would tell nobody anything and takes 1 ms for 10,000 rows.
MOST_COUNTED: Final = 1000
# The default tokenizer would take ä for a, and find a road in what is between.
_FTS: Final = """
    CREATE VIRTUAL TABLE IF NOT EXISTS {name} USING fts5(
        terms, content = '', detail = none, columnsize = 0,
        tokenize = "unicode61 remove_diacritics 0 tokenchars '-.%'")
"""
_TABLES: Final = (
    """CREATE TABLE IF NOT EXISTS course (
        id TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS lesson (
        number INTEGER PRIMARY KEY, course TEXT NOT NULL, id TEXT NOT NULL,
        stamp TEXT NOT NULL, passages BLOB NOT NULL, UNIQUE (course, id))""",
    _FTS.format(name="in_titles"),
    _FTS.format(name="in_texts"),
    near_words.TABLE,
)
_PROBES: Final = (
    "SELECT id, digest FROM course LIMIT 1",
    "SELECT number, course, id, stamp, passages FROM lesson LIMIT 1",
    "SELECT rowid, terms FROM in_titles WHERE in_titles MATCH 'a'",
    "SELECT rowid, terms FROM in_texts WHERE in_texts MATCH 'a'",
)
_EMPTIED: Final = (
    "DELETE FROM course",
    "DELETE FROM lesson",
    "INSERT INTO in_titles (in_titles) VALUES ('delete-all')",
    "INSERT INTO in_texts (in_texts) VALUES ('delete-all')",
)
_TIDY: Final = (
    "INSERT INTO in_titles (in_titles) VALUES ('optimize')",
    "INSERT INTO in_texts (in_texts) VALUES ('optimize')",
    "VACUUM",
)
_DIGESTS: Final = "SELECT id, digest FROM course"
_LESSON: Final = "SELECT number, stamp, passages FROM lesson WHERE course = ? AND id = ?"
_LESSONS: Final = "SELECT number, id, passages FROM lesson WHERE course = ?"
_PASSAGES: Final = "SELECT course, id, passages FROM lesson WHERE number = ?"
_KEEP_LESSON: Final = """
    INSERT INTO lesson (course, id, stamp, passages) VALUES (?, ?, ?, ?)
    ON CONFLICT (course, id) DO UPDATE SET stamp = excluded.stamp, passages = excluded.passages
    RETURNING number
"""
_ADD: Final = {
    True: "INSERT INTO in_titles (rowid, terms) VALUES (?, ?)",
    False: "INSERT INTO in_texts (rowid, terms) VALUES (?, ?)",
}
# A table without the texts can only forget what it is told once more.
_FORGET: Final = {
    True: "INSERT INTO in_titles (in_titles, rowid, terms) VALUES ('delete', ?, ?)",
    False: "INSERT INTO in_texts (in_texts, rowid, terms) VALUES ('delete', ?, ?)",
}
_FIND: Final = {
    True: "SELECT rowid FROM in_titles WHERE in_titles MATCH ? LIMIT ?",
    False: "SELECT rowid FROM in_texts WHERE in_texts MATCH ? LIMIT ?",
}


class Hit(NamedTuple):
    """A passage that was found; `lesson` is empty for a course itself."""

    course: str
    lesson: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class Hits:
    """The best hits, and how many there are; no more than `MOST_COUNTED` are counted."""

    best: tuple[Hit, ...] = ()
    count: int = 0


class SearchIndex:
    """The passages of every course, found by base forms. Threads may share it."""

    def __init__(self, path: Path, lexicon: Lexicon) -> None:
        try:
            self._file = CacheFile(path, _TABLES, _PROBES, _EMPTIED, _LARGEST)
        except sqlite3.OperationalError:
            # A SQLite without FTS5: nothing can be kept, and nothing is found.
            self._file = CacheFile(Path(_NOWHERE), (), (), (), _LARGEST)
        self._lexicon = lexicon

    def begin(self, code: str) -> None:
        """Forget everything that was not written by this code with this lexicon."""
        self._file.begin(code)

    def digests(self) -> dict[str, str]:
        """Return the courses that are in the index whole, with their digests then."""
        nothing: list[tuple[str, str]] = []
        return dict(self._file.within(lambda db: db.execute(_DIGESTS).fetchall(), nothing))

    def keep_lesson(self, course: str, lesson: str, passages: Sequence[Passage]) -> bool:
        """Have these passages of a lesson and no others; return whether that is a change.

        The passages of a course itself are those of the lesson ``""``.
        """
        packed = _packed(passages)
        stamp = hashlib.blake2b(packed, digest_size=16).hexdigest()

        def kept(db: sqlite3.Connection) -> bool:
            row = db.execute(_LESSON, (course, lesson)).fetchone()
            if row is not None and row[1] == stamp:
                return False
            if row is not None:
                self._change(db, _FORGET, row[0], _unpacked(row[2]))
            number = db.execute(_KEEP_LESSON, (course, lesson, stamp, packed)).fetchone()[0]
            self._change(db, _ADD, number, passages)
            return True

        return self._file.within(kept, otherwise=False)

    def keep_course(self, course: str, digest: str, lessons: Iterable[str]) -> None:
        """Say that a course is whole: it has these lessons and no others."""
        wanted = set(lessons)

        def kept(db: sqlite3.Connection) -> None:
            self._leave(db, course, wanted)
            db.execute("INSERT OR REPLACE INTO course VALUES (?, ?)", (course, digest))

        self._file.within(kept, None)

    def drop_course(self, course: str) -> None:
        """Forget a course."""

        def dropped(db: sqlite3.Connection) -> None:
            self._leave(db, course, set())
            db.execute("DELETE FROM course WHERE id = ?", (course,))

        self._file.within(dropped, None)

    def find(self, words: Words, most: int, *, is_any: bool = False) -> Hits:
        """Return the passages that have one of the alternatives for each word, best first.

        Args:
            words: As `query_terms` gives them.
            most: How many hits to return.
            is_any: Whether one of the words is enough; those with more come first.
        """
        if not any(words):
            return Hits()

        def found(db: sqlite3.Connection) -> Hits:
            rows = _with_any(db, words) if is_any else _with_all(db, words)
            return Hits(tuple(_hits(db, rows[:most])), len(rows))

        return self._file.within(found, Hits())

    def nearest(self, word: str) -> str | None:
        """Return the word of the courses that somebody may have meant; None without one."""
        lexicon = self._lexicon
        return self._file.within(lambda db: near_words.nearest(db, word, lexicon), None)

    def tidy(self) -> None:
        """Make the file as small and as quick as it can be, after many changes."""
        for statement in _TIDY:
            self._file.within(partial(_execute, statement), None)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _leave(self, db: sqlite3.Connection, course: str, wanted: set[str]) -> None:
        """Forget the lessons of a course but those that are wanted."""
        for number, lesson, packed in db.execute(_LESSONS, (course,)).fetchall():
            if lesson not in wanted:
                self._change(db, _FORGET, number, _unpacked(packed))
                db.execute("DELETE FROM lesson WHERE number = ?", (number,))

    def _change(
        self,
        db: sqlite3.Connection,
        statements: dict[bool, str],
        lesson: int,
        passages: Sequence[Passage],
    ) -> None:
        for place, passage in enumerate(passages[:_PLACES]):
            number = lesson * _PLACES + place
            title = 1 if passage.kind in TITLES else 0
            for is_title, lines in ((True, passage.lines[:title]), (False, passage.lines[title:])):
                if terms := index_terms(" ".join(lines), self._lexicon):
                    db.execute(statements[is_title], (number, terms))


def _execute(statement: str, db: sqlite3.Connection) -> None:
    db.execute(statement)


def _with_all(db: sqlite3.Connection, words: Words) -> list[int]:
    exact = [[term for term in word if not term.endswith("*")] for word in words]
    wishes = [_expression(exact), _expression(words)]
    rows: dict[int, None] = {}
    for is_title, wish in [(True, wishes[0]), (True, wishes[1]), *((False, one) for one in wishes)]:
        for (number,) in db.execute(_FIND[is_title], (wish, MOST_COUNTED)):
            rows[number] = None
    return list(rows)[:MOST_COUNTED]


def _with_any(db: sqlite3.Connection, words: Words) -> list[int]:
    counts: dict[int, int] = {}
    for is_title in (True, False):
        for word in words:
            for (number,) in db.execute(_FIND[is_title], (_expression([word]), MOST_COUNTED)):
                counts[number] = counts.get(number, 0) + 1
    return sorted(counts, key=lambda number: -counts[number])[:MOST_COUNTED]


def _hits(db: sqlite3.Connection, rows: Sequence[int]) -> Iterator[Hit]:
    lessons: dict[int, tuple[str, str, tuple[Passage, ...]]] = {}
    for row in rows:
        number, place = divmod(row, _PLACES)
        if number not in lessons:
            course, lesson, packed = db.execute(_PASSAGES, (number,)).fetchone()
            lessons[number] = course, lesson, _unpacked(packed)
        course, lesson, passages = lessons[number]
        yield Hit(course, lesson, passages[place])


def _packed(passages: Sequence[Passage]) -> bytes:
    rows = [[one.kind, one.anchor, one.line, one.heading, one.lines] for one in passages]
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 9)


def _unpacked(packed: bytes) -> tuple[Passage, ...]:
    return tuple(
        Passage(PassageKind(kind), anchor, line, heading, tuple(lines))
        for kind, anchor, line, heading, lines in json.loads(
            zlib.decompress(packed).decode("utf-8", "surrogatepass")
        )
    )


def _expression(words: Words) -> str:
    """Return FTS5's own words for a query; every term is quoted and none can be an operator."""
    return " AND ".join(f"({' OR '.join(map(_quoted, word))})" for word in words if word)


def _quoted(term: str) -> str:
    mark = " *" if term.endswith("*") else ""
    return '"' + term.removesuffix("*").replace('"', '""') + '"' + mark
