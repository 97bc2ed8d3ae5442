"""Recalling: offered once a day, asked as in the lesson, left at any moment."""

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from palvelukoulu.core.exercises import examples_of
from palvelukoulu.core.exercises.single_choice import SingleChoice
from palvelukoulu.ui.components.navigation import NavItem
from palvelukoulu.ui.home.hero import Hero
from palvelukoulu.ui.home.review_card import ReviewCard
from palvelukoulu.ui.lesson.question import QuestionStep
from palvelukoulu.ui.navigation import (
    Back,
    CourseEnd,
    Courses,
    Help,
    Home,
    LessonEnd,
    Review,
    ReviewEnd,
    Study,
)
from palvelukoulu.ui.review.end import ReviewEndPage
from palvelukoulu.ui.review.page import ReviewPage

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand, TickingClock

ROOT = Path(__file__).parents[2]
FIRST = "01-keta-edustat"
SECOND = "02-mita-olemus-viestii"


@pytest.fixture
def studied(hand: "Hand") -> "Hand":
    """A learner who missed the questions of two lessons yesterday."""
    hand.window.repaint()
    for lesson in (FIRST, SECOND):
        hand.study(lesson, how="missed")
        hand.until_at(LessonEnd)
    sleep(hand)
    hand.go(Home())
    return hand


def sleep(hand: "Hand", days: int = 1) -> None:
    cast("TickingClock", hand.program.desk.clock).now += timedelta(days=days)


def card(hand: "Hand") -> ReviewCard | None:
    page = hand.window.page
    assert page is not None
    return next((one for one in page.findChildren(ReviewCard) if one.isVisible()), None)


def hero_of(hand: "Hand") -> Hero:
    assert hand.window.page is not None
    return hand.window.page.findChildren(Hero)[0]


def left_top(offer: ReviewCard) -> QPoint:
    """Where the card stands on the ground of the hero."""
    beside = offer.parentWidget()
    assert beside is not None
    return beside.mapToParent(offer.pos())


def badge(hand: "Hand") -> str:
    page = hand.window.page
    assert page is not None
    items = page.findChildren(NavItem)
    return next(one.accessibleName() for one in items if one.text() == "Kertaus")


def words(widget: QWidget | None) -> str:
    assert widget is not None
    labels = widget.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(widget))


def asked(hand: "Hand") -> QuestionStep:
    page = hand.window.page
    assert isinstance(page, ReviewPage)
    assert isinstance(page.view, QuestionStep)
    return page.view


def respond(hand: "Hand", how: str = "right") -> None:
    """Fill in the question and check it with the keyboard."""
    view = asked(hand)
    response = getattr(examples_of(view.exercise), how)
    view.widget.show_response(response)
    view.widget.responded.emit(response)
    view.setFocus()
    assert isinstance(hand.window.page, ReviewPage)
    hand.window.page.footer.first_focus().setFocus()
    hand.press(Qt.Key.Key_Return)
    assert view.footing().verdict is not None


def recall_all(hand: "Hand", how: str = "right") -> int:
    hand.go(Review())
    count = 0
    while isinstance(hand.window.place, Review):
        respond(hand, how)
        count += 1
        hand.until_read()
        hand.press(Qt.Key.Key_Return)
        hand.qtbot.wait(1)
    return count


# --- where it is offered ---------------------------------------------------------------------


def test_before_anything_is_due_home_has_no_review(hand: "Hand") -> None:
    hand.study(FIRST)
    hand.until_at(LessonEnd)
    hand.go(Home())

    assert card(hand) is None
    assert badge(hand) == "Kertaus"


def test_home_offers_todays_questions_beside_the_one_thing_to_do(studied: "Hand") -> None:
    offer = card(studied)

    assert offer is not None
    assert "Päivän kertaus" in words(offer)
    assert "5 kysymystä · noin 3\u00a0min" in words(offer)
    assert badge(studied) == "Kertaus, 5 odottaa"
    hero = hero_of(studied)
    assert hero.geometry().right() < left_top(offer).x()
    assert hero.width() > 2 * offer.width()


def test_the_card_leads_to_the_questions_and_focus_stays_on_the_one_thing(studied: "Hand") -> None:
    offer = card(studied)
    assert offer is not None
    assert studied.focused is not offer.button

    offer.button.setFocus()
    studied.press(Qt.Key.Key_Space)
    studied.until_at(Review)


def test_in_a_narrow_window_the_offer_stands_below(studied: "Hand") -> None:
    studied.window.resize(700, 700)
    studied.qtbot.wait(1)
    offer = card(studied)

    assert offer is not None
    hero = hero_of(studied)
    assert hero.geometry().bottom() < left_top(offer).y()
    assert abs(hero.width() - offer.width()) <= 1


def test_other_pages_show_how_many_wait(studied: "Hand") -> None:
    studied.go(Courses())

    assert badge(studied) == "Kertaus, 5 odottaa"


def test_the_first_window_offers_it_once_it_is_painted(studied: "Hand") -> None:
    program = studied.program
    program.window._is_painted = False
    studied.go(Home())
    assert card(studied) is None

    program.window.repaint()
    program.window.show_today()

    assert card(studied) is not None


def test_fsrs_is_not_loaded_before_the_first_painted_window(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from palvelukoulu.__main__ import main\n"
        "try:\n"
        "    main()\n"
        "finally:\n"
        "    print('fsrs' in sys.modules, 'palvelukoulu.ui.home.page' in sys.modules)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, "--data-dir", str(tmp_path), "--exit-after-first-frame"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert run.stdout.split() == ["False", "True"]


# --- how it is asked -------------------------------------------------------------------------


def test_ctrl_3_asks_the_first_question_without_the_old_answer(studied: "Hand") -> None:
    studied.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)

    view = asked(studied)
    assert view.footing().verdict is None
    assert view.widget.response() is None or not isinstance(view.exercise, SingleChoice)
    assert "Tehtävä 1/5" in words(view)
    assert studied.window.windowTitle() == "Kertaus – Palvelukoulu"


