"""A course whose lessons are done but whose pass mark is not reached says what to do."""

from typing import TYPE_CHECKING

from palvelukoulu.core.exercises import examples_of, points_of
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.surfaces import ClickCard
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.course.tasks_card import ShortfallCard
from palvelukoulu.ui.lesson.question import QuestionStep
from palvelukoulu.ui.navigation import CourseEnd, Home, LessonEnd, Overview, Study
from palvelukoulu.ui.page import Page

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand

COURSE = "edustustehtava"
OTHER = "itsetunto-ja-olemus"


def page(hand: "Hand") -> Page:
    assert hand.window.page is not None
    return hand.window.page


def words(hand: "Hand") -> str:
    return "\n".join(one.text() for one in page(hand).findChildren(Label))


def primary(hand: "Hand") -> str:
    button = page(hand).first_focus()
    assert isinstance(button, Button)
    return button.text()


def scored(hand: "Hand") -> list[str]:
    """Return the exercises that bring points, in order."""
    lessons = hand.course().lessons
    blocks = [block for lesson in lessons for block in lesson.exercises]
    return [one.id for one in blocks if points_of(one.exercise)]


def finish_with_nothing_right(hand: "Hand") -> None:
    """Study every lesson, each question with points missed."""
    for lesson in hand.course().lessons:
        hand.study(lesson.id, how="missed")
    hand.until_at(LessonEnd)


def test_the_last_lessons_end_says_how_far_the_pass_is_and_leads_to_the_first_question(
    hand: "Hand",
) -> None:
    finish_with_nothing_right(hand)

    assert "kurssi on valmis, kun niitä on 80\u00a0%." in words(hand)
    assert primary(hand) == f"Täydennä {len(scored(hand))} tehtävää"
    hand.press_first()
    hand.until_at(Study)

    assert isinstance(hand.player.view, QuestionStep)
    assert hand.player.position.anchor == scored(hand)[0]
    assert hand.player.view.footing().retry == "Yritä uudelleen"


def test_each_question_put_right_leads_to_one_less(hand: "Hand") -> None:
    finish_with_nothing_right(hand)
    hand.press_first()
    hand.until_at(Study)

    question = hand.question
    question.retry()
    right = examples_of(question.exercise).right
    question.widget.show_response(right)
    question.widget.responded.emit(right)
    hand.player.press_primary()
    hand.player.finish()
    hand.until_at(LessonEnd)

    assert primary(hand) == f"Täydennä {len(scored(hand)) - 1} tehtävää"


def test_the_course_page_lists_by_lesson_what_is_open(hand: "Hand") -> None:
    finish_with_nothing_right(hand)
    hand.go(Overview(COURSE))

    card = page(hand).findChild(ShortfallCard)
    assert card is not None
    assert primary(hand) == f"Täydennä {len(scored(hand))} tehtävää"
    hand.press_first()
    hand.until_at(Study)
    assert hand.player.position.anchor == scored(hand)[0]


def test_the_rest_of_the_course_can_be_read_from_its_page_as_before(hand: "Hand") -> None:
    finish_with_nothing_right(hand)
    hand.go(Overview(COURSE))

    browse = next(b for b in page(hand).findChildren(Button) if b.text() == "Selaa kurssia")
    browse.click()
    hand.until_at(Study)

    assert hand.player.page_title() == "Ketä edustat?"


def test_a_lesson_of_the_list_opens_at_its_first_open_question(hand: "Hand") -> None:
    finish_with_nothing_right(hand)
    hand.go(Overview(COURSE))
    card = page(hand).findChild(ShortfallCard)
    assert card is not None
    card.findChildren(ClickCard)[1].click()
    hand.until_at(Study)

    own = [block.id for block in hand.course().lessons[1].exercises]
    wanted = next(one for one in scored(hand) if one in own)
    assert hand.player.position.anchor == wanted


def test_home_says_the_same_even_when_a_lesson_was_left_open(hand: "Hand") -> None:
    finish_with_nothing_right(hand)
    hand.press_first()
    hand.until_at(Study)

    hand.go(Home())

    assert "kurssi on valmis, kun niitä on 80\u00a0%." in words(hand)
    assert "Jatka siitä, mihin jäit" not in words(hand)
    assert primary(hand) == f"Täydennä {len(scored(hand))} tehtävää"
    hand.press_first()
    hand.until_at(Study)
    assert hand.player.position.anchor == scored(hand)[0]


def test_another_course_that_is_being_studied_comes_first_at_home(hand: "Hand") -> None:
    finish_with_nothing_right(hand)
    hand.go(Study(OTHER))

    hand.go(Home())

    assert "Täydennä" not in primary(hand)


def test_when_every_other_course_is_done_home_leads_to_what_is_lacking(hand: "Hand") -> None:
    finish_with_nothing_right(hand)
    for lesson in hand.course(OTHER).lessons:
        hand.study(lesson.id, OTHER)
    hand.until_at(LessonEnd)

    hand.go(Home())

    assert primary(hand).startswith("Täydennä")


def test_a_course_that_reaches_its_mark_completes_as_before(hand: "Hand") -> None:
    finish_with_nothing_right(hand)
    for lesson in hand.course().lessons:
        for block in lesson.exercises:
            if points_of(block.exercise):
                hand.go(Study(COURSE, lesson.id))
                anchors = [step.anchor for step in hand.player.steps]
                hand.player.show_step(anchors.index(block.id))
                hand.question.retry()
                right = examples_of(block.exercise).right
                hand.question.widget.show_response(right)
                hand.question.widget.responded.emit(right)
                hand.player.press_primary()

    hand.go(CourseEnd(COURSE))

    assert "suoritukseen riitti 80\u00a0%" in words(hand)
    hand.go(Overview(COURSE))
    assert page(hand).findChild(ShortfallCard) is None
