"""A session that records nothing: what an author does in the preview is forgotten."""

import json
from dataclasses import asdict

from palvelukoulu.core.course import Course, ExerciseBlock
from palvelukoulu.core.exercises import kind_of
from palvelukoulu.core.outline import outline_of
from palvelukoulu.core.progress import CourseProgress, measure
from palvelukoulu.core.records import Position
from palvelukoulu.study.clock import utc_now
from palvelukoulu.study.earlier import Earlier
from palvelukoulu.study.session import Answered, LessonOutcome, Previous


class Rehearsal:
    """One author in one course, for as long as the preview is open.

    The course may change under it: what was answered stays with the exercise's id.
    """

    def __init__(self) -> None:
        self._course: Course | None = None
        self._answers: dict[str, tuple[str, Previous]] = {}
        self._drafts: dict[str, tuple[str, object]] = {}
        self._positions: dict[str, Position] = {}
        self._finished: set[str] = set()
        self._past: list[tuple[str, Earlier]] = []

    def follow(self, course: Course) -> None:
        """Go on with the course as it is written now."""
        self._course = course

    def progress(self) -> CourseProgress:
        """Return how far the author has looked."""
        if self._course is None:
            raise ValueError("no course yet")
        return measure(outline_of(self._course, ""), {}, self._finished, None)

    def answer(self, lesson: str, block: ExerciseBlock, response: object) -> Answered:
        """Grade a response and remember it until the wording changes."""
        del lesson
        kind = kind_of(block.exercise)
        grade = kind.grade(block.exercise, response)
        # As records hold it, which is to say as JSON: lists in place of tuples.
        wording = json.loads(json.dumps(asdict(block.exercise)))  # type: ignore[call-overload]
        past = Earlier("", block.id, wording, kind.encode(response), utc_now())
        self._past.append((kind.name, past))
        before = self.previous(block)
        count = before.attempts + 1 if before else 1
        self._answers[block.id] = (_wording(block), Previous(response, grade, count))
        self._drafts.pop(block.id, None)
        return Answered("", grade, count, self.progress())

    def previous(self, block: ExerciseBlock) -> Previous | None:
        """Return the latest response to the present wording."""
        wording, previous = self._answers.get(block.id, ("", None))
        return previous if wording == _wording(block) else None

    def is_changed(self, block: ExerciseBlock) -> bool:
        """Nothing is recorded, so nothing has changed since."""
        del block
        return False

    def earlier(self, block: ExerciseBlock) -> tuple[Earlier, ...]:
        """Return what the author has answered to this kind in this preview."""
        name = kind_of(block.exercise).name
        return tuple(one for kind, one in self._past if kind == name)

    def others(self, block: ExerciseBlock) -> tuple[object, ...]:
        """Return nothing: an author is alone in the preview."""
        del block
        return ()

    def draft(self, block: ExerciseBlock) -> object | None:
        """Return the half-made response to the present wording."""
        wording, draft = self._drafts.get(block.id, ("", None))
        return draft if wording == _wording(block) else None

    def keep_draft(self, block: ExerciseBlock, response: object | None) -> None:
        """Remember a half-made response."""
        self._drafts[block.id] = (_wording(block), response)

    def position(self, lesson: str) -> Position | None:
        """Return where the author was in a lesson."""
        return self._positions.get(lesson)

    def keep_position(self, lesson: str, position: Position) -> None:
        """Remember where the author is."""
        self._positions[lesson] = position

    def finish_lesson(self, lesson: str) -> LessonOutcome:
        """Light the lesson's star, for now."""
        is_first_time = lesson not in self._finished
        self._finished.add(lesson)
        self._positions.pop(lesson, None)
        return LessonOutcome(self.progress(), is_first_time, None)


def _wording(block: ExerciseBlock) -> str:
    return f"{block.hashes.key} {block.hashes.text}" if block.hashes else ""
