"""A number before and now, as two discs on a scale and the change in figures."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from palvelukoulu.ui.accessibility import set_role
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import Lines, broken
from palvelukoulu.ui.theme.theme import Theme

_NOW = 8.0
_BEFORE = 6.0
_TRACK = 3.0
_JOIN = 4.0
_TICK = 1.8
_LINE = 26
_EDGE = 9
_WORDS_ROOM = 92
_KEY = 30
_SMALLEST = 0.05


@dataclass(frozen=True, slots=True)
class Pair:
    """What a dumb-bell shows; None where there is no number."""

    name: str
    before: float | None
    now: float | None


class Dumbbell(QWidget):
    """One row: the name above, the scale under it and the change at the end."""

    def __init__(self, theme: Theme, pair: Pair, low: int, high: int) -> None:
        super().__init__()
        self.theme = theme
        self._pair = pair
        self._ends = (low, high)
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
        return self._name(width).height + self.theme.px(_LINE)

    def sizeHint(self) -> QSize:
        is_placed = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        width = self.width() if is_placed else self.theme.px(tokens.DIALOG_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.NAV_WIDTH), self.theme.px(_LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) > self.height():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, colour = self.theme.px, self.theme.colour
        name = self._name(self.width())
        painter.setPen(colour("text"))
        name.layout.draw(painter, QPointF(0, 0))
        middle = name.height + px(_LINE) / 2
        left, right = px(_EDGE), self.width() - px(_WORDS_ROOM) - px(_EDGE)
        low, high = self._ends
        places = {
            number: left + (right - left) * (number - low) / (high - low)
            for number in range(low, high + 1)
        }
        painter.setPen(self._pen("control" if self.theme.is_contrast else "line", _TRACK))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("control"))
        for place in places.values():
            painter.drawEllipse(QPointF(place, middle), px(_TICK), px(_TICK))
        self._paint_discs(painter, QPointF(left, middle), (right - left) / (high - low))
        self._paint_change(painter, QRectF(0, name.height, self.width(), px(_LINE)))

    def _paint_discs(self, painter: QPainter, start: QPointF, step: float) -> None:
        px, colour, pair = self.theme.px, self.theme.colour, self._pair
        if pair.now is None:
            return
        now = start + QPointF((pair.now - self._ends[0]) * step, 0)
        if pair.before is not None:
            before = start + QPointF((pair.before - self._ends[0]) * step, 0)
            painter.setPen(self._pen("primary", _JOIN))
            painter.drawLine(before, now)
            painter.setPen(QPen(colour("star_line"), 2))
            painter.setBrush(colour("surface"))
            painter.drawEllipse(before, px(_BEFORE), px(_BEFORE))
        painter.setPen(QPen(colour("surface"), 2))
        painter.setBrush(colour("primary"))
        painter.drawEllipse(now, px(_NOW), px(_NOW))

    def _paint_change(self, painter: QPainter, row: QRectF) -> None:
        words = self.change()
        is_strong = words[:1] in "+0123456789"
        painter.setPen(self.theme.colour("primary_text" if is_strong else "text2"))
        role = "ui_strong" if is_strong else "small"
        painter.setFont(self.theme.font(role, is_tabular=True))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(row, right, words)

    def change(self) -> str:
        """Return the change in figures, or the number itself where there is no earlier one."""
        pair = self._pair
        if pair.now is None:
            return self.tr("ei vastattu")
        if pair.before is None:
            return number_words(pair.now)
        change = round(pair.now - pair.before, 1)
        if abs(change) < _SMALLEST:
            return self.tr("ennallaan")
        return f"{'+' if change > 0 else '–'}{number_words(abs(change))}"

    def _spoken(self) -> str:
        pair = self._pair
        scale = self.tr("asteikolla {low}–{high}").format(low=self._ends[0], high=self._ends[1])
        if pair.now is None:
            return self.tr("{name}: ei vastattu").format(name=pair.name)
        now = number_words(pair.now)
        if pair.before is None:
            text = self.tr("{name}: {now}, {scale}")
            return text.format(name=pair.name, now=now, scale=scale)
        text = self.tr("{name}: ennen {before}, nyt {now}, {scale}")
        before = number_words(pair.before)
        return text.format(name=pair.name, before=before, now=now, scale=scale)

    def _pen(self, token: str, width: float) -> QPen:
        pen = QPen(self.theme.colour(token), self.theme.px(width))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen

    def _name(self, width: int) -> Lines:
        if self._laid is None or self._laid[0] != width:
            font, line = self.theme.font("small_strong"), self.theme.line_height("small_strong")
            self._laid = (width, broken(self._pair.name, font, line, width))
        return self._laid[1]

    def _restyle(self) -> None:
        self._laid = None
        self.updateGeometry()
        self.update()


class DumbbellKey(QWidget):
    """What the two discs mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for words, is_now in ((self.tr("Ennen"), False), (self.tr("Nyt"), True)):
            row.addWidget(_Sample(theme, is_now=is_now))
            row.addWidget(Label(theme, words, "small", "text2", wraps=False))
            row.addSpacing(12)
        row.addStretch(1)


class _Sample(QWidget):
    """One disc of the key."""

    def __init__(self, theme: Theme, *, is_now: bool) -> None:
        super().__init__()
        self.theme = theme
        self._is_now = is_now
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        height = QFontMetricsF(self.theme.font("small")).lineSpacing()
        return QSize(self.theme.px(_KEY), round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, colour = self.theme.px, self.theme.colour
        middle = QRectF(self.rect()).center()
        token = "primary" if self._is_now else "star_line"
        style = Qt.PenStyle.SolidLine if self._is_now else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour(token), 2, style))
        painter.drawLine(QPointF(1, middle.y()), QPointF(self.width() - 1, middle.y()))
        painter.setPen(QPen(colour(token), 2))
        painter.setBrush(colour("primary" if self._is_now else "surface"))
        painter.drawEllipse(middle, px(_BEFORE) - 1, px(_BEFORE) - 1)


def number_words(number: float) -> str:
    """Write a number with at most one decimal, as Finnish does: 3 or 3,5."""
    return f"{number:.1f}".removesuffix(".0").replace(".", ",")
