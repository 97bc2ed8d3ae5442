"""The way on, in a window with little room for it."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from palvelukoulu.ui.components.feedback import Outcome
from palvelukoulu.ui.lesson.footer import Footer
from palvelukoulu.ui.lesson.footing import Footing
from palvelukoulu.ui.lesson.wording import Verdict
from palvelukoulu.ui.theme.theme import Theme

ASKING = Footing(primary="Tallenna vastaus", skip="En halua vastata tähän")


def shown(theme: Theme, qtbot: QtBot, *, is_tight: bool) -> Footer:
    footer = Footer(theme)
    qtbot.addWidget(footer)
    footer.resize(640, 80)
    footer.show()
    footer.tighten(is_tight=is_tight)
    footer.show_footing(ASKING, "Jatka", has_back=True)
    return footer


def words(footer: Footer) -> list[str]:
    return [one.text() for one in footer.findChildren(QPushButton) if one.isVisible()]


def test_there_is_room_for_every_word(theme: Theme, qtbot: QtBot) -> None:
    footer = shown(theme, qtbot, is_tight=False)

    assert words(footer) == ["Edellinen", "En halua vastata tähän", "Tallenna vastaus"]


def test_a_low_window_with_large_text_says_it_shortly(theme: Theme, qtbot: QtBot) -> None:
    footer = shown(theme, qtbot, is_tight=True)

    assert words(footer) == ["", "Ohita", "Tallenna vastaus"]
    back = footer.findChildren(QPushButton)[0]
    assert back.accessibleName() == "Edellinen"


def test_the_words_come_back_with_the_room(theme: Theme, qtbot: QtBot) -> None:
    footer = shown(theme, qtbot, is_tight=True)

    footer.tighten(is_tight=False)
    footer.show_footing(ASKING, "Jatka", has_back=True)

    assert words(footer) == ["Edellinen", "En halua vastata tähän", "Tallenna vastaus"]


def test_the_way_back_stays_beside_an_outcome(theme: Theme, qtbot: QtBot) -> None:
    footer = shown(theme, qtbot, is_tight=False)
    verdict = Verdict(Outcome.RIGHT, "Juuri näin", "")

    footer.show_footing(Footing(verdict=verdict), "Jatka", has_back=True)

    assert words(footer) == ["", "Jatka"]
    assert footer.findChildren(QPushButton)[0].accessibleName() == "Edellinen"


def test_an_outcome_with_no_way_back_has_the_whole_room(theme: Theme, qtbot: QtBot) -> None:
    footer = shown(theme, qtbot, is_tight=False)
    verdict = Verdict(Outcome.RIGHT, "Juuri näin", "")

    footer.show_footing(Footing(verdict=verdict), "Jatka", has_back=False)

    assert words(footer) == ["Jatka"]
    assert footer.title.mapTo(footer, footer.title.rect().topLeft()).x() < 100


def test_what_cannot_be_skipped_offers_no_way_past(theme: Theme, qtbot: QtBot) -> None:
    footer = shown(theme, qtbot, is_tight=True)

    footer.show_footing(Footing(primary="Tallenna"), "Jatka", has_back=False)

    assert words(footer) == ["Tallenna"]
