"""The card where something has come to its end."""

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from palvelukoulu.ui.components.closing_card import ClosingCard
from palvelukoulu.ui.theme.theme import Theme


def test_it_shows_nothing_before_it_is_shown_itself(theme: Theme, qtbot: QtBot) -> None:
    card = ClosingCard(theme, "sun", "Hyvää vuoroa", "Tänään mukanasi: Tervehdin.", "Kotiin")
    qtbot.addWidget(card)

    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_without_words_there_is_no_gap_for_them(theme: Theme, qtbot: QtBot) -> None:
    card = ClosingCard(theme, "sun", "Hyvää vuoroa", "", "Kotiin")
    qtbot.addWidget(card)
    card.show()

    shown = [one.text() for one in card.findChildren(QLabel) if one.isVisible() and one.text()]
    assert shown == ["Hyvää vuoroa"]


def test_its_button_is_the_way_on(theme: Theme, qtbot: QtBot) -> None:
    card = ClosingCard(theme, "sun", "Hyvää vuoroa", "", "Kotiin")
    qtbot.addWidget(card)

    with qtbot.waitSignal(card.asked):
        card.button.click()
