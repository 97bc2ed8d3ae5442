"""Static text: plain, never cut, in the theme's fonts."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.richtext import LineBreak, Link, Run
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme.theme import Theme

LONG = "Rouva Niemelä on odottanut korjaajaa koko aamun ja soittaa nyt kolmannen kerran."


def test_markup_in_a_name_is_shown_as_it_is_written(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, '<img src="//host/share/a.png"><b>Aino</b>')
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    plain = Label(theme, "Aino")
    assert label.natural_width() > plain.natural_width() * 3


def test_text_that_wraps_asks_for_the_height_it_needs(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, LONG, "ui")
    qtbot.addWidget(label)
    assert label.heightForWidth(2000) == theme.line_height("ui")
    assert label.heightForWidth(300) >= 2 * theme.line_height("ui")


@pytest.mark.parametrize("role", ["display", "h1", "h2", "body", "caption"])
def test_no_tail_of_a_letter_is_cut(theme: Theme, qtbot: QtBot, role: str) -> None:
    label = Label(theme, "gjpqy", role)
    qtbot.addWidget(label)
    natural = QFontMetricsF(theme.font(role)).height()
    assert label.heightForWidth(500) >= natural - 1


def test_text_that_does_not_wrap_ends_in_an_ellipsis(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, LONG, wraps=False)
    qtbot.addWidget(label)
    label.resize(120, 24)
    assert label.minimumSizeHint().width() <= 44
    label.show()
    whole = Label(theme, LONG, wraps=False)
    qtbot.addWidget(whole)
    whole.resize(whole.sizeHint())
    assert label.grab().toImage() != whole.grab().toImage().copy(0, 0, 120, 24)


def test_text_follows_the_size_of_text(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    label = Label(theme, LONG)
    qtbot.addWidget(label)
    before = label.sizeHint().height()
    theme.apply(qapp, Preferences(text_percent=200))
    assert label.sizeHint().height() > 1.5 * before


def test_a_label_can_change_its_words_and_tone(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, "Kesken", "ui", "text2")
    qtbot.addWidget(label)
    label.resize(200, 30)
    before = label.grab().toImage()
    label.tone = "retry_text"
    assert label.grab().toImage() != before
    assert label.tone == "retry_text"
    label.setEnabled(False)
    assert label.grab().toImage() != before


def test_a_heading_is_known_as_one(theme: Theme, qtbot: QtBot) -> None:
    heading = Heading(theme, "Omat kurssisi", "h2")
    qtbot.addWidget(heading)
    assert heading.property("accessibleRole") == "heading"


def test_rich_text_shows_its_plain_words(theme: Theme, qtbot: QtBot) -> None:
    inlines = (Run("Katso "), Run("silmiin", is_strong=True), LineBreak(), Run("ja hymyile"))
    label = RichLabel(theme, inlines)
    qtbot.addWidget(label)
    assert label.text() == "Katso silmiin\nja hymyile"
    assert label.heightForWidth(1000) == 2 * theme.line_height("choice")


def test_styles_are_seen(theme: Theme, qtbot: QtBot) -> None:
    pictures = set()
    for run in (
        Run("sana"),
        Run("sana", is_strong=True),
        Run("sana", is_emphasis=True),
        Run("sana", is_code=True),
        Run("sana", is_struck=True),
    ):
        label = RichLabel(theme, (run,))
        qtbot.addWidget(label)
        label.resize(120, 30)
        image = label.grab().toImage()
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == 5


def test_a_link_in_a_label_can_be_clicked(theme: Theme, qtbot: QtBot) -> None:
    label = RichLabel(theme, (Run("Lue "), Link("https://example.org/", (Run("lisää täältä"),))))
    qtbot.addWidget(label)
    label.resize(400, 30)
    label.show()
    with qtbot.waitSignal(label.link_activated) as opened:
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton, pos=QPoint(70, 14))
    assert opened.args == ["https://example.org/"]
    with qtbot.assertNotEmitted(label.link_activated):
        qtbot.mouseClick(label, Qt.MouseButton.LeftButton, pos=QPoint(4, 14))


def test_another_text_replaces_the_first(theme: Theme, qtbot: QtBot) -> None:
    label = RichLabel(theme, (Run("Yksi"),), "h1")
    qtbot.addWidget(label)
    label.show_inlines((Run("Kaksi"),))
    assert label.text() == "Kaksi"
    assert label.property("accessibleRole") == "heading"
