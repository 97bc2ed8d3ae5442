"""Where a mark is in its lesson now."""

from functools import partial

from palvelukoulu.core.marks import Mark
from palvelukoulu.core.records import Learner, Position
from palvelukoulu.study.marked_course import MarkedCourse
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.navigation import Study


def mark_place(desk: Desk, learner: Learner, mark: Mark) -> Study | None:
    """Return the place that shows a mark; None when its words are gone.

    Raises:
        CourseUnreadable: When the course is gone or cannot be read.
    """
    course = desk.library.open(mark.anchor.course)
    marked = MarkedCourse(desk.marks(learner), course, partial(desk.library.rich_text, course))
    now = marked.place(mark)
    if now is None:
        return None
    return Study(course.id, now.lesson, at=Position(now.step, now.offset))
