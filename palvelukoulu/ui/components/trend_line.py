"""A number from time to time: a calm line with a dot for each, the latest one filled."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from palvelukoulu.ui.accessibility import set_role
from palvelukoulu.ui.components.dumbbell import number_words
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import Lines, broken
from palvelukoulu.ui.theme.theme import Theme

_ROOM = 56
_EDGE = 9
_WORDS_ROOM = 56
_DOT = 5.0
_LATEST = 8.0
_LINE = 2.5


@dataclass(frozen=True, slots=True)
class Dot:
    """What was answered once; `value` is None where there is no number."""

    when: str
    value: float | None


class TrendLine(QWidget):
    """One row: the name above, the line under it and the latest number at its end."""

    def __init__(
        self, theme: Theme, name: str, dots: tuple[Dot, ...], ends: tuple[int, int]
    ) -> None:
        """Show `dots`, oldest first; `ends` are the least and the most of the scale."""
        super().__init__()
        self.theme = theme
        self._name = name
        self._dots = dots
        self._ends = ends
        self._laid: tuple[int, Lines] | None = None
        set_role(self, "graphic")
        self.setAccessibleName(self._spoken())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words(width).height + self.theme.px(_ROOM)

    def sizeHint(self) -> QSize:
        width = self.width() or self.theme.px(tokens.DIALOG_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.NAV_WIDTH), self.theme.px(_ROOM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) > self.height():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        words = self._words(self.width())
        painter.setPen(theme.colour("text"))
        words.layout.draw(painter, QPointF(0, 0))
        field = QRectF(0, words.height, self.width(), theme.px(_ROOM))
        places = self._places(field)
        self._paint_ground(painter, field)
        painter.setPen(QPen(theme.colour("primary"), theme.px(_LINE)))
        painter.drawPolyline(places)
        for place in places[:-1]:
            painter.setPen(QPen(theme.colour("primary"), 2))
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(place, theme.px(_DOT), theme.px(_DOT))
        for place in places[-1:]:
            painter.setPen(QPen(theme.colour("surface"), 2))
            painter.setBrush(theme.colour("primary"))
            painter.drawEllipse(place, theme.px(_LATEST), theme.px(_LATEST))
        self._paint_latest(painter, field)

    def _paint_ground(self, painter: QPainter, field: QRectF) -> None:
        """Draw the least and the most of the scale as two faint lines."""
        px = self.theme.px
        painter.setPen(QPen(self.theme.colour("line"), self.theme.hairline))
        for height in (field.top() + px(_EDGE), field.bottom() - px(_EDGE)):
            painter.drawLine(QPointF(0, height), QPointF(self.width() - px(_WORDS_ROOM), height))

    def _paint_latest(self, painter: QPainter, field: QRectF) -> None:
        known = [dot.value for dot in self._dots if dot.value is not None]
        painter.setPen(self.theme.colour("primary_text"))
        painter.setFont(self.theme.font("ui_strong", is_tabular=True))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(field, right, number_words(known[-1]) if known else "")

    def _places(self, field: QRectF) -> list[QPointF]:
        """Return where each number is; an occasion without one leaves its place empty."""
        px, (low, high) = self.theme.px, self._ends
        left, right = px(_EDGE), self.width() - px(_WORDS_ROOM) - px(_EDGE)
        top, bottom = field.top() + px(_EDGE), field.bottom() - px(_EDGE)
        step = (right - left) / max(len(self._dots) - 1, 1)
        return [
            QPointF(left + step * at, bottom - (bottom - top) * (dot.value - low) / (high - low))
            for at, dot in enumerate(self._dots)
            if dot.value is not None
        ]

    def _spoken(self) -> str:
        said = [
            self.tr("{when} {value}").format(when=dot.when, value=number_words(dot.value))
            for dot in self._dots
            if dot.value is not None
        ]
        low, high = self._ends
        text = self.tr("{name}: {points}, asteikolla {low}–{high}")
        return text.format(name=self._name, points="; ".join(said), low=low, high=high)

    def _words(self, width: int) -> Lines:
        if self._laid is None or self._laid[0] != width:
            font, line = self.theme.font("small_strong"), self.theme.line_height("small_strong")
            self._laid = (width, broken(self._name, font, line, width))
        return self._laid[1]

    def _restyle(self) -> None:
        self._laid = None
        self.updateGeometry()
        self.update()
