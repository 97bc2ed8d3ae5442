"""Terms in a lesson's text: found by pointer and key, explained on a card beside the word."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QScrollBar
from pytestqt.exceptions import TimeoutError as TooLate
from pytestqt.qtbot import QtBot

from palvelukoulu.core.course import Course, Lesson, Module
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.richtext import Link, Paragraph, RichText, Run
from palvelukoulu.core.terms import Term
from palvelukoulu.paths import bundled
from palvelukoulu.study.mentions import with_terms
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.term_card import TermCard
from palvelukoulu.ui.lesson.materials import Materials
from palvelukoulu.ui.lesson.reading import ReadingStep
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.prose.view import SOFT_HYPHEN
from palvelukoulu.ui.theme.theme import Theme

PLACE = Place("sanasto.md", 1)
PROMISE = Term("t1", "Palvelulupaus", ("lupaus",), "Se, minkä lupaamme.", "Coor: artikkeli", PLACE)
CLIENT = Term("t2", "Tilaaja", (), "Se, joka ostaa.", "", PLACE)
VOCABULARY = Vocabulary(bundled("assets") / "lexicon" / "fi_muodot.marisa")
TEXT: RichText = (
    Paragraph(
        (
            Run("Palvelulupauksen antaa "),
            Link("https://www.suomi.fi", (Run("toimittaja"),)),
            Run(" tilaajalle. Palvelulupaus pidetään."),
        )
    ),
)


def paragraphs(text: str) -> RichText:
    return (Paragraph((Run(text),)),)


def materials(theme: Theme, *, is_rehearsal: bool = False) -> Materials:
    lesson = Lesson("01", "Alku", 3, (), "01.md")
    course = Course("palvelu", "Palvelu", (Module("", (lesson,)),), terms=(PROMISE, CLIENT))
    return Materials(
        theme=theme,
        course=course,
        rich_text=lambda prose: paragraphs(prose.source),
        inline=lambda text: (Run(text),),
        blocks=paragraphs,
        pictures=lambda _: None,
        files=lambda _: None,
        open_link=lambda _: None,
        seed="aino",
        vocabulary=VOCABULARY,
        is_rehearsal=is_rehearsal,
    )


class Reader:
    """A step of a lesson in a window, and who reads it."""

    def __init__(self, window: QMainWindow, step: ReadingStep, qtbot: QtBot) -> None:
        self.window = window
        self.step = step
        self.qtbot = qtbot
        self.text = step.findChildren(LessonText)[0]

    @property
    def card(self) -> TermCard | None:
        """The card that is shown."""
        cards = [one for one in self.window.findChildren(TermCard) if one.isVisible()]
        assert len(cards) <= 1
        return cards[0] if cards else None

    @property
    def open_card(self) -> TermCard:
        """The card, which must be there."""
        assert self.card is not None
        return self.card

    def point_at(self, word: str) -> None:
        """Move the pointer over the middle of a word."""
        at = self.text.characters().index(word)
        cursor = self.text.cursor_over(at + len(word) // 2, at + len(word) // 2)
        self.move_to(self.text.cursorRect(cursor).center())

    def move_to(self, point: QPoint) -> None:
        """Move the pointer to a place in the text."""
        spot = QPointF(point)
        everywhere = self.text.viewport().mapToGlobal(spot)
        none = Qt.MouseButton.NoButton
        moved = QMouseEvent(
            QEvent.Type.MouseMove, spot, everywhere, none, none, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self.text.viewport(), moved)

    def tab_to(self, selected: str) -> None:
        """Press Tab until a word is selected."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(6):
            QTest.keyClick(self.text, Qt.Key.Key_Tab)
            if self.text.textCursor().selectedText() == selected:
                return
        raise LookupError(selected)


@pytest.fixture
def reader(theme: Theme, qtbot: QtBot) -> Iterator[Reader]:
    made = opened(materials(theme), qtbot)
    yield made
    made.step.leave()


def opened(drawn: Materials, qtbot: QtBot) -> Reader:
    text = with_terms(TEXT, drawn.course.terms, drawn.vocabulary)
    step = ReadingStep(drawn, "Sivu", text, None)
    window = QMainWindow()
    window.setCentralWidget(step)
    window.resize(900, 600)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return Reader(window, step, qtbot)


# --- the look --------------------------------------------------------------------------


