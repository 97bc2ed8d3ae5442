"""How far a learner is: a pure function of the records and the course as it is now."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from palvelukoulu.core.outline import CourseOutline, LessonOutline
from palvelukoulu.core.records import BestScores, Completion


@dataclass(frozen=True, slots=True)
class CourseProgress:
    """A learner's state in one course.

    Attributes:
        done: Ids of finished lessons that the course still has.
        answered: Ids of exercises answered in their present wording.
        changed: Ids of exercises answered before what makes them right changed.
        reached: Best points so far; `points` is the most there is.
        completion: The first completion of this edition of the course, if there is one.
        earlier: The latest completion of an earlier edition, if there is one.
    """

    outline: CourseOutline
    done: frozenset[str]
    answered: frozenset[str]
    changed: frozenset[str]
    reached: float
    points: int
    completion: Completion | None
    earlier: Completion | None = None

    @property
    def score(self) -> float | None:
        """Share of the points reached, from 0 to 1; None without points."""
        return self.reached / self.points if self.points else None

    @property
    def is_started(self) -> bool:
        """Whether anything at all has been done."""
        return bool(self.done or self.answered or self.completion)

    @property
    def is_completed(self) -> bool:
        """Whether the course has been completed; later study never undoes it."""
        return self.completion is not None

    @property
    def meets_rule(self) -> bool:
        """Whether every lesson is finished and the pass mark is reached now."""
        if len(self.done) < len(self.outline.lessons) or not self.outline.lessons:
            return False
        needed = self.outline.pass_mark
        return needed is None or self.score is None or self.score >= needed - 1e-9

    @property
    def next_lesson(self) -> LessonOutline | None:
        """The first lesson that is not finished."""
        return next((one for one in self.outline.lessons if one.id not in self.done), None)


def measure(
    outline: CourseOutline,
    best: BestScores,
    finished: AbstractSet[str],
    completion: Completion | None,
    earlier: Completion | None = None,
) -> CourseProgress:
    """Work out the progress from the records of one edition; `finished` holds lesson ids."""
    answered, changed = set(), set()
    reached, points = 0.0, 0
    for exercise in (one for lesson in outline.lessons for one in lesson.exercises):
        points += exercise.points
        scores = best.get(exercise.id)
        if scores is not None and exercise.key in scores:
            answered.add(exercise.id)
            reached += exercise.points * (scores[exercise.key] or 0)
        elif scores is not None:
            changed.add(exercise.id)
    return CourseProgress(
        outline=outline,
        done=frozenset(lesson.id for lesson in outline.lessons if lesson.id in finished),
        answered=frozenset(answered),
        changed=frozenset(changed),
        reached=reached,
        points=points,
        completion=completion,
        earlier=earlier,
    )
