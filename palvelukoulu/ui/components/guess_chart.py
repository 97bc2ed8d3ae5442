"""Guesses on a scale: the learner's own, the source's, and how many others guessed what.

Everything in it is also said in words beside it; the drawing itself says nothing more.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from palvelukoulu.core.ranges import Range, Scale
from palvelukoulu.ui.accessibility import set_role
from palvelukoulu.ui.components.slider import NumberSlider
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_BARS = 72
_MARK = 26
_LOW = 10
_MOST_BINS = 11
_GAP = 3
_TAIL = 6


@dataclass(frozen=True, slots=True)
class Guesses:
    """What is drawn.

    Attributes:
        source: What the author holds true, where that is told.
    """

    own: float
    others: tuple[float, ...] = ()
    source: Range | None = None


def bins(scale: Scale, values: Sequence[float]) -> tuple[int, ...]:
    """Count values by equal stretches of a scale: one for each step, where there are few."""
    count = min(scale.steps + 1, _MOST_BINS)
    counted = [0] * count
    for value in values:
        share = scale.nearest(value) / max(1, scale.steps)
        counted[round(share * (count - 1))] += 1
    return tuple(counted)


class GuessChart(QWidget):
    """Bars over a slider's own scale, with marks for the own guess and the source's range."""

    def __init__(self, theme: Theme, slider: NumberSlider, own: str, source: str) -> None:
        """Make a chart over `slider`; `own` and `source` are the words at the marks."""
        super().__init__()
        self.theme = theme
        self._slider = slider
        self._words = (own, source)
        self._guesses = Guesses(0.0)
        set_role(self, "graphic")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_guesses(self, guesses: Guesses, words: str) -> None:
        """Draw guesses; `words` say the same to screen readers."""
        self._guesses = guesses
        self.setAccessibleName(words)
        self._restyle()

    def sizeHint(self) -> QSize:
        px = self.theme.px
        bars = _BARS if self._guesses.others else _LOW
        marks = 2 * _MARK if self._guesses.source else _MARK
        return QSize(px(tokens.CARD_WIDTH), px(bars + marks + _TAIL))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.NAV_WIDTH) // 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self.theme.px
        top = px(_MARK) if self._guesses.source else 0
        ground = self.height() - px(_MARK)
        if self._guesses.source:
            self._paint_source(painter, self._guesses.source, ground)
        if self._guesses.others:
            self._paint_bars(painter, top, ground)
        left, right = self._ends()
        painter.fillRect(QRectF(left, ground, right - left, 1.5), self.theme.colour("control"))
        self._paint_own(painter, ground)

    def _paint_source(self, painter: QPainter, source: Range, ground: float) -> None:
        theme = self.theme
        scale = self._slider.scale
        low, high = max(scale.least, source.low), min(scale.most, source.high)
        start, end = self._slider.place_of(low), self._slider.place_of(high)
        half = max(0.0, theme.px(_LOW) / 2 - (end - start) / 2)
        top = theme.px(_MARK)
        band = QRectF(start - half, top, end - start + 2 * half, ground - top)
        painter.setPen(QPen(theme.colour("star_line"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("star_soft"))
        painter.drawRoundedRect(band, 4, 4)
        self._paint_word(painter, self._words[1], band.center().x(), 0, "star_text")

    def _paint_bars(self, painter: QPainter, top: float, ground: float) -> None:
        theme = self.theme
        counted = bins(self._slider.scale, self._guesses.others)
        left, right = self._ends()
        pitch = (right - left) / max(1, len(counted) - 1)
        wide = pitch - theme.px(_GAP)
        unit = (ground - top - theme.px(4)) / max(counted)
        painter.setPen(QPen(theme.colour("control"), theme.hairline))
        painter.setBrush(theme.colour("primary_soft" if theme.is_contrast else "selection"))
        for number, count in enumerate(counted):
            if count:
                middle = left + number * pitch
                # The first and the last bar stand half outside the scale's ends.
                start = max(0.0, middle - wide / 2)
                end = min(float(self.width()), middle + wide / 2)
                bar = QRectF(start, ground - count * unit, end - start, count * unit)
                painter.drawRoundedRect(bar, 3, 3)

    def _paint_own(self, painter: QPainter, ground: float) -> None:
        theme = self.theme
        at = self._slider.place_of(self._guesses.own)
        painter.setPen(QPen(theme.colour("primary"), 2.5))
        painter.drawLine(QPointF(at, ground - theme.px(_LOW)), QPointF(at, ground + theme.px(4)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("primary"))
        painter.drawEllipse(QPointF(at, ground), theme.px(5), theme.px(5))
        self._paint_word(painter, self._words[0], at, ground + theme.px(_TAIL), "primary_text")

    def _paint_word(
        self, painter: QPainter, word: str, middle: float, top: float, tone: str
    ) -> None:
        theme = self.theme
        painter.setFont(theme.font("caption", 600))
        painter.setPen(theme.colour(tone))
        width = painter.fontMetrics().horizontalAdvance(word) + 2
        left = min(max(0.0, middle - width / 2), self.width() - width)
        area = QRectF(left, top, width, theme.px(_MARK - _TAIL))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, word)

    def _ends(self) -> tuple[float, float]:
        scale = self._slider.scale
        return self._slider.place_of(scale.least), self._slider.place_of(scale.most)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
