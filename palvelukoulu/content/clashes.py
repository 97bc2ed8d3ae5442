"""Courses that say they are the same one: of these only the first can be studied."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeAlias

from palvelukoulu.content.course_file import COURSE_FILE, COURSE_KEYS
from palvelukoulu.content.files import read_start
from palvelukoulu.content.front_matter import read_front_matter
from palvelukoulu.content.reader import ReadCourse
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.text import LARGEST_FILE, read_text

_CODE: Final = "PK115"

Checked: TypeAlias = tuple[Path, ReadCourse]


def with_clashes(checked: Sequence[Checked]) -> list[Checked]:
    """Add an error to every course whose id another folder before it has.

    The same folder given twice is no clash, and what is told already is not repeated. Never raises.
    """
    return list(_with_clashes(checked))


def _with_clashes(checked: Sequence[Checked]) -> Iterator[Checked]:
    first: dict[str, Path] = {}
    for folder, read in checked:
        kept = first.setdefault(read.course.id, folder) if read.course else folder
        is_told = any(one.code == _CODE for one in read.diagnostics)
        if read.course is None or is_told or kept.resolve() == folder.resolve():
            yield folder, read
        else:
            yield folder, _clashing(folder, read, kept, read.course.id)


def _clashing(folder: Path, read: ReadCourse, kept: Path, course: str) -> ReadCourse:
    remarks = Remarks(COURSE_FILE)
    line, column, length = _place_of_id(folder)
    remarks.error(_CODE, line, column, length, key=course, path=kept.as_posix())
    return replace(read, diagnostics=(*remarks.made, *read.diagnostics))


def _place_of_id(folder: Path) -> tuple[int, int, int]:
    """Return the line, column and length of a course's written id, or of the file's start."""
    unheard = Remarks(COURSE_FILE)
    try:
        source = read_text(read_start(folder / COURSE_FILE, LARGEST_FILE), unheard)
    except (OSError, ValueError):
        source = None
    front = read_front_matter(source.lines if source else (), COURSE_KEYS, unheard)
    entry = front.entries.get("tunnus")
    return (entry.line, entry.column, len(entry.value)) if entry else (1, 1, 1)
