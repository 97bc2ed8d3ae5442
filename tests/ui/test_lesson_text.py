"""Lesson prose as one document: everything is there, nothing is loaded, places are exact."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QTextImageFormat, QTextTable, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palvelukoulu.core.passages import Spot, lines_of, occurrence
from palvelukoulu.core.preferences import Preferences, ThemeChoice, Typeface
from palvelukoulu.core.richtext import (
    Align,
    Callout,
    CalloutKind,
    Code,
    Heading,
    LineBreak,
    Link,
    ListItem,
    Media,
    MediaKind,
    Paragraph,
    Quote,
    RichBlock,
    RichList,
    RichText,
    Rule,
    Run,
    Table,
)
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.prose.furniture import Shape, callout_title
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.prose.media import MediaCard
from palvelukoulu.ui.prose.view import SOFT_HYPHEN, RichTextView
from palvelukoulu.ui.theme.theme import Theme


def words(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def item(text: str) -> ListItem:
    return ListItem((words(text),))


PICTURE = Media(MediaKind.PICTURE, "media/tiski.png", "Vieras tiskillä.", "Katse ehtii ensin.")
MISSING = Media(MediaKind.PICTURE, "", "Kaksi ihmistä kättelee.")
SOUND = Media(MediaKind.AUDIO, "media/puhelu.mp3", "Puhelu", "", "Hei.\nMiten voin auttaa?")
BLOCKS: tuple[RichBlock, ...] = (
    Heading(2, (Run("Miltä se kuulostaa?"),)),
    Paragraph((Run("Joskus tilanne on jo päällä."),), is_lead=True),
    Paragraph((Run("Hän on "), Run("huolissaan", is_strong=True), LineBreak(), Run("siitä."))),
    RichList((item("Näe"), item("Ota koppi")), 3),
    RichList((ListItem((words("Ulompi"), RichList((item("Sisempi"),)))),)),
    RichList((ListItem((words("Tein tämän"),), True), ListItem((words("En vielä"),), False))),
    Quote((words("Se hetki muutti päivän."),)),
    Callout(CalloutKind.TIP, (words("Kokeile tänään."), RichList((item("yksi kohta"),)))),
    Code("Päivää!\n  Miten voin auttaa?"),
    Table(
        ((Run("Tilanne"),), (Run("Aika"),)),
        (((Run("Jono"),), (Run("10 s"),)),),
        (Align.LEFT, Align.RIGHT),
    ),
    Rule(),
    PICTURE,
    MISSING,
    SOUND,
    Paragraph((Link("https://example.org/", (Run("Lue lisää"),)), Run(" aiheesta."))),
)


def photo(media: Media) -> QImage | None:
    if not media.path:
        return None
    image = QImage(800, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 30, 40))
    return image


def nothing(_media: Media) -> Path | None:
    return None


@pytest.fixture
def text(theme: Theme, qtbot: QtBot) -> LessonText:
    """A lesson's text 620 pixels wide."""
    made = LessonText(theme, "Oppitunnin teksti", photo, nothing)
    qtbot.addWidget(made)
    made.resize(620, 400)
    return made


def fitted(text: LessonText) -> LessonText:
    """Show the text as high as it asks to be."""
    text.resize(620, text.heightForWidth(620))
    text.show()
    return text


def test_a_part_of_a_long_text_is_painted_as_it_stands_in_the_whole(text: LessonText) -> None:
    still = tuple(block for block in BLOCKS if not isinstance(block, Media))
    text.show_text(still * 3)
    fitted(text)
    whole = text.grab().toImage()

    for top in range(0, text.height() - 40, 97):
        part = QRect(0, top, 620, 40)
        assert text.grab(part).toImage() == whole.copy(part)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: type(block).__name__)
def test_every_kind_of_block_is_written_alone(text: LessonText, block: RichBlock) -> None:
    text.show_text((block,))
    fitted(text)
    assert not text.grab().isNull()
    assert text.height() >= 1


