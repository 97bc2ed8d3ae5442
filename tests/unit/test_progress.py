"""Progress is a pure function of the records, whatever their order."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from palvelukoulu.core.exercise import Hashes
from palvelukoulu.core.outline import CourseOutline, ExerciseOutline, LessonOutline
from palvelukoulu.core.progress import CourseProgress, measure
from palvelukoulu.core.records import (
    Attempt,
    BestScores,
    Completion,
    CourseRef,
    Learner,
    LessonFinish,
    edition_of,
)
from palvelukoulu.store import attempts, completions, learners, lessons, upgrade
from palvelukoulu.study.overview import course_records

START = datetime(2026, 11, 21, 12, tzinfo=UTC)
MAIJA = Learner("maija", "Maija", 0)
COURSE = CourseOutline(
    "palvelu",
    "Palvelu",
    "",
    "2.1.0",
    "d",
    8,
    0.75,
    "sini",
    "/palvelu",
    (
        LessonOutline(
            "01", "Yksi", 4, (ExerciseOutline("a", "k1", 1), ExerciseOutline("b", "k1", 3))
        ),
        LessonOutline("02", "Kaksi", 4, (ExerciseOutline("c", "k1", 0),)),
    ),
)
COMPLETION = Completion(
    "done", "maija", CourseRef("palvelu", "2.0.0", "d"), "Palvelu", 0.9, 0.75, START
)


def progress(best: BestScores, finished: set[str] | None = None) -> CourseProgress:
    return measure(COURSE, best, finished or set(), None)


def test_points_are_weighed() -> None:
    found = progress({"a": {"k1": 1.0}, "b": {"k1": 0.5}})

    assert (found.reached, found.points, found.score) == (2.5, 4, 0.625)


def test_a_changed_exercise_does_not_count_and_is_named() -> None:
    found = progress({"a": {"k0": 1.0}})

    assert (found.reached, found.answered) == (0, frozenset())
    assert found.changed == {"a"}


def test_a_reflection_counts_as_answered() -> None:
    assert progress({"c": {"k1": None}}).answered == {"c"}


def test_what_the_course_no_longer_has_is_left_out() -> None:
    found = progress({"old": {"k1": 1.0}}, {"99"})

    assert not found.is_started


def test_the_next_lesson_is_the_first_that_is_not_finished() -> None:
    after_first, after_all = progress({}, {"01"}).next_lesson, progress({}, {"01", "02"})

    assert after_first is COURSE.lessons[1]
    assert after_all.next_lesson is None


def test_the_rule_wants_every_lesson_and_the_pass_mark() -> None:
    enough: BestScores = {"b": {"k1": 1.0}}

    assert not progress(enough, {"01"}).meets_rule
    assert not progress({"a": {"k1": 1.0}}, {"01", "02"}).meets_rule
    assert progress(enough, {"01", "02"}).meets_rule


def test_a_course_without_lessons_is_never_completed() -> None:
    empty = CourseOutline("x", "X", "", "1.0.0", "d", 0, None, "sini", "/x", ())

    assert not measure(empty, {}, frozenset(), None).meets_rule


def test_a_course_without_points_is_completed_by_its_lessons() -> None:
    calm = CourseOutline("x", "X", "", "1.0.0", "d", 0, 0.8, "sini", "/x", COURSE.lessons[1:])
    found = measure(calm, {}, {"02"}, None)

    assert found.score is None
    assert found.meets_rule


def test_an_edition_is_what_stands_before_the_first_point() -> None:
    assert edition_of("2.1.0") == "2"
    assert CourseRef("a", "12.0.1", "d").edition == "12"


def test_the_day_of_a_completion_is_the_day_on_the_wall() -> None:
    late = datetime(2026, 11, 21, 22, 30, tzinfo=UTC)
    course = CourseRef("palvelu", "1.0.0", "d")

    there = Completion("c", "m", course, "P", None, None, late, offset_minutes=120)
    here = Completion("c", "m", course, "P", None, None, late)

    assert (there.date.isoformat(), here.date.isoformat()) == ("2026-11-22", "2026-11-21")


def attempt(number: int, exercise: str, key: str, score: float | None, version: str) -> Attempt:
    return Attempt(
        id=f"attempt-{number}",
        learner="maija",
        course=CourseRef("palvelu", version, "d"),
        lesson="01",
        exercise=exercise,
        kind="single-choice",
        hashes=Hashes(key, "t"),
        response={"index": 0},
        described=("x",),
        score=score,
        is_private=False,
        at=START + timedelta(seconds=number),
    )


def finish(number: int, lesson: str, version: str) -> LessonFinish:
    course = CourseRef("palvelu", version, "d")
    return LessonFinish(
        f"finish-{number}", "maija", course, lesson, START - timedelta(seconds=number)
    )


def completion(number: int, version: str) -> Completion:
    course = CourseRef("palvelu", version, "d")
    at = START + timedelta(seconds=number)
    return Completion(f"completion-{number}", "maija", course, "Palvelu", 0.9, 0.75, at)


NUMBERS = st.integers(0, 9)
VERSIONS = st.sampled_from(["1.0.0", "2.0.0", "2.1.0"])
RECORDS = st.lists(
    st.one_of(
        st.builds(
            attempt,
            st.integers(0, 10_000),
            st.sampled_from("abc"),
            st.sampled_from(["k0", "k1"]),
            st.one_of(st.none(), st.floats(0, 1)),
            VERSIONS,
        ),
        st.builds(finish, NUMBERS, st.sampled_from(["01", "02", "99"]), VERSIONS),
        st.builds(completion, NUMBERS, VERSIONS),
    ),
    max_size=12,
    unique_by=lambda record: record.id,
)


@contextmanager
def records(tables: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Give the tables as they were, and leave them as they were."""
    tables.execute("BEGIN")
    learners.add(tables, MAIJA, START)
    yield tables
    tables.execute("ROLLBACK")


