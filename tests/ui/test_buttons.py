"""Buttons, cards and pills."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.ui.components.badges import Avatar, Badge, Icon, Pill, initials
from palvelukoulu.ui.components.buttons import Button, ButtonKind, IconButton
from palvelukoulu.ui.components.empty_state import EmptyState
from palvelukoulu.ui.components.surfaces import BottomBar, Card, ClickCard, Divider, Panel, TopBar
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme.theme import Theme


@pytest.mark.parametrize("percent", [90, 100, 150, 200])
def test_the_primary_button_is_large_enough_to_hit(
    theme: Theme, qapp: QApplication, qtbot: QtBot, percent: int
) -> None:
    theme.apply(qapp, Preferences(text_percent=percent))
    button = Button(theme, "Jatka", ButtonKind.PRIMARY)
    qtbot.addWidget(button)
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 41
    assert percent < 100 or button.sizeHint().height() >= 44


@pytest.mark.parametrize("kind", ButtonKind)
def test_every_kind_can_be_pressed_with_enter_and_space(
    theme: Theme, qtbot: QtBot, kind: ButtonKind
) -> None:
    button = Button(theme, "Jatka", kind, icon="star")
    qtbot.addWidget(button)
    button.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Aino Lahtinen", "AL"),
        ("Aino (Lahtinen)", "AL"),
        ("- Aino 2", "A"),
        ("”Elias” von Essen", "EV"),
        ("42", "4"),
        ("🙂", ""),
    ],
)
def test_an_avatar_takes_letters_only(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_enter_that_is_held_down_presses_no_second_time(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Tarkista vastaus", ButtonKind.PRIMARY)
    qtbot.addWidget(button)
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    for is_repeat in (False, True, True):
        plain = Qt.KeyboardModifier.NoModifier
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, plain, "\r", is_repeat)
        QApplication.sendEvent(button, down)
    assert len(presses) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up])
def test_an_arrow_does_not_go_to_another_button(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    here, there = Button(theme, "Jatka"), IconButton(theme, "arrow-left", "Takaisin")
    row.addWidget(here)
    row.addWidget(there)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    for button in (here, there):
        button.setFocus()
        qtbot.keyClick(button, key)
        assert page.focusWidget() is button


def test_kinds_states_and_icons_look_different(theme: Theme, qtbot: QtBot) -> None:
    pictures = []
    for kind in ButtonKind:
        button = Button(theme, "Jatka", kind)
        qtbot.addWidget(button)
        button.resize(120, 46)
        pictures.append(button.grab().toImage())
        button.setEnabled(False)
        pictures.append(button.grab().toImage())
    icon = Button(theme, "Jatka", icon_after="arrow-right")
    qtbot.addWidget(icon)
    icon.resize(120, 46)
    pictures.append(icon.grab().toImage())
    assert len({bytes(picture.constBits()) for picture in pictures}) >= 8


def test_a_button_that_waits_says_why(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Tarkista vastaus", ButtonKind.PRIMARY)
    qtbot.addWidget(button)
    button.explain_disabled("valitse ensin yksi vaihtoehto")
    assert not button.isEnabled()
    assert button.toolTip() == "valitse ensin yksi vaihtoehto"
    assert button.accessibleName() == "Tarkista vastaus, valitse ensin yksi vaihtoehto"
    button.allow()
    assert button.isEnabled()
    assert not button.accessibleName()


def test_a_button_can_say_something_else(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Tarkista vastaus", ButtonKind.PRIMARY)
    qtbot.addWidget(button)
    button.say("Jatka", icon_after="arrow-right", name="Juuri näin. Jatka")
    assert button.text() == "Jatka"
    assert button.accessibleName() == "Juuri näin. Jatka"


def test_a_chip_stays_pressed(theme: Theme, qtbot: QtBot) -> None:
    chip = Button(theme, "Kesken", ButtonKind.CHIP)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    before = chip.grab().toImage()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert chip.grab().toImage() != before


def test_an_icon_button_has_a_name_and_a_tooltip_that_is_not_read_twice(
    theme: Theme, qtbot: QtBot
) -> None:
    button = IconButton(theme, "search", "Etsi oppitunnista", shortcut="Ctrl+F")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Etsi oppitunnista"
    assert button.toolTip() == "Etsi oppitunnista (Ctrl+F)"
    assert button.accessibleDescription() == "Ctrl+F"
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 40


def test_an_icon_button_with_words_has_no_tooltip(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, "volume-2", "Kuuntele oppitunti", text="Kuuntele")
    qtbot.addWidget(button)
    assert not button.toolTip()
    assert button.sizeHint().width() > 80


def test_an_icon_button_shows_its_states(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, "bookmark", "Kirjanmerkki", is_checkable=True)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    pictures = [button.grab().toImage()]
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)
    pictures.append(button.grab().toImage())
    button.setEnabled(False)
    pictures.append(button.grab().toImage())
    button.set_icon("star")
    pictures.append(button.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))


def test_a_card_that_is_a_button_is_pressed_anywhere(theme: Theme, qtbot: QtBot) -> None:
    card = ClickCard(theme, "Ensikohtaaminen, kesken")
    card.content.addWidget(Label(theme, "Tervehdys, katse ja ensimmäiset sanat."))
    card.let_the_mouse_through()
    qtbot.addWidget(card)
    card.resize(300, 120)
    card.show()
    for act in (
        lambda: qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(150, 40)),
        lambda: qtbot.keyClick(card, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(card, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(card.clicked):
            act()
    card.set_name("Ensikohtaaminen, valmis")
    assert card.accessibleName() == "Ensikohtaaminen, valmis"


def test_a_card_lifts_under_the_pointer(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    card = ClickCard(theme, "Kurssi")
    qtbot.addWidget(card)
    card.resize(200, 100)
    enter = QEnterEvent(QPointF(9, 9), QPointF(9, 9), QPointF(9, 9))
    qapp.sendEvent(card, enter)
    assert card.property("lift") == 1.0
    qapp.sendEvent(card, QEvent(QEvent.Type.Leave))
    assert card.property("lift") == 0.0
    theme.apply(qapp, Preferences(is_motion_reduced=False))
    qapp.sendEvent(card, enter)
    qtbot.waitUntil(lambda: card.property("lift") == 1.0)


def test_surfaces_are_painted_from_the_theme(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    for widget in (
        Card(theme),
        Card(theme, has_shadow=False),
        Panel(theme, 286),
        Panel(theme, 286, is_on_left=False),
        TopBar(theme),
        BottomBar(theme),
        Divider(theme),
        Divider(theme, is_vertical=True),
        Icon(theme, "star"),
        Badge(theme, "repeat"),
        Pill(theme, "Todistus", icon="award"),
        Avatar(theme, "Aino Lahtinen", 3),
    ):
        qtbot.addWidget(widget)
        widget.resize(120, 60)
        day = widget.grab().toImage()
        theme.apply(qapp, Preferences(theme=ThemeChoice.CONTRAST))
        assert widget.grab().toImage() != day, widget
        theme.apply(qapp, Preferences(theme=ThemeChoice.DAY))


def test_a_bar_is_as_high_as_the_text_asks(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    bar = TopBar(theme)
    qtbot.addWidget(bar)
    assert bar.minimumHeight() == 60
    theme.apply(qapp, Preferences(text_percent=200))
    assert bar.minimumHeight() == 105


def test_badges_and_icons_can_change(theme: Theme, qtbot: QtBot) -> None:
    badge, icon = Badge(theme, "repeat"), Icon(theme, "star")
    for widget in (badge, icon):
        qtbot.addWidget(widget)
    before = badge.grab().toImage(), icon.grab().toImage()
    badge.show_icon("check", "ok_text", "ok_soft")
    icon.show_icon("x", "retry_text")
    assert badge.grab().toImage() != before[0]
    assert icon.grab().toImage() != before[1]


def test_an_empty_place_invites(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyState(theme, "feather", "Täällä ei ole vielä oivalluksia.", "Selaa kursseja")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.asked):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert empty.sentence.text() == "Täällä ei ole vielä oivalluksia."
