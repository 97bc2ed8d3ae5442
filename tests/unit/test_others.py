"""What the others on this computer answered: never who, and never of too few."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises.daily_tally import DailyTally, Day, Tallied
from palvelukoulu.core.exercises.multiple_choice import MultipleChoice
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.core.outline import CourseOutline, ExerciseOutline, LessonOutline
from palvelukoulu.paths import Paths
from palvelukoulu.store.database import Store
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.session import StudySession

PLACE = Place("01.md", 1)
CHOICES = (Choice("A", is_right=True), Choice("B", is_right=False), Choice("C", is_right=False))
ASKED = ExerciseBlock(
    "guess1", SingleChoice(Stem("guess1", "Mitä arvaat?"), CHOICES), PLACE, Hashes("key", "text")
)
THOUGHT = ExerciseBlock(
    "think1", Reflection(Stem("think1", "Mitä opit?")), PLACE, Hashes("key-2", "text")
)
COUNTED = ExerciseBlock(
    "kisa11", DailyTally(Stem("kisa11", "Kisa"), (Entry("Hei"),)), PLACE, Hashes("key-3", "text")
)
LESSON = LessonOutline("01", "Luvut", 4, (ExerciseOutline("guess1", "key", 1),))
COURSE = CourseOutline(
    "palvelu", "Palvelu", "", "1.0.0", "digest", 8, 0.8, "sini", "/kurssit/palvelu", (LESSON,)
)


def clock() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


def sessions(store: Store, count: int) -> list[StudySession]:
    profiles = Profiles(store, clock)
    learners = [profiles.add(f"Oppija {number}") for number in range(count)]
    return [StudySession(store, learner, COURSE, clock) for learner in learners]


def test_four_learners_see_nothing_of_each_other(store: Store) -> None:
    four = sessions(store, 4)
    for session in four:
        session.answer("01", ASKED, Picked(1))

    assert four[0].others(ASKED) == ()


def test_five_learners_see_the_four_others(store: Store) -> None:
    five = sessions(store, 5)
    for session, picked in zip(five, (0, 2, 1, 2, 0), strict=True):
        session.answer("01", ASKED, Picked(picked))

    assert five[0].others(ASKED) == (Picked(0), Picked(1), Picked(2), Picked(2))


def test_each_learner_counts_once_with_the_latest_response(store: Store) -> None:
    five = sessions(store, 5)
    for session in five:
        session.answer("01", ASKED, Picked(1))
    five[4].answer("01", ASKED, Picked(2))

    assert five[0].others(ASKED) == (Picked(1), Picked(1), Picked(1), Picked(2))


def test_responses_to_another_key_are_not_counted(store: Store) -> None:
    five = sessions(store, 5)
    for session in five:
        session.answer("01", ASKED, Picked(1))
    changed = ExerciseBlock("guess1", ASKED.exercise, PLACE, Hashes("other key", "text"))

    assert five[0].others(changed) == ()


def test_responses_that_cannot_be_read_any_more_are_left_out(store: Store) -> None:
    five = sessions(store, 5)
    for session in five:
        session.answer("01", ASKED, Picked(1))
    now_many = MultipleChoice(Stem("guess1", "Mitä arvaat?"), CHOICES)

    assert five[0].others(ExerciseBlock("guess1", now_many, PLACE, ASKED.hashes)) == ()


def test_what_is_private_is_never_shown(store: Store) -> None:
    five = sessions(store, 5)
    for session in five:
        session.answer("01", THOUGHT, Written("Hymyilin."))

    assert five[0].others(THOUGHT) == ()


def test_what_is_added_up_is_shown_although_it_is_private(store: Store) -> None:
    five = sessions(store, 5)
    tallied = [Tallied((Day(date(2026, 11, 16), (count,)),)) for count in range(5)]
    for session, one in zip(five, tallied, strict=True):
        session.answer("01", COUNTED, one)

    assert five[0].others(COUNTED) == tuple(tallied[1:])
    assert sessions(store, 1)[0].others(COUNTED) == tuple(tallied)


def test_four_who_counted_see_no_sum(store: Store) -> None:
    four = sessions(store, 4)
    for session in four:
        session.answer("01", COUNTED, Tallied((Day(date(2026, 11, 16), (3,)),)))

    assert four[0].others(COUNTED) == ()
