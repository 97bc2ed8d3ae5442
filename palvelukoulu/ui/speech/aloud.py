"""Reads one phrase after another, and notices a voice that has stopped answering.

Nothing is asked of the voice twice at a time, and nothing is waited for without an end:
without a sound device the system's speech says for ever that it is speaking.
"""

import enum
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from palvelukoulu.ui.speech.values import Trouble, Utterance, Voice

# Python and Qt start in 0.3 s, in seconds on a slow disk, and a system's speech in 1.2 s.
START_MS = 8000
BEGIN_MS = 4000
# Voices say some fourteen letters a second, and a digit is a word of its own.
_OVERTIME_MS = 3000
_LETTER_MS = 110
_DIGIT_LETTERS = 4
# When the window itself has stood still, as over a computer's sleep, the voice's news wait
# behind the end of patience: they are let in before anything is said.
LAST_CALL_MS = 500
_LANGUAGES = ("fi", "sv", "en")


class Speech(Protocol):
    """What speaks: `SpeechProcess`, and in tests a hand."""

    told: SignalInstance
    began: SignalInstance
    ended: SignalInstance
    failed: SignalInstance

    def ask(self, languages: Iterable[str]) -> None:
        """Ask for the voices of some languages; `told` answers."""

    def say(self, utterance: Utterance) -> None:
        """Say something, in place of what is being said."""

    def hush(self) -> None:
        """Fall silent."""

    def close(self) -> None:
        """End."""


class Patience(Protocol):
    """Waits: `QTimer` once, and in tests a hand."""

    timeout: SignalInstance

    def start(self, milliseconds: int) -> None:
        """Wait, anew."""

    def stop(self) -> None:
        """Wait no more."""


SpeechMaker: TypeAlias = Callable[[QObject], Speech]


class Phase(enum.Enum):
    """What reading aloud is doing."""

    SILENT = "silent"
    STARTING = "starting"
    SPEAKING = "speaking"
    PAUSED = "paused"


class Manner(NamedTuple):
    """How the learner wants to be read to.

    Attributes:
        language: Of the text.
        voice: Name of the voice the learner has picked; empty for one of the language.
        percent: How fast, where 100 is the voice's own pace.
    """

    language: str = "fi"
    voice: str = ""
    percent: int = 100


class Aloud(QObject):
    """Reads phrases aloud.

    Signals:
        changed: It does something else now, see `phase`.
        reached: Which phrase is being read, counted from zero.
        unvoiced: There is no voice of the language, and the learner has picked no other.
        troubled: Nothing can be heard; carries a `Trouble`.
    """

    changed = Signal()
    reached = Signal(int)
    unvoiced = Signal()
    troubled = Signal(object)

    def __init__(
        self, make: SpeechMaker, parent: QObject | None = None, patience: Patience | None = None
    ) -> None:
        """Read with what `make` makes, once it is needed."""
        super().__init__(parent)
        self._make = make
        self._speech: Speech | None = None
        self._patience = patience or _once(self)
        self._patience.timeout.connect(self._run_out)
        self._is_last_call = False
        self._phase = Phase.SILENT
        self._phrases: tuple[str, ...] = ()
        self._at = 0
        self._manner = Manner()
        self._voices: tuple[Voice, ...] = ()
        self._number = 0

    @property
    def phase(self) -> Phase:
        """What reading aloud is doing."""
        return self._phase

    @property
    def voices(self) -> tuple[Voice, ...]:
        """The voices that are known so far."""
        return self._voices

    def read(self, phrases: Sequence[str], first: int, manner: Manner) -> None:
        """Read phrases, from the one numbered `first` to the last."""
        self._phrases, self._at, self._manner = tuple(phrases), first, manner
        if self._at >= len(self._phrases):
            self.stop()
        elif self._voices and self._speech is not None:
            self._go_on()
        else:
            self._enter(Phase.STARTING)
            self._wait(START_MS)
            self._made().ask(dict.fromkeys((manner.language, *_LANGUAGES)))

    def pause(self) -> None:
        """Fall silent and keep the place."""
        if self._phase in (Phase.STARTING, Phase.SPEAKING):
            self._silence()
            self._enter(Phase.PAUSED)

    def resume(self) -> None:
        """Read on from the beginning of the phrase that was paused at."""
        if self._phase is Phase.PAUSED:
            self.read(self._phrases, self._at, self._manner)

    def behave(self, manner: Manner) -> None:
        """Go on in another manner; a phrase that has begun is begun again."""
        self._manner = manner
        if self._phase is Phase.SPEAKING:
            self._go_on()

    def stop(self) -> None:
        """Fall silent and forget the place."""
        if self._phase is not Phase.SILENT:
            self._silence()
            self._enter(Phase.SILENT)

    def close(self) -> None:
        """Stop, and let go of the voice."""
        self.stop()
        if self._speech is not None:
            self._speech.close()
            self._speech = None

    # --- the voice ---------------------------------------------------------------------

    def _made(self) -> Speech:
        if self._speech is None:
            speech = self._speech = self._make(self)
            speech.told.connect(self._take_voices)
            speech.began.connect(self._begun)
            speech.ended.connect(self._ended)
            speech.failed.connect(self._fail)
        return self._speech

    def _take_voices(self, voices: tuple[Voice, ...]) -> None:
        self._voices = voices
        if self._phase is Phase.STARTING:
            self._go_on()

    def _go_on(self) -> None:
        voice = chosen(self._voices, self._manner)
        if voice is None:
            self.stop()
            self.unvoiced.emit()
            return
        self._number += 1
        self._enter(Phase.SPEAKING)
        self._wait(BEGIN_MS)
        text = self._phrases[self._at]
        self._made().say(Utterance(self._number, text, voice, self._manner.percent))
        self.reached.emit(self._at)

    def _begun(self, number: int) -> None:
        if number == self._number and self._phase is Phase.SPEAKING:
            pace = self._manner.percent / 100
            lasts = _letters(self._phrases[self._at]) * _LETTER_MS / pace
            self._wait(_OVERTIME_MS + round(lasts))

    def _ended(self, number: int) -> None:
        if number != self._number or self._phase is not Phase.SPEAKING:
            return
        self._at += 1
        if self._at < len(self._phrases):
            self._go_on()
        else:
            self.stop()

    def _wait(self, milliseconds: int) -> None:
        self._is_last_call = False
        self._patience.start(milliseconds)

    def _run_out(self) -> None:
        if self._is_last_call:
            self._fail(Trouble.SILENT)
        else:
            self._is_last_call = True
            self._patience.start(LAST_CALL_MS)

    def _fail(self, trouble: Trouble) -> None:
        is_waited_for = self._phase in (Phase.STARTING, Phase.SPEAKING)
        self._voices = ()
        self.close()
        if is_waited_for:
            self.troubled.emit(trouble)

    def _silence(self) -> None:
        self._patience.stop()
        if self._speech is not None:
            self._speech.hush()

    def _enter(self, phase: Phase) -> None:
        if phase is not self._phase:
            self._phase = phase
            self.changed.emit()


def chosen(voices: Iterable[Voice], manner: Manner) -> Voice | None:
    """Return the voice to read with: the one picked, else one of the text's language.

    Finnish read by an English voice cannot be understood, so no other voice is taken
    unless the learner has picked it.
    """
    known = tuple(voices)
    picked = (one for one in known if one.name == manner.voice)
    native = (one for one in known if one.language == manner.language)
    return next(picked, None) or next(native, None)


def _letters(text: str) -> int:
    return len(text) + (_DIGIT_LETTERS - 1) * sum(map(str.isdecimal, text))


def _once(parent: QObject) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    return timer
