"""``sanasto.md``: the terms of a course, each a heading with its explanation under it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from palvelukoulu.content.blocks import Extent
from palvelukoulu.content.files import read_start
from palvelukoulu.content.front_matter import read_front_matter
from palvelukoulu.content.identify import find_ids
from palvelukoulu.content.identity import Ids
from palvelukoulu.content.kind_headings import kind_and_title
from palvelukoulu.content.lints import lint_prose
from palvelukoulu.content.references import read_references
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Heading, Split, split
from palvelukoulu.content.text import LARGEST_FILE, SourceText, read_text
from palvelukoulu.content.words import folded, nearest
from palvelukoulu.core.course import Page, Prose
from palvelukoulu.core.diagnostics import Diagnostic
from palvelukoulu.core.sources import MARK, OWN, source_marks
from palvelukoulu.core.terms import Term

GLOSSARY_FILE: Final = "sanasto.md"

_TERM_LEVEL: Final = 2
FORMS: Final = "Muodot"
SOURCE: Final = "Lähde"
_LABELS: Final = {"muodot": FORMS, "muoto": FORMS, "lähde": SOURCE, "lähteet": SOURCE}
_LABEL: Final = re.compile(r" {0,3}([^\s:*_>]{2,12})[ \t]*:[ \t]*(.*)")
# "Lähde on paikka, josta…" may begin an explanation; a mark or a name does not.
_NO_COLON: Final = re.compile(r" {0,3}(Muodot(?=[ \t]+\S)|Lähde(?=[ \t]*\[|[ \t]+[A-ZÅÄÖ]))")
_JOINED: Final = re.compile(r"(?<=[^\s*_(])(?:Muodot|Lähde): ")
_LOST_BAR: Final = re.compile(r"\S[ \t]{2,}\S")
# What a course says of its own examples fits no sentence: "selitys on [+]".
_OWN_WORDS: Final = "kurssin oma"
# What is said of exercises, said of terms.
_OF_TERMS: Final = {"PK080": "PK160", "PK081": "PK161", "PK016": "PK162"}


@dataclass(frozen=True, slots=True)
class ReadGlossary:
    """The terms that can be shown, in the order of the file, and the remarks on it."""

    terms: tuple[Term, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class TermLabel:
    """A line such as ``Muodot: …``; `column` is that of its value."""

    word: str
    value: str
    column: int


def is_glossary(path: str) -> bool:
    """Whether a path relative to the course folder is that of its glossary."""
    return path.casefold() == GLOSSARY_FILE


def read_glossary(folder: Path, file: str, ids: Ids) -> ReadGlossary:
    """Read a course's glossary. Never raises.

    Args:
        folder: The course folder.
        file: The glossary as its listing spells it.
        ids: The ids of the course so far; the terms' are added.
    """
    try:
        data = read_start(folder / file, LARGEST_FILE)
        size = (folder / file).lstat().st_size
    except (OSError, ValueError):
        remarks = Remarks(file)
        remarks.error("PK100", 1, target=file)
        return ReadGlossary((), remarks.made)
    return parse_glossary(data, file, ids, size)


def parse_glossary(data: bytes, file: str, ids: Ids | None = None, size: int = 0) -> ReadGlossary:
    """Read a glossary's bytes; arguments as in `lesson.parse_lesson`. Never raises."""
    remarks = Remarks(file)
    source = read_text(data, remarks, size)
    if source is None:
        return ReadGlossary((), remarks.made)
    terms = _Reader(source, Ids() if ids is None else ids, remarks).read()
    return ReadGlossary(terms, remarks.made)


def with_sources(terms: Iterable[Term], sources: Iterable[str]) -> tuple[Term, ...]:
    """Put what the course says of its marks in place of them.

    Args:
        terms: As read.
        sources: The course's ``lähteet``, such as ``[C] Coor: artikkeli``.
    """
    told = {**source_marks(sources), OWN: _OWN_WORDS}
    return tuple(
        replace(term, source=MARK.sub(lambda found: told.get(found[1], found[0]), term.source))
        for term in terms
    )


def label_of(line: str) -> TermLabel | None:
    """Return the label that a line is; None for other text."""
    found = _LABEL.match(line) if ":" in line else None
    word = _LABELS.get(folded(found[1])) if found else None
    return TermLabel(word, found[2].rstrip(), found.start(2) + 1) if found and word else None