def test_every_word_is_in_the_document_in_order(text: LessonText) -> None:
    text.show_text(BLOCKS)
    plain = text.plain_text()
    places = [
        plain.index(part)
        for part in (
            "Miltä se kuulostaa?",
            "Joskus tilanne",
            "Hän on huolissaan\nsiitä.",
            "Näe",
            "Ulompi",
            "Sisempi",
            "Tein tämän",
            "Se hetki",
            "Vinkki",
            "Kokeile tänään.",
            "yksi kohta",
            "Päivää!\n  Miten",
            "Tilanne",
            "10 s",
            "Kuva: Vieras tiskillä.",
            "Katse ehtii ensin.",
            "Kuva: Kaksi ihmistä kättelee.",
            "Ääni: Puhelu",
            "Tekstivastine",
            "Lue lisää aiheesta.",
        )
    ]
    assert places == sorted(places)


def test_headings_have_levels_and_the_largest_is_the_pages_title(text: LessonText) -> None:
    text.show_text((Heading(1, (Run("Sivu"),)), Heading(2, (Run("Osa"),)), words("Teksti")))
    document = text.document()
    levels = [document.findBlockByNumber(n).blockFormat().headingLevel() for n in range(3)]
    sizes = [
        document.findBlockByNumber(n).begin().fragment().charFormat().font().pixelSize()
        for n in range(3)
    ]
    assert levels == [1, 2, 0]
    assert sizes == [32, 28, 19]


def test_lists_count_from_where_the_author_began(text: LessonText) -> None:
    text.show_text((RichList((item("Näe"), item("Ota koppi")), 3),))
    first = text.document().begin()
    assert first.textList().itemText(first) == "3."
    second = first.next()
    assert second.textList().itemText(second) == "4."
    assert first.blockFormat().leftMargin() == 26


def test_inner_lists_stand_further_in(text: LessonText) -> None:
    text.show_text(BLOCKS[4:5])
    outer = text.document().begin()
    assert outer.next().blockFormat().leftMargin() == 2 * outer.blockFormat().leftMargin()
    bullets = [(piece.shape, piece.first, piece.left) for piece in text.furniture]
    assert sorted(bullets, key=lambda one: one[1]) == [(Shape.BULLET, 0, 0), (Shape.BULLET, 1, 26)]


def test_boxes_of_a_list_are_told_in_words_too(text: LessonText) -> None:
    text.show_text(BLOCKS[5:6])
    assert text.plain_text() == "Valittu: Tein tämän\nValitsematta: En vielä"
    assert [piece.shape for piece in text.furniture] == [Shape.TICKED, Shape.UNTICKED]


def test_text_after_a_list_is_not_in_it(text: LessonText) -> None:
    text.show_text((RichList((item("Näe"),)), words("Sitten")))
    after = text.document().begin().next()
    assert after.textList() is None
    assert after.blockFormat().leftMargin() == 0


@pytest.mark.parametrize("kind", CalloutKind)
def test_every_callout_has_a_title_and_a_box(text: LessonText, kind: CalloutKind) -> None:
    text.show_text((words("Alku"), Callout(kind, (words("Sisältö"), words("toinen"))), words("x")))
    assert text.plain_text().split("\n") == ["Alku", callout_title(kind), "Sisältö", "toinen", "x"]
    (box,) = [piece for piece in text.furniture if piece.shape is Shape.BOX]
    assert (box.first, box.last) == (1, 3)
    fitted(text)
    assert not text.grab().isNull()


def test_boxes_that_follow_each_other_do_not_touch(text: LessonText) -> None:
    box = Callout(CalloutKind.NOTE, (words("Sisältö"),))
    text.show_text((box, box))
    fitted(text)
    layout, document = text.document().documentLayout(), text.document()
    end = layout.blockBoundingRect(document.findBlockByNumber(1)).bottom() + 18
    start = layout.blockBoundingRect(document.findBlockByNumber(2)).top() - 18
    assert start - end >= 16


def test_a_box_at_the_top_or_the_bottom_is_whole(text: LessonText) -> None:
    text.show_text((Callout(CalloutKind.NOTE, (words("Sisältö"),)),))
    fitted(text)
    layout, document = text.document().documentLayout(), text.document()
    assert layout.blockBoundingRect(document.begin()).top() >= 18
    bottom = layout.blockBoundingRect(document.lastBlock()).bottom()
    assert text.height() - bottom >= 18


def test_a_table_has_its_cells_and_alignments(text: LessonText) -> None:
    text.show_text((words("Ennen"), BLOCKS[9], words("Jälkeen")))
    tables = [f for f in text.document().rootFrame().childFrames() if isinstance(f, QTextTable)]
    (table,) = tables
    assert (table.rows(), table.columns()) == (2, 2)
    right = table.cellAt(1, 1).firstCursorPosition().blockFormat().alignment()
    assert right & Qt.AlignmentFlag.AlignRight
    assert text.plain_text().split("\n")[-1] == "Jälkeen"


