"""Answer cards: how they are picked, judged and named."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.richtext import Run
from palvelukoulu.ui.components.answer_face import ChoiceState
from palvelukoulu.ui.components.choices import Choice, MultiChoice
from palvelukoulu.ui.theme.theme import Theme

WORDS = ("Katson häneen ja nyökkään", "Jatkan kirjoittamista", "Pyydän odottamaan")


@pytest.fixture
def group(theme: Theme, qtbot: QtBot) -> Iterator[tuple[Choice, ...]]:
    """Three radio buttons in a window."""
    window = QWidget()
    column = QVBoxLayout(window)
    choices = tuple(
        Choice(theme, key, (Run(text),)) for key, text in zip("ABC", WORDS, strict=True)
    )
    for choice in choices:
        column.addWidget(choice)
    qtbot.addWidget(window)
    window.resize(500, 300)
    window.show()
    yield choices
    window.close()


def test_only_one_of_single_choices_is_picked(group: tuple[Choice, ...], qtbot: QtBot) -> None:
    qtbot.mouseClick(group[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(group[2], Qt.MouseButton.LeftButton)
    assert [choice.isChecked() for choice in group] == [False, False, True]


def test_the_whole_card_is_the_target(group: tuple[Choice, ...], qtbot: QtBot) -> None:
    corner = group[1].rect().bottomRight()
    qtbot.mouseClick(group[1], Qt.MouseButton.LeftButton, pos=corner)
    assert group[1].isChecked()
    assert group[1].height() >= 56


def test_arrows_pick_the_next_single_choice(group: tuple[Choice, ...], qtbot: QtBot) -> None:
    with qtbot.waitActive(group[0].window()):
        group[0].window().activateWindow()
    group[0].setFocus()
    group[0].setChecked(True)
    qtbot.keyClick(group[0], Qt.Key.Key_Down)
    assert group[1].isChecked()
    assert group[1].hasFocus()
    qtbot.keyClick(group[1], Qt.Key.Key_Up)
    assert group[0].isChecked()


def test_space_toggles_each_of_several_choices(theme: Theme, qtbot: QtBot) -> None:
    choices = [
        MultiChoice(theme, key, (Run(text),)) for key, text in zip("AB", WORDS, strict=False)
    ]
    for choice in choices:
        qtbot.addWidget(choice)
        choice.show()
        qtbot.keyClick(choice, Qt.Key.Key_Space)
    assert all(choice.isChecked() for choice in choices)
    qtbot.keyClick(choices[0], Qt.Key.Key_Space)
    assert not choices[0].isChecked()


@pytest.mark.parametrize(
    ("state", "name"),
    [
        (ChoiceState.OPEN, "Katson häneen ja nyökkään"),
        (ChoiceState.CORRECT, "Katson häneen ja nyökkään, oikein"),
        (ChoiceState.WRONG, "Katson häneen ja nyökkään, valintasi"),
        (ChoiceState.MISSED, "Katson häneen ja nyökkään, tämä olisi ollut oikein"),
        (ChoiceState.PARTLY, "Katson häneen ja nyökkään, osittain"),
        (ChoiceState.DIM, "Katson häneen ja nyökkään"),
    ],
)
@pytest.mark.parametrize("kind", [Choice, MultiChoice])
def test_the_judgement_is_part_of_the_name(
    theme: Theme, qtbot: QtBot, kind: type[Choice | MultiChoice], state: ChoiceState, name: str
) -> None:
    choice = kind(theme, "A", (Run(WORDS[0]),))
    qtbot.addWidget(choice)
    choice.show_state(state)
    assert choice.text() == name


def test_a_note_replaces_the_word_of_the_state(theme: Theme, qtbot: QtBot) -> None:
    choice = MultiChoice(theme, "B", (Run("Työasu"),))
    qtbot.addWidget(choice)
    choice.show_state(ChoiceState.MISSED, "Tämäkin kuuluu mukaan")
    assert choice.text() == "Työasu, tämäkin kuuluu mukaan"


def test_every_state_looks_different(theme: Theme, qtbot: QtBot) -> None:
    pictures = set()
    choice = Choice(theme, "A", (Run(WORDS[0]),))
    qtbot.addWidget(choice)
    choice.resize(500, 80)
    for state in ChoiceState:
        choice.show_state(state)
        pictures.add(bytes(choice.grab().toImage().constBits()))
    choice.show_state(ChoiceState.OPEN)
    choice.setChecked(True)
    pictures.add(bytes(choice.grab().toImage().constBits()))
    assert len(pictures) == 7


def test_states_are_told_without_colour_too(theme: Theme, qtbot: QtBot) -> None:
    """The icon, the word or the line differs even when every colour is made grey."""
    pictures = set()
    choice = Choice(theme, "A", (Run(WORDS[0]),))
    qtbot.addWidget(choice)
    choice.resize(500, 80)
    for state in (ChoiceState.CORRECT, ChoiceState.WRONG, ChoiceState.MISSED, ChoiceState.PARTLY):
        choice.show_state(state)
        image = choice.grab().toImage()
        dark = tuple(
            image.pixelColor(x, y).lightness() < 128
            for x in range(image.width())
            for y in range(image.height())
        )
        pictures.add(dark)
    assert len(pictures) == 4


def test_a_long_option_gets_the_height_it_needs(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    choice = Choice(theme, "A", (Run(" ".join(WORDS * 4)),))
    qtbot.addWidget(choice)
    before = choice.heightForWidth(500)
    theme.apply(qapp, Preferences(text_percent=200))
    assert choice.heightForWidth(500) > 2 * before
    assert choice.minimumSizeHint().width() < 500
