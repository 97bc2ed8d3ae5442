"""What a review needs to ask its questions and terms: each from a course of its own."""

from dataclasses import dataclass

from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.errors import CourseUnreadable
from palvelukoulu.core.records import Learner
from palvelukoulu.study.review import Question, Today
from palvelukoulu.ui.desk import Seat
from palvelukoulu.ui.glossary.step import AskedTerm
from palvelukoulu.ui.lesson.materials import Materials, materials_for
from palvelukoulu.ui.lesson.studying import Studying
from palvelukoulu.ui.navigation import Study


@dataclass(frozen=True, slots=True)
class Recalled:
    """A question with all that the player needs to ask it."""

    lesson: str
    block: ExerciseBlock
    materials: Materials
    session: Studying

    @property
    def has_letter_keys(self) -> bool:
        """Whether plain letters and digits act (WCAG 2.1.4)."""
        return self.materials.has_letter_keys


def asked(today: Today, seat: Seat, learner: Learner) -> tuple[Recalled | AskedTerm, ...]:
    """Open the courses of today's questions; what cannot be read now waits for another day."""
    found = (_asked(question, seat, learner) for question in today.questions)
    return tuple(one for one in found if one is not None)


def lesson_of(recalled: Recalled, target: str) -> Study | None:
    """Return the lesson of the same course that a link in a question leads to, if it does."""
    course = recalled.materials.course
    lesson = target.removesuffix(".md")
    return Study(course.id, lesson) if lesson in {one.id for one in course.lessons} else None


def _asked(question: Question, seat: Seat, learner: Learner) -> Recalled | AskedTerm | None:
    return (_term if question.is_term else recalled)(question, seat, learner)


def _term(question: Question, seat: Seat, learner: Learner) -> AskedTerm | None:
    desk, outline = seat.desk, question.outline
    for one in desk.library.terms():
        if (one.outline.id, one.term.id) == (outline.id, question.exercise):
            return AskedTerm(
                desk.theme,
                outline.title,
                one.term,
                desk.library.blocks,
                desk.review(learner, outline),
                seat.preferences.has_letter_keys,
            )
    return None


def recalled(question: Question, seat: Seat, learner: Learner) -> Recalled | None:
    """Open the course of a question; None when it cannot be read now."""
    desk, outline = seat.desk, question.outline
    try:
        course = desk.course(outline.id)
    except CourseUnreadable:
        return None
    for lesson in course.lessons:
        for block in lesson.exercises:
            if (lesson.id, block.id) == (question.lesson, question.exercise):
                materials = materials_for(desk, course, lesson, learner, seat.preferences)
                return Recalled(lesson.id, block, materials, desk.review(learner, outline))
    return None
