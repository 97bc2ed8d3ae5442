"""A program that is killed in the middle of studying has lost nothing it acknowledged."""

import random
import subprocess
import sys
from pathlib import Path

from palvelukoulu.paths import Paths
from palvelukoulu.store import doctor, events
from palvelukoulu.store.database import Store


def study_until_killed(data: Path, seed: int, after: int) -> list[str]:
    """Study, kill the program after some answers, and return the ids it acknowledged."""
    command = [sys.executable, "-m", "palvelukoulu", "simulate", "--data-dir", str(data)]
    command += ["--learners", "3", "--answers", "100000", "--seed", str(seed), "--ack"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        lines = [program.stdout.readline() for _ in range(after)]
        program.kill()
        lines += program.stdout.read().splitlines(keepends=True)
    return [line.split()[2] for line in lines if line.endswith("\n")]


def stored(data: Path) -> list[str]:
    """Open the records as the next start does, look them over and return the attempts' ids."""
    store = Store.open(Paths(data))
    with store.reading() as db:
        found = [row.id for row in events.rows(db) if row.kind == "attempt"]
    examined = doctor.examine(store)
    store.close()
    assert examined.is_sound, examined
    return found


def test_ten_kills_lose_no_acknowledged_answer(tmp_path: Path) -> None:
    chance = random.Random(20261121)  # noqa: S311
    known: list[str] = []
    for seed in range(10):
        acknowledged = study_until_killed(tmp_path, seed, after=chance.randrange(1, 150))

        found = stored(tmp_path)

        assert found[: len(known)] == known
        new = found[len(known) :]
        assert new[: len(acknowledged)] == acknowledged
        assert len(new) - len(acknowledged) <= 1, "at most the answer under way"
        known = found
