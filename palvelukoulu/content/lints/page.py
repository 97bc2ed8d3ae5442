"""Prose of a lesson: underlines that make headings, lost line breaks, damaged callouts."""

import re
from typing import Final

from palvelukoulu.content.lints.lines import lint_prose_line
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Split
from palvelukoulu.core.course import Page, Prose

_UNDERLINE: Final = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*$")
_PLAIN: Final = re.compile(r" {0,3}[^\s>|#*+\-]")


def lint_prose(split: Split, pages: tuple[Page, ...], remarks: Remarks) -> None:
    """Remark on the prose of the pages."""
    for page in pages:
        for block in page.blocks:
            if isinstance(block, Prose):
                first = block.place.line
                for number in range(first, first + block.source.count("\n") + 1):
                    if number not in split.code:
                        _lint(split.lines, number, remarks)


def _lint(lines: list[str], number: int, remarks: Remarks) -> None:
    line = lines[number - 1]
    lint_prose_line(line, number, remarks)
    if line.lstrip().startswith(("-", "=")) and _UNDERLINE.match(line):
        before = lines[number - 2] if number > 1 else ""
        if _PLAIN.match(before):
            remarks.warn("PK013", number, 1, len(line.strip()))
