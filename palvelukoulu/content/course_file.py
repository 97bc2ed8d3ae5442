"""``kurssi.md``: what a course is called, what it promises, and its lessons in order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from palvelukoulu.content.front_matter import FrontMatter, read_front_matter
from palvelukoulu.content.items import read_list, starts_item
from palvelukoulu.content.prose.targets import inside_course
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Heading, Split, split
from palvelukoulu.content.text import read_text
from palvelukoulu.content.values import minutes_of, share_of, unreadable, version_of
from palvelukoulu.content.words import folded, nearest
from palvelukoulu.core.diagnostics import Place, Severity
from palvelukoulu.core.exercise import Item

COURSE_FILE: Final = "kurssi.md"
FORMAT: Final = "palvelukoulu 1"
SKIES: Final = ("sini", "kanerva", "metsa", "ruska", "revontuli", "yo")
LANGUAGES: Final = ("fi", "sv", "en")
# No page shows `lisenssi`, `kohderyhmä` and `kieli` (by which `check --strict` knows whether
# to look at Finnish): they are for whoever hands the course on, and kept for the day when
# there are so many courses to choose from that a learner needs them.
COURSE_KEYS: Final = frozenset(
    {
        "tunnus",
        "nimi",
        "kuvaus",
        "versio",
        "kieli",
        "tekijä",
        "kohderyhmä",
        "kesto",
        "läpäisy",
        "taivas",
        "muoto",
        "tavoitteet",
        "lähteet",
        "lisenssi",
    }
)
_CONTENTS: Final = ("Sisältö", "Sisällys", "Innehåll", "Contents")
_LINK: Final = re.compile(r"\[([^\]]*)\]\([ \t]*(<[^<>]*>|[^()\s]*)[ \t]*\)")
_SPACED: Final = re.compile(r"\[([^\]]*)\]\([ \t]*([^\s<>()\"][^<>()\"]*\.md)[ \t]*\)")
_ID: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


@dataclass(frozen=True, slots=True)
class LessonLink:
    """A lesson named in the contents; `path` is relative to the course folder."""

    path: str
    place: Place


@dataclass(frozen=True, slots=True)
class ModuleLinks:
    """A numbered item of the contents, with the lessons under it."""

    title: str
    lessons: tuple[LessonLink, ...]


@dataclass(frozen=True, slots=True)
class CourseFile:
    """What ``kurssi.md`` says; see `core.course.Course`. `modules` is None without contents."""

    id: str
    title: str
    version: str
    minutes: int
    pass_mark: float | None
    sky: str
    language: str
    front: FrontMatter
    modules: tuple[ModuleLinks, ...] | None


def parse_course_file(data: bytes, fallback: str, remarks: Remarks) -> CourseFile | None:
    """Read the file; `fallback` is the folder's name. None when it is too large."""
    source = read_text(data, remarks)
    if source is None:
        return None
    front = read_front_matter(source.lines, COURSE_KEYS, remarks)
    cut = split(source.lines, front.end, remarks)
    _remark_on_format(front, remarks)
    return CourseFile(
        id=_course_id(front, fallback, remarks),
        title=_title(front, cut, fallback, remarks),
        version=version_of(front, remarks),
        minutes=minutes_of(front, remarks),
        pass_mark=share_of(front, "läpäisy", remarks),
        sky=_one_of(front, "taivas", SKIES, remarks),
        language=_one_of(front, "kieli", LANGUAGES, remarks),
        front=front,
        modules=_contents(cut.lines, cut.headings, remarks),
    )


def is_usable_id(key: str) -> bool:
    """Whether a course's or a lesson's id may stand in records and file names."""
    return _ID.fullmatch(key) is not None


def _course_id(front: FrontMatter, fallback: str, remarks: Remarks) -> str:
    written = front.text("tunnus")
    if is_usable_id(written):
        return written
    made = usable_id(written or fallback) or "kurssi"
    if written:
        unreadable(front, "tunnus", made, remarks, Severity.ERROR)
    else:
        remarks.error("PK101", 1, key="tunnus", example=made)
    return made


