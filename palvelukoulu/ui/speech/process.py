"""The machine's voice, spoken by a process of its own (`palvelukoulu.ui.speech`)."""

import json
import sys
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QIODevice, QObject, QProcess, Signal

from palvelukoulu.ui.speech.values import Trouble, Utterance, Voice

_MODULE = "palvelukoulu.ui.speech"
_NO_SPEECH = 3
# What the window may wait for a process that is told to end; a sound one takes 30 ms.
_FAREWELL_MS = 300


class SpeechProcess(QObject):
    """A voice that is started when it is first asked for something.

    Signals:
        told: The voices there are; carries a tuple of `Voice`.
        began: The number of the utterance that is heard now.
        ended: The number of the utterance that has been said to its end.
        failed: Nothing more is heard; carries a `Trouble`.
    """

    told = Signal(object)
    began = Signal(int)
    ended = Signal(int)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, engine: str = "") -> None:
        """Prepare a voice; `engine` is one of Qt's, empty for the system's own."""
        super().__init__(parent)
        self._arguments = ["-m", _MODULE, *filter(None, [engine])]
        self._process: QProcess | None = None

    def ask(self, languages: Iterable[str]) -> None:
        """Ask for the voices of some languages; `told` answers."""
        self._order({"do": "voices", "languages": list(languages)})

    def say(self, utterance: Utterance) -> None:
        """Say something, in place of what is being said."""
        number, text, voice, percent = utterance
        self._order(
            {
                "do": "say",
                "number": number,
                "text": text,
                "voice": voice.name,
                "language": voice.language,
                "percent": percent,
            }
        )

    def hush(self) -> None:
        """Fall silent."""
        if self._process is not None:
            self._order({"do": "hush"})

    def close(self) -> None:
        """End the process, whether it answers or not."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.state() is QProcess.ProcessState.Running:
            process.write(_line({"do": "hush"}))
        process.closeWriteChannel()
        if not process.waitForFinished(_FAREWELL_MS):
            process.kill()
            process.waitForFinished(_FAREWELL_MS)
        process.deleteLater()

    def _order(self, order: dict[str, object]) -> None:
        if self._process is None:
            self._process = self._started()
        self._process.write(_line(order))

    def _started(self) -> QProcess:
        process = QProcess(self)
        process.setProgram(sys.executable)
        process.setArguments(self._arguments)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._broke)
        process.finished.connect(self._ended)
        process.start(QIODevice.OpenModeFlag.ReadWrite)
        return process

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            self._take(json.loads(bytes(process.readLine().data())))
            process = self._process  # what was told of may have closed it

    def _take(self, news: dict[str, Any]) -> None:
        match news["news"]:
            case "voices":
                self.told.emit(tuple(Voice(*one) for one in news["voices"]))
            case "began":
                self.began.emit(news["number"])
            case "ended":
                self.ended.emit(news["number"])
            case _:
                self.failed.emit(Trouble.ENGINE)

    def _broke(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self.failed.emit(Trouble.MISSING)

    def _ended(self, status: int) -> None:
        if self._process is not None:  # nobody has told it to
            self.failed.emit(Trouble.MISSING if status == _NO_SPEECH else Trouble.ENGINE)


def _line(order: dict[str, object]) -> bytes:
    return json.dumps(order).encode() + b"\n"
