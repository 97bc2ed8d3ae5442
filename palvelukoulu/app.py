"""The composition root: puts the program together and runs it."""

import gc
import importlib
import os
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from palvelukoulu.core.errors import StoreInUse, UserError
from palvelukoulu.core.preferences import Preferences
from palvelukoulu.paths import Paths
from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.store.database import Store
from palvelukoulu.study.clock import Clock, utc_now
from palvelukoulu.study.library import Library
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.searching import Searching
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui import accessibility, single
from palvelukoulu.ui.crash import CrashHandler
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.gallery import Gallery
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.navigation import Enter, Picker, Welcome
from palvelukoulu.ui.theme.theme import Theme
from palvelukoulu.ui.tongue import FINNISH, Tongue, spoken_by
from palvelukoulu.ui.window import Window
from palvelukoulu.ui.window_state import WindowState

if TYPE_CHECKING:
    from palvelukoulu.ui.library_refresh import LibraryRefresh
    from palvelukoulu.ui.signals import Signals
    from palvelukoulu.ui.single import Doorbell
    from palvelukoulu.ui.tour.wish import TourWish

# What the first painted window does not show is loaded where it is used.
# ruff: noqa: PLC0415

_FAILED = 1
_MORNING = datetime(2026, 11, 20, 6, 40, tzinfo=UTC)
_SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


class Probe(NamedTuple):
    """What is measured of a start.

    Attributes:
        is_brief: Whether to end after the first painted frame.
        started: `time.perf_counter` at the start of the process; None for no report.
    """

    is_brief: bool = False
    started: float | None = None


class Program:
    """The program, put together. `open` shows it, `close` ends it."""

    def __init__(self, window: Window, desk: Desk, paths: Paths) -> None:
        self.window = window
        self.desk = desk
        self.paths = paths
        self._after = QTimer(window)
        self._after.setSingleShot(True)
        self._after.setInterval(0)
        self._after.timeout.connect(self._settle)
        self._refresh: LibraryRefresh | None = None
        self._doorbell: Doorbell | None = None
        self._signals: Signals | None = None
        self._is_closed = False

    def open(self, *, is_brief: bool = False) -> None:
        """Show the window on the page where the learner goes on.

        Args:
            is_brief: Whether to do no more than paint it, as when a start is measured.
        """
        last = self.desk.profiles.last_used()
        if last is not None:
            self.desk.tongue.speak(self.desk.profiles.preferences(last).language)
        self.window.go(self._first())
        if not is_brief:
            self.window.painted.connect(self._after.start)
        self.window.show()

    def _first(self) -> Enter | Picker | Welcome:
        """Return where to begin: where several study, nobody enters another's account."""
        match self.desk.profiles.all():
            case ():
                return Welcome()
            case (learner,):
                return Enter(learner)
            case _:
                return Picker()

    def close(self) -> None:
        """Save what is half made and let go of the records."""
        if self._is_closed:
            return
        self._is_closed = True
        self._after.stop()
        self.window.close()
        if self._refresh is not None:
            self._refresh.requestInterruption()
            self._refresh.wait()
        self.desk.searching.close()
        if self._doorbell is not None:
            self._doorbell.close()
        if self._signals is not None:
            self._signals.release()
        self.desk.store.close()
        self.desk.tongue.fall_silent()

    def heed_signals(self) -> None:
        """Close well when the system asks the process to end."""
        from palvelukoulu.ui.signals import Signals

        self._signals = Signals(self.window.close_program, self.window)

    def _settle(self) -> None:
        """Do what the first painted window did not have to wait for."""
        from palvelukoulu.ui.library_refresh import LibraryRefresh
        from palvelukoulu.ui.single import Doorbell
        from palvelukoulu.ui.window_icon import window_icon

        self._refresh = LibraryRefresh(self.desk.library, self.desk.searching, self.window)
        self._refresh.changed.connect(self.window.refresh)
        self._refresh.read.connect(self.window.follow_courses)
        self._refresh.indexed.connect(self.window.search_anew)
        self._refresh.start()
        # Courses are written in another window.
        self.window.activated.connect(self._read_anew)
        self.window.show_today()
        self.window.setWindowIcon(window_icon(self.desk.theme))
        # What the first lesson needs, so that it opens without a pause.
        importlib.import_module("palvelukoulu.ui.lesson.page")
        self._doorbell = Doorbell(self.paths.data, self.window.raise_up, self.window)

    def _read_anew(self) -> None:
        """Read what has changed on the disk meanwhile; courses that have not cost a look."""
        if self._refresh is not None and not (self._is_closed or self._refresh.isRunning()):
            self._refresh.start()


