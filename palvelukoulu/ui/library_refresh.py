"""Reads courses that have changed on the disk, beside the event loop, and readies search."""

import sys

from PySide6.QtCore import QObject, QThread, Signal

from palvelukoulu.study.library import Library
from palvelukoulu.study.searching import Searching
from palvelukoulu.ui.course_folders import told

_TURN_MS = 1


class LibraryRefresh(QThread):
    """Refreshes the library once for each `start`.

    A library of a thousand new lessons takes seconds to read; the window lives on.
    Courses left out because another has their id are told on stderr.

    Signals:
        changed: The course list is another one now.
        read: The courses have been read, whether or not anything has changed.
        indexed: Search finds something else now.
    """

    changed = Signal()
    read = Signal()
    indexed = Signal()

    def __init__(self, library: Library, searching: Searching, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._searching = searching

    def run(self) -> None:
        """Refresh, in the thread."""
        if self._library.refresh():
            self.changed.emit()
        # A packaged program on Windows has no stderr.
        for clash in self._library.clashes() if sys.stderr else ():
            sys.stderr.write(f"{told(clash)}\n")
        self.read.emit()
        if self._searching.finder.refresh(self._is_wanted):
            self.indexed.emit()

    def _is_wanted(self) -> bool:
        """Whether to read the next lesson for search; lets the window have its turn first."""
        self.msleep(_TURN_MS)
        return not self.isInterruptionRequested()
