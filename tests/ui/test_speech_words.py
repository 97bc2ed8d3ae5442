"""What is said about reading aloud, and the bar beside what is being read."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.ui.components.pointer import Pointer
from palvelukoulu.ui.speech.sayings import (
    advice_words,
    trouble_words,
    unvoiced_words,
    voice_words,
)
from palvelukoulu.ui.speech.values import Trouble, Voice
from palvelukoulu.ui.theme.theme import Theme


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_says_that_the_text_works(trouble: Trouble) -> None:
    assert "Teksti toimii silti." in trouble_words(trouble)


@pytest.mark.parametrize(
    ("language", "word"),
    [("fi", "suomenkielistä"), ("sv", "ruotsinkielistä"), ("en", "englanninkielistä")],
)
def test_a_missing_voice_is_named(language: str, word: str) -> None:
    assert unvoiced_words(language) == f"Tällä koneella ei ole {word} ääntä."


def test_a_voice_of_another_language_is_missing_too() -> None:
    assert "tämän kurssin kielelle" in unvoiced_words("et")


@pytest.mark.parametrize(
    ("system", "words"),
    [
        ("win32", "Windowsin Asetukset"),
        ("darwin", "Järjestelmäasetukset"),
        ("linux", "speech-dispatcher"),
    ],
)
def test_the_advice_is_for_this_system(system: str, words: str) -> None:
    assert words in advice_words(system)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "Heidi (suomi)"),
        ("sv", "Heidi (ruotsi)"),
        ("en", "Heidi (englanti)"),
        ("et", "Heidi"),
    ],
)
def test_a_voice_says_what_it_speaks(language: str, words: str) -> None:
    assert voice_words(Voice("Heidi", language)) == words


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with room for two things."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def placed(page: QWidget, top: int) -> QWidget:
    child = QWidget(page)
    child.setGeometry(50, top, 200, 40)
    child.show()
    return child


def test_the_bar_stands_beside_what_it_points_at_and_follows_it(
    theme: Theme, page: QWidget
) -> None:
    first, second = placed(page, 20), placed(page, 100)
    pointer = Pointer(theme, page)
    pointer.follow(first)
    assert (pointer.x(), pointer.y(), pointer.height()) == (38, 20, 40)
    first.setGeometry(60, 30, 200, 50)
    assert (pointer.x(), pointer.y(), pointer.height()) == (48, 30, 50)
    pointer.follow(second)
    assert pointer.y() == 100
    first.move(0, 0)
    assert pointer.y() == 100
    assert pointer.grab().toImage().pixelColor(2, 20) == theme.colour("primary")
    pointer.follow(None)
    assert not pointer.isVisible()


def test_the_bar_goes_with_what_it_points_at(theme: Theme, page: QWidget, qtbot: QtBot) -> None:
    child = placed(page, 20)
    pointer = Pointer(theme, page)
    pointer.follow(child)
    with qtbot.waitSignal(child.destroyed):
        child.deleteLater()
    assert not pointer.isVisible()
    pointer.follow(None)
