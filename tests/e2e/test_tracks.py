"""A way through the courses: chosen on the courses' page, followed at home, locking nothing."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from palvelukoulu.core.exercises import examples_of, points_of
from palvelukoulu.core.preferences import Preferences
from palvelukoulu.ui.components.course_card import CourseCard
from palvelukoulu.ui.components.text import Heading
from palvelukoulu.ui.home.hero import Hero
from palvelukoulu.ui.home.track_panel import TrackPanel
from palvelukoulu.ui.navigation import Courses, Home, LessonEnd, Study

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand

COURSE, OTHER = "edustustehtava", "itsetunto-ja-olemus"
LESSON = "01-keta-edustat"


@pytest.fixture
def guided(hand: "Hand") -> "Hand":
    """A library with one way: the second course, and a lesson of the first together."""
    text = (
        "# Polut\n\n## Tiimi\n\nRauhassa yhdessä.\n\n"
        f"- [Itsetunto]({_folder(hand, OTHER)})\n"
        f"- [Ketä edustat?]({_folder(hand, COURSE)}/{LESSON}.md)\n"
    )
    (hand.program.paths.courses[0] / "polut.md").write_text(text, "utf-8")
    hand.program.desk.library.refresh()
    hand.go(Courses())
    return hand


def _folder(hand: "Hand", course: str) -> str:
    outline = hand.program.desk.outline(course)
    assert outline is not None
    return outline.folder.rpartition("/")[2]


def page(hand: "Hand") -> QWidget:
    assert hand.window.page is not None
    return hand.window.page


def words(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(widget))


def button(hand: "Hand", text: str) -> QAbstractButton:
    buttons = page(hand).findChildren(QAbstractButton)
    return next(one for one in buttons if one.text().startswith(text) and one.isVisible())


def finish(hand: "Hand", course: str, *lessons: str) -> None:
    """Finish lessons without answering their questions."""
    learner, outline = hand.window.learner, hand.program.desk.outline(course)
    assert learner is not None
    assert outline is not None
    session = hand.program.desk.session(learner, outline)
    for lesson in lessons:
        session.finish_lesson(lesson)


def answer_everything(hand: "Hand", course: str) -> None:
    """Answer every question that brings points right."""
    learner, outline = hand.window.learner, hand.program.desk.outline(course)
    assert learner is not None
    assert outline is not None
    session = hand.program.desk.session(learner, outline)
    for lesson in hand.course(course).lessons:
        for block in lesson.exercises:
            if points_of(block.exercise):
                session.answer(lesson.id, block, examples_of(block.exercise).right)


def first_card(hand: "Hand") -> str:
    cards = [one for one in page(hand).findChildren(CourseCard) if one.isVisible()]
    return min(cards, key=lambda card: (card.y(), card.x())).text()


def test_without_ways_there_is_nothing_to_choose(hand: "Hand") -> None:
    hand.go(Courses())

    assert not page(hand).findChildren(TrackPanel)


def test_choosing_a_way_by_mouse_orders_the_courses_and_counts(guided: "Hand") -> None:
    guided.qtbot.mouseClick(button(guided, "Tiimi"), Qt.MouseButton.LeftButton)
    guided.qtbot.wait(1)

    assert "Polku: Tiimi · 0/1 kurssia · noin " in words(page(guided))
    assert "Rauhassa yhdessä." in words(page(guided))
    assert first_card(guided).startswith("Itsetunto")


def test_choosing_by_keyboard_keeps_the_focus_and_is_remembered(guided: "Hand") -> None:
    button(guided, "Ei polkua").setFocus()
    guided.press(Qt.Key.Key_Right)
    guided.press(Qt.Key.Key_Space)

    assert guided.focused is button(guided, "Tiimi")
    learner = guided.window.learner
    assert learner is not None
    assert guided.program.desk.profiles.preferences(learner).track == "Tiimi"
    guided.go(Courses())
    assert button(guided, "Tiimi").isChecked()


def test_tab_goes_from_the_filters_through_the_way_to_the_courses(guided: "Hand") -> None:
    guided.qtbot.mouseClick(button(guided, "Tiimi"), Qt.MouseButton.LeftButton)
    button(guided, "Kaikki").setFocus()

    stops = []
    for _ in range(3):
        guided.press(Qt.Key.Key_Tab)
        stops.append(guided.focused)

    texts = [one.text() for one in stops if isinstance(one, QAbstractButton)]
    assert texts[0] == "Tiimi"
    assert texts[1].startswith("Ketä edustat? · ")
    assert isinstance(stops[2], CourseCard)


def test_giving_a_way_up_shows_the_courses_as_before(guided: "Hand") -> None:
    button(guided, "Tiimi").click()
    button(guided, "Ei polkua").click()
    guided.qtbot.wait(1)

    assert "0/1" not in words(page(guided))
    assert first_card(guided).startswith("Palvelu on edustustehtävä")


def test_a_lesson_that_is_done_together_opens_and_is_marked_when_done(guided: "Hand") -> None:
    button(guided, "Tiimi").click()
    button(guided, "Ketä edustat? · ").click()
    guided.until_at(Study)
    guided.study(LESSON)
    guided.until_at(LessonEnd)

    guided.go(Courses())

    assert button(guided, "Ketä edustat?").text() == "Ketä edustat? · Tehty"


def test_home_begins_with_the_way(guided: "Hand") -> None:
    button(guided, "Tiimi").click()

    guided.go(Home())

    (hero,) = page(guided).findChildren(Hero)
    assert "Itsetunto ja ulkoinen olemus · oppitunti 1/" in words(hero)


def test_home_goes_on_with_the_present_course_until_it_is_done(guided: "Hand") -> None:
    button(guided, "Tiimi").click()
    lessons = [one.id for one in guided.course().lessons]
    finish(guided, COURSE, LESSON)
    guided.go(Home())
    (hero,) = page(guided).findChildren(Hero)
    assert "Palvelu on edustustehtävä · oppitunti 2/" in words(hero)

    finish(guided, COURSE, *lessons[1:])
    answer_everything(guided, COURSE)
    guided.go(Home())

    (hero,) = page(guided).findChildren(Hero)
    assert "Itsetunto ja ulkoinen olemus · oppitunti 1/" in words(hero)


def test_a_course_of_the_way_that_was_left_open_goes_on_where_it_was(guided: "Hand") -> None:
    button(guided, "Tiimi").click()
    finish(guided, OTHER, next(iter(guided.course(OTHER).lessons)).id)
    finish(guided, COURSE, *(one.id for one in guided.course().lessons))
    answer_everything(guided, COURSE)

    guided.go(Home())

    (hero,) = page(guided).findChildren(Hero)
    assert "Itsetunto ja ulkoinen olemus · oppitunti 2/" in words(hero)


def test_a_way_gone_through_is_said_to_be_done(guided: "Hand") -> None:
    button(guided, "Tiimi").click()
    finish(guided, COURSE, LESSON)
    finish(guided, OTHER, *(one.id for one in guided.course(OTHER).lessons))

    guided.go(Courses())

    assert "Polku: Tiimi · 1/1 kurssia · valmis" in words(page(guided))


def test_the_ticked_chip_follows_a_way_that_is_chosen_elsewhere(guided: "Hand") -> None:
    window = guided.window
    assert window.page is not None
    preferences = Preferences(track="Tiimi")
    window.page.take_preferences(preferences)

    assert button(guided, "Tiimi").isChecked()
    assert not button(guided, "Ei polkua").isChecked()

    window.page.take_preferences(replace(preferences, track=""))

    assert button(guided, "Ei polkua").isChecked()


def test_the_filters_stand_in_the_middle_of_the_heading(guided: "Hand") -> None:
    def middle(one: QWidget) -> int:
        return one.mapTo(guided.window, one.rect().center()).y()

    heading = next(one for one in page(guided).findChildren(Heading) if one.text() == "Kurssit")

    assert abs(middle(button(guided, "Kesken")) - middle(heading)) <= 1
