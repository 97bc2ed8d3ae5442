"""The strict profile of `check`: what a careful editor would remark on.

The ordinary remarks say what does not work; these help a trainer to write well. They are
rules of thumb with their measure in the sentence: each is a warning, but for a lesson too
heavy to be read on a break. Finnish is looked at in Finnish courses only.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from palvelukoulu.content.checking import check_paths
from palvelukoulu.content.clashes import with_clashes
from palvelukoulu.content.course_file import COURSE_FILE
from palvelukoulu.content.files import list_files
from palvelukoulu.content.glossary import is_glossary
from palvelukoulu.content.reader import (
    ReadCourse,
    course_folder,
    glossary_file,
    lesson_files,
)
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.strict.balance import check_balance
from palvelukoulu.content.strict.manuscript import Manuscript, read_manuscript
from palvelukoulu.content.strict.questions import check_questions
from palvelukoulu.content.strict.reading import check_minutes, check_reading
from palvelukoulu.content.strict.sources import check_sources, listed_marks
from palvelukoulu.content.strict.style import check_style
from palvelukoulu.content.strict.unused import check_unused, check_unused_terms
from palvelukoulu.content.tracks import TRACKS_FILE, has_tracks
from palvelukoulu.content.values import minutes_of
from palvelukoulu.core.diagnostics import Diagnostic
from palvelukoulu.language.lexicon import Lexicon

__all__ = ["check_strictly"]

_FINNISH: Final = "fi"


@dataclass(frozen=True, slots=True)
class _House:
    """What the lessons of a course have in common."""

    language: str
    marks: frozenset[str]


def check_strictly(
    paths: Sequence[Path], lexicon: Lexicon | None = None
) -> list[tuple[Path, ReadCourse]]:
    """Read what `checking.check_paths` reads, and remark on how it is written. Never raises.

    Without a lexicon nothing is said of terms that no lesson seems to mention: their
    inflected forms cannot be told.
    """
    alone = [(path, *checked) for path in paths for checked in check_paths([path])]
    together = with_clashes([(folder, read) for _, folder, read in alone])
    return [
        (folder, _with_remarks(path, folder, read, lexicon))
        for (path, *_), (folder, read) in zip(alone, together, strict=True)
    ]


def _with_remarks(
    path: Path, folder: Path, read: ReadCourse, lexicon: Lexicon | None
) -> ReadCourse:
    if path.name == TRACKS_FILE or (read.course is None and has_tracks(folder)):
        return read
    is_alone = path.name != COURSE_FILE and not path.is_dir()
    if is_alone:
        files = [path.relative_to(course_folder(path)).as_posix()]
        found = list(_of_lessons(folder, files))
    elif read.course:
        files = [COURSE_FILE, *(lesson.file for lesson in read.course.lessons)]
        files += _glossary(folder)
        found = list(_of_course(folder, files))
        if lexicon is not None and read.course.language == _FINNISH:
            found += check_unused_terms(read.course, lexicon)
    else:
        files = lesson_files(list_files(folder)) if folder.is_dir() else []
        files += _glossary(folder)
        found = list(_of_lessons(folder, files))
    order = {file: number for number, file in enumerate(files)}
    every = sorted(
        (*read.diagnostics, *found),
        key=lambda one: (order.get(one.place.file, -1), one.place.line, one.place.column),
    )
    return ReadCourse(read.course, tuple(every))


def _glossary(folder: Path) -> list[str]:
    """Return the glossary of a course, if it has one."""
    file = glossary_file(list_files(folder)) if folder.is_dir() else None
    return [file] if file else []


def _of_lessons(folder: Path, files: Sequence[str]) -> Iterator[Diagnostic]:
    house = _house(read_manuscript(folder, COURSE_FILE))
    for file in files:
        if manuscript := read_manuscript(folder, file):
            yield from _of_lesson(manuscript, house)


def _of_course(folder: Path, files: Sequence[str]) -> Iterator[Diagnostic]:
    manuscripts = [one for file in files if (one := read_manuscript(folder, file))]
    cover, *others = manuscripts
    lessons = [one for one in others if not is_glossary(one.file)]
    house = _house(cover)
    remarks = Remarks(COURSE_FILE)
    if house.language == _FINNISH:
        check_style((*cover.facts, *cover.passages), remarks)
    check_balance(lessons, remarks)
    check_unused(list_files(folder), manuscripts, remarks)
    _check_sum(cover, lessons, remarks)
    yield from remarks.made
    for manuscript in others:
        yield from _of_lesson(manuscript, house)


def _house(cover: Manuscript | None) -> _House:
    if cover is None:
        return _House(_FINNISH, frozenset())
    return _House(cover.front.text("kieli") or _FINNISH, listed_marks(cover.front))


def _of_lesson(manuscript: Manuscript, house: _House) -> tuple[Diagnostic, ...]:
    remarks = Remarks(manuscript.file)
    check_questions(manuscript.blocks, remarks)
    check_minutes(manuscript, remarks)
    check_sources(manuscript.passages, house.marks, remarks)
    if house.language == _FINNISH:
        check_reading(manuscript, remarks)
        check_style((*manuscript.facts, *manuscript.passages), remarks)
    return remarks.made


def _check_sum(cover: Manuscript, lessons: Sequence[Manuscript], remarks: Remarks) -> None:
    """Remark on a course whose minutes are not those of its lessons."""
    entry = cover.front.entries.get("kesto")
    promised = minutes_of(cover.front, Remarks(cover.file))
    each = [minutes_of(lesson.front, Remarks(lesson.file)) for lesson in lessons]
    if entry and promised and all(each) and promised != sum(each):
        line, column, length = entry.line, entry.column, len(entry.value)
        remarks.warn("PK119", line, column, length, promised=str(promised), sum=str(sum(each)))
