"""Where a claim comes from: a figure or a study stands with the mark of its source."""

import re
from collections.abc import Collection, Iterable
from typing import Final

from palvelukoulu.content.front_matter import FrontMatter
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.strict.passages import Passage
from palvelukoulu.core.sources import MARK

# Shares and ratios. Minutes, ages and numbers of people are a story's own.
_FIGURE: Final = re.compile(
    r"(?<![\d.,])\d[\d.,]{0,12}[ \u00a0]?(?:%|prosent\w*)"
    r"|(?<![\d/])(?!24/7)\d{1,3}/\d{1,3}(?![\d/])",
    re.IGNORECASE,
)
_STUDY: Final = re.compile(r"\b\w*(?:tutkimu[sk]|tutkit[tu])\w*", re.IGNORECASE)
_NAMED: Final = re.compile(
    r"\b\w*(?:blogi|artikkel|kirjoitus|kirjoituks|kirjoittaja|lähteen|lähteessä|raporti|kirjassa)",
    re.IGNORECASE,
)
# A paragraph answers for the lists, tables and boxes under it.
_UNDER: Final = frozenset({"item", "row", "quote", "picture"})


def listed_marks(front: FrontMatter) -> frozenset[str]:
    """Return the marks that a course explains in its ``lähteet``: ``[S] Servica: blogi``."""
    lines = (*front.listed("lähteet"), *front.listed("lähde"))
    return frozenset(mark for line in lines for mark in MARK.findall(line))


def check_sources(passages: Iterable[Passage], known: Collection[str], remarks: Remarks) -> None:
    """Remark on claims without a source, and on marks that are not explained.

    Args:
        passages: Of one lesson.
        known: The marks that the course explains; empty when it explains none.
        remarks: Of the lesson.
    """
    passages = tuple(passages)
    sourced = {one.exercise for one in passages if one.exercise and _has_source(one)}
    lead: Passage | None = None
    for passage in passages:
        if passage.form in ("text", "heading"):
            lead = passage
        _check_marks(passage, known, remarks)
        found = _claim(passage, lead)
        if found and passage.exercise not in sourced:
            place = passage.place(found.start())
            remarks.warn("PK132", place.line, place.column, len(found[0]), written=found[0][:60])


def _claim(passage: Passage, lead: Passage | None) -> re.Match[str] | None:
    """Return a figure or a study whose source is not told.

    Beside a figure stands a mark; a study, and what stands under a marked paragraph, may
    have its source in words.
    """
    if passage.form == "heading" or passage.marks:
        return None
    is_named = _NAMED.search(passage.text) is not None
    is_under = passage.form in _UNDER
    if is_under and (is_named or (lead is not None and lead.marks)):
        return None
    figure = _FIGURE.search(passage.text)
    return figure or (None if is_named else _STUDY.search(passage.text))


def _has_source(passage: Passage) -> bool:
    return bool(passage.marks) or _NAMED.search(passage.text) is not None


def _check_marks(passage: Passage, known: Collection[str], remarks: Remarks) -> None:
    for offset, mark in passage.marks:
        if known and mark not in known:
            place = passage.place(offset)
            marks = ", ".join(f"[{one}]" for one in sorted(known))
            line, column, length = place.line, place.column, len(mark) + len("[]")
            remarks.warn("PK133", line, column, length, mark=mark, known=marks)
