"""Bookmarks, highlights and notes in the running program: made, found again, never lost."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit, QWidget

from palvelukoulu.core.exercises.single_choice import SingleChoice
from palvelukoulu.core.marks import Mark, MarkKind
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.ui.components.buttons import Button, IconButton
from palvelukoulu.ui.components.overlays import Toast
from palvelukoulu.ui.components.surfaces import ClickCard
from palvelukoulu.ui.insights.card import InsightCard
from palvelukoulu.ui.insights.page import InsightsPage
from palvelukoulu.ui.lesson.marks.listing import MarkList
from palvelukoulu.ui.lesson.marks.note import NoteSheet
from palvelukoulu.ui.lesson.marks.selection_bar import SelectionBar
from palvelukoulu.ui.lesson.marks.signs import Sign
from palvelukoulu.ui.lesson.reading import ReadingStep
from palvelukoulu.ui.navigation import Enter, Insights, Picker, Search, Study
from palvelukoulu.ui.prose.layers import Layer
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.search.result import ResultCard

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand, Start

COURSE, LESSON, NEXT = "edustustehtava", "01-keta-edustat", "02-ensikohtaaminen"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reader(hand: "Hand") -> "Hand":
    """A learner who has just opened a lesson."""
    hand.go(Study(COURSE, LESSON))
    return hand


def text_of(hand: "Hand") -> LessonText:
    view = hand.player.view
    assert isinstance(view, ReadingStep)
    return view.text


def sentence(hand: "Hand") -> str:
    """Return a sentence of the first page."""
    words = text_of(hand).characters().split("\u2029")
    return next(line for line in words if len(line) > 50).split(". ")[0]


def select(hand: "Hand", words: str) -> None:
    text = text_of(hand)
    start = text.characters().index(words)
    text.setFocus()
    text.setTextCursor(text.cursor_over(start, start + len(words)))


def highlighted(hand: "Hand") -> list[str]:
    text = text_of(hand)
    return [text.characters()[start:end] for start, end in text.layer(Layer.HIGHLIGHT)]


def marks(hand: "Hand") -> tuple[Mark, ...]:
    learner = hand.window.learner
    assert learner is not None
    return hand.program.desk.marks(learner).all()


def shown(hand: "Hand", kind: type[QWidget]) -> list[QWidget]:
    return [one for one in hand.window.findChildren(kind) if one.isVisible()]


def signs(hand: "Hand") -> list[str]:
    return [sign.accessibleName() for sign in shown(hand, Sign) if isinstance(sign, Sign)]


def toast(hand: "Hand") -> str:
    (one,) = shown(hand, Toast)
    return " ".join(label.text() for label in one.findChildren(QLabel))


def undo(hand: "Hand") -> None:
    (one,) = shown(hand, Toast)
    one.findChildren(Button)[0].click()


def sheet(hand: "Hand") -> NoteSheet:
    (one,) = shown(hand, NoteSheet)
    assert isinstance(one, NoteSheet)
    return one


def press(hand: "Hand", words: str) -> None:
    buttons = [one for one in hand.window.findChildren(Button) if one.isVisible()]
    next(one for one in buttons if one.text() == words).click()


def note(hand: "Hand", words: str, text: str) -> None:
    """Write a note on some words by keys alone."""
    select(hand, words)
    hand.press(Qt.Key.Key_M, CONTROL)
    assert isinstance(hand.focused, QPlainTextEdit)
    hand.write(text)
    hand.press(Qt.Key.Key_Escape)


def rewrite(hand: "Hand", text: str) -> None:
    """Edit the lesson on the disk."""
    file = hand.program.paths.courses[0] / COURSE / f"{LESSON}.md"
    file.write_text(text, encoding="utf-8")
    hand.program.desk.library.refresh()


# --- bookmarks -----------------------------------------------------------------------------


def test_a_bookmark_comes_and_goes_by_the_same_keys(reader: "Hand") -> None:
    reader.press(Qt.Key.Key_B, CONTROL)
    assert toast(reader) == "Kirjanmerkki lisätty."
    assert len(signs(reader)) == 1

    reader.press(Qt.Key.Key_B, CONTROL)
    assert toast(reader) == "Kirjanmerkki poistettu."
    assert marks(reader) == ()
    undo(reader)
    assert [mark.kind for mark in marks(reader)] == [MarkKind.BOOKMARK]
    assert len(signs(reader)) == 1


def test_adding_a_bookmark_can_be_undone(reader: "Hand") -> None:
    reader.press(Qt.Key.Key_B, CONTROL)
    undo(reader)

    assert marks(reader) == ()
    assert signs(reader) == []


def test_a_bookmark_is_put_on_the_paragraph_with_the_caret(reader: "Hand") -> None:
    words = sentence(reader)
    select(reader, words)
    reader.press(Qt.Key.Key_Left)
    reader.press(Qt.Key.Key_B, CONTROL)

    (mark,) = marks(reader)
    assert mark.anchor.quote.startswith(words)


def test_the_sign_of_a_bookmark_takes_it_away(reader: "Hand") -> None:
    reader.press(Qt.Key.Key_B, CONTROL)
    (sign,) = shown(reader, Sign)
    assert isinstance(sign, Sign)
    sign.click()

    assert marks(reader) == ()


def test_an_exercise_is_bookmarked_and_noted_as_a_whole(hand: "Hand") -> None:
    hand.open_question(SingleChoice)
    anchor = hand.player.step.anchor
    hand.press(Qt.Key.Key_B, CONTROL)
    hand.press(Qt.Key.Key_M, CONTROL)
    hand.write("Kysy esihenkilolta")
    hand.press(Qt.Key.Key_Escape)
    hand.press(Qt.Key.Key_M, CONTROL)
    assert sheet(hand).text() == "Kysy esihenkilolta"
    hand.press(Qt.Key.Key_Escape)

    assert {mark.kind for mark in marks(hand)} == {MarkKind.BOOKMARK, MarkKind.NOTE}
    assert all(mark.anchor.step == anchor and mark.anchor.is_exercise for mark in marks(hand))
    assert all(mark.anchor.quote for mark in marks(hand))
    hand.press(Qt.Key.Key_B, CONTROL)
    assert [mark.kind for mark in marks(hand)] == [MarkKind.NOTE]


# --- highlights ----------------------------------------------------------------------------


def test_words_are_selected_and_highlighted_by_keys_alone(reader: "Hand") -> None:
    text = text_of(reader)
    text.setFocus()
    reader.press(Qt.Key.Key_Down)
    for _ in range(6):
        reader.press(Qt.Key.Key_Right, SHIFT)
    reader.press(Qt.Key.Key_H, CONTROL)

    (words,) = highlighted(reader)
    assert words.split()
    assert not text.textCursor().hasSelection()


def test_a_highlight_is_taken_away_by_the_same_keys_and_put_back(reader: "Hand") -> None:
    words = sentence(reader)
    select(reader, words)
    reader.press(Qt.Key.Key_H, CONTROL)
    assert highlighted(reader) == [words]

    reader.press(Qt.Key.Key_H, CONTROL)
    assert highlighted(reader) == []
    assert toast(reader) == "Korostus poistettu."
    undo(reader)
    assert highlighted(reader) == [words]


def test_without_a_selection_one_is_told_to_make_one(reader: "Hand") -> None:
    text_of(reader).setFocus()
    reader.press(Qt.Key.Key_H, CONTROL)

    assert toast(reader) == "Valitse ensin sanat, jotka haluat korostaa."


def test_two_buttons_stand_under_a_selection_while_there_is_one(reader: "Hand") -> None:
    words = sentence(reader)
    select(reader, words)
    reader.qtbot.waitUntil(lambda: bool(shown(reader, SelectionBar)))
    press(reader, "Korosta")

    assert highlighted(reader) == [words]
    reader.qtbot.waitUntil(lambda: not shown(reader, SelectionBar))


def test_escape_puts_the_buttons_away_first(reader: "Hand") -> None:
    select(reader, sentence(reader))
    reader.qtbot.waitUntil(lambda: bool(shown(reader, SelectionBar)))
    reader.press(Qt.Key.Key_Escape)

    assert not shown(reader, SelectionBar)
    assert isinstance(reader.window.place, Study)


def test_what_is_found_by_search_is_not_taken_for_a_selection(reader: "Hand") -> None:
    reader.press(Qt.Key.Key_F, CONTROL)
    reader.write("asiakas")
    assert text_of(reader).textCursor().hasSelection()

    with pytest.raises(reader.qtbot.TimeoutError):
        reader.qtbot.waitUntil(lambda: bool(shown(reader, SelectionBar)), timeout=600)


def test_the_menu_of_the_text_is_in_finnish(reader: "Hand") -> None:
    text = text_of(reader)
    spot = text.line_of(text.characters().index(sentence(reader))).center()
    text.customContextMenuRequested.emit(spot)
    menu = text.findChildren(QMenu)[0]

    assert [action.text().split("\t")[0] for action in menu.actions()] == [
        "Kopioi",
        "Valitse kaikki",
        "",
        "Korosta",
        "Kirjoita muistiinpano",
        "Lisää kirjanmerkki",
    ]
    menu.actions()[-1].trigger()
    menu.close()
    assert marks(reader)[0].anchor.quote.startswith(sentence(reader))


# --- notes ---------------------------------------------------------------------------------


def test_a_note_is_written_on_selected_words_and_opened_from_them(reader: "Hand") -> None:
    words = sentence(reader)
    note(reader, words, "Kokeilen huomenna.")

    assert highlighted(reader) == [words]
    assert signs(reader) == ["Muistiinpano: Kokeilen huomenna."]
    text = text_of(reader)
    text.setFocus()
    text.setTextCursor(text.cursor_over(*[text.characters().index(words) + 3] * 2))
    reader.press(Qt.Key.Key_Return)
    assert sheet(reader).text() == "Kokeilen huomenna."
    reader.press(Qt.Key.Key_Escape)
    assert reader.window.focusWidget() is text


def test_a_click_on_highlighted_words_opens_their_note(reader: "Hand") -> None:
    words = sentence(reader)
    note(reader, words, "Kokeilen.")
    text = text_of(reader)
    line = text.line_of(text.characters().index(words) + 4)
    reader.qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=line.center())

    assert sheet(reader).text() == "Kokeilen."


def test_a_note_without_a_selection_is_about_the_paragraph(reader: "Hand") -> None:
    reader.press(Qt.Key.Key_M, CONTROL)
    reader.write("Koko sivusta")
    press(reader, "Valmis")

    (mark,) = marks(reader)
    assert (mark.kind, mark.text) == (MarkKind.NOTE, "Koko sivusta")
    assert highlighted(reader) == []
    reader.press(Qt.Key.Key_M, CONTROL)
    assert sheet(reader).text() == "Koko sivusta"


def test_a_note_that_is_emptied_is_gone_and_can_be_brought_back(reader: "Hand") -> None:
    reader.press(Qt.Key.Key_M, CONTROL)
    reader.write("Turha")
    reader.press(Qt.Key.Key_Escape)
    reader.press(Qt.Key.Key_M, CONTROL)
    reader.press(Qt.Key.Key_A, CONTROL)
    reader.press(Qt.Key.Key_Delete)
    reader.press(Qt.Key.Key_Escape)
    assert marks(reader) == ()
    assert toast(reader) == "Muistiinpano poistettu."

    undo(reader)
    assert [mark.text for mark in marks(reader)] == ["Turha"]


def test_a_highlight_outlives_its_note(reader: "Hand") -> None:
    words = sentence(reader)
    note(reader, words, "Turha")
    select(reader, words)
    reader.press(Qt.Key.Key_M, CONTROL)
    reader.press(Qt.Key.Key_A, CONTROL)
    reader.press(Qt.Key.Key_Delete)
    reader.press(Qt.Key.Key_Escape)

    assert highlighted(reader) == [words]
    assert signs(reader) == []


def test_nothing_written_leaves_nothing(reader: "Hand") -> None:
    note(reader, sentence(reader), "")

    assert marks(reader) == ()
    assert highlighted(reader) == []


def test_the_sheet_has_a_button_to_take_the_note_away(reader: "Hand") -> None:
    note(reader, sentence(reader), "Turha")
    (sign,) = shown(reader, Sign)
    assert isinstance(sign, Sign)
    sign.click()
    press(reader, "Poista")

    assert marks(reader) == ()
    assert not shown(reader, NoteSheet)


@pytest.mark.parametrize("way", ["user", "close", "step"])
def test_a_note_is_stored_however_one_leaves(start: "Start", way: str) -> None:
    hand = start()
    hand.enter("Aino Lahtinen")
    aino = hand.window.learner
    assert aino is not None
    hand.go(Study(COURSE, LESSON))
    select(hand, sentence(hand))
    hand.press(Qt.Key.Key_M, CONTROL)
    hand.write("Muista asia")
    match way:
        case "user":
            hand.press(Qt.Key.Key_L, CONTROL)
            hand.until_at(Picker)
            hand.go(Enter(aino))
        case "close":
            hand = start()
        case _:
            hand.player.onward()

    assert [mark.text for mark in marks(hand)] == ["Muista asia"]


def test_a_draft_that_cannot_be_stored_is_told_on_the_sheet(reader: "Hand") -> None:
    reader.press(Qt.Key.Key_M, CONTROL)
    with reader.program.desk.store.reading() as db:
        db.execute("PRAGMA query_only = ON")
    reader.write("Muista asia")

    def said() -> str:
        return " ".join(label.text() for label in sheet(reader).findChildren(QLabel))

    reader.qtbot.waitUntil(lambda: "ei voi" in said())
    with reader.program.desk.store.reading() as db:
        db.execute("PRAGMA query_only = OFF")
    reader.press(Qt.Key.Key_Escape)
    assert [mark.text for mark in marks(reader)] == ["Muista asia"]


def test_a_mark_that_cannot_be_taken_away_is_told(reader: "Hand") -> None:
    note(reader, sentence(reader), "Muista asia")
    (sign,) = shown(reader, Sign)
    assert isinstance(sign, Sign)
    sign.click()
    with reader.program.desk.store.reading() as db:
        db.execute("PRAGMA query_only = ON")
    press(reader, "Poista")
    with reader.program.desk.store.reading() as db:
        db.execute("PRAGMA query_only = OFF")

    assert sheet(reader).isVisible()
    assert [mark.text for mark in marks(reader)] == ["Muista asia"]


def test_a_click_beside_highlighted_words_opens_nothing(reader: "Hand") -> None:
    words = sentence(reader)
    note(reader, words, "Kokeilen.")
    text = text_of(reader)
    other = text.line_of(2).center()
    reader.qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=other)

    assert not shown(reader, NoteSheet)


def test_a_selection_without_a_word_is_not_marked(reader: "Hand") -> None:
    text = text_of(reader)
    at = text.characters().index(sentence(reader)) - 1
    text.setFocus()
    text.setTextCursor(text.cursor_over(at, at + 1))
    reader.press(Qt.Key.Key_H, CONTROL)

    assert marks(reader) == ()


def test_a_note_that_cannot_be_stored_stays_on_its_sheet(reader: "Hand") -> None:
    select(reader, sentence(reader))
    reader.press(Qt.Key.Key_M, CONTROL)
    reader.write("Muista asia")
    with reader.program.desk.store.reading() as db:
        db.execute("PRAGMA query_only = ON")
    reader.press(Qt.Key.Key_Escape)

    assert sheet(reader).text() == "Muista asia"
    said = " ".join(label.text() for label in sheet(reader).findChildren(QLabel))
    assert "tallen" in said
    with reader.program.desk.store.reading() as db:
        db.execute("PRAGMA query_only = OFF")
    reader.press(Qt.Key.Key_Escape)
    assert [mark.text for mark in marks(reader)] == ["Muista asia"]


def test_what_cannot_be_stored_is_told_below(reader: "Hand") -> None:
    with reader.program.desk.store.reading() as db:
        db.execute("PRAGMA query_only = ON")
    reader.press(Qt.Key.Key_B, CONTROL)
    with reader.program.desk.store.reading() as db:
        db.execute("PRAGMA query_only = OFF")

    said = " ".join(label.text() for label in reader.player.footer.findChildren(QLabel))
    assert "tallen" in said
    assert signs(reader) == []


# --- where they are ------------------------------------------------------------------------


def listed(hand: "Hand") -> list[str]:
    (one,) = shown(hand, MarkList)
    return [card.accessibleName() for card in one.findChildren(ClickCard)]


def test_the_list_leads_to_a_mark_in_this_lesson(reader: "Hand") -> None:
    words = sentence(reader)
    note(reader, words, "Kokeilen.")
    reader.player.onward()
    reader.press(Qt.Key.Key_M, CONTROL | SHIFT)
    assert [name.split(".")[0] for name in listed(reader)] == ["Muistiinpano: Kokeilen"]
    (one,) = shown(reader, MarkList)
    one.findChildren(ClickCard)[0].setFocus()
    reader.press(Qt.Key.Key_Return)

    reader.qtbot.waitUntil(lambda: isinstance(reader.window.focusWidget(), LessonText))
    text = text_of(reader)
    assert text.selected()[0] == text.characters().index(words)


def test_the_list_leads_to_a_mark_in_another_lesson(reader: "Hand") -> None:
    words = sentence(reader)
    note(reader, words, "Kokeilen.")
    reader.go(Study(COURSE, NEXT))
    reader.press(Qt.Key.Key_M, CONTROL | SHIFT)
    (one,) = shown(reader, MarkList)
    one.findChildren(ClickCard)[0].click()

    reader.qtbot.waitUntil(lambda: isinstance(reader.window.focusWidget(), LessonText))
    assert highlighted(reader) == [words]
    assert text_of(reader).selected()[0] == text_of(reader).characters().index(words)


def test_marks_are_made_and_taken_away_in_the_list(reader: "Hand") -> None:
    reader.press(Qt.Key.Key_M, CONTROL | SHIFT)
    press(reader, "Lisää kirjanmerkki")
    reader.press(Qt.Key.Key_M, CONTROL | SHIFT)
    press(reader, "Kirjoita muistiinpano")
    reader.write("Uusi")
    reader.press(Qt.Key.Key_Escape)
    assert len(marks(reader)) == 2

    reader.press(Qt.Key.Key_M, CONTROL | SHIFT)
    (one,) = shown(reader, MarkList)
    reader.press(Qt.Key.Key_Down)
    one.findChildren(IconButton)[0].click()
    assert len(marks(reader)) == 1
    reader.press(Qt.Key.Key_M, CONTROL | SHIFT)
    reader.press(Qt.Key.Key_Escape)
    assert not shown(reader, MarkList)


def test_a_bookmark_leads_to_its_exercise_and_out_of_the_list(reader: "Hand") -> None:
    anchors = [step.anchor for step in reader.player.steps if step.exercise is not None]
    reader.player.show_step([step.anchor for step in reader.player.steps].index(anchors[0]))
    reader.press(Qt.Key.Key_B, CONTROL)
    reader.player.show_step(0)
    reader.press(Qt.Key.Key_M, CONTROL | SHIFT)
    (one,) = shown(reader, MarkList)
    one.findChildren(ClickCard)[0].click()

    assert reader.player.step.anchor == anchors[0]
    reader.press(Qt.Key.Key_M, CONTROL | SHIFT)
    press(reader, "Poista kirjanmerkki")
    assert marks(reader) == ()


def test_keys_that_the_list_does_not_use_stay_in_it(reader: "Hand") -> None:
    reader.press(Qt.Key.Key_B, CONTROL)
    reader.press(Qt.Key.Key_M, CONTROL | SHIFT)
    reader.press(Qt.Key.Key_Tab)
    reader.press(Qt.Key.Key_B, CONTROL)
    reader.press(Qt.Key.Key_PageDown, CONTROL)

    assert len(marks(reader)) == 1
    assert shown(reader, MarkList)


def test_keys_that_a_note_does_not_use_stay_in_its_sheet(reader: "Hand") -> None:
    reader.press(Qt.Key.Key_M, CONTROL)
    reader.press(Qt.Key.Key_B, CONTROL)
    reader.press(Qt.Key.Key_PageDown, CONTROL)

    assert marks(reader) == ()
    assert sheet(reader).isVisible()


def test_a_held_key_marks_once(reader: "Hand") -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, CONTROL, "", autorep=True)
    assert reader.player.take_key(event)
    assert marks(reader) == ()


def test_the_buttons_go_with_the_selection(reader: "Hand") -> None:
    select(reader, sentence(reader))
    reader.qtbot.waitUntil(lambda: bool(shown(reader, SelectionBar)))
    reader.press(Qt.Key.Key_Home)

    reader.qtbot.waitUntil(lambda: not shown(reader, SelectionBar))


def test_a_mark_whose_words_are_gone_is_listed_with_them(reader: "Hand") -> None:
    words = sentence(reader)
    note(reader, words, "Kokeilen.")
    rewrite(reader, "# Ketä edustat?\n\nAivan uutta tekstiä.\n")
    reader.go(Study(COURSE, LESSON))
    reader.press(Qt.Key.Key_M, CONTROL | SHIFT)

    (name,) = listed(reader)
    assert name == "Muistiinpano: Kokeilen. – Teksti on muuttunut kurssissa"
    (one,) = shown(reader, MarkList)
    assert any(words[:40] in label.text() for label in one.findChildren(QLabel))
    one.findChildren(ClickCard)[0].click()
    assert sheet(reader).text() == "Kokeilen."


def test_a_note_stays_at_its_words_when_the_course_is_edited(start: "Start") -> None:
    hand = start()
    hand.enter("Aino Lahtinen")
    hand.go(Study(COURSE, LESSON))
    words = sentence(hand)
    note(hand, words, "Kokeilen.")
    file = hand.program.paths.courses[0] / COURSE / f"{LESSON}.md"
    before = file.read_text(encoding="utf-8")
    title, rest = before.split("\n", 1)
    file.write_text(f"{title}\n\nUusi johdanto tälle oppitunnille.\n{rest}", encoding="utf-8")

    hand = start()
    hand.go(Study(COURSE, LESSON))
    hand.player.show_step(0)
    hand.qtbot.waitUntil(lambda: highlighted(hand) == [words])
    assert signs(hand) == ["Muistiinpano: Kokeilen."]


# --- own words -----------------------------------------------------------------------------


def test_marks_are_among_the_own_words_and_lead_to_their_places(
    reader: "Hand", tmp_path: Path
) -> None:
    words = sentence(reader)
    note(reader, words, "Kokeilen # huomenna.")
    reader.press(Qt.Key.Key_4, CONTROL)
    page = reader.window.page
    assert isinstance(page, InsightsPage)
    page.write_markdown(str(tmp_path / "omat.md"))
    page.write_pdf(str(tmp_path / "omat.pdf"))
    press(reader, "Merkinnät")
    (card,) = shown(reader, InsightCard)
    assert any(words in label.text() for label in card.findChildren(QLabel))

    text = (tmp_path / "omat.md").read_text(encoding="utf-8")
    assert "Muistiinpano · " in text
    assert f"> ”{words}”" in text
    assert "Kokeilen \\# huomenna." in text
    press(reader, "Avaa oppitunnissa")
    reader.until_at(Study)
    reader.qtbot.waitUntil(lambda: highlighted(reader) == [words])


def test_own_words_tell_when_the_place_of_a_mark_is_gone(reader: "Hand", tmp_path: Path) -> None:
    note(reader, sentence(reader), "Kokeilen.")
    reader.go(Insights())
    rewrite(reader, "# Uusi\n\nAivan muuta.\n")
    press(reader, "Avaa oppitunnissa")
    page = reader.window.page
    assert page is not None
    said = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "Teksti on muuttunut kurssissa" in said

    (reader.program.paths.courses[0] / COURSE).rename(tmp_path / "poissa")
    press(reader, "Avaa oppitunnissa")
    said = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "Teksti on muuttunut kurssissa" not in said


# --- sudden ends ---------------------------------------------------------------------------

WRITER = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from palvelukoulu.app import application_for, build, ticking
from palvelukoulu.paths import Paths
from palvelukoulu.ui.navigation import Enter, Study
from datetime import UTC, datetime

data, courses, assets, course, lesson, words = sys.argv[1:]
application = application_for(["palvelukoulu"])
paths = Paths(Path(data), (Path(courses),), Path(assets))
program = build(paths, ticking(datetime(2026, 11, 21, 8, tzinfo=UTC)), application)
program.desk.library.refresh()
program.open(is_brief=True)
program.window.go(Enter(program.desk.profiles.add("Aino")))
program.window.go(Study(course, lesson))
text = program.window.page.view.text
start = text.characters().index(words)
text.setTextCursor(text.cursor_over(start, start + len(words)))
QTest.keyClick(text, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
QTest.keyClicks(program.window.focusWidget(), "Muista ajatus kesken")
QTest.qWait(1200)
sys.stdout.write("kirjoitettu\\n")
sys.stdout.flush()
application.exec()
"""


