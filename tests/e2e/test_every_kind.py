"""Every kind of exercise: by keyboard alone, and killed in the middle of it."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from palvelukoulu.app import build
from palvelukoulu.core.exercises import KINDS, kind_named
from palvelukoulu.paths import Paths
from tests.e2e.conftest import Hand, TickingClock
from tests.e2e.plays import PLAYS, press, seen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from palvelukoulu.ui.lesson.question import QuestionStep

ROOT = Path(__file__).parents[2]
COURSE = "esimerkki"
NAMES = [kind.name for kind in KINDS]

# Each page is dropped without being left, as by a crash, so that only what was saved in the
# middle is there; then the whole program is killed.
STUDY = """
import json, sys
from pathlib import Path
sys.path.insert(0, ".")
from PySide6.QtTest import QTest
from palvelukoulu.app import application_for, build
from palvelukoulu.core.exercises import KINDS
from palvelukoulu.paths import Paths
from palvelukoulu.ui.navigation import Enter, Study
from tests.e2e.conftest import TickingClock
from tests.e2e.plays import PLAYS, press, seen

data, courses, assets = map(Path, sys.argv[1:])
application = application_for(["palvelukoulu"])
program = build(Paths(data, (courses,), assets), TickingClock(), application)
window, library = program.window, program.desk.library
library.refresh()
window.resize(1366, 768)
window.show()
window.activateWindow()
window.go(Enter(program.desk.profiles.add("Aino")))
course = library.open("esimerkki")
for kind in KINDS:
    lesson, block = next(
        (lesson, block) for lesson in course.lessons for block in lesson.exercises
        if isinstance(block.exercise, kind.exercise)
    )
    window.go(Study(course.id, lesson.id))
    page = window.page
    page.show_step([step.anchor for step in page.steps].index(block.id))
    QTest.qWait(20)
    press(window, PLAYS[kind.name].half)
    QTest.qWait(900)
    print(json.dumps([kind.name, seen(page.view.widget)]), flush=True)
    window.takeCentralWidget().deleteLater()
print("valmis", flush=True)
QTest.qWait(60_000)
"""


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Paths, dict[str, object]]:
    """Begin a response of every kind, kill the program, and return what was to be seen."""
    folder = tmp_path_factory.mktemp("tapettu")
    courses = folder / "kurssit"
    shutil.copytree(ROOT / "courses" / COURSE, courses / COURSE)
    paths = Paths(folder / "tiedot", (courses,), ROOT / "assets")
    command = [sys.executable, "-c", STUDY, str(paths.data), str(courses), str(paths.assets)]
    shown: dict[str, object] = {}
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        for line in program.stdout:
            if line == "valmis\n":
                break
            name, what = json.loads(line)
            shown[name] = what
        program.kill()
    return paths, shown


@pytest.fixture
def reopened(
    killed: tuple[Paths, dict[str, object]], tmp_path: Path, qtbot: "QtBot", qapp: "QApplication"
) -> Iterator[Hand]:
    """Start the program again on a copy of what the killed one left."""
    paths, _ = killed
    shutil.copytree(paths.data, tmp_path / "tiedot", ignore=shutil.ignore_patterns("*.lock"))
    hand = opened(replace(paths, data=tmp_path / "tiedot"), qtbot, qapp)
    yield hand
    hand.program.close()
    hand.window.deleteLater()


def opened(paths: Paths, qtbot: "QtBot", qapp: "QApplication") -> Hand:
    """Start the program on some records."""
    program = build(paths, TickingClock(), qapp)
    program.desk.library.refresh()
    program.open(is_brief=True)
    program.window.resize(1366, 768)
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    return Hand(program, qtbot)


def question_of(hand: Hand, name: str) -> "QuestionStep":
    """Go to the first question of a kind, and let it be laid out."""
    question = hand.open_question(kind_named(name).exercise, COURSE)
    QTest.qWait(20)
    return question


def test_every_kind_has_its_keys() -> None:
    assert set(PLAYS) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_half_made_response_is_exactly_there_after_a_kill(
    killed: tuple[Paths, dict[str, object]], reopened: Hand, name: str
) -> None:
    question = question_of(reopened, name)

    assert question.footing().verdict is None
    assert seen(question.widget) == killed[1][name]


@pytest.fixture
def fresh(tmp_path: Path, qtbot: "QtBot", qapp: "QApplication") -> Iterator[Hand]:
    """A learner who has just sat down to the example course."""
    shutil.copytree(ROOT / "courses" / COURSE, tmp_path / "kurssit" / COURSE)
    hand = opened(Paths(tmp_path / "tiedot", (tmp_path / "kurssit",), ROOT / "assets"), qtbot, qapp)
    hand.enter("Aino")
    yield hand
    hand.program.close()
    hand.window.deleteLater()


@pytest.mark.parametrize("name", NAMES)
def test_it_is_answered_by_keyboard_alone(fresh: Hand, name: str) -> None:
    question = question_of(fresh, name)
    play = PLAYS[name]

    for keys in (play.half, play.rest, play.submit):
        press(fresh.window, keys)

    assert question.footing().verdict is not None
    assert question.footing().retry or question.first_focus() is None


def test_what_a_mantra_is_kept_with_stands_above_the_answer_bar(fresh: Hand) -> None:
    question = question_of(fresh, "mantra")
    play = PLAYS["mantra"]
    for keys in (play.half, play.rest, play.submit):
        press(fresh.window, keys)
    kept = question.widget.outcome()
    view = question.scroll_area().viewport()

    assert kept is not None
    foot = QPoint(0, kept.height())
    fresh.qtbot.waitUntil(lambda: kept.mapTo(view, foot).y() <= view.height())
