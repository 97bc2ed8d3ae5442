"""The pictures of everyday work: a promise a week later, and the start of a shift."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from palvelukoulu.core.course import ExerciseBlock, Lesson
from palvelukoulu.core.dialogues import Dialogue
from palvelukoulu.core.exercises import examples_of
from palvelukoulu.core.exercises.commitments import Commitments
from palvelukoulu.core.exercises.mantra import Mantra
from palvelukoulu.core.exercises.ordering import Ordering
from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.core.records import Learner
from palvelukoulu.study.session import StudySession
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.follow_up.page import FollowUpPage
from palvelukoulu.ui.lesson.page import LessonPage
from palvelukoulu.ui.navigation import Courses, Enter, HowItWent, ShiftEnd, ShiftStart, Study
from palvelukoulu.ui.shift.page import ShiftPage
from palvelukoulu.ui.window import Window

_WEEK = timedelta(days=8)


def everyday(window: Window, desk: Desk, learner: Learner) -> Iterator[str]:
    """Go through a morning of somebody who made a promise a week ago."""
    for outline, lesson, block in _first_of({Commitments, Mantra, Ordering}, desk):
        session = StudySession(desk.store, learner, outline, lambda: desk.clock() - _WEEK)
        session.answer(lesson.id, block, examples_of(block.exercise).right)
    window.go(Enter(learner))
    yield "koti-lupaus"
    window.go(ShiftStart())
    if isinstance(shift := window.page, ShiftPage):
        yield f"vuoron-alku-{_name(shift)}"
        while not shift.is_at_end:
            shift.onward()
            yield f"vuoron-alku-{_name(shift)}"
    window.go(ShiftEnd())
    yield "hyvaa-vuoroa"
    yield from _on_a_track(window, desk)
    yield from _before_a_dialogue(window, desk)
    window.go(HowItWent())
    yield "miten-meni"
    if isinstance(page := window.page, FollowUpPage):
        page.choose(0)
        page.press_primary()
        yield "miten-meni-kiitos"


def _on_a_track(window: Window, desk: Desk) -> Iterator[str]:
    for track in desk.library.tracks():
        window.go(Courses())
        window.prefer(replace(window.preferences, track=track.name))
        yield f"kurssit-polku-{track.name.lower()}"


def _before_a_dialogue(window: Window, desk: Desk) -> Iterator[str]:
    """Show the mantra where a conversation begins."""
    outline, lesson, block = next(_first_of({Dialogue}, desk))
    window.go(Study(outline.id, lesson.id))
    if isinstance(page := window.page, LessonPage):
        page.show_step([step.anchor for step in page.steps].index(block.id))
        yield "keskustelu-ja-loitsu"


def _name(shift: ShiftPage) -> str:
    return type(shift.view).__name__.removesuffix("Step").lower()


def _first_of(
    wanted: set[type], desk: Desk
) -> Iterator[tuple[CourseOutline, Lesson, ExerciseBlock]]:
    """Return the first exercise of each of some kinds, as the courses have them."""
    for outline in desk.library.outlines():
        for lesson in desk.library.open(outline.id).lessons:
            for block in lesson.exercises:
                if type(block.exercise) in wanted:
                    wanted.discard(type(block.exercise))
                    yield outline, lesson, block
