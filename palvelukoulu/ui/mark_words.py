"""Marks in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from palvelukoulu.core.marks import Mark, MarkKind
from palvelukoulu.study.marked_course import Placed

translate = QCoreApplication.translate

ICONS: Final = {
    MarkKind.BOOKMARK: "bookmark",
    MarkKind.HIGHLIGHT: "highlighter",
    MarkKind.NOTE: "pencil-line",
}
_SHORT: Final = 140


def kind(mark: Mark) -> str:
    """Return what a mark is."""
    match mark.kind:
        case MarkKind.BOOKMARK:
            return translate("Marks", "Kirjanmerkki")
        case MarkKind.HIGHLIGHT if not mark.text:
            return translate("Marks", "Korostus")
        case _:
            return translate("Marks", "Muistiinpano")


def icon(mark: Mark) -> str:
    """Return the icon of a mark."""
    return ICONS[MarkKind.NOTE if mark.text else mark.kind]


def quote(text: str, most: int = _SHORT) -> str:
    """Return quoted words, cut where they go on for long."""
    short = text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"
    is_quoted = short.startswith("”") and short.endswith("”")
    return short if is_quoted else f"”{short}”"


def name(mark: Mark) -> str:
    """Return what screen readers say of a mark's sign."""
    said = mark.text or quote(mark.anchor.quote, _SHORT // 2)
    return f"{kind(mark)}: {said}"


def removed(mark: Mark) -> str:
    """Say that a mark has been taken away."""
    match mark.kind:
        case MarkKind.BOOKMARK:
            return translate("Marks", "Kirjanmerkki poistettu.")
        case MarkKind.HIGHLIGHT:
            return translate("Marks", "Korostus poistettu.")
        case MarkKind.NOTE:
            return translate("Marks", "Muistiinpano poistettu.")


def highlight_deed(*, is_there: bool) -> str:
    """Return what the highlighting of some words would do."""
    if is_there:
        return translate("Marks", "Poista korostus")
    return translate("Marks", "Korosta")


def bookmark_deed(*, is_there: bool) -> str:
    """Return what the bookmarking of a place would do."""
    if is_there:
        return translate("Marks", "Poista kirjanmerkki")
    return translate("Marks", "Lisää kirjanmerkki")


def note_deed(*, is_there: bool) -> str:
    """Return what the way to a note leads to."""
    if is_there:
        return translate("Marks", "Avaa muistiinpano")
    return translate("Marks", "Kirjoita muistiinpano")


def gone() -> str:
    """Say that the words of a mark are no longer in the course."""
    return translate("Marks", "Teksti on muuttunut kurssissa")


def place(one: Placed, lesson_titles: dict[str, str]) -> str:
    """Return where a mark is: its lesson, or that its words are gone."""
    if one.now is None:
        return gone()
    return lesson_titles.get(one.now.lesson, "")
