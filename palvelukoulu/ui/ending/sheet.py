"""The card in the middle of the page at the end of a lesson or a course."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.progress import CourseProgress
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.cover import Cover
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_COLUMN = 640
_CORNER = tokens.RADIUS_DIALOG - 1
_COVER = 220
_LOW_COVER = 120
_LOW_BELOW = 560
_STACKED_BELOW = 560


class Sheet(ScrollArea):
    """A constellation, what has been done, and the ways on."""

    def __init__(self, theme: Theme, progress: CourseProgress) -> None:
        super().__init__(theme, _COLUMN)
        outline = progress.outline
        edge, wide = tokens.SHADOW_ROOM, theme.hairline
        card = Card(theme, 0, tokens.RADIUS_DIALOG)
        card.content.setContentsMargins(edge + wide, edge - 2 + wide, edge + wide, edge + 2 + wide)
        card.content.setSpacing(0)
        self.cover = Cover(
            theme, outline.id, outline.sky, corners=(_CORNER, _CORNER, 0, 0), is_large=True
        )
        card.content.addWidget(self.cover)
        self.words = QVBoxLayout()
        self.words.setContentsMargins(40, 28, 40, 30)
        self.words.setSpacing(8)
        nest(card.content, self.words)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(10)
        self.column.setContentsMargins(0, 16, 0, 16)
        self.column.addStretch(1)
        self.column.addWidget(card)
        self.column.addStretch(1)

    def say(self, title: str, text: str) -> None:
        """Add the title and what it is about."""
        heading = Heading(self.theme, title, "display")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label = Label(self.theme, text, "ui", "text2")
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words.addWidget(heading)
        self.words.addWidget(label)

    def add(self, widget: QWidget) -> None:
        """Add something under the words."""
        self.words.addWidget(widget)

    def add_buttons(self, *buttons: Button) -> None:
        """Add the ways on, the primary last."""
        self._buttons.addStretch(1)
        for button in buttons:
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self.words.addSpacing(12)
        nest(self.words, self._buttons)

    def arrange(self, width: int, height: int) -> None:
        """Follow the size of the page."""
        scale = self.theme.scale
        is_low = height / scale < _LOW_BELOW
        self.cover.setFixedHeight(self.theme.px(_LOW_COVER if is_low else _COVER))
        is_stacked = width / scale < _STACKED_BELOW
        direction = QBoxLayout.Direction
        self._buttons.setDirection(direction.TopToBottom if is_stacked else direction.LeftToRight)


def row_of(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets side by side in the middle."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
