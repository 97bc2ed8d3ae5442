"""Saves what changes while the learner works: at most once a second, at once on leaving."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

# After a sudden power cut at most the last second of typing may be missing.
_EVERY_MS = 700


class Autosave(QObject):
    """Calls `save` soon after `touch`, and never more often than the period.

    The first touch starts the clock and later ones do not restart it, so that
    somebody who types without a pause is saved as well.
    """

    def __init__(self, save: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._due)

    def touch(self) -> None:
        """Something has changed."""
        if not self._timer.isActive():
            self._timer.start()

    def settle(self) -> None:
        """Save now what has changed since the last time."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def save_now(self) -> None:
        """Something has changed that is to be on disk before anything else happens."""
        self._timer.stop()
        self._save()

    def forget(self) -> None:
        """What has changed is not to be saved after all."""
        self._timer.stop()

    def _due(self) -> None:
        self._save()