def usable_id(text: str) -> str:
    """Return an id in the words of a text; empty when no letter or number is left."""
    return re.sub(r"[^a-z0-9]+", "-", _plain(text)).strip("-")[:64]


def _plain(text: str) -> str:
    return folded(text).translate(str.maketrans("äöå", "aoa"))


def _title(front: FrontMatter, cut: Split, fallback: str, remarks: Remarks) -> str:
    first = next((heading for heading in cut.headings if heading.level == 1), None)
    for extra in cut.headings:
        if extra.level == 1 and extra is not first:
            remarks.error("PK011", extra.line, 1, 1, text=extra.text[:60])
    if first is None or not first.text:
        remarks.error("PK010", first.line if first else min(front.end + 1, len(cut.lines)))
    return front.text("nimi") or (first.text if first else "") or fallback


def _remark_on_format(front: FrontMatter, remarks: Remarks) -> None:
    written = front.entries.get("muoto")
    if written and folded(written.value) != FORMAT:
        unreadable(front, "muoto", FORMAT, remarks, Severity.ERROR)


def _one_of(front: FrontMatter, key: str, known: Sequence[str], remarks: Remarks) -> str:
    written = front.text(key)
    if not written or written in known:
        return written or known[0]
    unreadable(front, key, nearest(written, known) or "", remarks, known=", ".join(known))
    return known[0]


def _contents(
    lines: Sequence[str], headings: Sequence[Heading], remarks: Remarks
) -> tuple[ModuleLinks, ...] | None:
    at = next((n for n, one in enumerate(headings) if _is_contents(one, remarks)), None)
    if at is None:
        return None
    later = headings[at + 1 :]
    last = next((one.line - 1 for one in later if one.level <= headings[at].level), len(lines))
    return tuple(_modules(_items(lines, headings[at].line + 1, last, remarks), remarks))


def _is_contents(heading: Heading, remarks: Remarks) -> bool:
    if folded(heading.text) in map(folded, _CONTENTS):
        return True
    if near := nearest(heading.text, _CONTENTS):
        remarks.warn(
            "PK012",
            heading.line,
            heading.column,
            len(heading.text),
            written=heading.text,
            near=near,
        )
    return bool(near)


def _items(lines: Sequence[str], first: int, last: int, remarks: Remarks) -> list[Item]:
    items: list[Item] = []
    number = first
    while number <= last:
        if starts_item(lines[number - 1]):
            found = read_list(lines, number, last, _never, remarks)
            items += found.items
            number = found.last
        elif lines[number - 1].strip():
            text = lines[number - 1].strip()
            remarks.warn("PK106", number, 1, len(text), text=text[:60])
        number += 1
    return items


def _never(_number: int) -> bool:
    return False


def _modules(items: Sequence[Item], remarks: Remarks) -> Iterator[ModuleLinks]:
    loose: list[LessonLink] = []
    for item in items:
        if not item.children:
            loose += [link for link in [_link(item, remarks)] if link]
            continue
        if loose:
            yield ModuleLinks("", tuple(loose))
            loose = []
        links = tuple(link for child in item.children if (link := _link(child, remarks)))
        if links:
            yield ModuleLinks(_LINK.sub(r"\1", item.text), links)
    if loose:
        yield ModuleLinks("", tuple(loose))


def _link(item: Item, remarks: Remarks) -> LessonLink | None:
    place = item.place
    text = item.text.strip()
    found = _LINK.fullmatch(text)
    # A name with a space is read as it is meant; a lesson is to have another name anyway.
    found = found or _SPACED.fullmatch(text)
    if found is None:
        length = max(1, len(item.text))
        if "[" in item.text or "](" in item.text or ".md" in item.text:
            remarks.error("PK107", place.line, place.column, length, text=item.text[:60])
        else:
            remarks.warn("PK106", place.line, place.column, length, text=item.text[:60])
        return None
    target = found[2].strip("<>")
    path = inside_course(target, COURSE_FILE)
    column = place.column + found.start(2)
    if path is None:
        remarks.error("PK104", place.line, column, max(1, len(target)), target=target[:60])
        return None
    return LessonLink(path, remarks.place(place.line, column))
