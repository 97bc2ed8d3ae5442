"""A course as a constellation: one star per lesson, lit when the lesson is done.

The figure is drawn from the course's id, so that it is the same on every computer.
"""

import hashlib
import random

from PySide6.QtCore import Property, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRadialGradient,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from palvelukoulu.ui.components.glide import Glide
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.shapes import rounded, sparkle
from palvelukoulu.ui.theme.theme import Theme, colour

_DUST_AREA = 1500
_DUST = (0.6, 0.7, 0.9, 1.2)
_STAR = 9.0
_LARGE_STAR = 11.0
_HALO = 15.0
_MARGIN = 26.0
_LARGE_MARGIN = 34.0


def figure(course: str, lessons: int) -> tuple[tuple[float, float], ...]:
    """Return where the stars of a course stand, each as shares of width and height."""
    chance = _chance(course)
    points = []
    height = 0.5
    for number in range(lessons):
        across = (number + 0.5 + chance.uniform(-0.22, 0.22)) / lessons
        wanted = 0.5 + (chance.random() - 0.5) * 0.9
        height = min(0.84, max(0.16, wanted * 0.62 + (1 - height) * 0.38))
        points.append((across, height))
    return tuple(points)


def _chance(seed: str) -> random.Random:
    digest = hashlib.blake2b(seed.encode(), digest_size=8).digest()
    return random.Random(int.from_bytes(digest, "big"))  # noqa: S311 - a drawing


