"""The lesson player: one step at a time, the outline beside it, the way on below."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.course import Lesson
from palvelukoulu.core.errors import UserError
from palvelukoulu.core.exercises import is_playable
from palvelukoulu.core.passages import Spot, step_of
from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.records import Completion, Position
from palvelukoulu.core.richtext import Heading, Run
from palvelukoulu.core.steps import Step, steps_of
from palvelukoulu.study.mentions import with_terms
from palvelukoulu.study.session import Answered, LessonOutcome
from palvelukoulu.ui.autosave import Autosave
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Bar
from palvelukoulu.ui.lesson.find_bar import FindBar
from palvelukoulu.ui.lesson.footing import Footing
from palvelukoulu.ui.lesson.marks.keys import mark_by_key
from palvelukoulu.ui.lesson.marks.marking import Marking
from palvelukoulu.ui.lesson.materials import Materials
from palvelukoulu.ui.lesson.outline import Drawer, Outline
from palvelukoulu.ui.lesson.player import PlayerPage
from palvelukoulu.ui.lesson.question import Asked, QuestionStep
from palvelukoulu.ui.lesson.reading import Opening, ReadingStep
from palvelukoulu.ui.lesson.step import StepView
from palvelukoulu.ui.lesson.studying import Studying
from palvelukoulu.ui.lesson.top import Top
from palvelukoulu.ui.lesson.unavailable import UnavailableStep
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.navigation import Glossary, LessonEnd, Search, Study
from palvelukoulu.ui.page import Area
from palvelukoulu.ui.prose.inlines import TERM

translate = QCoreApplication.translate

# Logical pixels at 100 % text; larger text needs the room sooner.
_OUTLINE_FROM = 1100
_MARKS_FROM = 760
_PAGE_LEVEL = 2
# Whoever looks something up has read it by then, and whoever is still here studies.
_STAYS_MS = 30_000


class LessonPage(PlayerPage):
    """A lesson being studied.

    Signals:
        stepped: Another step is shown now.
    """

    stepped = Signal()

    def __init__(
        self,
        materials: Materials,
        lesson: Lesson,
        session: Studying,
        preferences: Preferences,
        at: Position | Spot | None = None,
    ) -> None:
        """Open a lesson `at` a place; without one, where the learner was."""
        theme = materials.theme
        top = Top(theme, materials.course.title, lesson.title)
        bar = Bar(theme, 3, translate("LessonPage", "Oppitunnin edistyminen"))
        super().__init__(theme, top, bar, preferences, materials.listener)
        self._materials = materials
        self._lesson = lesson
        self._session = session
        self._steps = steps_of(lesson) or (Step("sivu-0"),)
        self._number = 0
        self._completion: Completion | None = None
        self._is_finished = False
        self._is_outline_beside = True
        self._autosave = Autosave(self._save_position, self)
        self._look = self._looking(is_look=isinstance(at, Spot))
        self._outline = Outline(theme, materials.course, lesson.id)
        self._drawer = Drawer(theme, self._outline, self)
        self._marking = Marking(self, top, materials, lesson) if materials.marks else None
        self._find = FindBar(theme)
        self._build()
        self._connect()
        self._outline.show_progress(session.progress())
        self._start(at or session.position(lesson.id))
        self.stepped.connect(self._stay)
        if self._marking is not None and isinstance(at, Position):
            self._marking.arrive(at)

    # --- what the window asks ----------------------------------------------------------

    def page_title(self) -> str:
        return self._lesson.title

    def areas(self) -> tuple[Area, ...]:
        return (
            Area(self.tr("Yläpalkki"), self.top),
            Area(self.tr("Sisällys"), self._outline),
            Area(self.tr("Oppitunti"), self._view),
            Area(self.tr("Alapalkki"), self.footer),
        )

    def close_overlay(self) -> bool:
        is_marking = self._marking is not None and self._marking.close_overlay()
        return is_marking or super().close_overlay() or self._find.shut() or self._drawer.shut()

    def open_drawer(self) -> None:
        """Show the lessons over the page, where there is no room for them beside it."""
        if not self._is_outline_beside:
            self._drawer.open_from(self.top.contents)

    def leave(self) -> None:
        super().leave()
        if self._marking is not None:
            self._marking.leave()
        self._autosave.settle()

    def take_key(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp if control:
                self._go_to_lesson(1 if event.key() == Qt.Key.Key_PageDown else -1)
            case Qt.Key.Key_F if control and isinstance(self._view, ReadingStep):
                self._find.open_for(self._view)
            case Qt.Key.Key_F3 if self._find.isVisible():
                is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self._find.previous if is_back else self._find.next)()
            case _ if mark_by_key(self._marking, event):
                pass
            case _:
                return super().take_key(event)
        return True

    # --- steps -------------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._steps[self._number]

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step of the lesson."""
        return self._steps

    @property
    def step_count(self) -> int:
        """How many steps the lesson has."""
        return len(self._steps)

    @property
    def marking(self) -> Marking | None:
        """The learner's marks in the lesson; None where nothing is marked."""
        return self._marking

    @property
    def position(self) -> Position:
        """Where the learner is."""
        return Position(self.step.anchor, self._view.offset())

    def show_step(self, number: int, offset: int = 0) -> None:
        """Show a step, a character of its text at the top."""
        self._view.leave()
        self._find.hide()
        self._number = number
        view = self._made(self._steps[number])
        self.put(view)
        view.followed.connect(self._follow)
        if isinstance(view, ReadingStep):
            view.go_to(offset)
            view.scrolled.connect(self._touch)
        self.bar.show_share((number + 1) / len(self._steps))
        self.arrange()
        self._touch()
        if self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        if self._marking is not None:
            self._marking.show_step(view, self.step)
        self.stepped.emit()

    def _made(self, step: Step) -> StepView:
        block = step.exercise
        if block is None:
            return self._reading(step)
        if not is_playable(block.exercise):
            return UnavailableStep(self._materials, block.exercise)
        played = [one.id for one in self._lesson.exercises if is_playable(one.exercise)]
        asked = Asked(self._lesson.id, block, played.index(block.id) + 1, len(played))
        view = QuestionStep(self._materials, asked, self._session)
        view.answered.connect(self._answered)
        return view

    def _reading(self, step: Step) -> ReadingStep:
        materials = self._materials
        text = materials.rich_text(step.prose) if step.prose is not None else ()
        text = with_terms(text, materials.course.terms, materials.vocabulary)
        if step is not self._steps[0]:
            return ReadingStep(self._materials, step.title, text, None)
        if step.title:
            text = (Heading(_PAGE_LEVEL, (Run(step.title),)), *text)
        lessons = [one.id for one in self._materials.course.lessons]
        opening = Opening(lessons.index(self._lesson.id) + 1, self._lesson.minutes)
        return ReadingStep(self._materials, self._lesson.title, text, opening)

    # --- what the learner does ---------------------------------------------------------

    def onward(self) -> None:
        if self._number + 1 < len(self._steps):
            self.show_step(self._number + 1)
        else:
            self.finish()

    def _backward(self) -> None:
        if self._number:
            self.show_step(self._number - 1)

    def finish(self) -> None:
        """End the lesson."""
        self.leave()
        try:
            outcome = self._session.finish_lesson(self._lesson.id)
        except UserError as error:
            self.footer.fail(explain(error))
            return
        if self._completion is not None:
            outcome = LessonOutcome(outcome.progress, outcome.is_first_time, self._completion)
        self._is_finished = True
        self.went.emit(LessonEnd(self._materials.course.id, self._lesson.id, outcome))

    def _answered(self, answered: Answered) -> None:
        self._stay()
        self._completion = answered.completion or self._completion
        self._outline.show_progress(answered.progress)

    def _follow(self, target: str) -> None:
        lessons = {one.id for one in self._materials.course.lessons}
        lesson = target.removesuffix(".md")
        if target.startswith(TERM):
            self.went.emit(Glossary(self._materials.course.id, target.removeprefix(TERM)))
        elif lesson in lessons:
            self.went.emit(Study(self._materials.course.id, lesson))
        else:
            self._materials.open_link(target)

    def _go_to_lesson(self, step: int) -> None:
        lessons = [one.id for one in self._materials.course.lessons]
        wanted = lessons.index(self._lesson.id) + step
        if 0 <= wanted < len(lessons):
            self.went.emit(Study(self._materials.course.id, lessons[wanted]))

    # --- the page itself ---------------------------------------------------------------

    def _start(self, place: Position | Spot | None) -> None:
        anchors = [step.anchor for step in self._steps]
        if isinstance(place, Spot):
            self.show_step(step_of(place, self._steps, self._materials.rich_text))
            self._view.show_spot(place)
        elif place is not None and place.anchor in anchors:
            self.show_step(anchors.index(place.anchor), place.offset)
        else:
            self.show_step(0)

    def _looking(self, *, is_look: bool) -> QTimer:
        """Return what runs while what was searched for is only looked at.

        A look does not move the place where one goes on.
        """
        look = QTimer(self)
        look.setSingleShot(True)
        look.setInterval(_STAYS_MS)
        look.timeout.connect(self._stay)
        if is_look:
            look.start()
        return look

    def _touch(self) -> None:
        if not self._look.isActive():
            self._autosave.touch()

    def _stay(self) -> None:
        """From now on the learner is here: they have gone on, answered or stayed to read."""
        self._look.stop()
        self._autosave.touch()

    def _save_position(self) -> None:
        if self._is_finished:
            return  # finishing has put the lesson back to its beginning
        try:
            self._session.keep_position(self._lesson.id, self.position)
        except UserError as error:
            self.footer.fail(explain(error))

    def onward_words(self, footing: Footing) -> str:
        following = self._steps[self._number + 1 : self._number + 3]
        if not following:
            return self.tr("Päätä oppitunti")
        if self.step.exercise is not None and footing.verdict is not None:
            return self.tr("Jatka")
        if self.step.exercise is None and following[0].exercise is not None:
            is_many = following[-1].exercise is not None and len(following) > 1
            return self.tr("Seuraava: kysymykset") if is_many else self.tr("Seuraava: kysymys")
        return self.tr("Seuraava")

    def has_step_before(self) -> bool:
        return self._number > 0

    def has_letter_keys(self) -> bool:
        return self._materials.has_letter_keys

    def is_narrow(self) -> bool:
        return not self._is_outline_beside

    def parts(self) -> tuple[QWidget, ...]:
        return (self.top, self._find, self._outline, self._view, self.footer)

    def arrange(self) -> None:
        """Follow the size of the window: outline beside or in a drawer, feedback below or in."""
        is_beside = self.width() / self._materials.theme.scale >= _OUTLINE_FROM
        if is_beside != self._is_outline_beside:
            self._is_outline_beside = is_beside
            self._drawer.shut()
            if is_beside:
                self._body.insertWidget(0, self._outline)
            else:
                self._outline.setParent(self._drawer)
            self._outline.setVisible(is_beside)
        self.top.show_compact(is_compact=not is_beside)
        self.top.show_roomy(is_roomy=self.width() / self._materials.theme.scale >= _MARKS_FROM)
        super().arrange()

    def _build(self) -> None:
        self.stage.insertWidget(0, self._find)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self._outline)
        nest(self._body, self.stage, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        nest(layout, self._body, 1)

    def _connect(self) -> None:
        self.top.asked_outline.connect(self.open_drawer)
        self._outline.chosen.connect(self._choose)
        self.footer.went_back.connect(self._backward)
        self._find.closed.connect(lambda: self.first_focus().setFocus())
        self._find.asked_everywhere.connect(lambda words: self.went.emit(Search(words)))
        if self._marking is not None:
            self._marking.went.connect(self.went)
            self._marking.step_wanted.connect(self._show_anchor)
            self._marking.failed.connect(self.footer.fail)

    def _show_anchor(self, anchor: str) -> None:
        self.show_step([step.anchor for step in self._steps].index(anchor))

    def _choose(self, lesson: str) -> None:
        self._drawer.shut()
        if lesson == self._lesson.id:
            self.show_step(0)
        else:
            self.went.emit(Study(self._materials.course.id, lesson))
