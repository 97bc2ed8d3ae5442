"""Source marks as chips: seen small, told in words, copied as written, not read aloud."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from palvelukoulu.core.richtext import Paragraph, Run
from palvelukoulu.ui.components.choices import Choice
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.prose.chips import chips_in
from palvelukoulu.ui.prose.view import RichTextView
from palvelukoulu.ui.theme.theme import Theme

BLOG = "Servica: blogi"
LINE = (Run("Hymy tarttuu. "), Run("[S]", source=BLOG), Run("[+]", source="Oma esimerkki"))


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> RichTextView:
    """A paragraph with two marks."""
    shown = RichTextView(theme, "body")
    qtbot.addWidget(shown)
    shown.show_text((Paragraph(LINE), Paragraph((Run("Toinen."),))))
    shown.resize(600, 120)
    shown.show()
    return shown


def test_each_mark_is_one_chip(view: RichTextView) -> None:
    found = [(chip.start, chip.end, chip.source) for chip in chips_in(view.document())]
    assert found == [(14, 17, BLOG), (17, 20, "Oma esimerkki")]


def test_a_chip_is_drawn_round_its_letters(view: RichTextView, theme: Theme) -> None:
    drawn = view.grab().toImage()
    view.show_text((Paragraph((Run("Hymy tarttuu. "),)), Paragraph((Run("Toinen."),))))
    plain = view.grab().toImage()
    assert drawn != plain
    edge = theme.colour("control").rgb()
    colours = {drawn.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height())}
    assert edge in colours


def test_what_is_copied_says_the_mark_as_it_is_written(view: RichTextView) -> None:
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == "Hymy tarttuu. [S][+]\nToinen."


def test_marks_are_not_heard_and_every_place_stays(view: RichTextView) -> None:
    heard = view.heard()
    assert heard.startswith("Hymy tarttuu.\u00a0\ufffc\ufffc\ufffc\ufffc\ufffc\ufffc")
    assert len(heard) == len(view.document().toRawText())


def test_a_mark_is_no_link(view: RichTextView) -> None:
    assert view.link_ranges() == []


def test_a_mark_says_its_source_under_the_pointer(view: RichTextView, qtbot: QtBot) -> None:
    cursor = QTextCursor(view.document())
    cursor.setPosition(15)
    over = view.cursorRect(cursor).center() + QPoint(2, 0)
    hover(view, over)
    assert QToolTip.text() == "Lähde: Servica: blogi"
    hover(view, QPoint(3, over.y()))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def hover(view: RichTextView, place: QPoint) -> None:
    """Rest the pointer on a place."""
    at = view.viewport().mapToGlobal(place)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, at))


def test_enter_in_a_mark_says_its_source(view: RichTextView, qtbot: QtBot) -> None:
    cursor = view.textCursor()
    cursor.setPosition(18)
    view.setTextCursor(cursor)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert QToolTip.text() == "Oma esimerkki"
    QToolTip.hideText()


def test_screen_readers_are_told_what_the_marks_stand_for(view: RichTextView) -> None:
    assert view.accessibleDescription() == "Lähde: Servica: blogi. Oma esimerkki"


def test_a_prompt_says_its_source_after_its_words(theme: Theme, qtbot: QtBot) -> None:
    label = RichLabel(theme, LINE, "h1")
    qtbot.addWidget(label)
    label.resize(500, 60)
    assert label.accessibleName() == "Hymy tarttuu. Lähde: Servica: blogi. Oma esimerkki"
    assert label.toolTip() == "Lähde: Servica: blogi. Oma esimerkki"
    assert label.heard() == "Hymy tarttuu. "
    drawn = label.grab().toImage()
    label.show_inlines((Run("Hymy tarttuu. "),))
    assert (label.accessibleName(), label.toolTip()) == ("", "")
    assert label.grab().toImage() != drawn


def test_an_option_says_its_source_after_its_words(theme: Theme, qtbot: QtBot) -> None:
    card = Choice(theme, "A", LINE)
    qtbot.addWidget(card)
    card.resize(500, 60)
    assert card.text() == "Hymy tarttuu. Lähde: Servica: blogi. Oma esimerkki"
    assert card.face.heard() == "A: Hymy tarttuu."
    assert not card.grab().isNull()


def test_a_mark_is_never_alone_on_a_line(theme: Theme, qtbot: QtBot) -> None:
    line = (Run("Hymy tarttuu hyvin. "), Run("[S]", source=BLOG))
    label = RichLabel(theme, line, "h1")
    view = RichTextView(theme, "body")
    qtbot.addWidget(label)
    qtbot.addWidget(view)
    view.show_text((Paragraph(line),))
    alone = []
    for width in range(150, 400, 2):
        view.setFixedWidth(width)
        document = view.document()
        document.setTextWidth(width)
        for layout in (document.firstBlock().layout(), label._at(width).layout):
            last = layout.lineAt(layout.lineCount() - 1)
            alone.append(layout.text()[last.textStart() :].strip() == "[S]")

    assert not any(alone)
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == "Hymy tarttuu hyvin. [S]"
