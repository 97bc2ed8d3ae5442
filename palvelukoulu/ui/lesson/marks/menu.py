"""The menu of a lesson's text, in the words of the interface."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QTextEdit

translate = QCoreApplication.translate


class Deed(NamedTuple):
    """A line of the menu: its words, the keys that do the same, and what it does."""

    words: str
    keys: str
    act: Callable[[], None]
    is_possible: bool = True


def show_menu(text: QTextEdit, spot: QPoint, deeds: Iterable[Deed]) -> QMenu:
    """Show the menu of a text at a point of it: copying, and then `deeds`."""
    menu = QMenu(text)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    has_selection = text.textCursor().hasSelection()
    copy = Deed(translate("Marks", "Kopioi"), "Ctrl+C", text.copy, has_selection)
    everything = Deed(translate("Marks", "Valitse kaikki"), "Ctrl+A", text.selectAll)
    _add(menu, copy)
    _add(menu, everything)
    menu.addSeparator()
    for deed in deeds:
        _add(menu, deed)
    menu.popup(text.viewport().mapToGlobal(spot))
    return menu


def _add(menu: QMenu, deed: Deed) -> None:
    # What follows a tab stands at the right, as the keys of a shortcut do.
    action = menu.addAction(f"{deed.words}\t{deed.keys}")
    action.setEnabled(deed.is_possible)
    action.triggered.connect(deed.act)
