"""An insight in full, by the learner's own name for it."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from palvelukoulu.study.insights import Insight, InsightKind, Version
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.insights.card import InsightCard
from palvelukoulu.ui.insights.folded import beginning
from palvelukoulu.ui.theme.theme import Theme

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
THEN = datetime(2026, 9, 14, 12, tzinfo=UTC)


def words(card: InsightCard) -> list[str]:
    labels = [one for one in card.findChildren(QLabel) if one.isVisibleTo(card)]
    return [one.text() for one in labels]


@pytest.mark.parametrize(
    ("word", "name"), [("loitsu", "Loitsu"), ("mantra", "Mantra"), ("oma lause", "Oma lause")]
)
def test_a_mantra_has_the_name_its_learner_gave_it(
    theme: Theme, qtbot: QtBot, word: str, name: str
) -> None:
    version = Version("", ("Olen rauhassa.",), NOW)
    card = InsightCard(theme, Insight(InsightKind.MANTRA, "", "", word, (version,)))
    qtbot.addWidget(card)

    assert words(card) == [name, "21.11.2026", "Olen rauhassa."]


def test_an_earlier_answer_stands_under_the_question_of_then(theme: Theme, qtbot: QtBot) -> None:
    versions = (
        Version("Mitä opit tänään?", ("Kysyin.",), NOW),
        Version("Mitä opit?", ("Kuuntelin.",), THEN),
    )
    card = InsightCard(theme, Insight(InsightKind.REFLECTION, "", "Alku", "", versions))
    qtbot.addWidget(card)
    (button,) = card.findChildren(Button)
    button.click()

    assert words(card)[-3:] == ["Aiemmin 14.9.2026", "Mitä opit?", "Kuuntelin."]
    button.click()
    assert words(card)[-1] == "Alku"


def test_a_long_text_is_folded_and_opens_by_the_keyboard(theme: Theme, qtbot: QtBot) -> None:
    long = "Sain kiitosta. " * 700
    version = Version("Mitä opit?", (long,), NOW)
    card = InsightCard(theme, Insight(InsightKind.REFLECTION, "", "", "", (version,)))
    qtbot.addWidget(card)
    card.show()
    (button,) = card.findChildren(Button)

    assert button.text() == "Näytä kaikki"
    assert len(words(card)[-1]) < 700
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert words(card)[-1] == long
    assert button.text() == "Näytä vähemmän"
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert words(card)[-1].endswith(" …")
    assert card.focusWidget() is button


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Lyhyt.", "Lyhyt."),
        ("\n".join("abcdefghijk"), "\n".join("abcdefghijk")),  # a button would save nothing
        ("\n".join("abcdefghijkl"), "\n".join("abcdefgh") + " …"),
        ("sana " * 200, "sana " * 120 + "…"),
        ("x" * 900, "x" * 600 + " …"),
    ],
)
def test_the_beginning_of_a_text_is_eight_lines_cut_between_words(text: str, shown: str) -> None:
    assert beginning(text) == shown
