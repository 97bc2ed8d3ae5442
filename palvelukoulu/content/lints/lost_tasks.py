"""Exercises that have become prose: boxes under a line that is not the heading of one.

A learner would see the author's ticks on the page, the right answer among them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from palvelukoulu.content.items import starts_item
from palvelukoulu.content.kind_headings import kind_and_title, near_kind, other_kind
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Split
from palvelukoulu.core.course import Prose
from palvelukoulu.core.diagnostics import Diagnostic, Severity

_BOX: Final = re.compile(r"[ \t]*(?:[-*+]|[0-9]{1,3}[.)])[ \t]+\[([ xX])\](?:[ \t]|$)")
_STRONG: Final = re.compile(r" {0,3}(\*\*|__)(?P<text>.+)")
# Most prose has neither a box nor a strong line with a colon: it is left at once.
_ANY: Final = re.compile(r"\[[ xX]\]|^ {0,3}(\*\*|__)[^\n:]*:[^\n]*\1[ \t]*$", re.MULTILINE)
_HEADING: Final = re.compile(r" {0,3}(#{1,6})[ \t]*(?P<text>.*)")
# A question stands on one line; a longer one is a paragraph.
_LONGEST: Final = 300


@dataclass(slots=True)
class _Head:
    """A line that may be meant as the heading of the boxes under it.

    Attributes:
        is_told: Whether it is a heading that is remarked on elsewhere.
    """

    line: int
    text: str
    is_told: bool = False


def lint_lost_tasks(split: Split, block: Prose, remarks: Remarks) -> None:
    """Remark on the exercises that a stretch of prose was probably meant to have."""
    text = block.source
    if not ("[" in text or "**" in text or "__" in text) or not _ANY.search(text):
        return
    first = block.place.line
    last = first + block.source.count("\n")
    head = _above(split.lines, first)
    boxes: list[tuple[int, str]] = []
    for number in range(first, last + 1):
        line = split.lines[number - 1]
        if number in split.code:
            continue
        if "[" in line and (box := _BOX.match(line)):
            boxes.append((number, box[1]))
        elif found := _head(line, number):
            _remark(split.lines, head, boxes, remarks)
            head, boxes = found, []
    _remark(split.lines, head, boxes, remarks)


def _above(lines: Sequence[str], first: int) -> _Head | None:
    number = first - 1
    while number > 0 and not lines[number - 1].strip():
        number -= 1
    found = _HEADING.match(lines[number - 1]) if number > 0 else None
    return _heading(found["text"], number) if found else None


def _heading(text: str, number: int) -> _Head:
    # What boxes there are does not matter: with them the heading is remarked on.
    return _Head(number, "", is_told=bool(near_kind(text) or other_kind(text, " ")))


def _head(line: str, number: int) -> _Head | None:
    if "#" in line and (found := _HEADING.match(line)):
        return _heading(found["text"], number)
    if len(line) > _LONGEST or not (":" in line or "*" in line or "_" in line):
        return None
    text = line.replace("**", "").replace("__", "").strip()
    if starts_item(line) or _kind(text, " ") is None:
        return None
    return _Head(number, text)


def _kind(text: str, boxes: str) -> str | None:
    """Return the type word that a line begins with, or was meant to."""
    if named := kind_and_title(text):
        return named[0]
    meant = other_kind(text, boxes) or near_kind(text)
    return meant[1] if meant else None


def _remark(
    lines: Sequence[str], head: _Head | None, boxes: list[tuple[int, str]], remarks: Remarks
) -> None:
    ticks = "".join(box for _, box in boxes)
    if head is None or not head.text:
        is_told = head is not None and head.is_told
        if ticks.strip() and not is_told:
            line = boxes[0][0]
            remarks.warn("PK159", line, 1, len(lines[line - 1].rstrip()))
    elif boxes or _is_strong_over_list(lines, head):
        severity = Severity.ERROR if boxes else Severity.WARNING
        kind = _kind(head.text, ticks)
        # Without boxes "Tehtävä" and its like are words of prose.
        if kind is not None:
            written, _, title = head.text.partition(":")
            facts = {"written": written[:60], "near": f"### {kind}: {title.strip() or '…'}"}
            place = remarks.place(head.line)
            length = len(lines[head.line - 1].rstrip())
            remarks.add(Diagnostic("PK158", place, severity, length, facts))


def _is_strong_over_list(lines: Sequence[str], head: _Head) -> bool:
    """Whether a whole line is strong and a list follows: a heading to the eye."""
    found = _STRONG.match(lines[head.line - 1])
    if found is None or not found["text"].rstrip().endswith(found[1]):
        return False
    below = next((line for line in lines[head.line :] if line.strip()), "")
    return ":" in head.text and starts_item(below)
