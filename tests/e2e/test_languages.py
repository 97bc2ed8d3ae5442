"""The language of the interface: chosen in it, at once, and kept with the learner."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from palvelukoulu.app import build
from palvelukoulu.paths import Paths
from palvelukoulu.study.clock import utc_now
from palvelukoulu.ui.navigation import Enter, Home, Picker, Settings, Welcome
from palvelukoulu.ui.tongue import spoken_by

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand, Start


def choose(hand: "Hand", language: str) -> None:
    options = hand.window.page.findChildren(QRadioButton) if hand.window.page else []
    before = hand.window.page
    next(one for one in options if one.text() == language).click()
    hand.qtbot.waitUntil(lambda: hand.window.page is not before)


def test_a_language_chosen_in_the_settings_is_spoken_at_once(hand: "Hand") -> None:
    hand.go(Settings())

    choose(hand, "Svenska")

    assert hand.window.windowTitle() == "Inställningar – Palvelukoulu"
    assert isinstance(hand.focused, QRadioButton)
    assert hand.focused.text() == "Svenska"
    choose(hand, "Suomi")
    assert hand.window.windowTitle() == "Asetukset – Palvelukoulu"


def test_a_language_stays_with_its_learner(hand: "Hand", start: "Start") -> None:
    aino = hand.window.learner
    assert aino is not None
    hand.go(Settings())
    choose(hand, "English")

    hand.enter("Elias")
    assert hand.window.windowTitle() == "Koti – Palvelukoulu"
    hand.go(Enter(aino))
    assert hand.window.windowTitle() == "Home – Palvelukoulu"

    again = start()
    assert isinstance(again.window.place, Picker)
    assert again.window.windowTitle() == "Who is studying today? – Palvelukoulu"


def test_the_first_start_offers_the_languages_and_keeps_the_name(start: "Start") -> None:
    hand = start()
    hand.write("Astrid")

    choose(hand, "Svenska")
    assert isinstance(hand.window.place, Welcome)
    field = hand.window.page.findChild(QLineEdit) if hand.window.page else None
    assert field is not None
    assert field.text() == "Astrid"
    field.setFocus()
    hand.press(Qt.Key.Key_Return)
    hand.until_at(Home)

    assert hand.window.preferences.language == "sv"
    assert start().window.preferences.language == "sv"


def test_nobody_is_led_from_the_picker_to_a_first_start(start: "Start") -> None:
    begun = start()
    begun.enter("Aino")
    begun.enter("Elias")
    hand = start()

    hand.go(Welcome())
    hand.press(Qt.Key.Key_Escape)

    hand.until_at(Picker)


def test_a_start_speaks_the_language_of_the_computer(
    paths: Paths, qapp: QApplication, qtbot: QtBot
) -> None:
    program = build(paths, utc_now, qapp, "en")
    qtbot.addWidget(program.window)
    program.open(is_brief=True)

    title = program.window.windowTitle()
    program.close()

    assert title == "Welcome – Palvelukoulu"


@pytest.mark.parametrize(
    ("system", "language"),
    [("sv_FI", "sv"), ("en_GB", "en"), ("fi_FI", "fi"), ("et_EE", "fi"), ("C", "fi")],
)
def test_the_language_of_the_computer_is_used_where_there_is_one(
    system: str, language: str
) -> None:
    assert spoken_by(QLocale(system)) == language
