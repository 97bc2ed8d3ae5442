"""Numbers, dates and greetings as they are said."""

from datetime import UTC, datetime

import pytest

from palvelukoulu.core.outline import CourseOutline, LessonOutline
from palvelukoulu.core.progress import CourseProgress
from palvelukoulu.core.records import Completion, CourseRef
from palvelukoulu.ui import sayings

LESSONS = (LessonOutline("a", "A", 4, ()), LessonOutline("b", "B", 5, ()))
OUTLINE = CourseOutline("k", "Kurssi", "", "1.0.0", "", 0, 0.8, "sini", "", LESSONS)


def progress(*done: str, completion: Completion | None = None) -> CourseProgress:
    return CourseProgress(OUTLINE, frozenset(done), frozenset(), frozenset(), 0, 0, completion)


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        (4, "Huomenta, Aino"),
        (9, "Huomenta, Aino"),
        (10, "Päivää, Aino"),
        (17, "Iltaa, Aino"),
        (23, "Hei, Aino"),
        (3, "Hei, Aino"),
    ],
)
def test_the_greeting_follows_the_hour(hour: int, said: str) -> None:
    local = datetime(2026, 11, 21, hour, 30).astimezone()
    assert sayings.greeting(local, "Aino Lahtinen") == said


def test_dates_are_short() -> None:
    assert sayings.date(datetime(2026, 10, 8, 12, tzinfo=UTC)) == "8.10.2026"


def test_days_are_told_as_people_say_them() -> None:
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    assert sayings.day(datetime(2026, 11, 21, 9, tzinfo=UTC), now) == "Tänään"
    assert sayings.day(datetime(2026, 11, 20, 9, tzinfo=UTC), now) == "Eilen"
    assert sayings.day(datetime(2026, 10, 30, 9, tzinfo=UTC), now) == "30.10."
    assert sayings.day(datetime(2025, 10, 30, 9, tzinfo=UTC), now) == "30.10.2025"


def test_percents_are_never_rounded_up() -> None:
    assert sayings.percent(0.799) == "79\u00a0%"
    assert sayings.percent(0.8) == "80\u00a0%"
    assert sayings.percent(1.0) == "100\u00a0%"


@pytest.mark.parametrize(
    ("done", "said"),
    [
        (0, "Ensimmäinen tähti odottaa syttymistään."),
        (1, "Yksi tähti palaa jo. Toinen on aivan lähellä."),
        (3, "Kolme tähteä palaa jo. Neljäs on aivan lähellä."),
        (12, "12 tähteä palaa jo. 13. on aivan lähellä."),
        (20, "Jokainen tähti palaa. Kiitos, että opiskelit."),
    ],
)
def test_lit_stars_are_counted_in_words(done: int, said: str) -> None:
    assert sayings.stars_lit(done, 20) == said


def test_a_course_is_told_by_what_is_left_of_it() -> None:
    assert sayings.status(progress()) == "Aloita, kun sopii"
    assert sayings.what_is_left(progress()) == "2 oppituntia · 9\u00a0min"
    assert sayings.status(progress("a")) == "Kesken"
    assert sayings.what_is_left(progress("a", "b")) == "Tehtäviä voi vielä täydentää"


def test_a_completed_course_is_told_by_its_date() -> None:
    at = datetime(2026, 11, 20, 12, tzinfo=UTC)
    done = Completion("x", "l", CourseRef("k", "1.0.0", ""), "Kurssi", 0.9, 0.8, at)

    assert sayings.status(progress("a", completion=done)) == "Valmis"
    assert sayings.what_is_left(progress("a", completion=done)) == "20.11.2026"


def test_the_rule_is_said_in_words() -> None:
    assert "80\u00a0%" in sayings.rule(0.8)
    assert "pisteistä" not in sayings.rule(None)


def test_points_are_told_only_when_there_are_some() -> None:
    answered = CourseProgress(OUTLINE, frozenset(), frozenset({"t"}), frozenset(), 1.0, 2, None)
    assert sayings.points_reached(progress()) == ""
    assert sayings.points_reached(answered) == "Sinulla on nyt 50\u00a0% pisteistä."


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (1, "5\u00a0min"),
        (38, "40\u00a0min"),
        (58, "1\u00a0h"),
        (111, "1\u00a0h 50\u00a0min"),
        (180, "3\u00a0h"),
    ],
)
def test_long_times_are_told_in_hours_and_fives_of_minutes(minutes: int, said: str) -> None:
    assert sayings.hours(minutes) == said
