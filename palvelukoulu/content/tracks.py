"""``polut.md`` of a library of courses: ways through them, each with a heading of its own.

Under the heading of a way stand a few words about it and a list of links: to course folders,
and to single lessons that are done together. What is broken is left out of the way.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from palvelukoulu.content.course_file import COURSE_FILE
from palvelukoulu.content.files import is_regular, read_start
from palvelukoulu.content.items import read_list, starts_item
from palvelukoulu.content.prose.targets import inside_course
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Heading, split
from palvelukoulu.content.text import LARGEST_FILE, read_text
from palvelukoulu.content.words import folded, nearest
from palvelukoulu.core.diagnostics import Diagnostic, Place
from palvelukoulu.core.exercise import Item
from palvelukoulu.core.tracks import Track

TRACKS_FILE: Final = "polut.md"

_LINK: Final = re.compile(r"\[([^\]]*)\]\([ \t]*(<[^<>]*>|[^()]*?)[ \t]*\)")
_LESSON_END: Final = ".md"
_NAME_LEVEL: Final = 2


@dataclass(frozen=True, slots=True)
class Stop:
    """A link of a way; `path` is relative to the library, with forward slashes."""

    path: str
    place: Place


@dataclass(frozen=True, slots=True)
class WrittenTrack:
    """A way as it is written: see `core.tracks.Track`."""

    name: str
    description: str
    stops: tuple[Stop, ...]

    @property
    def track(self) -> Track:
        """The way as lists need it."""
        return Track(self.name, self.description, tuple(stop.path for stop in self.stops))


def parse_tracks(data: bytes, remarks: Remarks) -> tuple[WrittenTrack, ...]:
    """Read the file; a way without a name of its own, or without a stop, is left out."""
    source = read_text(data, remarks)
    if source is None:
        return ()
    cut = split(source.lines, 0, remarks)
    if not any(heading.level == 1 and heading.text for heading in cut.headings):
        remarks.error("PK010", 1)
    names = [heading for heading in cut.headings if heading.level == _NAME_LEVEL]
    seen: dict[str, int] = {}
    found = []
    for heading, following in zip(names, [*names[1:], None], strict=False):
        last = following.line - 1 if following else len(cut.lines)
        track = _track(heading, cut.lines, last, remarks)
        before = seen.setdefault(folded(heading.text), heading.line)
        if before != heading.line:
            facts = {"name": heading.text, "first": str(before)}
            remarks.error("PK183", heading.line, heading.column, len(heading.text), **facts)
        elif track.stops:
            found.append(track)
        else:
            facts = {"name": heading.text}
            remarks.error("PK182", heading.line, heading.column, len(heading.text), **facts)
    return tuple(found)


def read_tracks(library: Path) -> tuple[Track, ...]:
    """Return the ways through a folder of courses; none without the file. Never raises."""
    try:
        data = read_start(library / TRACKS_FILE, LARGEST_FILE)
    except (OSError, ValueError):
        return ()
    return tuple(written.track for written in parse_tracks(data, Remarks(TRACKS_FILE)))


def check_tracks(library: Path) -> tuple[Diagnostic, ...]:
    """Return the remarks on the ways through a folder of courses, links tried. Never raises."""
    remarks = Remarks(TRACKS_FILE)
    try:
        data = read_start(library / TRACKS_FILE, LARGEST_FILE)
    except (OSError, ValueError):
        remarks.error("PK100", 1, target=TRACKS_FILE)
        return remarks.made
    for track in parse_tracks(data, remarks):
        for stop in track.stops:
            _try(library, stop, remarks)
    return remarks.made


def has_tracks(library: Path) -> bool:
    """Whether a folder has ways through its courses."""
    return is_regular(library / TRACKS_FILE)


# --- one way ---------------------------------------------------------------------------


def _track(heading: Heading, lines: Sequence[str], last: int, remarks: Remarks) -> WrittenTrack:
    words: list[str] = []
    items: list[Item] = []
    number = heading.line + 1
    while number <= last:
        line = lines[number - 1]
        if starts_item(line):
            found = read_list(lines, number, last, lambda _: False, remarks)
            items += found.items
            number = found.last
        elif line.startswith("#"):
            remarks.error("PK184", number, 1, len(line), text=line[:60])
        elif line.strip():
            words.append(line.strip())
        number += 1
    stops = tuple(_stops(_flat(items), remarks))
    return WrittenTrack(heading.text, " ".join(words), stops)


def _flat(items: Sequence[Item]) -> Iterator[Item]:
    """Yield the items and those under them; a lesson may be written under its course."""
    for item in items:
        yield item
        yield from _flat(item.children)


def _stops(items: Iterator[Item], remarks: Remarks) -> Iterator[Stop]:
    seen: set[str] = set()
    for item in items:
        place, text = item.place, item.text.strip()
        found = _LINK.fullmatch(text)
        if found is None:
            length = max(1, len(text))
            remarks.error("PK184", place.line, place.column, length, text=text[:60])
            continue
        target = found[2].strip("<>")
        column, length = place.column + found.start(2), max(1, len(found[2]))
        path = inside_course(target, TRACKS_FILE)
        if path is None:
            remarks.error("PK185", place.line, column, length, target=target[:60])
            continue
        path = path.removesuffix(f"/{COURSE_FILE}")
        if path in seen:
            remarks.warn("PK186", place.line, column, length, target=target[:60])
            continue
        seen.add(path)
        yield Stop(path, remarks.place(place.line, column))


# --- the disk --------------------------------------------------------------------------


def _try(library: Path, stop: Stop, remarks: Remarks) -> None:
    """Remark on a stop that is not there, spelt letter by letter."""
    folder, _, file = stop.path.rpartition("/")
    is_lesson = stop.path.endswith(_LESSON_END)
    course = folder if is_lesson else stop.path
    place, length = stop.place, len(stop.path)
    if not _is_course(library, course):
        near = nearest(course, _courses(library)) or ""
        facts = {"target": course} | ({"near": near} if near else {})
        remarks.error("PK180", place.line, place.column, length, **facts)
    elif is_lesson and file not in _names(library / folder):
        near = nearest(file, _names(library / folder)) or ""
        facts = {"target": stop.path} | ({"near": near} if near else {})
        remarks.error("PK181", place.line, place.column, length, **facts)


def _is_course(library: Path, path: str) -> bool:
    here = library
    for part in filter(None, path.split("/")):
        if part not in _names(here):
            return False
        here /= part
    return here != library and COURSE_FILE in _names(here)


def _courses(library: Path) -> list[str]:
    return [name for name in _names(library) if is_regular(library / name / COURSE_FILE)]


def _names(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return []
