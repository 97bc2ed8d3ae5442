"""The glossary: from a word in a lesson to the list, to practice and to the review."""

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from palvelukoulu.core.errors import StoreFull
from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.richtext import Run
from palvelukoulu.store import attempts
from palvelukoulu.study.review import Today
from palvelukoulu.ui.components.empty_state import EmptyState
from palvelukoulu.ui.components.navigation import NavItem
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.term_card import TermCard
from palvelukoulu.ui.components.turn_card import TurnCard
from palvelukoulu.ui.glossary.entry import TermEntry
from palvelukoulu.ui.glossary.page import GlossaryPage
from palvelukoulu.ui.glossary.practice import PracticePage
from palvelukoulu.ui.glossary.step import TermStep
from palvelukoulu.ui.lesson.reading import ReadingStep
from palvelukoulu.ui.navigation import (
    Courses,
    Glossary,
    Home,
    LessonEnd,
    Overview,
    Practice,
    Review,
    ReviewEnd,
    Search,
    Study,
)
from palvelukoulu.ui.page import Page
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.review.page import ReviewPage
from palvelukoulu.ui.shell import ShellPage

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand, TickingClock

COURSE = "edustustehtava"
OTHER = "itsetunto-ja-olemus"
LESSON = "03-nelja-asiaa"
CONTROL = Qt.KeyboardModifier.ControlModifier


def glossary(hand: "Hand", place: Glossary | None = None) -> GlossaryPage:
    hand.go(place or Glossary())
    page = hand.window.page
    assert isinstance(page, GlossaryPage)
    return page


def practice(hand: "Hand", course: str = COURSE) -> PracticePage:
    hand.go(Practice(course))
    return practising(hand)


def practising(hand: "Hand") -> PracticePage:
    page = hand.window.page
    assert isinstance(page, PracticePage)
    return page


def primary(page: PracticePage) -> QAbstractButton:
    button = page.footer.first_focus()
    assert isinstance(button, QAbstractButton)
    return button


def page_of(hand: "Hand") -> Page:
    page = hand.window.page
    assert page is not None
    return page


def press(hand: "Hand", text: str) -> None:
    """Press the visible button with these words."""
    buttons = page_of(hand).findChildren(QAbstractButton)
    next(one for one in buttons if one.text() == text and one.isVisible()).click()