class Cover(QLabel):
    """A course's own night sky.

    `corners` are the radii of its corners, clockwise from top left. Without a height
    of its own it fills what the layout gives.
    """

    def __init__(
        self,
        theme: Theme,
        course: str,
        sky: str,
        *,
        corners: tuple[float, float, float, float] = (0, 0, 0, 0),
        is_large: bool = False,
    ) -> None:
        super().__init__()
        self.theme = theme
        self._course = course
        self._sky = tokens.SKIES.get(sky, tokens.SKIES["sini"])
        self._corners = corners
        self._is_large = is_large
        self._done: tuple[bool, ...] = ()
        self._now: int | None = None
        self._lighting: int | None = None
        self._glow = 1.0
        self._backdrop: tuple[tuple[int, int, float, str], QPixmap] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("accessibleRole", "graphic")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._dawn = Glide(theme, self, "glow")
        theme.changed.connect(self.update)

    def _get_glow(self) -> float:
        return self._glow

    def _set_glow(self, glow: float) -> None:
        self._glow = glow
        self.update()

    glow = Property(float, _get_glow, _set_glow)

    def show_lessons(self, done: tuple[bool, ...], now: int | None) -> None:
        """Show which lessons are done, in order, and which one is next."""
        self._done = done
        self._now = now
        self._lighting = None
        self.setAccessibleName(
            self.tr("Tähtikuvio: {lit}/{all} tähteä palaa").format(lit=sum(done), all=len(done))
        )
        self.update()

    def light(self, index: int) -> None:
        """Light the star of a lesson that has just been done, once."""
        self._lighting = index
        self._dawn.to(1.0, tokens.CELEBRATE, start=0.0)

    def sizeHint(self) -> QSize:
        return QSize(tokens.CARD_WIDTH, self.theme.px(tokens.COVER_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens.TARGET, tokens.TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._sky_pixmap())
        points = self._points()
        for number in range(len(points) - 1):
            self._paint_line(painter, points, number)
        for number, point in enumerate(points):
            self._paint_star(painter, number, point)

    # --- the sky: drawn once for each size and theme -----------------------------------

    def _sky_pixmap(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (self.width(), self.height(), ratio, self.theme.name)
        if self._backdrop is None or self._backdrop[0] != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_sky(painter)
            painter.end()
            self._backdrop = (key, pixmap)
        return self._backdrop[1]

    def _paint_sky(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        outline = rounded(area, self._corners)
        if self.theme.is_contrast:
            painter.fillPath(outline, colour(tokens.DARK_SKY))
        else:
            slope = QLinearGradient(0, 0, area.width() * 0.25, area.height())
            slope.setColorAt(0, colour(self._sky.top))
            slope.setColorAt(1, colour(self._sky.bottom))
            painter.fillPath(outline, slope)
            reach = max(area.width(), area.height()) * 0.75
            glow = _halo(
                QPointF(area.width() * 0.82, area.height() * 1.15), reach, self._sky.glow, 115
            )
            painter.fillPath(outline, glow)
        painter.setClipPath(outline)
        painter.setPen(Qt.PenStyle.NoPen)
        chance = _chance(f"{self._course} dust")
        for _ in range(int(area.width() * area.height() / _DUST_AREA)):
            painter.setBrush(_veiled(tokens.STAR_CORE, chance.randint(25, 110)))
            size = chance.choice(_DUST)
            at = QPointF(chance.random() * area.width(), chance.random() * area.height())
            painter.drawEllipse(at, size, size)

    # --- the figure --------------------------------------------------------------------

    def _points(self) -> list[QPointF]:
        margin = _LARGE_MARGIN if self._is_large else _MARGIN
        wide = self.width() - 2 * margin
        high = self.height() - 1.4 * margin
        return [
            QPointF(margin + across * wide, margin * 0.7 + down * high)
            for across, down in figure(self._course, len(self._done))
        ]

    def _paint_line(self, painter: QPainter, points: list[QPointF], number: int) -> None:
        start, end = points[number], points[number + 1]
        pale = QPen(_veiled(tokens.STAR_CORE, 55), 1, Qt.PenStyle.DotLine)
        lit = QPen(_veiled(tokens.STAR_LINE, 190), 1.3)
        if not (self._done[number] and self._done[number + 1]):
            painter.setPen(pale)
            painter.drawLine(start, end)
        elif self._lighting not in (number, number + 1):
            painter.setPen(lit)
            painter.drawLine(start, end)
        else:
            if self._lighting == number:
                start, end = end, start
            reached = start + (end - start) * self._glow
            painter.setPen(pale)
            painter.drawLine(reached, end)
            painter.setPen(lit)
            painter.drawLine(start, reached)

    def _paint_star(self, painter: QPainter, number: int, at: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self._done[number]:
            self._paint_lit(painter, at, self._glow if number == self._lighting else 1.0)
        elif number == self._now:
            painter.setBrush(_veiled(tokens.STAR_CORE, 40))
            painter.setPen(QPen(colour(tokens.STAR_LIT), 1.6))
            painter.drawEllipse(at, 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(tokens.STAR_LIT))
            painter.drawEllipse(at, 2, 2)
        else:
            painter.setBrush(_veiled(tokens.STAR_CORE, 150))
            painter.drawEllipse(at, 2.6, 2.6)

    def _paint_lit(self, painter: QPainter, at: QPointF, glow: float) -> None:
        halo = _HALO * (1 + 0.8 * (1 - glow))
        painter.setBrush(_halo(at, halo, tokens.STAR_HALO, round(150 * glow)))
        painter.drawEllipse(at, halo, halo)
        painter.setBrush(colour(tokens.STAR_LIT))
        radius = (_LARGE_STAR if self._is_large else _STAR) * (0.3 + 0.7 * glow)
        painter.drawPath(sparkle(at, radius))
        painter.setBrush(colour(tokens.STAR_CORE))
        painter.drawEllipse(at, 1.8, 1.8)


def _veiled(value: str, alpha: int) -> QColor:
    made = colour(value)
    made.setAlpha(alpha)
    return made


def _halo(centre: QPointF, radius: float, value: str, alpha: int) -> QRadialGradient:
    gradient = QRadialGradient(centre, radius)
    gradient.setColorAt(0, _veiled(value, alpha))
    gradient.setColorAt(1, _veiled(value, 0))
    return gradient
