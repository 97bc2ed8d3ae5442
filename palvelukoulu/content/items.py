"""Lists of an exercise: items with boxes, numbers, feedback and items under them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from palvelukoulu.content.remarks import Remarks
from palvelukoulu.core.diagnostics import Diagnostic, Place, Severity
from palvelukoulu.core.exercise import Item

# Lists deeper than this are no list an author wrote.
DEEPEST = 6

_MARKER = re.compile(r"([ \t]*)([-*+]|[0-9]{1,9}[.)])([ \t]+)(?=\S)|([ \t]*)([-*+])[ \t]*$")
_BOX = re.compile(r"\[([ xX])\](?:[ \t]+|$)")
# "[x]Teksti", "[]", "[x", "x]": a key that did not quite go down.
_DAMAGED_BOX = re.compile(r"\[([ xX]?)\](?!\()[ \t]*|\[([xX]|[ \t])[ \t]+|([xX]?)\][ \t]+")
_QUOTE = re.compile(r"([ \t]*)> ?")
_TAB = 4
_ENOUGH = 2


@dataclass(slots=True)
class _Open:
    """An item whose lines are still coming."""

    indent: int
    content: int
    place: Place
    text: list[str]
    is_checked: bool | None
    is_numbered: bool
    feedback: list[str] = field(default_factory=list)
    children: list["_Open"] = field(default_factory=list)

    def closed(self) -> Item:
        """Return the item as a value."""
        return Item(
            text=" ".join(self.text),
            place=self.place,
            is_checked=self.is_checked,
            is_numbered=self.is_numbered,
            feedback="\n".join(self.feedback).strip(),
            children=tuple(child.closed() for child in self.children),
        )


@dataclass(frozen=True, slots=True)
class Run:
    """A list: its items, and the numbers of its first and last lines."""

    items: tuple[Item, ...]
    first: int
    last: int


def starts_item(line: str) -> bool:
    """Whether a line starts a list item."""
    return _MARKER.match(line) is not None


def read_list(
    lines: Sequence[str],
    first: int,
    last: int,
    ends_before: Callable[[int], bool],
    remarks: Remarks,
) -> Run:
    """Read the list that starts on line `first` and ends by line `last` at the latest.

    `ends_before` tells the number of a line that ends it although it is not empty.
    """
    reader = _ListReader(remarks)
    number = first
    end = first
    while number <= last:
        line = lines[number - 1]
        if not line.strip():
            reader.was_blank = True
        elif not ends_before(number) and reader.takes(line, number):
            end = number
        else:
            break
        number += 1
    return Run(tuple(item.closed() for item in reader.top), first, end)


class _ListReader:
    """Hands each line of a list to the item it belongs to."""

    def __init__(self, remarks: Remarks) -> None:
        self._remarks = remarks
        self._open: list[_Open] = []
        self._in_quote = False
        self.top: list[_Open] = []
        self.was_blank = False

    def takes(self, line: str, number: int) -> bool:
        """Take a line into the list, or say that the list ended before it."""
        if found := _MARKER.match(line):
            self._start(line, number, found)
        elif found := _QUOTE.match(line):
            if self.was_blank and not found[1]:
                return False
            self._quote(line, number, found)
        elif not self._continue(line, number):
            return False
        self.was_blank = False
        return True

    def _start(self, line: str, number: int, found: re.Match[str]) -> None:
        indent = _width(found[1] or found[4] or "")
        marker = found[2] or found[5]
        while self._open and indent < self._open[-1].content:
            self._open.pop()
        if len(self._open) >= DEEPEST:
            self._open.pop()
        start = found.end()
        box = _BOX.match(line, start) or self._damaged_box(line, number, start)
        if box:
            start = box.end()
        text = line[start:].rstrip()
        if not text:
            self._remarks.warn("PK024", number, 1, len(line.rstrip()), text=line.strip())
        item = _Open(
            indent=indent,
            content=indent + len(marker) + 1,
            place=self._remarks.place(number, min(start, len(line)) + 1),
            text=[text] if text else [],
            is_checked=None if box is None else box[1] in ("x", "X"),
            is_numbered=marker[0].isdigit(),
        )
        self._in_quote = False
        self._remark_on_indent(item, number)
        (self._open[-1].children if self._open else self.top).append(item)
        self._open.append(item)

    def _damaged_box(self, line: str, number: int, start: int) -> re.Match[str] | None:
        found = _DAMAGED_BOX.match(line, start)
        if found:
            sign = "x" if "x" in found[0].casefold() else " "
            near = f"{line[:start].lstrip()}[{sign}] {line[found.end() :].strip()}"
            facts = {"text": line.strip()[:60], "near": near[:60]}
            place = self._remarks.place(number, start + 1)
            self._remarks.add(Diagnostic("PK024", place, Severity.ERROR, len(found[0]), facts))
        return found

    def _remark_on_indent(self, item: _Open, number: int) -> None:
        siblings = self._open[-1].children if self._open else self.top
        if siblings and siblings[0].indent != item.indent:
            self._remarks.warn("PK028", number, item.indent + 1)

    def _quote(self, line: str, number: int, found: re.Match[str]) -> None:
        indent = _width(found[1])
        owner = self._open[-1]
        for candidate in reversed(self._open):
            owner = candidate
            if indent >= candidate.content:
                break
        if indent < self._open[0].content:
            owner = self._open[-1]
            # Under "1. " two spaces are as clear as the three that Markdown asks for.
            if indent < self._open[0].indent + _ENOUGH:
                self._remarks.warn("PK029", number, indent + 1)
        owner.feedback.append(line[found.end() :].rstrip())
        self._in_quote = True

    def _continue(self, line: str, number: int) -> bool:
        indent = _width(line[: len(line) - len(line.lstrip())])
        inside = indent >= self._open[0].content
        if self.was_blank and not inside:
            return False
        text = line.strip()
        goes_on = self._in_quote and not self.was_blank
        if not text[0].islower() or not (goes_on or (inside and not self.was_blank)):
            self._remarks.warn(
                "PK025", number, len(line) - len(line.lstrip()) + 1, len(text), text=text[:60]
            )
        elif not goes_on and indent not in {one.content for one in self._open}:
            self._remarks.warn("PK028", number, 1, max(1, len(line) - len(line.lstrip())))
        (self._open[-1].feedback if goes_on else self._open[-1].text).append(text)
        self._in_quote = goes_on
        return True


def _width(blank: str) -> int:
    return len(blank.expandtabs(_TAB))
