"""What a finished course lacks of its pass mark, and which exercises would bring it."""

from dataclasses import replace
from datetime import UTC, datetime

from palvelukoulu.core.outline import CourseOutline, ExerciseOutline, LessonOutline
from palvelukoulu.core.progress import CourseProgress, measure
from palvelukoulu.core.records import BestScores, Completion, CourseRef
from palvelukoulu.core.shortfall import Shortfall, Tries, shortfall_of

FIRST = LessonOutline(
    "01",
    "Yksi",
    4,
    (ExerciseOutline("a", "k", 1), ExerciseOutline("b", "k", 1), ExerciseOutline("think", "k", 0)),
)
SECOND = LessonOutline(
    "02", "Kaksi", 4, (ExerciseOutline("c", "k", 1, 2), ExerciseOutline("d", "k", 1))
)
COURSE = CourseOutline("palvelu", "Palvelu", "", "1.0.0", "x", 8, 0.8, "", "/p", (FIRST, SECOND))
HALF: BestScores = {"a": {"k": 1.0}, "c": {"k": 0.0}, "d": {"k": 1.0}}
DONE = datetime(2026, 11, 21, tzinfo=UTC)


def lacking(
    best: BestScores, tries: Tries | None = None, course: CourseOutline = COURSE
) -> Shortfall | None:
    return shortfall_of(progress(best, course), best, tries or {})


def progress(best: BestScores, course: CourseOutline = COURSE) -> CourseProgress:
    return measure(course, best, {"01", "02"}, None)


def ids(found: Shortfall | None) -> list[tuple[str, tuple[str, ...]]]:
    assert found is not None
    return [(one.lesson.id, one.exercises) for one in found.lessons]


def test_unanswered_and_wrong_exercises_are_listed_by_lesson_and_unscored_ones_never() -> None:
    found = lacking(HALF)

    assert ids(found) == [("01", ("b",)), ("02", ("c",))]
    assert found is not None
    assert (found.count, found.score, found.needed) == (2, 0.5, 0.8)


def test_a_partly_right_answer_may_still_bring_points() -> None:
    assert ids(lacking({**HALF, "a": {"k": 0.5}}))[0] == ("01", ("a", "b"))


def test_one_that_is_out_of_attempts_is_not_listed() -> None:
    assert ids(lacking(HALF, {"c": {"k": 1}})) == [("01", ("b",)), ("02", ("c",))]
    assert ids(lacking(HALF, {"c": {"k": 2}})) == [("01", ("b",))]


def test_any_number_of_tries_is_allowed_without_a_limit() -> None:
    assert ids(lacking({**HALF, "b": {"k": 0.0}}, {"b": {"k": 99}}))[0] == ("01", ("b",))


def test_what_was_answered_in_another_wording_is_to_be_answered_again() -> None:
    found = lacking({**HALF, "a": {"earlier": 1.0}}, {"a": {"earlier": 9}})

    assert ids(found)[0] == ("01", ("a", "b"))


def test_an_answer_that_nobody_judged_is_not_listed() -> None:
    assert ids(lacking({**HALF, "b": {"k": None}})) == [("02", ("c",))]


def test_nothing_is_lacking_once_the_mark_is_reached_or_without_one() -> None:
    assert lacking({**HALF, "b": {"k": 1.0}, "c": {"k": 1.0}}) is None
    assert lacking(HALF, course=replace(COURSE, pass_mark=None)) is None
    assert lacking({}, course=replace(COURSE, lessons=())) is None


def test_nothing_is_lacking_while_lessons_are_left() -> None:
    assert shortfall_of(measure(COURSE, HALF, {"01"}, None), HALF, {}) is None


def test_nothing_is_lacking_in_a_completed_course() -> None:
    ref = CourseRef("palvelu", "1.0.0", "x")
    completion = Completion("done", "maija", ref, "Palvelu", 0.9, 0.8, DONE)
    completed = measure(COURSE, HALF, {"01", "02"}, completion)

    assert shortfall_of(completed, HALF, {}) is None
