"""Reads courses that have changed on the disk, beside the event loop."""

import sys

from PySide6.QtCore import QObject, QThread, Signal

from palvelukoulu.study.library import Library
from palvelukoulu.ui.course_folders import told


class LibraryRefresh(QThread):
    """Refreshes the library once for each `start`.

    A library of a thousand new lessons takes seconds to read; the window lives on.
    Courses left out because another has their id are told on stderr.

    Signals:
        changed: The course list is another one now.
    """

    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library

    def run(self) -> None:
        """Refresh, in the thread."""
        if self._library.refresh():
            self.changed.emit()
        # A packaged program on Windows has no stderr.
        for clash in self._library.clashes() if sys.stderr else ():
            sys.stderr.write(f"{told(clash)}\n")
