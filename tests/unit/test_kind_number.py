"""Numbers to estimate: reading scales and ranges, judging, and guesses that are not judged."""

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.core.diagnostics import Place, Severity
from palvelukoulu.core.exercise import Block, Grade, Invalid, Item, Json, Label, Mark, Parsed, Stem
from palvelukoulu.core.exercises.number import (
    KIND,
    Estimate,
    Estimated,
    Estimation,
    answer_key,
    decode,
    described,
    encode,
    grade,
    parse,
    value_of,
    written,
)
from palvelukoulu.core.ranges import Range, Scale

FILE = "04-30-ja-70.md"
STEM = Stem("n6v2fx", "Kuinka monta prosenttia?")
PERCENT = Scale(0, 100, 5, "%")


def item(text: str, line: int = 10, *, right: bool | None = False, feedback: str = "") -> Item:
    return Item(text, Place(FILE, line, 7), right, feedback=feedback)


def block(*items: Item, **labels: str) -> Block:
    made = tuple(Label(word, value, Place(FILE, 8)) for word, value in labels.items())
    return Block("Arvioi luku", STEM.prompt, STEM.id, Place(FILE, 7), items=items, labels=made)


def parsed(*items: Item, **labels: str) -> Parsed[Estimation]:
    result = parse(block(*items, **labels))
    assert isinstance(result, Parsed)
    return result


def remarks(result: Parsed[Estimation]) -> list[tuple[str, int]]:
    assert all(remark.severity is Severity.WARNING for remark in result.remarks)
    return [(remark.code, remark.place.line) for remark in result.remarks]


SEVENTY = (
    item("70 ± 5", 10, right=True, feedback="Kyllä."),
    item("alle 65", 12, feedback="Enemmän."),
    item("yli 75", 14, feedback="Vähemmän."),
)
SCALE = "0–100 %, askel 5"


def test_a_scale_and_its_ranges_are_read() -> None:
    assert parsed(*SEVENTY, Asteikko=SCALE) == Parsed(
        Estimation(
            STEM,
            PERCENT,
            (
                Estimate(Range(65, 75), is_right=True, feedback="Kyllä."),
                Estimate(Range(None, 65, has_ends=False), is_right=False, feedback="Enemmän."),
                Estimate(Range(75, None, has_ends=False), is_right=False, feedback="Vähemmän."),
            ),
        )
    )


@pytest.mark.parametrize(
    ("text", "score", "feedback"),
    [
        ("70", 1.0, "Kyllä."),
        ("65 %", 1.0, "Kyllä."),
        ("noin 70 prosenttia", 1.0, "Kyllä."),
        ("seitsemänkymmentä", 1.0, "Kyllä."),
        ("64,9", 0.0, "Enemmän."),
        ("75.1", 0.0, "Vähemmän."),
    ],
)
def test_a_number_is_judged_by_the_range_it_is_in(text: str, score: float, feedback: str) -> None:
    exercise = parsed(*SEVENTY, Asteikko=SCALE).exercise

    mark = Mark.RIGHT if score else Mark.WRONG
    assert grade(exercise, Estimated(text)) == Grade(score, (mark,), (feedback,))


def test_the_first_range_that_has_the_number_counts() -> None:
    exercise = parsed(item("70", right=True, feedback="Tarkka."), item("65–75", 12)).exercise

    assert grade(exercise, Estimated("70")) == Grade(1.0, (Mark.RIGHT,), ("Tarkka.",))
    assert grade(exercise, Estimated("69")) == Grade(0.0, (Mark.WRONG,))


def test_a_number_in_no_range_has_no_feedback() -> None:
    exercise = parsed(item("70", right=True, feedback="Tarkka.")).exercise

    assert grade(exercise, Estimated("20")) == Grade(0.0, (Mark.WRONG,))


