"""Steps put in order by keyboard, by buttons, by two clicks and by dragging."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from palvelukoulu.core.richtext import Run
from palvelukoulu.ui.components.answer_face import ChoiceState
from palvelukoulu.ui.components.ordering import OrderItem, OrderList
from palvelukoulu.ui.theme.theme import Theme

STEPS = ("Tervehdi", "Kuuntele loppuun asti", "Sovi seuraavasta askeleesta")


@pytest.fixture
def steps(theme: Theme, qtbot: QtBot) -> OrderList:
    """Three steps in the author's order, in a window."""
    widget = OrderList(theme, tuple((Run(step),) for step in STEPS))
    qtbot.addWidget(widget)
    widget.resize(560, 240)
    widget.show()
    with qtbot.waitActive(widget):
        widget.activateWindow()
    return widget


def middle(item: OrderItem) -> QPoint:
    return QPoint(200, item.height() // 2)


def test_steps_stand_in_the_order_they_are_given(steps: OrderList) -> None:
    steps.arrange((2, 0, 1))
    layout = steps.layout()
    assert layout is not None
    layout.activate()
    assert steps.positions == (2, 0, 1)
    assert steps.items[0].accessibleName() == "1/3: Sovi seuraavasta askeleesta"
    assert steps.items[0].y() < steps.items[1].y() < steps.items[2].y()


def test_control_and_an_arrow_move_a_step(steps: OrderList, qtbot: QtBot) -> None:
    first = steps.items[0]
    first.setFocus()
    with qtbot.waitSignal(steps.rearranged):
        qtbot.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert steps.positions == (1, 0, 2)
    assert first.hasFocus()
    assert first.accessibleName() == "2/3: Tervehdi"


def test_arrows_alone_move_the_focus(steps: OrderList, qtbot: QtBot) -> None:
    steps.items[0].setFocus()
    qtbot.keyClick(steps.items[0], Qt.Key.Key_Down)
    assert steps.items[1].hasFocus()
    qtbot.keyClick(steps.items[1], Qt.Key.Key_Up)
    assert steps.items[0].hasFocus()
    qtbot.keyClick(steps.items[0], Qt.Key.Key_Up)
    assert steps.items[0].hasFocus()
    assert steps.positions == (0, 1, 2)


def test_a_step_is_picked_up_moved_and_put_down(steps: OrderList, qtbot: QtBot) -> None:
    last = steps.items[2]
    qtbot.keyClick(last, Qt.Key.Key_Space)
    qtbot.keyClick(last, Qt.Key.Key_Up)
    qtbot.keyClick(last, Qt.Key.Key_Up)
    assert [item.is_held for item in steps.items] == [True, False, False]
    qtbot.keyClick(last, Qt.Key.Key_Return)
    assert not last.is_held
    assert steps.positions == (2, 0, 1)


def test_escape_puts_a_step_back(steps: OrderList, qtbot: QtBot) -> None:
    first = steps.items[0]
    qtbot.keyClick(first, Qt.Key.Key_Space)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert steps.positions == (1, 0, 2)
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert steps.positions == (0, 1, 2)
    assert not first.is_held


def test_the_last_step_cannot_go_further(steps: OrderList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(steps.rearranged):
        qtbot.keyClick(steps.items[2], Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert steps.positions == (0, 1, 2)


def test_the_buttons_move_a_step(steps: OrderList, qtbot: QtBot) -> None:
    assert not steps.items[0].up.isVisible()
    assert not steps.items[2].down.isVisible()
    qtbot.mouseClick(steps.items[0].down, Qt.MouseButton.LeftButton)
    assert steps.positions == (1, 0, 2)
    qtbot.mouseClick(steps.items[2].up, Qt.MouseButton.LeftButton)
    assert steps.positions == (1, 2, 0)


def test_two_clicks_move_a_step(steps: OrderList, qtbot: QtBot) -> None:
    qtbot.mouseClick(steps.items[2], Qt.MouseButton.LeftButton, pos=middle(steps.items[2]))
    qtbot.mouseClick(steps.items[0], Qt.MouseButton.LeftButton, pos=middle(steps.items[0]))
    assert steps.positions == (2, 0, 1)
    assert not any(item.is_held for item in steps.items)


def test_dragging_moves_a_step_and_does_not_pick_it_up(steps: OrderList, qtbot: QtBot) -> None:
    first, second = steps.items[0], steps.items[1]
    qtbot.mousePress(first, Qt.MouseButton.LeftButton, pos=middle(first))
    over = first.mapFrom(steps, second.geometry().bottomLeft() + QPoint(200, -2))
    with qtbot.waitSignal(steps.rearranged):
        qtbot.mouseMove(first, over)
    qtbot.mouseRelease(first, Qt.MouseButton.LeftButton, pos=middle(first))
    assert steps.positions == (1, 0, 2)
    assert not first.is_held


def test_a_judged_order_is_locked_and_named(steps: OrderList, qtbot: QtBot) -> None:
    states = (ChoiceState.CORRECT, ChoiceState.WRONG, ChoiceState.CORRECT)
    steps.show_results(states, ("oikealla paikalla", "kuuluu muualle", "oikealla paikalla"))
    assert steps.items[1].accessibleName() == "2/3: Kuuntele loppuun asti, kuuluu muualle"
    with qtbot.assertNotEmitted(steps.rearranged):
        qtbot.keyClick(steps.items[0], Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(steps.items[0], Qt.Key.Key_Space)
    assert not steps.items[0].is_held
    assert not steps.items[1].up.isVisible()


def test_an_unlocked_order_can_be_changed_again(steps: OrderList, qtbot: QtBot) -> None:
    steps.show_results((ChoiceState.WRONG,) * 3)
    steps.unlock()
    qtbot.keyClick(steps.items[0], Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert steps.positions == (1, 0, 2)
    assert steps.items[0].accessibleName() == "1/3: Kuuntele loppuun asti"


def test_cards_are_large_enough_to_hit(steps: OrderList) -> None:
    for item in steps.items:
        assert item.height() >= 56
        assert item.up.sizeHint().height() >= 24


def test_tab_follows_the_order_shown(steps: OrderList, qtbot: QtBot) -> None:
    steps.arrange((2, 0, 1))
    steps.items[0].setFocus()
    qtbot.keyClick(steps.items[0], Qt.Key.Key_Tab)
    assert steps.items[1].hasFocus()


def test_screen_readers_find_the_steps_as_they_stand(steps: OrderList, qtbot: QtBot) -> None:
    steps.arrange((2, 0, 1))
    assert heard(steps) == [f"1/3: {STEPS[2]}", f"2/3: {STEPS[0]}", f"3/3: {STEPS[1]}"]

    qtbot.keyClick(steps.items[2], Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)

    assert heard(steps) == [f"1/3: {STEPS[2]}", f"2/3: {STEPS[1]}", f"3/3: {STEPS[0]}"]


def test_a_step_is_a_button_that_says_when_it_is_picked_up(steps: OrderList, qtbot: QtBot) -> None:
    first = steps.items[0]
    assert QAccessible.queryAccessibleInterface(first).role() == QAccessible.Role.Button

    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert first.accessibleName() == "1/3: Tervehdi, poimittu"

    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert first.accessibleName() == "1/3: Tervehdi"


def test_the_buttons_name_their_step(steps: OrderList) -> None:
    assert steps.items[0].down.accessibleName() == "Siirrä alaspäin: Tervehdi"
    assert steps.items[1].up.accessibleName() == "Siirrä ylöspäin: Kuuntele loppuun asti"


def heard(steps: OrderList) -> list[str]:
    """Return the names of the steps as a screen reader comes to them."""
    found = QAccessible.queryAccessibleInterface(steps)
    return [found.child(at).text(QAccessible.Text.Name) for at in range(found.childCount())]
