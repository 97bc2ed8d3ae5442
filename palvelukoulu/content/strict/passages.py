"""The running text of a course file: paragraphs, items, cells, prompts, feedback."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from palvelukoulu.content.arrows import ARROW
from palvelukoulu.content.blocks import is_label
from palvelukoulu.content.kind_headings import kind_and_title
from palvelukoulu.content.splitter import Heading, Split
from palvelukoulu.content.strict.masking import MARK, blank, visible
from palvelukoulu.content.words import LONG, label_word
from palvelukoulu.core.diagnostics import Place

_QUOTE: Final = re.compile(r"[ \t]*(?:>[ \t]?)+")
_ITEM: Final = re.compile(r"[ \t]*(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t]+|$)(?:\[[ xX]\](?:[ \t]+|$))?")
_LABEL: Final = re.compile(r" {0,3}([^\s:]+)[ \t]*:[ \t]*")
_HEADING: Final = re.compile(r" {0,3}#{1,6}[ \t]*")
_SCORE: Final = re.compile(r"[+\-−–][0-9]{1,2}(?:/[+\-−–]?[0-9]{1,2})?(?=[ \t]|$)")
_CONDITION: Final = re.compile(r"\([^()]*(?:[<>≤≥=]|vähintään|enintään)[^()]*\)[ \t]*$")
# Where a region of a picture is: "(10 %, 20 %, 30 %, 15 %)".
_AREA: Final = re.compile(r"\([0-9\s.,;%]*\)\.?")
_FORMS: Final = {"more": "text", "more quote": "quote"}
_PIPE: Final = re.compile(r"\|")
_SHORTEST_RULE: Final = 3
_ALTERNATIVES: Final = frozenset({"Vastaa lyhyesti", "Arvioi luku"})


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text that is read in one go.

    Attributes:
        text: As a reader sees it, lines joined; markup is spaces.
        written: The same characters as in the file.
        starts: Offset in the text and place in the file of each of its lines.
        form: ``heading``, ``item``, ``quote``, ``row``, ``label``, ``picture``,
            ``text``, or ``front`` for front matter.
        exercise: Line of the heading of the exercise it stands in; 0 in prose.
        kind: Type word of that exercise, or empty.
    """

    text: str
    written: str
    starts: tuple[tuple[int, Place], ...]
    form: str
    exercise: int = 0
    kind: str = ""

    def place(self, offset: int) -> Place:
        """Return where a character of the text stands in the file."""
        at = bisect_right(self.starts, offset, key=lambda start: start[0]) - 1
        before, place = self.starts[at]
        return Place(place.file, place.line, place.column + offset - before)

    @property
    def marks(self) -> tuple[tuple[int, str], ...]:
        """Offset and name of each source mark, such as ``S``."""
        return tuple((found.start(), found[1]) for found in MARK.finditer(self.written))


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is read: where its text begins and what it is."""

    number: int
    form: str
    start: int
    exercise: int
    kind: str


def passages_of(split: Split, skip: int, file: str) -> tuple[Passage, ...]:
    """Return the passages after the first `skip` lines, in order."""
    found: list[list[_Line]] = []
    for line in _lines(split, skip):
        if found and _goes_on(found[-1][-1], line):
            found[-1].append(line)
        else:
            found.append([line])
    return tuple(_passage(lines, split.lines, file) for lines in found)


def _goes_on(before: _Line, line: _Line) -> bool:
    """Whether a line belongs to the same paragraph as the one before it."""
    if before.number != line.number - 1 or before.form in ("heading", "row", "picture"):
        return False
    is_quote = before.form in ("quote", "more quote")
    return line.form == "more" or (is_quote and line.form == "more quote")


def _lines(split: Split, skip: int) -> Iterator[_Line]:
    headings = {heading.line: heading for heading in split.headings}
    exercise: Heading | None = None
    kind = ""
    for number in range(skip + 1, len(split.lines) + 1):
        line = split.lines[number - 1]
        if heading := headings.get(number):
            named = kind_and_title(heading.text)
            if named or exercise is None or heading.level <= exercise.level:
                exercise, kind = (heading, named[0]) if named else (None, "")
            yield _Line(number, "heading", _title_start(line), _line_of(exercise), kind)
        elif _is_rule(line):
            if "|" not in line:
                exercise, kind = None, ""
        elif line.strip() and number not in split.code:
            form, start = _form(line, has_labels=exercise is not None)
            if form:
                yield _Line(number, form, start, _line_of(exercise), kind)


def _is_rule(line: str) -> bool:
    """Whether a line is drawn: across the page, or under the head of a table."""
    signs = set(line) - {" ", "\t"}
    if not signs or not signs <= set("|:-"):
        return False
    return "|" in signs or line.count("-") >= _SHORTEST_RULE


def _line_of(heading: Heading | None) -> int:
    return heading.line if heading else 0


def _title_start(line: str) -> int:
    """Return where a heading's text begins, after the type word of an exercise."""
    found = _HEADING.match(line)
    start = found.end() if found else 0
    named = kind_and_title(line[start:].strip())
    return len(line.rstrip()) - len(named[1]) if named else start


def _form(line: str, *, has_labels: bool) -> tuple[str, int]:
    """Return what a line is and where its text begins; empty for one that is not read."""
    if has_labels and is_label(line):
        found = _LABEL.match(line)
        word = label_word(found[1]) if found else None
        return ("label", found.end()) if found and word in LONG else ("", 0)
    if found := _QUOTE.match(line):
        first = _ITEM.match(line, found.end()) or _SCORE.match(line, found.end())
        return ("quote", first.end()) if first else ("more quote", found.end())
    if found := _ITEM.match(line):
        return "item", found.end()
    if line.lstrip().startswith("|"):
        return "row", 0
    if line.lstrip().startswith("!["):
        return "picture", 0
    return "more", len(line) - len(line.lstrip())


def _passage(lines: Sequence[_Line], source: Sequence[str], file: str) -> Passage:
    first = lines[0]
    starts: list[tuple[int, Place]] = []
    texts: list[str] = []
    written: list[str] = []
    at = 0
    for line in lines:
        words = source[line.number - 1][line.start :].rstrip()
        starts.append((at, Place(file, line.number, line.start + 1)))
        texts.append(_shown(words, first.form, first.kind))
        written.append(words)
        at += len(words) + 1
    form = _FORMS.get(first.form, first.form)
    return Passage(
        " ".join(texts), " ".join(written), tuple(starts), form, first.exercise, first.kind
    )


def _shown(words: str, form: str, kind: str) -> str:
    """Return the words of a line, those apart that are not read as one sentence."""
    if form == "item" and kind == "Tilanne":
        words = _spoken(words)
    elif form == "item" and kind == "Yhdistä":
        words = ARROW.sub(_end, words)
    elif form == "item" and kind == "Kuvapiste":
        words = _AREA.sub(blank, words)
    text = visible(words)
    if form == "row" or (form == "item" and kind in _ALTERNATIVES):
        text = _PIPE.sub(_end, text)
    return text


def _spoken(words: str) -> str:
    """Leave out where a line of a dialogue leads, and on which condition."""
    arrows = list(ARROW.finditer(words))
    cut = arrows[-1].start() if arrows else len(words)
    return _CONDITION.sub(blank, words[:cut]) + " " * (len(words) - cut)


def _end(found: re.Match[str]) -> str:
    """Return as many characters that end a sentence."""
    return "." + " " * (len(found[0]) - 1)
