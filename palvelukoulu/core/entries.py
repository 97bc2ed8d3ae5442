"""Lists without right answers: what commitments, checklists and the like share."""

from collections.abc import Iterable
from dataclasses import dataclass

from palvelukoulu.core.about import about
from palvelukoulu.core.diagnostics import Diagnostic, Severity
from palvelukoulu.core.exercise import Block, Item
from palvelukoulu.core.frames import frame_of
from palvelukoulu.core.texts import folded


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on a list.

    Attributes:
        text: Inline Markdown.
        note: Markdown of the quote under it: why, or how.
    """

    text: str
    note: str = ""


def entry_of(item: Item) -> Entry:
    """Return what an item says."""
    return Entry(item.text, item.feedback)


def nothing_in(block: Block) -> list[Diagnostic]:
    """Say that a list with nothing on it cannot be played."""
    facts = {"kind": block.kind}
    return [] if block.items else [Diagnostic("PK073", block.place, facts=facts)]


def without_boxes(items: Iterable[Item]) -> list[Diagnostic]:
    """Say of each item that it lacks the box it needs."""
    return [about("PK079", item) for item in items if item.is_checked is None]


def without_blanks(block: Block) -> list[Diagnostic]:
    """Say that sentences to finish need at least one blank among them."""
    if not block.items or any(frame_of(item.text).blanks for item in block.items):
        return []
    return [about("PK077", block.items[0])]


def ticked_beforehand(items: Iterable[Item]) -> list[Diagnostic]:
    """Remark on ticks by the author: they are the learner's to make."""
    return [about("PK076", item, Severity.WARNING) for item in items if item.is_checked]


def unusual(items: Iterable[Item], *, has_children: bool = False) -> list[Diagnostic]:
    """Remark on what is on the list twice, and on lists inside the list that are not shown."""
    remarks: list[Diagnostic] = []
    seen: set[str] = set()
    for item in items:
        if folded(item.text) in seen:
            remarks.append(about("PK075", item, Severity.WARNING))
        seen.add(folded(item.text))
        if not has_children:
            remarks += [about("PK078", child, Severity.WARNING) for child in item.children]
    return remarks
