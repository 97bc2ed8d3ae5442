"""Size and place of the window. The only module that knows QSettings.

Kept in a file of the data folder rather than in the registry, so that a data
folder given on the command line has a window of its own.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize, Qt  # noqa: TID251 - this is the module
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

SMALLEST = QSize(640, 360)
USUAL = QSize(1366, 768)
# A title bar of which less than this shows cannot be grabbed with a mouse.
_GRIP = QSize(120, 24)
_GEOMETRY = "window/geometry"


class WindowState:
    """Remembers one window between starts."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow) -> None:
        """Put the window where it was, or in the middle when that is off every screen."""
        stored = self._settings.value(_GEOMETRY)
        is_restored = isinstance(stored, QByteArray) and window.restoreGeometry(stored)
        if not is_restored:
            open_first(window)
        elif not window.isFullScreen() and not _is_reachable(window.geometry()):
            area = QGuiApplication.primaryScreen().availableGeometry()
            window.resize(window.size().boundedTo(area.size()))
            window.move(area.center() - window.rect().center())

    def keep(self, window: QMainWindow) -> None:
        """Remember where the window is. A disk that refuses costs only the place."""
        geometry = window.saveGeometry()
        if self._settings.value(_GEOMETRY) != geometry:
            self._settings.setValue(_GEOMETRY, geometry)
            self._settings.sync()


def open_first(window: QMainWindow) -> None:
    """Give a window that has not been open before its usual size, or the whole of a small screen.

    On a screen of 1366×768 the title bar would push the footer out of sight.
    """
    room = QGuiApplication.primaryScreen().availableGeometry().size()
    window.resize(USUAL.boundedTo(room).expandedTo(SMALLEST))
    if room.width() <= USUAL.width() or room.height() <= USUAL.height() + _GRIP.height():
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def _is_reachable(window: QRect) -> bool:
    bar = QRect(window.topLeft(), QSize(window.width(), _GRIP.height()))
    return any(
        shown.width() >= _GRIP.width() and shown.height() >= _GRIP.height()
        for screen in QGuiApplication.screens()
        if (shown := screen.availableGeometry().intersected(bar)).isValid()
    )