def test_rows_of_a_table_have_lines_between_them(text: LessonText, theme: Theme) -> None:
    text.show_text((BLOCKS[9],))
    fitted(text)
    shapes = [piece.shape for piece in text.furniture]
    assert shapes == [Shape.HEADER, Shape.ROW]
    image = text.grab().toImage()
    shades = {image.pixelColor(300, y).name() for y in range(image.height())}
    assert theme.colour("control").name() in shades
    assert theme.colour("line").name() in shades


def test_a_table_and_a_box_keep_their_distance(text: LessonText) -> None:
    box = Callout(CalloutKind.NOTE, (words("Sisältö"),))
    text.show_text((BLOCKS[9], box, BLOCKS[9]))
    fitted(text)
    layout, document = text.document().documentLayout(), text.document()
    header, row, ground, after, _ = sorted(text.furniture, key=lambda piece: piece.first)

    def top(number: int) -> float:
        return layout.blockBoundingRect(document.findBlockByNumber(number)).top()

    def bottom(number: int) -> float:
        return layout.blockBoundingRect(document.findBlockByNumber(number)).bottom()

    assert header.last < row.first
    assert (top(ground.first) - 18) - (bottom(row.last) + 8) >= 16
    assert (top(after.first) - 8) - (bottom(ground.last) + 18) >= 16


def test_a_picture_is_drawn_from_the_image_it_is_given(text: LessonText) -> None:
    text.show_text((PICTURE,))
    image = fitted(text).grab().toImage()
    assert image.pixelColor(300, 100) == QColor(200, 30, 40)


def test_a_picture_that_is_missing_leaves_its_description(text: LessonText) -> None:
    text.show_text((MISSING,))
    assert "Kuva: Kaksi ihmistä kättelee." in text.plain_text()
    assert fitted(text).height() >= 100


def test_a_wide_picture_is_made_to_fit(text: LessonText) -> None:
    text.show_text((PICTURE,))
    assert text.heightForWidth(310) < text.heightForWidth(620)


def test_no_document_knows_the_name_of_a_picture(text: LessonText) -> None:
    """Qt opens an image's name as a file when it does not know it."""
    text.show_text(BLOCKS)
    block = text.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            form = pieces.fragment().charFormat()
            assert not isinstance(form, QTextImageFormat)
            assert not form.isImageFormat()
            pieces += 1
        block = block.next()


def test_words_that_look_like_markup_stay_words(text: LessonText) -> None:
    evil = '<img src="//host/share/a.png"><h1>x</h1> ![](file:///etc/passwd)'
    text.show_text((words(evil),))
    assert text.plain_text() == evil


def test_characters_that_mean_something_to_qt_are_taken_out(text: LessonText) -> None:
    text.show_text((words("a\ufffcb\u2029c\nd"),))
    assert text.plain_text() == "ab c d"
    assert text.document().blockCount() == 1


def test_hidden_words_take_no_room(text: LessonText) -> None:
    text.show_text((words("Alku"),))
    before = text.heightForWidth(620)
    text.show_text((words("Alku"), Media(MediaKind.PICTURE, "a.png", "kuvaus")))
    with_picture = text.heightForWidth(620)
    assert with_picture - before < 233 + 30  # the picture and its margins


def test_a_link_is_followed_by_mouse(text: LessonText, qtbot: QtBot) -> None:
    text.show_text(BLOCKS[-1:])
    fitted(text).show()
    with qtbot.waitSignal(text.link_activated) as opened:
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 14))
    assert opened.args == ["https://example.org/"]


def test_a_link_is_followed_by_mouse_in_a_text_that_has_the_focus(
    text: LessonText, qtbot: QtBot
) -> None:
    text.show_text(BLOCKS[-1:])
    with qtbot.waitActive(text):
        fitted(text).show()
        text.activateWindow()
    text.setFocus()
    with qtbot.waitSignal(text.link_activated) as opened:
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 14))
    assert opened.args == ["https://example.org/"]


