"""A program that is asked to end closes itself well."""

import os
import signal
import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palvelukoulu.ui.signals import Signals


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_from_the_event_loop(
    number: signal.Signals, qtbot: QtBot, qapp: QApplication
) -> None:
    closed: list[bool] = []
    before = {one: signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGINT)}
    signals = Signals(lambda: closed.append(True), qapp)
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: closed == [True])
    finally:
        signals.release()
        for one, handler in before.items():
            signal.signal(one, handler)
