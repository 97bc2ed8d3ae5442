"""The pages around the lessons, and how they follow the window."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollArea, QTextEdit, QWidget

from palvelukoulu.core.exercises import examples_of
from palvelukoulu.core.exercises.single_choice import SingleChoice
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.ui.components.course_card import CourseCard
from palvelukoulu.ui.components.cover import Cover
from palvelukoulu.ui.components.fields import TextArea
from palvelukoulu.ui.components.navigation import OutlineItem
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.settings import Swatch, Switch
from palvelukoulu.ui.help.keys import key_groups
from palvelukoulu.ui.lesson.outline import Outline
from palvelukoulu.ui.navigation import (
    Back,
    CourseEnd,
    Courses,
    Help,
    Home,
    LessonEnd,
    Overview,
    Picker,
    Place,
    Settings,
    Study,
)
from palvelukoulu.ui.notice import Notice
from palvelukoulu.ui.page import Page
from palvelukoulu.ui.shell import ShellPage
from palvelukoulu.ui.tour.guide import Guide, Look
from palvelukoulu.ui.tour.wish import TourWish

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand

COURSE = "edustustehtava"
FIRST = "01-keta-edustat"


def page(hand: "Hand") -> Page:
    shown = hand.window.page
    assert shown is not None
    return shown


def words(widget: QWidget) -> str:
    """Every text that can be seen."""
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    buttons = [one.text() for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)]
    return "\n".join(labels + buttons)


def press(hand: "Hand", text: str) -> None:
    """Press the visible button with these words."""
    buttons = page(hand).findChildren(QAbstractButton)
    next(one for one in buttons if one.text() == text and one.isVisible()).click()


def visible_cards(hand: "Hand") -> list[str]:
    cards = page(hand).findChildren(CourseCard)
    return sorted(card.text().split(",")[0] for card in cards if card.isVisible())


# --- home ----------------------------------------------------------------------------------


def test_home_greets_and_offers_the_first_lesson(hand: "Hand") -> None:
    said = words(page(hand))

    assert "Huomenta, Aino" in said
    assert "Aloita tästä" in said
    assert "Ensimmäinen tähti odottaa syttymistään." in said
    assert "Aloita oppitunti" in said


def test_home_counts_the_stars_that_are_lit(hand: "Hand") -> None:
    hand.study(FIRST)
    hand.go(Home())

    assert "Yksi tähti palaa jo. Toinen on aivan lähellä." in words(page(hand))
    assert "Jatka siitä, mihin jäit" in words(page(hand))


def test_courses_are_filtered_by_their_state(hand: "Hand") -> None:
    hand.study(FIRST)
    hand.go(Courses())
    assert visible_cards(hand) == ["Itsetunto ja ulkoinen olemus", "Palvelu on edustustehtävä"]

    press(hand, "Kesken")
    assert visible_cards(hand) == ["Palvelu on edustustehtävä"]
    press(hand, "Valmiit")
    assert visible_cards(hand) == []
    assert "Ensimmäinen valmis kurssi ilmestyy tänne." in words(page(hand))
    press(hand, "Kaikki")
    assert len(visible_cards(hand)) == 2


@pytest.mark.parametrize("place", [Courses(), Home()])
def test_pages_of_cards_scroll_by_keys_while_a_card_has_the_focus(
    hand: "Hand", place: Courses | Home
) -> None:
    hand.window.resize(900, 420)
    hand.go(place)
    shown = page(hand)
    assert isinstance(shown, ShellPage)
    assert isinstance(shown.body, ScrollArea)
    next(one for one in shown.findChildren(CourseCard) if one.isVisible()).setFocus()

    hand.press(Qt.Key.Key_End)
    end = shown.body.place
    assert end == shown.body.verticalScrollBar().maximum() > 0
    hand.press(Qt.Key.Key_PageUp)
    assert shown.body.place < end
    hand.press(Qt.Key.Key_Home)
    assert shown.body.place == 0
    hand.press(Qt.Key.Key_PageDown)
    assert shown.body.place > 0


def test_a_card_opens_the_course(hand: "Hand") -> None:
    hand.go(Courses())
    page(hand).findChildren(CourseCard)[0].click()

    hand.until_at(Overview)


def test_home_without_courses_invites_to_ask_for_some(hand: "Hand", tmp_path: Path) -> None:
    for course in hand.program.paths.courses[0].iterdir():
        course.rename(tmp_path / f"pois-{course.name}")
    assert hand.program.desk.library.refresh()
    hand.window.refresh()

    assert "Täällä ei ole vielä kursseja." in words(page(hand))


# --- a course ------------------------------------------------------------------------------


def test_a_course_tells_its_objectives_lessons_rule_and_sources(hand: "Hand") -> None:
    hand.go(Overview(COURSE))

    said = words(page(hand))
    assert hand.window.windowTitle() == "Palvelu on edustustehtävä – Palvelukoulu"
    for heading in ("Oppitunnit", "Kurssin jälkeen sinä", "Milloin kurssi on valmis", "Lähteet"):
        assert heading in said
    assert "80\u00a0%" in said
    assert "Aloita kurssi" in said


def test_a_started_course_goes_on_where_it_was_left(hand: "Hand") -> None:
    hand.go(Study(COURSE, "02-mita-olemus-viestii"))
    hand.go(Overview(COURSE))
    assert "Jatka kurssia" in words(page(hand))

    hand.press_first()
    hand.until_at(Study)

    assert hand.player.page_title() == "Mitä olemus viestii?"


def test_a_lesson_is_chosen_from_the_overview(hand: "Hand") -> None:
    hand.go(Overview(COURSE))
    press(hand, "Työasu ja tilanne")
    hand.until_at(Study)

    assert hand.player.page_title() == "Työasu ja tilanne"


def test_a_completed_course_stays_open(hand: "Hand") -> None:
    for lesson in hand.course().lessons:
        hand.study(lesson.id)
    hand.go(CourseEnd(COURSE))
    assert "100\u00a0%" in words(page(hand))
    assert "21.11.2026" in words(page(hand))

    press(hand, "Selaa kurssia")
    hand.until_at(Overview)

    assert "Selaa kurssia" in words(page(hand))
    press(hand, "Suoritus")
    hand.until_at(CourseEnd)
    hand.press_first()
    hand.until_at(Home)


def test_an_uncompleted_course_has_no_end_page(hand: "Hand") -> None:
    hand.go(CourseEnd(COURSE))

    assert hand.window.windowTitle() == "Koti – Palvelukoulu"


# --- a lesson ------------------------------------------------------------------------------


def test_the_star_lights_after_the_page_has_been_seen(hand: "Hand") -> None:
    hand.window.prefer(replace(Preferences(), is_motion_reduced=True))
    hand.study(FIRST)
    hand.until_at(LessonEnd)

    cover = page(hand).findChild(Cover)
    assert cover is not None
    hand.qtbot.waitUntil(lambda: cover.accessibleName() == "Tähtikuvio: 1/7 tähteä palaa")
    assert "Ensimmäinen tähti syttyi" in words(page(hand))
    assert "Vastasit kaikkiin sen tehtäviin." in words(page(hand))


def test_a_lesson_studied_again_lights_nothing(hand: "Hand") -> None:
    hand.study(FIRST)
    hand.study(FIRST)
    hand.until_at(LessonEnd)

    assert "Kertaus tehty" in words(page(hand))


def test_skipped_questions_are_said_to_wait(hand: "Hand") -> None:
    hand.go(Study(COURSE, FIRST))
    hand.player.finish()
    hand.until_at(LessonEnd)

    assert "Tehtäviin voit palata milloin vain." in words(page(hand))


def test_the_last_lesson_leads_to_what_is_still_unfinished(hand: "Hand") -> None:
    lessons = [lesson.id for lesson in hand.course().lessons]
    hand.study(lessons[-1])
    hand.until_at(LessonEnd)
    hand.press_first()
    hand.until_at(Study)

    assert hand.player.page_title() == "Ketä edustat?"


def test_lessons_without_enough_points_lead_to_where_points_are_left(hand: "Hand") -> None:
    for lesson in hand.course().lessons:
        hand.study(lesson.id, how="missed")
    hand.until_at(LessonEnd)
    assert "Sinulla on nyt" in words(page(hand))

    hand.press_first()
    hand.until_at(Study)

    assert hand.question.footing().retry == "Yritä uudelleen"


def test_the_outline_leads_to_another_lesson(hand: "Hand") -> None:
    hand.go(Study(COURSE, FIRST))
    press(hand, "Mitä olemus viestii?")
    hand.qtbot.waitUntil(lambda: hand.player.page_title() == "Mitä olemus viestii?")


def test_a_narrow_lesson_has_its_outline_in_a_drawer(hand: "Hand") -> None:
    hand.go(Study(COURSE, FIRST))
    hand.window.resize(900, 600)
    outline = hand.player.findChild(Outline)
    assert outline is not None
    hand.qtbot.waitUntil(lambda: not outline.isVisible())

    next(
        one
        for one in hand.player.findChildren(QAbstractButton)
        if one.accessibleName() == "Näytä sisällys"
    ).click()
    assert outline.isVisible()
    assert outline.isAncestorOf(hand.focused)
    hand.press(Qt.Key.Key_Escape)
    assert not outline.isVisible()

    hand.player.open_drawer()
    drawer = outline.parentWidget()
    assert drawer is not None
    QTest.mouseClick(drawer, Qt.MouseButton.LeftButton, pos=QPoint(880, 300))
    assert not outline.isVisible()
    hand.window.resize(1366, 768)
    hand.qtbot.waitUntil(outline.isVisible)


def test_the_page_scrolls_by_keys(hand: "Hand") -> None:
    hand.window.resize(700, 400)
    hand.go(Study(COURSE, FIRST))
    bar = hand.player.view.scroll_area().verticalScrollBar()
    hand.qtbot.waitUntil(lambda: bar.maximum() > 200)

    places = []
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Up,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_Home,
    ):
        hand.press(key)
        places.append(bar.value())

    assert 0 < places[0] < places[1]
    assert places[2] < places[1]
    assert places[3] == bar.maximum()
    assert places[4] < bar.maximum()
    assert places[5] == 0


def test_previous_leads_a_step_back(hand: "Hand") -> None:
    hand.go(Study(COURSE, FIRST))
    hand.player.show_step(2)

    press(hand, "Edellinen")

    assert hand.player.step is hand.player.steps[1]


def test_the_text_can_be_read_again_after_an_answer(hand: "Hand") -> None:
    question = hand.open_question(SingleChoice)
    number = hand.player.steps.index(hand.player.step)
    response = examples_of(question.exercise).missed
    question.widget.show_response(response)
    question.widget.responded.emit(response)
    hand.player.press_primary()

    hand.player.footer.findChildren(QPushButton)[0].click()

    assert hand.player.step is hand.player.steps[number - 1]


def test_the_outline_leads_to_the_beginning_of_the_present_lesson(hand: "Hand") -> None:
    hand.go(Study(COURSE, FIRST))
    hand.player.show_step(2)

    first = hand.window.findChildren(OutlineItem)[0]
    assert "luet tätä" in first.accessibleName()
    first.click()

    assert hand.player.step is hand.player.steps[0]


def test_a_link_to_another_lesson_is_followed_inside(hand: "Hand") -> None:
    hand.go(Study(COURSE, FIRST))

    hand.player.view.followed.emit("03-nelja-asiaa.md")

    hand.qtbot.waitUntil(lambda: hand.player.page_title() == "Neljä asiaa, jotka jäävät mieleen")


# --- settings, help, learners --------------------------------------------------------------


def test_settings_take_effect_at_once_and_stay(hand: "Hand") -> None:
    hand.go(Settings())
    learner = hand.window.learner
    assert learner is not None

    for switch in page(hand).findChildren(Switch):
        switch.click()
    next(
        one for one in page(hand).findChildren(Swatch) if one.choice is ThemeChoice.CONTRAST
    ).click()
    press(hand, "Antiikva")

    kept = hand.program.desk.profiles.preferences(learner)
    assert kept == hand.window.preferences
    assert kept.theme is ThemeChoice.CONTRAST
    assert kept.is_spacious
    assert kept.is_hyphenated
    assert kept.is_motion_reduced
    assert not kept.has_letter_keys
    assert hand.program.desk.theme.name == "contrast"


def test_keys_that_change_the_text_show_in_the_settings(hand: "Hand") -> None:
    hand.go(Settings())

    hand.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert "110\u00a0%" in words(page(hand))
    hand.press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert "100\u00a0%" in words(page(hand))


def test_every_key_of_the_window_is_in_the_help(hand: "Hand") -> None:
    told = " · ".join(key.keys for group in key_groups() for key in group.keys)
    told = told.replace("←", "Left")
    bound = {one.key().toString() for one in hand.window.findChildren(QShortcut)} - {"Ctrl+="}

    assert not [keys for keys in bound if keys not in told]


def test_help_is_left_the_way_one_came(hand: "Hand") -> None:
    hand.go(Courses())
    hand.go(Help())

    hand.press_first()
    hand.until_at(Courses)


def test_a_learner_is_chosen_from_the_tiles(hand: "Hand") -> None:
    hand.program.desk.profiles.add("Elias Korhonen")
    hand.go(Picker())

    press(hand, "Elias Korhonen")
    hand.until_at(Home)

    assert "Elias" in words(page(hand))


def test_back_from_nowhere_is_home(hand: "Hand") -> None:
    hand.window.go(Back())

    assert isinstance(hand.window.place, Home)


# --- when something fails ------------------------------------------------------------------


def test_a_notice_tells_once_and_shows_details_when_asked(hand: "Hand") -> None:
    hand.window.tell("Jokin ei toiminut.", "Traceback: rivi 7")
    hand.window.tell("Jokin muukaan ei toiminut.")
    (notice,) = hand.window.findChildren(Notice)
    details = notice.findChild(TextArea)
    assert details is not None
    assert not details.isVisible()

    next(one for one in notice.findChildren(QPushButton) if "tekniset" in one.text()).click()
    assert details.isVisible()
    next(one for one in notice.findChildren(QPushButton) if one.text() == "Jatka").click()

    hand.qtbot.waitUntil(lambda: not hand.window.findChildren(Notice))
    hand.window.tell("Uusi asia.")
    assert "Uusi asia." in words(hand.window.findChildren(Notice)[0])
    hand.window.findChildren(Notice)[0].accept()


# --- every size and look -------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(640, 360), (1024, 600), (1366, 690)])
def test_nothing_is_wider_than_its_page(hand: "Hand", size: tuple[int, int], percent: int) -> None:
    hand.window.prefer(replace(Preferences(), text_percent=percent, is_motion_reduced=True))
    hand.window.resize(*size)
    places: tuple[Place, ...] = (
        Home(),
        Courses(),
        Overview(COURSE),
        Settings(),
        Help(),
        Study(COURSE, FIRST),
        Picker(),
    )
    for place in places:
        hand.go(place)
        hand.qtbot.waitUntil(lambda: page(hand).width() == hand.window.width())
        for area in page(hand).findChildren(QScrollArea):
            if area.isVisible():
                assert area.horizontalScrollBar().maximum() == 0, (place, area)
        assert page(hand).minimumSizeHint().width() <= max(size[0], 640), place


def test_the_tour_goes_everywhere(hand: "Hand", tmp_path: Path) -> None:
    wish = TourWish(tmp_path / "kuvat", 800, 600)
    guide = Guide(hand.window, hand.program.desk, Look(wish, Preferences(is_motion_reduced=True)))

    with hand.qtbot.waitSignal(guide.finished, timeout=60_000) as finished:
        guide.start()

    assert finished.args == [len(list((tmp_path / "kuvat").glob("*.png")))]


def test_words_are_found_in_the_text(hand: "Hand") -> None:
    hand.go(Study(COURSE, FIRST))
    hand.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hand.write("asukas")
    assert "Löytyi" in words(page(hand))
    text = hand.player.view.findChild(QTextEdit)
    assert text is not None
    places = [text.textCursor().position()]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F3):
        hand.press(key)
        places.append(text.textCursor().position())
    hand.press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)

    assert places[0] < places[1] < places[2]
    assert text.textCursor().position() == places[1]

    hand.write("xyz")
    assert "Ei löytynyt tältä sivulta" in words(page(hand))
    hand.press(Qt.Key.Key_Escape)
    assert isinstance(hand.window.place, Study)
    assert hand.focused is hand.player.first_focus()
