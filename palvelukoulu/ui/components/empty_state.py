"""What stands where nothing is yet: a drawing, a sentence, a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.ui.components.badges import Badge
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme.theme import Theme


class EmptyState(QWidget):
    """An invitation. Without `action` there is no button."""

    asked = Signal()

    def __init__(self, theme: Theme, icon: str, sentence: str, action: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 48, 24, 48)
        column.setSpacing(16)
        nest(column, _centred(Badge(theme, icon, size=72)))
        self.sentence = Label(theme, sentence, "choice", "text2")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.sentence)
        if action:
            self.button = Button(theme, action)
            self.button.clicked.connect(self.asked)
            nest(column, _centred(self.button))


def _centred(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row
