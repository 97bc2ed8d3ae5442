"""How much an answer costs beside what the disk itself asks for one durable write.

Run by hand: ``python tests/benchmarks/durable_answer.py [FOLDER]``. All ways run
in one process and in turns, so that ratios hold on any machine; times do not.
"""

import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.core.outline import CourseOutline, ExerciseOutline, LessonOutline
from palvelukoulu.paths import Paths
from palvelukoulu.store.connection import connect
from palvelukoulu.store.database import Store
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.session import StudySession

ROUNDS = 1000
PAGE = bytes(4096)
CHOICES = (Choice("Katson silmiin", True), Choice("Jatkan", False), Choice("Odotan", False))


def now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - this is the Clock


def raw_write(folder: Path) -> Callable[[int], None]:
    """Return the limit: one page written over another and synced."""
    handle = os.open(folder / "raw", os.O_RDWR | os.O_CREAT)
    os.write(handle, PAGE * 64)
    os.fsync(handle)

    def write(number: int) -> None:
        os.pwrite(handle, PAGE, number % 64 * len(PAGE))
        os.fdatasync(handle)

    return write


def raw_sqlite(folder: Path) -> Callable[[int], None]:
    """Return a bare insert of a row of the same size, with an index."""
    db = connect(folder / "raw.db")
    db.execute("CREATE TABLE attempt (id INTEGER PRIMARY KEY, name TEXT UNIQUE, body TEXT)")
    body = "x" * 700

    def insert(number: int) -> None:
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO attempt (name, body) VALUES (?, ?)", (f"{number:036}", body))
        db.execute("COMMIT")

    return insert


def answers(folder: Path) -> Callable[[int], None]:
    """Return an answer through the whole of a study session."""
    store = Store.open(Paths(folder / "tiedot"))
    exercises = tuple(ExerciseOutline(f"e{number}", "key", 1) for number in range(30))
    lesson = LessonOutline("01", "Oppitunti", 5, exercises)
    outline = CourseOutline("k", "K", "", "1.0.0", "d" * 64, 5, 0.8, "sini", "/k", (lesson,))
    session = StudySession(store, Profiles(store, now).add("Maija"), outline, now)
    blocks = [
        ExerciseBlock(
            one.id, SingleChoice(Stem(one.id, "?"), CHOICES), Place("a", 1), Hashes("key", "text")
        )
        for one in exercises
    ]
    return lambda number: _answer(session, blocks[number % 30], number)


def _answer(session: StudySession, block: ExerciseBlock, number: int) -> None:
    session.answer("01", block, Picked(number % 3))


def main() -> None:
    """Print the median, the 99th percentile and the ratio of each way."""
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if sys.argv[1:] else None) as name:
        ways = {
            "pwrite 4 kB + fdatasync": raw_write(Path(name)),
            "sqlite3 insert, same settings": raw_sqlite(Path(name)),
            "StudySession.answer": answers(Path(name)),
        }
        spent: dict[str, list[float]] = {way: [] for way in ways}
        for number in range(ROUNDS):
            for way, run in ways.items():
                started = time.perf_counter()
                run(number)
                spent[way].append((time.perf_counter() - started) * 1000)
        limit = statistics.median(spent["pwrite 4 kB + fdatasync"])
        print(f"SQLite {sqlite3.sqlite_version}, {ROUNDS} rounds, ms")  # noqa: T201
        for way, times in spent.items():
            median, worst = statistics.median(times), statistics.quantiles(times, n=100)[98]
            print(f"{way:30} p50 {median:.3f}  p99 {worst:.3f}  ÷ limit {median / limit:.2f}")  # noqa: T201


if __name__ == "__main__":
    main()
