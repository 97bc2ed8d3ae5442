"""The whole program on shipped courses, with records in a temporary folder."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.app import Program, build
from palvelukoulu.core.course import Course
from palvelukoulu.core.exercises import examples_of
from palvelukoulu.paths import Paths
from palvelukoulu.ui.lesson.page import LessonPage
from palvelukoulu.ui.lesson.player import PlayerPage
from palvelukoulu.ui.lesson.question import QuestionStep
from palvelukoulu.ui.navigation import Enter, Place, Study

ROOT = Path(__file__).parents[2]
COURSE = "edustustehtava"
OTHER = "itsetunto-ja-olemus"
MORNING = datetime(2026, 11, 21, 6, 30, tzinfo=UTC)


class TickingClock:
    """Goes one second forward each time it is looked at."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        """Return the next moment."""
        self.now += timedelta(seconds=1)
        return self.now


class Hand:
    """A person at the program."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.window = program.window
        self.qtbot = qtbot

    @property
    def player(self) -> LessonPage:
        """The lesson player, when it is shown."""
        page = self.window.page
        assert isinstance(page, LessonPage)
        return page

    @property
    def question(self) -> QuestionStep:
        """The question, when one is shown."""
        view = self.player.view
        assert isinstance(view, QuestionStep)
        return view

    @property
    def focused(self) -> QWidget:
        """What has the keyboard."""
        widget = self.window.focusWidget()
        assert widget is not None
        return widget

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(self.focused, key, modifier or Qt.KeyboardModifier.NoModifier)

    def write(self, text: str) -> None:
        """Write where the focus is."""
        self.qtbot.keyClicks(self.focused, text)

    def until_read(self) -> None:
        """Wait until the outcome has been there long enough for the next press."""
        page = self.window.page
        assert isinstance(page, PlayerPage)
        self.qtbot.waitUntil(lambda: not page.is_dwelling)

    def until_at(self, *kinds: type) -> None:
        """Wait until the page of a place is shown."""
        self.qtbot.waitUntil(lambda: isinstance(self.window.place, kinds))

    def press_first(self) -> None:
        """Press the first button of the page: what there is to do."""
        page = self.window.page
        assert page is not None
        button = page.first_focus()
        assert isinstance(button, QAbstractButton)
        button.click()

    def enter(self, name: str) -> None:
        """Sit down as a new learner."""
        self.window.go(Enter(self.program.desk.profiles.add(name)))

    def go(self, place: Place | Enter) -> None:
        """Go straight to a place."""
        self.window.go(place)

    def course(self, course: str = COURSE) -> Course:
        """Open a course."""
        return self.program.desk.library.open(course)

    def open_question(self, kind: type, course: str = COURSE) -> QuestionStep:
        """Go to the first question of a kind."""
        for lesson in self.course(course).lessons:
            for block in lesson.exercises:
                if isinstance(block.exercise, kind):
                    self.go(Study(course, lesson.id))
                    anchors = [step.anchor for step in self.player.steps]
                    self.player.show_step(anchors.index(block.id))
                    return self.question
        raise LookupError(kind)

    def study(self, lesson: str, course: str = COURSE, *, how: str = "right") -> None:
        """Study a lesson from its first step to its end."""
        self.go(Study(course, lesson))
        self.player.show_step(0)
        for number in range(self.player.step_count):
            self.player.show_step(number)
            view = self.player.view
            if isinstance(view, QuestionStep) and view.first_focus() is not None:
                response = getattr(examples_of(view.exercise), how)
                if response is not None:
                    view.widget.show_response(response)
                    view.widget.responded.emit(response)
                    self.player.press_primary()
        self.player.finish()


Start: TypeAlias = Callable[[], Hand]


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Folders of a computer on which two of the shipped courses have been installed."""
    courses = tmp_path / "kurssit"
    for course in (COURSE, OTHER):
        shutil.copytree(next((ROOT / "courses").glob(f"*{course}")), courses / course)
    return Paths(tmp_path / "tiedot", (courses,), ROOT / "assets")


@pytest.fixture
def start(paths: Paths, qtbot: QtBot, qapp: QApplication) -> Iterator[Start]:
    """Start the program; a second call starts it again on the same computer."""
    clock = TickingClock()
    running: list[Program] = []

    def begin() -> Hand:
        while running:
            running.pop().close()
        program = build(paths, clock, qapp)
        running.append(program)
        program.desk.library.refresh()
        program.open(is_brief=True)
        program.window.setWindowState(Qt.WindowState.WindowNoState)
        program.window.resize(1366, 768)
        with qtbot.waitActive(program.window):
            program.window.activateWindow()
        return Hand(program, qtbot)

    yield begin
    for program in running:
        program.close()
        program.window.deleteLater()


@pytest.fixture
def hand(start: Start) -> Hand:
    """A learner who has just sat down for the first time."""
    hand = start()
    hand.enter("Aino Lahtinen")
    return hand
