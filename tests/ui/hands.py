"""A voice and a patience that a test moves by hand."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from palvelukoulu.ui.speech.values import Utterance, Voice

KARI = Voice("Kari", "fi")
ANNELI = Voice("Anneli", "fi")
BOB = Voice("Bob", "en")


class HandSpeech(QObject):
    """Says nothing by itself; remembers what it was told to do."""

    told = Signal(object)
    began = Signal(int)
    ended = Signal(int)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.said: list[Utterance] = []
        self.asked: list[tuple[str, ...]] = []
        self.is_hushed = True
        self.is_closed = False

    def ask(self, languages: Iterable[str]) -> None:
        """Remember which voices were asked for."""
        self.asked.append(tuple(languages))

    def say(self, utterance: Utterance) -> None:
        """Remember what is being said."""
        self.said.append(utterance)
        self.is_hushed = False

    def hush(self) -> None:
        """Remember to be silent."""
        self.is_hushed = True

    def close(self) -> None:
        """Remember to have ended."""
        self.is_closed = True

    @property
    def saying(self) -> str:
        """What was said last."""
        return self.said[-1].text

    def begin(self) -> None:
        """Be heard."""
        self.began.emit(self.said[-1].number)

    def finish(self) -> None:
        """Come to the end of what is being said."""
        self.begin()
        self.ended.emit(self.said[-1].number)


class HandPatience(QObject):
    """Waits until a test says that it has waited long enough."""

    timeout = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.waits: int | None = None

    def start(self, milliseconds: int) -> None:
        """Wait, anew."""
        self.waits = milliseconds

    def stop(self) -> None:
        """Wait no more."""
        self.waits = None

    def run_out(self) -> None:
        """Have waited long enough for as long as anything is waited for."""
        while self.waits is not None:
            self.end_wait()

    def end_wait(self) -> None:
        """Have waited long enough once."""
        self.waits = None
        self.timeout.emit()