def build(
    paths: Paths, clock: Clock, application: QApplication, language: str = FINNISH
) -> Program:
    """Put the program together. Raises `UserError` when the records cannot be opened.

    The interface speaks `language` until a learner's own is known.
    """
    store = Store.open(paths)
    tongue = Tongue(application)
    tongue.speak(language)
    theme = Theme(paths.assets)
    theme.apply(application, Preferences())
    vocabulary = Vocabulary(paths.lexicon)
    library = Library(paths.courses, Catalogue(paths.catalogue), vocabulary)
    desk = Desk(
        store=store,
        profiles=Profiles(store, clock),
        library=library,
        vocabulary=vocabulary,
        searching=Searching(library, vocabulary, paths.search_index),
        theme=theme,
        pictures=Gallery(),
        tongue=tongue,
        clock=clock,
        open_link=open_link,
    )
    state = WindowState(paths.data / "ikkuna.ini")
    window = Window(desk, application, state)
    state.restore(window)
    return Program(window, desk, paths)


def open_link(target: str) -> None:
    """Open a web, mail or telephone address outside; anything else is left alone."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    url = QUrl(target)
    if url.scheme() in _SAFE_SCHEMES:
        QDesktopServices.openUrl(url)


def application_for(arguments: list[str]) -> QApplication:
    """Make the one QApplication: its name, and the place it is for."""
    QApplication.setApplicationName("Palvelukoulu")
    QApplication.setDesktopFileName("palvelukoulu")
    application = QApplication(arguments)
    QLocale.setDefault(QLocale(QLocale.Language.Finnish, QLocale.Country.Finland))
    accessibility.install()
    return application


def run(paths: Paths, probe: Probe) -> int:
    """Open the window and run until it is closed. Return the exit status."""
    application = application_for(sys.argv[:1])
    try:
        program = build(paths, utc_now, application, spoken_by(QLocale.system()))
    except UserError as error:
        if isinstance(error, StoreInUse) and single.ring(paths.data):
            return 0
        sys.stderr.write(f"{explain(error)}\n")
        if not probe.is_brief:
            _refuse(paths, application, error)
        return _FAILED
    crash = CrashHandler(paths.logs / "palvelukoulu.log", utc_now, program.window.failed.emit)
    crash.install()
    application.commitDataRequest.connect(lambda _manager: program.window.leave())
    _watch(program, probe)
    program.open(is_brief=probe.is_brief)
    try:
        return application.exec()
    finally:
        program.close()


def _watch(program: Program, probe: Probe) -> None:
    timer = QTimer(program.window)
    timer.setSingleShot(True)
    timer.setInterval(0)

    def painted() -> None:
        wall, cpu = time.perf_counter(), time.process_time()
        gc.freeze()
        gc.enable()
        if probe.is_brief:
            program.window.close_program()
        else:
            program.heed_signals()
        if probe.started is not None:
            took = (wall - probe.started) * 1000
            sys.stderr.write(f"ensimmäinen kuva {took:.0f} ms, suoritinaikaa {cpu * 1000:.0f} ms\n")

    timer.timeout.connect(painted)
    program.window.painted.connect(timer.start)


def _refuse(paths: Paths, application: QApplication, error: UserError) -> None:
    from palvelukoulu.ui.notice import Refusal

    tongue = Tongue(application)
    tongue.speak(spoken_by(QLocale.system()))
    theme = Theme(paths.assets)
    theme.apply(application, Preferences())
    Refusal(theme, explain(error)).exec()


def preview(paths: Paths, target: Path) -> int:
    """Show a course or a lesson that follows its files. Return the exit status."""
    from palvelukoulu.ui.preview.window import PreviewWindow

    application = application_for(sys.argv[:1])
    tongue = Tongue(application)
    tongue.speak(FINNISH)
    theme = Theme(paths.assets)
    theme.apply(application, Preferences())
    window = PreviewWindow(theme, target, application, open_link, Vocabulary(paths.lexicon))
    window.show()
    return application.exec()


def tour(paths: Paths, wish: "TourWish") -> int:
    """Make a picture of every screen, with records of its own. Return the exit status."""
    import tempfile

    from palvelukoulu.ui.tour.guide import Guide, Look

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = application_for(sys.argv[:1])
    # Nothing moves in a picture.
    preferences = Preferences(
        theme=wish.theme, text_percent=wish.text_percent, is_motion_reduced=True
    )
    with tempfile.TemporaryDirectory() as folder:
        program = build(replace(paths, data=Path(folder)), ticking(_MORNING), application)
        program.window.prefer(preferences)
        program.window.show()
        guide = Guide(program.window, program.desk, Look(wish, preferences))
        guide.finished.connect(lambda count: sys.stdout.write(f"{count} kuvaa: {wish.out}\n"))
        guide.finished.connect(application.quit)
        guide.failed.connect(lambda: application.exit(_FAILED))
        guide.start()
        try:
            return application.exec()
        finally:
            program.close()


def ticking(start: datetime) -> Clock:
    """Return a clock of its own that goes one second forward each time it is looked at."""
    moment = start

    def tick() -> datetime:
        nonlocal moment
        moment += timedelta(seconds=1)
        return moment

    return tick
