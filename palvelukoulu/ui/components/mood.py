"""A customer's mood: a face of five steps. The words beside it say the same."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

LEVELS = 5
_MIDDLE = 2


class MoodFace(QWidget):
    """A face from tense (0) to glad (4). Decoration: its words stand beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._level = _MIDDLE
        self._is_small = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.updateGeometry)

    @property
    def level(self) -> int:
        """The mood that is shown."""
        return self._level

    def show_level(self, level: int) -> None:
        """Show a mood from 0 to 4."""
        self._level = level
        self.update()

    def set_small(self, *, is_small: bool) -> None:
        """Take less room, where the face stands in a bar."""
        self._is_small = is_small
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        side = self.theme.px(tokens.MOOD_FACE_SMALL if self._is_small else tokens.MOOD_FACE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, side = self.theme.colour, self.width()
        is_calm = self._level >= _MIDDLE
        painter.setPen(QPen(colour("star_line" if is_calm else "control"), 1.5))
        painter.setBrush(colour("star_soft" if is_calm else "sunken"))
        painter.drawEllipse(QRectF(1, 1, side - 2, side - 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("text"))
        for across in (0.34, 0.66):
            painter.drawEllipse(QPointF(side * across, side * 0.43), side * 0.042, side * 0.055)
        pen = QPen(colour("text"), side * 0.045)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._mouth())
        if self._level == 0:
            for inner, outer in ((0.41, 0.28), (0.59, 0.72)):
                painter.drawLine(QLineF(side * outer, side * 0.28, side * inner, side * 0.335))

    def _mouth(self) -> QPainterPath:
        side = self.width()
        bend = (self._level - _MIDDLE) / _MIDDLE * 0.13
        corner = side * (0.65 - bend * 0.35)
        path = QPainterPath(QPointF(side * 0.35, corner))
        path.quadTo(QPointF(side * 0.5, side * (0.65 + bend)), QPointF(side * 0.65, corner))
        return path
