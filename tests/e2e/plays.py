"""How each kind of exercise is answered by keyboard alone, half of it and then the rest.

Words between quotes are written; anything else is a key, pressed where the focus is.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Play:
    """The keys of the first half, those after it, and the one that submits."""

    half: str
    rest: str = ""
    submit: str = "Return"


PLAYS: Final[Mapping[str, Play]] = {
    "single-choice": Play("2"),
    "multiple-choice": Play("1 3"),
    "true-false": Play("2"),
    "ordering": Play("Ctrl+Down Down Ctrl+Down"),
    "hotspot": Play("1 2"),
    "matching": Play("Down", "Tab Down Down Tab Down Down Down"),
    "cloze": Play("'tiivis' Tab Down", "Tab 'meille' Tab 'hei' Tab Down"),
    "short-answer": Play("'hym'", "'y'"),
    "number": Play("'7'", "'5'"),
    "dialogue": Play("1", "1 1 1 1 1 1"),
    "reflection": Play("'Kesken on ajatus'", "' ja jatkan huomenna.'", "Ctrl+Return"),
    "self-assessment": Play("4 2", "3 3 3 3 3 3 3 3"),
    "commitments": Play("1"),
    "checklist": Play("2"),
    "mantra": Play("'huomaa minut'", "Tab 'jaksan' Tab 'kysyn' Tab 'autan'", "Ctrl+Return"),
    "team-agreement": Play("'kolmen'", "Tab 'kysymme' Tab 'kiirehdi'", "Ctrl+Return"),
    "daily-tally": Play("Space Space", "Tab Tab Tab Tab Tab"),
    "cards": Play("Space", "Tab Space Space Tab Space Space Tab Space Tab Tab Tab"),
}
_TOKEN: Final = re.compile(r"'([^']*)'|(\S+)")


def press(window: QWidget, keys: str) -> None:
    """Press keys, each where the focus is then."""
    for words, key in _TOKEN.findall(keys):
        focused = window.focusWidget() or window
        if key:
            *held, name = key.split("+")
            modifier = Qt.KeyboardModifier.NoModifier
            if held:
                modifier = Qt.KeyboardModifier.ControlModifier
            QTest.keyClick(focused, Qt.Key[f"Key_{name}"], modifier)
        else:
            QTest.keyClicks(focused, words)


def seen(widget: QWidget) -> list[list[str | bool]]:
    """Return everything a screen reader finds: names, values, what is ticked."""
    found: list[list[str | bool]] = []
    _walk(QAccessible.queryAccessibleInterface(widget), found)
    return found


def _walk(one: QAccessibleInterface | None, found: list[list[str | bool]]) -> None:
    if one is None or not one.isValid() or one.state().invisible:
        return
    # Roles of the program's own come with its application, which not every test has.
    name, value = one.text(QAccessible.Text.Name), one.text(QAccessible.Text.Value)
    found.append([name, value, bool(one.state().checked)])
    for number in range(one.childCount()):
        _walk(one.child(number), found)
