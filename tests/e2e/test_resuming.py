"""Everything half made is there again: after closing, and after another learner."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from palvelukoulu.core.exercises.multiple_choice import MultipleChoice, PickedSet
from palvelukoulu.core.exercises.ordering import Ordered, Ordering
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.core.records import Position
from palvelukoulu.ui.lesson.reading import ReadingStep
from palvelukoulu.ui.navigation import Enter, Home, Picker, Study

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand, Start

COURSE = "edustustehtava"


def drafted(hand: "Hand", kind: type, response: object) -> None:
    """Leave a half-made response to the first question of a kind."""
    question = hand.open_question(kind)
    question.widget.show_response(response)
    question.widget.responded.emit(response)


def test_a_half_typed_reflection_is_there_after_closing(start: "Start") -> None:
    hand = start()
    hand.enter("Aino")
    question = hand.open_question(Reflection)
    hand.qtbot.keyClicks(question.findChild(QPlainTextEdit), "Katsoin silmiin")

    hand = start()

    assert hand.window.learner is not None
    assert hand.open_question(Reflection).widget.response() == Written("Katsoin silmiin")


def test_ticked_but_unchecked_choices_are_there_after_closing(start: "Start") -> None:
    hand = start()
    hand.enter("Aino")
    drafted(hand, MultipleChoice, PickedSet(frozenset({0, 2})))

    hand = start()

    question = hand.open_question(MultipleChoice)
    assert question.widget.response() == PickedSet(frozenset({0, 2}))
    assert question.footing().verdict is None


def test_an_order_that_was_not_checked_is_there_after_closing(start: "Start") -> None:
    hand = start()
    hand.enter("Aino")
    drafted(hand, Ordering, Ordered((4, 3, 2, 1, 0)))

    hand = start()

    assert hand.open_question(Ordering).widget.response() == Ordered((4, 3, 2, 1, 0))


def test_the_lesson_opens_at_the_step_that_was_left(start: "Start") -> None:
    hand = start()
    hand.enter("Aino")
    hand.go(Study(COURSE, "01-keta-edustat"))
    hand.player.show_step(1)
    left = hand.player.step.anchor

    hand = start()
    hand.go(Study(COURSE))

    assert hand.player.step.anchor == left


def test_the_text_opens_at_the_line_that_was_at_the_top(start: "Start") -> None:
    hand = start()
    hand.enter("Aino")
    hand.window.resize(700, 420)
    hand.go(Study(COURSE, "01-keta-edustat"))
    bar = hand.player.view.scroll_area().verticalScrollBar()
    hand.qtbot.waitUntil(lambda: bar.maximum() > 250)
    bar.setValue(220)
    left = hand.player.view.offset()
    assert left > 0

    hand = start()
    hand.window.resize(700, 420)
    hand.go(Study(COURSE, "01-keta-edustat"))

    assert isinstance(hand.player.view, ReadingStep)
    hand.qtbot.waitUntil(lambda: abs(hand.player.view.offset() - left) < 80)


def test_another_learner_does_not_disturb_what_was_left(hand: "Hand") -> None:
    aino = hand.window.learner
    assert aino is not None
    drafted(hand, SingleChoice, Picked(2))

    hand.go(Picker())
    hand.enter("Elias")
    assert hand.open_question(SingleChoice).widget.response() is None
    hand.window.go(Enter(aino))

    assert hand.open_question(SingleChoice).widget.response() == Picked(2)


def test_home_offers_the_lesson_that_was_left(start: "Start") -> None:
    hand = start()
    hand.enter("Aino")
    hand.go(Study(COURSE, "03-nelja-asiaa"))
    hand.player.show_step(1)
    hand.go(Home())

    hand = start()
    hand.press_first()
    hand.until_at(Study)

    assert hand.player.page_title() == "Neljä asiaa, jotka jäävät mieleen"


def test_what_is_typed_is_stored_within_a_second_without_leaving(hand: "Hand") -> None:
    question = hand.open_question(Reflection)
    hand.qtbot.keyClicks(question.findChild(QPlainTextEdit), "Kesken on aja")
    block = hand.player.step.exercise
    assert block is not None
    outline = hand.program.desk.outline(COURSE)
    learner = hand.window.learner
    assert outline is not None
    assert learner is not None
    session = hand.program.desk.session(learner, outline)

    hand.qtbot.waitUntil(lambda: session.draft(block) == Written("Kesken on aja"), timeout=1000)


def test_a_finished_lesson_starts_anew(start: "Start") -> None:
    hand = start()
    hand.enter("Aino")
    hand.study("01-keta-edustat")

    hand = start()
    hand.go(Study(COURSE, "01-keta-edustat"))

    assert hand.player.step is hand.player.steps[0]


def test_a_place_survives_a_lesson_that_is_only_glanced_at(start: "Start") -> None:
    hand = start()
    hand.enter("Aino")
    hand.window.resize(700, 420)
    hand.go(Study(COURSE, "01-keta-edustat"))
    bar = hand.player.view.scroll_area().verticalScrollBar()
    hand.qtbot.waitUntil(lambda: bar.maximum() > 250)
    bar.setValue(220)
    left = hand.player.view.offset()
    hand.go(Home())

    hand.go(Study(COURSE, "01-keta-edustat"))
    hand.go(Home())
    hand.go(Study(COURSE, "01-keta-edustat"))

    assert hand.player.view.offset() == left


def test_a_lesson_can_be_opened_at_a_place(hand: "Hand") -> None:
    hand.go(Study(COURSE, "01-keta-edustat"))
    reading = [step.anchor for step in hand.player.steps if step.exercise is None]

    hand.go(Study(COURSE, "01-keta-edustat", at=Position(reading[-1], 40)))

    assert hand.player.position == Position(reading[-1], 40)
