"""Numbers as Finns write them, read and written."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.language.numerals import is_same_unit, read_quantity, write_number


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("70", "70", ""),
        ("70 %", "70", "%"),
        ("noin 70 prosenttia", "70", "%"),
        ("seitsemänkymmentä prosenttia", "70", "%"),
        ("1 200", "1200", ""),
        ("1\u00a0200,50 €.", "1200.50", "€"),
        ("4,5", "4.5", ""),
        ("4.5 tuntia", "4.5", "tuntia"),
        ("−3 °C", "-3", "°c"),
        ("70.", "70", ""),
        ("70,", "70", ""),
    ],
)
def test_a_number_is_read_with_what_stands_after_it(text: str, number: str, unit: str) -> None:
    assert read_quantity(text) == (Decimal(number), unit)


@pytest.mark.parametrize(
    "text", ["", "paljon", "65–75", "70 ± 5", "7:30", "1.2.3", "9" * 13, "kello 7", "²", "٣"]
)
def test_what_is_not_one_number_is_not_read(text: str) -> None:
    assert read_quantity(text) is None


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (-0.0, "0"),
        (70.0, "70"),
        (4.5, "4,5"),
        (1200, "1\u00a0200"),
        (-1234567.25, "−1\u00a0234\u00a0567,25"),
        (Decimal("0.10"), "0,1"),
    ],
)
def test_a_number_is_written_as_finnish_does(number: Decimal | float, text: str) -> None:
    assert write_number(number) == text


@given(st.decimals(-999_999_999, 999_999_999, places=3))
def test_a_written_number_is_read_as_the_same(number: Decimal) -> None:
    assert read_quantity(write_number(number)) == (number, "")


@pytest.mark.parametrize(
    ("one", "other"),
    [("", "%"), ("%", ""), ("%", "prosenttia"), ("min", "minuuttia"), ("€", "euroa"), ("h", "t")],
)
def test_units_that_can_be_the_same(one: str, other: str) -> None:
    assert is_same_unit(one, other)


@pytest.mark.parametrize(("one", "other"), [("min", "h"), ("%", "kpl"), ("€", "%")])
def test_units_that_are_not_the_same(one: str, other: str) -> None:
    assert not is_same_unit(one, other)
