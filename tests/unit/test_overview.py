"""Home: how far a learner is in every course, and what to continue with."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.core.outline import CourseOutline, ExerciseOutline, LessonOutline
from palvelukoulu.core.records import Learner, Position
from palvelukoulu.paths import Paths
from palvelukoulu.store.database import Store
from palvelukoulu.study.overview import latest, overview
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.session import StudySession

BLOCK = ExerciseBlock(
    "q1",
    SingleChoice(Stem("q1", "?"), (Choice("Kyllä", True), Choice("Ei", False))),
    Place("01.md", 1),
    Hashes("key", "text"),
)


def course(name: str, *lessons: str) -> CourseOutline:
    outlines = tuple(
        LessonOutline(lesson, lesson, 4, (ExerciseOutline("q1", "key", 1),)) for lesson in lessons
    )
    return CourseOutline(name, name, "", "1.0.0", "d", 8, None, "sini", f"/{name}", outlines)


SERVICE = course("palvelu", "01", "02", "03")
SELF = course("itsetunto", "01")


class Clock:
    """A minute passes at every look."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the next moment."""
        self.at += timedelta(minutes=1)
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def maija(store: Store, clock: Clock) -> Learner:
    return Profiles(store, clock).add("Maija")


@pytest.fixture
def service(store: Store, maija: Learner, clock: Clock) -> StudySession:
    return StudySession(store, maija, SERVICE, clock)


@pytest.fixture
def selfhood(store: Store, maija: Learner, clock: Clock) -> StudySession:
    return StudySession(store, maija, SELF, clock)


def test_a_new_learner_has_started_nothing(store: Store, maija: Learner) -> None:
    found = overview(store, maija, (SERVICE, SELF))

    assert [progress.is_started for progress in found] == [False, False]
    assert [progress.outline for progress in found] == [SERVICE, SELF]


def test_the_overview_says_what_each_session_says(
    store: Store, maija: Learner, service: StudySession, selfhood: StudySession
) -> None:
    service.answer("01", BLOCK, Picked(0))
    service.finish_lesson("01")
    selfhood.finish_lesson("01")

    assert overview(store, maija, (SELF, SERVICE)) == (selfhood.progress(), service.progress())


def test_there_is_nothing_to_continue_before_the_first_lesson(store: Store, maija: Learner) -> None:
    assert latest(store, maija, (SERVICE, SELF)) is None


def test_the_lesson_left_open_is_continued_at_its_place(
    store: Store, maija: Learner, service: StudySession, selfhood: StudySession
) -> None:
    selfhood.keep_position("01", Position("sivu-0"))
    service.keep_position("02", Position("q1", 7))

    found = latest(store, maija, (SERVICE, SELF))

    assert found is not None
    assert (found.outline, found.lesson.id) == (SERVICE, "02")
    assert found.position == Position("q1", 7)
    assert found.at == datetime(2026, 11, 21, 12, 3, tzinfo=UTC)


def test_after_a_finished_lesson_comes_the_next_one(
    store: Store, maija: Learner, service: StudySession
) -> None:
    service.keep_position("01", Position("q1"))
    service.finish_lesson("01")

    found = latest(store, maija, (SERVICE,))

    assert found is not None
    assert (found.lesson.id, found.position) == ("02", None)


def test_after_the_last_lesson_comes_one_that_was_passed_over(
    store: Store, maija: Learner, service: StudySession
) -> None:
    service.finish_lesson("01")
    service.finish_lesson("03")

    found = latest(store, maija, (SERVICE,))

    assert found is not None
    assert found.lesson.id == "02"


def test_a_finished_course_gives_way_to_the_one_before_it(
    store: Store, maija: Learner, service: StudySession, selfhood: StudySession
) -> None:
    service.keep_position("02", Position("q1"))
    selfhood.finish_lesson("01")

    found = latest(store, maija, (SERVICE, SELF))

    assert found is not None
    assert found.outline == SERVICE


def test_nothing_is_left_to_continue_when_everything_is_finished(
    store: Store, maija: Learner, selfhood: StudySession
) -> None:
    selfhood.finish_lesson("01")

    assert latest(store, maija, (SELF,)) is None


def test_a_finished_lesson_read_again_is_continued(
    store: Store, maija: Learner, selfhood: StudySession
) -> None:
    selfhood.finish_lesson("01")
    selfhood.keep_position("01", Position("sivu-0", 40))

    found = latest(store, maija, (SELF,))

    assert found is not None
    assert found.position == Position("sivu-0", 40)


def test_a_course_that_is_gone_is_not_offered(
    store: Store, maija: Learner, service: StudySession
) -> None:
    service.keep_position("01", Position("sivu-0"))

    assert latest(store, maija, (SELF,)) is None


def test_when_the_lesson_is_gone_the_first_unfinished_one_is_offered(
    store: Store, maija: Learner, service: StudySession
) -> None:
    service.finish_lesson("01")
    service.keep_position("vanha", Position("sivu-0"))

    found = latest(store, maija, (SERVICE,))

    assert found is not None
    assert (found.lesson.id, found.position) == ("02", None)
