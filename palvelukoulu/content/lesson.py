"""A lesson file to a `Lesson`: title, pages, prose and exercises."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final, TypeAlias

from palvelukoulu.content.blocks import SECTIONED, Extent, read_block
from palvelukoulu.content.front_matter import FrontMatter, read_front_matter
from palvelukoulu.content.identify import Identified, find_ids
from palvelukoulu.content.identity import Ids
from palvelukoulu.content.kind_headings import kind_and_title, near_kind, other_kind
from palvelukoulu.content.lints import LETTERED, lint_block, lint_lines, lint_prose, mend_lettered
from palvelukoulu.content.misplaced_parts import with_misplaced_parts
from palvelukoulu.content.references import Reference, read_references
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Heading, Split, split
from palvelukoulu.content.text import SourceText, read_text
from palvelukoulu.content.values import minutes_of
from palvelukoulu.core import exercises
from palvelukoulu.core.course import ExerciseBlock, Lesson, LessonBlock, Page, Prose
from palvelukoulu.core.diagnostics import Diagnostic, Severity
from palvelukoulu.core.exercise import Block, Invalid

LESSON_KEYS: Final = frozenset({"kesto", "tavoite", "lähde", "lähteet", "tavoitteet", "nimi"})

# Calm reading of Finnish, and what one exercise with its feedback takes.
_WORDS_A_MINUTE = 120
_EXERCISES_A_MINUTE = 1.5
_PAGE_LEVEL = 2


@dataclass(frozen=True, slots=True)
class ReadLesson:
    """A lesson and the remarks on its file.

    Attributes:
        lesson: None when there is nothing to show.
        blocks: Its exercises as written, in order, those that cannot be played included.
        references: Its pictures and links, see `references.check_references`.
    """

    lesson: Lesson | None
    diagnostics: tuple[Diagnostic, ...]
    blocks: tuple[Block, ...] = ()
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class _PageStart:
    title: str
    line: int
    is_exercise: bool = False


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Prose from line to line."""

    first: int
    last: int


_Piece: TypeAlias = _PageStart | _Stretch | Extent


def parse_lesson(data: bytes, file: str, ids: Ids | None = None, size: int = 0) -> ReadLesson:
    """Read a lesson's bytes. Never raises.

    Args:
        data: The file as it is on disk.
        file: Path relative to the course folder, forward slashes.
        ids: The ids of the course so far; the lesson's are added.
        size: Of the file in bytes, where `data` is only the start of a large one.
    """
    remarks = Remarks(file)
    source = read_text(data, remarks, size)
    if source is None:
        return ReadLesson(None, remarks.made)
    reader = _Reader(source, Ids() if ids is None else ids, remarks)
    lesson = reader.read()
    return ReadLesson(lesson, remarks.made, tuple(reader.blocks), reader.references)


