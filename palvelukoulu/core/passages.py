"""A course in passages: what search finds, and how one comes back to what was found.

What would give a task away is left out: its choices, what is right, its feedback, its
hints. Its prompt and what stands before its choices can be found.
"""

import enum
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from palvelukoulu.core.course import Course, ExerciseBlock, Lesson, Prose
from palvelukoulu.core.exercises import is_playable, stem_of
from palvelukoulu.core.richtext import (
    Callout,
    Code,
    Heading,
    Inline,
    Media,
    Paragraph,
    Quote,
    RichBlock,
    RichList,
    RichText,
    Table,
    inline_plain,
)
from palvelukoulu.core.sources import MARK, unmarked
from palvelukoulu.core.steps import Step, steps_of
from palvelukoulu.core.terms import Term

# Short lists and boxes are read as one; items of a long list stand for themselves.
_TOGETHER = 280


class PassageKind(enum.StrEnum):
    """What a passage is."""

    COURSE = "course"
    LESSON = "lesson"
    HEADING = "heading"
    TEXT = "text"
    TASK = "task"
    TERM = "term"


TITLES = frozenset({PassageKind.COURSE, PassageKind.LESSON, PassageKind.HEADING, PassageKind.TERM})


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text that is found as one.

    Attributes:
        anchor: Of its step, see `Step`; the id of a term; empty for a course itself.
        line: Number of its first line among the lines of its step, see `lines_of`.
        heading: The one it stands under; empty for titles and tasks.
        lines: As they are read, at least one. The first line of a title is the title.
    """

    kind: PassageKind
    anchor: str
    line: int
    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """A line in a lesson.

    Attributes:
        anchor: Of its step.
        line: Its number among the lines of the step, from 0.
        text: What it says: lines move when the author edits the lesson.
    """

    anchor: str
    line: int
    text: str


class Renderers(NamedTuple):
    """How what an author wrote becomes text: a stretch of prose, a line, a few blocks.

    Attributes:
        found: Makes a line what it is found by, such as one without source marks.
    """

    prose: Callable[[Prose], RichText]
    inline: Callable[[str], tuple[Inline, ...]]
    blocks: Callable[[str], RichText]
    found: Callable[[str], str] = str


def passages_of_course(course: Course, renderers: Renderers) -> tuple[Passage, ...]:
    """Return what a course itself is found by: what it is about, and the terms it explains."""
    lines = tuple(line for line in (course.title, course.description) if line.strip())
    about = (Passage(PassageKind.COURSE, "", 0, "", lines),) if lines else ()
    return _found((*about, *(_term(term, renderers) for term in course.terms)), renderers)


def passages_of_lesson(lesson: Lesson, renderers: Renderers) -> tuple[Passage, ...]:
    """Return the passages of a lesson in the order they are read."""
    steps = steps_of(lesson)
    beginning = steps[0].anchor if steps else ""
    passages = [Passage(PassageKind.LESSON, beginning, 0, "", (lesson.title,))]
    heading = ""
    for number, step in enumerate(steps):
        heading = step.title or heading
        if step.exercise is not None:
            passages.extend(_task(step.exercise, step.anchor, renderers))
            continue
        above = titles_above(lesson, step, is_first=number == 0)
        if step.title:
            where = len(above) - 1
            passages.append(Passage(PassageKind.HEADING, step.anchor, where, "", (step.title,)))
        blocks = renderers.prose(step.prose) if step.prose is not None else ()
        passages.extend(_prose(blocks, step.anchor, len(above), heading))
    return _found(passages, renderers)


def _found(passages: Iterable[Passage], renderers: Renderers) -> tuple[Passage, ...]:
    told = renderers.found
    return tuple(
        replace(one, heading=told(one.heading), lines=tuple(map(told, one.lines)))
        for one in passages
    )


def titles_above(lesson: Lesson, step: Step, *, is_first: bool) -> tuple[str, ...]:
    """Return the titles that stand above the prose of a step."""
    titles = (lesson.title, step.title) if is_first else (step.title,)
    return tuple(title for title in titles if title)


def lines_of(blocks: RichText) -> list[str]:
    """Return the lines of prose: one for each paragraph, cell, caption and piece of code."""
    return [line for block in blocks for group in _groups(block) for line in group]


def same_line(one: str, other: str) -> bool:
    """Whether two lines say the same, source marks and spaces aside."""
    return told(one) == told(other)


def told(line: str) -> str:
    """Return the words of a line, one space apart, without its source marks."""
    return " ".join(unmarked(line, MARK.findall(line)).split())


def occurrence(spot: Spot, lines: Sequence[str]) -> int | None:
    """Return how many of a step's lines before a spot say the same.

    A line that is no longer in its place is looked for among all; None when it is gone.
    """
    alike = [number for number, line in enumerate(lines) if same_line(line, spot.text)]
    if not alike:
        return None
    return alike.index(spot.line) if spot.line in alike else 0


def step_of(spot: Spot, steps: Sequence[Step], prose: Callable[[Prose], RichText]) -> int:
    """Return the number of the step a spot is in; the first when it is nowhere.

    Its own step when that still says it or is a task, otherwise the first that does.
    """
    anchors = [step.anchor for step in steps]
    own = anchors.index(spot.anchor) if spot.anchor in anchors else 0
    others = [number for number in range(len(steps)) if number != own]
    for number in (own, *others):
        step = steps[number]
        lines = lines_of(prose(step.prose)) if step.prose is not None else []
        if step.exercise is None and any(same_line(line, spot.text) for line in lines):
            return number
        if number == own and (step.exercise is not None or spot.text == step.title):
            return own
    return own


def _prose(blocks: RichText, anchor: str, first: int, heading: str) -> Iterator[Passage]:
    line = first
    for block in blocks:
        is_heading = isinstance(block, Heading)
        kind = PassageKind.HEADING if is_heading else PassageKind.TEXT
        for group in _groups(block):
            if any(text.strip() for text in group):
                yield Passage(kind, anchor, line, "" if is_heading else heading, tuple(group))
            line += len(group)
        if isinstance(block, Heading):
            heading = _line(block.inlines)


def _term(term: Term, renderers: Renderers) -> Passage:
    said = (line for line in lines_of(renderers.blocks(term.explanation)) if line.strip())
    return Passage(PassageKind.TERM, term.id, 0, "", (", ".join(term.names), *said))


def _task(block: ExerciseBlock, anchor: str, renderers: Renderers) -> Iterator[Passage]:
    if not is_playable(block.exercise):
        return
    stem = stem_of(block.exercise)
    prompt = _line(renderers.inline(stem.prompt))
    lines = (prompt, *lines_of(renderers.blocks(stem.intro) if stem.intro else ()))
    if said := tuple(line for line in lines if line.strip()):
        yield Passage(PassageKind.TASK, anchor, 0, "", said)


def _groups(block: RichBlock) -> list[list[str]]:
    """Return the lines of a block, those that are read as one together."""
    match block:
        case Heading(_, inlines) | Paragraph(inlines):
            return [[_line(inlines)]]
        case RichList(items):
            return _joined([lines_of(item.blocks) for item in items])
        case Quote(blocks) | Callout(_, blocks):
            return _joined([group for inner in blocks for group in _groups(inner)])
        case Table(header, rows):
            return [[_line(cell) for cell in row] for row in (header, *rows)]
        case _:
            return [[line] for line in _plain_lines(block)]


def _plain_lines(block: RichBlock) -> list[str]:
    match block:
        case Code(text):
            return [text.rstrip("\n").replace("\n", " ")]
        case Media(_, _, alt, caption, transcript):
            return [text for text in (alt, caption, *transcript.split("\n")) if text]
        case _:  # a rule has no words
            return []


def _joined(groups: list[list[str]]) -> list[list[str]]:
    lines = [line for group in groups for line in group]
    return [lines] if sum(map(len, lines)) <= _TOGETHER else groups


def _line(inlines: tuple[Inline, ...]) -> str:
    return inline_plain(inlines).replace("\n", " ")
