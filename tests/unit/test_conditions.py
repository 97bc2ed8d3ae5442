"""Meters of a dialogue, and conditions on them."""

import pytest

from palvelukoulu.core.conditions import (
    Condition,
    Meter,
    read_conditions,
    read_meter,
    split_condition,
)

METERS = (Meter("Asiakkaan luottamus"), Meter("Tekninen laatu", 0, 10, 5))


@pytest.mark.parametrize(
    ("written", "meter"),
    [
        ("Luottamus", Meter("Luottamus", 0, 5, 2)),
        ("Luottamus (0–10, alussa 5)", Meter("Luottamus", 0, 10, 5)),
        ("Luottamus (1-4)", Meter("Luottamus", 1, 4, 2)),
        ("Luottamus (oma)", Meter("Luottamus (oma)")),
        ("Luottamus (0–5, alusa 2)", None),
        ("Luottamus (5–0)", None),
        ("Luottamus (3–3)", None),
        ("Luottamus (0–5, alussa 7)", None),
        ("Luottamus " * 50, None),
    ],
)
def test_a_meter_may_say_its_scale(written: str, meter: Meter | None) -> None:
    assert read_meter(written) == meter


def test_a_meter_never_leaves_its_scale() -> None:
    assert [Meter("Luottamus").moved(4, change) for change in (-9, -1, 1, 2)] == [0, 3, 5, 5]


@pytest.mark.parametrize(
    ("written", "rest", "inside"),
    [
        ("Kutsun hänet (jos Luottamus ≥ 3)", "Kutsun hänet", "Luottamus ≥ 3"),
        ("Ei ehtoja tässä (jos ehdin)", "Ei ehtoja tässä (jos ehdin)", ""),
        ("Nähdyksi tulo (kun laatu yli 2).", "Nähdyksi tulo", "laatu yli 2"),
        ("Soitan kello 9", "Soitan kello 9", ""),
    ],
)
def test_a_condition_ends_an_option(written: str, rest: str, inside: str) -> None:
    assert split_condition(written) == (rest, inside)


@pytest.mark.parametrize(
    ("written", "conditions"),
    [
        ("Asiakkaan luottamus ≥ 3", (Condition(0, "≥", 3),)),
        ("luottamus>=3", (Condition(0, "≥", 3),)),
        ("luottamus yli 2", (Condition(0, "≥", 3),)),
        ("luottamus vähintään 3", (Condition(0, "≥", 3),)),
        ("laatu < 4", (Condition(1, "≤", 3),)),
        ("laatu alle 4", (Condition(1, "≤", 3),)),
        ("laatu enintään 3", (Condition(1, "≤", 3),)),
        ("laatu on 5", (Condition(1, "=", 5),)),
        ("luottamus ≥ 3 ja laatu = 5", (Condition(0, "≥", 3), Condition(1, "=", 5))),
        ("hinta ≥ 3", None),
        ("luottamus 3", None),
        ("luottamus ≥ kolme", None),
        ("luottamus ≥ 3 ja " * 20 + "luottamus ≥ 3", None),
    ],
)
def test_conditions_compare_a_meter_with_a_number(
    written: str, conditions: tuple[Condition, ...] | None
) -> None:
    assert read_conditions(written, METERS) == conditions


def test_a_word_that_names_two_meters_names_neither() -> None:
    meters = (Meter("Tekninen laatu"), Meter("Toiminnallinen laatu"))

    assert read_conditions("laatu ≥ 3", meters) is None
    assert read_conditions("tekninen laatu ≥ 3", meters) == (Condition(0, "≥", 3),)


@pytest.mark.parametrize(
    ("sign", "held"),
    [("≥", [False, True, True]), ("≤", [True, True, False]), ("=", [False, True, False])],
)
def test_a_condition_holds_or_not(sign: str, held: list[bool]) -> None:
    assert [Condition(0, sign, 3).holds((value,)) for value in (2, 3, 4)] == held
