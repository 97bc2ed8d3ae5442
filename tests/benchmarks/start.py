"""How long the program takes to its first painted home screen, beside an empty Qt window.

Run by hand: ``python tests/benchmarks/start.py [ROUNDS]``. Off screen unless there is a display
and QT_QPA_PLATFORM says otherwise; whole processes in turns, so that ratios hold on any
machine; times do not. The home screen shows the shipped courses, from the catalogue, and
Python's compiled files are in place, as on every start but the first. Goal from a source
checkout: ≤ 1.5 of the empty window.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        done.start()

application = QApplication(sys.argv)
window = Window()
QVBoxLayout(window).addWidget(QLabel("Palvelukoulu"))
done = QTimer(singleShot=True, interval=0)
done.timeout.connect(application.quit)
window.resize(1366, 768)
window.show()
application.exec()
"""


def run(command: Sequence[str]) -> tuple[float, float]:
    """Run a process; return its wall and CPU seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu


def main() -> None:
    """Compare, and print the medians."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        program = [sys.executable, "-m", "palvelukoulu", "--data-dir", folder]
        subprocess.run([sys.executable, "-c", _PREPARE, folder], check=True)
        first = [*program, "--exit-after-first-frame"]
        bare = [sys.executable, "-c", BARE]
        run(first), run(bare)  # compiles; warms the page cache
        pairs = [(run(first), run(bare)) for _ in range(rounds)]
    for name, part in (("wall", 0), ("CPU", 1)):
        ours = statistics.median(one[part] for one, _ in pairs)
        ratio = statistics.median(one[part] / other[part] for one, other in pairs)
        print(f"{name}: {ours * 1000:6.0f} ms, {ratio:.2f} of an empty window")  # noqa: T201


_PREPARE = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from palvelukoulu.paths import located
from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.store.database import Store
from palvelukoulu.study.library import Library
from palvelukoulu.study.profiles import Profiles
paths = located(os.environ, Path.home(), Path(sys.argv[1]))
Library(paths.courses, Catalogue(paths.catalogue)).refresh()
store = Store.open(paths)
profiles = Profiles(store, lambda: datetime.now(UTC))
profiles.choose(profiles.add("Aino"))
store.close()
"""

if __name__ == "__main__":
    main()
