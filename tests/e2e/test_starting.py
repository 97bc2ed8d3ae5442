"""Starting twice, starting with spoilt records, and ending when asked."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from palvelukoulu.paths import Paths
from palvelukoulu.store import doctor
from palvelukoulu.store.database import Store

ROOT = Path(__file__).parents[2]


@contextmanager
def running(data: Path) -> Iterator[subprocess.Popen[str]]:
    """Run the program until the block ends; it has painted its window."""
    command = [sys.executable, "-u", "-m", "palvelukoulu", "--data-dir", str(data), "--timings"]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stderr is not None
        assert "ensimmäinen kuva" in program.stderr.readline()
        try:
            yield program
        finally:
            program.kill()


def start(data: Path) -> subprocess.CompletedProcess[str]:
    """Start the program and wait for it to end by itself."""
    command = [sys.executable, "-m", "palvelukoulu", "--data-dir", str(data)]
    return subprocess.run(
        [*command, "--exit-after-first-frame"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_program_that_is_asked_to_end_ends_well(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        program.send_signal(signal.SIGTERM)
        assert program.wait(10) == 0

    store = Store.open(Paths(tmp_path))
    assert doctor.examine(store).is_sound
    store.close()


def test_a_second_start_gives_way_to_the_first(tmp_path: Path) -> None:
    with running(tmp_path):
        # The door is opened after the window has been painted.
        codes = [start(tmp_path).returncode for _ in range(3)]

    assert codes[-1] == 0


def test_spoilt_records_are_refused_in_words(tmp_path: Path) -> None:
    assert start(tmp_path).returncode == 0
    (tmp_path / "palvelukoulu.db").write_bytes(b"")

    done = start(tmp_path)

    assert done.returncode == 1
    assert "eivät ole kunnossa" in done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "palvelukoulu.db").read_bytes() == b""
