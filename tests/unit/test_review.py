"""What is recalled on a day: a few questions, whatever has been left undone."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.core.outline import CourseOutline, ExerciseOutline, LessonOutline
from palvelukoulu.store.attempts import Scored
from palvelukoulu.study.review import MOST_SECONDS, Today, todays

MONDAY = date(2026, 11, 16)
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (MONDAY + timedelta(days=days) for days in range(1, 5))
A_YEAR_LATER = MONDAY + timedelta(days=365)


def course(name: str, questions: int, version: str = "1.0.0", points: int = 1) -> CourseOutline:
    asked = tuple(ExerciseOutline(f"q{number}", "key", points) for number in range(questions))
    lesson = LessonOutline("01", "Alku", 4, asked)
    return CourseOutline(name, name, "", version, "d", 4, None, "sini", f"/{name}", (lesson,))


SERVICE = course("palvelu", 20)
SELF = course("itsetunto", 20)


def answer(
    day: date,
    number: int = 0,
    score: float = 1.0,
    *,
    of: str = "palvelu",
    hour: int = 12,
    is_review: bool = False,
) -> Scored:
    # Noon of the computer's own clock is the same day everywhere.
    at = datetime(day.year, day.month, day.day, hour).astimezone(UTC)
    name = f"{at.isoformat()}-{of}-{number}"
    return Scored(name, at, of, "1", f"q{number}", "key", "single-choice", score, is_review)


def asked(today: Today) -> list[tuple[str, str]]:
    return [(one.outline.id, one.exercise) for one in today.questions]


def names(today: Today) -> list[str]:
    return [one.exercise for one in today.questions]


# --- when a question comes back --------------------------------------------------------------


def test_nothing_is_recalled_before_anything_is_answered() -> None:
    assert todays([], [SERVICE], MONDAY) == Today()


def test_a_missed_question_comes_back_the_next_day() -> None:
    missed = [answer(MONDAY, score=0.0)]

    assert names(todays(missed, [SERVICE], MONDAY)) == []
    assert names(todays(missed, [SERVICE], TUESDAY)) == ["q0"]


def test_a_partly_right_question_comes_back_the_next_day() -> None:
    assert names(todays([answer(MONDAY, score=0.5)], [SERVICE], TUESDAY)) == ["q0"]


def test_a_right_question_comes_back_after_a_day_in_between() -> None:
    right = [answer(MONDAY)]

    assert names(todays(right, [SERVICE], TUESDAY)) == []
    assert names(todays(right, [SERVICE], WEDNESDAY)) == ["q0"]


def test_what_was_missed_first_counts_as_missed_however_it_was_mended_that_day() -> None:
    mended = [answer(MONDAY, score=0.0, hour=10), answer(MONDAY, hour=11)]

    assert names(todays(mended, [SERVICE], TUESDAY)) == ["q0"]


def test_what_is_recalled_well_comes_back_ever_later() -> None:
    recalled = [answer(MONDAY), answer(WEDNESDAY, is_review=True)]

    following = todays(recalled, [SERVICE], WEDNESDAY).following

    assert following == WEDNESDAY + timedelta(days=11)


def test_what_is_missed_in_a_review_comes_back_the_next_day() -> None:
    missed = [answer(MONDAY), answer(WEDNESDAY, score=0.0, is_review=True)]

    assert names(todays(missed, [SERVICE], THURSDAY)) == ["q0"]


def test_a_question_without_points_is_not_recalled() -> None:
    practice = course("palvelu", 20, points=0)

    assert todays([answer(MONDAY, score=0.0)], [practice], FRIDAY) == Today()


def test_another_edition_and_another_meaning_are_not_recalled() -> None:
    changed = answer(MONDAY, score=0.0)._replace(key="another")

    assert (
        names(todays([answer(MONDAY, score=0.0)], [course("palvelu", 20, "2.0.0")], FRIDAY)) == []
    )
    assert names(todays([changed], [SERVICE], FRIDAY)) == []


def test_a_course_that_is_gone_is_not_recalled() -> None:
    assert todays([answer(MONDAY, score=0.0)], [SELF], FRIDAY) == Today()


# --- how much there is on a day --------------------------------------------------------------


def test_five_questions_at_most_are_recalled() -> None:
    missed = [answer(MONDAY, number, 0.0) for number in range(20)]

    today = todays(missed, [SERVICE], TUESDAY)

    assert len(today.questions) == 5
    assert today.minutes == 3


def test_slow_questions_fill_three_minutes_sooner() -> None:
    missed = [answer(MONDAY, number, 0.0)._replace(kind="matching") for number in range(20)]

    today = todays(missed, [SERVICE], TUESDAY)

    assert len(today.questions) == 4
    assert sum(one.seconds for one in today.questions) == MOST_SECONDS


def test_a_long_absence_piles_nothing_up() -> None:
    studied = [answer(MONDAY, number, number % 2) for number in range(20)]

    for day in (FRIDAY, A_YEAR_LATER):
        assert len(todays(studied, [SERVICE], day).questions) == 5


def test_once_five_are_done_there_is_no_more_that_day() -> None:
    missed = [answer(MONDAY, number, 0.0) for number in range(20)]
    first = todays(missed, [SERVICE], TUESDAY)
    done = [answer(TUESDAY, int(name[1:]), is_review=True) for name in names(first)]

    assert todays([*missed, *done], [SERVICE], TUESDAY) == Today((), 5, WEDNESDAY)


def test_a_course_that_goes_mid_day_does_not_make_the_day_longer() -> None:
    missed = [answer(MONDAY, number, 0.0, of=of) for number in range(9) for of in ("palvelu", "x")]
    other = course("x", 20)
    first = todays(missed, [SERVICE, other], TUESDAY)
    done = [
        answer(TUESDAY, int(name[1:]), of=of, is_review=True)
        for of, name in asked(first)
        if of == "x"
    ]

    today = todays([*missed, *done], [SERVICE], TUESDAY)

    assert len(today.questions) + today.answered == 5


# --- which ones, and in which order ----------------------------------------------------------


def test_the_courses_take_turns() -> None:
    missed = [answer(MONDAY, number, 0.0, of=of) for number in range(9) for of in ("palvelu", "x")]

    courses = [of for of, _ in asked(todays(missed, [SERVICE, course("x", 20)], TUESDAY))]

    assert courses[0] != courses[1]
    assert courses == [*courses[:2], *courses[:2], courses[0]]


def test_what_is_nearest_to_being_forgotten_comes_first() -> None:
    known = [answer(MONDAY, number) for number in range(5)]
    missed = answer(MONDAY, 19, 0.0)

    assert names(todays([*known, missed], [SERVICE], WEDNESDAY))[0] == "q19"


def test_the_days_questions_stay_the_same_while_one_answers_them() -> None:
    missed = [answer(MONDAY, number, 0.0) for number in range(20)]
    first = names(todays(missed, [SERVICE], TUESDAY))
    one = answer(TUESDAY, int(first[0][1:]), 0.0, is_review=True)

    today = todays([*missed, one], [SERVICE], TUESDAY)

    assert names(today) == first[1:]
    assert today.answered == 1


def test_a_lesson_studied_today_adds_nothing_to_today() -> None:
    missed = [answer(MONDAY, number, 0.0) for number in range(3)]
    lesson = [answer(TUESDAY, number, 0.0) for number in range(10, 15)]

    assert sorted(names(todays([*missed, *lesson], [SERVICE], TUESDAY))) == ["q0", "q1", "q2"]


def test_what_was_answered_in_its_lesson_today_is_not_asked_again() -> None:
    missed = [answer(MONDAY, number, 0.0) for number in range(3)]

    today = todays([*missed, answer(TUESDAY, 1)], [SERVICE], TUESDAY)

    assert sorted(names(today)) == ["q0", "q2"]
    assert today.answered == 0


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_records_does_not_matter(seed: int) -> None:
    answers = [
        answer(MONDAY + timedelta(days=day), number, (day + number) % 3 / 2)
        for day in range(4)
        for number in range(12)
    ]
    mixed = random.Random(seed).sample(answers, len(answers))  # noqa: S311 - not for secrets

    assert todays(mixed, [SERVICE], FRIDAY) == todays(answers, [SERVICE], FRIDAY)


# --- when there is more ----------------------------------------------------------------------


def test_what_is_left_over_waits_until_tomorrow_without_being_counted() -> None:
    missed = [answer(MONDAY, number, 0.0) for number in range(20)]

    assert todays(missed, [SERVICE], FRIDAY).following == FRIDAY + timedelta(days=1)


def test_the_next_day_is_told_when_nothing_is_due_before_it() -> None:
    assert todays([answer(MONDAY)], [SERVICE], MONDAY).following == WEDNESDAY


# --- the law, over whole months --------------------------------------------------------------


@given(
    st.lists(
        st.tuples(
            st.integers(0, 40),  # day
            st.sampled_from(["palvelu", "itsetunto"]),
            st.integers(0, 19),
            st.sampled_from([0.0, 0.5, 1.0]),
        ),
        max_size=60,
    ),
    st.sets(st.integers(0, 40)),  # days with a review
    st.lists(st.sampled_from([0.0, 0.5, 1.0]), min_size=5, max_size=5),
)
def test_no_day_asks_more_than_five_and_none_twice(
    studied: list[tuple[int, str, int, float]], reviewed: set[int], scores: list[float]
) -> None:
    log: list[Scored] = []
    for number in range(41):
        day = MONDAY + timedelta(days=number)
        log += [
            answer(day, which, score, of=of, hour=8)
            for at, of, which, score in studied
            if at == number
        ]
        if number not in reviewed:
            continue
        seen: list[tuple[str, str]] = []
        while (today := todays(log, [SERVICE, SELF], day)).questions:
            of, name = asked(today)[0]
            seen.append((of, name))
            score = scores[len(seen) % 5]
            log.append(answer(day, int(name[1:]), score, of=of, hour=15, is_review=True))
            assert len(seen) == today.answered + 1
            assert len(seen) <= 5
        assert len(set(seen)) == len(seen)


# --- terms -----------------------------------------------------------------------------------


def glossary(name: str, terms: int, questions: int = 0) -> CourseOutline:
    """Return a course whose first lesson mentions every term but the last."""
    ids = tuple(f"t{number}" for number in range(terms))
    own = course(name, questions)
    lesson = replace(own.lessons[0], terms=ids[:-1])
    asked_terms = tuple(ExerciseOutline(key, "key", 0) for key in ids)
    return replace(own, lessons=(lesson,), terms=asked_terms)


def turned(day: date, number: int = 0, score: float = 1.0, *, is_review: bool = False) -> Scored:
    one = answer(day, number, score, is_review=is_review)
    return one._replace(id=f"{one.id}-t", exercise=f"t{number}", kind="cards")


def met(day: date) -> dict[tuple[str, str, str], date]:
    return {("palvelu", "1", "01"): day}


TERMS = glossary("palvelu", 4)


def test_terms_wait_until_they_have_been_met() -> None:
    assert todays([], [TERMS], TUESDAY) == Today()
    assert names(todays([], [TERMS], MONDAY, met(MONDAY))) == []
    assert names(todays([], [TERMS], TUESDAY, met(MONDAY))) == ["t0", "t1"]
    assert names(todays([], [TERMS], TUESDAY, {("palvelu", "2", "01"): MONDAY})) == []


def test_the_day_after_a_lesson_there_is_something_to_recall() -> None:
    assert todays([], [TERMS], MONDAY, met(MONDAY)).following == TUESDAY


def test_two_new_terms_a_day_at_most() -> None:
    first = [turned(TUESDAY, n, is_review=True) for n in range(2)]
    after = todays(first, [TERMS], TUESDAY, met(MONDAY))

    assert (names(after), after.answered, after.following) == ([], 2, WEDNESDAY)
    assert names(todays(first, [TERMS], WEDNESDAY, met(MONDAY))) == ["t2"]


def test_a_term_is_recalled_by_the_same_rule_as_a_question() -> None:
    missed, known = turned(MONDAY, 0, 0.0), turned(MONDAY, 1)

    assert names(todays([missed, known], [TERMS], TUESDAY)) == ["t0"]
    assert names(todays([missed, known], [TERMS], THURSDAY)) == ["t0", "t1"]


def test_questions_come_before_terms_and_five_is_still_the_most() -> None:
    both = glossary("palvelu", 4, questions=4)
    answers = [answer(MONDAY, n, 0.0) for n in range(4)]
    answers += [turned(MONDAY, 3, 0.0)]

    assert names(todays(answers, [both], TUESDAY, met(MONDAY)))[4:] == ["t3"]
    assert sorted(names(todays(answers[:3], [both], TUESDAY, met(MONDAY)))) == [
        *("q0", "q1", "q2"),
        *("t0", "t1"),
    ]


def test_a_term_is_quick_to_recall() -> None:
    assert [one.seconds for one in todays([], [TERMS], TUESDAY, met(MONDAY)).questions] == [15, 15]


def test_a_term_practised_today_is_not_asked_again_today() -> None:
    practised = [turned(TUESDAY, 0)]

    assert names(todays(practised, [TERMS], TUESDAY, met(MONDAY))) == ["t1"]


def test_a_term_that_no_lesson_mentions_is_recalled_once_practised() -> None:
    assert names(todays([turned(MONDAY, 3, 0.0)], [TERMS], TUESDAY)) == ["t3"]


def test_a_term_that_is_gone_is_not_recalled() -> None:
    assert todays([turned(MONDAY, 0, 0.0)], [course("palvelu", 0)], TUESDAY) == Today()
