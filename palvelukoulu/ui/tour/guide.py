"""Plays a course through in the real window and takes a picture of every state."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from palvelukoulu.core.course import Course
from palvelukoulu.core.exercises import KINDS, examples_of, stem_of
from palvelukoulu.core.preferences import Preferences
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.glossary.practice import PracticePage
from palvelukoulu.ui.lesson.page import LessonPage
from palvelukoulu.ui.lesson.question import QuestionStep
from palvelukoulu.ui.lesson.reading import ReadingStep
from palvelukoulu.ui.navigation import (
    CourseEnd,
    Courses,
    Enter,
    Glossary,
    Growing,
    Help,
    Home,
    Insights,
    LessonEnd,
    Overview,
    Picker,
    Place,
    Practice,
    Review,
    Search,
    Settings,
    Study,
    Welcome,
)
from palvelukoulu.ui.speech.aloud import Phase
from palvelukoulu.ui.tour.everyday import everyday
from palvelukoulu.ui.tour.marks import marks
from palvelukoulu.ui.tour.wish import TourWish
from palvelukoulu.ui.window import Window

# Long enough for a page to be laid out twice: once at its first size, once at its own.
_SETTLE_MS = 90
_NAMES = ("Aino Lahtinen", "Elias Korhonen", "Fatima Hassan", "Sari Östman")
_DRAWER_WIDTH = 1000


@dataclass(frozen=True, slots=True)
class Look:
    """How the tour's window is to look."""

    wish: TourWish
    preferences: Preferences


