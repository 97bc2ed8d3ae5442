"""Composing a text of one's own, by mouse, by keyboard and for screen readers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.core.exercise import Grade, Stem
from palvelukoulu.core.exercises.mantra import Composed, Mantra, MantraWord, Sentence
from palvelukoulu.core.frames import Frame as SentenceFrame
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.richtext import Inline, Run
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.night_card import NightCard, Passage
from palvelukoulu.ui.components.settings import Segment
from palvelukoulu.ui.components.starters import StarterChip
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.mantra import MantraWidget
from palvelukoulu.ui.pocket_card import print_card
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.contrast import contrast
from palvelukoulu.ui.theme.theme import Theme

EXERCISE = Mantra(
    Stem("w9b5hs", "Oma lauseeni"),
    (
        Sentence(
            SentenceFrame(("Luotan, että asiakas ", ".")),
            ("kertoo, mitä tarvitsee", "haluaa asiansa hoituvan"),
        ),
        Sentence(SentenceFrame(("Kun ", ", minä ", "."))),
        Sentence(SentenceFrame(("Olen tässä.",))),
    ),
)
EMPTY = (("",), ("", ""), ())
ONE = Composed((("kertoo",), ("", ""), ()), MantraWord.MANTRA, "")
GRADE = Grade(score=None)


@pytest.fixture
def widget(frame: Frame, qtbot: QtBot) -> MantraWidget:
    made = MantraWidget(frame, EXERCISE)
    qtbot.addWidget(made)
    made.resize(1040, 700)
    made.show()
    return made


def fields(widget: QWidget) -> list[QPlainTextEdit]:
    return widget.findChildren(QPlainTextEdit)


def card(widget: QWidget) -> NightCard:
    found = widget.findChild(NightCard)
    assert found is not None
    return found


def chip(widget: QWidget, text: str) -> StarterChip:
    return next(one for one in widget.findChildren(StarterChip) if one.text().startswith(text))


def button(widget: QWidget, text: str) -> Button:
    return next(one for one in widget.findChildren(Button) if one.text().startswith(text))


def pocket(widget: QWidget) -> Button:
    return button(widget, "Taskukortti")


def test_the_card_shows_the_sentences_before_anything_is_written(widget: MantraWidget) -> None:
    assert card(widget).text() == "Luotan, että asiakas … Kun …, minä … Olen tässä."
    assert widget.response() is None
    assert widget.missing()
    assert widget.instruction()


def test_what_is_written_goes_on_the_card_at_once(widget: MantraWidget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(widget.responded) as kept:
        fields(widget)[0].setPlainText("palaa mielellään.")

    expected = Composed((("palaa mielellään.",), ("", ""), ()))
    assert kept.args == [expected]
    assert card(widget).accessibleName().startswith("Korttisi: Luotan, että asiakas palaa miel")
    assert widget.response() == expected


def test_half_a_sentence_is_kept_but_cannot_be_stored_alone(frame: Frame, qtbot: QtBot) -> None:
    two = Mantra(EXERCISE.stem, EXERCISE.sentences[1:2])
    widget = MantraWidget(frame, two)
    qtbot.addWidget(widget)

    with qtbot.waitSignal(widget.responded) as kept:
        fields(widget)[0].setPlainText("on kiire")

    assert kept.args == [Composed((("on kiire", ""),))]
    assert widget.response() is None


def test_each_blank_has_a_name(widget: MantraWidget) -> None:
    names = [field.accessibleName() for field in fields(widget)]

    assert names == ["Luotan, että asiakas …", "Kun …", "minä …", "Kirjoita vapaasti"]


def test_a_starter_is_put_into_the_field_and_can_be_gone_on_from(
    widget: MantraWidget, qtbot: QtBot
) -> None:
    with qtbot.waitActive(widget):
        widget.activateWindow()
    field = fields(widget)[0]

    qtbot.keyClick(chip(widget, "kertoo"), Qt.Key.Key_Return)
    assert field.toPlainText() == "kertoo, mitä tarvitsee"
    assert field.hasFocus()
    chip(widget, "haluaa").click()
    assert field.toPlainText() == "haluaa asiansa hoituvan"
    qtbot.keyClicks(field, " nyt")
    chip(widget, "kertoo").click()

    assert field.toPlainText() == "haluaa asiansa hoituvan nyt kertoo, mitä tarvitsee"


def test_free_text_takes_the_cards_place_and_says_so(widget: MantraWidget) -> None:
    fields(widget)[0].setPlainText("palaa")
    fields(widget)[-1].setPlainText("Hengitän.\nKuuntelen.")

    assert card(widget).text() == "Hengitän. Kuuntelen."
    told = [one.text() for one in widget.findChildren(Label) if one.isVisibleTo(widget)]
    assert "Kortilla on nyt vapaa tekstisi lauseiden sijasta." in told
    response = widget.response()
    assert response is not None
    assert response.free == "Hengitän.\nKuuntelen."


@pytest.mark.parametrize(
    ("place", "word", "check"),
    [
        (1, MantraWord.MANTRA, "Tallenna mantra"),
        (2, MantraWord.SENTENCE, "Tallenna oma lause"),
    ],
)
def test_the_learner_names_it(
    widget: MantraWidget, qtbot: QtBot, place: int, word: MantraWord, check: str
) -> None:
    segment = widget.findChild(Segment)
    assert segment is not None
    assert widget.words().check == "Tallenna loitsu"

    with qtbot.waitSignal(widget.responded) as kept:
        segment.options[place].click()

    assert kept.args == [Composed(EMPTY, word)]
    assert widget.words().check == check


def test_an_emptied_text_leaves_no_draft(widget: MantraWidget, qtbot: QtBot) -> None:
    fields(widget)[0].setPlainText("palaa")

    with qtbot.waitSignal(widget.responded) as kept:
        fields(widget)[0].setPlainText("")

    assert kept.args == [None]


@pytest.mark.parametrize("response", [ONE, Composed(EMPTY, MantraWord.SENTENCE, "Rauhassa.")])
def test_what_was_written_before_comes_back_exactly(
    widget: MantraWidget, qtbot: QtBot, response: Composed
) -> None:
    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(response)

    assert widget.response() == response


def test_once_stored_only_what_is_finished_is_on_the_card(widget: MantraWidget) -> None:
    widget.show_response(ONE)
    widget.show_grade(GRADE)

    assert card(widget).text() == "Luotan, että asiakas kertoo. Olen tässä."
    outcome = widget.outcome()
    assert outcome is not None
    assert outcome.isAncestorOf(card(widget))
    assert all(field.isReadOnly() for field in fields(widget))
    assert not chip(widget, "kertoo").isVisible()
    assert widget.words().title == "Mantrasi on tallessa"
    widget.reset()
    assert not any(field.isReadOnly() for field in fields(widget))
    assert chip(widget, "kertoo").isVisible()
    assert widget.outcome() is None


def test_it_is_written_with_the_keyboard_alone(widget: MantraWidget, qtbot: QtBot) -> None:
    with qtbot.waitActive(widget):
        widget.activateWindow()
    first = widget.first_focus()
    first.setFocus()

    qtbot.keyClicks(first, "tulee kuulluksi")
    qtbot.keyClick(first, Qt.Key.Key_Tab)

    assert chip(widget, "kertoo").hasFocus()
    response = widget.response()
    assert response is not None
    assert response.texts[0] == ("tulee kuulluksi",)


def test_markdown_does_not_come_on_the_card(frame: Frame, qtbot: QtBot) -> None:
    def inline(text: str) -> tuple[Inline, ...]:
        return (Run(text.replace("*", "").strip()),)

    styled = Frame(frame.theme, inline, frame.blocks, "a", frame.pictures, frame.vocabulary)
    one = Mantra(EXERCISE.stem, (Sentence(SentenceFrame(("*Luotan*, että ", ".")), ("*näin*",)),))
    widget = MantraWidget(styled, one)
    qtbot.addWidget(widget)

    chip(widget, "näin").click()

    assert card(widget).text() == "Luotan, että näin."


def test_the_pocket_card_is_one_small_page(widget: MantraWidget, tmp_path: Path) -> None:
    widget.show_response(ONE)
    widget.show_grade(GRADE)
    file = tmp_path / "taskukortti.pdf"

    widget.write_pocket_card(str(file))

    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    assert document.pageCount() == 1
    size = document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (210, 297)
    assert "Luotan" in document.getAllText(0).text()
    # PDF knows no gradients that fade away: painted as such they would hide the sky.
    page = document.render(0, QSize(74, 105))
    assert page.pixelColor(3, 3).lightness() < page.pixelColor(3, 100).lightness() < 110
    told = [one.text() for one in widget.findChildren(Label) if one.isVisibleTo(widget)]
    assert "Taskukortti on tallessa: taskukortti.pdf" in told


def test_a_long_text_is_set_smaller_to_fit_the_page(widget: MantraWidget, tmp_path: Path) -> None:
    widget.show_response(Composed(EMPTY, MantraWord.SPELL, "Kuuntelen ja kysyn. " * 30))
    widget.show_grade(GRADE)
    file = tmp_path / "pitka.pdf"

    widget.write_pocket_card(str(file))

    document = QPdfDocument()
    document.load(str(file))
    assert document.pageCount() == 1
    assert document.getAllText(0).text().count("kysyn") == 30


def test_a_file_that_cannot_be_written_is_told(widget: MantraWidget, tmp_path: Path) -> None:
    widget.show_response(ONE)
    widget.show_grade(GRADE)

    widget.write_pocket_card(str(tmp_path / "ei-ole" / "kortti.pdf"))

    told = [one.text() for one in widget.findChildren(Label) if one.isVisibleTo(widget)]
    assert any(text.startswith("Tiedostoa ei voitu kirjoittaa") for text in told)


def test_the_pocket_card_is_offered_once_there_is_one(widget: MantraWidget, qtbot: QtBot) -> None:
    assert not pocket(widget).isVisible()
    widget.show_response(ONE)
    widget.show_grade(GRADE)

    pocket(widget).click()

    dialog = widget.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.defaultSuffix() == "pdf"
    dialog.reject()
    qtbot.waitUntil(lambda: widget.findChild(QFileDialog) is None)


def test_what_is_finished_can_be_listened_to(widget: MantraWidget, qtbot: QtBot) -> None:
    assert button(widget, "Kuuntele").isVisible()
    with qtbot.waitSignal(widget.aloud_asked) as asked:
        button(widget, "Kuuntele").click()
    assert asked.args == ["Olen tässä."]
    fields(widget)[0].setPlainText("kertoo")
    with qtbot.waitSignal(widget.aloud_asked) as asked:
        qtbot.keyClick(button(widget, "Kuuntele"), Qt.Key.Key_Return)
    assert asked.args == ["Luotan, että asiakas kertoo.\nOlen tässä."]


def test_nothing_is_offered_to_listen_to_before_a_sentence_is_whole(
    frame: Frame, qtbot: QtBot
) -> None:
    made = MantraWidget(frame, Mantra(EXERCISE.stem, EXERCISE.sentences[:2]))
    qtbot.addWidget(made)
    assert button(made, "Kuuntele").isHidden()


def test_the_card_is_printed_in_its_own_size(theme: Theme, tmp_path: Path) -> None:
    file = tmp_path / "tuloste.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))

    print_card(printer, (Passage("Kuuntelen ensin."),), theme)

    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    assert document.pageCount() == 1
    text = document.getAllText(0)
    assert text.text().strip() == "Kuuntelen ensin."
    # 74 by 105 millimetres from the corner of the page, in points.
    assert QRectF(0, 0, 238, 326).contains(text.boundingRectangle())


def test_the_printer_is_asked_for(widget: MantraWidget, qtbot: QtBot) -> None:
    widget.show_response(ONE)
    widget.show_grade(GRADE)

    button(widget, "Tulosta").click()

    dialog = widget.findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()
    qtbot.waitUntil(lambda: widget.findChild(QPrintDialog) is None)


@pytest.mark.parametrize("sky", tokens.CARD_SKY)
def test_the_text_of_the_card_can_be_read_on_every_part_of_its_sky(sky: str) -> None:
    assert contrast(tokens.CARD_TEXT, sky) >= 7
    assert contrast(tokens.CARD_TEXT_OPEN, sky) >= 4.5


@pytest.mark.parametrize("choice", [ThemeChoice.DAY, ThemeChoice.NIGHT, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("at", [(100, 1040), (150, 720), (200, 600)])
def test_nothing_is_cut_in_any_theme_at_any_size(
    frame: Frame,
    theme: Theme,
    qapp: QApplication,
    qtbot: QtBot,
    choice: ThemeChoice,
    at: tuple[int, int],
) -> None:
    percent, width = at
    theme.apply(qapp, Preferences(theme=choice, text_percent=percent, is_motion_reduced=True))
    widget = MantraWidget(frame, EXERCISE)
    qtbot.addWidget(widget)
    widget.show_response(Composed(EMPTY, MantraWord.SPELL, "Kuuntelen ja kysyn. " * 12))
    widget.resize(QSize(width, widget.heightForWidth(width)))
    widget.show()
    widget.grab()

    shown = card(widget)
    assert shown.height() >= shown.heightForWidth(shown.width())
    for one in widget.findChildren(StarterChip):
        row = one.parentWidget()
        assert row is not None
        assert one.geometry().right() <= row.width()
        assert one.height() >= one.sizeHint().height()


def test_a_text_that_comes_back_is_gone_on_with(widget: MantraWidget, qtbot: QtBot) -> None:
    widget.show_response(Composed((("kertoo",), ("", ""), ()), MantraWord.MANTRA, "Olen"))

    qtbot.keyClicks(fields(widget)[0], " asiansa")
    qtbot.keyClicks(fields(widget)[-1], " valmis")

    assert fields(widget)[0].toPlainText() == "kertoo asiansa"
    assert fields(widget)[-1].toPlainText() == "Olen valmis"
