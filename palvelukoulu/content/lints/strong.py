"""Strong text that is opened and not closed: its stars are shown."""

import re
from collections.abc import Sequence
from typing import Final

from palvelukoulu.content.items import starts_item
from palvelukoulu.content.remarks import Remarks

_STARS: Final = re.compile(r"(?<!\\)\*{2,}")
_CODE: Final = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")


def lint_strong(lines: Sequence[str], first: int, code: frozenset[int], remarks: Remarks) -> None:
    """Remark on each paragraph and item of some lines that has an odd pair of stars.

    Args:
        lines: Of prose.
        first: Number of the first of them in the file.
        code: Numbers of the lines that are code.
        remarks: On the file.
    """
    odd: tuple[int, int] | None = None
    for number, line in enumerate([*lines, ""], first):
        if not line.strip() or starts_item(line):
            _remark(odd, remarks)
            odd = None
        if "**" in line and number not in code:
            for found in _STARS.finditer(_CODE.sub(_blank, line)):
                odd = None if odd else (number, found.start() + 1)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _remark(odd: tuple[int, int] | None, remarks: Remarks) -> None:
    if odd:
        remarks.warn("PK192", *odd, 2)
