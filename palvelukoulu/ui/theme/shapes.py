"""Outlines that recur: stars, cards with different corners, soft shadows."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from palvelukoulu.ui.theme import tokens

_TOP = -90


def star(centre: QPointF, radius: float, inner: float = 0.46) -> QPainterPath:
    """Return a five-pointed star: a lesson that is done."""
    path = QPainterPath()
    for corner in range(10):
        angle = math.radians(_TOP + corner * 36)
        reach = radius if corner % 2 == 0 else radius * inner
        point = centre + QPointF(math.cos(angle), math.sin(angle)) * reach
        if corner:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path


def sparkle(centre: QPointF, radius: float, waist: float = 0.3) -> QPainterPath:
    """Return a four-pointed sparkle with hollow sides: a lit star in the sky."""
    near = radius * waist * 0.3
    tips = [(0, -1), (1, 0), (0, 1), (-1, 0)]
    between = [(1, -1), (1, 1), (-1, 1), (-1, -1)]
    path = QPainterPath(centre + QPointF(*tips[0]) * radius)
    for tip, hollow in zip([*tips[1:], tips[0]], between, strict=True):
        path.quadTo(centre + QPointF(*hollow) * near, centre + QPointF(*tip) * radius)
    path.closeSubpath()
    return path


def rounded(rect: QRectF, corners: tuple[float, float, float, float]) -> QPainterPath:
    """Return a rectangle with its own radius for each corner, clockwise from top left."""
    top_left, top_right, bottom_right, bottom_left = corners
    path = QPainterPath(QPointF(rect.left() + top_left, rect.top()))
    path.lineTo(rect.right() - top_right, rect.top())
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + top_right))
    path.lineTo(rect.right(), rect.bottom() - bottom_right)
    path.quadTo(rect.bottomRight(), QPointF(rect.right() - bottom_right, rect.bottom()))
    path.lineTo(rect.left() + bottom_left, rect.bottom())
    path.quadTo(rect.bottomLeft(), QPointF(rect.left(), rect.bottom() - bottom_left))
    path.lineTo(rect.left(), rect.top() + top_left)
    path.quadTo(rect.topLeft(), QPointF(rect.left() + top_left, rect.top()))
    path.closeSubpath()
    return path


def shadow(
    painter: QPainter, rect: QRectF, radius: float, colour: QColor, strength: float = 1.0
) -> None:
    """Paint a soft shadow under a rounded rectangle.

    Stacked translucent rectangles, because QGraphicsDropShadowEffect paints its
    widget again as a picture and blurs the text in it.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    for below, spread, share in tokens.SHADOW_LAYERS:
        layer = QColor(colour)
        layer.setAlphaF(min(1.0, colour.alphaF() * share * strength))
        painter.setBrush(layer)
        sides, ends = spread * 0.5, spread * 0.3
        grown = rect.adjusted(-sides, below - ends, sides, below + ends)
        painter.drawRoundedRect(grown, radius + spread * 0.4, radius + spread * 0.4)
