"""Source marks in prose, and what they stand for."""

from palvelukoulu.core.richtext import (
    Align,
    Callout,
    CalloutKind,
    Code,
    Heading,
    LineBreak,
    Link,
    ListItem,
    Paragraph,
    Quote,
    RichList,
    Run,
    Table,
    inline_heard,
    inline_plain,
)
from palvelukoulu.core.sources import source_marks, sourced, sourced_line, unmarked

SOURCES = {"S": "Servica: blogi", "+": "Oma esimerkki"}
MARK = Run("[S]", source="Servica: blogi")
MARKED = (Run("Hymy tarttuu. [S]"),)
CUT = (Run("Hymy tarttuu. "), MARK)


def test_a_course_tells_what_its_marks_stand_for() -> None:
    lines = ("[C] Coor: artikkeli", "- ilman merkkiä", " [S1] – Servica: blogi", "[+] Omat")
    assert source_marks(lines) == {"C": "Coor: artikkeli", "S1": "Servica: blogi", "+": "Omat"}


def test_a_mark_is_a_run_of_its_own() -> None:
    assert sourced_line(MARKED, SOURCES) == CUT


def test_marks_side_by_side_and_in_the_middle_are_found() -> None:
    line = (Run("Näin [S][+] on.", is_strong=True),)
    assert sourced_line(line, SOURCES) == (
        Run("Näin ", is_strong=True),
        MARK,
        Run("[+]", source="Oma esimerkki"),
        Run(" on.", is_strong=True),
    )


def test_brackets_that_are_no_mark_of_the_course_stay_as_they_are() -> None:
    line = (Run("Paina [K] tai [S2] tai [esc]."), Run(""))
    assert sourced_line(line, SOURCES) == line


def test_code_links_and_breaks_stay_as_they_are() -> None:
    line = (Run("[S]", is_code=True), LineBreak(), Link("https://a.fi", (Run("[S]"),)))
    assert sourced_line(line, SOURCES) == line


def test_marks_are_found_wherever_there_are_words() -> None:
    blocks = (
        Heading(2, MARKED),
        RichList((ListItem((Paragraph(MARKED),), is_checked=True),)),
        Quote((Paragraph(MARKED),)),
        Callout(CalloutKind.TIP, (Paragraph(MARKED, is_lead=True),)),
        Table((MARKED,), ((MARKED,),), (Align.LEFT,)),
        Code("[S]"),
    )
    assert sourced(blocks, SOURCES) == (
        Heading(2, CUT),
        RichList((ListItem((Paragraph(CUT),), is_checked=True),)),
        Quote((Paragraph(CUT),)),
        Callout(CalloutKind.TIP, (Paragraph(CUT, is_lead=True),)),
        Table((CUT,), ((CUT,),), (Align.LEFT,)),
        Code("[S]"),
    )


def test_a_course_without_sources_has_no_marks() -> None:
    assert sourced((Paragraph(MARKED),), {}) == (Paragraph(MARKED),)


def test_marks_are_copied_but_not_heard() -> None:
    assert inline_plain(CUT) == "Hymy tarttuu. [S]"
    assert inline_heard(CUT) == "Hymy tarttuu. "


def test_a_plain_line_is_told_without_known_marks() -> None:
    assert unmarked("Hymy [S][+] tarttuu [OK]. [S]", SOURCES) == "Hymy tarttuu [OK]."
    assert unmarked("Hymy [S]", {}) == "Hymy [S]"
