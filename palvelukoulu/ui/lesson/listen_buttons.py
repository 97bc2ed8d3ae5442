"""The buttons of reading aloud: begin and pause, and while it goes on, stop and voice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from palvelukoulu.ui.components.buttons import IconButton
from palvelukoulu.ui.speech.aloud import Phase
from palvelukoulu.ui.theme.theme import Theme

_KEY = "Ctrl+K"


class ListenButtons(QWidget):
    """Reading aloud in the bar above a lesson.

    Signals:
        toggled: To be read to, to pause, or to go on.
        stopped: An end to that.
        asked_voice: The pace and the voice.
    """

    toggled = Signal()
    stopped = Signal()
    asked_voice = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._phase = Phase.SILENT
        self._is_compact = False
        self.toggle = IconButton(theme, "volume-2", self.tr("Kuuntele"), shortcut=_KEY)
        self.stop = IconButton(theme, "square", self.tr("Lopeta lukeminen"), shortcut="Ctrl+.")
        self.voice = IconButton(theme, "settings", self.tr("Nopeus ja ääni"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.toggle, self.stop, self.voice):
            row.addWidget(button)
        self.toggle.clicked.connect(self.toggled)
        self.stop.clicked.connect(self.stopped)
        self.voice.clicked.connect(self.asked_voice)
        self._show()

    def show_phase(self, phase: Phase) -> None:
        """Show what reading aloud is doing."""
        had_focus = self.stop.hasFocus() or self.voice.hasFocus()
        self._phase = phase
        self._show()
        if phase is Phase.SILENT and had_focus:
            self.toggle.setFocus()

    def show_compact(self, *, is_compact: bool) -> None:
        """Leave out the words where there is room for the icons alone."""
        self._is_compact = is_compact
        self._show()

    def _show(self) -> None:
        icon, words = self._look()
        self.toggle.setText("" if self._is_compact else words)
        self.toggle.set_icon(icon)
        self.toggle.set_name(words, _KEY)
        self.toggle.updateGeometry()
        is_going_on = self._phase is not Phase.SILENT
        self.stop.setVisible(is_going_on)
        self.voice.setVisible(is_going_on)

    def _look(self) -> tuple[str, str]:
        match self._phase:
            case Phase.SILENT:
                return "volume-2", self.tr("Kuuntele")
            case Phase.PAUSED:
                return "play", self.tr("Jatka lukemista")
            case _:
                return "pause", self.tr("Tauko")
