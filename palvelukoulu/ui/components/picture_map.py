"""A picture with regions to point at. A list of their names must stand beside it."""

import math
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from palvelukoulu.ui.accessibility import set_role
from palvelukoulu.ui.components.answer_face import ChoiceState, Look, look_of
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_WHOLE = 100.0
_HIGHEST = 440
_BADGE = 30
_ICON = 17
_STROKE = 3.0
_HALO = 6.0
_RADIUS = 8.0


class PictureMap(QWidget):
    """The picture, and on it the key of each region.

    Regions are in per cent of the picture. The mouse and a finger point at them; the
    keyboard and screen readers use the list, so this takes no focus.

    Signals:
        pointed: A region has been pressed; carries its index.
    """

    pointed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        image: QImage,
        alt: str,
        regions: Sequence[QRectF],
        keys: Mapping[int, str],
    ) -> None:
        super().__init__()
        self.theme = theme
        self._image = image
        self._regions = tuple(regions)
        self._keys = dict(keys)
        self._picked: frozenset[int] = frozenset()
        self._states: dict[int, ChoiceState] = {}
        self._hovered: int | None = None
        set_role(self, "graphic")
        self.setAccessibleName(alt)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def show_picked(self, picked: Iterable[int]) -> None:
        """Show which regions are picked."""
        self._picked = frozenset(picked)
        self.update()

    def show_states(self, states: Mapping[int, ChoiceState]) -> None:
        """Show how regions were judged; nothing at all lets them be picked again."""
        self._states = dict(states)
        self._hovered = None
        self.unsetCursor()
        self.update()

    def region_at(self, point: QPointF) -> int | None:
        """Return the region at a point of the widget; the smallest, or else the nearest.

        A region smaller than a target is hit as if it were as large as one.
        """
        found = [at for at, spot in enumerate(self._spots()) if spot.contains(point)]
        if not found:
            found = [at for at, spot in enumerate(self._targets()) if spot.contains(point)]
        sizes = {at: one.width() * one.height() for at, one in enumerate(self._regions)}
        return min(found, key=sizes.__getitem__, default=None)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        size = self._image.size()
        natural = math.ceil(width * size.height() / max(1, size.width()))
        return min(natural, self.theme.px(_HIGHEST))

    def sizeHint(self) -> QSize:
        is_placed = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        width = self.width() if is_placed else self.theme.px(tokens.DIALOG_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens.NAV_WIDTH, tokens.TARGET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(None if self._states else self.region_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.region_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and at is not None and not self._states:
            self.pointed.emit(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.drawImage(self._frame(), self._image)
        painter.setPen(QPen(self.theme.colour("line"), self.theme.hairline))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._frame().adjusted(0.5, 0.5, -0.5, -0.5))
        for at, spot in enumerate(self._spots()):
            self._paint_region(painter, at, spot)

    def _paint_region(self, painter: QPainter, at: int, spot: QRectF) -> None:
        state = self._states.get(at, ChoiceState.OPEN)
        is_picked, is_hovered = at in self._picked, at == self._hovered
        look = look_of(state, is_selected=is_picked, is_hovered=is_hovered)
        if is_picked or is_hovered or look.icon:
            self._paint_outline(painter, spot, look)
        self._paint_badge(painter, at, look)

    def _paint_outline(self, painter: QPainter, spot: QRectF, look: Look) -> None:
        colour = self.theme.colour
        # A light and a dark line together are seen on any picture.
        for tone, width in (("surface", _HALO), (look.border, _STROKE)):
            pen = QPen(colour(tone), width)
            if look.is_dashed and tone != "surface":
                pen.setDashPattern([3, 2.2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(spot, _RADIUS, _RADIUS)
        tint = QColor(colour(look.border))
        tint.setAlphaF(0.12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(spot, _RADIUS, _RADIUS)

    def _paint_badge(self, painter: QPainter, at: int, look: Look) -> None:
        px, colour = self.theme.px, self.theme.colour
        badge = self._badge(at)
        painter.setPen(QPen(colour(look.cap), 2))
        painter.setBrush(colour(look.cap if look.is_solid else "surface"))
        painter.drawEllipse(badge)
        if look.icon:
            icon = px(_ICON)
            corner = badge.center() - QPointF(icon, icon) / 2
            self.theme.draw_icon(painter, look.icon, corner, icon, look.on_cap, 2.8)
            return
        painter.setPen(colour("text"))
        painter.setFont(self.theme.font("small_strong"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._keys.get(at, ""))

    def _badge(self, at: int) -> QRectF:
        """Return where a region's key is: on its corner, where it hides least."""
        side, frame = self.theme.px(_BADGE), self._frame()
        badge = QRectF(0, 0, side, side)
        badge.moveCenter(self._spots()[at].topLeft())
        badge.moveLeft(min(max(badge.left(), frame.left() + 1), frame.right() - side - 1))
        badge.moveTop(min(max(badge.top(), frame.top() + 1), frame.bottom() - side - 1))
        return badge

    def _frame(self) -> QRectF:
        """Return where the picture is in the widget."""
        size = self._image.size().toSizeF()
        size.scale(self.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(QPointF((self.width() - size.width()) / 2, 0), size)

    def _spots(self) -> tuple[QRectF, ...]:
        frame = self._frame()
        across, down = frame.width() / _WHOLE, frame.height() / _WHOLE
        return tuple(
            QRectF(
                frame.x() + one.x() * across,
                frame.y() + one.y() * down,
                one.width() * across,
                one.height() * down,
            )
            for one in self._regions
        )

    def _targets(self) -> tuple[QRectF, ...]:
        least = self.theme.px(tokens.TARGET)
        grown = []
        for at, spot in enumerate(self._spots()):
            more_wide = max(0.0, least - spot.width()) / 2
            more_high = max(0.0, least - spot.height()) / 2
            wide = spot.adjusted(-more_wide, -more_high, more_wide, more_high)
            grown.append(wide.united(self._badge(at)))
        return tuple(grown)

    def _hover(self, at: int | None) -> None:
        if at != self._hovered:
            self._hovered = at
            self.update()
        if at is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
