"""Slips that a single line shows: a lost line break, a sign that is missing."""

import re
from typing import Final

from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.words import LABELS

_CAPITAL = 'A-ZÅÄÖ”"*0-9'
# "asiakas- ja siivouspalvelut" is a word; "tervehdin- Kuuntelen" are two items.
_JOINING = "(?!(?:ja|tai|eli|sekä|vai|ynnä|och|eller|and|or)\\b)"
# Each is looked for only in lines that hold the letters before it: most lines hold none,
# and one expression for all of them took half of the reading time.
_JOINED: Final = (
    ("##", re.compile(r"(?<=[^\s#])[ \t]*#{2,6} +(?=\S)")),
    ("[", re.compile(r"(?<=\S)[ \t]*(?<![-|])- ?\[[ xX]\]")),
    ("  >", re.compile(r"(?<=\S)[ \t]{2,}> ?(?=\S)")),
    (": ", re.compile(rf"(?<=[^\s*_])(?:{'|'.join(LABELS)}): (?=\S)")),
)
_TWO_ITEMS: Final = (
    ("- ", re.compile(rf"(?<=[^\s\-–>|+/])- {_JOINING}(?=\S)|(?<=\S)[ \t]{{2,}}- (?=\S)")),
    (". ", re.compile(rf"(?<=[^\W\d_])[.!?]?[0-9]{{1,2}}[.)] (?=[{_CAPITAL}])")),
)
_DAMAGED: Final = re.compile(
    r"[ \t]*(?:"
    r"[-*+]\["  # -[x] text
    r"|\[[ xX]?\](?!\()[ \t]*\S"  # [x] text
    r"|-(?=[^\s\-\d>=])"  # -text
    r"|[0-9]{1,2}[.)][^\W\d_]"  # 1.text
    rf"|[0-9]{{1,2}} [{_CAPITAL[:6]}]"  # 1 Text
    r"|\. \S"  # . text
    r")"
)
# What a word processor or a slip makes of "- [ ]"; the option would be lost without a trace.
_LOST_DASH: Final = re.compile(
    r"(?P<indent>[ \t]*)(?:(?P<mark>[-–—―−•·‣▪◦●○§*+])(?P<gap>[ \t]*))?"
    r"(?P<rest>\[[ xX]\][ \t]+\S.*)"
)
_MARKS: Final = frozenset("-*+")
_BACKTICKS: Final = re.compile("`+")
_ITEM: Final = re.compile(r"[ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]|[ \t]*>")


def mended_item(line: str, number: int, remarks: Remarks) -> str:
    """Return the line of an exercise with the dash that its box has lost, and say so."""
    found = _LOST_DASH.fullmatch(line) if "[" in line else None
    if found is None:
        return line
    mark = found["mark"] or ""
    if mark in _MARKS and found["gap"]:
        return line
    code = "PK152" if mark and mark not in _MARKS else "PK151"
    near = f"- {found['rest']}"
    column = found.end("indent") + 1
    length = max(1, found.start("rest") - found.end("indent"))
    remarks.error(code, number, column, length, written=mark, near=near)
    # A list starts where its first item does; a box after a space alone is a slip too.
    indent = found["indent"] if len(found["indent"]) > 1 else ""
    return indent + near


def lint_line(line: str, number: int, remarks: Remarks) -> None:
    """Remark on a line of an exercise."""
    read = _without_code(line)
    found = _first(_JOINED, read, 1) or _two_items(read)
    if found:
        remarks.warn("PK026", number, found.start() + 1, len(found[0]), text=found[0].strip())
    elif found := _DAMAGED.match(read):
        remarks.warn("PK024", number, 1, found.end(), text=line.strip()[:60])


def lint_prose_line(line: str, number: int, remarks: Remarks) -> None:
    """Remark on a line of prose."""
    if found := _first(_JOINED[:1], _without_code(line), 1):
        remarks.warn("PK026", number, found.start() + 1, len(found[0]), text=found[0].strip())


def _without_code(line: str) -> str:
    """Return the line with backticks in place of code, every character where it was.

    As many backticks close code as opened it.
    """
    if "`" not in line:
        return line
    marks = [found.span() for found in _BACKTICKS.finditer(line)]
    last = {end - start: start for start, end in marks}
    kept = list(line)
    inside = 0
    opened = 0
    for start, end in marks:
        if inside == end - start:
            kept[opened:end] = "`" * (end - opened)
            inside = 0
        elif not inside and last[end - start] > start:
            inside, opened = end - start, start
    return "".join(kept)


def _two_items(line: str) -> re.Match[str] | None:
    start = _ITEM.match(line)
    return _first(_TWO_ITEMS, line, start.end()) if start else None


def _first(
    slips: tuple[tuple[str, re.Pattern[str]], ...], line: str, start: int
) -> re.Match[str] | None:
    for letters, slip in slips:
        if line.find(letters, start) >= 0 and (found := slip.search(line, start)):
            return found
    return None
