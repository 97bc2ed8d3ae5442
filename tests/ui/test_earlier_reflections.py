"""What one has written to a question before can be read beside what one writes now."""

from datetime import UTC, datetime
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from palvelukoulu.core.exercise import Grade, Json, Stem
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.study.earlier import Earlier
from palvelukoulu.ui.components.unfolding import Unfolding
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.reflection import ReflectionWidget

EXERCISE = Reflection(Stem("pohdi1", "Mitä opit?"))
JUDGED = Grade(score=None)


def wrote(text: str, day: int, prompt: str = "Mitä opit?", exercise: str = "pohdi1") -> Earlier:
    wording = cast("Json", {"stem": {"prompt": prompt}})
    at = datetime(2026, 11, day, 12, tzinfo=UTC)
    return Earlier("palvelu", exercise, wording, {"text": text}, at)


@pytest.fixture
def widget(frame: Frame, qtbot: QtBot) -> ReflectionWidget:
    made = ReflectionWidget(frame, EXERCISE)
    qtbot.addWidget(made)
    made.resize(720, 500)
    made.show()
    return made


def button(widget: ReflectionWidget) -> str:
    found = [one for one in widget.findChildren(Unfolding) if one.isVisible()]
    return found[0].button.text() if found else ""


def unfold(widget: ReflectionWidget, qtbot: QtBot) -> list[str]:
    (found,) = (one for one in widget.findChildren(Unfolding) if one.isVisible())
    found.button.setFocus()
    qtbot.keyClick(found.button, Qt.Key.Key_Return)
    qtbot.wait(1)
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def test_the_first_time_there_is_nothing_to_look_back_at(widget: ReflectionWidget) -> None:
    widget.show_earlier((wrote("Toiseen kysymykseen.", 1, exercise="pohdi2"),))

    assert button(widget) == ""


def test_earlier_texts_come_newest_first_with_their_days(
    widget: ReflectionWidget, qtbot: QtBot
) -> None:
    widget.show_earlier((wrote("Kuuntelin.", 1), wrote("Kysyin.", 5)))
    assert button(widget) == "Näytä, mitä kirjoitit aiemmin (2)"

    shown = unfold(widget, qtbot)

    texts = [one for one in shown if one in ("Kuuntelin.", "Kysyin.", "1.11.2026", "5.11.2026")]
    assert texts == ["5.11.2026", "Kysyin.", "1.11.2026", "Kuuntelin."]
    assert button(widget) == "Piilota aiemmat"


def test_they_can_be_hidden_again(widget: ReflectionWidget, qtbot: QtBot) -> None:
    widget.show_earlier((wrote("Kuuntelin.", 1),))
    unfold(widget, qtbot)

    assert "Kuuntelin." not in unfold(widget, qtbot)
    assert "Kuuntelin." in unfold(widget, qtbot)


def test_the_present_text_is_not_among_the_earlier_until_it_is_written_anew(
    widget: ReflectionWidget, qtbot: QtBot
) -> None:
    widget.show_response(Written("Kysyin."))
    widget.show_earlier((wrote("Kuuntelin.", 1), wrote("Kysyin.", 5)))
    widget.show_grade(JUDGED)
    assert button(widget) == "Näytä, mitä kirjoitit aiemmin (1)"
    assert "Kysyin." not in unfold(widget, qtbot)

    widget.reset()

    assert button(widget) == "Näytä, mitä kirjoitit aiemmin (2)"


def test_what_was_saved_again_unchanged_is_one(widget: ReflectionWidget) -> None:
    widget.show_earlier((wrote("Kuuntelin.", 1), wrote("Kuuntelin.", 2)))

    assert button(widget) == "Näytä, mitä kirjoitit aiemmin (1)"


def test_a_question_that_was_worded_otherwise_is_told(
    widget: ReflectionWidget, qtbot: QtBot
) -> None:
    widget.show_earlier((wrote("Kuuntelin.", 1, "Mitä huomasit?"), wrote("Kysyin.", 5)))

    shown = unfold(widget, qtbot)

    assert "Mitä huomasit?" in shown
    assert "Mitä opit?" not in shown


@pytest.mark.parametrize(("width", "is_beside"), [(720, True), (420, False)])
def test_they_stand_beside_the_field_where_there_is_room(
    widget: ReflectionWidget, qtbot: QtBot, width: int, *, is_beside: bool
) -> None:
    widget.resize(width, 600)
    widget.show_earlier((wrote("Kuuntelin.", 1),))
    unfold(widget, qtbot)
    (field,) = widget.findChildren(QPlainTextEdit)
    label = next(one for one in widget.findChildren(QLabel) if one.text() == "Kuuntelin.")

    left = label.mapTo(widget, QPoint(0, 0)).x()

    assert (left > field.geometry().right()) is is_beside
