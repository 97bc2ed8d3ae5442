"""Cards: turned one by one, known or to be gone through again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from palvelukoulu.core.exercise import Grade, Stem
from palvelukoulu.core.exercises.cards import Card, Cards, Turned
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.ui.components.turn_card import TurnCard
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.cards import CardsWidget

STEM = Stem("kortit", "Palvelun sanat")
CARDS = (Card("Kohtaaminen", "Hetki"), Card("Lupaus", "Sovittu asia"), Card("Laatu", "Kokemus"))
EXERCISE = Cards(STEM, CARDS)
JUDGED = Grade(score=None)


def made(frame: Frame, qtbot: QtBot, exercise: Cards = EXERCISE) -> CardsWidget:
    widget = CardsWidget(frame, exercise)
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    widget.show()
    return widget


def card(widget: CardsWidget) -> TurnCard:
    return widget.findChildren(TurnCard)[0]


def button(widget: CardsWidget, name: str) -> QAbstractButton:
    buttons = widget.findChildren(QAbstractButton)
    return next(one for one in buttons if name in (one.text(), one.accessibleName()))


def texts(widget: CardsWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_a_card_tells_its_meaning_once_turned(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    assert card(widget).accessibleName() == "Kortti 1/3. Kohtaaminen"
    assert not button(widget, "Osasin").isEnabled()

    with qtbot.waitSignal(widget.responded) as turned:
        card(widget).click()

    assert card(widget).accessibleName() == "Kortti 1/3. Kohtaaminen. Hetki"
    assert turned.args == [Turned(frozenset({0}), lying=0)]
    with qtbot.assertNotEmitted(widget.responded):
        card(widget).click()
    assert not card(widget).is_back


def test_cards_are_gone_through_with_the_keyboard(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    with qtbot.waitActive(widget):
        widget.activateWindow()
    widget.first_focus().setFocus()

    for tabs in (2, 1, 2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        for _ in range(tabs):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert widget.response() == Turned(frozenset({0, 1, 2}), frozenset({0, 2}))


def test_arrows_leaf_through_the_cards(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    qtbot.keyClick(card(widget), Qt.Key.Key_Right)
    assert card(widget).accessibleName().startswith("Kortti 2/3")
    qtbot.keyClick(card(widget), Qt.Key.Key_Left)
    qtbot.keyClick(card(widget), Qt.Key.Key_Left)
    assert card(widget).accessibleName().startswith("Kortti 1/3")
    button(widget, "Seuraava kortti").click()
    button(widget, "Seuraava kortti").click()

    assert card(widget).accessibleName().startswith("Kortti 3/3")
    assert not button(widget, "Seuraava kortti").isEnabled()


def test_half_a_pile_comes_back_where_it_was_left(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(Turned(frozenset({0}), frozenset({0})))

    assert widget.response() is None
    assert "2" in widget.missing()
    assert card(widget).accessibleName() == "Kortti 2/3. Lupaus"
    qtbot.keyClick(card(widget), Qt.Key.Key_Left)
    assert "Kortti 1/3 · osasit" in texts(widget)


def test_a_pile_gone_through_is_a_list_with_words(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    done = Turned(frozenset({0, 1, 2}), frozenset({0}))
    widget.show_response(done)

    widget.show_grade(JUDGED)

    assert widget.outcome() is not None
    assert texts(widget).count("Osasit") == 1
    assert texts(widget).count("Kertaat vielä") == 2
    assert "1/3" in widget.words().thanks
    button(widget, "Osasin").click()
    assert widget.response() == done
    widget.reset()
    assert widget.outcome() is None
    assert card(widget).accessibleName() == "Kortti 2/3. Lupaus"


def test_a_card_once_known_may_be_forgotten(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    widget.show_response(Turned(frozenset({0, 1, 2}), frozenset({0, 1, 2})))
    assert "kaikki" in widget.words().thanks

    card(widget).click()
    button(widget, "Kertaan vielä").click()

    assert widget.response() == Turned(frozenset({0, 1, 2}), frozenset({1, 2}))


def test_shuffled_cards_keep_the_authors_numbers(frame: Frame, qtbot: QtBot) -> None:
    many = tuple(Card(f"Sana {number}", "…") for number in range(9))
    widget = made(frame, qtbot, Cards(Stem("kortit", "Sanat", is_shuffled=True), many))
    first = int(card(widget).accessibleName().rpartition(" ")[2])
    assert widget.instruction()

    with qtbot.waitSignal(widget.responded) as turned:
        card(widget).click()

    assert turned.args == [Turned(frozenset({first}), lying=first)]


@pytest.mark.parametrize("choice", [ThemeChoice.DAY, ThemeChoice.NIGHT, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("percent", [100, 200])
def test_targets_are_large_and_nothing_moves_when_a_card_is_turned(
    frame: Frame, qtbot: QtBot, qapp: QApplication, choice: ThemeChoice, percent: int
) -> None:
    looks = Preferences(theme=choice, text_percent=percent, is_motion_reduced=True)
    frame.theme.apply(qapp, looks)
    widget = made(frame, qtbot)
    widget.resize(700, 1000)
    qtbot.wait(1)
    height = card(widget).height()

    card(widget).click()
    qtbot.wait(1)

    assert card(widget).height() == height
    assert button(widget, "Osasin").height() >= 44
    widget.show_grade(JUDGED)
    assert not widget.grab().isNull()


def test_a_card_that_was_left_on_its_face_lies_so_again(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    widget.show_response(Turned(frozenset({0, 1}), frozenset({0}), lying=1))

    assert card(widget).is_back
    assert card(widget).accessibleName().startswith("Kortti 2/3")
    assert button(widget, "Osasin").isEnabled()


def test_a_card_that_is_leafed_past_waits_to_be_judged(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    card(widget).click()

    with qtbot.waitSignal(widget.responded) as leafed:
        button(widget, "Seuraava kortti").click()

    assert leafed.args == [None]
    for _ in range(2):
        card(widget).click()
        button(widget, "Osasin").click()
    assert widget.response() is None
    assert "Jäljellä: 1" in widget.missing()
    assert card(widget).accessibleName() == "Kortti 1/3. Kohtaaminen"
    assert "Kortti 1/3" in texts(widget)


def test_the_last_card_is_done_only_when_it_is_judged(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    widget.show_response(Turned(frozenset({0, 1}), frozenset({0, 1})))

    card(widget).click()

    assert widget.response() is None
    assert widget.missing() == "Sano vielä tästä kortista, osasitko sen."
    button(widget, "Kertaan vielä").click()
    assert widget.response() == Turned(frozenset({0, 1, 2}), frozenset({0, 1}))


def test_an_arrow_at_the_end_of_the_pile_leaves_the_card_as_it_lies(
    frame: Frame, qtbot: QtBot
) -> None:
    widget = made(frame, qtbot)
    card(widget).click()

    qtbot.keyClick(card(widget), Qt.Key.Key_Left)

    assert card(widget).is_back


def test_cards_are_passed_by_as_other_exercises_are(frame: Frame, qtbot: QtBot) -> None:
    assert made(frame, qtbot).words().skip == "Ohita"


def test_the_edge_of_a_card_stands_where_the_words_begin(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    picture = card(widget).grab().toImage()

    edge = picture.pixelColor(0, picture.height() // 2)

    assert edge == frame.theme.colour("line")
    assert card(widget).x() == 0
