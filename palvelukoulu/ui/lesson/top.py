"""The bar above a lesson: the way back, where one is, and the reading settings."""

from typing import NamedTuple

from PySide6.QtCore import Signal

from palvelukoulu.ui.components.badges import Icon
from palvelukoulu.ui.components.buttons import IconButton
from palvelukoulu.ui.components.surfaces import TopBar
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.lesson.listen_buttons import ListenButtons
from palvelukoulu.ui.theme.theme import Theme


class Way(NamedTuple):
    """What a button for marking does; `is_there` when the mark is there already."""

    name: str
    keys: str
    is_there: bool


class Top(TopBar):
    """The bar above a lesson.

    Signals:
        went_back: Out of the lesson.
        asked_outline: The drawer with the lessons, where there is no room for it beside.
        asked_settings: The reading settings.
        asked_bookmark: A bookmark here, or away with the one here.
        asked_note: A note here.
        asked_marks: The list of the learner's own marks.
    """

    went_back = Signal()
    asked_outline = Signal()
    asked_settings = Signal()
    asked_bookmark = Signal()
    asked_note = Signal()
    asked_marks = Signal()

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
        self.listen = ListenButtons(theme)
        self.content.addWidget(self._back)
        self.content.addWidget(self.contents)
        self.content.addSpacing(4)
        self.content.addWidget(self._course)
        self.content.addWidget(self._arrow)
        self.content.addWidget(self._lesson, 1)
        self.content.addWidget(self.listen)
        self.content.addWidget(self.settings)
        self._add_marks()
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
        self.listen.show_compact(is_compact=is_compact)

    # --- the learner's own marks ---------------------------------------------------------

    def offer_marks(self) -> None:
        """Show the buttons for marking."""
        self._has_marks = True
        self.marks.show()
        self.show_roomy(is_roomy=self._is_roomy)

    def show_roomy(self, *, is_roomy: bool) -> None:
        """Leave bookmarks and notes to the list of marks where there is no room for all."""
        self._is_roomy = is_roomy
        for button in (self._bookmark, self._note):
            button.setVisible(self._has_marks and is_roomy)

    def show_marks(self, bookmark: Way, note: Way) -> None:
        """Show what marking would do at the place one is at."""
        for button, way in ((self._bookmark, bookmark), (self._note, note)):
            button.set_name(way.name, way.keys)
            button.setChecked(way.is_there)

    def note_opener(self) -> IconButton:
        """Return what the sheet of a note opens under when it is about no words."""
        return self._note if self._note.isVisible() else self.marks

    def _add_marks(self) -> None:
        self._has_marks, self._is_roomy = False, True
        self._bookmark = self._mark_button("bookmark", is_checkable=True)
        self._note = self._mark_button("pencil-line", is_checkable=True)
        self.marks = self._mark_button("list")
        self.marks.set_name(self.tr("Omat merkinnät"), "Ctrl+Shift+M")
        self._bookmark.clicked.connect(self.asked_bookmark)
        self._note.clicked.connect(self.asked_note)
        self.marks.clicked.connect(self.asked_marks)

    def _mark_button(self, icon: str, *, is_checkable: bool = False) -> IconButton:
        button = IconButton(self.theme, icon, "", is_checkable=is_checkable)
        button.hide()
        self.content.addWidget(button)
        return button
