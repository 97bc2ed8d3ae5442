"""Popovers, dialogs, toasts, the focus ring, and pages that scroll."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.fields import TextField
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.focus_ring import FocusRing
from palvelukoulu.ui.components.overlays import Dialog, Popover, Toast
from palvelukoulu.ui.components.scrolling import ScrollArea, gutter
from palvelukoulu.ui.components.settings import Switch
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Desk:
    """A window with two buttons and a field."""

    window: QWidget
    first: Button
    second: Button
    field: TextField


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = Button(theme, "Asetukset"), Button(theme, "Jatka", ButtonKind.PRIMARY)
    field = TextField(theme, "Nimi")
    for widget in (first, second, field):
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    yield Desk(window, first, second, field)
    window.close()


def popover(theme: Theme, desk: Desk) -> tuple[Popover, Switch]:
    made = Popover(theme, desk.window)
    switch = Switch(theme, "Vähemmän liikettä")
    made.content.addWidget(Label(theme, "Lukeminen", "h2"))
    made.content.addWidget(switch)
    return made, switch


def test_a_popover_takes_the_focus_and_gives_it_back(
    theme: Theme, desk: Desk, qtbot: QtBot
) -> None:
    made, switch = popover(theme, desk)
    made.open_at(desk.first)
    assert made.isVisible()
    assert switch.hasFocus()
    with qtbot.waitSignal(made.closed):
        qtbot.keyClick(switch, Qt.Key.Key_Escape)
    assert not made.isVisible()
    assert desk.first.hasFocus()


def test_a_click_elsewhere_closes_a_popover(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    made, switch = popover(theme, desk)
    made.open_at(desk.first)
    handle = desk.window.windowHandle()
    inside = switch.mapTo(desk.window, switch.rect().center())
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=inside)
    assert made.isVisible()
    assert switch.isChecked()
    with qtbot.waitSignal(made.closed):
        qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(4, 590))
    made.dismiss()
    assert not made.isVisible()


def test_tab_stays_in_an_open_popover(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    made, switch = popover(theme, desk)
    other = Switch(theme, "Väljempi rivitys")
    made.content.addWidget(other)
    made.open_at(desk.first)
    qtbot.keyClick(switch, Qt.Key.Key_Tab)
    assert other.hasFocus()
    qtbot.keyClick(other, Qt.Key.Key_Tab)
    assert switch.hasFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Backtab)
    assert other.hasFocus()


def test_a_popover_stays_inside_its_window(theme: Theme, desk: Desk, qapp: QApplication) -> None:
    made, _ = popover(theme, desk)
    made.open_at(desk.first)
    theme.apply(qapp, Preferences(text_percent=200))
    desk.window.resize(640, 360)
    assert desk.window.rect().contains(made.geometry())
    assert not made.grab().isNull()


def test_a_dialog_asks_and_dims_the_window(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    dialog = Dialog(theme, desk.window, "Poistetaanko oppija <b>Sari</b>?")
    dialog.say("Hänen suorituksensa poistuvat tältä koneelta.")
    go = dialog.add_buttons("Peruuta", "Poista oppija", is_destructive=True)
    dialog.open()
    assert dialog.isModal()
    assert not dialog.grab().isNull()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(go, Qt.MouseButton.LeftButton)


def test_escape_rejects_a_dialog(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    dialog = Dialog(theme, desk.window, "Lopetetaanko?")
    dialog.add_buttons("Jatka", "Lopeta")
    dialog.open()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_focus_starts_on_the_safe_button(theme: Theme, desk: Desk) -> None:
    dialog = Dialog(theme, desk.window, "Poistetaanko?")
    dialog.add_buttons("Peruuta", "Poista", is_destructive=True)
    focused = dialog.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Peruuta"
    dialog.reject()


def test_a_toast_can_be_taken_back(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    toast = Toast(theme, desk.window)
    toast.say("Kirjanmerkki poistettu.", "Kumoa")
    assert toast.isVisible()
    undo = next(button for button in toast.findChildren(Button) if button.text() == "Kumoa")
    with qtbot.waitSignal(toast.undone):
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_toast_goes_away_but_not_from_under_the_focus(
    theme: Theme, desk: Desk, qtbot: QtBot
) -> None:
    toast = Toast(theme, desk.window)
    toast.say("Tallennettu.", "Kumoa")
    toast.set_patience(10)
    undo = next(button for button in toast.findChildren(Button) if button.text() == "Kumoa")
    undo.setFocus()
    toast.say("Tallennettu.", "Kumoa")
    qtbot.waitUntil(lambda: toast.turns > 1)
    assert toast.isVisible()
    desk.first.setFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_a_toast_stands_at_the_bottom_left(theme: Theme, desk: Desk) -> None:
    toast = Toast(theme, desk.window)
    toast.say("Tallennettu.")
    desk.window.resize(700, 500)
    assert toast.geometry().bottom() <= 500
    assert toast.x() < 40
    assert not toast.grab().isNull()


def has_frame(ring: FocusRing) -> bool:
    """Whether the ring has been made; not asked in place, as types would be narrowed."""
    return ring.frame is not None


def test_the_ring_shows_for_the_keyboard_only(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    ring = FocusRing(theme, desk.window)
    handle = desk.window.windowHandle()
    desk.first.setFocus()
    assert not has_frame(ring)
    qtbot.keyClick(handle, Qt.Key.Key_Tab)
    assert desk.second.hasFocus()
    assert ring.frame is not None
    assert ring.frame.isVisible()
    assert ring.ringed is desk.second
    qtbot.mouseClick(handle, Qt.MouseButton.LeftButton, pos=desk.first.geometry().center())
    assert not ring.frame.isVisible()


def test_a_key_that_presses_shows_the_ring_too(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    ring = FocusRing(theme, desk.window)
    desk.first.setFocus()
    qtbot.keyClick(desk.window.windowHandle(), Qt.Key.Key_Control)
    assert not has_frame(ring)
    qtbot.keyClick(desk.window.windowHandle(), Qt.Key.Key_Return)
    assert ring.ringed is desk.first


def test_the_ring_goes_round_what_has_the_focus_with_a_gap(
    theme: Theme, desk: Desk, qtbot: QtBot
) -> None:
    ring = FocusRing(theme, desk.window)
    desk.first.setFocus()
    qtbot.keyClick(desk.window.windowHandle(), Qt.Key.Key_Tab)
    assert ring.frame is not None
    assert ring.frame.geometry().contains(desk.second.geometry())
    image = desk.window.grab().toImage()
    beside = desk.second.geometry().topLeft() + QPoint(60, -4)
    assert image.pixelColor(beside) == theme.colour("focus")


def test_a_field_shows_its_focus_itself(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    ring = FocusRing(theme, desk.window)
    desk.first.setFocus()
    for _ in range(2):
        qtbot.keyClick(desk.window.windowHandle(), Qt.Key.Key_Tab)
    assert desk.field.hasFocus()
    assert ring.frame is not None
    assert not ring.frame.isVisible()


def test_a_ring_made_before_its_window_is_shown_works_too(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    ring = FocusRing(theme, window)
    buttons = [Button(theme, "Yksi"), Button(theme, "Kaksi")]
    for button in buttons:
        column.addWidget(button)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    buttons[0].setFocus()
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert ring.ringed is buttons[1]


def test_a_page_has_its_column_in_the_middle(theme: Theme, qtbot: QtBot) -> None:
    area = ScrollArea(theme, tokens.QUIZ_COLUMN)
    label = Label(theme, "Kysymys " * 60)
    area.column.addWidget(label)
    area.column.addStretch(1)
    qtbot.addWidget(area)
    area.resize(1100, 600)
    area.show()
    qtbot.waitUntil(lambda: label.width() == tokens.QUIZ_COLUMN)
    left = label.mapTo(area, QPoint(0, 0)).x()
    assert left == pytest.approx((1100 - tokens.QUIZ_COLUMN) / 2, abs=1)


@pytest.mark.parametrize(("width", "margin"), [(1366, 36), (900, 24), (640, 16)])
def test_gutters_follow_the_width_of_the_window(width: int, margin: int) -> None:
    assert gutter(width) == margin


@pytest.mark.parametrize("percent", [100, 200])
def test_text_is_never_scrolled_sideways(
    theme: Theme, qapp: QApplication, qtbot: QtBot, percent: int
) -> None:
    theme.apply(qapp, Preferences(text_percent=percent))
    area = ScrollArea(theme, tokens.TEXT_COLUMN)
    label = Label(theme, "Asiakaspalvelutilanteessa rauhoittuminen auttaa. " * 30, "body")
    area.column.addWidget(label)
    area.column.addStretch(1)
    qtbot.addWidget(area)
    area.resize(640, 360)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    page = area.widget()
    assert page is not None
    assert page.width() <= area.viewport().width()
    assert label.height() == label.heightForWidth(label.width())


def test_a_place_is_restored_once_the_page_is_long_enough(theme: Theme, qtbot: QtBot) -> None:
    area = ScrollArea(theme)
    area.restore(300)
    assert area.place == 0
    qtbot.addWidget(area)
    area.resize(500, 300)
    area.show()
    for number in range(60):
        area.column.addWidget(Label(theme, f"Rivi {number}"))
    qtbot.waitUntil(lambda: area.place == 300)
    last = area.findChildren(Label)[-1]
    area.scroll_to(last)
    assert area.place > 300


def test_the_thumb_of_a_page_can_be_seen(theme: Theme, qtbot: QtBot) -> None:
    area = ScrollArea(theme)
    qtbot.addWidget(area)
    area.resize(500, 300)
    area.show()
    for number in range(60):
        area.column.addWidget(Label(theme, f"Rivi {number}"))
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    image = bar.grab().toImage()
    shades = {image.pixelColor(6, y).name() for y in range(image.height())}
    assert theme.colour("line").name() in shades


def test_a_row_breaks_where_there_is_no_room(theme: Theme, qtbot: QtBot) -> None:
    row = FlowRow()
    buttons = [Button(theme, text, ButtonKind.CHIP) for text in ("Kaikki", "Kesken", "Valmiit")]
    for button in buttons:
        row.add(button)
    qtbot.addWidget(row)
    one = row.heightForWidth(1000)
    assert row.heightForWidth(150) >= 2 * one
    row.resize(150, 200)
    row.show()
    assert buttons[0].y() < buttons[2].y()
    buttons[1].hide()
    assert row.sizeHint().width() < 250
    assert row.minimumSizeHint().width() > 0
    row.resize(1000, 60)
    qtbot.waitUntil(lambda: buttons[0].y() == buttons[2].y())


def test_the_ring_outlives_the_page_it_was_on(theme: Theme, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    ring = FocusRing(theme, window)
    window.show()
    for _ in range(3):
        area, page = QScrollArea(), QWidget()
        column = QVBoxLayout(page)
        switch = Switch(theme, "Vähemmän liikettä")
        column.addWidget(switch)
        area.setWidget(page)
        window.setCentralWidget(area)  # deletes the page before it, and the ring on it
        switch.setFocus()
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Down)
        ring.raise_()
        assert ring.ringed is switch
        with qtbot.waitSignal(area.viewport().destroyed):
            area.deleteLater()
        assert not has_frame(ring)
