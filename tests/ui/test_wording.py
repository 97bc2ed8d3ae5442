"""What is said about a response."""

import pytest

from palvelukoulu.core.exercise import Grade
from palvelukoulu.ui.components.feedback import Outcome
from palvelukoulu.ui.lesson.wording import verdict


def test_a_full_grade_is_praised_for_the_deed() -> None:
    said = verdict(Grade(1.0), None, "seed")

    assert said.outcome is Outcome.RIGHT
    assert said.title in {"Juuri näin", "Hyvä huomio", "Tämä kantaa"}


def test_the_same_seed_gives_the_same_words() -> None:
    titles = {verdict(Grade(1.0), None, f"tehtävä {number}").title for number in range(40)}

    assert titles == {"Juuri näin", "Hyvä huomio", "Tämä kantaa"}
    assert verdict(Grade(1.0), None, "x") == verdict(Grade(1.0), None, "x")


def test_a_response_without_a_grade_is_only_answered() -> None:
    said = verdict(Grade(None), None, "seed")

    assert (said.outcome, said.title) == (Outcome.NEUTRAL, "Vastattu")


def test_a_miss_is_never_called_wrong() -> None:
    said = verdict(Grade(0.0), None, "seed")

    assert said.outcome is Outcome.RETRY
    assert said.title.startswith("Ei aivan")


@pytest.mark.parametrize(
    ("tally", "title"),
    [
        ((2, 3), "Hyvällä matkalla – kaksi kolmesta"),
        ((1, 10), "Hyvällä matkalla – yksi kymmenestä"),
        ((11, 12), "Hyvällä matkalla – 11 12:sta"),
        ((3, 3), "Melkein – yksi asia vielä"),
        (None, "Hyvällä matkalla"),
    ],
)
def test_a_part_is_counted_in_words(tally: tuple[int, int] | None, title: str) -> None:
    said = verdict(Grade(0.5), tally, "seed")

    assert (said.outcome, said.title) == (Outcome.PARTLY, title)
