"""Where the terms of a course stand in its lessons."""

import operator
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import TypeVar

from palvelukoulu.core.course import Course
from palvelukoulu.core.mentions import TermFinder, all_names
from palvelukoulu.core.richtext import (
    Callout,
    Inline,
    ListItem,
    Paragraph,
    Quote,
    RichBlock,
    RichList,
    RichText,
    Run,
    Table,
)
from palvelukoulu.core.terms import Term
from palvelukoulu.study.vocabulary import Vocabulary

T = TypeVar("T")


def with_terms(blocks: RichText, terms: Sequence[Term], vocabulary: Vocabulary) -> RichText:
    """Mark the first mention of each term in a page of prose, in any form of the word.

    Headings, links and code are left as they are.
    """
    return _Marker(terms, vocabulary).marked(blocks) if terms else blocks


def mentioned(course: Course, vocabulary: Vocabulary) -> dict[str, tuple[str, ...]]:
    """Return, by lesson id, the ids of the course's terms that the lesson mentions."""
    if not course.terms:
        return {}
    finder = _finder(course.terms, vocabulary.of(course))
    return {lesson.id: finder.in_lesson(lesson) for lesson in course.lessons}


def _finder(terms: Sequence[Term], vocabulary: Vocabulary) -> TermFinder:
    return TermFinder(terms, vocabulary.names(all_names(terms)))


class _Marker:
    """Marks one page; a term that has been marked is not marked again."""

    def __init__(self, terms: Sequence[Term], vocabulary: Vocabulary) -> None:
        self._finder = _finder(terms, vocabulary)
        self._count = len(terms)
        self._seen: set[str] = set()

    def marked(self, blocks: RichText) -> RichText:
        """Return the page with its mentions marked; what has none is the same value as before."""
        return _mapped(self._block, blocks)

    def _block(self, block: RichBlock) -> RichBlock:
        if self._is_done():
            return block
        match block:
            case Paragraph(inlines):
                marked = self._inlines(inlines)
                return block if marked is inlines else replace(block, inlines=marked)
            case RichList(items):
                listed = _mapped(self._item, items)
                return block if listed is items else replace(block, items=listed)
            case Quote(blocks) | Callout(_, blocks):
                inner = self.marked(blocks)
                return block if inner is blocks else replace(block, blocks=inner)
            case Table(_, rows):
                return replace(block, rows=_mapped(self._row, rows))
            case _:
                return block

    def _item(self, item: ListItem) -> ListItem:
        inner = self.marked(item.blocks)
        return item if inner is item.blocks else replace(item, blocks=inner)

    def _row(self, row: tuple[tuple[Inline, ...], ...]) -> tuple[tuple[Inline, ...], ...]:
        return _mapped(self._inlines, row)

    def _is_done(self) -> bool:
        return len(self._seen) == self._count

    def _inlines(self, inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        marked: list[Inline] = []
        for is_prose, group in groupby(inlines, _is_prose):
            parts = list(group)
            runs = [one for one in parts if isinstance(one, Run)]
            marked += self._runs(runs) if is_prose else parts
        return _unless_same(tuple(marked), inlines)

    def _runs(self, runs: list[Run]) -> list[Run]:
        """Cut neighbouring runs where a mention begins and ends."""
        cuts: dict[int, str] = {}
        for start, end, term in self._finder.found("".join(run.text for run in runs)):
            if term.id not in self._seen:
                self._seen.add(term.id)
                cuts |= {start: term.id, end: ""}
        return _cut(runs, cuts) if cuts else runs


def _mapped(change: Callable[[T], T], values: tuple[T, ...]) -> tuple[T, ...]:
    """Return changed values, or the very same tuple where nothing has changed."""
    return _unless_same(tuple(map(change, values)), values)


def _unless_same(changed: tuple[T, ...], values: tuple[T, ...]) -> tuple[T, ...]:
    is_same = len(changed) == len(values) and all(map(operator.is_, changed, values))
    return values if is_same else changed


def _is_prose(inline: Inline) -> bool:
    return isinstance(inline, Run) and not inline.is_code


def _cut(runs: list[Run], cuts: dict[int, str]) -> list[Run]:
    """Cut runs at places counted from the first one; from a cut on its term holds."""
    made: list[Run] = []
    before, term = 0, ""
    for run in runs:
        end = before + len(run.text)
        places = [before, *sorted(at for at in cuts if before < at < end), end]
        for start, stop in pairwise(places):
            term = cuts.get(start, term)
            text = run.text[start - before : stop - before]
            if text:
                made.append(replace(run, text=text, term=term))
        before = end
    return made
