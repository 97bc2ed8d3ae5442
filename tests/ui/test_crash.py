"""A bug is logged, told once, and not swallowed."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palvelukoulu.ui.crash import CrashHandler


def clock() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


def fail(handler: CrashHandler) -> None:
    try:
        int("kaksi nollalla")
    except ValueError as error:
        handler.handle(type(error), error, error.__traceback__)


def test_a_bug_is_written_down_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told: list[str] = []
    log = tmp_path / "lokit" / "palvelukoulu.log"

    fail(CrashHandler(log, clock, told.append))

    assert "kaksi nollalla" in log.read_text("utf-8")
    assert "2026-11-21T12:00:00+00:00" in log.read_text("utf-8")
    assert "kaksi nollalla" in told[0]
    assert "kaksi nollalla" in capsys.readouterr().err


def test_a_log_that_cannot_be_written_does_not_hide_the_bug(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    (tmp_path / "lokit").write_text("tiedosto kansion paikalla", "utf-8")

    fail(CrashHandler(tmp_path / "lokit" / "x.log", clock, told.append))

    assert told
    assert "kaksi nollalla" in capsys.readouterr().err


def test_a_long_log_is_put_aside(tmp_path: Path) -> None:
    log = tmp_path / "palvelukoulu.log"
    log.write_bytes(b"x" * 1_000_001)

    fail(CrashHandler(log, clock, lambda _: None))

    assert (tmp_path / "palvelukoulu.edellinen.log").stat().st_size == 1_000_001
    assert log.stat().st_size < 10_000


def test_an_interrupt_from_the_keyboard_is_not_a_bug(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    handler = CrashHandler(tmp_path / "x.log", clock, told.append)

    handler.handle(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert told == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_handler_takes_over_uncaught_errors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    handler = CrashHandler(tmp_path / "x.log", clock, lambda _: None)

    handler.install()

    assert sys.excepthook == handler.handle
