"""What a preview shows: a course, or one lesson dressed up as one."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from palvelukoulu.content import media
from palvelukoulu.content.glossary import is_glossary
from palvelukoulu.content.prose import blocks, inline
from palvelukoulu.content.reader import course_folder, read_course, read_lesson
from palvelukoulu.content.word_forms import WORD_FORMS_FILE
from palvelukoulu.core.course import Course, Lesson, Module, Prose
from palvelukoulu.core.diagnostics import Diagnostic
from palvelukoulu.core.richtext import Media, RichText

COURSE_FILE = "kurssi.md"


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a path.

    Attributes:
        course: None when there is nothing to show.
        first: Id of the lesson that the path names; empty for a course.
        folder: Where the course is.
    """

    course: Course | None
    diagnostics: tuple[Diagnostic, ...]
    first: str
    folder: Path


def read(target: Path) -> Read:
    """Read a course folder, its course file or glossary, or one of its lessons. Never raises."""
    target = target.absolute()
    folder = target if target.is_dir() else course_folder(target)
    if target.name == COURSE_FILE:
        folder = target.parent
    if target.is_dir() or _is_about_course(target.relative_to(folder).as_posix()):
        found = read_course(folder)
        return Read(found.course, found.diagnostics, "", folder)
    first = target.relative_to(folder).with_suffix("").as_posix()
    found = read_course(folder)
    if found.course is not None and any(one.id == first for one in found.course.lessons):
        return Read(found.course, found.diagnostics, first, folder)
    alone = read_lesson(target)
    course = _dressed(alone.lesson) if alone.lesson else None
    return Read(course, alone.diagnostics, first, folder)


def _is_about_course(path: str) -> bool:
    return path in (COURSE_FILE, WORD_FORMS_FILE) or is_glossary(path)


def folders(course: Path) -> Iterator[Path]:
    """Yield the folders whose files a course is made of: its own and those in it."""
    yield course
    yield from sorted(
        entry for entry in course.rglob("*") if entry.is_dir() and not entry.is_symlink()
    )


def rich_text(folder: Path, prose: Prose) -> RichText:
    """Render prose, with the media that can be shown."""
    made = blocks(prose.source, prose.place.file, is_opening=prose.is_opening)
    return media.settle(made, folder)


def feedback(folder: Path, markdown: str, file: str) -> RichText:
    """Render Markdown of an exercise."""
    return media.settle(blocks(markdown, file), folder)


def picture(folder: Path, medium: Media) -> QImage | None:
    """Load a picture anew each time: the author may be drawing it."""
    from palvelukoulu.ui.pictures import load_picture  # noqa: PLC0415 - loads QtSvg

    return load_picture(folder / medium.path) if medium.path else None


def _dressed(lesson: Lesson) -> Course:
    return Course("esikatselu", lesson.title, (Module("", (lesson,)),))


__all__ = ["Read", "feedback", "folders", "inline", "picture", "read", "rich_text"]
