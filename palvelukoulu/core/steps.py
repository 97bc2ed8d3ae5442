"""A lesson cut into steps: one screen of reading, or one exercise."""

from dataclasses import dataclass

from palvelukoulu.core.course import ExerciseBlock, Lesson, LessonBlock, Prose


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of a lesson.

    Attributes:
        anchor: Names the step within the lesson: an exercise's id, or ``sivu-N``.
        title: The page's title, shown above its first prose; empty elsewhere.
        prose: Text of a reading step; None for an exercise.
        exercise: None for a reading step.
    """

    anchor: str
    title: str = ""
    prose: Prose | None = None
    exercise: ExerciseBlock | None = None


def steps_of(lesson: Lesson) -> tuple[Step, ...]:
    """Cut a lesson into steps.

    Each stretch of prose is a step and each exercise is one. The lead that
    stands before the first page is read together with it, see `Lesson.pages`.
    """
    steps: list[Step] = []
    for page in lesson.pages:
        title = page.title
        for block in page.blocks:
            steps.append(_step(block, title, len(steps)))
            title = ""
    return tuple(steps)


def _step(block: LessonBlock, title: str, number: int) -> Step:
    if isinstance(block, ExerciseBlock):
        return Step(block.id, exercise=block)
    return Step(f"sivu-{number}", title=title, prose=block)
