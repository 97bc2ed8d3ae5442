"""What a course asked the last time it was looked at, and what has become of it since.

An exercise is known by its id. Where the author gave none, or took it away, it is known by
its words: measured on real histories of courses, ids by position gave 7 % of the answers
to the wrong question.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher
from hashlib import blake2b
from typing import Final, TypeAlias

from palvelukoulu.core import exercises
from palvelukoulu.core.course import Course, Lesson
from palvelukoulu.core.likeness import NEAR, likeness
from palvelukoulu.core.records import PROVISIONAL
from palvelukoulu.core.rewording import Asked, is_same
from palvelukoulu.core.steps import Step, steps_of
from palvelukoulu.core.texts import folded

_HALF: Final = 0.5

# Lesson and the anchor of one of its steps.
StepName: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class LessonPlan:
    """A lesson's steps as they were.

    Attributes:
        anchors: Of its steps, in order, see `steps.Step`.
        marks: For each step what tells it from the others: an exercise's id, or a
            fingerprint of the text.
    """

    id: str
    title: str
    anchors: tuple[str, ...]
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Revision:
    """What a course asked at one time."""

    digest: str
    lessons: tuple[LessonPlan, ...]
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """One exercise, then and now; `is_same` as in `rewording.is_same`."""

    then: Asked
    now: Asked
    is_same: bool


@dataclass(frozen=True, slots=True)
class Update:
    """What lies between two revisions of a course.

    Attributes:
        pairs: The exercises that are still there.
        fresh: Those that were not there before.
        lessons: Where a lesson has gone whose file has another name now.
        steps: Where in the course a step is now that was in another place.
    """

    pairs: tuple[Pair, ...]
    fresh: tuple[Asked, ...]
    lessons: Mapping[str, str]
    steps: Mapping[StepName, StepName]


def revision_of(course: Course) -> Revision:
    """Return what a course asks now."""
    return Revision(
        course.digest,
        tuple(_plan(lesson) for lesson in course.lessons),
        tuple(one for lesson in course.lessons for one in _asked_in(lesson)),
    )


def compare(then: Revision, now: Revision, knows: Callable[[str], bool]) -> Update:
    """Work out what has become of each exercise, lesson and step; `knows` as in `is_same`."""
    matched = _Matching(then.asked, now.asked).pairs()
    pairs = tuple(Pair(one, other, is_same(one, other, knows)) for one, other in matched)
    known = {pair.now.id for pair in pairs}
    lessons = _renamed(then, now, pairs)
    return Update(
        pairs,
        tuple(one for one in now.asked if one.id not in known),
        lessons,
        _moved_steps(then, now, pairs, lessons),
    )


def _asked_in(lesson: Lesson) -> Iterator[Asked]:
    for block in lesson.exercises:
        if block.hashes is not None:
            kind = exercises.kind_of(block.exercise)
            # As records hold it, which is to say as JSON: lists in place of tuples.
            written = json.dumps(asdict(block.exercise))  # type: ignore[call-overload]
            yield Asked(block.id, lesson.id, kind.name, block.hashes, json.loads(written))


def _plan(lesson: Lesson) -> LessonPlan:
    steps = steps_of(lesson)
    return LessonPlan(
        lesson.id,
        lesson.title,
        tuple(step.anchor for step in steps),
        tuple(_mark(step) for step in steps),
    )


def _mark(step: Step) -> str:
    if step.prose is None:
        return step.anchor
    text = folded(step.prose.source).encode("utf-8", "replace")
    return blake2b(text, digest_size=8).hexdigest()


class _Matching:
    """Finds for each exercise the one it has become: the surest signs first."""

    def __init__(self, then: Sequence[Asked], now: Sequence[Asked]) -> None:
        self._then = {one.id: one for one in then}
        self._now = {one.id: one for one in now}
        self._found: list[tuple[Asked, Asked]] = []

    def pairs(self) -> Sequence[tuple[Asked, Asked]]:
        """Return the exercises that are in both, then and now."""
        self._take(self._copied())
        self._take(self._named())
        self._take(_alike(self._then.values(), self._now.values(), _is_word_for_word))
        self._take(_near(self._then.values(), self._now.values(), is_lesson_same=True))
        self._take(_near(self._then.values(), self._now.values(), is_lesson_same=False))
        return self._found

    def _take(self, pairs: Iterable[tuple[Asked, Asked]]) -> None:
        for one, other in list(pairs):
            if one.id in self._then and other.id in self._now:
                self._found.append((self._then.pop(one.id), self._now.pop(other.id)))

    def _copied(self) -> Iterator[tuple[Asked, Asked]]:
        """Find what has the words of one and the id of another, as a copy above its original.

        Whoever kept the words is the one that was asked.
        """
        strays = [one for one in self._now.values() if not self._is_kept(one.id)]
        for one in self._then.values():
            holder = self._now.get(one.id)
            if holder is not None and not self._is_kept(one.id):
                yield from ((one, stray) for stray in strays if _is_word_for_word(one, stray))
                if likeness(one.said, holder.said) < _HALF:
                    yield from _near([one], strays, is_lesson_same=False)

    def _is_kept(self, key: str) -> bool:
        """Whether an exercise has its words under its id, then and now."""
        one, other = self._then.get(key), self._now.get(key)
        return one is not None and other is not None and _is_word_for_word(one, other)

    def _named(self) -> Iterator[tuple[Asked, Asked]]:
        """Find by id; one that nobody wrote is a sign only where the words agree with it."""
        for one in self._then.values():
            other = self._now.get(one.id)
            is_written = not one.id.startswith(PROVISIONAL)
            if other is not None and (is_written or one.hashes == other.hashes):
                yield one, other


def _is_word_for_word(one: Asked, other: Asked) -> bool:
    return one.kind == other.kind and one.hashes == other.hashes


def _alike(
    then: Iterable[Asked], now: Iterable[Asked], is_alike: Callable[[Asked, Asked], bool]
) -> Iterator[tuple[Asked, Asked]]:
    present = list(now)
    for one in then:
        # In the same lesson first: the same check list may stand in two.
        ranked = sorted(present, key=lambda other: other.lesson != one.lesson)
        yield from ((one, other) for other in ranked if is_alike(one, other))


def _near(
    then: Iterable[Asked], now: Iterable[Asked], *, is_lesson_same: bool
) -> list[tuple[Asked, Asked]]:
    """Return what resembles each other enough, the nearest first."""
    present = [(other, other.said) for other in now]
    ranked = [
        (likeness(one.said, said), one, other)
        for one in then
        for other, said in present
        if one.kind == other.kind and (one.lesson == other.lesson or not is_lesson_same)
    ]
    near = [pair for pair in ranked if pair[0] >= NEAR]
    near.sort(key=lambda pair: (-pair[0], pair[1].id, pair[2].id))
    return [(one, other) for _, one, other in near]


def _renamed(then: Revision, now: Revision, pairs: Sequence[Pair]) -> Mapping[str, str]:
    """Find where the lessons went that are not under their old names."""
    kept = {lesson.id for lesson in then.lessons}
    gone = [lesson for lesson in then.lessons if lesson.id not in {one.id for one in now.lessons}]
    come = [lesson for lesson in now.lessons if lesson.id not in kept]
    found: dict[str, str] = {}
    for lesson in gone:
        free = [other for other in come if other.id not in found.values()]
        best = max(free, key=lambda other: _kinship(lesson, other, pairs), default=None)
        if best is not None and _kinship(lesson, best, pairs) > _HALF:
            found[lesson.id] = best.id
    return found


def _kinship(then: LessonPlan, now: LessonPlan, pairs: Sequence[Pair]) -> float:
    """Return from 0 to 1 how much of a lesson is in another."""
    if folded(then.title) == folded(now.title):
        return 1.0
    names = {pair.then.id: pair.now.id for pair in pairs}
    marks = [names.get(mark, mark) for mark in then.marks]
    return sum(mark in now.marks for mark in marks) / max(len(marks), len(now.marks), 1)


def _moved_steps(
    then: Revision, now: Revision, pairs: Sequence[Pair], lessons: Mapping[str, str]
) -> Mapping[StepName, StepName]:
    plans = {lesson.id: lesson for lesson in now.lessons}
    names = {pair.then.id: pair.now.id for pair in pairs}
    moved: dict[StepName, StepName] = {}
    for lesson in then.lessons:
        plan = plans.get(lessons.get(lesson.id, lesson.id))
        if plan is None or not plan.marks:
            continue
        marks = [names.get(mark, mark) for mark in lesson.marks]
        places = zip(lesson.anchors, _aligned(marks, plan.marks), strict=True)
        for anchor, at in places:
            step = (lesson.id, anchor), (plan.id, plan.anchors[at])
            if step[0] != step[1]:
                moved[step[0]] = step[1]
    return moved


def _aligned(then: Sequence[str], now: Sequence[str]) -> Iterator[int]:
    """Return for each step where it is now; for one that is gone, what stands in its place."""
    matcher = SequenceMatcher(None, then, now, autojunk=False)
    for _, first, last, start, end in matcher.get_opcodes():
        for number in range(last - first):
            yield min(start + min(number, max(end - start - 1, 0)), len(now) - 1)