def words(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def terms_of(hand: "Hand", course: str) -> list[str]:
    return [one.name for one in hand.course(course).terms]


def todays(hand: "Hand") -> Today:
    learner = hand.window.learner
    assert learner is not None
    return hand.program.desk.today(learner)


def sleep(hand: "Hand", days: int = 1) -> None:
    cast("TickingClock", hand.program.desk.clock).now += timedelta(days=days)


def reading(hand: "Hand") -> LessonText:
    """Open the first text of a lesson that mentions a term."""
    hand.go(Study(COURSE, LESSON))
    for number in range(hand.player.step_count):
        hand.player.show_step(number)
        view = hand.player.view
        if isinstance(view, ReadingStep):
            text = view.findChildren(LessonText)[0]
            if any(target.startswith("sana:") for _, _, target in text.link_ranges()):
                return text
    raise LookupError(LESSON)


# --- the list --------------------------------------------------------------------------


def test_every_term_of_every_course_is_listed_in_order(hand: "Hand") -> None:
    page = glossary(hand)

    assert sorted(page.shown()) == sorted(terms_of(hand, COURSE) + terms_of(hand, OTHER))
    assert page.page_title() == "Sanasto"
    assert hand.focused.accessibleName() == "Etsi sanaa"
    assert f"{len(page.shown())} sanaa" in words(page)


def test_letters_leave_the_terms_that_have_them(hand: "Hand") -> None:
    page = glossary(hand)
    hand.write("olemus")

    assert page.shown() == ("Olemus",)
    visible = [one for one in page.findChildren(TermEntry) if one.isVisible()]
    assert [one.entry.term.name for one in visible] == ["Olemus"]
    assert "1 sana" in words(page)

    hand.write("qq")
    assert page.shown() == ()
    [nothing] = [one for one in page.findChildren(EmptyState) if one.isVisible()]
    assert "Kokeile lyhyempää hakua" in nothing.sentence.text()


def test_a_course_is_chosen_from_the_list_of_courses(hand: "Hand") -> None:
    page = glossary(hand, Glossary(OTHER))

    assert sorted(page.shown()) == sorted(terms_of(hand, OTHER))


def test_the_glossary_is_in_the_side_bar_and_behind_a_key(hand: "Hand") -> None:
    hand.go(Home())
    items = page_of(hand).findChildren(NavItem)
    next(one for one in items if one.text() == "Sanasto").click()
    hand.until_at(Glossary)

    hand.go(Home())
    hand.press(Qt.Key.Key_6, CONTROL)
    hand.until_at(Glossary)


def test_the_list_scrolls_by_keys(hand: "Hand") -> None:
    page = glossary(hand)
    assert isinstance(page.body, ScrollArea)
    hand.press(Qt.Key.Key_PageDown)

    assert page.body.place > 0


def test_a_low_window_keeps_the_words_of_the_glossary_and_leaves_its_heading(hand: "Hand") -> None:
    page = glossary(hand)
    assert "Sanasto" in words(page.body)
    hand.window.resize(800, 360)
    assert "Sanasto" not in words(page.body)
    hand.window.resize(1000, 700)
    assert "Sanasto" in words(page.body)


def test_a_low_window_of_large_text_shows_the_word_to_recall(hand: "Hand") -> None:
    hand.window.prefer(replace(Preferences(), text_percent=200, is_motion_reduced=True))
    hand.window.resize(640, 360)
    page = practice(hand)
    area = page.view.scroll_area()
    (card,) = page.view.findChildren(TurnCard)
    term = next(one for one in card.findChildren(RichLabel) if one.isVisible())

    top = term.mapTo(area.viewport(), QPoint(0, 0)).y()
    assert top >= 0
    assert top + term.height() <= area.viewport().height()


def test_without_terms_the_page_invites_to_the_courses(hand: "Hand") -> None:
    for course in (COURSE, OTHER):
        folder = hand.program.desk.library.media_folder(course)
        (folder / "sanasto.md").unlink()
    hand.program.desk.library.refresh()
    page = glossary(hand)

    [empty] = page.findChildren(EmptyState)
    assert hand.focused is empty.button
    empty.button.click()
    hand.until_at(Courses)


def test_a_course_leads_to_its_own_terms(hand: "Hand") -> None:
    hand.go(Overview(OTHER))
    page = page_of(hand)
    assert isinstance(page, ShellPage)
    buttons = page.body.findChildren(QAbstractButton)
    next(one for one in buttons if one.text() == "Sanasto").click()
    hand.until_at(Glossary)

    assert hand.window.place == Glossary(OTHER)


# --- from a lesson ---------------------------------------------------------------------


def test_a_word_in_a_lesson_leads_to_its_place_in_the_glossary_and_back(hand: "Hand") -> None:
    text = reading(hand)
    step = hand.player.step
    text.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Tab)
    hand.press(Qt.Key.Key_Return)
    [card] = hand.window.findChildren(TermCard)
    name = card.accessibleName().partition(".")[0]

    hand.press(Qt.Key.Key_Return)
    hand.until_at(Glossary)
    page = page_of(hand)
    assert isinstance(page, GlossaryPage)
    assert sorted(page.shown()) == sorted(terms_of(hand, COURSE))
    [entry] = [one for one in page.findChildren(TermEntry) if one.entry.term.name == name]
    hand.qtbot.waitUntil(lambda: not entry.visibleRegion().isEmpty())

    hand.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    hand.until_at(Study)
    assert hand.player.step == step


def test_esc_closes_the_card_before_it_leaves_the_lesson(hand: "Hand") -> None:
    text = reading(hand)
    text.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Tab)
    hand.press(Qt.Key.Key_Space)
    assert [one for one in hand.window.findChildren(TermCard) if one.isVisible()]

    hand.press(Qt.Key.Key_Escape)
    assert not [one for one in hand.window.findChildren(TermCard) if one.isVisible()]
    assert hand.focused is text
    assert isinstance(hand.window.place, Study)


# --- practice --------------------------------------------------------------------------


def test_a_round_goes_by_the_keyboard_and_is_stored(hand: "Hand") -> None:
    page = practice(hand)
    names = terms_of(hand, COURSE)
    assert isinstance(hand.focused, TurnCard)
    assert hand.focused.accessibleName() == f"Sana 1/{len(names)}. {names[0]}"

    for _ in names:
        hand.press(Qt.Key.Key_Return)  # turns the card
        assert primary(page).text() == "Muistin"
        hand.press(Qt.Key.Key_Return)  # moves to the answer
        assert hand.focused is primary(page)
        hand.press(Qt.Key.Key_Return)
    assert page.is_over
    assert "Tämä riittää hyvin" in [one.text() for one in page.view.findChildren(QLabel)]

    hand.press(Qt.Key.Key_Return)
    hand.until_at(Glossary)
    assert hand.window.place == Glossary(COURSE)


def test_what_did_not_come_to_mind_is_asked_once_more(hand: "Hand") -> None:
    page = practice(hand)
    names = terms_of(hand, COURSE)
    page.press_primary()
    hand.press(Qt.Key.Key_R)
    for _ in names[1:]:
        page.press_primary()
        page.press_primary()

    assert names[0] in [one.text() for one in page.view.findChildren(QLabel)]
    assert f"Sana {len(names) + 1}/{len(names) + 1}" in words(page)
    page.press_primary()
    press(hand, "En vielä muistanut")
    assert "Tämä riittää hyvin" in words(page)
    press(hand, "Harjoittele lisää")
    hand.qtbot.waitUntil(lambda: hand.window.page is not page)
    first = practising(hand).view
    assert names[0] in [one.text() for one in first.findChildren(QLabel)]


