"""A window on a course or a lesson that follows every save and records nothing."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QWidget

from palvelukoulu.content.word_forms import WORD_FORMS_FILE
from palvelukoulu.core.course import Course, Lesson
from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.sources import sourced, sourced_line
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.components.empty_state import EmptyState
from palvelukoulu.ui.components.focus_ring import FocusRing
from palvelukoulu.ui.lesson.materials import Materials, sources_of
from palvelukoulu.ui.lesson.page import LessonPage
from palvelukoulu.ui.navigation import LessonEnd, Study
from palvelukoulu.ui.preview import reading
from palvelukoulu.ui.preview.rehearsal import Rehearsal
from palvelukoulu.ui.preview.remarks import RemarksPanel
from palvelukoulu.ui.reading_keys import bind_reading_keys
from palvelukoulu.ui.theme.theme import Theme
from palvelukoulu.ui.window_icon import window_icon
from palvelukoulu.ui.window_state import SMALLEST, open_first

# Editors save in two or three steps (write beside, rename, set the time); the promise
# is that the page follows within 150 ms of the last of them.
_SETTLE_MS = 40


class PreviewWindow(QMainWindow):
    """The lesson as the learner sees it, the remarks beside it.

    Signals:
        followed: The files have been read again and are shown.
    """

    followed = Signal()

    def __init__(
        self,
        theme: Theme,
        target: Path,
        application: QApplication,
        open_link: Callable[[str], None],
        vocabulary: Vocabulary,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._target = target
        self._application = application
        self._open_link = open_link
        self._vocabulary = vocabulary
        self._preferences = theme.preferences
        self._rehearsal = Rehearsal()
        self._read = reading.read(target)
        self._lesson = self._read.first
        self._page: LessonPage | None = None
        self._remarks = RemarksPanel(theme)
        self._remarks.chosen.connect(self._open_file)
        self._body = QHBoxLayout()
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.follow)
        self._watcher.fileChanged.connect(self._touched)
        self._watcher.directoryChanged.connect(self._touched)
        self._build()
        self._watch()
        self._show()

    @property
    def page(self) -> LessonPage | None:
        """The lesson that is shown; None when there is nothing to show."""
        return self._page

    def follow(self) -> None:
        """Read the files again and show them at the same place."""
        if self._page is not None:
            self._page.leave()
        self._read = reading.read(self._target)
        self._watch()
        self._show()
        self.followed.emit()

    def _build(self) -> None:
        self._ring = FocusRing(self._theme, self)
        centre = QWidget()
        centre.setLayout(self._body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._stage: QWidget = QWidget()
        self._body.addWidget(self._stage, 1)
        self._body.addWidget(self._remarks)
        self.setCentralWidget(centre)
        self.setMinimumSize(SMALLEST)
        self.setWindowIcon(window_icon(self._theme))
        open_first(self)
        bind_reading_keys(self, self._theme, self._prefer)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.follow)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._arrive()

    def _arrive(self) -> None:
        """Give the keyboard to the lesson, so that Enter goes on."""
        if self._page is not None:
            self._page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _touched(self, _path: str) -> None:
        self._settle.start()

    def _watch(self) -> None:
        wanted = {str(folder) for folder in reading.folders(self._read.folder)}
        if self._read.course is not None:
            files = (self._read.folder / one.file for one in self._read.course.lessons)
            wanted |= {str(file) for file in files}
        about = ("kurssi.md", WORD_FORMS_FILE)
        wanted |= {str(self._read.folder / name) for name in about}
        wanted.add(str(self._target.absolute()))
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := sorted(watched - wanted):
            self._watcher.removePaths(gone)
        if new := sorted(path for path in wanted - watched if Path(path).exists()):
            self._watcher.addPaths(new)

    def _show(self) -> None:
        self._remarks.show_remarks(self._read.diagnostics)
        course = self._read.course
        if course is None or not course.lessons:
            self._page = None
            text = self.tr("Täällä ei ole vielä oppituntia, jota näyttää. Katso tarkistuslistaa.")
            self._put(EmptyState(self._theme, "book-open", text))
            self.setWindowTitle(self.tr("Esikatselu – Palvelukoulu"))
            return
        lessons = {lesson.id: lesson for lesson in course.lessons}
        lesson = lessons.get(self._lesson, course.lessons[0])
        self._lesson = lesson.id
        self._rehearsal.follow(course)
        page = LessonPage(
            self._materials(course, lesson), lesson, self._rehearsal, self._preferences
        )
        page.went.connect(self._go, Qt.ConnectionType.QueuedConnection)
        page.preferred.connect(self._prefer)
        self._page = page
        self._put(page)
        self._arrive()
        self.setWindowTitle(self.tr("{title} – Esikatselu").format(title=lesson.title))

    def _put(self, widget: QWidget) -> None:
        self._body.insertWidget(self._body.indexOf(self._stage), widget, 1)
        self._stage.hide()  # makes room at once
        self._stage.deleteLater()
        self._stage = widget
        widget.show()

    def _materials(self, course: Course, lesson: Lesson) -> Materials:
        folder = self._read.folder
        sources = sources_of(course)
        return Materials(
            theme=self._theme,
            course=course,
            rich_text=lambda prose: sourced(reading.rich_text(folder, prose), sources),
            inline=lambda text: sourced_line(reading.inline(text), sources),
            blocks=lambda text: sourced(reading.feedback(folder, text, lesson.file), sources),
            pictures=partial(reading.picture, folder),
            files=lambda medium: folder / medium.path if medium.path else None,
            open_link=self._open_link,
            seed="esikatselu",
            vocabulary=self._vocabulary.of(course),
            is_rehearsal=True,
        )

    def _go(self, wish: object) -> None:
        match wish:
            case Study(_, str(lesson)):
                self._lesson = lesson
            case LessonEnd(_, lesson, outcome):
                ids = [one.id for one in outcome.progress.outline.lessons]
                self._lesson = ids[(ids.index(lesson) + 1) % len(ids)]
            case _:
                return
        self._show()

    def _open_file(self, file: str) -> None:
        self._lesson = file.removesuffix(".md")
        if self._page is not None:
            self._page.leave()
        self._show()

    def _prefer(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._theme.apply(self._application, preferences)
        if self._page is not None:
            self._page.take_preferences(preferences)
