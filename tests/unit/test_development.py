"""Self-assessments over time, for the page about growing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises.self_assessment import (
    Dimension,
    Rated,
    Scale,
    SelfAssessment,
    Statement,
)
from palvelukoulu.core.outline import CourseOutline, LessonOutline
from palvelukoulu.paths import Paths
from palvelukoulu.store.database import Store
from palvelukoulu.study.development import Development, developments
from palvelukoulu.study.growth import Change
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.session import StudySession

MONDAY = datetime(2026, 9, 14, 9, tzinfo=UTC)
LESSON = LessonOutline("01", "Alku", 4, ())
COURSE = CourseOutline("palvelu", "P", "", "1.0.0", "d", 8, 0.8, "sini", "/kurssit/p", (LESSON,))
THREE = SelfAssessment(
    Stem("arvio1", "Missä olet nyt?"),
    (
        Dimension("Rauha", (Statement("Olen rauhallinen."),)),
        Dimension("Kuuntelu", (Statement("Kuuntelen."),)),
        Dimension("Olemus", (Statement("Asuni on siisti."),)),
    ),
)
LOOSE = SelfAssessment(
    Stem("arvio2", "Entä nämä?"),
    (Dimension("", (Statement("Kysyn apua."), Statement("Hoputan.", is_reversed=True))),),
)


class Desk:
    """Aino at her self-assessments."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now = MONDAY
        self.aino = Profiles(store, lambda: MONDAY).add("Aino")
        self._session = StudySession(store, self.aino, COURSE, lambda: self.now)

    def answer(self, exercise: SelfAssessment, *values: int | None, days: int = 0) -> None:
        """Answer some days after the first Monday."""
        self.now = MONDAY + timedelta(days=days)
        id_ = exercise.stem.id
        block = ExerciseBlock(id_, exercise, Place("01.md", 1), Hashes("k", f"t{hash(exercise)}"))
        self._session.answer("01", block, Rated(values))

    def found(self) -> tuple[Development, ...]:
        """Return what the page shows."""
        return developments(self.store, self.aino)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Store.open(Paths(tmp_path))
    yield Desk(opened)
    opened.close()


def test_the_latest_answers_stand_beside_the_first(desk: Desk) -> None:
    desk.answer(THREE, 2, 3, 3)
    desk.answer(THREE, 3, 4, 3, days=20)
    desk.answer(THREE, 4, 4, 3, days=60)

    (one,) = desk.found()

    assert one.growth.changes == (
        Change("Rauha", 2, 4),
        Change("Kuuntelu", 3, 4),
        Change("Olemus", 3, 3),
    )
    assert (one.course, one.at) == ("palvelu", MONDAY + timedelta(days=60))
    assert one.biggest_step() == Change("Rauha", 2, 4)
    assert one.to_practise() == Change("Olemus", 3, 3)
    assert one.has_dimensions


def test_a_reworded_assessment_is_no_second_one(desk: Desk) -> None:
    desk.answer(THREE, 2, 3, 3)
    desk.answer(replace(THREE, stem=Stem("jalki1", "Entä nyt?")), 4, 4, 4, days=30)

    (one,) = desk.found()

    assert one.growth.since == MONDAY


def test_other_statements_are_another_one_and_the_newest_is_first(desk: Desk) -> None:
    desk.answer(THREE, 2, 3, 3)
    desk.answer(LOOSE, 2, 4, days=3)

    assert [one.exercise.stem.id for one in desk.found()] == ["arvio2", "arvio1"]


def test_a_first_answer_has_no_step_yet(desk: Desk) -> None:
    desk.answer(THREE, 3, 3, 3)

    (one,) = desk.found()

    assert one.growth.since is None
    assert one.biggest_step() is None
    assert one.to_practise() is None


def test_a_lone_reversed_statement_is_neither_a_step_nor_a_suggestion(desk: Desk) -> None:
    desk.answer(LOOSE, 3, 1)
    desk.answer(LOOSE, 3, 5, days=9)

    (one,) = desk.found()

    assert one.biggest_step() is None
    assert one.to_practise() is None
    assert not one.has_dimensions


def test_a_dimension_left_out_makes_no_web(desk: Desk) -> None:
    desk.answer(THREE, 3, None, 4)

    (one,) = desk.found()

    assert not one.has_dimensions
    assert one.to_practise() == Change("Rauha", None, 3)


def test_what_was_left_out_altogether_shows_nothing(desk: Desk) -> None:
    desk.answer(THREE, None, None, None)

    assert desk.found() == ()


def test_what_cannot_be_read_any_more_is_left_out(desk: Desk) -> None:
    desk.answer(THREE, 1, 2, 3)
    with desk.store.changing() as db:
        db.execute("UPDATE wording SET body = 'null'")
    assert desk.found() == ()

    with desk.store.changing() as db:
        db.execute("DELETE FROM wording")
    assert desk.found() == ()


def test_three_answers_make_a_way_and_two_do_not(desk: Desk) -> None:
    desk.answer(THREE, 1, 2, 3)
    desk.answer(THREE, 2, 2, None, days=20)
    (two,) = desk.found()
    desk.answer(THREE, 4, 3, 5, days=60)

    (three,) = desk.found()

    assert two.trend == ()
    assert [point.values for point in three.trend] == [(1, 2, 3), (2, 2, None), (4, 3, 5)]
    assert [(point.at - MONDAY).days for point in three.trend] == [0, 20, 60]


def test_of_one_day_the_last_answer_is_on_the_way(desk: Desk) -> None:
    for values, days in (((1, 1, 1), 0), ((2, 2, 2), 10), ((3, 3, 3), 10), ((4, 4, 4), 30)):
        desk.answer(THREE, *values, days=days)

    (found,) = desk.found()

    assert [point.values for point in found.trend] == [(1, 1, 1), (3, 3, 3), (4, 4, 4)]


def test_lone_statements_go_their_way_as_they_were_picked(desk: Desk) -> None:
    for number, days in ((1, 0), (3, 10), (5, 30)):
        desk.answer(LOOSE, number, number, days=days)

    (found,) = desk.found()

    assert [point.values for point in found.trend] == [(1, 1), (3, 3), (5, 5)]


def test_an_answer_on_another_scale_is_not_on_the_way(desk: Desk) -> None:
    desk.answer(THREE, 1, 2, 3)
    desk.answer(replace(THREE, scale=Scale(1, 9)), 9, 9, 9, days=10)
    desk.answer(THREE, 2, 2, 2, days=20)

    assert all(one.trend == () for one in desk.found())
