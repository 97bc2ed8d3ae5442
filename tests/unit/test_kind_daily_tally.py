"""Daily tallies: small deeds counted by a team."""

from datetime import date

import pytest

from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Block, Grade, Invalid, Item, Label, Parsed, Stem
from palvelukoulu.core.exercises import daily_tally
from palvelukoulu.core.exercises.daily_tally import MOST, DailyTally, Day, Tallied

FILE = "03-kisa.md"
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


def item(text: str, line: int = 10) -> Item:
    return Item(text, Place(FILE, line, 3))


def label(word: str, value: str) -> Label:
    return Label(word, value, Place(FILE, 6))


def block(*items: Item, labels: tuple[Label, ...] = ()) -> Block:
    place = Place(FILE, 4)
    return Block("Päivän kisa", "Tervehtimiskisa", "g7n3xt", place, items=items, labels=labels)


CONTEST = DailyTally(
    Stem("g7n3xt", "Tervehtimiskisa"), (Entry("Tervehdin"), Entry("Vastasin")), 5, 25
)


def test_counters_days_and_goal_are_read() -> None:
    labels = (label("Kesto", "5 päivää"), label("Tavoite", "25"), label("Ohje", "Laske."))
    result = daily_tally.parse(block(item("Tervehdin"), item("Vastasin"), labels=labels))

    assert isinstance(result, Parsed)
    assert (result.exercise.counters, result.exercise.days, result.exercise.goal) == (
        CONTEST.counters,
        5,
        25,
    )
    assert result.remarks == ()


def test_a_tally_lasts_a_day_and_needs_no_goal() -> None:
    result = daily_tally.parse(block(item("Tervehdin")))

    assert isinstance(result, Parsed)
    assert (result.exercise.days, result.exercise.goal) == (1, None)


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("1 päivä", 1),
        ("10 työpäivää", 10),
        ("3 pv", 3),
        ("2 viikkoa", 14),
        ("1 viikko", 7),
        ("4", 4),
    ],
)
def test_days_may_be_written_in_many_ways(value: str, days: int) -> None:
    result = daily_tally.parse(block(item("A"), labels=(label("Kesto", value),)))

    assert isinstance(result, Parsed)
    assert (result.exercise.days, result.remarks) == (days, ())


def test_a_goal_may_say_what_is_counted() -> None:
    result = daily_tally.parse(block(item("A"), labels=(label("Tavoite", "25 tervehdystä"),)))

    assert isinstance(result, Parsed)
    assert result.exercise.goal == 25


@pytest.mark.parametrize(
    ("word", "value"), [("Kesto", "kauan"), ("Kesto", "0 päivää"), ("Tavoite", "paljon")]
)
def test_a_label_that_cannot_be_read_is_remarked_on(word: str, value: str) -> None:
    result = daily_tally.parse(block(item("A"), labels=(label(word, value),)))

    assert isinstance(result, Parsed)
    assert [(one.code, one.place.line) for one in result.remarks] == [("PK021", 6)]
    assert (result.exercise.days, result.exercise.goal) == (1, None)


def test_a_tally_needs_something_to_count() -> None:
    result = daily_tally.parse(block())

    assert isinstance(result, Invalid)
    assert [(one.code, one.place.line) for one in result.problems] == [("PK073", 4)]


def test_the_same_counter_twice_is_remarked_on() -> None:
    result = daily_tally.parse(block(item("Tervehdin"), item("tervehdin", 12)))

    assert isinstance(result, Parsed)
    assert [(one.code, one.place.line) for one in result.remarks] == [("PK075", 12)]


def test_counting_begins_a_day_and_goes_on() -> None:
    first = daily_tally.counted(CONTEST, Tallied(), TUESDAY, 0, 1)
    second = daily_tally.counted(CONTEST, first, TUESDAY, 1, 2)
    earlier = daily_tally.counted(CONTEST, second, MONDAY, 0, 3)

    assert earlier == Tallied((Day(MONDAY, (3, 0)), Day(TUESDAY, (1, 2))))


def test_a_count_is_never_below_zero_or_absurd() -> None:
    none = daily_tally.counted(CONTEST, Tallied(), MONDAY, 0, -1)
    many = daily_tally.counted(CONTEST, Tallied(), MONDAY, 0, 5000)

    assert none == Tallied((Day(MONDAY, (0, 0)),))
    assert many == Tallied((Day(MONDAY, (MOST, 0)),))


def test_a_tally_runs_for_as_many_days_as_it_says() -> None:
    short = DailyTally(CONTEST.stem, CONTEST.counters, days=1)
    monday = Tallied((Day(MONDAY, (3, 0)),))

    assert daily_tally.is_running(short, Tallied(), TUESDAY)
    assert daily_tally.is_running(short, monday, MONDAY)
    assert not daily_tally.is_running(short, monday, TUESDAY)


def test_the_result_is_the_teams_sum() -> None:
    one = Tallied((Day(MONDAY, (3, 0)), Day(TUESDAY, (1, 2))))
    other = Tallied((Day(MONDAY, (0, 4)),))

    assert daily_tally.team_sums(CONTEST, (one, other)) == (4, 6)
    assert daily_tally.team_sums(CONTEST, ()) == (0, 0)


def test_a_count_of_other_things_does_not_fit() -> None:
    with pytest.raises(ValueError, match="argument"):
        daily_tally.team_sums(CONTEST, (Tallied((Day(MONDAY, (3,)),)),))


def test_what_one_person_counted_is_nobody_elses() -> None:
    assert daily_tally.KIND.is_private
    assert not daily_tally.KIND.is_scored
    assert daily_tally.grade(CONTEST, Tallied()) == Grade(None)
    assert daily_tally.answer_key(CONTEST) is None


def test_a_record_keeps_the_persons_own_sums() -> None:
    mine = Tallied((Day(MONDAY, (3, 0)), Day(TUESDAY, (1, 2))))

    assert daily_tally.described(CONTEST, mine) == ("Tervehdin: 4", "Vastasin: 2")


def test_a_tally_comes_back_as_it_was_stored() -> None:
    mine = Tallied((Day(MONDAY, (3, 0)), Day(TUESDAY, (1, 2))))

    assert daily_tally.decode(daily_tally.encode(mine)) == mine


@pytest.mark.parametrize("stored", [None, {"days": 1}, {"days": ["x"]}])
def test_what_is_not_a_tally_is_refused(stored: object) -> None:
    with pytest.raises(ValueError, match="not a"):
        daily_tally.decode(stored)  # type: ignore[arg-type]