@pytest.mark.parametrize("choice", [ThemeChoice.DAY, ThemeChoice.NIGHT, ThemeChoice.CONTRAST])
def test_a_term_is_dotted_and_keeps_the_colour_of_the_text(
    theme: Theme, qapp: QApplication, qtbot: QtBot, choice: ThemeChoice
) -> None:
    theme.apply(qapp, Preferences(theme=choice, is_motion_reduced=True))
    reader = opened(materials(theme), qtbot)
    cursor = reader.text.cursor_over(reader.text.characters().index("lupauksen"), 0)
    form = cursor.charFormat()
    at = reader.text.characters().index("toimittaja")
    link = reader.text.cursor_over(at + 1, at + 2).charFormat()

    cursor.setPosition(reader.text.characters().index("Palvelulupauksen") + 1)
    form = cursor.charFormat()
    assert form.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert form.underlineColor() == theme.colour("primary")
    assert form.foreground().color() == theme.colour("text")
    assert link.underlineStyle() is not QTextCharFormat.UnderlineStyle.DotLine


def test_only_the_first_mention_on_the_page_is_marked(reader: Reader) -> None:
    targets = [target for _, _, target in reader.text.link_ranges()]

    assert targets == ["sana:t1", "https://www.suomi.fi", "sana:t2"]


def test_a_term_may_break_at_the_end_of_a_line(theme: Theme, qtbot: QtBot) -> None:
    reader = opened(materials(theme), qtbot)
    reader.text.setFixedWidth(160)
    qtbot.waitUntil(lambda: SOFT_HYPHEN in reader.text.document().toRawText())

    start, end, target = reader.text.link_ranges()[0]
    assert target == "sana:t1"
    assert reader.text.document().toRawText()[start:end].replace(SOFT_HYPHEN, "") == (
        "Palvelulupauksen"
    )
    assert reader.text.find_text("palvelulupauksen") is not None


# --- the pointer -----------------------------------------------------------------------


def test_pointing_at_a_term_shows_its_card_and_leaves_the_focus(reader: Reader) -> None:
    reader.text.setFocus()
    reader.point_at("tilaajalle")
    assert reader.card is None

    reader.qtbot.waitUntil(lambda: reader.card is not None)
    assert reader.window.focusWidget() is reader.text
    assert "Tilaaja" in [one.text() for one in reader.open_card.findChildren(QLabel)]


def test_the_card_stands_under_its_word(reader: Reader) -> None:
    reader.point_at("Palvelulupauksen")
    reader.qtbot.waitUntil(lambda: reader.card is not None)

    word = reader.text.viewport().mapTo(reader.window, reader.text.cursorRect().topLeft())
    assert reader.open_card.y() + reader.open_card.contentsMargins().top() > word.y()


def test_the_card_goes_when_the_pointer_leaves_the_word(reader: Reader) -> None:
    reader.point_at("Palvelulupauksen")
    reader.qtbot.waitUntil(lambda: reader.card is not None)
    reader.point_at("pidetään")

    reader.qtbot.waitUntil(lambda: reader.card is None)


def test_the_card_stays_while_the_pointer_is_on_it(reader: Reader) -> None:
    reader.point_at("Palvelulupauksen")
    reader.qtbot.waitUntil(lambda: reader.card is not None)
    reader.point_at("pidetään")
    cards = reader.open_card
    cards.entered.emit()

    with pytest.raises(TooLate):
        reader.qtbot.waitUntil(lambda: reader.card is None, timeout=450)
    cards.left.emit()
    reader.qtbot.waitUntil(lambda: reader.card is None)


def test_a_pointer_on_its_way_across_the_text_opens_nothing(reader: Reader) -> None:
    reader.point_at("Palvelulupauksen")
    reader.point_at("pidetään")

    with pytest.raises(TooLate):
        reader.qtbot.waitUntil(lambda: reader.card is not None, timeout=500)


def test_esc_closes_a_card_the_pointer_has_opened(reader: Reader) -> None:
    reader.point_at("Palvelulupauksen")
    reader.qtbot.waitUntil(lambda: reader.card is not None)

    assert reader.step.close_overlay()
    assert reader.card is None
    assert not reader.step.close_overlay()


def test_scrolling_closes_the_card(reader: Reader) -> None:
    reader.point_at("Palvelulupauksen")
    reader.qtbot.waitUntil(lambda: reader.card is not None)
    reader.step.scroll_area().verticalScrollBar().valueChanged.emit(3)

    assert reader.card is None


def test_a_card_opened_by_a_key_follows_its_word(reader: Reader) -> None:
    reader.tab_to("Palvelulupauksen")
    QTest.keyClick(reader.text, Qt.Key.Key_Return)
    before = reader.open_card.y()
    reader.step.move(0, 60)
    reader.step.scroll_area().verticalScrollBar().valueChanged.emit(3)

    assert reader.open_card.y() == before + 60


def test_a_press_opens_the_card_at_once(reader: Reader) -> None:
    at = reader.text.characters().index("tilaajalle") + 4
    point = reader.text.cursorRect(reader.text.cursor_over(at, at)).center()
    QTest.mouseClick(reader.text.viewport(), Qt.MouseButton.LeftButton, pos=point)

    assert reader.open_card.accessibleName() == "Tilaaja. Se, joka ostaa."