def test_a_link_is_followed_by_keyboard(text: LessonText, qtbot: QtBot) -> None:
    text.show_text(BLOCKS[-1:])
    fitted(text).show()
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert text.textCursor().selectedText() == "Lue lisää"
    with qtbot.waitSignal(text.link_activated) as opened:
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert opened.args == ["https://example.org/"]


def test_enter_outside_a_link_is_left_to_the_page(text: LessonText, qtbot: QtBot) -> None:
    text.show_text((words("Tekstiä"),))
    with qtbot.assertNotEmitted(text.link_activated):
        qtbot.keyClick(text, Qt.Key.Key_Return)


def test_what_is_copied_has_no_soft_hyphens_or_marks(
    text: LessonText, theme: Theme, qapp: QApplication
) -> None:
    theme.apply(qapp, Preferences(is_hyphenated=True, theme=ThemeChoice.DAY))
    text.show_text((words("rauhoittumassa"), PICTURE))
    assert SOFT_HYPHEN in text.document().toRawText()
    text.selectAll()
    data = text.createMimeDataFromSelection()
    assert isinstance(data, QMimeData)
    assert data.text() == "rauhoittumassa\n\nKuva: Vieras tiskillä.\nKatse ehtii ensin."
    assert not data.hasHtml()


def test_long_words_are_hyphenated_in_a_narrow_column_only(text: LessonText, theme: Theme) -> None:
    text.show_text((words("rauhoittumassa"),))
    assert SOFT_HYPHEN not in text.document().toRawText()
    text.show()
    text.resize(250, 400)
    assert SOFT_HYPHEN in text.document().toRawText()
    assert text.plain_text() == "rauhoittumassa"
    assert theme.preferences.is_hyphenated is False


def test_headings_are_never_hyphenated(text: LessonText, theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, Preferences(is_hyphenated=True))
    text.show_text((Heading(2, (Run("Rauhoittumassa"),)),))
    assert SOFT_HYPHEN not in text.document().toRawText()


def test_words_are_found_whatever_their_case_and_hyphens(
    text: LessonText, theme: Theme, qapp: QApplication
) -> None:
    theme.apply(qapp, Preferences(is_hyphenated=True))
    text.show_text((words("Asiakas on rauhoittumassa. Rauhoittumassa on myös jono."),))
    first = text.find_text("RAUHOITTUMASSA")
    assert first == 11
    assert text.textCursor().selectedText().replace(SOFT_HYPHEN, "") == "rauhoittumassa"
    second = text.find_text("rauhoittumassa", first + 1)
    assert second == 27
    assert text.find_text("rauhoittumassa", second + 1) is None
    assert text.find_text("rauhoittumassa", second, is_backward=True) == first
    assert text.find_text("") is None


LONG: RichText = tuple(
    words(f"Kappale {n}. " + "Palvelukokemus rakentuu. " * 12) for n in range(40)
)


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Iterator[tuple[ScrollArea, LessonText]]:
    """A long text in a page that scrolls."""
    area = ScrollArea(theme, 620)
    text = LessonText(theme, "Oppitunti", photo, nothing)
    area.column.addWidget(text)
    text.show_text(LONG)
    qtbot.addWidget(area)
    area.resize(900, 500)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 1000)
    yield area, text
    area.close()


def test_the_place_in_the_text_is_found_again(
    page: tuple[ScrollArea, LessonText], qtbot: QtBot
) -> None:
    area, text = page
    character = text.document().findBlockByNumber(20).position()
    text.scroll_to_character(area, character)
    qtbot.waitUntil(lambda: area.place > 0)
    assert text.character_at_top(area) == character


