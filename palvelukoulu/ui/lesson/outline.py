"""The lessons of the course beside the one being studied."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.course import Course
from palvelukoulu.core.progress import CourseProgress
from palvelukoulu.ui.components.navigation import OutlineItem, OutlineState
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Bar
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.surfaces import Panel
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme


class Outline(Panel):
    """The lessons of a course, and how many are done.

    Signals:
        chosen: Carries the id of the lesson to go to.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, course: Course, present: str) -> None:
        super().__init__(theme, tokens.OUTLINE_WIDTH)
        self._present = present
        self._items: dict[str, OutlineItem] = {}
        self._bar = Bar(theme, 6, self.tr("Kurssin edistyminen"))
        self._count = Label(theme, "", "caption", "text2", wraps=False, is_tabular=True)
        self.content.setContentsMargins(0, 0, 0, 0)
        area = ScrollArea(theme, None)
        area.column.setContentsMargins(0, 18, 0, 14)
        area.column.setSpacing(2)
        nest(area.column, self._heading(course))
        has_modules = len(course.modules) > 1
        number = 0
        for module in course.modules:
            if has_modules:
                area.column.addSpacing(8)
                area.column.addWidget(Label(theme, module.title, "small_strong", "text2"))
            for lesson in module.lessons:
                number += 1
                item = OutlineItem(theme, number, lesson.title, OutlineState.OPEN, lesson.minutes)
                item.clicked.connect(lambda _=False, one=lesson.id: self.chosen.emit(one))
                self._items[lesson.id] = item
                area.column.addWidget(item)
        area.column.addStretch(1)
        self.content.addWidget(area)

    def show_progress(self, progress: CourseProgress) -> None:
        """Show which lessons are done."""
        for lesson, item in self._items.items():
            state = OutlineState.DONE if lesson in progress.done else OutlineState.OPEN
            item.show_state(OutlineState.NOW if lesson == self._present else state)
        done, total = len(progress.done), len(self._items)
        self._bar.show_share(done / total if total else 0)
        self._count.setText(f"{done}/{total}")

    def first_focus(self) -> QWidget:
        """Return the present lesson."""
        return self._items[self._present]

    def _heading(self, course: Course) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._bar, 1)
        row.addWidget(self._count)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.setContentsMargins(8, 0, 8, 12)
        column.addWidget(Heading(self.theme, course.title, "h3"))
        nest(column, row)
        return column


class Drawer(QWidget):
    """The outline over the page, where there is no room for it beside."""

    def __init__(self, theme: Theme, outline: Outline, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._outline = outline
        self._opener: QWidget | None = None
        page.installEventFilter(self)
        self.hide()

    def open_from(self, opener: QWidget) -> None:
        """Slide the outline over the page; closing gives the focus back to `opener`."""
        self._opener = opener
        self._outline.setParent(self)
        self._lay_out()
        self._outline.show()
        self.show()
        self.raise_()
        self._outline.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)

    def shut(self) -> bool:
        """Close the drawer; say whether it was open."""
        if not self.isVisible():
            return False
        self.hide()
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.PopupFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() > self._outline.width():
            self.shut()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._lay_out()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), self._theme.colour("scrim"))

    def _lay_out(self) -> None:
        self.setGeometry(self._page.rect())
        wanted = self._theme.px(tokens.OUTLINE_WIDTH)
        width = min(wanted, self._page.width() - tokens.TARGET)
        self._outline.setFixedWidth(width)
        self._outline.setGeometry(QRect(0, 0, width, self._page.height()))
