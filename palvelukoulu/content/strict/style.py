"""How Finnish is written: quotation marks, dashes, numbers, hours, dates.

Rules of the Finnish language office (kielitoimistonohjepankki.fi), one sign at a time; each
is found where a keyboard or a word processor of another language leaves it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.strict.passages import Passage

_NBSP: Final = "\N{NO-BREAK SPACE}"
_MOST_EXCLAMATIONS: Final = 1
_NUMBER: Final = r"\d{1,4}(?:[.,]\d{1,2})?"
_EXCLAMATION: Final = re.compile(r"!+")
_QUOTED: Final = re.compile(r"”[^”]*”")
# Pictographs; arrows and check marks are signs of their own.
_EMOJI: Final = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u26ff\u2728\u2764\u2b50]"
    "[\N{VARIATION SELECTOR-16}\U0001f3fb-\U0001f3ff]?"
)
# The list of a tally may begin with them: they are the buttons' pictures.
_TALLY: Final = "Päivän kisa"


@dataclass(frozen=True, slots=True)
class _Rule:
    """What is looked for, and how it is written instead."""

    code: str
    found: re.Pattern[str]
    instead: Callable[[re.Match[str]], str]


def _dated(found: re.Match[str]) -> str:
    day, month, year = found.groups()
    return f"{int(day)}.{int(month)}.{year}"


_RULES: Final = (
    _Rule("PK123", re.compile("[\"“„«»]|''"), lambda _: "”"),
    _Rule("PK123", re.compile(r"['‘]|(?<=[^\W\d_])[´`](?=[^\W\d_])"), lambda _: "’"),
    _Rule("PK124", re.compile(r"(?<=\s)(?:--?|—)(?=\s)|(?<=\S)--(?=\S)"), lambda _: "–"),
    _Rule(
        "PK124",
        # A telephone number begins with a zero; hours and shares may have decimals.
        re.compile(rf"(?<![\w.,–-])(?!0\d\d)({_NUMBER})-({_NUMBER})(?![\w–-])"),
        lambda found: f"{found[1]}–{found[2]}",
    ),
    _Rule(
        "PK125",
        re.compile(r"(?<![\d.,])(\d[\d.,]*) ?([%€])"),
        lambda found: f"{found[1]}{_NBSP}{found[2]}",
    ),
    _Rule("PK126", re.compile(r"\.\.\.+"), lambda _: "…"),
    _Rule(
        "PK127",
        re.compile(rf"\b([Kk]lo|[Kk]ello)[ {_NBSP}](?:0(\d)[:.](\d\d)|(\d\d?):(\d\d))\b"),
        lambda found: f"{found[1]} {found[2] or int(found[4])}.{found[3] or found[5]}",
    ),
    _Rule(
        "PK128",
        re.compile(
            # Without a year "17.05." is as often an hour at the end of a sentence.
            r"(?<![\d.,])(0[1-9](?=\.\d)|[1-9]\d?(?=\.0))\.(0?[1-9]|1[0-2])\.(\d{4})(?!\d)"
        ),
        _dated,
    ),
)
# Only words that are never right in a course; where a source is quoted they may stay.
_WORDS: Final = (
    (re.compile(r"\b[Ee]simie[hs]\w*"), "esihenkilö"),
    (re.compile(r"\b[Ff]eedback\w*"), "palaute"),
    (re.compile(r"\b[Kk]eissi\w*"), "tapaus"),
    (re.compile(r"\b[Ll]oppukäyttäj\w*"), "asiakas"),
)


def check_style(passages: Iterable[Passage], remarks: Remarks) -> None:
    """Remark on how a file is written, sign by sign."""
    exclamations = 0
    for passage in passages:
        for rule in _RULES:
            for found in rule.found.finditer(passage.text):
                _remark(rule.code, passage, found, rule.instead(found), remarks)
        for found, instead in _avoided(passage):
            _remark("PK129", passage, found, instead, remarks)
        for found in _emoji(passage):
            _remark("PK130", passage, found, "", remarks)
        for found in _EXCLAMATION.finditer(passage.text):
            exclamations += 1
            if exclamations > _MOST_EXCLAMATIONS:
                _remark("PK131", passage, found, ".", remarks)


def _avoided(passage: Passage) -> Iterator[tuple[re.Match[str], str]]:
    quoted = [found.span() for found in _QUOTED.finditer(passage.text)]
    for word, instead in _WORDS:
        for found in word.finditer(passage.text):
            if not any(start < found.start() < end for start, end in quoted):
                yield found, instead


def _emoji(passage: Passage) -> Iterator[re.Match[str]]:
    for found in _EMOJI.finditer(passage.text):
        is_button = passage.form == "item" and passage.kind == _TALLY
        if not (is_button and not passage.text[: found.start()].strip()):
            yield found


def _remark(
    code: str, passage: Passage, found: re.Match[str], instead: str, remarks: Remarks
) -> None:
    place = passage.place(found.start())
    written = found[0]
    remarks.warn(
        code, place.line, place.column, len(written), written=written[:60], instead=instead
    )