class Guide(QObject):
    """Takes the pictures one after another, and says when it is done.

    Signals:
        finished: Carries how many pictures there are.
        failed: The way ended before its end; what happened has gone to `sys.excepthook`.
    """

    finished = Signal(int)
    failed = Signal()

    def __init__(self, window: Window, desk: Desk, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._look = look
        self._seen: set[str] = set()
        self._count = 0
        self._way = self._everything()
        self._waiting = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin. The event loop must run."""
        self._look.wish.out.mkdir(parents=True, exist_ok=True)
        self._window.setWindowState(Qt.WindowState.WindowNoState)
        self._window.resize(self._look.wish.width, self._look.wish.height)
        self._timer.start()

    def _tick(self) -> None:
        if self._waiting:
            self._count += 1
            file = self._look.wish.out / f"{self._count:03d}-{self._waiting}.png"
            self._window.grab().save(str(file))
        self._waiting, is_whole = "", False
        try:
            self._waiting = next(self._way, "")
            is_whole = True
        finally:
            if not is_whole:
                self._timer.stop()
                self.failed.emit()
        if not self._waiting:
            self._timer.stop()
            self.finished.emit(self._count)

    # --- the way -----------------------------------------------------------------------

    def _everything(self) -> Iterator[str]:
        yield from self._arrival()
        course = self._course()
        yield from self._before(course)
        for lesson in course.lessons:
            yield from self._lesson(course, lesson.id)
        yield from self._after(course)
        yield from self._kinds_elsewhere()
        yield from everyday(self._window, self._desk, self._desk.profiles.all()[1])
        yield from self._terms()

    def _arrival(self) -> Iterator[str]:
        self._go(Welcome())
        yield "tervetuloa"
        learner = self._desk.profiles.add(_NAMES[0])
        self._desk.profiles.keep_preferences(learner, self._look.preferences)
        self._desk.library.refresh()
        self._desk.searching.finder.refresh(lambda: True)
        self._window.go(Enter(learner))
        yield "koti-alussa"

    def _before(self, course: Course) -> Iterator[str]:
        for place, name in (
            (Courses(), "kurssit"),
            (Overview(course.id), "kurssi-alussa"),
            (Review(), "kertaus-alussa"),
            (Glossary(), "sanasto"),
            (Insights(), "oivallukset-alussa"),
            (Growing(), "kehittymiseni-alussa"),
            (Search(), "haku-alussa"),
            (Search("tervehtiminen"), "haku"),
            (Search("palvelukultuuri"), "haku-tarkoititko"),
            (Settings(), "asetukset"),
            (Help(), "ohje"),
        ):
            self._go(place)
            yield name

    def _lesson(self, course: Course, lesson: str) -> Iterator[str]:
        self._go(Study(course.id, lesson))
        page = self._player()
        if not self._seen:
            yield "oppitunti"
            yield from self._overlays(page)
            yield from marks(page)
        for number in range(page.step_count):
            page.show_step(number)
            yield from self._step(page)
        page.finish()
        yield f"oppitunti-valmis-{lesson}"
        here = self._window.place
        if isinstance(here, LessonEnd) and here.outcome.completion is None and self._is_early():
            self._go(Home())
            yield "koti-kesken"
            self._go(Overview(course.id))
            yield "kurssi-kesken"

    def _overlays(self, page: LessonPage) -> Iterator[str]:
        page.show_settings()
        yield "lukemisen-asetukset"
        page.close_overlay()
        yield from self._listening(page)
        size = self._window.size()
        scale = self._desk.theme.scale
        self._window.resize(min(size.width(), round(_DRAWER_WIDTH * scale)), size.height())
        yield "kapea-oppitunti"
        page.open_drawer()
        yield "sisallys"
        page.close_overlay()
        self._window.resize(size)

    def _listening(self, page: LessonPage) -> Iterator[str]:
        """Show reading aloud as it looks; nothing is heard."""
        script = page.view.script()
        if script is None:
            return
        page.top.listen.show_phase(Phase.SPEAKING)
        script.show(min(1, len(script.phrases) - 1))
        yield "kuuntele"
        page.listening.show_panel()
        yield "kuuntele-nopeus"
        page.listening.tell_unvoiced()
        yield "kuuntele-aani-puuttuu"
        page.close_overlay()
        script.show(None)
        page.top.listen.show_phase(Phase.SILENT)

    def _after(self, course: Course) -> Iterator[str]:
        self._go(CourseEnd(course.id))
        yield "kurssi-suoritettu"
        self._go(Home())
        yield "koti-valmis"
        self._go(Overview(course.id))
        yield "kurssi-valmis"
        for name in _NAMES[1:]:
            learner = self._desk.profiles.add(name)
            self._desk.profiles.keep_preferences(learner, self._look.preferences)
        self._go(Picker())
        yield "kuka-opiskelee"
        self._go(Welcome())
        yield "uusi-oppija"

    # --- steps -------------------------------------------------------------------------

    def _step(self, page: LessonPage) -> Iterator[str]:
        view = page.view
        if isinstance(view, QuestionStep):
            yield from self._question(page, view)
        elif isinstance(view, ReadingStep):
            yield f"lukeminen-{len(self._seen)}"
            self._seen.add(f"lukeminen-{len(self._seen)}")
        elif "tulossa" not in self._seen:
            self._seen.add("tulossa")
            yield "tehtava-tulossa"

    def _question(self, page: LessonPage, view: QuestionStep) -> Iterator[str]:
        exercise = view.exercise
        examples = examples_of(exercise)
        kind = type(exercise).__name__.lower()
        if kind not in self._seen:
            self._seen.add(kind)
            yield f"{kind}-avoin"
            if stem_of(exercise).hints:
                view.give_hint()
                yield f"{kind}-vihje"
            for response, name in (
                (examples.missed, "ei-aivan"),
                (examples.partly, "osittain"),
            ):
                if response is not None:
                    self._respond(view, response)
                    yield f"{kind}-valittu-{name}"
                    page.press_primary()
                    yield f"{kind}-{name}"
                    # Whether or not a learner would be offered another try.
                    view.widget.retry_asked.emit()
        self._respond(view, examples.right)
        page.press_primary()
        if f"{kind}-oikein" not in self._seen:
            self._seen.add(f"{kind}-oikein")
            yield f"{kind}-oikein"

    def _kinds_elsewhere(self) -> Iterator[str]:
        """Visit other courses for the kinds that the first one does not have."""
        self._window.go(Enter(self._desk.profiles.all()[0]))
        for outline in self._desk.library.outlines():
            course = self._desk.library.open(outline.id)
            for lesson in course.lessons:
                kinds = {type(one.exercise).__name__.lower() for one in lesson.exercises}
                wanted = {kind.exercise.__name__.lower() for kind in KINDS} - self._seen
                if kinds & wanted:
                    self._go(Study(course.id, lesson.id))
                    page = self._player()
                    for number in range(page.step_count):
                        page.show_step(number)
                        if isinstance(page.view, QuestionStep):
                            yield from self._question(page, page.view)

    def _terms(self) -> Iterator[str]:
        """Visit the first lesson that mentions a term, and practise one."""
        places = (
            Study(outline.id, lesson.id)
            for outline in self._desk.library.outlines()
            for lesson in outline.lessons
            if lesson.terms
        )
        for place in places:
            self._go(place)
            page = self._player()
            for number in range(page.step_count):
                page.show_step(number)
                if isinstance(page.view, ReadingStep) and page.view.open_term():
                    yield "sanan-kortti"
                    page.close_overlay()
                    self._go(Practice(place.course))
                    yield from self._practice()
                    return

    def _practice(self) -> Iterator[str]:
        page = self._window.page
        if isinstance(page, PracticePage):
            yield "sanojen-harjoittelu"
            page.press_primary()
            yield "sanojen-harjoittelu-kaannetty"
            while not page.is_over:
                page.press_primary()
            yield "sanojen-harjoittelu-lopussa"

    # --- the hands ---------------------------------------------------------------------

    def _respond(self, view: QuestionStep, response: object) -> None:
        view.widget.show_response(response)
        view.widget.responded.emit(response)

    def _go(self, place: Place) -> None:
        self._window.go(place)

    def _player(self) -> LessonPage:
        page = self._window.page
        if not isinstance(page, LessonPage):
            raise TypeError(type(page))
        return page

    def _is_early(self) -> bool:
        is_first = "kesken" not in self._seen
        self._seen.add("kesken")
        return is_first

    def _course(self) -> Course:
        """Return the first course: what a learner meets first."""
        return self._desk.library.open(self._desk.library.outlines()[0].id)