def progress_after(
    tables: sqlite3.Connection, happened: Sequence[Attempt | LessonFinish | Completion]
) -> CourseProgress:
    with records(tables) as db:
        for record in happened:
            match record:
                case Attempt():
                    attempts.add(db, record)
                case LessonFinish():
                    lessons.add(db, record)
                case Completion():
                    completions.add(db, record)
        return course_records(db, MAIJA, COURSE).measured(COURSE)


@given(RECORDS.flatmap(lambda found: st.tuples(st.just(found), st.permutations(found))))
@settings(deadline=None)
def test_progress_does_not_depend_on_the_order_of_the_records(
    orders: tuple[list[Attempt | LessonFinish | Completion], ...],
) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as tables:
        upgrade.apply(tables, Path())
        tables.execute("INSERT INTO identity VALUES (1, 'database', 'device')")
        first, second = (progress_after(tables, order) for order in orders)

    assert first == second


@given(RECORDS, RECORDS)
@settings(deadline=None)
def test_more_records_never_take_progress_away(
    before: list[Attempt | LessonFinish | Completion],
    more: list[Attempt | LessonFinish | Completion],
) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as tables:
        upgrade.apply(tables, Path())
        tables.execute("INSERT INTO identity VALUES (1, 'database', 'device')")
        less = progress_after(tables, before)
        most = progress_after(tables, [*before, *more])

    assert less.done <= most.done
    assert less.answered <= most.answered
    assert less.reached <= most.reached
    assert most.is_completed or not less.is_completed


@given(RECORDS)
@settings(deadline=None)
def test_records_that_come_twice_count_once(
    happened: list[Attempt | LessonFinish | Completion],
) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as tables:
        upgrade.apply(tables, Path())
        tables.execute("INSERT INTO identity VALUES (1, 'database', 'device')")
        once = progress_after(tables, happened)
        twice = progress_after(tables, [*happened, *happened])

    assert once == twice
