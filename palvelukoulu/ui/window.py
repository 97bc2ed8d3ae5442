"""The window: shows one page at a time and knows the keys that work everywhere."""

from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from palvelukoulu.core.errors import UserError
from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.records import Learner
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.focus_ring import FocusRing
from palvelukoulu.ui.desk import Desk, Seat
from palvelukoulu.ui.messages import bug, explain
from palvelukoulu.ui.navigation import (
    Back,
    Courses,
    Enter,
    Glossary,
    Growing,
    Help,
    Home,
    Insights,
    Picker,
    Place,
    Review,
    Settings,
    ShiftStart,
    Speak,
    Trail,
)
from palvelukoulu.ui.page import Page, focusable
from palvelukoulu.ui.pages import made
from palvelukoulu.ui.reading_keys import bind_reading_keys
from palvelukoulu.ui.window_state import SMALLEST, WindowState

# The line of a traceback that says where.
_FRAME = "  File "
_HUSH_MS = 5000


class Window(QMainWindow):
    """The only window of the program.

    Signals:
        painted: Something stands on the screen for the first time.
        activated: The person has come back to the window from another.
        failed: Something has gone wrong that nobody expected; carries the technical
            details. May be emitted in any thread.
    """

    painted = Signal()
    activated = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, application: QApplication, state: WindowState) -> None:
        super().__init__()
        self._desk = desk
        self._application = application
        self._state = state
        self._trail = Trail()
        self._learner: Learner | None = None
        self._preferences = Preferences()
        self._is_painted = False
        self.setMinimumSize(SMALLEST)
        self._is_telling = False
        self._ring = FocusRing(desk.theme, self)
        self._bug: tuple[str, ...] = ()
        self._hush = QTimer(self)
        self._hush.setSingleShot(True)
        self._hush.setInterval(_HUSH_MS)
        self.failed.connect(self._tell_bug)
        self._bind_keys()

    # --- where we are ------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page that is shown; None before the first."""
        page = self.centralWidget()
        return page if isinstance(page, Page) else None

    @property
    def place(self) -> Place | None:
        """Where the person is; None before the first page."""
        return self._trail.here

    @property
    def learner(self) -> Learner | None:
        """Who studies; None until somebody has been chosen."""
        return self._learner

    @property
    def preferences(self) -> Preferences:
        """The reading settings in force."""
        return self._preferences

    def go(self, wish: object) -> None:
        """Go to a place, or back. What is half made on the present page is saved first."""
        self.leave()
        try:
            place = self._wished(wish)
            page = made(place, Seat(self._desk, self._learner, self._preferences))
            self._show_today(page)
        except UserError as error:
            self.tell(explain(error))
            return
        left = self.page.as_left() if self.page is not None else None
        if left is not None:
            self._trail.amend(left)
        self._trail.go(place)
        self._show(page)
        language = page.language_focus()
        if isinstance(wish, Speak) and language is not None:
            language.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the present list anew, because courses have changed."""
        if isinstance(self._trail.here, Home | Courses):
            self.go(self._trail.here)

    def follow_courses(self) -> None:
        """Let the records follow the courses that have been edited, and show what came of it."""
        try:
            if self._desk.settle():
                self.refresh()
        except UserError as error:
            self.tell(explain(error))

    def search_anew(self) -> None:
        """Look again for what is being searched, because courses have been read."""
        if self.page is not None:
            self.page.search_anew()

    def show_today(self) -> None:
        """Tell the present page what there is to recall today, which it did not wait for."""
        try:
            if self.page is not None:
                self._show_today(self.page)
        except UserError as error:
            self.tell(explain(error))

    def prefer(self, preferences: Preferences) -> None:
        """Apply reading settings at once and keep them with the learner."""
        self._preferences = preferences
        self._desk.theme.apply(self._application, preferences)
        if self.page is not None:
            self.page.take_preferences(preferences)
        if self._learner is not None:
            try:
                self._desk.profiles.keep_preferences(self._learner, preferences)
            except UserError as error:
                self.tell(explain(error))

    def leave(self) -> None:
        """Save what is half made on the page."""
        if self.page is not None:
            self.page.leave()

    def tell(self, text: str, details: str = "") -> None:
        """Say something that stands in the way; one such dialog at a time."""
        if self._is_telling:
            return
        self._is_telling = True
        from palvelukoulu.ui.notice import Notice  # noqa: PLC0415 - seldom needed

        notice = Notice(self._desk.theme, self, text, details)
        notice.finished.connect(self._told)
        notice.ended.connect(self.close_program)
        notice.open()

    def _told(self) -> None:
        self._is_telling = False
        self._hush.start()

    def _tell_bug(self, details: str) -> None:
        """Tell of a bug, unless it is the one just told of: it may be in every paint."""
        where = tuple(line for line in details.splitlines() if line.startswith(_FRAME))
        is_again = where == self._bug and self._hush.isActive()
        if is_again:
            self._hush.start()
        elif not self._is_telling:
            self._bug = where
            self.tell(bug(), details)

    def raise_up(self) -> None:
        """Come to the front: somebody started the program again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def _wished(self, wish: object) -> Place:
        match wish:
            case Back():
                return self._behind()
            case Speak(language, place):
                self._desk.tongue.speak(language)
                return place
            case Enter(learner):
                self._seat(learner)
                return Home()
            case _:
                return cast("Place", wish)

    def _behind(self) -> Place:
        place = self._trail.behind()
        is_nobodys = self._learner is None and isinstance(place, Home)
        return Picker() if is_nobodys else place

    def _show_today(self, page: Page) -> None:
        if self._learner is not None and self._is_painted and page.wants_today:
            page.take_today(self._desk.today(self._learner))

    def _seat(self, learner: Learner) -> None:
        self._learner = learner
        self._desk.profiles.choose(learner)
        self._preferences = self._desk.profiles.preferences(learner)
        self._desk.theme.apply(self._application, self._preferences)
        self._desk.tongue.speak(self._preferences.language)

    def _show(self, page: Page) -> None:
        # Queued: the page that asks is gone by the time the new one is made.
        page.went.connect(self.go, Qt.ConnectionType.QueuedConnection)
        page.preferred.connect(self.prefer)
        page.titled.connect(self._entitle)
        self.setCentralWidget(page)  # deletes the page before it
        self._entitle()
        self._ring.raise_()
        if self.isVisible():
            page.show()  # a layout shows what is put into it only later
            self._arrive()

    def _entitle(self) -> None:
        if self.page is not None:
            name = self.page.page_title()
            self.setWindowTitle(f"{name} – Palvelukoulu" if name else "Palvelukoulu")

    def _arrive(self) -> None:
        page = self.page
        if page is None:
            return
        first = page.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(page, page.page_title())

    # --- keys that work everywhere -----------------------------------------------------

    def _bind_keys(self) -> None:
        bindings = (
            ("F1", lambda: self.go(Help())),
            ("F11", self._toggle_full_screen),
            ("Ctrl+Q", self.close_program),
            ("Ctrl+L", lambda: self.go(Picker())),
            ("Ctrl+,", self._open_settings),
            ("Ctrl+1", lambda: self._visit(Home())),
            ("Ctrl+2", lambda: self._visit(Courses())),
            ("Ctrl+3", lambda: self._visit(Review())),
            ("Ctrl+4", lambda: self._visit(Insights())),
            ("Ctrl+5", lambda: self._visit(Growing())),
            ("F2", lambda: self._visit(ShiftStart())),
            ("Ctrl+6", lambda: self._visit(Glossary())),
            ("F6", lambda: self._next_area(1)),
            ("Shift+F6", lambda: self._next_area(-1)),
            ("Alt+Left", self._back),
            ("Esc", self._escape),
        )
        for keys, act in bindings:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)
        bind_reading_keys(self, self._desk.theme, self.prefer)

    def _visit(self, place: Place) -> None:
        if self._learner is not None:
            self.go(place)

    def _back(self) -> None:
        if self.page is not None and self.page.has_way_back():
            self.go(Back())

    def _escape(self) -> None:
        if self.page is not None and not self.page.close_overlay():
            self._back()

    def _open_settings(self) -> None:
        if self.page is not None and not self.page.show_settings():
            self._visit(Settings())

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _next_area(self, step: int) -> None:
        if self.page is None:
            return
        areas = [area for area in self.page.areas() if area.widget.isVisible()]
        if not areas:
            return
        focused = self._application.focusWidget()
        inside = [
            number
            for number, area in enumerate(areas)
            if focused is not None and (area.widget is focused or area.widget.isAncestorOf(focused))
        ]
        area = areas[((inside[-1] if inside else -1) + step) % len(areas)]
        target = focusable(area.widget)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
        announce(area.widget, area.name)

    # --- the window itself -------------------------------------------------------------

    def close_program(self) -> None:
        """Close the window, and with it the program."""
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._arrive()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.leave()
        self._state.keep(self)
        super().closeEvent(event)
