"""Dimensions as a web: before as a dashed line, now as a surface."""

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from palvelukoulu.ui.accessibility import set_role
from palvelukoulu.ui.components.dumbbell import Pair
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import Lines, broken
from palvelukoulu.ui.theme.theme import Theme

_HEIGHT = 360
_NAME_WIDTH = 100
_NAME_GAP = 10
_NOW = 6.0
_BEFORE = 4.5
_JOIN = 2.5
_NUMBER = 20
_FILL_ALPHA = 45
_CENTRED = 0.1


class Radar(QWidget):
    """At least three pairs, each with a number now. The dumb-bells beside it say the same."""

    def __init__(self, theme: Theme, pairs: Sequence[Pair], low: int, high: int) -> None:
        super().__init__()
        self.theme = theme
        self._pairs = tuple(pairs)
        self._ends = (low, high)
        set_role(self, "graphic")
        names = ", ".join(pair.name for pair in self._pairs)
        text = self.tr("Verkkokuvio: {names}. Samat luvut ovat muutoksissa taidoittain.")
        self.setAccessibleName(text.format(names=names))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.DIALOG_WIDTH), self.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.NAV_WIDTH), self.theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_web(painter)
        befores = [pair.before for pair in self._pairs if pair.before is not None]
        if len(befores) == len(self._pairs):
            self._paint_before(painter, self._points(befores))
        self._paint_now(painter, self._points(pair.now or 0 for pair in self._pairs))
        self._paint_numbers(painter)
        painter.setPen(self.theme.colour("text"))
        for at, pair in enumerate(self._pairs):
            self._paint_name(painter, at, pair.name)

    def _paint_web(self, painter: QPainter) -> None:
        token = "control" if self.theme.is_contrast else "line"
        painter.setPen(QPen(self.theme.colour(token), self.theme.hairline))
        for number in self._numbers():
            painter.drawPolygon(QPolygonF(self._points([number] * len(self._pairs))))
        for at in range(len(self._pairs)):
            painter.drawLine(self._middle(), self._point(at, self._ends[1]))

    def _paint_before(self, painter: QPainter, points: Sequence[QPointF]) -> None:
        colour = self.theme.colour
        painter.setPen(QPen(colour("star_line"), 2, Qt.PenStyle.DashLine))
        painter.drawPolygon(QPolygonF(points))
        painter.setPen(QPen(colour("star_line"), 2))
        painter.setBrush(colour("surface"))
        for point in points:
            painter.drawEllipse(point, self.theme.px(_BEFORE), self.theme.px(_BEFORE))

    def _paint_now(self, painter: QPainter, points: Sequence[QPointF]) -> None:
        colour = self.theme.colour
        fill = QColor(colour("primary"))
        fill.setAlpha(_FILL_ALPHA)
        painter.setPen(QPen(colour("primary"), _JOIN))
        painter.setBrush(fill)
        painter.drawPolygon(QPolygonF(points))
        painter.setPen(QPen(colour("surface"), 2))
        painter.setBrush(colour("primary"))
        for point in points:
            painter.drawEllipse(point, self.theme.px(_NOW), self.theme.px(_NOW))

    def _paint_numbers(self, painter: QPainter) -> None:
        """Write the scale between the first two axes, where no disc can be."""
        size = self.theme.px(_NUMBER)
        painter.setFont(self.theme.font("caption", is_tabular=True))
        for number in self._numbers():
            between = (self._point(0, number) + self._point(1, number)) / 2
            spot = QRectF(between.x() - size / 2, between.y() - size / 2, size, size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("surface"))
            painter.drawEllipse(spot)
            painter.setPen(self.theme.colour("text2"))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_name(self, painter: QPainter, at: int, name: str) -> None:
        across, down = self._direction(at)
        lines = self._lines(name)
        gap = self.theme.px(_NAME_GAP)
        end = self._middle() + QPointF(across, down) * (self._radius() + gap)
        if abs(across) < _CENTRED:
            left = end.x() - lines.width / 2
            top = end.y() - (lines.height if down < 0 else 0)
        else:
            left = end.x() if across > 0 else end.x() - lines.width
            top = end.y() - lines.height / 2
        lines.layout.draw(painter, QPointF(max(0.0, left), max(0.0, top)))

    # --- geometry ----------------------------------------------------------------------

    def _numbers(self) -> range:
        return range(self._ends[0], self._ends[1] + 1)

    def _points(self, numbers: Iterable[float]) -> list[QPointF]:
        return [self._point(at, number) for at, number in enumerate(numbers)]

    def _point(self, at: int, number: float) -> QPointF:
        """Return a place on an axis; the lowest number stands one step from the middle."""
        low, high = self._ends
        share = (number - low + 1) / (high - low + 1)
        across, down = self._direction(at)
        return self._middle() + QPointF(across, down) * (self._radius() * share)

    def _direction(self, at: int) -> tuple[float, float]:
        angle = 2 * math.pi * at / len(self._pairs)
        return math.sin(angle), -math.cos(angle)

    def _middle(self) -> QPointF:
        return QRectF(self.rect()).center()

    def _radius(self) -> float:
        line = self.theme.line_height("small_strong")
        gap = self.theme.px(_NAME_GAP)
        across = self.width() / 2 - self._name_width() - gap
        return max(1.0, min(across, self.height() / 2 - 2 * line - gap))

    def _name_width(self) -> int:
        return min(self.theme.px(_NAME_WIDTH), self.width() // 3)

    def _lines(self, name: str) -> Lines:
        font, line = self.theme.font("small_strong"), self.theme.line_height("small_strong")
        return broken(name, font, line, self._name_width())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
