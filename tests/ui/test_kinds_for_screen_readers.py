"""What a screen reader is told of each kind of exercise, in each of its states."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.content.prose import blocks, inline
from palvelukoulu.content.reader import read_course
from palvelukoulu.core.exercises import KINDS, examples_of, kind_of
from palvelukoulu.paths import bundled
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui import accessibility
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame
from palvelukoulu.ui.exercises import widget_for
from palvelukoulu.ui.theme.theme import Theme

EXAMPLE = Path(__file__).parents[2] / "courses" / "esimerkki"
STATES = ("open", "right", "missed", "partly")
Role = QAccessible.Role
CONTROLS = frozenset(
    {
        *(Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.Slider),
        *(Role.EditableText, Role.SpinBox, Role.Link, Role.ListItem, Role.ButtonMenu),
    }
)


@pytest.fixture(scope="module", autouse=True)
def _roles(qapp: QApplication) -> None:
    assert qapp is not None
    accessibility.install()


def examples() -> dict[str, object]:
    """Return the first exercise of each kind in the example course."""
    course = read_course(EXAMPLE).course
    assert course is not None
    found: dict[str, object] = {}
    for lesson in course.lessons:
        for block in lesson.exercises:
            found.setdefault(kind_of(block.exercise).name, block.exercise)
    return found


EXERCISES = examples()
CASES = [
    (name, state)
    for name, exercise in EXERCISES.items()
    for state in STATES
    if state == "open" or getattr(examples_of(exercise), state) is not None
]


def shown(theme: Theme, qtbot: QtBot, name: str, state: str) -> ExerciseWidget:
    """Show an exercise, open or judged."""
    exercise = EXERCISES[name]
    words = Vocabulary(bundled("assets") / "lexicon" / "fi_muodot.marisa")
    frame = Frame(theme, inline, blocks, "siemen", lambda _: None, words)
    widget = widget_for(frame, exercise)
    qtbot.addWidget(widget)
    widget.resize(720, 900)
    widget.show()
    if state != "open":
        response = getattr(examples_of(exercise), state)
        widget.show_response(response)
        widget.show_grade(kind_of(exercise).grade(exercise, response))
    QApplication.sendPostedEvents()  # a layout shows what is put into it only later
    return widget


def told(widget: QWidget) -> list[tuple[tuple[str, ...], QAccessible.Role, str]]:
    """Return what is found: the names of the groups around it, its role and its name."""
    return list(_told(QAccessible.queryAccessibleInterface(widget), ()))


def _told(
    one: QAccessibleInterface | None, around: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], QAccessible.Role, str]]:
    if one is None or not one.isValid() or one.state().invisible:
        return
    name = one.text(QAccessible.Text.Name)
    if one.role() is Role.ComboBox:
        # On Linux Qt gives the picked text for the name; the field's own name comes after it.
        name = f"{name} {one.text(QAccessible.Text.Description)}"
    yield around, one.role(), name
    if one.role() is Role.ComboBox:
        return  # what is in it is Qt’s own
    inside = (*around, name) if name and one.role() is Role.Grouping else around
    for number in range(one.childCount()):
        yield from _told(one.child(number), inside)


def test_every_kind_is_in_the_example_course() -> None:
    assert set(EXERCISES) == {kind.name for kind in KINDS}


@pytest.mark.parametrize(("name", "state"), CASES)
def test_every_control_has_a_name(theme: Theme, qtbot: QtBot, name: str, state: str) -> None:
    widget = shown(theme, qtbot, name, state)

    assert [one for one in told(widget) if one[1] in CONTROLS and not one[2].strip()] == []


@pytest.mark.parametrize(("name", "state"), CASES)
def test_no_two_controls_have_one_name(theme: Theme, qtbot: QtBot, name: str, state: str) -> None:
    widget = shown(theme, qtbot, name, state)

    counted = Counter(one for one in told(widget) if one[1] in CONTROLS)
    assert [one for one, count in counted.items() if count > 1] == []


JUDGED = [
    (name, state) for name, state in CASES if state != "open" and kind_of(EXERCISES[name]).is_scored
]


# Where a response leaves nothing to improve and where it does, the words differ.
@pytest.mark.parametrize("name", sorted({name for name, _ in JUDGED}))
def test_how_it_was_judged_is_in_words(theme: Theme, qtbot: QtBot, name: str) -> None:
    names = {
        state: frozenset(one[2] for one in told(shown(theme, qtbot, name, state)))
        for one, state in [*JUDGED, (name, "open")]
        if one == name
    }

    assert len(set(names.values())) == len(names)
