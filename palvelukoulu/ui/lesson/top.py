"""The bar above a lesson: the way back, where one is, and the reading settings."""

from PySide6.QtCore import Signal

from palvelukoulu.ui.components.badges import Icon
from palvelukoulu.ui.components.buttons import IconButton
from palvelukoulu.ui.components.surfaces import TopBar
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme.theme import Theme


class Top(TopBar):
    """The bar above a lesson.

    Signals:
        went_back: Out of the lesson.
        asked_outline: The drawer with the lessons, where there is no room for it beside.
        asked_settings: The reading settings.
    """

    went_back = Signal()
    asked_outline = Signal()
    asked_settings = Signal()

    def __init__(self, theme: Theme, course: str, lesson: str) -> None:
        super().__init__(theme)
        self._back = IconButton(theme, "arrow-left", self.tr("Takaisin"), shortcut="Esc")
        self.contents = IconButton(theme, "panel-left", self.tr("Näytä sisällys"))
        self._course = Label(theme, course, "small", "text2", wraps=False)
        self._arrow = Icon(theme, "chevron-right", 16, "text3")
        self._lesson = Label(theme, lesson, "small_strong", wraps=False)
        self.settings = IconButton(
            theme, "a-large-small", self.tr("Lukemisen asetukset"), shortcut="Ctrl+,"
        )
        self.content.addWidget(self._back)
        self.content.addWidget(self.contents)
        self.content.addSpacing(4)
        self.content.addWidget(self._course)
        self.content.addWidget(self._arrow)
        self.content.addWidget(self._lesson, 1)
        self.content.addWidget(self.settings)
        self._back.clicked.connect(self.went_back)
        self.contents.clicked.connect(self.asked_outline)
        self.settings.clicked.connect(self.asked_settings)

    def show_lesson(self, lesson: str) -> None:
        """Show another name after the arrow."""
        self._lesson.setText(lesson)

    def show_compact(self, *, is_compact: bool) -> None:
        """Offer the drawer instead of the outline, and drop the course's name."""
        self.contents.setVisible(is_compact)
        self._course.setVisible(not is_compact)
        self._arrow.setVisible(not is_compact)
