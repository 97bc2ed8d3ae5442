"""The shipped courses: nothing to remark on, and everything in them can be solved."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from palvelukoulu.content.reader import read_course
from palvelukoulu.content.report import as_text
from palvelukoulu.core import exercises
from palvelukoulu.core.course import Course, ExerciseBlock
from palvelukoulu.core.exercise import Invalid

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "tests" / "data" / "format" / "esimerkki"
FOLDERS = sorted(path.parent for path in (ROOT / "courses").glob("*/kurssi.md"))


def course_in(folder: Path) -> Course:
    course = read_course(folder).course
    assert course is not None
    return course


def blocks(folder: Path) -> Iterator[ExerciseBlock]:
    return (block for lesson in course_in(folder).lessons for block in lesson.exercises)


def solution(exercise: object) -> object:
    """Answer an exercise by its own key."""
    return exercises.examples_of(exercise).right


def test_there_are_courses_to_study() -> None:
    assert len(FOLDERS) >= 3


@pytest.mark.parametrize("folder", [*FOLDERS, EXAMPLE], ids=lambda folder: folder.name)
def test_there_is_nothing_to_remark_on(folder: Path) -> None:
    assert as_text([(folder, read_course(folder))]) == ""


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_exercise_is_of_a_kind_that_is_known(folder: Path) -> None:
    assert not [block.id for block in blocks(folder) if isinstance(block.exercise, Invalid)]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_exercise_can_be_solved_by_its_own_key(folder: Path) -> None:
    for block in blocks(folder):
        if exercises.is_playable(block.exercise):
            kind = exercises.kind_of(block.exercise)
            response = solution(block.exercise)
            assert kind.grade(block.exercise, response).is_full, block.id
            assert kind.decode(kind.encode(response)) == response


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_lesson_has_something_to_do_today(folder: Path) -> None:
    for lesson in course_in(folder).lessons:
        playable = [block for block in lesson.exercises if exercises.is_playable(block.exercise)]
        assert playable, lesson.file


def test_an_id_names_one_exercise_or_term_over_all_courses() -> None:
    ids = [block.id for folder in FOLDERS for block in blocks(folder)]
    ids += [term.id for folder in FOLDERS for term in course_in(folder).terms]

    assert len(ids) == len(set(ids))


def test_the_example_course_has_a_glossary() -> None:
    assert len(course_in(ROOT / "courses" / "esimerkki").terms) >= 3


def test_the_example_has_every_kind_of_the_format() -> None:
    assert len(list(blocks(EXAMPLE))) == 16


@pytest.mark.parametrize("folder", [*FOLDERS, EXAMPLE], ids=lambda folder: folder.name)
def test_examples_of_answers_are_what_they_say(folder: Path) -> None:
    for lesson in course_in(folder).lessons:
        for block in filter(lambda one: exercises.is_playable(one.exercise), lesson.exercises):
            kind = exercises.kind_of(block.exercise)
            examples = kind.examples(block.exercise)
            for example in (examples.right, examples.missed, examples.partly):
                if example is not None:
                    assert kind.decode(kind.encode(example)) == example
                    kind.described(block.exercise, example)
            for lesser in (examples.missed, examples.partly):
                if lesser is not None and exercises.points_of(block.exercise):
                    assert not kind.grade(block.exercise, lesser).is_full, block.place
