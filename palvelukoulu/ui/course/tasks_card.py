"""What is left to answer in a course, lesson by lesson."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from palvelukoulu.core.shortfall import Shortfall
from palvelukoulu.ui.components.badges import Badge, Icon
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.surfaces import Card, ClickCard
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.course import filling
from palvelukoulu.ui.navigation import Study
from palvelukoulu.ui.theme.theme import Theme

_BADGE = 44
_ROW_PAD = 10


class TasksCard(Card):
    """How much there is to answer, and the way to the first of it in each lesson.

    Signals:
        went: Carries the `Study` of a lesson.

    Attributes:
        head: What stands above the lessons.
    """

    went = Signal(object)

    def __init__(self, theme: Theme, icon: str, title: str, words: str) -> None:
        super().__init__(theme, 20)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.addWidget(Badge(theme, icon, size=_BADGE))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Heading(theme, title, "h3"))
        column.addWidget(Label(theme, words, "small", "text2"))
        nest(self.head, column, 1)
        self.content.setSpacing(0)
        nest(self.content, self.head)
        self.content.addSpacing(6)

    def add_lesson(self, title: str, what: str, place: Study) -> None:
        """Add a lesson and what there is to answer in it."""
        theme = self.theme
        row = ClickCard(theme, f"{title}: {what}", _ROW_PAD)
        line = QHBoxLayout()
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, title, "ui_strong"))
        words.addWidget(Label(theme, what, "small", "text2"))
        nest(line, words, 1)
        line.addWidget(Icon(theme, "chevron-right", 18, "primary_text"))
        nest(row.content, line)
        row.let_the_mouse_through()
        row.clicked.connect(lambda: self.went.emit(place))
        self.content.addWidget(row)


class ShortfallCard(TasksCard):
    """Where points are left in a course that lacks some of its pass mark."""

    def __init__(self, theme: Theme, course: str, shortfall: Shortfall) -> None:
        title = self.tr("Näistä tehtävistä saat vielä pisteitä")
        super().__init__(theme, "target", title, filling.how_far(shortfall))
        for one in shortfall.lessons:
            self.add_lesson(one.lesson.title, filling.left_in(one), filling.place(course, one))