def test_a_note_half_written_when_the_program_is_killed_is_there(
    start: "Start", paths: "object", tmp_path: Path
) -> None:
    hand = start()
    hand.enter("Mallioppija")
    hand.go(Study(COURSE, LESSON))
    words = sentence(hand)
    where = hand.program.paths
    hand.program.close()
    data = tmp_path / "tapettu"
    arguments = [str(data), str(where.courses[0]), str(where.assets), COURSE, LESSON, words]
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, *arguments], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "kirjoitettu\n"
        program.kill()
    object.__setattr__(paths, "data", data)

    hand = start()
    hand.go(Study(COURSE, LESSON))

    hand.qtbot.waitUntil(lambda: highlighted(hand) == [words])
    assert [mark.text for mark in marks(hand)] == ["Muista ajatus kesken"]


# --- every size and look -------------------------------------------------------------------


@pytest.mark.parametrize("theme", list(ThemeChoice))
@pytest.mark.parametrize(("size", "percent"), [((1366, 768), 100), ((640, 360), 200)])
def test_marks_fit_every_look_and_size(
    reader: "Hand", qapp: QApplication, theme: ThemeChoice, size: tuple[int, int], percent: int
) -> None:
    note(reader, sentence(reader), "Kokeilen.")
    look = replace(Preferences(), theme=theme, text_percent=percent, is_motion_reduced=True)
    reader.window.prefer(look)
    reader.window.resize(*size)
    reader.qtbot.waitUntil(lambda: reader.player.width() == size[0])
    qapp.processEvents()
    for sign in shown(reader, Sign):
        assert sign.x() >= 0
    for keys in (CONTROL, CONTROL | SHIFT):
        reader.press(Qt.Key.Key_M, keys)
        (one,) = shown(reader, MarkList if keys != CONTROL else NoteSheet)
        assert reader.window.rect().contains(one.geometry())
        reader.press(Qt.Key.Key_Escape)
    assert reader.player.minimumSizeHint().width() <= size[0]


def test_notes_are_found_by_search_and_open_among_the_own_words(reader: "Hand") -> None:
    note(reader, sentence(reader), "Pyysin apua kollegalta.")
    reader.go(Search("kollegoilta apu"))
    page = reader.window.page
    assert page is not None
    said = [card.accessibleName() for card in page.findChildren(ResultCard)]
    assert any("Muistiinpano" in name and "kollegalta" in name for name in said)


def test_what_is_marked_and_written_is_in_the_records_alone(reader: "Hand") -> None:
    note(reader, sentence(reader), "hamarikkopollo")
    reader.press(Qt.Key.Key_M, CONTROL | SHIFT)
    reader.press(Qt.Key.Key_Escape)
    reader.go(Insights())
    reader.program.close()

    records = reader.program.paths.database
    for file in reader.program.paths.data.rglob("*"):
        if file.is_file() and not file.name.startswith(records.name):
            assert b"hamarikkopollo" not in file.read_bytes(), file.name
    assert b"hamarikkopollo" in records.read_bytes()
