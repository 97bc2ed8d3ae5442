"""Closing the program well when the system asks: a signal, or the end of the session."""

import contextlib
import signal
import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


class Signals(QObject):
    """Calls `close` from the event loop when the system asks the process to end.

    Python runs a signal's handler only between its own instructions, and Qt's event
    loop has none: a socket that Python writes to wakes the loop.
    """

    def __init__(self, close: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._close = close
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)
        self._before = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for name in _SIGNALS:
            if number := getattr(signal, name, None):
                signal.signal(number, _noted)

    def release(self) -> None:
        """Give the signals back."""
        signal.set_wakeup_fd(self._before)
        for name in _SIGNALS:
            if number := getattr(signal, name, None):
                signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _arrived(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._read.recv(64)
        sys.stderr.flush()
        self._close()


def _noted(_number: int, _frame: object) -> None:
    """Do nothing here: the byte on the socket says it."""
