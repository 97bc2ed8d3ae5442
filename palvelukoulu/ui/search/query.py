"""The field of the search page: arrows lead out of it to what was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from palvelukoulu.ui.components.fields import SearchField

# What an arrow does; the page that scrolls around would take them otherwise.
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class QueryField(SearchField):
    """A field that arrows lead out of.

    Signals:
        stepped: Carries 1 for the next, -1 for the previous.
    """

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)
