"""Gaps in running text: fields stand where the gaps do, and are named by their sentence."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.content.prose.rich import blocks, inline
from palvelukoulu.core.choices import Choice
from palvelukoulu.core.exercise import Stem
from palvelukoulu.core.exercises.cloze import (
    FIRST,
    Cloze,
    Filled,
    MenuGap,
    TypedGap,
    grade,
    split_gaps,
)
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.typed import Typed, Verdict
from palvelukoulu.paths import bundled
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.components.dropdown import Dropdown
from palvelukoulu.ui.components.gap_field import GapField
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.cloze import ClozeWidget
from palvelukoulu.ui.model_offer import ModelOffer
from palvelukoulu.ui.prose.gap_text import GapText
from palvelukoulu.ui.theme.theme import Theme

STEM = Stem("k7f3mq", "Mitä asiakas muistaa?")
A, B, C = (chr(FIRST + number) for number in range(3))
WORD = TypedGap(("katseen", "katsekontaktin"))
MENU = MenuGap(
    (
        Choice("viestintä tehdystä työstä", is_right=True),
        Choice("työn hinta", is_right=False),
        Choice("kellonaika", is_right=False),
    )
)
TEXT = Cloze(
    STEM,
    f"Hän tuli sisään. Hän sai {A} ja huomion. Neljäs asia on {B}.\n\n"
    f"| Hetki | Sana |\n| --- | --- |\n| Aamu | {C}, kiitos |\n",
    (WORD, MENU, TypedGap(("huomenta",))),
)
ONE = Cloze(STEM, f"Hän sai {A}.", (WORD,))
CHOICES = Cloze(STEM, f"Asia on {A}.", (MENU,))
RIGHT = Filled(
    (
        Typed("katseen", Verdict.RIGHT, "katseen"),
        0,
        Typed("huomenta", Verdict.RIGHT, "huomenta"),
    )
)


@pytest.fixture
def frame(theme: Theme) -> Frame:
    return Frame(
        theme=theme,
        inline=inline,
        blocks=blocks,
        seed="aino",
        pictures=lambda _: None,
        vocabulary=Vocabulary(bundled("assets") / "lexicon" / "fi_muodot.marisa"),
    )


def made(frame: Frame, qtbot: QtBot, exercise: Cloze = TEXT) -> ClozeWidget:
    widget = ClozeWidget(frame, exercise)
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    widget.show()
    return widget


def words(widget: ClozeWidget) -> list[GapField]:
    return widget.findChildren(GapField)


def menu(widget: ClozeWidget) -> Dropdown:
    (found,) = widget.findChildren(Dropdown)
    return found


def text_of(widget: ClozeWidget) -> GapText:
    (found,) = widget.findChildren(GapText)
    return found


def judged(widget: ClozeWidget, filled: Filled, exercise: Cloze = TEXT) -> None:
    widget.show_response(filled)
    response = widget.response()
    assert response is not None
    widget.show_grade(grade(exercise, response))


def test_every_gap_is_filled_with_the_keyboard(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    with qtbot.waitActive(widget):
        widget.activateWindow()
    widget.first_focus().setFocus()

    qtbot.keyClicks(QApplication.focusWidget(), "katseen")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "huomenta")

    response = widget.response()
    assert response is not None
    assert response.fills[0] == RIGHT.fills[0]
    assert isinstance(response.fills[1], int)
    assert response.fills[2] == RIGHT.fills[2]


def test_a_half_filled_text_is_a_draft(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    with qtbot.waitSignal(widget.responded) as typed:
        qtbot.keyClicks(words(widget)[0], "k")

    assert typed.args == [Filled((Typed("k"), None, None))]
    assert not widget.is_ready()
    assert "2" in widget.missing()


def test_a_draft_comes_back_as_it_was(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(Filled((None, 2, Typed("huomen"))))

    assert words(widget)[0].text() == ""
    assert menu(widget).currentText() == "kellonaika"
    assert words(widget)[1].text() == "huomen"
    assert widget.first_focus() is words(widget)[0]


def test_an_emptied_text_leaves_no_draft(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    qtbot.keyClicks(words(widget)[0], "k")

    with qtbot.waitSignal(widget.responded) as emptied:
        qtbot.keyClick(words(widget)[0], Qt.Key.Key_Backspace)

    assert emptied.args == [None]


def test_gaps_are_named_by_their_sentence_or_row(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    assert [field.accessibleName() for field in words(widget)] == [
        "Aukko 1/3: Hän sai … ja huomion.",
        "Aukko 3/3: Aamu, …, kiitos",
    ]
    assert menu(widget).accessibleName() == "Aukko 2/3: Neljäs asia on …."


def test_listeners_hear_of_the_gaps_in_the_text(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    assert "Hän sai (aukko 1) ja huomion." in text_of(widget).plain_text()
    assert text_of(widget).focusPolicy() is Qt.FocusPolicy.StrongFocus


def on_page(field: QWidget, widget: ClozeWidget) -> tuple[int, int]:
    corner = field.mapTo(widget, field.rect().topLeft())
    return corner.x(), corner.y()


@pytest.mark.parametrize("width", [700, 420, 300])
def test_fields_stand_inside_the_text_and_never_on_each_other(
    frame: Frame, qtbot: QtBot, width: int
) -> None:
    widget = made(frame, qtbot)
    widget.resize(width, 900)
    qtbot.wait(1)

    fields: list[QWidget] = [*words(widget), menu(widget)]
    areas = [field.geometry() for field in fields]
    viewport = text_of(widget).viewport().rect()
    assert all(viewport.contains(area) for area in areas)
    assert not any(a.intersects(b) for n, a in enumerate(areas) for b in areas[n + 1 :])
    assert on_page(fields[0], widget)[1] <= on_page(fields[2], widget)[1]


def test_the_state_is_in_the_names_and_said_below(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    judged(widget, Filled((Typed("katsekontatkin"), 1, Typed("huomenta"))))

    first, last = (field.accessibleName() for field in words(widget))
    assert first.endswith("oikein, tarkoititko: katsekontaktin")
    assert last.endswith("oikein")
    assert "kokeile toista" in menu(widget).accessibleName()
    notes = widget._notes.text()
    assert "Aukko 1: ”katsekontatkin” – oikein, tarkoititko: katsekontaktin." in notes
    assert "Aukko 2: ”työn hinta” – kokeile toista vaihtoehtoa." in notes
    assert "Aukko 3" not in notes


def test_a_judged_text_stays_until_it_is_reset(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    judged(widget, RIGHT)

    with qtbot.assertNotEmitted(widget.responded):
        qtbot.keyClicks(words(widget)[0], "x")
        qtbot.keyClick(menu(widget), Qt.Key.Key_Down)
    assert widget.response() == RIGHT

    widget.reset()
    qtbot.keyClicks(words(widget)[0], "x")
    assert words(widget)[0].text() == "katseenx"


def test_menus_are_counted_and_typed_words_where_there_is_no_menu(
    frame: Frame, qtbot: QtBot
) -> None:
    unknown = Typed("kukkakaali", Verdict.UNKNOWN)
    mixed, practice = made(frame, qtbot), made(frame, qtbot, ONE)

    assert mixed.tally(grade(TEXT, Filled((unknown, 0, RIGHT.fills[2])))) == (1, 1)
    assert practice.tally(grade(ONE, Filled((unknown,)))) is None
    assert practice.tally(grade(ONE, Filled((unknown.accepted(),)))) == (1, 1)


def test_unknown_words_are_set_beside_the_model_and_accepted(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    judged(widget, Filled((Typed("kukkakaali"), 0, Typed("perunaa"))))
    asked = [one for one in widget.findChildren(QPushButton) if one.text() == "Kyllä, samaa"]
    assert ["Malli: ”katseen”" in asked[0].accessibleName(), len(asked)] == [True, 2]
    (again,) = [one for one in widget.findChildren(QPushButton) if one.text() == "Yritän uudestaan"]
    assert widget.still_asked() is again
    assert widget.outcome() is widget.findChild(ModelOffer)
    assert widget.words().title == "Vertaa sanojasi malliin"
    assert not widget.has_retry(grade(TEXT, RIGHT))

    with qtbot.waitSignal(widget.resubmitted) as accepted:
        asked[1].click()

    (response,) = accepted.args
    assert response.fills[2] == Typed("perunaa", Verdict.ACCEPTED)
    widget.show_response(response)
    widget.show_grade(grade(TEXT, response))
    assert words(widget)[1].accessibleName().endswith("sama omin sanoin, arvioit itse")


def test_the_learner_may_rather_try_again(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, ONE)
    judged(widget, Filled((Typed("kukkakaali"),)), ONE)
    assert widget.words().thanks == "Sano itse, tarkoititko samaa."
    again = next(
        one for one in widget.findChildren(QPushButton) if one.text() == "Yritän uudestaan"
    )

    with qtbot.waitSignal(widget.retry_asked):
        again.click()
    widget.reset()

    assert widget.still_asked() is None
    assert widget.has_retry(grade(ONE, Filled((Typed("katse", Verdict.EXPECTED),))))
    assert widget.words().title == ""


def test_the_instruction_tells_what_kind_of_gaps_there_are(frame: Frame, qtbot: QtBot) -> None:
    said = [made(frame, qtbot, one).instruction() for one in (ONE, CHOICES, TEXT)]

    assert said[0].startswith("Kirjoita")
    assert said[1].startswith("Valitse")
    assert said[2].startswith("Täytä")


def test_tab_leaves_a_field_for_the_next_even_with_links_around(frame: Frame, qtbot: QtBot) -> None:
    linked = Cloze(
        STEM, f"[Talo](https://example.org) {A} [ovi](https://example.org/ovi) {B}.", (WORD, WORD)
    )
    widget = made(frame, qtbot, linked)
    with qtbot.waitActive(widget):
        widget.activateWindow()
    first, second = words(widget)
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Tab)

    assert second.hasFocus()


def test_a_gap_without_a_field_is_left_as_text(theme: Theme, qtbot: QtBot) -> None:
    view = GapText(theme, (), split_gaps)
    qtbot.addWidget(view)
    view.show_text(blocks(f"Hän sai {A}."))

    assert view.context(0, ()) == ""
    assert A in view.plain_text()


@pytest.mark.parametrize("choice", list(ThemeChoice)[1:], ids=str)
@pytest.mark.parametrize("percent", [90, 100, 200])
def test_the_text_can_be_drawn_in_every_look(
    frame: Frame, qapp: QApplication, qtbot: QtBot, choice: ThemeChoice, percent: int
) -> None:
    widget = made(frame, qtbot)
    widget.resize(620, 2400)
    judged(widget, Filled((Typed("kukkakaali"), 1, Typed("huomenta"))))
    look = Preferences(theme=choice, text_percent=percent, is_motion_reduced=True)
    frame.theme.apply(qapp, look)
    qtbot.wait(1)

    for field in (*words(widget), menu(widget)):
        assert field.height() >= 44 * percent // 100
        assert text_of(widget).viewport().rect().contains(field.geometry())
    assert not widget.grab().isNull()


def test_what_the_score_leaves_out_is_said(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    typed, _, other = RIGHT.fills
    assert isinstance(typed, Typed)
    for fills, words in (
        ((typed, 1, other), "Luku kertoo valikoista."),
        ((typed.accepted(), 0, other), "Omin sanoin kirjoittamasi kohdat arvioit itse."),
        ((typed, 0, other), ""),
    ):
        widget.show_response(Filled(fills))
        widget.show_grade(grade(TEXT, Filled(fills)))
        assert widget.words().thanks.startswith(words)
        assert bool(widget.words().thanks) is bool(words)


def test_a_comma_stands_close_to_the_gap_before_it(frame: Frame, qtbot: QtBot) -> None:
    exercise = Cloze(STEM, f"Sano {A}, ja {B} heti.", (MENU, MENU))

    widget = made(frame, qtbot, exercise)
    text = text_of(widget)

    assert (text.room_after(0), text.room_after(1)) == (0, 3)


def test_the_words_of_a_row_stand_on_one_line(frame: Frame, qtbot: QtBot) -> None:
    table = f"| Tilanne | Teko |\n| --- | --- |\n| Asiakas tulee | Sano {A} |\n"
    widget = made(frame, qtbot, Cloze(STEM, table, (MENU,)))
    text = text_of(widget)

    plain, beside = (baseline(text, words) for words in ("Asiakas tulee", "Sano"))

    assert plain == pytest.approx(beside, abs=1)


def baseline(text: GapText, words: str) -> float:
    """Return how far from the top of the text the line of some words stands, in pixels."""
    block = text.document().find(words).block()
    line = block.layout().lineAt(0)
    top = text.document().documentLayout().blockBoundingRect(block).y()
    return float(top + line.y() + line.ascent())
