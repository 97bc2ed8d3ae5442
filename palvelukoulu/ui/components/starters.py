"""Beginnings to go on from: chips that put their words into a field."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import Lines, broken
from palvelukoulu.ui.theme.theme import Theme

_PAD_ABOVE = 8


class StarterChip(QPushButton):
    """A chip whose words go on to the next line when the row is too narrow for them."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self.theme = theme
        self._room = theme.px(tokens.TEXT_COLUMN)
        self._laid: tuple[int, Lines] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", tokens.CHIP_HEIGHT // 2 + tokens.FOCUS_MARGIN - 2)
        theme.changed.connect(self._restyle)

    def set_room(self, width: int) -> None:
        """Say how wide the chip may be."""
        if width != self._room:
            self._room = width
            self._restyle()

    def sizeHint(self) -> QSize:
        lines, px = self._lines(), self.theme.px
        height = max(px(tokens.CHIP_HEIGHT), lines.height + 2 * px(_PAD_ABOVE))
        return QSize(min(self._room, lines.width + 2 * px(tokens.CHIP_PAD) + 1), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.TARGET), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, is_hot = self.theme.colour, self.underMouse() or self.isDown()
        is_bold = is_hot or self.theme.is_contrast
        painter.setPen(QPen(colour("control" if is_bold else "line"), self.theme.hairline))
        painter.setBrush(colour("primary_soft" if self.isDown() else "surface"))
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = self.theme.px(tokens.CHIP_HEIGHT) / 2
        painter.drawRoundedRect(body, radius, radius)
        painter.setPen(colour("text" if is_hot else "text2"))
        lines = self._lines()
        top = (self.height() - lines.height) / 2
        lines.layout.draw(painter, QPointF(self.theme.px(tokens.CHIP_PAD), top))

    def _lines(self) -> Lines:
        if self._laid is None or self._laid[0] != self._room:
            font, line = self.theme.font("small_strong"), self.theme.line_height("small_strong")
            room = max(1, self._room - 2 * self.theme.px(tokens.CHIP_PAD))
            self._laid = (self._room, broken(self.text(), font, line, room))
        return self._laid[1]

    def _restyle(self) -> None:
        self._laid = None
        self.updateGeometry()
        self.update()


class Starters(FlowRow):
    """A row of starters that breaks.

    Signals:
        picked: The words of a starter.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, texts: tuple[str, ...]) -> None:
        super().__init__()
        self.chips = tuple(StarterChip(theme, text) for text in texts)
        for chip in self.chips:
            chip.clicked.connect(lambda _=False, chip=chip: self.picked.emit(chip.text()))
            self.add(chip)

    def heightForWidth(self, width: int) -> int:
        for chip in self.chips:
            chip.set_room(width)
        return super().heightForWidth(width)
