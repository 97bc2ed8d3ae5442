"""What can be done with selected words, beside them."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_GAP = 6
_PAD = 4


class SelectionBar(QWidget):
    """Two buttons under a selection. They leave the focus, and so the selection, in the text.

    Signals:
        highlighted: The words are to be marked.
        noted: A note is to be written on the words.
    """

    highlighted = Signal()
    noted = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self.theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        row.setSpacing(0)
        for text, icon, signal in (
            (self.tr("Korosta"), "highlighter", self.highlighted),
            (self.tr("Muistiinpano"), "pencil-line", self.noted),
        ):
            button = Button(theme, text, ButtonKind.GHOST, icon=icon, is_compact=True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.hide()

    def show_under(self, line: QRect) -> None:
        """Show the buttons under the last line of a selection, in the page's own place."""
        self.adjustSize()
        page = self.parentWidget()
        room = page.width() if page is not None else self.width()
        left = min(max(0, line.center().x() - self.width() // 2), max(0, room - self.width()))
        self.move(QPoint(left, line.bottom() + _GAP))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.theme.hairline / 2
        painter.setPen(QPen(self.theme.colour("control"), self.theme.hairline))
        painter.setBrush(self.theme.colour("raised"))
        body = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(body, tokens.RADIUS_CALLOUT, tokens.RADIUS_CALLOUT)
