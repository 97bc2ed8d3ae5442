"""Second stage of reading: the lines of one exercise to a `Block`."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from palvelukoulu.content.arrows import branch_of
from palvelukoulu.content.items import Run, read_list, starts_item
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Heading, Split
from palvelukoulu.content.words import LABELS, LONG, REPEATABLE, label_word, nearest
from palvelukoulu.core.exercise import Block, Item, Label, Section

# Kinds whose subheadings are their own: nodes of a dialogue, dimensions of a scale.
SECTIONED: Final = frozenset({"Tilanne", "Itsearviointi"})

# Other words before a colon are speech or prose, unless they are one word.
_TWO_WORDS = "|".join("[ \t]+".join(word.split()) for word in LABELS if " " in word)
_LABEL = re.compile(rf" {{0,3}}((?i:{_TWO_WORDS})|[^\s:*_>][^\s:]{{1,19}})[ \t]*:[ \t]*(.*)")
# A label in strong type, or with a dash for its colon.
_WORDS = "|".join(LABELS)
_DRESSED = re.compile(
    rf" {{0,3}}(?:(?:\*\*|__)({_WORDS}):?(?:\*\*|__):?|({_WORDS})[ \t]+[-–—=])[ \t]"
)
_NO_COLON = re.compile(
    rf" {{0,3}}(?:(?:{'|'.join(LABELS)})[ \t]+(?=[A-ZÅÄÖ0-9”\"])"
    r"|(?:Allekirjoitus|Mittari|Pisteet|Sekoita|Yksityinen|Yrityksiä)[ \t]+(?=\S))"
)


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
    return branch_of(item.text) is not None


def _always(_item: Item) -> bool:
    return True


# What tells the list of an exercise from a list in its introduction.
_MARKS: Final[Mapping[str, Callable[[Item], bool]]] = {
    "Valitse yksi": _has_box,
    "Valitse kaikki sopivat": _has_box,
    "Oikein vai väärin": _has_box,
    "Vastaa lyhyesti": _has_box,
    "Arvioi luku": _has_box,
    "Kuvapiste": _has_box,
    "Lupaukset": _has_box,
    "Tarkistuslista": _has_box,
    "Järjestä": _has_number,
    "Yhdistä": _has_arrow,
    "Tilanne": _has_arrow,
}


_LISTLESS: Final = frozenset({"Täydennä"})


@dataclass(slots=True)
class _Body:
    """What stands under a heading, sorted: text, lists and labels."""

    text: list[tuple[int, str]] = field(default_factory=list)
    lists: list[Run] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)


def read_block(extent: Extent, key: str, split: Split, remarks: Remarks) -> Block:
    """Read an exercise; `key` is its id, written or provisional."""
    lines = split.lines
    ends = [*(heading.line - 1 for heading in extent.headings), extent.last]
    body = _read_body(split, extent.first, ends[0], remarks)
    before, items, after = _divided(body, lines, extent.kind, remarks)
    if extent.kind not in SECTIONED:
        _remark_on_text_after(after, remarks)
    labels = body.labels
    sections: list[Section] = []
    for heading, end in zip(extent.headings, ends[1:], strict=True):
        under = _read_body(split, heading.line + 1, end, remarks)
        above, own, below = _divided(under, lines, extent.kind, remarks)
        text = "\n\n".join(part for part in (_text(above), _text(below)) if part)
        place = remarks.place(heading.line, heading.column)
        sections.append(Section(heading.text, place, text, own))
        labels += under.labels
    _remark_on_repeated(labels, remarks)
    return Block(
        kind=extent.kind,
        title=extent.title,
        id=key,
        place=remarks.place(extent.heading.line, extent.heading.column),
        intro=_text(before),
        outro=_text(after),
        items=items,
        labels=tuple(labels),
        sections=tuple(sections),
        intro_lines=tuple(before),
    )


def _read_body(split: Split, first: int, last: int, remarks: Remarks) -> _Body:
    lines, code = split.lines, split.code
    body = _Body()
    number = first

    def ends_list(at: int) -> bool:
        # Quoted code is feedback on the option above it, as any other quote.
        is_code = at in code and not lines[at - 1].lstrip().startswith(">")
        return is_code or is_label(lines[at - 1])

    if first <= last and _is_rest_of_line(lines[first - 1]):
        text = lines[first - 1].strip()
        remarks.warn("PK019", first, 1, len(text), text=text[:60])
    while number <= last:
        line = lines[number - 1]
        if number in code:
            body.text.append((number, line))
            number += 1
        elif starts_item(line):
            found = read_list(lines, number, last, ends_list, remarks)
            body.lists.append(found)
            body.text.append((found.first, ""))
            number = found.last + 1
        elif label := _label(line, number, remarks):
            number = _take_label(label, split, number, last, body, remarks)
        else:
            _remark_on_text(line, number, remarks)
            body.text.append((number, line))
            number += 1
    return body


def is_label(line: str) -> bool:
    """Whether a line starts with a label."""
    found = _LABEL.match(line) if ":" in line else None
    return found is not None and label_word(found[1]) is not None


def _label(line: str, number: int, remarks: Remarks) -> Label | None:
    found = _LABEL.match(line) if ":" in line else None
    word = label_word(found[1]) if found else None
    if found is None or word is None:
        return None
    return Label(word, found[2].strip(), remarks.place(number, found.start(1) + 1))


def _take_label(
    label: Label, split: Split, number: int, last: int, body: _Body, remarks: Remarks
) -> int:
    """Add a label with the rest of its paragraph; return the line after it."""
    lines = split.lines
    parts = [label.value] if label.value else []
    number += 1
    while number <= last and label.word in LONG and _goes_on(split, number):
        text = lines[number - 1].strip()
        _remark_on_text(lines[number - 1], number, remarks)
        if not text[0].islower() and parts:
            remarks.warn("PK025", number, 1, len(text), text=text[:60])
        parts.append(text)
        number += 1
    if number <= last and label.word not in LONG and _is_rest_of_line(lines[number - 1]):
        text = lines[number - 1].strip()
        remarks.warn("PK019", number, 1, len(text), text=text[:60])
    if label.word in LONG and not parts:
        place = label.place
        remarks.warn("PK195", place.line, place.column, len(label.word), word=label.word)
    body.labels.append(Label(label.word, " ".join(parts), label.place))
    return number


def _is_rest_of_line(line: str) -> bool:
    """Whether a line right under a heading or a label goes on with it."""
    text = line.strip()
    return bool(text) and (text[0].islower() or text[0] in ".,;:?!)") and not is_label(line)


def _goes_on(split: Split, number: int) -> bool:
    line = split.lines[number - 1]
    is_text = bool(line.strip()) and number not in split.code
    return is_text and not starts_item(line) and not is_label(line)


def _remark_on_text(line: str, number: int, remarks: Remarks) -> None:
    """Remark on text that seems to be a damaged label or a damaged item."""
    text = line.strip()
    if not text:
        return
    found = _LABEL.match(line) if ":" in line else None
    if found and (near := nearest(found[1], LABELS)):
        column, written = found.start(1) + 1, found[1]
        remarks.warn("PK022", number, column, len(written), written=written, near=near)
    elif dressed := _DRESSED.match(line):
        near = dressed[1] or dressed[2]
        written = dressed[0].strip()
        remarks.warn("PK022", number, 1, len(written), written=written, near=near)
    elif _NO_COLON.match(line):
        written = text.split(maxsplit=1)[0]
        remarks.warn("PK022", number, 1, len(written), written=written, near=written)
    elif len(text) == 1 or (line[0] == " " and not line.startswith("    ")):
        remarks.warn("PK024", number, 1, len(line) - len(line.lstrip()) + 1, text=text[:60])


def _divided(
    body: _Body, lines: Sequence[str], kind: str, remarks: Remarks
) -> tuple[dict[int, str], tuple[Item, ...], dict[int, str]]:
    """Tell the exercise's list from the text before and after it, each line with its number."""
    own = _own_lists(body, kind)
    for another in own[1:]:
        remarks.warn("PK027", another.first)
    others = [run for run in body.lists if run not in own]
    text = dict(body.text)
    for run in others:
        text.update((number, lines[number - 1]) for number in range(run.first, run.last + 1))
    pivot = own[0].first if own else len(lines) + 1
    before = {number: text[number] for number in sorted(text) if number < pivot}
    after = {number: text[number] for number in sorted(text) if number >= pivot}
    items = tuple(item for run in own for item in run.items)
    return _trimmed(before), items, _trimmed(after)


def _remark_on_text_after(after: dict[int, str], remarks: Remarks) -> None:
    """Remark on text below a list that is more than an explanation."""
    if any(not line.strip() for line in after.values()):
        remarks.warn("PK196", min(after), 1, len(after[min(after)]))


def _own_lists(body: _Body, kind: str) -> list[Run]:
    if kind in _LISTLESS:
        return []
    is_own = _MARKS.get(kind, _always)
    marked = [run for run in body.lists if any(is_own(item) for item in run.items)]
    return marked or body.lists


def _trimmed(text: dict[int, str]) -> dict[int, str]:
    """Leave out blank lines at both ends."""
    full = [number for number, line in text.items() if line.strip()]
    return {
        number: line.rstrip()
        for number, line in text.items()
        if full and full[0] <= number <= full[-1]
    }


def _text(lines: dict[int, str]) -> str:
    return "\n".join(lines.values())


def _remark_on_repeated(labels: Sequence[Label], remarks: Remarks) -> None:
    seen: set[str] = set()
    for label in labels:
        if label.word in seen and label.word not in REPEATABLE:
            place = label.place
            remarks.warn("PK023", place.line, place.column, len(label.word), word=label.word)
        seen.add(label.word)