class _Reader:
    """Reads one file; what its steps share."""

    def __init__(self, source: SourceText, ids: Ids, remarks: Remarks) -> None:
        self._source = source
        self._ids = ids
        self._remarks = remarks
        self._title: Heading | None = None
        self.blocks: list[Block] = []
        self.references: tuple[Reference, ...] = ()
        self._split = Split((), [], frozenset(), {})

    def read(self) -> Lesson:
        """Return the lesson."""
        front = read_front_matter(self._source.lines, LESSON_KEYS, self._remarks)
        self._split = split(self._source.lines, front.end, self._remarks)
        pieces = list(self._pieces(front.end + 1))
        extents = [piece for piece in pieces if isinstance(piece, Extent)]
        named = find_ids(extents, self._split, self._source, self._ids, self._remarks)
        pages = tuple(
            self._pages(_joined(pieces, self._split.lines), dict(zip(extents, named, strict=True)))
        )
        lint_prose(self._split, pages, self._remarks)
        self.references = read_references(self._split, self._remarks)
        file = self._remarks.file
        stem = file.removesuffix(".md")
        title = self._title_text(front, stem)
        return Lesson(stem, title, self._minutes(front, pages), pages, file)

    def _title_text(self, front: FrontMatter, stem: str) -> str:
        if self._title and self._title.text:
            return self._title.text
        first = min(front.end + 1, len(self._source.lines))
        self._remarks.error("PK010", self._title.line if self._title else first)
        return front.text("nimi") or stem.rpartition("/")[2]

    def _minutes(self, front: FrontMatter, pages: tuple[Page, ...]) -> int:
        if minutes := minutes_of(front, self._remarks):
            return minutes
        blocks = [block for page in pages for block in page.blocks]
        words = sum(len(block.source.split()) for block in blocks if isinstance(block, Prose))
        tasks = sum(isinstance(block, ExerciseBlock) for block in blocks)
        return max(1, round(words / _WORDS_A_MINUTE + tasks / _EXERCISES_A_MINUTE))

    def _pieces(self, first: int) -> Iterator[_Piece]:
        """Cut the file into page starts, stretches of prose and exercises."""
        cursor = first
        headings = self._split.headings
        at = 0
        while at < len(headings):
            heading = headings[at]
            at += 1
            if named := kind_and_title(heading.text):
                yield _Stretch(cursor, heading.line - 1)
                self._remark_on_level(heading)
                extent = self._extent(*named, at - 1)
                if heading.level <= _PAGE_LEVEL:
                    yield _PageStart("", heading.line, is_exercise=True)
                yield extent
                cursor = extent.last + 1
                while at < len(headings) and headings[at].line <= extent.last:
                    at += 1
                continue
            if heading.level == 1 and self._title is None:
                self._title = heading
                self._split.lines[heading.line - 1] = ""
                continue
            self._remark_on_near_type(heading)
            if heading.level <= _PAGE_LEVEL:
                self._remark_on_level(heading)
                yield _Stretch(cursor, heading.line - 1)
                yield _PageStart(heading.text, heading.line)
                cursor = heading.line + 1
        yield _Stretch(cursor, len(self._split.lines))

    def _remark_on_near_type(self, heading: Heading) -> None:
        code, near, boxes = "PK012", near_kind(heading.text), ""
        if near or other_kind(heading.text, _ANY_BOXES):
            boxes = self._boxes(heading)
        if near is None:
            code, near = "PK158", other_kind(heading.text, boxes)
        if near is None:
            return
        written, word = near
        facts = {"written": written, "near": word}
        if code == "PK158":
            title = heading.text.partition(":")[2].strip() or "…"
            facts["near"] = f"{'#' * heading.level} {word}: {title}"
        severity = Severity.ERROR if boxes else Severity.WARNING
        place = self._remarks.place(heading.line, heading.column)
        self._remarks.add(Diagnostic(code, place, severity, len(written), facts))

    def _boxes(self, heading: Heading) -> str:
        """Return what is in the boxes under a heading: without its type they are only text."""
        lines = self._split.lines[heading.line :]
        under = takewhile(lambda line: not line.startswith("#"), lines)
        found = (_BOXED.match(line) for line in under if "[" in line)
        return "".join(box[1] for box in found if box)

    def _remark_on_level(self, heading: Heading) -> None:
        if heading.level == 1:
            self._remarks.error("PK011", heading.line, 1, 1, text=heading.text[:60])

    def _extent(self, kind: str, title: str, at: int) -> Extent:
        """Find where the exercise under `headings[at]` ends, and its own subheadings."""
        heading = self._split.headings[at]
        last = len(self._split.lines)
        own: list[Heading] = []
        for after in self._split.headings[at + 1 :]:
            is_part = after.level > heading.level and not kind_and_title(after.text)
            if not (is_part and kind in SECTIONED):
                if is_part:
                    self._remarks.warn("PK017", after.line, 1, after.level, text=after.text[:60])
                last = after.line - 1
                break
            if after.level == heading.level + 1:
                own.append(after)
            else:
                self._remarks.warn("PK017", after.line, 1, after.level, text=after.text[:60])
        rule = self._rule(heading.line + 1, last)
        if rule:
            last = rule
            self._split.lines[rule - 1] = ""
        return Extent(
            kind, title, heading, heading.line + 1, last, tuple(o for o in own if o.line <= last)
        )

    def _rule(self, first: int, last: int) -> int | None:
        """Return the line of the ``---`` that ends an exercise before its time."""
        for number in range(first, last + 1):
            line = self._split.lines[number - 1]
            if number in self._split.code:
                continue
            if line.startswith("--") and set(line.rstrip()) == {"-"}:
                if len(line.rstrip()) < 3:  # noqa: PLR2004 - "---"
                    self._remarks.error("PK013", number, 1, len(line.rstrip()))
                elif self._split.lines[number - 2].strip() and number > first:
                    self._remarks.warn("PK013", number, 1, len(line.rstrip()))
                return number
        return None

    def _pages(self, pieces: list[_Piece], named: dict[Extent, Identified]) -> Iterator[Page]:
        title, start = "", _PageStart("", 0)
        blocks: list[LessonBlock] = []
        is_opening = self._title is not None
        for piece in pieces:
            if isinstance(piece, _PageStart):
                yield from self._page(title, blocks, start)
                title, start, blocks = piece.title, piece, []
                is_opening = is_opening and piece.line == 0
            elif isinstance(piece, Extent):
                if blocks:
                    yield from self._page(title, blocks, start)
                    title, blocks = "", []
                elif title:
                    line, length = start.line, len(title)
                    self._remarks.warn("PK113", line, 1, length, text=title[:60])
                yield Page(title, (self._exercise(piece, named[piece]),))
                title, start, is_opening = "", _PageStart("", 0), False
            elif prose := self._prose(piece, is_opening=is_opening):
                blocks.append(prose)
                is_opening = False
        yield from self._page(title, blocks, start)

    def _page(self, title: str, blocks: list[LessonBlock], start: _PageStart) -> Iterator[Page]:
        if blocks:
            yield Page(title, tuple(blocks))
        elif start.line:
            self._remarks.warn("PK018", start.line, 1, 1, text=title[:60])

    def _prose(self, stretch: _Stretch, *, is_opening: bool) -> Prose | None:
        first, last = stretch.first, stretch.last
        lines = self._split.lines
        while first <= last and not lines[first - 1].strip():
            first += 1
        while last >= first and not lines[last - 1].strip():
            last -= 1
        if first > last:
            return None
        kept = "\n".join(lines[first - 1 : last])
        return Prose(kept, self._remarks.place(first), is_opening)

    def _exercise(self, extent: Extent, identified: Identified) -> ExerciseBlock:
        code = self._split.code
        if extent.kind in LETTERED:
            mend_lettered(self._split.lines, extent.first, extent.last, self._remarks)
        lint_lines(self._split.lines, extent.first, extent.last, code, self._remarks)
        block = read_block(extent, identified.id, self._split, self._remarks)
        self.blocks.append(block)
        lint_block(block, self._split.lines, self._remarks)
        parsed = exercises.parse(block)
        if isinstance(parsed, Invalid):
            problems = parsed.problems
            if extent.kind in SECTIONED:
                problems = with_misplaced_parts(problems, self._split.headings, extent.heading)
            self._remarks.add(*problems)
            return ExerciseBlock(block.id, parsed, block.place)
        self._remarks.add(*parsed.remarks)
        is_playable = exercises.is_playable(parsed.exercise)
        hashes = exercises.hashes_of(parsed.exercise, block) if is_playable else None
        return ExerciseBlock(block.id, parsed.exercise, block.place, hashes)


_ANY_BOXES = " "
_BOXED = re.compile(r"[ \t]*(?:[^\s\[][ \t]*)?\[([ xX])\][ \t]")


def _joined(pieces: list[_Piece], lines: Sequence[str]) -> list[_Piece]:
    """Join the text before the first page with that page, unless an exercise comes first."""
    match pieces:
        case [_Stretch() as lead, _PageStart(is_exercise=False) as page, *rest]:
            if not _has_text(lead, lines):
                return [page, *rest]
            if rest and isinstance(rest[0], _Stretch) and _has_text(rest[0], lines):
                # The page's title stays in the prose, below the lead.
                return [_PageStart("", 0), _Stretch(lead.first, rest[0].last), *rest[1:]]
    return pieces


def _has_text(stretch: _Stretch, lines: Sequence[str]) -> bool:
    return any(lines[number - 1].strip() for number in range(stretch.first, stretch.last + 1))
