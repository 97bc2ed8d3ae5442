"""The voice itself: reads orders line by line, speaks, and tells how it went.

A process of its own because the system's speech may take its time or hang: to connect to
it took 1.2 s on a fresh Linux machine, and a daemon that has stopped answers never. The
program ends this process when it has waited long enough; the window never waits.

Orders and news are JSON, one object a line. Orders: ``voices`` (of some languages) and
``say``, which also silences what is being said, and ``hush``. The end of the input ends
the process.
"""

import json
import math
import sys
import threading
from collections.abc import Callable
from typing import Any, TextIO

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

NO_SPEECH = 3
_SAPI_FASTEST = 3.0
_WINRT_SLOWER = 0.5
_WINRT_FASTER = 5.0


class Mouth(QObject):
    """Speaks with one engine of Qt's."""

    def __init__(self, speech: Any, tell: Callable[[dict[str, object]], None]) -> None:  # noqa: ANN401 - of a module that may be missing
        super().__init__()
        self._speech = speech
        self._tell = tell
        self._number: int | None = None
        self._waiting: dict[str, Any] | None = None
        self._is_heard = False
        speech.stateChanged.connect(self._changed)
        speech.errorOccurred.connect(self._failed)

    def obey(self, order: dict[str, Any]) -> None:
        """Do what an order says; one that is not known does nothing."""
        match order.get("do"):
            case "voices":
                self._tell_voices(order["languages"])
            case "say":
                self._hush()
                self._waiting = order
                self._go_on()
            case "hush":
                self._hush()

    def _tell_voices(self, languages: list[str]) -> None:
        """Tell the voices of some languages, and the engine's own voice, whatever it speaks."""
        state = type(self._speech).State
        if self._speech.state() is state.Error:
            self._tell({"news": "failed", "why": self._speech.errorString()})
            return
        own = self._speech.voice()
        locales = self._speech.availableLocales()
        found = [(own.name(), _code(own.locale()))] if own.name() else []
        for locale in locales:
            if _code(locale) in languages:
                self._speech.setLocale(locale)
                found += [(one.name(), _code(locale)) for one in self._speech.availableVoices()]
        self._tell({"news": "voices", "voices": list(dict.fromkeys(found))})

    def _hush(self) -> None:
        self._waiting = None
        if self._number is not None:
            self._number = None
            self._speech.stop()

    def _go_on(self) -> None:
        """Say what waits, once the engine has fallen silent."""
        if self._waiting is None or self._speech.state() is not type(self._speech).State.Ready:
            return
        order, self._waiting = self._waiting, None
        self._choose_voice(order["voice"], order["language"])
        self._speech.setRate(rate_of(self._speech.engine(), order["percent"]))
        self._number = order["number"]
        self._is_heard = False
        self._speech.say(order["text"])

    def _choose_voice(self, name: str, language: str) -> None:
        for locale in self._speech.availableLocales():
            if _code(locale) == language:
                self._speech.setLocale(locale)
                for voice in self._speech.availableVoices():
                    if voice.name() == name:
                        self._speech.setVoice(voice)
                        return

    def _changed(self, state: Any) -> None:  # noqa: ANN401 - of a module that may be missing
        states = type(self._speech).State
        if state is states.Speaking and self._number is not None:
            self._is_heard = True
            self._tell({"news": "began", "number": self._number})
        elif state is states.Ready:
            if self._number is not None and self._is_heard:
                number, self._number = self._number, None
                self._tell({"news": "ended", "number": number})
            self._go_on()

    def _failed(self, _reason: object, why: str) -> None:
        self._number = self._waiting = None
        self._tell({"news": "failed", "why": why})


class _Ear(QObject):
    """Hears orders in a thread: a pipe cannot be waited for in Windows' event loop."""

    heard = Signal(str)
    closed = Signal()

    def listen(self, source: TextIO) -> None:
        """Take every line until there are no more."""
        for line in source:
            self.heard.emit(line)
        self.closed.emit()


def rate_of(engine: str, percent: int) -> float:
    """Return Qt's rate, from -1 to 1, for a share of the voice's own pace.

    Each engine makes a pace of the rate in its own way: Windows' newer one takes 1.0 for
    six times as fast, its older one and most others for three times.
    """
    pace = percent / 100
    if engine == "winrt":
        return (pace - 1) / (_WINRT_SLOWER if pace < 1 else _WINRT_FASTER)
    return math.log(pace, _SAPI_FASTEST)


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]


def main(engine: str = "") -> int:
    """Speak until the input ends. Returns `NO_SPEECH` where Qt cannot speak at all."""
    application = _application(sys.platform)
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - may be missing
    except ImportError:
        return NO_SPEECH
    speech = QTextToSpeech(engine) if engine else QTextToSpeech()
    mouth = Mouth(speech, _say_aside)
    ear = _Ear()
    ear.heard.connect(lambda line: mouth.obey(json.loads(line)))
    ear.closed.connect(application.quit)
    listening = threading.Thread(target=ear.listen, args=(sys.stdin,), daemon=True)
    listening.start()
    status = application.exec()
    listening.join()  # it may still be within `closed`, and the ear must outlive that
    return status


def _application(system: str) -> QCoreApplication:
    if system != "darwin":
        return QCoreApplication([])
    # macOS speaks only where its own event loop runs, and that must not show in the Dock.
    import os  # noqa: PLC0415 - there alone

    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - there alone

    os.environ["QT_MAC_DISABLE_FOREGROUND_APPLICATION_TRANSFORM"] = "1"
    return QGuiApplication([])


def _say_aside(news: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(news) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