@pytest.mark.parametrize("text", ["", "7,", "paljon", "65–75", "700", "-5", "70 min"])
def test_what_cannot_be_given_has_no_value(text: str) -> None:
    exercise = parsed(*SEVENTY, Asteikko="0–100 %").exercise

    value = value_of(exercise, Estimated(text))

    assert value == (7 if text == "7," else None)


def test_without_a_scale_any_number_can_be_given() -> None:
    exercise = parsed(item("1 200 €", right=True)).exercise

    assert exercise.scale is None
    assert value_of(exercise, Estimated("1200 euroa")) == 1200
    assert value_of(exercise, Estimated("−3")) == -3


def test_an_unfinished_number_is_a_miss() -> None:
    assert grade(parsed(*SEVENTY).exercise, Estimated("")) == Grade(0.0, (Mark.MISSED,))
    assert grade(parsed(Selitys="Noin 70.").exercise, Estimated("")) == Grade(None, (Mark.MISSED,))


def test_a_guess_is_not_judged_and_brings_no_points() -> None:
    exercise = parsed(Asteikko=SCALE, Selitys="Blogin mukaan noin 70 %.").exercise

    assert exercise.is_guess
    assert exercise.stem.points == 0
    assert exercise.stem.explanation == "Blogin mukaan noin 70 %."
    assert grade(exercise, Estimated("20")) == Grade(None, (Mark.NEUTRAL,))


@pytest.mark.parametrize("right", [False, None])
def test_where_nothing_is_right_feedback_still_answers_a_guess(right: bool | None) -> None:  # noqa: FBT001
    exercise = parsed(item("alle 30", right=right, feedback="Aika lyhyt.")).exercise

    assert exercise.is_guess
    assert grade(exercise, Estimated("5")) == Grade(None, (Mark.NEUTRAL,), ("Aika lyhyt.",))


def test_a_right_answer_as_wide_as_the_scale_makes_a_guess() -> None:
    exercise = parsed(item("0–120", right=True, feedback="Oma."), Asteikko="0–120 min").exercise

    assert exercise.is_guess
    assert grade(exercise, Estimated("15")) == Grade(None, (Mark.NEUTRAL,), ("Oma.",))


def test_without_points_a_number_is_a_guess_that_may_be_near() -> None:
    exercise = parsed(*SEVENTY, Asteikko=SCALE, Pisteet="0").exercise

    assert grade(exercise, Estimated("70")) == Grade(None, (Mark.RIGHT,), ("Kyllä.",))
    assert grade(exercise, Estimated("20")) == Grade(None, (Mark.NEUTRAL,), ("Enemmän.",))


@pytest.mark.parametrize(
    ("last", "code"),
    [(item("ale 65", 16), "PK047"), (item("80–90", 16, right=None), "PK030")],
)
def test_a_range_that_cannot_work_is_refused(last: Item, code: str) -> None:
    result = parse(block(*SEVENTY, last))

    assert isinstance(result, Invalid)
    assert [(one.code, one.place.line) for one in result.problems] == [(code, 16)]


@pytest.mark.parametrize(
    ("last", "code"),
    [
        (item("60–70", 16), "PK143"),
        (item("vähintään 70", 16), "PK143"),
        (item("66–74", 16), "PK144"),
        (item("70", 16), "PK144"),
    ],
)
def test_ranges_that_overlap_are_remarked_on(last: Item, code: str) -> None:
    result = parsed(SEVENTY[0], last, Asteikko=SCALE)

    assert remarks(result) == [(code, 16)]
    assert result.remarks[0].facts["other"] == "70 ± 5"


def test_a_number_before_the_range_around_it_is_meant() -> None:
    assert not remarks(parsed(item("70", right=True), item("60–80", 12), item("yli 80", 14)))


def test_each_range_is_remarked_on_once() -> None:
    ranges = (item("0–50", 10, right=True), item("40–80", 12), item("45–60", 14))

    assert remarks(parsed(*ranges)) == [("PK143", 12), ("PK143", 14)]


