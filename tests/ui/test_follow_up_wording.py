"""How long ago a promise was made and how it went, as people say it."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from palvelukoulu.core.follow_ups import FollowUp, Outcome
from palvelukoulu.ui.follow_up.wording import later, own_words, promised
from palvelukoulu.ui.tongue import Tongue

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def told(outcome: Outcome, days: int, words: str = "") -> FollowUp:
    return FollowUp("e", "a", "k", "l", "Tervehdin", outcome, NOW, days, words)


@pytest.fixture(autouse=True)
def finnish(qapp: QApplication) -> None:
    """Speak Finnish, whose plurals are in a file of their own."""
    Tongue(qapp).speak("fi")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "Viikko sitten lupasit"),
        (7, "Viikko sitten lupasit"),
        (13, "Viikko sitten lupasit"),
        (14, "2 viikkoa sitten lupasit"),
        (30, "Kuukausi sitten lupasit"),
        (90, "3 kuukautta sitten lupasit"),
    ],
)
def test_how_long_ago_is_told_in_weeks_and_months(days: int, said: str) -> None:
    assert promised(days) == said


@pytest.mark.parametrize(
    ("outcome", "days", "said"),
    [
        (Outcome.KEPT, 7, "Viikon päästä: onnistui"),
        (Outcome.PARTLY, 8, "Viikon päästä: onnistui osittain"),
        (Outcome.NOT_YET, 21, "3 viikon päästä: ei vielä"),
        (Outcome.NO_MORE, 33, "Kuukauden päästä: ei enää tarpeen"),
    ],
)
def test_how_it_went_is_told_with_its_time(outcome: Outcome, days: int, said: str) -> None:
    assert later(told(outcome, days)) == said


def test_own_words_are_quoted_on_one_line() -> None:
    assert own_words(told(Outcome.KEPT, 7, "Hymyilin\naina.")) == "”Hymyilin aina.”"
    assert own_words(told(Outcome.KEPT, 7)) == ""
