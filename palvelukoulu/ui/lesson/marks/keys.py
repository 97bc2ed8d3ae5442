"""The keys that mark."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from palvelukoulu.ui.lesson.marks.marking import Marking


def mark_by_key(marking: Marking | None, event: QKeyEvent) -> bool:
    """Do what a key says about marks; say whether it was one of those."""
    modifiers = event.modifiers()
    is_shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if marking is None or not modifiers & Qt.KeyboardModifier.ControlModifier:
        return False
    deeds = {
        (Qt.Key.Key_B, False): marking.toggle_bookmark,
        (Qt.Key.Key_H, False): marking.toggle_highlight,
        (Qt.Key.Key_M, False): marking.open_note,
        (Qt.Key.Key_M, True): marking.open_list,
    }
    deed = deeds.get((Qt.Key(event.key()), is_shifted))
    if deed is None:
        return False
    if not event.isAutoRepeat():
        deed()
    return True
