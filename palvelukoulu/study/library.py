"""The courses that can be studied, without reading again what has not changed."""

import functools
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from palvelukoulu.core.errors import CourseUnreadable
from palvelukoulu.core.outline import CourseOutline, outline_of
from palvelukoulu.core.tracks import Track
from palvelukoulu.store.catalogue import Catalogue, Charted, Shelved
from palvelukoulu.study.reading_code import code_of
from palvelukoulu.study.shelves import course_folders, stamp, tracks_stamp

if TYPE_CHECKING:
    from palvelukoulu.core.course import Course, Prose
    from palvelukoulu.core.richtext import Inline, RichText
    from palvelukoulu.core.terms import Term
    from palvelukoulu.study.vocabulary import Vocabulary

# The course list is painted from the catalogue alone. Importing the reader and Markdown
# takes longer than the first painted window may, so it waits until it is needed.
# ruff: noqa: PLC0415

_MOST_OPEN: Final = 4


class Clash(NamedTuple):
    """Two folders that say they are the same course; only the first can be studied."""

    course: str
    kept: str
    left_out: str


class CourseTerm(NamedTuple):
    """A term and the course that explains it."""

    outline: CourseOutline
    term: "Term"


class Library:
    """The courses in some folders. `refresh` may run in another thread than the rest."""

    def __init__(
        self,
        folders: tuple[Path, ...],
        catalogue: Catalogue,
        vocabulary: "Vocabulary | None" = None,
    ) -> None:
        """Look into folders; without a vocabulary no lesson is known to mention any term."""
        self._vocabulary = vocabulary
        self._roots = tuple(folder.absolute() for folder in folders)
        self._catalogue = catalogue
        catalogue.begin(code_of("core", "content"))
        self._shelved = tuple(
            shelved for shelved in catalogue.courses() if self._is_ours(Path(shelved.folder))
        )
        self._charted = tuple(
            charted for charted in catalogue.tracks() if Path(charted.library) in self._roots
        )
        self._open: dict[tuple[str, str], Course] = {}

    def outlines(self) -> tuple[CourseOutline, ...]:
        """Return the courses as they were at the last `refresh`, at once."""
        return tuple(_by_id(self._shelved).values())

    def tracks(self) -> tuple[Track, ...]:
        """Return the ways through the courses as they were at the last `refresh`.

        Their stops are absolute. Of ways with the same name the first counts.
        """
        first: dict[str, Track] = {}
        for charted in self._charted:
            for track in charted.tracks:
                first.setdefault(track.name, track)
        return tuple(first.values())

    def clashes(self) -> tuple[Clash, ...]:
        """Return the courses that are left out because another has their id."""
        first = _by_id(self._shelved)
        return tuple(
            Clash(outline.id, first[outline.id].folder, outline.folder)
            for outline in _outlines(self._shelved)
            if outline.folder != first[outline.id].folder
        )

    def refresh(self) -> bool:
        """Read what has changed on the disk; return whether outlines or ways changed."""
        before = self.outlines(), self.tracks()
        known = {shelved.folder: shelved for shelved in self._shelved}
        folders = dict.fromkeys(
            str(folder) for root in self._roots for folder in course_folders(root)
        )
        shelved = tuple(self._shelve(folder, known.get(folder)) for folder in folders)
        if shelved != self._shelved:
            self._shelved = shelved
            self._catalogue.keep_courses(shelved)
        self._refresh_tracks()
        return (self.outlines(), self.tracks()) != before

    def open(self, course_id: str) -> "Course":
        """Return a course as it is on the disk now; its outline is then the same.

        Raises CourseUnreadable.
        """
        folder = self.media_folder(course_id)
        key = (str(folder), stamp(folder))
        course = self._open.get(key) or _read(folder)
        if course is None or course.id != course_id:
            raise CourseUnreadable(course=course_id, path=str(folder))
        self._shelve_anew(course, *key)
        self._open = dict([*self._open.items(), (key, course)][-_MOST_OPEN:])
        return course

    def terms(self) -> tuple[CourseTerm, ...]:
        """Return the terms of all courses, each course's in the order of its glossary."""
        return tuple(
            CourseTerm(outline, term)
            for outline in self.outlines()
            if outline.terms
            for term in self._catalogue.terms(outline.folder) or self._read_terms(outline)
        )

    def rich_text(self, course: "Course", prose: "Prose") -> "RichText":
        """Return a stretch of a course's prose, with the media that can be shown."""
        from palvelukoulu.content import media

        key = _key(prose)
        blocks = self._catalogue.prose(key)
        if blocks is None:
            blocks = _rendered(prose)
            self._catalogue.keep_prose(key, blocks)
        return media.settle(blocks, self.media_folder(course.id))

    def inline(self, markdown: str) -> "tuple[Inline, ...]":
        """Return a line of Markdown, such as a prompt or a choice."""
        return _inline(markdown)

    def blocks(self, markdown: str, course: "Course | None" = None, file: str = "") -> "RichText":
        """Return Markdown that belongs to an exercise, such as feedback.

        Args:
            markdown: As written.
            course: Where pictures are looked for; without it their texts stand for them.
            file: The lesson, relative to the course folder.
        """
        if course is None:
            return _blocks(markdown, None)
        from palvelukoulu.content import media

        return media.settle(_blocks(markdown, file), self.media_folder(course.id))

    def media_folder(self, course_id: str) -> Path:
        """Return the folder that a course's media paths start from. Raises CourseUnreadable."""
        outline = _by_id(self._shelved).get(course_id)
        if outline is None:
            raise CourseUnreadable(course=course_id)
        return Path(outline.folder)

    def _shelve_anew(self, course: "Course", folder: str, now: str) -> None:
        """Let the outline of an opened course be what has been opened."""
        if not any((one.folder, one.stamp) == (folder, now) for one in self._shelved):
            opened = self._told(course, folder, now)
            self._shelved = tuple(opened if one.folder == folder else one for one in self._shelved)

    def _refresh_tracks(self) -> None:
        known = {charted.library: charted for charted in self._charted}
        charted = tuple(_chart(root, known.get(str(root))) for root in self._roots)
        if charted != self._charted:
            self._charted = charted
            self._catalogue.keep_tracks(charted)

    def _is_ours(self, folder: Path) -> bool:
        return any(root == folder or root in folder.parents for root in self._roots)

    def _shelve(self, folder: str, known: Shelved | None) -> Shelved:
        now = stamp(Path(folder))
        if known and known.stamp == now:
            return known
        course = _read(Path(folder))
        return self._told(course, folder, now) if course else Shelved(folder, now, None)

    def _told(self, course: "Course", folder: str, now: str) -> Shelved:
        """Return the outline of a course that has been read, and keep its glossary."""
        from palvelukoulu.study.mentions import mentioned

        self._catalogue.keep_terms(folder, course.terms)
        places = mentioned(course, self._vocabulary) if self._vocabulary else {}
        return Shelved(folder, now, outline_of(course, folder, places))

    def _read_terms(self, outline: CourseOutline) -> "tuple[Term, ...]":
        """Read the terms anew: the catalogue has lost them."""
        course = _read(Path(outline.folder))
        return course.terms if course else ()


