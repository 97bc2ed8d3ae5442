"""Second stage of reading: the lines of one exercise to a `Block`."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from palvelukoulu.content.items import Run, read_list, starts_item
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Heading
from palvelukoulu.content.words import LABELS, REPEATABLE, label_word, nearest
from palvelukoulu.core.exercise import Block, Item, Label, Section

# Kinds whose subheadings are their own: nodes of a dialogue, dimensions of a scale.
SECTIONED: Final = frozenset({"Tilanne", "Itsearviointi"})

_LABEL = re.compile(r" {0,3}([^\s:*_#>`\[|-]{2,20})[ \t]*:(?:[ \t]+|$)(.*)")
_ARROW = re.compile(r"(?<!\\)(?:-->|->|=>|–>|→)")


@dataclass(frozen=True, slots=True)
class Extent:
    """Where an exercise stands in its file.

    Attributes:
        first: Number of the line after the heading.
        last: Number of its last line.
        headings: The subheadings that are its own.
    """

    kind: str
    title: str
    heading: Heading
    first: int
    last: int
    headings: tuple[Heading, ...] = ()


def _has_box(item: Item) -> bool:
    return item.is_checked is not None


def _has_number(item: Item) -> bool:
    return item.is_numbered


def _has_arrow(item: Item) -> bool:
    return _ARROW.search(item.text) is not None


def _never(_item: Item) -> bool:
    return False


def _always(_item: Item) -> bool:
    return True


# What tells the list of an exercise from a list in its introduction.
_MARKS: Final[Mapping[str, Callable[[Item], bool]]] = {
    "Valitse yksi": _has_box,
    "Valitse kaikki sopivat": _has_box,
    "Oikein vai väärin": _has_box,
    "Vastaa lyhyesti": _has_box,
    "Arvioi luku": _has_box,
    "Lupaukset": _has_box,
    "Tarkistuslista": _has_box,
    "Järjestä": _has_number,
    "Yhdistä": _has_arrow,
    "Tilanne": _has_arrow,
    "Täydennä": _never,
}


@dataclass(slots=True)
class _Body:
    """What stands under a heading, sorted: text, lists and labels."""

    text: list[tuple[int, str]] = field(default_factory=list)
    lists: list[Run] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)


def read_block(extent: Extent, key: str, lines: Sequence[str], remarks: Remarks) -> Block:
    """Read an exercise; `key` is its id, written or provisional."""
    ends = [*(heading.line - 1 for heading in extent.headings), extent.last]
    body = _read_body(lines, extent.first, ends[0], remarks)
    intro, items, outro = _divided(body, lines, extent.kind, remarks)
    labels = body.labels
    sections: list[Section] = []
    for heading, end in zip(extent.headings, ends[1:], strict=True):
        under = _read_body(lines, heading.line + 1, end, remarks)
        before, own, after = _divided(under, lines, extent.kind, remarks)
        text = "\n\n".join(part for part in (before, after) if part)
        place = remarks.place(heading.line, heading.column)
        sections.append(Section(heading.text, place, text, own))
        labels += under.labels
    _remark_on_repeated(labels, remarks)
    return Block(
        kind=extent.kind,
        title=extent.title,
        id=key,
        place=remarks.place(extent.heading.line, extent.heading.column),
        intro=intro,
        outro=outro,
        items=items,
        labels=tuple(labels),
        sections=tuple(sections),
    )


def _read_body(lines: Sequence[str], first: int, last: int, remarks: Remarks) -> _Body:
    body = _Body()
    number = first
    starts_paragraph = True
    while number <= last:
        line = lines[number - 1]
        if starts_item(line):
            found = read_list(lines, number, last, remarks)
            body.lists.append(found)
            body.text.append((found.first, ""))
            number = found.last + 1
            starts_paragraph = True
            continue
        label = _label(line, number, remarks)
        if label:
            number = _take_label(label, lines, number, last, body)
            starts_paragraph = True
            continue
        if starts_paragraph:
            _remark_on_near_label(line, number, remarks)
        starts_paragraph = not line.strip()
        body.text.append((number, line))
        number += 1
    return body


def _label(line: str, number: int, remarks: Remarks) -> Label | None:
    found = _LABEL.match(line)
    word = label_word(found[1]) if found else None
    if found is None or word is None:
        return None
    return Label(word, found[2].strip(), remarks.place(number, found.start(1) + 1))


def _take_label(label: Label, lines: Sequence[str], number: int, last: int, body: _Body) -> int:
    """Add a label with the rest of its paragraph; return the line after it."""
    parts = [label.value] if label.value else []
    number += 1
    while number <= last:
        line = lines[number - 1]
        found = _LABEL.match(line)
        if not line.strip() or starts_item(line) or (found and label_word(found[1])):
            break
        parts.append(line.strip())
        number += 1
    body.labels.append(Label(label.word, " ".join(parts), label.place))
    return number


def _divided(
    body: _Body, lines: Sequence[str], kind: str, remarks: Remarks
) -> tuple[str, tuple[Item, ...], str]:
    """Tell the exercise's list from the text before and after it."""
    own = _own_lists(body, kind)
    for after in own[1:]:
        remarks.warn("PK027", after.first)
    others = [run for run in body.lists if run not in own]
    text = dict(body.text)
    for run in others:
        text.update((number, lines[number - 1]) for number in range(run.first, run.last + 1))
    pivot = own[0].first if own else len(lines) + 1
    before = [text[number] for number in sorted(text) if number < pivot]
    after = [text[number] for number in sorted(text) if number >= pivot]
    items = tuple(item for run in own for item in run.items)
    return _trimmed(before), items, _trimmed(after)


def _own_lists(body: _Body, kind: str) -> list[Run]:
    is_own = _MARKS.get(kind, _always)
    if is_own is _never:
        return []
    marked = [run for run in body.lists if any(is_own(item) for item in run.items)]
    return marked or body.lists


def _trimmed(lines: Sequence[str]) -> str:
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def _remark_on_near_label(line: str, number: int, remarks: Remarks) -> None:
    found = _LABEL.match(line)
    if found and (near := nearest(found[1], LABELS)):
        remarks.warn(
            "PK022", number, found.start(1) + 1, len(found[1]), written=found[1], near=near
        )


def _remark_on_repeated(labels: Sequence[Label], remarks: Remarks) -> None:
    seen: set[str] = set()
    for label in labels:
        if label.word in seen and label.word not in REPEATABLE:
            place = label.place
            remarks.warn("PK023", place.line, place.column, len(label.word), word=label.word)
        seen.add(label.word)
