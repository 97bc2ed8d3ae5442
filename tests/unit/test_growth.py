"""A self-assessment beside the first time its statements were answered."""

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta

import pytest

from palvelukoulu.core.exercise import Stem
from palvelukoulu.core.exercises.self_assessment import (
    Dimension,
    Rated,
    Scale,
    SelfAssessment,
    Statement,
    encode,
)
from palvelukoulu.study.earlier import Earlier
from palvelukoulu.study.growth import Change, growth

MONDAY = datetime(2026, 9, 14, 9, tzinfo=UTC)
CALM = Statement("Olen rauhallinen.")
HURRY = Statement("Hoputan asiakasta.", is_reversed=True)
DRESS = Statement("Työasuni on siisti.")
BEFORE = SelfAssessment(
    Stem("ennen1", "Missä olet nyt?"),
    (Dimension("Rauha", (CALM, HURRY)), Dimension("Olemus", (DRESS,))),
)
AFTER = replace(BEFORE, stem=Stem("jalki1", "Entä nyt?"))
LOOSE = SelfAssessment(Stem("irto11", "Missä olet?"), (Dimension("", (CALM, HURRY)),))


def given(
    exercise: SelfAssessment, *values: int | None, days: float = 0, course: str = "palvelu"
) -> Earlier:
    at = MONDAY + timedelta(days=days)
    wording = json.loads(json.dumps(asdict(exercise)))
    return Earlier(course, exercise.stem.id, wording, encode(Rated(values)), at)


def test_the_first_answer_stands_alone() -> None:
    grown = growth(BEFORE, Rated((4, 2, 3)), (given(BEFORE, 4, 2, 3),))

    assert grown.changes == (Change("Rauha", None, 4), Change("Olemus", None, 3))
    assert grown.since is None


def test_the_same_statements_in_another_exercise_are_compared() -> None:
    grown = growth(AFTER, Rated((5, 1, 2)), (given(BEFORE, 3, 3, 4), given(AFTER, 5, 1, 2, days=9)))

    assert grown.changes == (Change("Rauha", 3, 5), Change("Olemus", 4, 2))
    assert grown.since == MONDAY


def test_an_answer_mended_on_the_same_day_is_no_growth() -> None:
    mended = (given(BEFORE, 3, 3, 4), given(BEFORE, 4, 3, 4, days=0.01))

    assert growth(BEFORE, Rated((4, 3, 4)), mended).since is None


def test_of_the_first_day_the_last_answer_counts() -> None:
    earlier = (
        given(BEFORE, 1, 1, 1),
        given(BEFORE, 2, 4, 2, days=0.01),
        given(BEFORE, 3, 3, 3, days=20),
        given(BEFORE, 5, 1, 5, days=90),
    )

    grown = growth(BEFORE, Rated((5, 1, 5)), earlier)

    assert grown.changes == (Change("Rauha", 2, 5), Change("Olemus", 2, 5))


def test_what_was_answered_later_is_not_before() -> None:
    earlier = (given(BEFORE, 3, 3, 3), given(AFTER, 5, 5, 5, days=30))

    assert growth(BEFORE, Rated((3, 3, 3)), earlier).since is None


def test_only_statements_answered_both_times_are_compared() -> None:
    grown = growth(AFTER, Rated((4, 1, None)), (given(BEFORE, 2, None, 5),))

    assert grown.changes == (Change("Rauha", 2, 4), Change("Olemus", None, None))


def test_lone_statements_show_the_numbers_that_were_picked() -> None:
    grown = growth(LOOSE, Rated((4, 2)), (given(BEFORE, 3, 5, 4),))

    assert grown.changes == (Change(CALM.text, 3, 4), Change(HURRY.text, 5, 2))


def test_a_lone_statement_left_out_has_no_number() -> None:
    grown = growth(LOOSE, Rated((None, None)), ())

    assert grown.changes == (Change(CALM.text, None, None), Change(HURRY.text, None, None))


@pytest.mark.parametrize(
    "other",
    [
        given(replace(BEFORE, scale=Scale(0, 10)), 3, 3, 4),
        given(replace(BEFORE, dimensions=(Dimension("", (Statement("Muuta."),)),)), 3),
        given(BEFORE, 3, 3),
        replace(given(BEFORE, 3, 3, 4), wording={"stem": "rikki"}),
    ],
    ids=["another scale", "other statements", "too few answers", "unreadable"],
)
def test_what_cannot_be_compared_is_left_out(other: Earlier) -> None:
    assert growth(AFTER, Rated((4, 2, 3)), (other,)).since is None