def _chart(root: Path, known: Charted | None) -> Charted:
    now = tracks_stamp(root)
    if known and known.stamp == now:
        return known
    from palvelukoulu.content.tracks import read_tracks

    tracks = tuple(
        track._replace(stops=tuple(str(root / stop) for stop in track.stops))
        for track in read_tracks(root)
    )
    return Charted(str(root), now, tracks)


def _read(folder: Path) -> "Course | None":
    from palvelukoulu.content.reader import read_course

    return read_course(folder).course


def _rendered(prose: "Prose") -> "RichText":
    from palvelukoulu.content.prose import blocks

    return blocks(prose.source, prose.place.file, is_opening=prose.is_opening)


@functools.lru_cache(maxsize=512)
def _inline(markdown: str) -> "tuple[Inline, ...]":
    from palvelukoulu.content.prose import inline

    return inline(markdown)


@functools.lru_cache(maxsize=256)
def _blocks(markdown: str, file: str | None) -> "RichText":
    from palvelukoulu.content.prose import blocks

    return blocks(markdown, file)


def _outlines(shelved: tuple[Shelved, ...]) -> Iterator[CourseOutline]:
    return (one.outline for one in shelved if one.outline)


def _by_id(shelved: tuple[Shelved, ...]) -> dict[str, CourseOutline]:
    outlines: dict[str, CourseOutline] = {}
    for outline in _outlines(shelved):
        outlines.setdefault(outline.id, outline)
    return outlines


def _key(prose: "Prose") -> str:
    said = f"{prose.place.file}\0{prose.is_opening}\0{prose.source}"
    return hashlib.blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
