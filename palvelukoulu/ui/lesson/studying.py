"""What the lesson player asks of the learner's session.

A `StudySession` gives it; so does the preview's rehearsal, which records nothing.
"""

from typing import Protocol

from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.progress import CourseProgress
from palvelukoulu.core.records import Position
from palvelukoulu.study.earlier import Earlier
from palvelukoulu.study.session import Answered, LessonOutcome, Previous


class Studying(Protocol):
    """One learner in one course. Anything may raise `UserError`."""

    def progress(self) -> CourseProgress:
        """Return how far the learner is."""

    def answer(self, lesson: str, block: ExerciseBlock, response: object) -> Answered:
        """Grade a response; it is stored when this returns."""

    def previous(self, block: ExerciseBlock) -> Previous | None:
        """Return the latest attempt on the present wording."""

    def is_changed(self, block: ExerciseBlock) -> bool:
        """Whether the exercise was answered and asks something else now."""

    def earlier(self, block: ExerciseBlock) -> tuple[Earlier, ...]:
        """Return the responses given to exercises of a private kind, oldest first."""

    def others(self, block: ExerciseBlock) -> tuple[object, ...]:
        """Return the other learners' latest responses; none when too few have answered."""

    def draft(self, block: ExerciseBlock) -> object | None:
        """Return a half-made response on the present wording."""

    def keep_draft(self, block: ExerciseBlock, response: object | None) -> None:
        """Keep a half-made response; None forgets it."""

    def position(self, lesson: str) -> Position | None:
        """Return where the learner was in a lesson."""

    def keep_position(self, lesson: str, position: Position) -> None:
        """Remember where the learner is."""

    def finish_lesson(self, lesson: str) -> LessonOutcome:
        """Record that a lesson has been studied to its end."""
