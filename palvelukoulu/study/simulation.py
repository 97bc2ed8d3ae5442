"""Made-up learners who study as real ones do, for trying out and for testing.

They go through the same sessions as the window, so what they leave behind is
what real study leaves behind: one durable commit for each answer.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from palvelukoulu.core import exercises
from palvelukoulu.core.course import Course, ExerciseBlock, Lesson
from palvelukoulu.core.outline import CourseOutline, outline_of
from palvelukoulu.core.records import Learner, Position
from palvelukoulu.store.database import Store
from palvelukoulu.study.clock import Clock
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.session import StudySession

_FIRST_NAMES: Final = ("Aino", "Eero", "Fatima", "Ilona", "Jari", "Liisa", "Omar", "Pia", "Väinö")
_LAST_NAMES: Final = ("Aalto", "Hassan", "Korhonen", "Mäkelä", "Niemi", "Saarinen", "Öhman")
_DRAFTS: Final = 0.3  # shares of answers
_AGAIN: Final = 0.2
_LEAST_SKILL: Final = 0.5
_MOST_SKILL: Final = 0.95


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is studied.

    Attributes:
        answers: By all learners together.
        seed: The same seed on the same records gives the same study.
    """

    learners: int
    answers: int
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """An answer that is on disk: the how-manieth, and its record's id."""

    number: int
    id: str


@dataclass(frozen=True, slots=True)
class _Studied:
    """A course with what can be answered in it, by lesson."""

    outline: CourseOutline
    blocks: dict[str, tuple[ExerciseBlock, ...]]


def simulate(
    store: Store, courses: Sequence[Course], clock: Clock, plan: Plan
) -> Iterator[Acknowledged]:
    """Study, and tell of each answer once it is on disk.

    Learners of an earlier run go on where they were. Nothing happens when no
    course has anything to answer.
    """
    chance = random.Random(plan.seed)  # noqa: S311 - not for secrets
    studied = [one for one in map(_studied, courses) if any(one.blocks.values())]
    if not studied:
        return
    people = _people(Profiles(store, clock), plan.learners, chance)
    for number in range(1, plan.answers + 1):
        learner = chance.choice(people)
        course = chance.choice(studied)
        session = StudySession(store, learner, course.outline, clock)
        yield Acknowledged(number, _study(session, course, chance, _skill(learner)))


def _study(session: StudySession, course: _Studied, chance: random.Random, skill: float) -> str:
    """Answer one exercise, after finishing what lies before it, and return the record's id."""
    lesson, block = _next(session, course, chance)
    session.keep_position(lesson, Position(block.id, chance.randrange(200)))
    if chance.random() < _DRAFTS:
        session.keep_draft(block, _response(block.exercise, chance, skill))
    return session.answer(lesson, block, _response(block.exercise, chance, skill)).id


def _response(exercise: object, chance: random.Random, skill: float) -> object:
    """Answer so that nothing is left to improve with probability `skill`."""
    examples = exercises.examples_of(exercise)
    others = [one for one in (examples.missed, examples.partly) if one is not None]
    return chance.choice(others) if others and chance.random() >= skill else examples.right


def _next(
    session: StudySession, course: _Studied, chance: random.Random
) -> tuple[str, ExerciseBlock]:
    """Return what to answer next: the first unanswered exercise, or any in a studied course."""
    progress = session.progress()
    while (outline := progress.next_lesson) is not None:
        blocks = course.blocks[outline.id]
        waiting = [block for block in blocks if block.id not in progress.answered]
        if waiting and not (len(waiting) < len(blocks) and chance.random() < _AGAIN):
            return outline.id, waiting[0]
        if waiting:
            return outline.id, chance.choice([one for one in blocks if one not in waiting])
        progress = session.finish_lesson(outline.id).progress
    return chance.choice(
        [(lesson, block) for lesson, blocks in course.blocks.items() for block in blocks]
    )


def _studied(course: Course) -> _Studied:
    blocks = {lesson.id: _answerable(lesson) for lesson in course.lessons}
    return _Studied(outline_of(course, folder=""), blocks)


def _answerable(lesson: Lesson) -> tuple[ExerciseBlock, ...]:
    return tuple(
        block
        for block in lesson.exercises
        if block.hashes is not None and exercises.is_playable(block.exercise)
    )


def _people(profiles: Profiles, count: int, chance: random.Random) -> tuple[Learner, ...]:
    people = sorted(profiles.all(), key=lambda learner: learner.id)[:count]
    while len(people) < count:
        name = f"{chance.choice(_FIRST_NAMES)} {chance.choice(_LAST_NAMES)}"
        people.append(profiles.add(name))
    return tuple(people)


def _skill(learner: Learner) -> float:
    """Return how often a learner is right: always the same for the same person."""
    return random.Random(learner.name).uniform(_LEAST_SKILL, _MOST_SKILL)  # noqa: S311
