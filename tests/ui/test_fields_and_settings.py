"""Fields, switches and the other controls of the settings."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.ui.components.fields import (
    FieldBlock,
    PrivateNote,
    SearchField,
    TextArea,
    TextField,
)
from palvelukoulu.ui.components.settings import Segment, Stepper, Swatch, Switch
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme.theme import Theme


def test_a_field_takes_text_and_has_a_name(theme: Theme, qtbot: QtBot) -> None:
    field = TextField(theme, "Nimi", "Kirjoita nimesi")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "Aino")
    assert field.text() == "Aino"
    assert field.accessibleName() == "Nimi"
    assert field.sizeHint().height() >= 44


def test_a_field_shows_focus_and_errors_by_its_border(theme: Theme, qtbot: QtBot) -> None:
    field = TextField(theme, "Nimi")
    qtbot.addWidget(field)
    field.resize(300, 46)
    field.show()
    resting = field.grab().toImage()
    with qtbot.waitActive(field):
        field.activateWindow()
    field.setFocus()
    focused = field.grab().toImage()
    field.set_error(is_wrong=True)
    wrong = field.grab().toImage()
    assert resting != focused != wrong


def test_an_error_stands_in_words_under_the_field_and_in_its_name(
    theme: Theme, qtbot: QtBot
) -> None:
    field = TextField(theme, "Nimi")
    block = FieldBlock(theme, "Mikä on nimesi?", field)
    qtbot.addWidget(block)
    block.show()
    block.show_error("Kirjoita nimesi, niin voit jatkaa.")
    shown = [label.text() for label in block.findChildren(Label) if label.isVisible()]
    assert shown == ["Mikä on nimesi?", "Kirjoita nimesi, niin voit jatkaa."]
    assert field.accessibleName() == "Nimi. Kirjoita nimesi, niin voit jatkaa."
    block.clear_error()
    shown = [label.text() for label in block.findChildren(Label) if label.isVisible()]
    assert shown == ["Mikä on nimesi?"]
    assert field.accessibleName() == "Nimi"


def test_an_error_can_stand_under_a_text_area_too(theme: Theme, qtbot: QtBot) -> None:
    area = TextArea(theme, "Pohdinta")
    block = FieldBlock(theme, "Mitä huomasit?", area)
    qtbot.addWidget(block)
    block.show_error("Kirjoita ainakin lause.")
    assert area.accessibleName() == "Pohdinta. Kirjoita ainakin lause."
    block.clear_error()
    assert area.accessibleName() == "Pohdinta"


def test_a_search_field_has_room_for_its_icon(theme: Theme, qtbot: QtBot) -> None:
    field = SearchField(theme, "Etsi kursseista")
    qtbot.addWidget(field)
    assert field.textMargins().left() >= 36
    assert field.placeholderText() == field.accessibleName() == "Etsi kursseista"
    assert not field.grab().isNull()


def test_a_text_area_grows_with_what_is_written(theme: Theme, qtbot: QtBot) -> None:
    area = TextArea(theme, "Pohdinta", "Omin sanoin", lines=3)
    qtbot.addWidget(area)
    area.resize(400, area.sizeHint().height())
    area.show()
    before = area.sizeHint().height()
    area.setPlainText("rivi\n" * 12)
    assert area.sizeHint().height() > 2 * before
    assert not area.grab().isNull()


def test_tab_leaves_a_text_area(theme: Theme) -> None:
    assert TextArea(theme, "Pohdinta").tabChangesFocus()


def test_markup_typed_or_pasted_stays_text(theme: Theme, qtbot: QtBot) -> None:
    area = TextArea(theme, "Pohdinta")
    qtbot.addWidget(area)
    area.setPlainText('<img src="//host/a.png">')
    assert area.toPlainText() == '<img src="//host/a.png">'


def test_the_private_note_says_who_sees(theme: Theme, qtbot: QtBot) -> None:
    note = PrivateNote(theme, "Vain sinä näet tämän.")
    qtbot.addWidget(note)
    assert [label.text() for label in note.findChildren(Label)] == ["Vain sinä näet tämän."]


@pytest.mark.parametrize("percent", [100, 200])
def test_a_switch_is_switched_anywhere_on_its_row(
    theme: Theme, qapp: QApplication, qtbot: QtBot, percent: int
) -> None:
    theme.apply(qapp, Preferences(text_percent=percent))
    switch = Switch(theme, "Vähemmän liikettä")
    qtbot.addWidget(switch)
    switch.resize(400, switch.sizeHint().height())
    off = switch.grab().toImage()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    assert switch.isChecked()
    assert switch.grab().toImage() != off
    assert switch.sizeHint().height() >= 44
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()


@pytest.mark.parametrize("choice", ThemeChoice)
def test_a_theme_is_chosen_by_a_page_in_its_own_colours(
    theme: Theme, qtbot: QtBot, choice: ThemeChoice
) -> None:
    swatch = Swatch(theme, choice, "Päivä")
    qtbot.addWidget(swatch)
    swatch.resize(swatch.sizeHint())
    before = swatch.grab().toImage()
    qtbot.mouseClick(swatch, Qt.MouseButton.LeftButton)
    assert swatch.isChecked()
    assert swatch.choice is choice
    assert swatch.grab().toImage() != before


def test_swatches_of_all_themes_differ(theme: Theme, qtbot: QtBot) -> None:
    pictures = []
    for choice in ThemeChoice:
        swatch = Swatch(theme, choice, "")
        qtbot.addWidget(swatch)
        swatch.resize(swatch.sizeHint())
        pictures.append(swatch.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))


def test_a_segment_tells_which_option_was_chosen(theme: Theme, qtbot: QtBot) -> None:
    segment = Segment(theme, "Kirjasin", ("Selkeä", "Antiikva"), ("small_strong", "ui_serif"))
    qtbot.addWidget(segment)
    segment.show()
    segment.choose(0)
    options = segment.options
    assert [option.isChecked() for option in options] == [True, False]
    assert options[1].accessibleName() == "Kirjasin: Antiikva"
    with qtbot.waitSignal(segment.chosen) as chosen:
        qtbot.mouseClick(options[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [1]
    assert not segment.grab().isNull()
    assert all(option.sizeHint().height() >= 24 for option in options)


def test_the_stepper_steps_and_stops_at_its_ends(theme: Theme, qtbot: QtBot) -> None:
    stepper = Stepper(theme)
    qtbot.addWidget(stepper)
    stepper.show_percent(190, is_smallest=False, is_largest=False)
    with qtbot.waitSignal(stepper.stepped) as stepped:
        qtbot.mouseClick(stepper.larger, Qt.MouseButton.LeftButton)
    assert stepped.args == [1]
    with qtbot.waitSignal(stepper.stepped) as stepped:
        qtbot.mouseClick(stepper.smaller, Qt.MouseButton.LeftButton)
    assert stepped.args == [-1]
    stepper.show_percent(200, is_smallest=False, is_largest=True)
    assert not stepper.larger.isEnabled()
    assert "200\u00a0%" in [label.text() for label in stepper.findChildren(Label)]
    assert stepper.larger.accessibleName() == "Suurenna tekstiä"
    assert stepper.larger.sizeHint().width() >= 44