def test_a_term_may_be_passed_over(hand: "Hand") -> None:
    page = practice(hand)
    press(hand, "Ohita")

    assert "Sana 2/" in page.view.findChildren(TurnCard)[0].accessibleName()
    store, learner = hand.program.desk.store, hand.window.learner
    assert learner is not None
    with store.reading() as db:
        assert attempts.unjudged(db, learner.id, "cards") == ()


def test_an_answer_comes_only_after_the_card_has_been_turned(hand: "Hand") -> None:
    page = practice(hand)
    page.view.retry()

    assert "Sana 1/" in page.view.findChildren(TurnCard)[0].accessibleName()


def test_what_cannot_be_stored_is_told_and_the_card_stays(
    hand: "Hand", monkeypatch: pytest.MonkeyPatch
) -> None:
    page = practice(hand)
    page.press_primary()
    view = page.view
    assert isinstance(view, TermStep)

    def full(*_: object) -> None:
        raise StoreFull

    monkeypatch.setattr(type(hand.program.desk.store), "changing", full)
    page.press_primary()

    assert page.view is view
    assert "tallennettu" in view.failure_text() or "täynnä" in view.failure_text()


def test_practice_follows_the_window_and_the_list_of_all_terms(hand: "Hand") -> None:
    glossary(hand)
    press(hand, "Harjoittele sanoja")
    hand.until_at(Practice)
    practised = practising(hand)

    assert practised.page_title() == "Sanojen harjoittelu"
    assert [area.name for area in practised.areas()] == ["Yläpalkki", "Kortti", "Alapalkki"]
    assert practised.has_letter_keys()
    hand.window.resize(640, 480)
    assert practised.is_narrow()


def test_a_course_without_terms_shows_the_glossary_instead(hand: "Hand") -> None:
    hand.go(Practice("muualla"))

    assert isinstance(hand.window.page, GlossaryPage)


# --- review ----------------------------------------------------------------------------


def test_terms_of_finished_lessons_take_part_in_the_review_after_the_questions(
    hand: "Hand",
) -> None:
    hand.window.repaint()
    hand.study(LESSON)
    hand.until_at(LessonEnd)
    sleep(hand)
    today = todays(hand)
    assert [one.is_term for one in today.questions] == [True, True]

    hand.go(Review())
    page = hand.window.page
    assert isinstance(page, ReviewPage)
    assert isinstance(page.view, TermStep)
    assert page.has_letter_keys()
    for _ in today.questions:
        page.press_primary()
        page.press_primary()
    hand.until_at(ReviewEnd)
    after = todays(hand)
    assert (after.questions, after.answered) == ((), 2)


def test_a_click_turns_the_card_and_answers(hand: "Hand") -> None:
    page = practice(hand)
    [card] = page.findChildren(TurnCard)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.is_back

    press(hand, "Muistin")
    assert "Sana 2/" in page.view.findChildren(TurnCard)[0].accessibleName()


# --- to and from search --------------------------------------------------------------------


def test_a_term_that_was_looked_for_is_tinted_and_has_the_keyboard(hand: "Hand") -> None:
    term = hand.course().terms[-1]
    page = glossary(hand, Glossary(COURSE, term.id))
    entry = next(one for one in page.findChildren(TermEntry) if one.key == (COURSE, term.id))
    hand.qtbot.waitUntil(lambda: entry.is_tinted)
    assert entry.isAncestorOf(hand.focused)
    assert hand.focused.accessibleName() == term.name
    assert not entry.grab().isNull()

    hand.qtbot.waitUntil(lambda: not entry.is_tinted)
    hand.press(Qt.Key.Key_Tab)
    assert not entry.isAncestorOf(hand.focused)


def test_a_term_is_not_tinted_for_those_who_want_no_motion(hand: "Hand") -> None:
    hand.window.prefer(Preferences(is_motion_reduced=True))
    term = hand.course().terms[-1]
    page = glossary(hand, Glossary(COURSE, term.id))
    entry = next(one for one in page.findChildren(TermEntry) if one.key == (COURSE, term.id))
    hand.qtbot.waitUntil(lambda: entry.isAncestorOf(hand.focused))

    assert not entry.is_tinted


def test_what_no_term_has_is_looked_for_everywhere(hand: "Hand") -> None:
    glossary(hand)
    hand.write("qqq")
    press(hand, "Etsi kaikista kursseista")

    hand.until_at(Search)
    assert hand.window.place == Search("qqq")


def test_the_key_for_finding_takes_the_word_along_to_search(hand: "Hand") -> None:
    glossary(hand)
    hand.write("olemus")
    hand.press(Qt.Key.Key_F, CONTROL)

    hand.until_at(Search)
    assert hand.window.place == Search("olemus")


def test_a_course_shows_its_source_marks_as_chips(hand: "Hand") -> None:
    hand.go(Overview(COURSE))
    lines = [one for one in page_of(hand).findChildren(RichLabel) if one.accessibleName()]

    assert [one.accessibleName() for one in lines] == list(hand.course().sources)
    assert any(run.source for one in lines for run in one._inlines if isinstance(run, Run))
