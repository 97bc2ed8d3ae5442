"""Prose of a lesson: what will not be shown as the author sees it in an editor."""

import re
from typing import Final

from palvelukoulu.content.lints.lines import lint_prose_line
from palvelukoulu.content.lints.lost_tasks import lint_lost_tasks
from palvelukoulu.content.lints.signs import lint_table, remark_on_callout
from palvelukoulu.content.prose.limits import is_readable
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Split
from palvelukoulu.core.course import ExerciseBlock, LessonBlock, Page, Prose
from palvelukoulu.core.exercises.self_assessment import SelfAssessment

_UNDERLINE: Final = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*$")
_PLAIN: Final = re.compile(r" {0,3}[^\s>|#*+\-]")
# In a link, angle brackets hold a path with spaces.
_HTML: Final = re.compile(r"(?<!\]\()</?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>]{0,300})?/?>")


def lint_prose(split: Split, pages: tuple[Page, ...], remarks: Remarks) -> None:
    """Remark on the prose of a lesson's pages, and on text that costs too much to read."""
    before: LessonBlock | None = None
    for page in pages:
        for block in page.blocks:
            if isinstance(block, Prose):
                _remark_on_lost_section(page.title, block, before, remarks)
                lint_lost_tasks(split, block, remarks)
                first = block.place.line
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


def _remark_on_cost(lines: list[str], remarks: Remarks) -> None:
    start = 0
    for number in range(len(lines) + 1):
        if number == len(lines) or not lines[number].strip():
            if not is_readable("\n".join(lines[start:number])):
                remarks.warn("PK050", start + 1)
            start = number + 1
