"""The window comes back where it was, and never off the screen."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from palvelukoulu.ui.window_state import WindowState


def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_the_first_window_fits_the_screen(tmp_path: Path, qtbot: QtBot) -> None:
    made = window(qtbot)

    WindowState(tmp_path / "ikkuna.ini").restore(made)

    screen = made.screen().availableGeometry()
    assert made.width() <= max(screen.width(), 640)
    assert made.height() <= max(screen.height(), 360)


def test_the_window_comes_back_at_its_size(tmp_path: Path, qtbot: QtBot) -> None:
    before = window(qtbot)
    before.setGeometry(QRect(40, 30, 700, 500))
    WindowState(tmp_path / "ikkuna.ini").keep(before)

    after = window(qtbot)
    WindowState(tmp_path / "ikkuna.ini").restore(after)

    assert after.size() == QSize(700, 500)


def test_a_window_off_every_screen_is_moved_in(tmp_path: Path, qtbot: QtBot) -> None:
    before = window(qtbot)
    before.setGeometry(QRect(40, 30, 600, 400))
    state = WindowState(tmp_path / "ikkuna.ini")
    state.keep(before)
    after = window(qtbot)
    state.restore(after)
    after.move(QPoint(-5000, -5000))
    state.keep(after)

    state.restore(after)

    assert after.screen().availableGeometry().intersects(after.geometry())


def test_a_spoilt_file_is_as_good_as_none(tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "ikkuna.ini"
    file.write_bytes(b"[window]\ngeometry=@ByteArray(\x00\xff)\n")
    made = window(qtbot)

    WindowState(file).restore(made)

    assert made.width() >= 640
