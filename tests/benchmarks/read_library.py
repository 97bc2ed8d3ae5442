"""How long courses take to read beside reading and hashing their bytes.

Run by hand: ``python tests/benchmarks/read_library.py``. All ways run in one process
and in turns, so that ratios hold on any machine; times do not. Goal: lesson text is read,
with every remark looked for, at 5 MB/s or more.
"""

import hashlib
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from palvelukoulu.content.lesson import parse_lesson
from palvelukoulu.content.reader import read_course

ROUNDS = 5
LESSONS = 1_000
GOAL = 5.0
SHIPPED = sorted((Path(__file__).parents[2] / "courses").glob("*/kurssi.md"))


def build(folder: Path) -> list[Path]:
    """Copy the shipped courses until there are a thousand lessons."""
    courses: list[Path] = []
    lessons = 0
    while lessons < LESSONS:
        source = SHIPPED[len(courses) % len(SHIPPED)].parent
        target = folder / f"{len(courses):03}-{source.name}"
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("media"))
        courses.append(target)
        lessons += len(list(target.glob("*.md"))) - 1
    return courses


def hash_all(files: list[Path]) -> None:
    for file in files:
        hashlib.sha256(file.read_bytes()).hexdigest()


def parse_all(data: list[bytes]) -> None:
    for number, one in enumerate(data):
        parse_lesson(one, f"{number}.md")


def read_all(courses: list[Path]) -> None:
    for course in courses:
        assert read_course(course).course is not None


def timed(way: Callable[[], None]) -> float:
    start = time.process_time()
    way()
    return time.process_time() - start


def main() -> int:
    """Print the comparison; return 1 when the goal is missed."""
    with tempfile.TemporaryDirectory() as name:
        courses = build(Path(name))
        files = sorted(file for course in courses for file in course.glob("[0-9]*.md"))
        data = [file.read_bytes() for file in files]
        size = sum(map(len, data)) / 1e6
        ways: dict[str, Callable[[], None]] = {
            "read and hash the bytes": lambda: hash_all(files),
            "parse the lessons": lambda: parse_all(data),
            "read the courses from disk": lambda: read_all(courses),
        }
        times: dict[str, list[float]] = {way: [] for way in ways}
        for _ in range(ROUNDS):
            for way, run in ways.items():
                times[way].append(timed(run))
    limit = statistics.median(times["read and hash the bytes"])
    print(f"{len(courses)} courses, {len(files)} lessons, {size:.1f} MB, CPU time, median")  # noqa: T201
    for way, taken in times.items():
        middle = statistics.median(taken)
        print(f"{way:28} {middle:6.3f} s {size / middle:7.1f} MB/s {middle / limit:6.1f} x")  # noqa: T201
    speed = size / statistics.median(times["parse the lessons"])
    return 0 if speed >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
