"""A program that is killed in the middle of studying has lost nothing it acknowledged."""

import random
import subprocess
import sys
from pathlib import Path

from palvelukoulu.paths import Paths
from palvelukoulu.store import doctor, events
from palvelukoulu.store.database import Store

COURSES = Path(__file__).parents[2] / "courses"

STUDY = """
import sys
from pathlib import Path
from palvelukoulu.content.reader import read_course
from palvelukoulu.paths import Paths
from palvelukoulu.store.database import Store
from palvelukoulu.study.clock import utc_now
from palvelukoulu.study.simulation import Plan, simulate

data, courses, seed = sys.argv[1:]
course = read_course(sorted(Path(courses).glob("*/kurssi.md"))[0].parent).course
store = Store.open(Paths(Path(data)))
for acknowledged in simulate(store, [course], utc_now, Plan(3, 100_000, int(seed))):
    print("ack", acknowledged.number, acknowledged.id, flush=True)
"""


def study_until_killed(data: Path, seed: int, after: int) -> list[str]:
    """Study, kill the program after some answers, and return the ids it acknowledged."""
    command = [sys.executable, "-c", STUDY, str(data), str(COURSES), str(seed)]
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
