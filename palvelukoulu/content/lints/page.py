"""Prose of a lesson: what will not be shown as the author sees it in an editor."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from palvelukoulu.content.kind_headings import kind_and_title, near_kind, other_kind
from palvelukoulu.content.lints.lines import lint_prose_line
from palvelukoulu.content.lints.lost_tasks import lint_lost_tasks
from palvelukoulu.content.lints.signs import lint_table, remark_on_bare_callout, remark_on_callout
from palvelukoulu.content.lints.strong import lint_strong
from palvelukoulu.content.prose.limits import is_readable
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Heading, Split
from palvelukoulu.core.course import ExerciseBlock, LessonBlock, Page, Prose
from palvelukoulu.core.exercises.self_assessment import SelfAssessment

_SMALL: Final = 4
_UNDERLINE: Final = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*$")
_PLAIN: Final = re.compile(r" {0,3}[^\s>|#*+\-]")
# In a link, angle brackets hold a path with spaces.
_HTML: Final = re.compile(r"(?<!\]\()</?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>]{0,300})?/?>")


def lint_prose(split: Split, pages: tuple[Page, ...], remarks: Remarks) -> None:
    """Remark on the prose of a lesson's pages, and on text that costs too much to read."""
    _remark_on_levels(split.headings, remarks)
    before: LessonBlock | None = None
    for page in pages:
        for block in page.blocks:
            if isinstance(block, Prose):
                _remark_on_lost_section(page.title, block, before, remarks)
                lint_lost_tasks(split, block, remarks)
                first = block.place.line
                if "**" in block.source:
                    lint_strong(block.source.split("\n"), first, split.code, remarks)
                for number in range(first, first + block.source.count("\n") + 1):
                    if number not in split.code:
                        _lint(split.lines, number, remarks)
            before = block
    if not is_readable("\n".join(split.lines)):
        _remark_on_cost(split.lines, remarks)


def _lint(lines: list[str], number: int, remarks: Remarks) -> None:
    line = lines[number - 1]
    lint_prose_line(line, number, remarks)
    if line.lstrip().startswith(("-", "=")) and _UNDERLINE.match(line):
        before = lines[number - 2] if number > 1 else ""
        if _PLAIN.match(before):
            remarks.warn("PK013", number, 1, len(line.strip()))
    lint_table(lines, number, remarks)
    if "[!" in line:
        remark_on_bare_callout(line, number, remarks)
    if ">" in line:
        remark_on_callout(line, number, remarks)
        if "<" in line and (found := _HTML.search(line)) and "`" not in line[: found.start()]:
            remarks.warn("PK055", number, found.start() + 1, len(found[0]), text=found[0][:40])


def _remark_on_lost_section(
    title: str, block: Prose, before: LessonBlock | None, remarks: Remarks
) -> None:
    """Remark on a page that a dimension of the scale before it has probably become."""
    is_after_scale = isinstance(before, ExerciseBlock) and isinstance(
        before.exercise, SelfAssessment
    )
    if title and is_after_scale and block.source.startswith(("- ", "* ")):
        remarks.warn("PK072", block.place.line, block.place.column, 1, name=title)


def _remark_on_levels(headings: Sequence[Heading], remarks: Remarks) -> None:
    """Remark on a small heading right under that of a lesson or a page: it looks like text."""
    for above, heading in pairwise(headings):
        is_small = above.level < _SMALL - 1 and heading.level >= _SMALL
        if is_small and not (kind_and_title(above.text) or _is_of_a_kind(heading.text)):
            near = f"{'#' * (_SMALL - 1)} {heading.text}"
            remarks.warn("PK194", heading.line, 1, heading.level, text=heading.text[:60], near=near)


def _is_of_a_kind(text: str) -> bool:
    """Whether a heading is that of an exercise, or is told to be meant as one."""
    return bool(kind_and_title(text) or near_kind(text) or other_kind(text, " "))


def _remark_on_cost(lines: list[str], remarks: Remarks) -> None:
    start = 0
    for number in range(len(lines) + 1):
        if number == len(lines) or not lines[number].strip():
            if not is_readable("\n".join(lines[start:number])):
                remarks.warn("PK050", start + 1)
            start = number + 1