def test_the_whole_review_goes_by_enter_alone(studied: "Hand") -> None:
    assert recall_all(studied, "missed") == 5

    assert isinstance(studied.window.place, ReviewEnd)
    said = words(studied.window.page)
    assert "Kertaus on tehty" in said
    assert "Seuraavan kerran palautetaan mieleen huomenna." in said
    assert badge(studied) == "Kertaus"

    studied.press(Qt.Key.Key_Return)
    studied.until_at(Home)
    assert card(studied) is None


def test_there_is_no_second_round_on_the_same_day(studied: "Hand") -> None:
    recall_all(studied, "missed")

    studied.go(Review())

    assert "Kertaus on tehty" in words(studied.window.page)


def test_a_missed_question_may_be_tried_again_at_once(studied: "Hand") -> None:
    studied.go(Review())
    respond(studied, "missed")
    assert asked(studied).footing().retry == "Yritä uudelleen"

    studied.press(Qt.Key.Key_R)
    assert asked(studied).footing().verdict is None
    respond(studied)

    studied.go(Review())
    assert "Tehtävä 2/5" in words(studied.window.page)


def test_skipping_everything_is_answered_kindly(studied: "Hand") -> None:
    studied.go(Review())
    page = studied.window.page
    assert isinstance(page, ReviewPage)
    for _ in range(5):
        page.footer.skipped.emit()
    studied.until_at(ReviewEnd)

    said = words(studied.window.page)
    assert "Tämä riittää hyvin" in said
    assert "Ohittamasi kysymykset ovat täällä" in said


def test_without_anything_answered_the_page_invites(hand: "Hand") -> None:
    hand.go(Review())

    said = words(hand.window.page)
    assert "Tänään ei ole kerrattavaa" in said
    assert "kun olet vastannut oppituntien tehtäviin" in said


def test_terms_of_a_lesson_are_to_recall_the_day_after_it(hand: "Hand") -> None:
    hand.study(FIRST)
    hand.until_at(LessonEnd)
    hand.go(Review())

    assert "Seuraavan kerran palautetaan mieleen huomenna." in words(hand.window.page)


def test_the_next_day_is_told_by_its_date(hand: "Hand") -> None:
    library = hand.program.desk.library
    (library.media_folder(hand.course().id) / "sanasto.md").unlink()
    library.refresh()
    hand.study(FIRST)
    hand.until_at(LessonEnd)
    hand.go(Review())

    # The hand studies on 21 November; what was right comes back after a day in between.
    assert "Seuraavan kerran palautetaan mieleen 23.11." in words(hand.window.page)


def test_links_lead_to_the_lesson_or_outside(studied: "Hand") -> None:
    studied.go(Review())
    asked(studied).followed.emit("file:///etc/hosts")
    studied.qtbot.wait(1)
    assert isinstance(studied.window.place, Review)

    asked(studied).followed.emit(f"{SECOND}.md")
    studied.until_at(Study)


def test_a_course_completed_by_recalling_is_celebrated_at_the_end(studied: "Hand") -> None:
    program = studied.program
    assert studied.window.learner is not None
    outline = program.desk.outline("edustustehtava")
    assert outline is not None
    session = program.desk.session(studied.window.learner, outline)
    for lesson in studied.course().lessons:
        session.finish_lesson(lesson.id)
        for block in () if lesson.id in (FIRST, SECOND) else lesson.exercises:
            examples = examples_of(block.exercise)
            is_missed = lesson.id == "03-nelja-asiaa" and examples.missed is not None
            session.answer(lesson.id, block, examples.missed if is_missed else examples.right)
    assert not session.progress().is_completed

    recall_all(studied)

    studied.until_at(CourseEnd)
    assert session.progress().is_completed


# --- leaving ---------------------------------------------------------------------------------


def test_leaving_in_the_middle_loses_nothing(studied: "Hand") -> None:
    studied.go(Review())
    respond(studied)
    studied.until_read()
    studied.press(Qt.Key.Key_Return)
    view = asked(studied)
    half = examples_of(view.exercise).missed
    view.widget.show_response(half)
    view.widget.responded.emit(half)

    studied.press(Qt.Key.Key_Escape)
    studied.until_at(Home)
    assert "4 kysymystä" in words(card(studied))

    studied.go(Review())
    assert "Tehtävä 2/5" in words(studied.window.page)
    assert asked(studied).widget.response() == half
    assert asked(studied).footing().verdict is None


def test_help_leads_back_to_the_question(studied: "Hand") -> None:
    studied.go(Review())
    studied.go(Help())
    studied.window.go(Back())

    assert isinstance(studied.window.place, Review)


def test_back_from_the_end_leads_home(studied: "Hand") -> None:
    recall_all(studied)
    studied.window.go(Back())

    assert isinstance(studied.window.place, Home)


def test_a_course_that_is_gone_is_left_out(studied: "Hand", tmp_path: Path) -> None:
    studied.program.desk.library.media_folder("edustustehtava").rename(tmp_path / "pois")

    studied.go(Review())

    assert isinstance(studied.window.page, ReviewEndPage)


def test_the_lesson_still_shows_its_own_answer(studied: "Hand") -> None:
    recall_all(studied)

    question = studied.open_question(SingleChoice)

    assert question.footing().verdict is not None
    assert question.footing().retry == "Yritä uudelleen"
