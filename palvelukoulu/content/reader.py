"""A course folder to a `Course`, with remarks on everything that is wrong in it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from palvelukoulu.content.course_file import (
    COURSE_FILE,
    CourseFile,
    LessonLink,
    ModuleLinks,
    is_usable_id,
    parse_course_file,
    usable_id,
)
from palvelukoulu.content.files import Listing, digest, list_files, read_start
from palvelukoulu.content.glossary import is_glossary, read_glossary, with_sources
from palvelukoulu.content.identity import Ids
from palvelukoulu.content.lesson import ReadLesson, parse_lesson
from palvelukoulu.content.listing import real_path
from palvelukoulu.content.references import check_references
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.text import LARGEST_FILE
from palvelukoulu.content.word_forms import read_word_forms, word_forms_file
from palvelukoulu.content.words import folded, nearest
from palvelukoulu.core.course import Course, Lesson, Module, WordForm
from palvelukoulu.core.diagnostics import Diagnostic, Place
from palvelukoulu.core.terms import Term

_MOST_LESSONS = 2_000
_MOST_IDS = 64
# What a word processor saves; Windows hides the ends of names.
_OTHER_FORMS = (".txt", ".docx", ".doc", ".odt", ".rtf", ".pdf")
# A lesson stands at most this many folders below its course file.
_HIGHEST = 4
_NOTES = (COURSE_FILE, "readme", "lueminut", "lisenssi", "license")


@dataclass(frozen=True, slots=True)
class ReadCourse:
    """A course and the remarks on its files; None when there is nothing to study."""

    course: Course | None
    diagnostics: tuple[Diagnostic, ...]


def read_course(folder: Path) -> ReadCourse:
    """Read the course in a folder. Never raises: what is wrong is a diagnostic."""
    remarks = Remarks(COURSE_FILE)
    try:
        listing = list_files(folder)
        data = read_start(folder / COURSE_FILE, LARGEST_FILE)
    except (OSError, ValueError):
        remarks.error("PK100", 1, target=COURSE_FILE)
        return ReadCourse(None, remarks.made)
    head = parse_course_file(data, folder.resolve().name, remarks)
    if head is None:
        return ReadCourse(None, remarks.made)
    reader = _CourseReader(folder, listing, remarks)
    modules = tuple(reader.modules(head))
    terms = reader.terms()
    if not modules:
        if not (reader.has_lessons or reader.has_lost_links):
            remarks.error("PK105", 1)
        return ReadCourse(None, reader.diagnostics)
    course = _course(head, modules, digest(folder, listing))
    terms = with_sources(terms, course.sources)
    course = replace(course, terms=terms, word_forms=reader.word_forms())
    return ReadCourse(course, reader.diagnostics)


def read_lesson(path: Path) -> ReadLesson:
    """Read one lesson file, as for a preview. Never raises."""
    folder = course_folder(path)
    file = path.relative_to(folder).as_posix()
    return read_lesson_in(folder, file, Ids(), lambda other: real_path(folder, other) == other)


def course_folder(path: Path) -> Path:
    """Return the nearest folder above a lesson that has a ``kurssi.md``, or its own."""
    for folder in path.parents[:_HIGHEST]:
        if (folder / COURSE_FILE).is_file():
            return folder
    return path.parent


def read_lesson_in(
    folder: Path, file: str, ids: Ids, is_lesson: Callable[[str], bool]
) -> ReadLesson:
    """Read a lesson of a folder. Never raises.

    Args:
        folder: The course folder.
        file: The lesson's path in it.
        ids: The ids of the course so far; the lesson's are added.
        is_lesson: Whether a path in the folder is that of a lesson, for links.
    """
    try:
        data = read_start(folder / file, LARGEST_FILE)
        size = (folder / file).lstat().st_size
    except (OSError, ValueError):
        remarks = Remarks(file)
        remarks.error("PK100", 1, target=file)
        return ReadLesson(None, remarks.made)
    read = parse_lesson(data, file, ids, size)
    checked = check_references(folder, read.references, is_lesson)
    every = sorted((*read.diagnostics, *checked), key=lambda one: (one.place, one.code))
    return replace(read, diagnostics=tuple(every))


def _course(head: CourseFile, modules: tuple[Module, ...], fingerprint: str) -> Course:
    front = head.front
    lessons = [lesson for module in modules for lesson in module.lessons]
    return Course(
        id=head.id,
        title=head.title,
        modules=modules,
        description=front.text("kuvaus"),
        version=head.version,
        language=head.language,
        authors=", ".join(front.listed("tekijä")),
        audience=", ".join(front.listed("kohderyhmä")),
        objectives=front.listed("tavoitteet"),
        sources=front.listed("lähteet"),
        minutes=head.minutes or sum(lesson.minutes for lesson in lessons),
        pass_mark=head.pass_mark,
        sky=head.sky,
        digest=fingerprint,
    )


class _CourseReader:
    """Reads the lessons of one course; what its steps share."""

    def __init__(self, folder: Path, listing: Listing, remarks: Remarks) -> None:
        self._folder = folder
        self._listing = listing
        self._remarks = remarks
        self._files = lesson_files(listing)
        self._ids = Ids()
        self._seen: dict[str, Place] = {}
        self.has_lost_links = False
        self._lesson_remarks: list[Diagnostic] = []
        if listing.is_cut:
            remarks.error("PK108", 1)
        for path in listing.odd:
            remarks.warn("PK109", 1, path=path)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Every remark so far: the course file's, the lessons' in order, the word lists'."""
        return (*self._remarks.made, *self._lesson_remarks)

    @property
    def has_lessons(self) -> bool:
        """Whether the contents led to a file, readable or not."""
        return bool(self._seen)

    def modules(self, head: CourseFile) -> Iterator[Module]:
        """Read every lesson, in order."""
        planned = head.modules
        if planned is None:
            planned = (ModuleLinks("", tuple(self._by_name())),)
        for module in planned:
            lessons = tuple(self._lessons(module.lessons))
            if lessons:
                yield Module(module.title, lessons)
        for path in self._files:
            if path not in self._seen:
                self._remarks.warn("PK102", 1, path=path, near=_other_name(path))

    def terms(self) -> tuple[Term, ...]:
        """Read the glossary. After the lessons: of two owners of an id the lesson is first."""
        file = glossary_file(self._listing)
        if file is None:
            return ()
        read = read_glossary(self._folder, file, self._ids)
        self._lesson_remarks += read.diagnostics
        return read.terms

    def word_forms(self) -> tuple[WordForm, ...]:
        """Read the course's own words."""
        file = word_forms_file(self._listing)
        if file is None:
            return ()
        read = read_word_forms(self._folder, file)
        self._lesson_remarks += read.diagnostics
        return read.forms

    def _is_lesson(self, path: str) -> bool:
        return path in self._files

    def _by_name(self) -> Iterator[LessonLink]:
        return (LessonLink(path, self._remarks.place(1)) for path in self._files)

    def _lessons(self, links: Sequence[LessonLink]) -> Iterator[Lesson]:
        for link in links:
            if len(self._seen) < _MOST_LESSONS and self._is_there(link):
                self._seen[link.path] = link.place
                self._remark_on_path(link)
                read = read_lesson_in(self._folder, link.path, self._ids, self._is_lesson)
                self._lesson_remarks += read.diagnostics
                if read.lesson:
                    yield read.lesson

    def _is_there(self, link: LessonLink) -> bool:
        line, column, length = link.place.line, link.place.column, len(link.path)
        if link.path in self._seen:
            self._remarks.warn("PK103", line, column, length, path=link.path)
            return False
        if is_glossary(link.path):
            self._remarks.error("PK171", line, column, length, path=link.path)
            return False
        if link.path in self._listing.files:
            return True
        self.has_lost_links = True
        if disguised := self._disguised(link.path):
            facts = {"target": link.path, "path": disguised}
            code = "PK116" if disguised.endswith(".txt") else "PK117"
            self._remarks.error(code, line, column, length, **facts)
            return False
        near = "" if self._remarks.is_full else self._nearest(link.path)
        self._remarks.error("PK100", line, column, length, target=link.path, near=near)
        return False

    def _disguised(self, path: str) -> str:
        """Return the file that is the lesson in another form, as Windows or Word leave it."""
        names = (f"{path}.txt", *(path.removesuffix(".md") + end for end in _OTHER_FORMS))
        return next((name for name in names if name in self._listing.files), "")

    def _nearest(self, written: str) -> str:
        same = next((path for path in self._files if folded(path) == folded(written)), None)
        return same or nearest(written, self._files) or ""

    def _remark_on_path(self, link: LessonLink) -> None:
        if _is_usable_name(link.path):
            return
        place, length = link.place, len(link.path)
        near = _other_name(link.path)
        self._remarks.warn("PK084", place.line, place.column, length, path=link.path, near=near)


def lesson_files(listing: Listing) -> list[str]:
    """Return the files that can be lessons, by name."""
    return [path for path in listing.files if path.endswith(".md") and not _is_other(path)]


def glossary_file(listing: Listing) -> str | None:
    """Return the course's glossary as the listing spells it; None without one."""
    return next((path for path in listing.files if is_glossary(path)), None)


def _is_usable_name(path: str) -> bool:
    """Whether records can refer to a lesson by its path."""
    key = path.removesuffix(".md")
    return len(key) <= _MOST_IDS and all(is_usable_id(part) for part in key.split("/"))


def _other_name(path: str) -> str:
    """Return a name for a lesson's file that records can refer to; empty when it has one."""
    if _is_usable_name(path):
        return ""
    name = path.removesuffix(".md").rpartition("/")[2]
    return f"{usable_id(name)[: _MOST_IDS // 2] or '01-oppitunti'}.md"


def _is_other(path: str) -> bool:
    """Whether a file is the glossary, or about the folder and not for learners."""
    return is_glossary(path) or path.rpartition("/")[2].casefold().startswith(_NOTES)