class _Reader:
    """Reads one file; what its steps share."""

    def __init__(self, source: SourceText, ids: Ids, remarks: Remarks) -> None:
        self._source = source
        self._ids = ids
        self._remarks = remarks
        self._split = Split((), [], frozenset(), {})
        self._owners: dict[str, Term] = {}

    def read(self) -> tuple[Term, ...]:
        """Return the terms."""
        front = read_front_matter(self._source.lines, (), self._remarks)
        self._split = split(self._source.lines, front.end, self._remarks)
        extents = list(self._extents(front.end + 1))
        if not extents:
            self._remarks.warn("PK170", 1)
        about_ids = Remarks(self._remarks.file)
        named = find_ids(extents, self._split, self._source, self._ids, about_ids)
        self._remarks.add(
            *(replace(one, code=_OF_TERMS.get(one.code, one.code)) for one in about_ids.made)
        )
        terms = [self._term(extent, one.id) for extent, one in zip(extents, named, strict=True)]
        for reference in read_references(self._split, self._remarks):
            if reference.is_picture:
                place, target = reference.place, reference.target
                self._remarks.warn("PK172", place.line, place.column, target=target[:60])
        return tuple(term for term in terms if term)

    def _extents(self, first: int) -> Iterator[Extent]:
        """Cut the file at its headings; what is no term is reported and left out."""
        headings = self._split.headings
        ends = [*(one.line - 1 for one in headings[1:]), len(self._split.lines)]
        self._remark_on_start(headings, first)
        title = next((one for one in headings if one.level == 1), None)
        for heading, last in zip(headings, ends, strict=False):
            if heading is title:
                self._remark_on_loose(heading.line + 1, last)
            elif self._is_term(heading):
                yield Extent("", heading.text, heading, heading.line + 1, last)

    def _remark_on_start(self, headings: tuple[Heading, ...], first: int) -> None:
        is_titled = bool(headings) and headings[0].level == 1 and bool(headings[0].text)
        if not is_titled:
            self._remarks.error("PK010", min(first, len(self._split.lines)))
        last = headings[0].line - 1 if headings else len(self._split.lines)
        self._remark_on_loose(first, last)

    def _remark_on_loose(self, first: int, last: int) -> None:
        """Remark on text that stands under no term."""
        for number in range(first, last + 1):
            text = self._split.lines[number - 1].strip()
            if text:
                self._remarks.warn("PK169", number, 1, len(text), text=text[:60])
                return

    def _is_term(self, heading: Heading) -> bool:
        line, column, text = heading.line, heading.column, heading.text[:60]
        if kind_and_title(heading.text):
            self._remarks.error("PK163", line, column, len(heading.text), text=text)
            return False
        if not text:
            self._remarks.error("PK165", line, 1, heading.level)
            return False
        if heading.level != _TERM_LEVEL:
            self._remarks.error("PK164", line, 1, heading.level, text=text)
        return True

    def _term(self, extent: Extent, key: str) -> Term | None:
        heading = extent.heading
        forms, source = self._labels(extent)
        explanation = self._explanation(extent)
        if not explanation:
            text, length = heading.text[:60], len(heading.text)
            self._remarks.error("PK166", heading.line, heading.column, length, text=text)
            return None
        place = self._remarks.place(heading.line, heading.column)
        term = Term(key, heading.text, forms, explanation, source, place)
        return self._with_own_names(term)

    def _labels(self, extent: Extent) -> tuple[tuple[str, ...], str]:
        """Take the labels out of the lines of a term: its other forms, and its source."""
        forms: list[str] = []
        sources: list[str] = []
        for number in range(extent.first, extent.last + 1):
            if number in self._split.code:
                continue
            line = self._split.lines[number - 1]
            label = label_of(line)
            if label is None:
                self._remark_on_near_label(line, number)
                continue
            self._split.lines[number - 1] = ""
            self._remark_on_value(label, number)
            if label.word == FORMS:
                forms += [" ".join(form.split()) for form in label.value.split("|")]
            else:
                sources.append(label.value)
        return tuple(filter(None, forms)), ", ".join(filter(None, sources))

    def _remark_on_near_label(self, line: str, number: int) -> None:
        lost, found = _NO_COLON.match(line), _LABEL.match(line)
        if lost:
            written = near = lost[1]
        elif found:
            written, near = found[1], nearest(found[1], (FORMS, SOURCE)) or ""
        else:
            return
        if near:
            column = line.index(written) + 1
            self._remarks.warn("PK173", number, column, len(written), written=written, near=near)

    def _remark_on_value(self, label: TermLabel, number: int) -> None:
        value, column = label.value, label.column
        length, text = max(1, len(value)), value[:60]
        if joined := _JOINED.search(value):
            at = column + joined.start()
            self._remarks.warn("PK026", number, at, len(joined[0]), text=joined[0].strip())
        elif label.word == FORMS and _LOST_BAR.search(value):
            self._remarks.warn("PK174", number, column, length, text=text)
        elif label.word == SOURCE and value.count("[") != value.count("]"):
            self._remarks.warn("PK175", number, column, length, text=text)

    def _explanation(self, extent: Extent) -> str:
        lines = self._split.lines
        first, last = extent.first, extent.last
        while first <= last and not lines[first - 1].strip():
            first += 1
        while last >= first and not lines[last - 1].strip():
            last -= 1
        text = "\n".join(lines[first - 1 : last])
        if text:
            page = Page("", (Prose(text, self._remarks.place(first)),))
            lint_prose(self._split, (page,), self._remarks)
        return text

    def _with_own_names(self, term: Term) -> Term | None:
        """Leave out the names that stand for another term, or the term that has no other."""
        line, column = term.place.line, term.place.column
        if owner := self._owners.get(folded(term.name)):
            text, first = term.name[:60], str(owner.place.line)
            self._remarks.error("PK167", line, column, len(term.name), text=text, first=first)
            return None
        self._owners[folded(term.name)] = term
        kept: list[str] = []
        for form in term.forms:
            owner = self._owners.setdefault(folded(form), term)
            if owner is term and folded(form) not in map(folded, (term.name, *kept)):
                kept.append(form)
            else:
                length, name = len(term.name), owner.name[:60]
                self._remarks.warn("PK168", line, column, length, text=form[:60], name=name)
        return replace(term, forms=tuple(kept))
