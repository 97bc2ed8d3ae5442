"""A field to pick one of a few texts from."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.ui.components.answer_face import ChoiceState
from palvelukoulu.ui.components.dropdown import Dropdown
from palvelukoulu.ui.theme.theme import Theme

LONG = "Osaan suunnitella päiväni, eikä minun tarvitse kysellä asiaa enää keneltäkään"
OPTIONS = ("Minut huomattiin", LONG, "Saan kysyä")


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> Dropdown:
    made = Dropdown(theme, "Kerrot ajan", OPTIONS, "Valitse pari")
    qtbot.addWidget(made)
    made.resize(260, 46)
    made.show()
    return made


def row_height(field: Dropdown, row: int) -> int:
    index = field.model().index(row, 0)
    return field.itemDelegate().sizeHint(QStyleOptionViewItem(), index).height()


def test_nothing_is_picked_at_first(field: Dropdown) -> None:
    assert field.choice is None
    assert field.currentText() == "Valitse pari"


def test_long_options_take_more_lines(field: Dropdown) -> None:
    short = field.heightForWidth(260)

    field.choose(1)

    assert field.heightForWidth(260) > short
    assert row_height(field, 2) > row_height(field, 1) >= 44


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_F4])
def test_the_list_opens_with_the_keyboard(field: Dropdown, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(field, key)

    assert field.view().isVisible()
    field.hidePopup()


def test_enter_is_left_to_the_page_once_something_is_picked(field: Dropdown, qtbot: QtBot) -> None:
    field.choose(0)

    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert not field.view().isVisible()


def test_an_option_is_picked_from_the_list(field: Dropdown, qtbot: QtBot) -> None:
    field.showPopup()
    view = field.view()

    with qtbot.waitSignal(field.picked):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        qtbot.keyClick(view, Qt.Key.Key_Return)

    assert field.choice == 0
    assert not view.isVisible()


def test_typing_finds_an_option_by_its_beginning(field: Dropdown, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_S)

    assert field.currentText() == "Saan kysyä"


def test_choosing_for_the_learner_says_nothing(field: Dropdown, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.picked):
        field.choose(2)

    assert field.choice == 2


def test_a_locked_field_names_its_outcome_and_takes_no_pick(field: Dropdown, qtbot: QtBot) -> None:
    field.choose(0)
    field.show_state(ChoiceState.WRONG, "Toinen sopii paremmin")

    field.showPopup()
    qtbot.keyClick(field, Qt.Key.Key_Down)

    assert not field.view().isVisible()
    assert field.choice == 0
    assert field.accessibleName() == "Kerrot ajan, toinen sopii paremmin"
    if sys.platform == "linux":
        assert field.accessibleDescription() == field.accessibleName()
    field.show_state(ChoiceState.OPEN)
    assert field.accessibleName() == "Kerrot ajan"


@pytest.mark.parametrize("choice", list(ThemeChoice)[1:], ids=str)
@pytest.mark.parametrize("percent", [100, 200])
def test_the_list_can_be_drawn_in_every_look(
    field: Dropdown, theme: Theme, qapp: QApplication, choice: ThemeChoice, percent: int
) -> None:
    theme.apply(qapp, Preferences(theme=choice, text_percent=percent, is_motion_reduced=True))
    field.choose(2)
    field.mark_used({0, 2}, "Valittu jo toiselle")

    field.showPopup()
    drawn = field.view().viewport().grab()
    field.hidePopup()

    assert not drawn.isNull()
    assert row_height(field, 1) > row_height(field, 3) >= 44 * percent // 100
    assert field.itemData(3, Qt.ItemDataRole.AccessibleTextRole) == "Saan kysyä"


def test_the_wheel_leaves_the_focus_where_it_is(field: Dropdown) -> None:
    assert field.focusPolicy() is Qt.FocusPolicy.StrongFocus
