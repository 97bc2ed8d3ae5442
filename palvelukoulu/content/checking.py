"""What the commands do to paths on the command line: check them, give them ids."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from palvelukoulu.content.clashes import with_clashes
from palvelukoulu.content.course_file import COURSE_FILE
from palvelukoulu.content.files import list_files, read_start
from palvelukoulu.content.glossary import is_glossary, parse_glossary, read_glossary
from palvelukoulu.content.identity import Ids
from palvelukoulu.content.lesson import parse_lesson
from palvelukoulu.content.reader import (
    ReadCourse,
    course_folder,
    glossary_file,
    lesson_files,
    read_course,
    read_lesson,
    read_lesson_in,
)
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splices import add_ids
from palvelukoulu.content.text import LARGEST_FILE
from palvelukoulu.content.tracks import TRACKS_FILE, check_tracks, has_tracks
from palvelukoulu.content.word_forms import WORD_FORMS_FILE, read_word_forms
from palvelukoulu.core.diagnostics import Diagnostic
from palvelukoulu.core.errors import FileUnwritable

_DEEPEST: Final = 3


def check_paths(paths: Sequence[Path]) -> list[tuple[Path, ReadCourse]]:
    """Read courses, folders of courses and single lessons. Never raises.

    Returns:
        Each course folder, spelt as given, with what was read of it. `course` is
        None for a single lesson and for a folder that is not a course.
    """
    return with_clashes([checked for path in paths for checked in _check(path)])


def _check(path: Path) -> Iterator[tuple[Path, ReadCourse]]:
    if path.name == COURSE_FILE:
        yield path.parent, read_course(path.parent)
    elif path.name == TRACKS_FILE:
        yield path.parent, ReadCourse(None, check_tracks(path.parent))
    elif not path.is_dir():
        yield course_folder(path), ReadCourse(None, _alone(path))
    elif courses := tuple(find_courses(path)):
        if path not in courses and has_tracks(path):
            yield path, ReadCourse(None, check_tracks(path))
        for folder in courses:
            yield folder, read_course(folder)
    else:
        yield path, _loose_lessons(path)


def _alone(path: Path) -> tuple[Diagnostic, ...]:
    """Return the remarks on one file of a course."""
    folder = course_folder(path)
    file = path.relative_to(folder).as_posix()
    if is_glossary(file):
        return read_glossary(folder, file, Ids()).diagnostics
    if file.casefold() == WORD_FORMS_FILE:
        return read_word_forms(folder, file).diagnostics
    return read_lesson(path).diagnostics


def find_courses(folder: Path) -> Iterator[Path]:
    """Yield the course folders in a folder, itself included, by name."""
    for where, folders, files in os.walk(folder):
        here = Path(where)
        if COURSE_FILE in files:
            yield here
            folders.clear()
        is_deep = len(here.relative_to(folder).parts) >= _DEEPEST
        folders[:] = [] if is_deep else sorted(n for n in folders if not n.startswith("."))


def _loose_lessons(folder: Path) -> ReadCourse:
    """Check the lessons of a folder that has no course file."""
    remarks = Remarks(COURSE_FILE)
    remarks.error("PK100", 1, target=COURSE_FILE)
    ids = Ids()
    found = list(remarks.made)
    files = _files(folder)
    for file in files:
        if is_glossary(file):
            found += read_glossary(folder, file, ids).diagnostics
        else:
            found += read_lesson_in(folder, file, ids, files.__contains__).diagnostics
    return ReadCourse(None, tuple(found))


def add_ids_to_path(path: Path) -> tuple[Path, ...]:
    """Give an id to every exercise and every term under a path that has none.

    Returns:
        The files that were changed. Each was replaced whole, or not at all.

    Raises:
        FileUnwritable: A file could not be written; those before it were.
    """
    if path.is_dir():
        folders = tuple(find_courses(path)) or (path,)
        return tuple(file for folder in folders for file in _add_ids(folder, None))
    if path.name == COURSE_FILE:
        return tuple(_add_ids(path.parent, None))
    folder = course_folder(path)
    return tuple(_add_ids(folder, path.relative_to(folder).as_posix()))


def _add_ids(folder: Path, only: str | None) -> Iterator[Path]:
    course = read_course(folder).course
    listed = [lesson.file for lesson in course.lessons] if course else []
    files = [*listed, *(file for file in _files(folder) if file not in listed)]
    data = {file: _bytes(folder / file) for file in files}
    written = {key for file in files for key in _ids(data[file], file)}
    ids = Ids(written)
    for file in files:
        after = add_ids(data[file], file, ids)
        if after != data[file] and only in (None, file):
            _replace(folder / file, after)
            yield folder / file


def _ids(data: bytes, file: str) -> Iterator[str]:
    """Yield the ids of a file, written or provisional."""
    if is_glossary(file):
        return (term.id for term in parse_glossary(data, file).terms)
    return (block.id for block in parse_lesson(data, file).blocks)


def _files(folder: Path) -> list[str]:
    """Return the lessons of a folder by name, then its glossary."""
    if not folder.is_dir():
        return []
    listing = list_files(folder)
    glossary = glossary_file(listing)
    return [*lesson_files(listing), *([glossary] if glossary else [])]


def _bytes(path: Path) -> bytes:
    try:
        return read_start(path, LARGEST_FILE)
    except OSError as error:
        raise FileUnwritable(path=str(path)) from error


def _replace(path: Path, data: bytes) -> None:
    """Replace a file in one step: after a power cut it is the old one or the new one."""
    beside = path.with_name(f".uusi-{path.name}")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(path.stat().st_mode)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise FileUnwritable(path=str(path)) from error