# --- the keyboard ----------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_the_card_and_esc_gives_the_focus_back(reader: Reader, key: Qt.Key) -> None:
    reader.tab_to("Palvelulupauksen")
    QTest.keyClick(reader.text, key)

    focused = reader.window.focusWidget()
    assert isinstance(focused, Button)
    assert focused.accessibleName() == "Palvelulupaus. Se, minkä lupaamme. Sanastoon"
    assert "Lähde: Coor: artikkeli" in [one.text() for one in reader.open_card.findChildren(QLabel)]
    QTest.keyClick(focused, Qt.Key.Key_Escape)

    assert reader.card is None
    assert reader.window.focusWidget() is reader.text
    assert reader.text.textCursor().selectedText() == "Palvelulupauksen"


def test_a_card_opened_by_a_key_does_not_go_with_the_pointer(reader: Reader) -> None:
    reader.tab_to("Palvelulupauksen")
    QTest.keyClick(reader.text, Qt.Key.Key_Return)
    reader.point_at("pidetään")

    with pytest.raises(TooLate):
        reader.qtbot.waitUntil(lambda: reader.card is None, timeout=450)


def test_tab_goes_on_from_term_to_link_to_term(reader: Reader) -> None:
    reader.tab_to("Palvelulupauksen")
    reader.tab_to("toimittaja")
    reader.tab_to("tilaajalle")


def test_the_way_to_the_glossary_names_the_term(reader: Reader) -> None:
    reader.tab_to("tilaajalle")
    QTest.keyClick(reader.text, Qt.Key.Key_Return)
    focused = reader.window.focusWidget()
    assert isinstance(focused, Button)

    with reader.qtbot.waitSignal(reader.step.followed) as followed:
        focused.click()
    assert followed.args == ["sana:t2"]


def test_a_link_is_still_a_link(reader: Reader) -> None:
    with reader.qtbot.waitSignal(reader.step.followed) as followed:
        reader.text.link_activated.emit("https://www.suomi.fi")

    assert followed.args == ["https://www.suomi.fi"]
    assert reader.card is None


def test_the_first_term_can_be_opened_for_a_picture(reader: Reader) -> None:
    assert reader.step.open_term()
    assert reader.open_card.accessibleName().startswith("Palvelulupaus")


# --- elsewhere -------------------------------------------------------------------------


def test_an_author_sees_the_card_without_a_way_to_a_glossary(theme: Theme, qtbot: QtBot) -> None:
    reader = opened(materials(theme, is_rehearsal=True), qtbot)
    reader.tab_to("tilaajalle")
    QTest.keyClick(reader.text, Qt.Key.Key_Return)

    assert not reader.open_card.findChildren(Button)
    assert reader.window.focusWidget() is reader.open_card
    assert reader.open_card.has_focus_inside()
    QTest.keyClick(reader.open_card, Qt.Key.Key_Escape)
    assert reader.window.focusWidget() is reader.text


def test_a_page_without_terms_has_no_card_to_open(theme: Theme, qtbot: QtBot) -> None:
    drawn = materials(theme)
    step = ReadingStep(drawn, "Sivu", paragraphs("Ei mitään."), None)
    qtbot.addWidget(step)
    step.show()

    assert not step.open_term()


@pytest.mark.parametrize(
    ("line", "is_above"), [(40, False), (520, True)], ids=["near the top", "near the foot"]
)
def test_a_card_stands_where_there_is_room_for_it(
    theme: Theme, qtbot: QtBot, line: int, *, is_above: bool
) -> None:
    reader = opened(materials(theme), qtbot)
    card = TermCard(theme, reader.window, CLIENT, paragraphs, has_way=True)
    card.show_over(lambda: QRect(200, line, 80, 24))

    assert (card.geometry().bottom() < line + 24) is is_above
    assert reader.window.rect().contains(card.geometry())
    card.dismiss()


def test_a_card_for_which_there_is_no_room_leaves_its_word_in_sight(
    theme: Theme, qtbot: QtBot
) -> None:
    reader = opened(materials(theme), qtbot)
    long = replace(CLIENT, explanation="Pitkä selitys. " * 60)
    card = TermCard(theme, reader.window, long, paragraphs, has_way=True)
    word = QRect(200, 280, 80, 24)
    card.show_over(lambda: word)

    body = card.geometry().adjusted(14, 10, -14, -18)
    assert not body.intersects(word)
    assert reader.window.rect().contains(card.geometry())
    [bar] = [one for one in card.findChildren(QScrollBar) if one.maximum() > 0]
    QTest.keyClick(card, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    card.dismiss()
