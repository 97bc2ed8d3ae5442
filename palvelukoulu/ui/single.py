"""The second start brings the first window to the front.

QtNetwork is loaded only here: by the second start, and by the first one after its
window has been painted.
"""

import getpass
import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

_WAIT_MS = 1000


class Doorbell(QObject):
    """Listens for later starts with the same data folder and calls `answer`."""

    def __init__(self, data: Path, answer: Callable[[], None], parent: QObject) -> None:
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - see the module

        super().__init__(parent)
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = _name(data)
        # The records' lock is ours, so whoever left a socket of this name is gone.
        QLocalServer.removeServer(name)
        self._server.listen(name)
        self._server.newConnection.connect(self._ring)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _ring(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.disconnectFromServer()
            self._answer()


def ring(data: Path) -> bool:
    """Ask the program that has this data folder open to come to the front."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - see the module

    socket = QLocalSocket()
    socket.connectToServer(_name(data))
    return socket.waitForConnected(_WAIT_MS)


def _name(data: Path) -> str:
    said = f"{getpass.getuser()}\n{data}"
    return f"palvelukoulu-{hashlib.blake2b(said.encode(), digest_size=8).hexdigest()}"
