"""Makes the page of a place."""

from dataclasses import replace

from palvelukoulu.core.errors import CourseUnreadable
from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.core.records import Learner
from palvelukoulu.ui.desk import Desk, Seat
from palvelukoulu.ui.home.page import CoursesPage, HomePage
from palvelukoulu.ui.navigation import (
    CourseEnd,
    Courses,
    Glossary,
    Growing,
    Help,
    HowItWent,
    Insights,
    LessonEnd,
    Overview,
    Picker,
    Place,
    Practice,
    Review,
    ReviewEnd,
    Search,
    Settings,
    ShiftEnd,
    ShiftStart,
    Study,
    Welcome,
)
from palvelukoulu.ui.page import Page

# Each page is loaded when it is first gone to: the window opens on one of them, and
# loading the others before it is painted would cost 60 ms.
# ruff: noqa: PLC0415


def made(place: Place, seat: Seat) -> Page:
    """Make the page of a place.

    Raises:
        CourseUnreadable: When the course is gone or cannot be read.
    """
    match place:
        case Welcome(name):
            from palvelukoulu.ui.profiles.welcome import WelcomePage

            return WelcomePage(seat.desk, name)
        case Picker():
            from palvelukoulu.ui.profiles.picker import PickerPage

            return PickerPage(seat.desk)
        case Help():
            from palvelukoulu.ui.help.page import HelpPage

            return HelpPage(seat.desk.theme, seat.learner)
        case _:
            if seat.learner is None:
                return made(Picker() if seat.desk.profiles.all() else Welcome(), seat)
            return _own(place, seat, seat.learner)


def _own(place: Place, seat: Seat, learner: Learner) -> Page:
    match place:
        case Overview() | Study() | LessonEnd() | CourseEnd():
            return _in_course(place, seat, learner)
        case Courses():
            return CoursesPage(seat, learner)
        case Review() | ReviewEnd() | HowItWent() | ShiftStart() | ShiftEnd():
            return _of_today(place, seat, learner)
        case Glossary() | Practice():
            return _of_terms(place, seat, learner)
        case Insights() | Growing() | Search() | Settings():
            return _of_oneself(place, seat, learner)
        case _:
            return HomePage(seat, learner)


def _of_oneself(
    place: Insights | Growing | Search | Settings, seat: Seat, learner: Learner
) -> Page:
    desk = seat.desk
    match place:
        case Search():
            from palvelukoulu.ui.search.page import SearchPage

            return SearchPage(desk, learner, place)
        case Insights(insight):
            from palvelukoulu.ui.insights.page import InsightsPage

            return InsightsPage(desk, learner, insight)
        case Growing():
            from palvelukoulu.ui.growth.page import GrowthPage

            return GrowthPage(desk, learner)
        case Settings():
            from palvelukoulu.ui.settings.page import SettingsPage

            return SettingsPage(desk, learner, seat.preferences)


def _follow_up(seat: Seat, learner: Learner) -> Page:
    from palvelukoulu.ui.follow_up.page import FollowUpPage

    desk = seat.desk
    due = desk.follow_up(learner)
    if due is None:
        return HomePage(seat, learner)
    has_letter_keys = seat.preferences.has_letter_keys
    return FollowUpPage(desk, learner, due, has_letter_keys=has_letter_keys)


def _shift(place: ShiftStart | ShiftEnd, seat: Seat, learner: Learner) -> Page:
    from palvelukoulu.ui.review.asking import recalled
    from palvelukoulu.ui.shift.end import ShiftEndPage
    from palvelukoulu.ui.shift.page import ShiftPage

    shift = seat.desk.shift(learner, seat.desk.today(learner))
    question = recalled(shift.question, seat, learner) if shift.question else None
    is_anything = bool(shift.mantra or question or shift.commitments)
    if isinstance(place, ShiftEnd) or not is_anything:
        return ShiftEndPage(seat.desk, learner, shift, is_over=isinstance(place, ShiftEnd))
    return ShiftPage(seat, learner, shift, question)


def _of_terms(place: Glossary | Practice, seat: Seat, learner: Learner) -> Page:
    from palvelukoulu.ui.glossary.page import GlossaryPage
    from palvelukoulu.ui.glossary.practice import PracticePage, round_of

    if isinstance(place, Glossary):
        return GlossaryPage(seat.desk, learner, place)
    terms = round_of(seat.desk, learner, place, seat.preferences)
    if not terms:
        return GlossaryPage(seat.desk, learner, Glossary())
    return PracticePage(seat.desk.theme, terms, place, seat.preferences)


def _in_course(
    place: Overview | Study | LessonEnd | CourseEnd, seat: Seat, learner: Learner
) -> Page:
    desk = seat.desk
    match place:
        case Overview(course):
            from palvelukoulu.ui.course.page import OverviewPage

            opened = desk.course(course)
            session = desk.session(learner, _outline(desk, course))
            return OverviewPage(desk.theme, learner, opened, session)
        case Study():
            return _study(place, seat, learner)
        case LessonEnd(_, lesson, outcome):
            from palvelukoulu.ui.ending.lesson import LessonEndPage

            shortfall = desk.shortfall(learner, outcome.progress)
            return LessonEndPage(desk.theme, lesson, outcome, shortfall)
        case CourseEnd(course):
            return _course_end(course, seat, learner)


def _study(place: Study, seat: Seat, learner: Learner) -> Page:
    from palvelukoulu.ui.lesson.materials import materials_for
    from palvelukoulu.ui.lesson.page import LessonPage

    desk = seat.desk
    course = desk.course(place.course)
    session = desk.session(learner, _outline(desk, place.course))
    ids = [lesson.id for lesson in course.lessons]
    wanted = place.lesson or session.last_lesson()
    if not ids:
        raise CourseUnreadable(course=place.course)
    lesson = course.lessons[ids.index(wanted) if wanted in ids else 0]
    materials = materials_for(desk, course, lesson, learner, seat.preferences)
    materials = replace(materials, marks=desk.marks(learner))
    return LessonPage(materials, lesson, session, seat.preferences, place.at)


def _of_today(
    place: Review | ReviewEnd | HowItWent | ShiftStart | ShiftEnd, seat: Seat, learner: Learner
) -> Page:
    match place:
        case HowItWent():
            return _follow_up(seat, learner)
        case ShiftStart() | ShiftEnd():
            return _shift(place, seat, learner)
        case _:
            return _review(place, seat, learner)


def _review(place: Review | ReviewEnd, seat: Seat, learner: Learner) -> Page:
    from palvelukoulu.ui.review.asking import asked
    from palvelukoulu.ui.review.end import ReviewEndPage
    from palvelukoulu.ui.review.page import ReviewPage

    today = seat.desk.today(learner)
    questions = asked(today, seat, learner) if isinstance(place, Review) else ()
    if not questions:
        return ReviewEndPage(seat.desk, learner, today)
    return ReviewPage(seat.desk.theme, questions, today.answered, seat.preferences)


def _course_end(course: str, seat: Seat, learner: Learner) -> Page:
    from palvelukoulu.ui.ending.course import CourseEndPage

    desk = seat.desk
    progress = desk.session(learner, _outline(desk, course)).progress()
    if progress.completion is None:
        return HomePage(seat, learner)
    return CourseEndPage(desk.theme, learner, progress, progress.completion)


def _outline(desk: Desk, course: str) -> CourseOutline:
    outline = desk.outline(course)
    if outline is None:
        raise CourseUnreadable(course=course)
    return outline
