"""The start of a shift: the mantra, one question, one promise, as far as there are any."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout

from palvelukoulu.core.records import Learner
from palvelukoulu.study.session import Answered
from palvelukoulu.study.shift import Shift
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Bar
from palvelukoulu.ui.desk import Seat
from palvelukoulu.ui.lesson.footing import Footing
from palvelukoulu.ui.lesson.player import PlayerPage
from palvelukoulu.ui.lesson.question import Asked, QuestionStep
from palvelukoulu.ui.lesson.step import StepView
from palvelukoulu.ui.lesson.top import Top
from palvelukoulu.ui.mantra_wording import yours
from palvelukoulu.ui.navigation import CourseEnd, Place, ShiftEnd
from palvelukoulu.ui.page import Area
from palvelukoulu.ui.review.asking import Recalled, lesson_of
from palvelukoulu.ui.shift.steps import CarryStep, MantraStep

translate = QCoreApplication.translate

# Logical pixels at 100 % text; larger text needs the room sooner.
_WIDE_FROM = 760


class ShiftPage(PlayerPage):
    """The parts one after another; every one can be passed over, and Esc leaves at any."""

    def __init__(
        self, seat: Seat, learner: Learner, shift: Shift, recalled: Recalled | None
    ) -> None:
        """Show the first part there is; `recalled` is the shift's question, opened."""
        theme = seat.desk.theme
        top = Top(theme, translate("ShiftPage", "Vuoron alku"), "")
        bar = Bar(theme, 3, translate("ShiftPage", "Vuoron alun eteneminen"))
        super().__init__(theme, top, bar, seat.preferences)
        self._seat = seat
        self._learner = learner
        self._shift = shift
        self._recalled = recalled
        self._steps = self._made_steps()
        self._number = 0
        self._end: Place = ShiftEnd()
        top.show_compact(is_compact=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        nest(layout, self.stage, 1)
        self._show()

    def page_title(self) -> str:
        return self.tr("Vuoron alku")

    def areas(self) -> tuple[Area, ...]:
        return (
            Area(self.tr("Yläpalkki"), self.top),
            Area(self.tr("Vuoron alku"), self._view),
            Area(self.tr("Alapalkki"), self.footer),
        )

    def onward(self) -> None:
        if self.is_at_end:
            self.went.emit(self._end)
        else:
            self._number += 1
            self._show()

    def onward_words(self, footing: Footing) -> str:
        del footing
        return self.tr("Valmis vuoroon") if self.is_at_end else self.tr("Jatka")

    def has_letter_keys(self) -> bool:
        return self._preferences.has_letter_keys

    def is_narrow(self) -> bool:
        return self.width() / self.theme.scale < _WIDE_FROM

    @property
    def is_at_end(self) -> bool:
        """Whether the last part is shown."""
        return self._number + 1 == len(self._steps)

    # --- the steps ---------------------------------------------------------------------

    def _made_steps(self) -> tuple[Callable[[], StepView], ...]:
        parts = (
            (self._shift.mantra, self._mantra),
            (self._recalled, self._question),
            (self._shift.commitments, self._carry),
        )
        return tuple(make for part, make in parts if part)

    def _show(self) -> None:
        self._view.leave()
        view = self._steps[self._number]()
        self.put(view)
        self.bar.show_share((self._number + 1) / len(self._steps))
        self.arrange()
        if self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _mantra(self) -> StepView:
        assert self._shift.mantra is not None  # noqa: S101 - else there is no such step
        self.top.show_lesson(yours(self._shift.mantra.word))
        return MantraStep(self.theme, self._shift.mantra)

    def _question(self) -> StepView:
        one = self._recalled
        assert one is not None  # noqa: S101 - else there is no such step
        view = QuestionStep(one.materials, Asked(one.lesson, one.block, 1, 1), one.session)
        self.top.show_lesson(self.tr("Kertaus"))
        view.answered.connect(self._store)
        view.followed.connect(lambda target: self._follow(one, target))
        return view

    def _carry(self) -> StepView:
        has_keys = self.has_letter_keys()
        view = CarryStep(
            self._seat.desk, self._learner, self._shift.commitments, has_letter_keys=has_keys
        )
        view.taken.connect(self.onward)
        self.top.show_lesson(self.tr("Lupaus"))
        return view

    def _follow(self, one: Recalled, target: str) -> None:
        lesson = lesson_of(one, target)
        if lesson is not None:
            self.went.emit(lesson)
        else:
            one.materials.open_link(target)

    def _store(self, answered: Answered) -> None:
        if answered.completion is not None:
            self._end = CourseEnd(answered.completion.course.id)
