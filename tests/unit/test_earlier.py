"""What a learner has answered before to exercises of a private kind."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.self_assessment import (
    Dimension,
    Rated,
    SelfAssessment,
    Statement,
    encode,
    restored,
)
from palvelukoulu.core.outline import CourseOutline, LessonOutline
from palvelukoulu.paths import Paths
from palvelukoulu.store.database import Store
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.session import StudySession

PLACE = Place("01.md", 1)
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
ASSESSMENT = SelfAssessment(
    Stem("arvio1", "Missä olet nyt?"), (Dimension("Rauha", (Statement("Olen rauhallinen."),)),)
)
ASKED = ExerciseBlock("arvio1", ASSESSMENT, PLACE, Hashes("key", "text"))
THOUGHT = ExerciseBlock(
    "pohdi1", Reflection(Stem("pohdi1", "Mitä opit?")), PLACE, Hashes("key-2", "text-2")
)


def outline(course: str) -> CourseOutline:
    lesson = LessonOutline("01", "Alku", 4, ())
    return CourseOutline(course, "P", "", "1.0.0", "d", 8, 0.8, "sini", "/kurssit/p", (lesson,))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


def test_earlier_responses_of_the_kind_come_oldest_first_from_all_courses(store: Store) -> None:
    aino = Profiles(store, lambda: NOW).add("Aino")
    first = StudySession(store, aino, outline("palvelu"), lambda: NOW)
    second = StudySession(store, aino, outline("laatu"), lambda: NOW)
    first.answer("01", ASKED, Rated((2,)))
    first.answer("01", THOUGHT, Written("Hymyilin."))
    second.answer("01", ASKED, Rated((4,)))

    earlier = second.earlier(ASKED)

    assert [(one.course, one.exercise, one.response, one.at) for one in earlier] == [
        ("palvelu", "arvio1", encode(Rated((2,))), NOW),
        ("laatu", "arvio1", encode(Rated((4,))), NOW),
    ]
    assert restored(earlier[0].wording).statements == ASSESSMENT.statements


def test_nobody_sees_what_another_learner_answered(store: Store) -> None:
    profiles = Profiles(store, lambda: NOW)
    aino, elias = profiles.add("Aino"), profiles.add("Elias")
    StudySession(store, aino, outline("palvelu"), lambda: NOW).answer("01", ASKED, Rated((2,)))

    assert StudySession(store, elias, outline("palvelu"), lambda: NOW).earlier(ASKED) == ()
