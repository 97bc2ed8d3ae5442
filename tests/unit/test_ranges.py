"""Scales and stretches of numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.core.ranges import Range, Scale, read_range, read_scale


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("70", 70, 70),
        ("65–75", 65, 75),
        ("65 - 75 %", 65, 75),
        ("70 ± 5", 65, 75),
        ("70 % ± 5 %", 65, 75),
        ("70 +- 5", 65, 75),
        ("70 +/- 5", 65, 75),
        ("0,7 ± 0,1", 0.6, 0.8),
        ("4.5", 4.5, 4.5),
        ("1 000–2 000 €", 1000, 2000),
        ("-10–-5", -10, -5),
        ("−10 – 10", -10, 10),
        ("vähintään 75", 75, None),
        ("enintään 65 min", None, 65),
    ],
)
def test_a_range_is_read_with_its_ends(text: str, least: float, most: float) -> None:
    read = read_range(text)

    assert read is not None
    assert read[0] == Range(least, most)


@pytest.mark.parametrize(
    ("text", "least", "most"), [("Alle 65", None, 65), ("< 65", None, 65), ("yli 4,5 h", 4.5, None)]
)
def test_less_than_a_number_is_without_that_number(text: str, least: float, most: float) -> None:
    read = read_range(text)

    assert read is not None
    assert read[0] == Range(least, most, has_ends=False)


@pytest.mark.parametrize(
    "text", ["", "alle", "70 tai 80", "75–65", "70 ± -5", "alle 65–75", "paljon", "1" * 13]
)
def test_what_is_no_range_is_not_read(text: str) -> None:
    assert read_range(text) is None


def test_units_of_a_range_are_told() -> None:
    assert read_range("2 h – 3 h") == (Range(2, 3), ("h", "h"))


@pytest.mark.parametrize(
    ("wanted", "inside", "outside"),
    [
        (Range(65, 75), [65, 70, 75], [64.9, 75.1]),
        (Range(None, 65, has_ends=False), [-5, 64.9], [65]),
        (Range(75, None, has_ends=False), [75.1, 1e9], [75]),
        (Range(75, None), [75], [74]),
    ],
)
def test_a_number_is_in_a_range_or_not(
    wanted: Range, inside: list[float], outside: list[float]
) -> None:
    assert all(map(wanted.contains, inside))
    assert not any(map(wanted.contains, outside))


def test_ranges_that_only_touch_do_not_overlap() -> None:
    assert not Range(65, 75).overlaps(Range(75, 85))
    assert not Range(65, 75).overlaps(Range(75, None, has_ends=False))
    assert not Range(70, 70).overlaps(Range(65, 75))
    assert Range(65, 75).overlaps(Range(70, 80))


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        (Range(65, 75), Range(70, 70)),
        (Range(65, 75), Range(65, 75)),
        (Range(None, 65, has_ends=False), Range(None, 60)),
        (Range(None, 65, has_ends=False), Range(None, 65, has_ends=False)),
        (Range(None, 65), Range(None, 65, has_ends=False)),
    ],
)
def test_a_range_can_cover_another(wide: Range, narrow: Range) -> None:
    assert wide.covers(narrow)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Range(65, 75), Range(60, 70)),
        (Range(65, 75), Range(70, None)),
        (Range(None, 65, has_ends=False), Range(60, 65)),
    ],
)
def test_a_range_may_leave_a_part_of_another(one: Range, other: Range) -> None:
    assert not one.covers(other)


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("0–100 %, askel 5", Scale(0, 100, 5, "%")),
        ("0 %–100 %", Scale(0, 100, 1, "%")),
        ("0–120 min, askel 5 min", Scale(0, 120, 5, "min")),
        ("0–1,5 l; Askel 0,1", Scale(0, 1.5, 0.1, "l")),
        ("0–1,0", Scale(0, 1, 0.1)),
        ("1-5", Scale(1, 5, 1)),
        ("-20–30 °C, askeleen 5", Scale(-20, 30, 5, "°C")),
        ("0–10000", Scale(0, 10_000, 1)),
    ],
)
def test_a_scale_is_read(text: str, scale: Scale) -> None:
    assert read_scale(text) == scale


@pytest.mark.parametrize(
    "text",
    [
        *("", "70", "70 ± 5", "alle 100", "100–0", "5–5", "nollasta sataan", "0–10001"),
        *("0–100, askel", "0–100, askel 0", "0–100, askel -5", "0–100, askel 101"),
    ],
)
def test_what_is_no_scale_is_not_read(text: str) -> None:
    assert read_scale(text) is None


def test_the_steps_of_a_scale_are_exact() -> None:
    scale = Scale(0, 1, 0.1)

    assert [scale.value_at(step) for step in range(scale.steps + 1)] == [
        *(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1)
    ]


def test_the_last_step_ends_at_the_end() -> None:
    scale = Scale(0, 10, 3)

    assert scale.steps == 4
    assert scale.value_at(3) == 9
    assert scale.value_at(4) == 10


def test_the_nearest_step_is_found() -> None:
    scale = Scale(0, 100, 5)

    assert [scale.nearest(value) for value in (-7, 2.4, 2.5, 68, 700)] == [0, 0, 1, 14, 20]


@pytest.mark.parametrize(
    ("wanted", "is_reached"),
    [
        (Range(65, 75), True),
        (Range(68, 68), False),
        (Range(75, None, has_ends=False), True),
        (Range(100, None, has_ends=False), False),
        (Range(None, 65, has_ends=False), True),
        (Range(None, 0, has_ends=False), False),
        (Range(101, 120), False),
    ],
)
def test_it_is_known_whether_a_range_can_be_picked(wanted: Range, *, is_reached: bool) -> None:
    assert Scale(0, 100, 5).reaches(wanted) is is_reached


values = st.integers(-1_000, 1_000).map(lambda tenths: tenths / 10)


@given(values, values, st.sampled_from([0.1, 0.5, 1, 3, 7.5]))
def test_every_step_is_its_own_nearest(one: float, other: float, step: float) -> None:
    least, most = sorted((one, other))
    scale = Scale(least, most, step)

    for number in range(min(scale.steps + 1, 50)):
        assert scale.contains(scale.value_at(number))
    assert scale.value_at(scale.nearest(least)) == least