def test_a_scale_that_cannot_be_read_is_remarked_on_and_left_out() -> None:
    result = parsed(*SEVENTY, Asteikko="nollasta sataan")

    assert remarks(result) == [("PK048", 8)]
    assert result.exercise.scale is None


def test_another_unit_than_the_scale_has_is_remarked_on() -> None:
    result = parsed(item("2 h – 3 h", 10, right=True), Asteikko="0–10 min")

    assert remarks(result) == [("PK146", 10)]
    assert result.remarks[0].facts == {"text": "2 h – 3 h", "unit": "h", "wanted": "min"}


def test_a_right_answer_out_of_reach_is_remarked_on() -> None:
    assert remarks(parsed(item("68", right=True), Asteikko=SCALE)) == [("PK145", 7)]
    assert not remarks(parsed(item("68", right=True, feedback="Oho."), Asteikko=SCALE, Pisteet="0"))


def test_a_guess_that_nothing_follows_is_remarked_on() -> None:
    assert remarks(parsed(item("70"), Asteikko=SCALE)) == [("PK147", 7)]


def test_a_record_keeps_the_number_with_its_unit() -> None:
    exercise = parsed(*SEVENTY, Asteikko="0–100 %").exercise

    assert described(exercise, Estimated("noin 62,5")) == ("62,5\u00a0%",)
    assert described(exercise, Estimated("aika pal")) == ("aika pal",)
    assert described(parsed(*SEVENTY).exercise, Estimated("1200")) == ("1\u00a0200",)


def test_a_number_from_a_slider_is_written_as_one_that_was_typed() -> None:
    exercise = parsed(*SEVENTY, Asteikko=SCALE).exercise

    assert written(62.5) == "62,5"
    assert value_of(exercise, Estimated(written(62.5))) == 62.5


def test_the_ranges_and_their_order_make_a_number_right() -> None:
    def key(*items: Item, **labels: str) -> Json:
        return answer_key(parsed(*items, **labels).exercise)

    told = item("70 ± 5", right=True, feedback="Toisin sanoin.")

    assert key(*SEVENTY) == key(*SEVENTY, Asteikko=SCALE) == key(told, *SEVENTY[1:])
    assert key(*SEVENTY) != key(SEVENTY[1], SEVENTY[0], SEVENTY[2])
    assert key(item("70", right=True)) != key(item("71", right=True))
    assert key(item("yli 70", right=True)) != key(item("vähintään 70", right=True))


def test_nothing_makes_a_guess_right() -> None:
    assert answer_key(parsed(*SEVENTY, Pisteet="0").exercise) is None


def test_an_exercise_can_be_stored_with_its_records() -> None:
    stored = json.dumps(asdict(parsed(*SEVENTY, Asteikko=SCALE).exercise), allow_nan=False)

    assert '"least": 65.0' in stored


@given(st.text())
def test_what_is_stored_comes_back(text: str) -> None:
    assert decode(encode(Estimated(text))) == Estimated(text)


@pytest.mark.parametrize("stored", [None, {}, [], "x", {"text": 70}])
def test_what_was_not_stored_by_the_kind_is_refused(stored: Json) -> None:
    with pytest.raises(ValueError, match="not a number"):
        decode(stored)


texts = st.text(st.sampled_from("0123456789 ,.–-±%<>ae"), max_size=12)


@given(
    st.lists(st.builds(item, texts, right=st.none() | st.booleans()), max_size=4),
    texts,
    texts,
)
def test_any_list_and_scale_are_read_or_refused(
    items: list[Item], scale: str, response: str
) -> None:
    result = parse(block(*items, Asteikko=scale))

    if isinstance(result, Parsed):
        judged = grade(result.exercise, Estimated(response))
        assert (judged.score is None) is result.exercise.is_guess
    else:
        assert {problem.code for problem in result.problems} - {"PK048"} <= {"PK030", "PK047"}


def test_numbers_are_judged_and_not_private() -> None:
    assert (KIND.is_scored, KIND.is_private) == (True, False)
