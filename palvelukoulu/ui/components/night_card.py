"""A night sky with a text of the learner's own on it."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRadialGradient,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from palvelukoulu.ui.prose.inlines import safe
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import Lines, broken
from palvelukoulu.ui.theme.shapes import sparkle
from palvelukoulu.ui.theme.theme import Theme, colour

_PAD = 40
_STAR_AT = 62
_STAR = 24
_HALO = 48
_TEXT_TOP = 120
_TEXT_BOTTOM = 48
# In a low window the words alone.
_LOW_PAD = 24
_DUST_AREA = 2600
_GLOW_ALPHA = 90


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the card; one that is still open is fainter."""

    text: str
    is_open: bool = False


class NightCard(QLabel):
    """The text as it stands now, on a night sky. As high as the text needs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._passages: tuple[Passage, ...] = ()
        self._laid: tuple[int, Lines] | None = None
        self._is_low = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show another text; screen readers find it as the card's name."""
        self._passages = tuple(passages)
        self._restyle()
        words = " ".join(passage.text for passage in self._passages)
        self.setText(words)
        self.setAccessibleName(self.tr("Korttisi: {text}").format(text=words))

    def show_low(self, *, is_low: bool) -> None:
        """Leave out the star and the sky around the words, where there is no room for them."""
        if is_low != self._is_low:
            self._is_low = is_low
            self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        above, below = self._room()
        return max(self._least(), self._lines(width).height + above + below)

    def sizeHint(self) -> QSize:
        width = self.theme.px(tokens.CARD_WIDTH)
        is_placed = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        return QSize(width, self.heightForWidth(self.width() if is_placed else width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.NAV_WIDTH), self._least())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) > self.height():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.theme.is_contrast:
            painter.setPen(QPen(self.theme.colour("line"), self.theme.hairline))
            painter.setBrush(colour(tokens.DARK_SKY))
            radius = tokens.RADIUS_HERO
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)
        else:
            paint_sky(painter, area, tokens.RADIUS_HERO)
        if not self._is_low:
            at = QPointF(area.center().x(), self.theme.px(_STAR_AT))
            paint_star(painter, at, self.theme.scale)
        painter.setPen(colour(tokens.CARD_TEXT))
        lines = self._lines(self.width())
        above, below = self._room()
        top = above + max(0, (self.height() - above - below - lines.height) / 2)
        lines.layout.draw(painter, QPointF(self.theme.px(_PAD), top))

    def _room(self) -> tuple[int, int]:
        """Return the room above and below the words."""
        px = self.theme.px
        return (px(_LOW_PAD),) * 2 if self._is_low else (px(_TEXT_TOP), px(_TEXT_BOTTOM))

    def _least(self) -> int:
        return self.theme.px(_LOW_PAD if self._is_low else tokens.NIGHT_CARD_HEIGHT)

    def _restyle(self) -> None:
        self._laid = None
        self.updateGeometry()
        self.update()

    def _lines(self, width: int) -> Lines:
        if self._laid is None or self._laid[0] != width:
            font, line = self.theme.font("quote"), self.theme.line_height("quote")
            room = max(1, width - 2 * self.theme.px(_PAD))
            self._laid = (width, set_in_lines(self._passages, font, line, room))
        return self._laid[1]


def set_in_lines(passages: Sequence[Passage], font: QFont, line: int, width: float) -> Lines:
    """Break the text of a card into centred lines; what is still open gets its own colour."""
    words = ""
    formats: list[QTextLayout.FormatRange] = []
    for passage in passages:
        text = safe(passage.text)
        if passage.is_open:
            span = QTextLayout.FormatRange()
            span.start, span.length = len(words), len(text)
            span.format = QTextCharFormat()
            span.format.setForeground(colour(tokens.CARD_TEXT_OPEN))
            formats.append(span)
        words += f"{text} "
    return broken(
        words.strip(), font, line, width, align=Qt.AlignmentFlag.AlignHCenter, formats=formats
    )


def paint_sky(painter: QPainter, area: QRectF, radius: float) -> None:
    """Paint the night sky of a card."""
    outline = QPainterPath()
    outline.addRoundedRect(area, radius, radius)
    slope = QLinearGradient(
        area.left(), area.top(), area.left() + area.width() * 0.2, area.bottom()
    )
    for share, stop in zip((0.0, 0.55, 1.0), tokens.CARD_SKY, strict=True):
        slope.setColorAt(share, colour(stop))
    painter.fillPath(outline, slope)
    low = QPointF(area.left() + area.width() * 0.8, area.top() + area.height() * 1.12)
    painter.fillPath(outline, _halo(low, area.height() * 0.5, tokens.CARD_GLOW, _GLOW_ALPHA))
    painter.save()
    painter.setClipPath(outline)
    painter.setPen(Qt.PenStyle.NoPen)
    chance = random.Random(7)  # noqa: S311 - a drawing
    for _ in range(int(area.width() * area.height() / _DUST_AREA)):
        painter.setBrush(_veiled(tokens.STAR_CORE, chance.randint(30, 120)))
        across, down = chance.random() * area.width(), chance.random() * area.height()
        size = chance.choice((0.6, 0.8, 1.1))
        painter.drawEllipse(QPointF(area.left() + across, area.top() + down), size, size)
    painter.restore()


def paint_star(painter: QPainter, at: QPointF, scale: float) -> None:
    """Paint the lit star of a card."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_halo(at, _HALO * scale, tokens.STAR_HALO, 150))
    painter.drawEllipse(at, _HALO * scale, _HALO * scale)
    painter.setBrush(colour(tokens.STAR_LIT))
    painter.drawPath(sparkle(at, _STAR * scale))


def _veiled(value: str, alpha: int) -> QColor:
    made = colour(value)
    made.setAlpha(alpha)
    return made


def _halo(centre: QPointF, radius: float, value: str, alpha: int) -> QRadialGradient:
    gradient = QRadialGradient(centre, radius)
    gradient.setColorAt(0, _veiled(value, alpha))
    gradient.setColorAt(1, _veiled(value, 0))
    return gradient
