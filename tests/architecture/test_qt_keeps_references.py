"""PySide6 6.12.0 on Python 3.11 loses a reference to None in every call that returns nothing.

After some five thousand calls the process aborts, so the pin in pyproject.toml
must hold and the build at hand must be sound.
"""

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    """Something with a signal."""

    rung = Signal(bool)


def test_void_calls_give_back_what_they_take() -> None:
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(1000):
        thing.setObjectName("nimi")

    assert abs(sys.getrefcount(None) - before) < 100


def test_signals_give_back_what_they_take() -> None:
    bell = Bell()
    before = sys.getrefcount(True)

    for _ in range(1000):
        bell.rung.emit(True)

    assert abs(sys.getrefcount(True) - before) < 100
