"""The end of a shift's start, and what stands there while there is nothing for it yet."""

from PySide6.QtWidgets import QWidget

from palvelukoulu.core.errors import CourseUnreadable
from palvelukoulu.core.exercises.mantra import Mantra
from palvelukoulu.core.records import Learner
from palvelukoulu.study.shift import Shift
from palvelukoulu.ui import sayings
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.closing_card import ClosingCard
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.navigation import Courses, Home, Place, Study
from palvelukoulu.ui.shell import ShellPage
from palvelukoulu.ui.shift.wording import along_today

_COLUMN = 560


class ShiftEndPage(ShellPage):
    """Wishes a good shift. Where there is no mantra yet, says where to make one."""

    def __init__(self, desk: Desk, learner: Learner, shift: Shift, *, is_over: bool) -> None:
        """Show the end; without `is_over` there was nothing to begin with."""
        area = ScrollArea(desk.theme, _COLUMN)
        super().__init__(desk.theme, learner, Home(), area)
        self._desk = desk
        self._learner = learner
        self._shift = shift
        self._is_over = is_over
        card = ClosingCard(desk.theme, "sun", self._title(), self._text(), self.tr("Palaa kotiin"))
        card.asked.connect(lambda: self.went.emit(Home()))
        self._home = card.button
        if shift.mantra is None:
            card.add(self._invitation())
        area.column.setContentsMargins(0, 16, 0, 16)
        area.column.addStretch(1)
        area.column.addWidget(card)
        area.column.addStretch(1)

    def page_title(self) -> str:
        return self.tr("Vuoron alku")

    def first_focus(self) -> QWidget:
        return self._home

    def _title(self) -> str:
        if not self._is_over:
            return self.tr("Vuoron alku odottaa sinua")
        text = self.tr("Hyvää vuoroa, {name}.")
        return text.format(name=sayings.first_name(self._learner.name))

    def _text(self) -> str:
        if not self._is_over:
            return self.tr(
                "Tänne tulevat oma loitsusi, yksi kertauskysymys ja lupaus, jonka voit ottaa "
                "mukaan. Ne syntyvät oppitunneilla."
            )
        return along_today(self._shift, self._desk)

    def _invitation(self) -> QWidget:
        row = FlowRow()
        make = Button(self.theme, self.tr("Tee oma loitsu"), ButtonKind.QUIET, icon="sparkles")
        make.clicked.connect(lambda: self.went.emit(self._workshop()))
        row.add(make)
        return row

    def _workshop(self) -> Place:
        """Return the first lesson where a mantra is made."""
        for outline in self._desk.library.outlines():
            try:
                course = self._desk.library.open(outline.id)
            except CourseUnreadable:
                continue
            for lesson in course.lessons:
                if any(isinstance(block.exercise, Mantra) for block in lesson.exercises):
                    return Study(course.id, lesson.id)
        return Courses()
