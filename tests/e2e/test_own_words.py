"""The pages of the learner's own: what they have written, and how they have grown."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QScrollArea

from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place as Spot
from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises.commitments import Commitments, Promised
from palvelukoulu.core.exercises.mantra import Composed, Mantra, MantraWord, Sentence
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.self_assessment import (
    Dimension,
    Rated,
    Scale,
    SelfAssessment,
    Statement,
)
from palvelukoulu.core.frames import frame_of
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.study.session import StudySession
from palvelukoulu.ui.components.dumbbell import Dumbbell
from palvelukoulu.ui.components.fields import SearchField
from palvelukoulu.ui.components.radar import Radar
from palvelukoulu.ui.components.trend_line import TrendLine
from palvelukoulu.ui.growth.page import GrowthPage
from palvelukoulu.ui.insights.card import InsightCard
from palvelukoulu.ui.insights.page import InsightsPage
from palvelukoulu.ui.navigation import Courses, Growing, Insights, Overview
from palvelukoulu.ui.shell import Side, Strip

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand

Asked: TypeAlias = Reflection | Mantra | Commitments | SelfAssessment

COURSE, LESSON = "edustustehtava", "01-keta-edustat"
AUTUMN = datetime(2026, 9, 14, 9, tzinfo=UTC)
CONTROL = Qt.KeyboardModifier.ControlModifier
ASKED = Reflection(Stem("pohdi1", "Milloin edustit *hyvin*?"))
SPELL = Mantra(Stem("loitsu", "Kirjoita oma lauseesi."), (Sentence(frame_of("Olen ___.")),))
PROMISE = Commitments(Stem("lupaus", "Mitä lupaat?"), (Entry("Tervehdin ensin."),))
SKILLS = SelfAssessment(
    Stem("arvio1", "Missä olet nyt?"),
    tuple(
        Dimension(name, (Statement(f"Osaan: {name}."),))
        for name in ("Kohtaaminen", "Kuuntelu", "Itseluottamus", "Yhteiset pelisäännöt")
    ),
    Scale(1, 5, "vasta alussa", "vahvuuteni"),
)


def answer(hand: "Hand", exercise: Asked, response: object, days: int = 0) -> None:
    learner = hand.window.learner
    outline = hand.program.desk.outline(COURSE)
    assert learner is not None
    assert outline is not None
    session = StudySession(
        hand.program.desk.store, learner, outline, lambda: AUTUMN + timedelta(days=days)
    )
    block = ExerciseBlock(exercise.stem.id, exercise, Spot("01.md", 1), Hashes("k", "t"))
    session.answer(LESSON, block, response)


def write_some(hand: "Hand") -> None:
    answer(hand, ASKED, Written("Kuuntelin loppuun."))
    answer(hand, ASKED, Written("# Hymyilin\nja 1*2*3 kertaa."), 30)
    answer(hand, SPELL, Composed((("rauhassa",),), MantraWord.SENTENCE), 40)
    answer(hand, PROMISE, Promised(frozenset({0})), 50)


def assess_twice(hand: "Hand") -> None:
    answer(hand, SKILLS, Rated((3, 2, 2, 3)))
    answer(hand, SKILLS, Rated((4, 4, 3, 3)), 60)


def words(hand: "Hand") -> str:
    page = hand.window.page
    assert page is not None
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def width(hand: "Hand") -> int:
    page = hand.window.page
    return page.width() if page is not None else 0


def insights(hand: "Hand") -> InsightsPage:
    page = hand.window.page
    assert isinstance(page, InsightsPage)
    return page


def shown(hand: "Hand") -> list[str]:
    cards = insights(hand).findChildren(InsightCard)
    return [card.insight.kind.value for card in cards if card.isVisible()]


def press(hand: "Hand", text: str) -> None:
    buttons = insights(hand).findChildren(QAbstractButton)
    button = next(one for one in buttons if one.text() == text and one.isVisible())
    button.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Return)


# --- own words -----------------------------------------------------------------------------


def test_before_the_first_words_there_is_an_invitation(hand: "Hand") -> None:
    hand.press(Qt.Key.Key_4, CONTROL)

    assert hand.window.windowTitle() == "Omat oivallukset – Palvelukoulu"
    assert "Täällä ei ole vielä oivalluksia." in words(hand)
    hand.press(Qt.Key.Key_Return)
    hand.until_at(Courses)


def test_own_words_stand_in_full_newest_first(hand: "Hand") -> None:
    write_some(hand)
    hand.press(Qt.Key.Key_4, CONTROL)

    said = words(hand)
    assert shown(hand) == ["commitments", "mantra", "reflection"]
    assert "Vain sinä näet nämä." in said
    assert "# Hymyilin\nja 1*2*3 kertaa." in said
    assert "Milloin edustit hyvin?" in said
    assert "Oma lause" in said
    assert "Kuuntelin loppuun." not in said


def test_earlier_words_open_and_close_by_keys(hand: "Hand") -> None:
    write_some(hand)
    hand.go(Insights())

    press(hand, "Näytä aiemmat (1)")
    assert "Kuuntelin loppuun." in words(hand)
    press(hand, "Piilota aiemmat")
    assert "Kuuntelin loppuun." not in words(hand)
    press(hand, "Näytä aiemmat (1)")
    assert "Aiemmin 14.9.2026" in words(hand)


def test_words_are_searched_as_they_are_typed(hand: "Hand") -> None:
    write_some(hand)
    hand.go(Insights())

    assert isinstance(hand.focused, SearchField)
    hand.write("rauhassa")
    assert shown(hand) == ["mantra"]
    hand.write("xyz")
    assert shown(hand) == []
    assert "Näillä sanoilla ei löytynyt." in words(hand)


def test_a_kind_is_chosen_by_keys(hand: "Hand") -> None:
    write_some(hand)
    hand.go(Insights())

    for chip, kinds in (
        ("Pohdinnat", ["reflection"]),
        ("Lupaukset", ["commitments"]),
        ("Omat lauseet", ["mantra"]),
        ("Kaikki", ["commitments", "mantra", "reflection"]),
    ):
        press(hand, chip)
        assert shown(hand) == kinds


@pytest.mark.parametrize(
    ("button", "file", "begins"),
    [("Tallenna PDF…", "omat.pdf", b"%PDF"), ("Tallenna Markdown…", "omat.md", b"# Omat")],
)
def test_own_words_are_saved_where_the_learner_says(
    hand: "Hand", tmp_path: Path, button: str, file: str, begins: bytes
) -> None:
    write_some(hand)
    hand.go(Insights())
    press(hand, button)
    (dialog,) = insights(hand).findChildren(QFileDialog)
    path = tmp_path / file
    (offered,) = dialog.selectedFiles()
    assert Path(offered).stem == "omat-oivallukset-aino-lahtinen"  # others save theirs here too
    assert dialog.labelText(QFileDialog.DialogLabel.LookIn) == "Kansio:"
    assert dialog.labelText(QFileDialog.DialogLabel.FileType) == "Tiedoston muoto:"
    dialog.fileSelected.emit(str(path))
    dialog.reject()

    assert path.read_bytes().startswith(begins)
    told = f"Tekstisi ovat tallessa: {file}, kansio {tmp_path}."
    assert f"{told} Tiedoston näkee jokainen, joka käyttää tätä konetta." in words(hand)


def test_markdown_shows_the_words_as_they_were_written(hand: "Hand", tmp_path: Path) -> None:
    write_some(hand)
    answer(hand, ASKED, Written("1. ensin\n- sitten\n\n<b>lopuksi</b>"), 60)
    hand.go(Insights())
    hand.write("hymyilin")
    insights(hand).write_markdown(str(tmp_path / "omat.md"))

    text = (tmp_path / "omat.md").read_text(encoding="utf-8")
    assert "## Palvelu on edustustehtävä" in text
    assert "### Milloin edustit hyvin?" in text
    assert "1\\. ensin  \n\\- sitten  \n  \n\\<b\\>lopuksi\\</b\\>" in text
    assert "\\# Hymyilin  \nja 1\\*2\\*3 kertaa." in text
    assert "Aiemmin 14.9.2026\n\nKuuntelin loppuun." in text
    assert "rauhassa" not in text


def test_a_file_that_cannot_be_written_is_told_and_spares_the_old(
    hand: "Hand", tmp_path: Path
) -> None:
    write_some(hand)
    hand.go(Insights())
    insights(hand).write_pdf(str(tmp_path / "poissa" / "omat.pdf"))

    assert not (tmp_path / "poissa").exists()
    assert "Tiedostoa ei voitu kirjoittaa." in words(hand)


def test_a_course_that_is_gone_keeps_its_words(hand: "Hand", tmp_path: Path) -> None:
    write_some(hand)
    (hand.program.paths.courses[0] / COURSE).rename(tmp_path / "poissa")
    hand.program.desk.library.refresh()
    hand.go(Insights())

    assert "Aiempi kurssi" in words(hand)
    assert "Olen rauhassa." in words(hand)


# --- growing -------------------------------------------------------------------------------


def test_before_the_first_assessment_there_is_an_invitation(hand: "Hand") -> None:
    hand.press(Qt.Key.Key_5, CONTROL)

    assert hand.window.windowTitle() == "Kehittymiseni – Palvelukoulu"
    assert "Täällä näet, miten taitosi kasvavat." in words(hand)
    hand.press(Qt.Key.Key_Return)
    hand.until_at(Courses)


def test_growth_shows_the_change_the_biggest_step_and_a_suggestion(hand: "Hand") -> None:
    assess_twice(hand)
    hand.press(Qt.Key.Key_5, CONTROL)

    page, said = hand.window.page, words(hand)
    assert isinstance(page, GrowthPage)
    assert "Näin olet kehittynyt" in said
    assert "Vain sinä näet nämä." in said
    assert "Oma arviosi 14.9.2026 ja nyt 13.11.2026." in said
    assert "Suurin harppaus: Kuuntelu, ennen 2 ja nyt 4" in said
    assert "Seuraavaksi voisit harjoitella tätä: Itseluottamus." in said
    assert [one.change() for one in page.findChildren(Dumbbell)] == ["+1", "+2", "+1", "ennallaan"]
    (radar,) = page.findChildren(Radar)
    assert "Kohtaaminen, Kuuntelu" in radar.accessibleName()
    primary = hand.program.desk.theme.colour("primary")
    assert primary.alpha() == 255, "a colour of the theme was changed"

    hand.press(Qt.Key.Key_Return)
    hand.until_at(Overview)


def test_a_first_assessment_promises_a_comparison(hand: "Hand") -> None:
    answer(hand, SKILLS, Rated((3, 3, 3, 3)))
    hand.go(Growing())

    assert "Taidot nyt" in words(hand)
    assert "Ensimmäinen arviosi on tallessa" in words(hand)
    assert "Vastaa samoihin väittämiin myöhemmin" in words(hand)


def test_three_assessments_show_the_way_between_them(hand: "Hand") -> None:
    for values, days in (((2, 3, 3, 3), 0), ((3, 3, 3, 3), 30), ((4, 3, 3, 3), 60)):
        answer(hand, SKILLS, Rated(values), days)
    hand.go(Growing())

    page = hand.window.page
    assert page is not None
    lines = page.findChildren(TrendLine)
    assert "Arviosi ajan mittaan" in words(hand)
    assert "3 arviota, ensimmäinen" in words(hand)
    assert len(lines) == len(SKILLS.dimensions)
    assert lines[0].accessibleName().count(";") == 2


def test_an_assessment_without_dimensions_has_no_web(hand: "Hand", tmp_path: Path) -> None:
    loose = SelfAssessment(Stem("arvio2", "Entä nyt?"), (Dimension("", (Statement("Kysyn."),)),))
    answer(hand, loose, Rated((3,)))
    answer(hand, loose, Rated((3,)), 9)
    (hand.program.paths.courses[0] / COURSE).rename(tmp_path / "poissa")
    hand.program.desk.library.refresh()
    hand.go(Growing())

    page = hand.window.page
    assert page is not None
    assert not page.findChildren(Radar)
    assert "Pysähdyit katsomaan itseäsi rehellisesti" in words(hand)


@pytest.mark.parametrize(("size", "has_side"), [((1366, 690), True), ((1366, 400), False)])
def test_a_low_window_has_every_place_on_top(
    hand: "Hand", size: tuple[int, int], *, has_side: bool
) -> None:
    hand.window.resize(*size)
    hand.go(Growing())
    page = hand.window.page
    assert page is not None
    hand.qtbot.waitUntil(lambda: page.height() == size[1])

    (side,), (strip,) = page.findChildren(Side), page.findChildren(Strip)
    assert side.isVisible() == has_side
    assert strip.isVisible() != has_side
    assert page.minimumSizeHint().height() <= size[1]


# --- every size and look -------------------------------------------------------------------


@pytest.mark.parametrize("theme", list(ThemeChoice))
@pytest.mark.parametrize(("size", "percent"), [((1366, 768), 100), ((640, 360), 200)])
def test_own_pages_fit_every_look_and_size(
    hand: "Hand", qapp: QApplication, theme: ThemeChoice, size: tuple[int, int], percent: int
) -> None:
    write_some(hand)
    assess_twice(hand)
    look = replace(Preferences(), theme=theme, text_percent=percent, is_motion_reduced=True)
    hand.window.prefer(look)
    hand.window.resize(*size)
    for place in (Insights(), Growing()):
        hand.go(place)
        page = hand.window.page
        assert page is not None
        hand.qtbot.waitUntil(lambda: width(hand) == hand.window.width())
        qapp.processEvents()
        assert not page.grab().isNull()
        for area in page.findChildren(QScrollArea):
            assert area.horizontalScrollBar().maximum() == 0
        assert page.minimumSizeHint().width() <= size[0]
