"""Checklist: things ticked off, left and gone on with."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Grade, Stem
from palvelukoulu.core.exercises.checklist import Checklist, Ticked
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.checklist import ChecklistWidget

EXERCISE = Checklist(
    Stem("lista1", "Työpisteeni asiakkaan silmin"),
    (Entry("Opaste näkyy", "Katso ovelta."), Entry("Numerot pitävät"), Entry("Asu on siisti")),
)
JUDGED = Grade(score=None)


def made(frame: Frame, qtbot: QtBot) -> ChecklistWidget:
    widget = ChecklistWidget(frame, EXERCISE)
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    widget.show()
    return widget


def cards(widget: ChecklistWidget) -> list[QCheckBox]:
    return widget.findChildren(QCheckBox)


def count(widget: ChecklistWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel)]
    return next(text for text in labels if text.startswith("Merkitty"))


def test_ticks_are_counted_and_kept(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    drafts: list[object] = []
    widget.responded.connect(drafts.append)
    assert widget.response() is None
    assert widget.missing()

    cards(widget)[0].click()
    cards(widget)[2].click()

    assert drafts == [Ticked(frozenset({0})), Ticked(frozenset({0, 2}))]
    assert count(widget) == "Merkitty 2/3"


def test_a_list_is_ticked_with_the_keyboard(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    with qtbot.waitActive(widget):
        widget.activateWindow()
    widget.first_focus().setFocus()

    for pressed in (Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        qtbot.keyClick(QApplication.focusWidget(), pressed)

    assert widget.response() == Ticked(frozenset({0, 2}))


def test_a_half_ticked_list_comes_back(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(Ticked(frozenset({1})))

    assert widget.response() == Ticked(frozenset({1}))
    assert count(widget) == "Merkitty 1/3"


def test_a_saved_list_says_what_is_done_and_can_be_gone_on_with(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    widget.show_response(Ticked(frozenset({1})))

    widget.show_grade(JUDGED)

    names = [card.text() for card in cards(widget)]
    assert names == [
        "Opaste näkyy, vielä auki",
        "Numerot pitävät, tehty",
        "Asu on siisti, vielä auki",
    ]
    assert widget.words().again == "Jatka listaa"
    cards(widget)[0].click()
    assert widget.response() == Ticked(frozenset({1}))
    widget.reset()
    for card in (cards(widget)[0], cards(widget)[2]):
        card.click()
    assert widget.words().title == "Koko lista on käyty läpi"


@pytest.mark.parametrize("choice", [ThemeChoice.DAY, ThemeChoice.NIGHT, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("percent", [100, 200])
def test_targets_are_large_in_every_look(
    frame: Frame, qtbot: QtBot, qapp: QApplication, choice: ThemeChoice, percent: int
) -> None:
    looks = Preferences(theme=choice, text_percent=percent, is_motion_reduced=True)
    frame.theme.apply(qapp, looks)
    widget = made(frame, qtbot)
    qtbot.wait(1)

    assert all(card.height() >= 44 for card in cards(widget))
    widget.show_response(Ticked(frozenset({1})))
    widget.show_grade(JUDGED)
    assert not widget.grab().isNull()
