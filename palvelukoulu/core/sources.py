"""Source marks: ``[S]`` in a text stands for what the course lists under ``lähteet``."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from palvelukoulu.core.richtext import (
    Callout,
    Heading,
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

MARK: Final = re.compile(r"\[([A-ZÅÄÖ]{1,3}[0-9]?|\+)\]")
_SET_OFF: Final = re.compile(r"[ \u00a0]*" + MARK.pattern)
# What an author has made up; every course that lists sources may use it without listing it.
OWN: Final = "+"


def source_marks(lines: Iterable[str]) -> dict[str, str]:
    """Return what each mark stands for: ``[S] Servica: blogi`` gives ``S``.

    Args:
        lines: A course's sources; those without a mark at the beginning have none.
    """
    found = ((MARK.match(line.strip()), line.strip()) for line in lines)
    return {mark[1]: line[mark.end() :].strip(" :–-") for mark, line in found if mark}


def sourced(blocks: RichText, sources: Mapping[str, str]) -> RichText:
    """Return prose in which each known mark is a run of its own that knows its source."""
    return tuple(_block(block, sources) for block in blocks) if sources else blocks


def sourced_line(inlines: tuple[Inline, ...], sources: Mapping[str, str]) -> tuple[Inline, ...]:
    """Return a line of prose in which each known mark is a run that knows its source."""
    return tuple(piece for part in inlines for piece in _cut(part, sources))


def unmarked(line: str, sources: Collection[str]) -> str:
    """Return a plain line without the known marks in it, and the spaces before them."""
    return _SET_OFF.sub(lambda found: "" if found[1] in sources else found[0], line)


def _block(block: RichBlock, sources: Mapping[str, str]) -> RichBlock:
    line = partial(sourced_line, sources=sources)
    match block:
        case Heading(_, inlines) | Paragraph(inlines):
            return replace(block, inlines=line(inlines))
        case RichList(items):
            return replace(block, items=tuple(_item(item, sources) for item in items))
        case Quote(blocks) | Callout(_, blocks):
            return replace(block, blocks=sourced(blocks, sources))
        case Table(header, rows):
            return replace(
                block,
                header=tuple(map(line, header)),
                rows=tuple(tuple(map(line, row)) for row in rows),
            )
        case _:
            return block


def _item(item: ListItem, sources: Mapping[str, str]) -> ListItem:
    return replace(item, blocks=sourced(item.blocks, sources))


def _cut(part: Inline, sources: Mapping[str, str]) -> Iterator[Inline]:
    """Cut a run at the marks in it. Code and the words of links stay as they are."""
    if not isinstance(part, Run) or part.is_code or "[" not in part.text:
        yield part
        return
    at = 0
    for mark in MARK.finditer(part.text):
        source = sources.get(mark[1])
        if source is None:
            continue
        if mark.start() > at:
            yield replace(part, text=part.text[at : mark.start()])
        yield Run(mark[0], source=source)
        at = mark.end()
    if at < len(part.text) or not part.text:
        yield replace(part, text=part.text[at:])