def test_the_place_survives_another_size_of_text_and_hyphens(
    page: tuple[ScrollArea, LessonText], theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    area, text = page
    text.scroll_to_character(area, text.document().findBlockByNumber(20).position())
    qtbot.waitUntil(lambda: area.place > 0)
    before = area.place
    theme.apply(qapp, Preferences(text_percent=150, is_hyphenated=True))
    qtbot.waitUntil(lambda: area.place > 1.3 * before)
    found = text.character_at_top(area)
    assert text.plain_text()[found:].startswith("Kappale 20.")


def test_a_reader_at_the_top_stays_there(
    page: tuple[ScrollArea, LessonText], theme: Theme, qapp: QApplication
) -> None:
    area, text = page
    theme.apply(qapp, Preferences(text_percent=150))
    assert area.place == 0
    assert text.character_at_top(area) == 0


def test_the_paragraph_one_left_is_tinted_for_a_moment(
    page: tuple[ScrollArea, LessonText], theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    _, text = page
    text.tint(30)
    assert not text.extraSelections()  # less motion
    theme.apply(qapp, Preferences(is_motion_reduced=False))
    text.tint(30)
    assert len(text.extraSelections()) == 1
    qtbot.waitUntil(lambda: not text.extraSelections())


def test_control_and_arrows_go_from_heading_to_heading(text: LessonText, qtbot: QtBot) -> None:
    text.show_text(
        (words("a"), Heading(2, (Run("Yksi"),)), words("b"), Heading(3, (Run("Kaksi"),)))
    )
    text.show()
    with qtbot.waitSignal(text.caret_moved) as moved:
        qtbot.keyClick(text, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(moved.args[0], QRect)
    assert text.textCursor().block().text() == "Yksi"
    qtbot.keyClick(text, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert text.textCursor().block().text() == "Kaksi"
    qtbot.keyClick(text, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert text.textCursor().block().text() == "Yksi"


def test_the_text_is_as_high_as_its_words(text: LessonText) -> None:
    text.show_text(LONG)
    fitted(text)
    assert text.document().size().height() == pytest.approx(text.height(), abs=1)
    assert text.verticalScrollBar().maximum() == 0


def test_the_wheel_is_left_to_the_page(
    page: tuple[ScrollArea, LessonText], qapp: QApplication
) -> None:
    area, text = page
    middle = QPointF(text.viewport().rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(area.mapToGlobal(area.rect().center())),
        QPoint(0, -60),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    qapp.sendEvent(text.viewport(), turn)
    assert not turn.isAccepted() or area.place > 0


def test_the_look_follows_the_settings(text: LessonText, theme: Theme, qapp: QApplication) -> None:
    text.show_text(BLOCKS)
    heights = set()
    for preferences in (
        Preferences(),
        Preferences(text_percent=150),
        Preferences(is_spacious=True),
        Preferences(typeface=Typeface.SERIF),
    ):
        theme.apply(qapp, preferences)
        heights.add(text.heightForWidth(620))
    assert len(heights) == 4


def test_a_sound_has_a_card_in_its_place(text: LessonText) -> None:
    text.show_text((words("Alku"), SOUND))
    fitted(text)
    (card,) = text.findChildren(MediaCard)
    assert card.accessibleName() == "Puhelu"
    assert card.width() == pytest.approx(620, abs=1)
    assert card.height() >= 60
    assert card.problem == "Ei toistu tällä koneella. Sama on alla tekstinä."


def test_small_text_is_a_stop_for_tab_only_when_it_has_links(theme: Theme, qtbot: QtBot) -> None:
    view = RichTextView(theme)
    qtbot.addWidget(view)
    view.show_text((words("Nimesit odotuksen ääneen."),))
    assert not view.focusPolicy() & Qt.FocusPolicy.TabFocus
    view.show_text(BLOCKS[-1:])
    assert view.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_an_empty_text_is_no_trouble(text: LessonText) -> None:
    text.show_text(())
    assert not text.plain_text()
    text.show_text((RichList((ListItem(()),)), Table((), (), ()), Callout(CalloutKind.NOTE, ())))
    assert not fitted(text).grab().isNull()


@pytest.mark.parametrize("is_hyphenated", [False, True])
def test_every_line_of_prose_is_found_where_it_is_drawn(
    theme: Theme, qapp: QApplication, qtbot: QtBot, *, is_hyphenated: bool
) -> None:
    theme.apply(qapp, Preferences(is_hyphenated=is_hyphenated))
    text = LessonText(theme, "Teksti", lambda _: None, lambda _: None)
    qtbot.addWidget(text)
    twice = (*BLOCKS, *BLOCKS)
    text.show_text(twice)
    lines = lines_of(twice)
    found = []
    for number, line in enumerate(lines):
        before = occurrence(Spot("sivu-0", number, line), lines)
        assert before is not None
        text.put_caret(text.character_of(line, before))
        block = text.textCursor().block()
        assert text.textCursor().positionInBlock() == 0
        said = " ".join(block.text().replace(SOFT_HYPHEN, "").split())
        assert said.endswith(" ".join(line.split()))
        found.append(block.blockNumber())

    assert found == sorted(found)
    assert text.character_of("Tätä ei ole.") == 0
