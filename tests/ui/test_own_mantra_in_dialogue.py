"""The learner's own words before a conversation: quiet, by their own name, and put away."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from palvelukoulu.core.dialogues import Dialogue, Node, Option
from palvelukoulu.core.exercise import Grade, Stem
from palvelukoulu.core.exercises.dialogue import Walked
from palvelukoulu.core.exercises.mantra import MantraWord
from palvelukoulu.core.scenes import Line
from palvelukoulu.study.own_mantra import OwnMantra
from palvelukoulu.ui.components.choices import Reply
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.dialogue.mantra_strip import MantraStrip
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.dialogue import DialogueWidget

MANTRA = OwnMantra(MantraWord.MANTRA, ("Olen rauhassa.", "Uskon, että osaan."))
DIALOGUE = Dialogue(
    Stem("d", "Patteri", intro="Toimistossa on kylmä."),
    (
        Node("", (Line("Ai, nyt sinä tulit.", "Työntekijä"),), (Option("Hei.", 1, "", ()),)),
        Node("Loppu", (Line("Kiitos."),)),
    ),
)


def made(frame: Frame, qtbot: QtBot, mantra: OwnMantra | None = MANTRA) -> DialogueWidget:
    widget = DialogueWidget(replace(frame, mantra=lambda: mantra), DIALOGUE)
    qtbot.addWidget(widget)
    widget.resize(760, 700)
    widget.show()
    return widget


def strip(widget: DialogueWidget) -> MantraStrip | None:
    return next((one for one in widget.findChildren(MantraStrip) if one.isVisible()), None)


def test_an_opening_shows_the_mantra_by_its_own_name(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    shown = strip(widget)
    assert shown is not None
    texts = [one.text() for one in shown.findChildren(QLabel)]
    assert "Mantrasi" in texts
    assert "Olen rauhassa. Uskon, että osaan." in texts


def test_before_the_first_mantra_there_is_nothing_to_show(frame: Frame, qtbot: QtBot) -> None:
    assert strip(made(frame, qtbot, None)) is None


def test_the_first_reply_comes_before_the_mantra(frame: Frame, qtbot: QtBot) -> None:
    assert isinstance(made(frame, qtbot).first_focus(), Reply)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_put_away_it_stays_away_and_the_reply_has_the_focus(
    frame: Frame, qtbot: QtBot, key: Qt.Key
) -> None:
    widget = made(frame, qtbot)
    shown = strip(widget)
    assert shown is not None
    shown.button.setFocus()

    qtbot.keyClick(shown.button, key)

    assert widget.focusWidget() is widget.first_focus()
    widget.reset()
    assert strip(widget) is None


def test_once_the_conversation_has_begun_it_is_out_of_the_way(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    widget.findChildren(Reply)[0].click()

    assert strip(widget) is None
    widget.reset()
    assert strip(widget) is not None


def test_a_replay_does_not_show_it(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    widget.show_response(Walked((0,)))
    widget.show_grade(Grade(score=None))

    assert strip(widget) is None


def test_in_a_wide_window_it_stands_beside_the_conversation(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    page = ScrollArea(frame.theme, widget.column_width())
    page.column.addWidget(widget)
    stage = widget.staged(page)
    qtbot.addWidget(stage)
    stage.resize(1200, 700)
    stage.show()

    (shown,) = stage.findChildren(MantraStrip)
    assert shown.isVisible()
    assert not page.isAncestorOf(shown)
