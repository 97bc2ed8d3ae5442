"""Marks over a text: each owner's stand apart, and stay with their words."""

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.richtext import Heading, Paragraph, Run
from palvelukoulu.ui.prose.layers import Layer
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.theme.theme import Theme

WORDS = "Vastaanottovirkailija kohtaa asiakaspalvelutilanteessa kiinteistönhoitajan."


@pytest.fixture
def text(theme: Theme, qtbot: QtBot) -> LessonText:
    made = LessonText(theme, "Oppitunnin teksti", lambda _: None, lambda _: None)
    qtbot.addWidget(made)
    made.resize(620, 400)
    made.show_text((Heading(1, (Run("Alku"),)), Paragraph((Run(WORDS),))))
    return made


def marked(text: LessonText) -> list[str]:
    return [one.cursor.selectedText() for one in text.extraSelections()]


def stretch(text: LessonText, words: str) -> tuple[int, int]:
    start = text.characters().index(words)
    return start, start + len(words)


def test_layers_do_not_take_each_other_away(text: LessonText) -> None:
    text.show_layer(Layer.SPOKEN, (stretch(text, "kohtaa"),))
    text.show_layer(Layer.HIGHLIGHT, (stretch(text, "Alku"), stretch(text, "virkailija")))
    text.clear_marks()

    assert marked(text) == ["Alku", "virkailija", "kohtaa"]
    text.show_layer(Layer.HIGHLIGHT, ())
    assert marked(text) == ["kohtaa"]


def test_marks_stay_with_their_words_when_hyphens_come_and_the_look_changes(
    text: LessonText, theme: Theme, qapp: QApplication
) -> None:
    text.show_layer(Layer.HIGHLIGHT, (stretch(text, "kohtaa"),))
    theme.apply(qapp, Preferences(theme=ThemeChoice.NIGHT, is_hyphenated=True))

    (mark,) = text.extraSelections()
    assert "\u00ad" in text.toPlainText()
    assert mark.cursor.selectedText() == "kohtaa"
    assert mark.format.background().color() == theme.colour("mark")
    assert text.characters().replace("\u2029", " ") == f"Alku {WORDS}"


@pytest.mark.parametrize(
    ("choice", "style"),
    [
        (ThemeChoice.DAY, QTextCharFormat.UnderlineStyle.NoUnderline),
        (ThemeChoice.CONTRAST, QTextCharFormat.UnderlineStyle.DashUnderline),
    ],
)
def test_in_high_contrast_a_highlight_is_underlined_as_well(
    text: LessonText,
    theme: Theme,
    qapp: QApplication,
    choice: ThemeChoice,
    style: QTextCharFormat.UnderlineStyle,
) -> None:
    theme.apply(qapp, Preferences(theme=choice))
    text.show_layer(Layer.HIGHLIGHT, (stretch(text, "kohtaa"),))

    assert text.extraSelections()[0].format.underlineStyle() == style


def test_what_is_selected_is_told_in_characters(text: LessonText) -> None:
    start, end = stretch(text, "kohtaa")
    text.setTextCursor(text.cursor_over(start, end))

    assert text.selected() == (start, end)
