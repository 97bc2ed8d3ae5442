"""A second start with the same records brings the first window to the front."""

from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palvelukoulu.ui import single
from palvelukoulu.ui.single import Doorbell


class Caller(QThread):
    """The second start, which waits for the first one to open the door."""

    rang = Signal(bool)

    def __init__(self, data: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._data = data

    def run(self) -> None:
        """Ring, as the second start does."""
        self.rang.emit(single.ring(self._data))


def test_the_first_program_answers_the_second(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    answered: list[str] = []
    doorbell = Doorbell(tmp_path, lambda: answered.append("tässä"), qapp)
    caller = Caller(tmp_path, qapp)

    with qtbot.waitSignal(caller.rang) as rang:
        caller.start()
    qtbot.waitUntil(lambda: answered == ["tässä"])

    assert rang.args == [True]
    caller.wait()
    doorbell.close()


def test_nobody_answers_for_other_records(tmp_path: Path, qapp: QApplication) -> None:
    doorbell = Doorbell(tmp_path / "yhdet", lambda: None, qapp)

    assert not single.ring(tmp_path / "toiset")

    doorbell.close()
