"""Kuuntele: the lesson read aloud, sentence by sentence, from where the reader is."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from palvelukoulu.core.preferences import Preferences
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.lesson.heard import Script, WordsScript
from palvelukoulu.ui.lesson.listen_panel import ListenPanel
from palvelukoulu.ui.lesson.step import StepView
from palvelukoulu.ui.lesson.top import Top
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.speech.aloud import Aloud, Manner, Patience, Phase, SpeechMaker
from palvelukoulu.ui.speech.process import SpeechProcess
from palvelukoulu.ui.speech.sayings import advice_words, trouble_words, unvoiced_words
from palvelukoulu.ui.speech.values import Trouble, Voice
from palvelukoulu.ui.theme.theme import Theme

# Systems offer a voice in a hundred disguises; a list for a person is shorter.
_MOST_VOICES = 12


@dataclass(frozen=True, slots=True)
class Listener:
    """What reading aloud needs besides the page.

    Attributes:
        make: Makes what speaks, when it is first asked for.
        patience: What waits for it; None for a real timer.
    """

    make: SpeechMaker = SpeechProcess
    patience: Patience | None = None


SYSTEM = Listener()


class Listening(QObject):
    """Reads the present step aloud and keeps the top bar in step with that.

    Signals:
        preferred: Carries the whole `Preferences` with another pace or voice.
    """

    preferred = Signal(object)

    def __init__(
        self, theme: Theme, top: Top, preferences: Preferences, listener: Listener
    ) -> None:
        super().__init__(top)
        self._theme = theme
        self._top = top
        self._preferences = preferences
        self._view: StepView | None = None
        self._script: Script | None = None
        self._panel: ListenPanel | None = None
        self._hitch = ""
        self.aloud = Aloud(listener.make, self, listener.patience)
        self.aloud.changed.connect(self._follow_phase)
        self.aloud.reached.connect(self._follow_phrase)
        self.aloud.unvoiced.connect(self.tell_unvoiced)
        self.aloud.troubled.connect(self._tell_trouble)
        top.listen.toggled.connect(self.toggle)
        top.listen.stopped.connect(self.stop)
        top.listen.asked_voice.connect(self.show_panel)

    # --- what the page asks ------------------------------------------------------------

    def attend(self, view: StepView) -> None:
        """Turn to another step; the one before it falls silent."""
        self.stop()
        self._view = view
        self._top.listen.setVisible(view.is_heard)
        view.aloud_asked.connect(self.read_words)
        view.sounded.connect(self.stop)
        view.concluded.connect(self.stop)

    def toggle(self) -> None:
        """Begin to read, pause, or read on."""
        match self.aloud.phase:
            case Phase.SILENT:
                self._begin()
            case Phase.PAUSED:
                self.aloud.resume()
            case _:
                self.aloud.pause()

    def stop(self) -> None:
        """Fall silent, and forget where it was."""
        self.aloud.stop()

    def close(self) -> None:
        """Stop, and let go of the voice and the panel."""
        self.close_panel()
        self.aloud.close()

    def read_words(self, words: str) -> None:
        """Read some words of the learner's own."""
        self._read(WordsScript(words))

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on the keys of listening; say whether it was one."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_K if control:
                self.toggle()
            case Qt.Key.Key_Period if control:
                self.stop()
            case Qt.Key.Key_Space if not event.modifiers() and self._is_on_text():
                self.toggle()
            case _:
                return False
        return True

    def take_preferences(self, preferences: Preferences) -> None:
        """Follow the pace and the voice."""
        self._preferences = preferences
        self.aloud.behave(self._manner())

    def show_panel(self) -> None:
        """Open the pace and the voice over the page."""
        if self._panel is None:
            panel = self._panel = ListenPanel(
                self._theme, self._top.window(), self._preferences, self._offered(), self._hitch
            )
            panel.chose.connect(self.preferred)
            panel.closed.connect(self._forget_panel)
            panel.open_at(self._top.listen.toggle)

    def tell_unvoiced(self) -> None:
        """Say that the machine has no voice of the course's language, and what can be done."""
        self._tell(f"{unvoiced_words(self._language())} {advice_words()}")

    def close_panel(self) -> bool:
        """Close the panel; say whether it was open."""
        if self._panel is None:
            return False
        self._panel.dismiss()
        return True

    # --- reading -----------------------------------------------------------------------

    def _begin(self) -> None:
        script = self._view.script() if self._view is not None else None
        if script is not None:
            self._read(script)

    def _read(self, script: Script) -> None:
        self.stop()
        self._hitch = ""
        self._script = script
        self.aloud.read(script.phrases, script.first(), self._manner())

    def _language(self) -> str:
        return StepView.language if self._view is None else self._view.language

    def _manner(self) -> Manner:
        liked = self._preferences
        return Manner(self._language(), liked.speech_voice, liked.speech_percent)

    def _follow_phase(self) -> None:
        phase = self.aloud.phase
        self._top.listen.show_phase(phase)
        if phase is Phase.SILENT and self._script is not None:
            self._script.show(None)
            self._script = None

    def _follow_phrase(self, number: int) -> None:
        if self._script is not None:
            self._script.show(number)

    def _is_on_text(self) -> bool:
        return isinstance(self._top.window().focusWidget(), LessonText)

    # --- what is told ------------------------------------------------------------------

    def _tell_trouble(self, trouble: Trouble) -> None:
        self._tell(trouble_words(trouble))

    def _tell(self, words: str) -> None:
        self._hitch = words
        self.close_panel()
        self.show_panel()
        announce(self._top, words)

    def _offered(self) -> tuple[Voice, ...]:
        """Return the voices to choose from: those of the course's language first."""
        plain = [voice for voice in self.aloud.voices if "+" not in voice.name]
        native = [voice for voice in plain if voice.language == self._language()]
        others = [voice for voice in plain if voice.language != self._language()]
        return tuple((native + others)[:_MOST_VOICES])

    def _forget_panel(self) -> None:
        if self._panel is not None:
            self._panel.deleteLater()
            self._panel = None
