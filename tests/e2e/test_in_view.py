"""What a key chooses, and what is told of an answer, is brought where it can be seen."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from palvelukoulu.core.exercises.multiple_choice import MultipleChoice, PickedSet
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.ui.components.choices import Choice, MultiChoice
from palvelukoulu.ui.components.text import Heading
from palvelukoulu.ui.lesson.question import QuestionStep
from palvelukoulu.ui.navigation import Study

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand

COURSE = "pitka"
FRONT = """---
tunnus: pitka
nimi: Pitkät kysymykset
muoto: palvelukoulu 1
---

# Pitkät kysymykset

1. Osa
   - [Yksi](01.md)
"""
TEN = "\n".join(
    f"- [{'x' if number == 9 else ' '}] Vaihtoehto numero {number + 1}" for number in range(10)
)
FIVE = "\n".join(
    f"- [{'x' if number % 2 else ' '}] Kohta {number + 1}\n  > Palaute {number + 1}."
    for number in range(5)
)
LESSON = f"""# Yksi

## Valitse yksi: Mikä kymmenestä?

{TEN}

## Valitse kaikki sopivat: Mitkä viidestä?

{FIVE}

## Valitse yksi: Kumpi?

- [x] Tämä
- [ ] Tuo

## Pohdi: Mitä mietit?
"""


@pytest.fixture
def long(hand: "Hand") -> "Hand":
    """A course whose questions are longer than the window."""
    folder = hand.program.paths.courses[0] / COURSE
    folder.mkdir()
    (folder / "kurssi.md").write_text(FRONT, "utf-8")
    (folder / "01.md").write_text(LESSON, "utf-8")
    assert hand.program.desk.library.refresh()
    hand.window.resize(1280, 600)
    return hand


def is_seen(question: QuestionStep, widget: QWidget) -> bool:
    """Whether a widget stands whole between the bars above and below."""
    view = question.scroll_area().viewport()
    return view.rect().contains(QRect(widget.mapTo(view, QPoint()), widget.size()))


def cards(question: QuestionStep) -> list[Choice | MultiChoice]:
    return [one for one in question.findChildren(QWidget) if isinstance(one, Choice | MultiChoice)]


def heading(question: QuestionStep, text: str) -> QWidget:
    found = (one for one in question.findChildren(Heading) if one.text() == text)
    return next(one for one in found if one.isVisible())


@pytest.mark.parametrize("key", [Qt.Key.Key_J, Qt.Key.Key_9, Qt.Key.Key_I])
def test_a_choice_made_by_key_comes_into_view(long: "Hand", key: Qt.Key) -> None:
    question = long.open_question(SingleChoice, COURSE)
    last = cards(question)[-2 if key != Qt.Key.Key_J else -1]
    long.qtbot.waitUntil(lambda: question.scroll_area().verticalScrollBar().maximum() > 0)
    assert not is_seen(question, last)

    long.press(key)

    assert last.isChecked()
    assert is_seen(question, last)


def test_after_checking_the_chosen_card_is_in_view(long: "Hand") -> None:
    question = long.open_question(SingleChoice, COURSE)
    question.widget.show_response(Picked(7))
    question.widget.responded.emit(Picked(7))
    question.scroll_area().verticalScrollBar().setValue(0)
    primary = long.player.footer.first_focus()
    place = primary.mapTo(long.window, primary.rect().bottomRight())

    long.player.press_primary()

    long.qtbot.waitUntil(lambda: is_seen(question, cards(question)[7]))
    assert primary.mapTo(long.window, primary.rect().bottomRight()) == place


def test_the_reasons_come_out_from_behind_the_answer_bar(long: "Hand") -> None:
    question = long.open_question(MultipleChoice, COURSE)
    response = PickedSet(frozenset({0, 1}))
    question.widget.show_response(response)
    question.widget.responded.emit(response)

    long.player.press_primary()

    long.qtbot.waitUntil(lambda: is_seen(question, heading(question, "Miksi näin")))
    assert long.player.footer.isVisible()
    assert question.footing().verdict is not None


def test_what_is_in_view_already_stays_where_it_is(long: "Hand") -> None:
    long.go(Study(COURSE))
    long.player.show_step(len(long.player.steps) - 2)
    question = long.question
    response = Picked(0)
    question.widget.show_response(response)
    question.widget.responded.emit(response)

    long.player.press_primary()
    long.until_read()

    assert question.scroll_area().place == 0


def draft(hand: "Hand", place: int) -> object | None:
    """Return what is on disk of a question that has not been checked."""
    learner, outline = hand.window.learner, hand.program.desk.outline(COURSE)
    assert learner is not None
    assert outline is not None
    block = list(hand.course(COURSE).lessons[0].exercises)[place]
    return hand.program.desk.session(learner, outline).draft(block)


def test_a_choice_made_by_key_or_click_is_on_disk_at_once(long: "Hand") -> None:
    question = long.open_question(SingleChoice, COURSE)

    long.press(Qt.Key.Key_2)
    assert draft(long, 0) == Picked(1)

    long.qtbot.mouseClick(cards(question)[0], Qt.MouseButton.LeftButton)
    assert draft(long, 0) == Picked(0)


def test_typing_is_saved_after_a_moment(long: "Hand") -> None:
    long.open_question(Reflection, COURSE)

    long.write("Ajatus")

    assert draft(long, 3) is None
    long.qtbot.waitUntil(lambda: draft(long, 3) == Written("Ajatus"))


def test_a_click_costs_one_durable_write(long: "Hand") -> None:
    question = long.open_question(SingleChoice, COURSE)
    long.press(Qt.Key.Key_2)
    said: list[str] = []
    with long.program.desk.store.reading() as db:
        db.set_trace_callback(said.append)

    long.qtbot.mouseClick(cards(question)[0], Qt.MouseButton.LeftButton)

    assert said.count("COMMIT") == 1
