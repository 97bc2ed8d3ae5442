"""Surfaces: cards, panels, bars and hairlines."""

from PySide6.QtCore import (
    Property,
    QEvent,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from palvelukoulu.ui.components.buttons import IconButton
from palvelukoulu.ui.components.glide import Glide
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.shapes import shadow
from palvelukoulu.ui.theme.theme import Theme

_RISE = 2
_HOVERED = 0.5


def card_body(rect: QRect, margin: int) -> QRectF:
    """Return the card's own rectangle within a widget that has room for its shadow."""
    rise = _RISE if margin else 0
    body = QRectF(rect).adjusted(margin, margin - rise, -margin, -margin - rise)
    return body.adjusted(0.5, 0.5, -0.5, -0.5)


def _card_margins(layout: QBoxLayout, pad: int, margin: int) -> None:
    around = pad + margin
    rise = _RISE if margin else 0
    layout.setContentsMargins(around, around - rise, around, around + rise)


class Card(QWidget):
    """A surface with a hairline and a soft shadow. Add content to `content`.

    The widget is `tokens.SHADOW_ROOM` larger than the card on each side.
    """

    def __init__(
        self,
        theme: Theme,
        pad: int = 24,
        radius: int = tokens.RADIUS_CARD,
        fill: str = "surface",
        *,
        has_shadow: bool = True,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.radius = radius
        self._fill = fill
        self._margin = tokens.SHADOW_ROOM if has_shadow else 0
        self.content = QVBoxLayout(self)
        self.content.setSpacing(12)
        _card_margins(self.content, pad, self._margin)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = card_body(self.rect(), self._margin)
        if self._margin:
            shadow(painter, body, self.radius, self.theme.colour("shadow"))
        painter.setBrush(self.theme.colour(self._fill))
        painter.setPen(QPen(self.theme.colour("line"), self.theme.hairline))
        painter.drawRoundedRect(body, self.radius, self.radius)


class ClickCard(QAbstractButton):
    """A card that is one button: Enter and Space press it, hover lifts it.

    Add content to `content`; widgets in it do not take the mouse.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        pad: int = 0,
        radius: int = tokens.RADIUS_CARD,
        *,
        has_shadow: bool = True,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.radius = radius
        self._lift = 0.0
        self._margin = tokens.SHADOW_ROOM if has_shadow else 0
        self.setText(name)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", radius + 2)
        self.setProperty("ringInset", max(0, self._margin - 2))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.content = QVBoxLayout(self)
        self.content.setSpacing(0)
        _card_margins(self.content, pad, self._margin)
        self._rise = Glide(theme, self, "lift")
        theme.changed.connect(self.update)

    def _get_lift(self) -> float:
        return self._lift

    def _set_lift(self, lift: float) -> None:
        self._lift = lift
        self.update()

    lift = Property(float, _get_lift, _set_lift)

    def set_name(self, name: str) -> None:
        """Say what the card leads to."""
        self.setText(name)
        self.setAccessibleName(name)

    def let_the_mouse_through(self) -> None:
        """Make everything in the card part of the one button. Call when it is filled."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._rise.to(1.0, tokens.FAST)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._rise.to(0.0, tokens.FAST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        return self.content.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return self.content.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self.content.heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = card_body(self.rect(), self._margin)
        colour = self.theme.colour
        if self._margin:
            shadow(painter, body, self.radius, colour("shadow"), 1 + 1.2 * self._lift)
        border = "control" if self._lift > _HOVERED else "line"
        painter.setBrush(colour("surface"))
        painter.setPen(QPen(colour("primary" if self.isDown() else border), self.theme.hairline))
        painter.drawRoundedRect(body, self.radius, self.radius)


class Panel(QWidget):
    """A side panel with one hairline, on its right by default. Add content to `content`."""

    def __init__(self, theme: Theme, width: int, *, is_on_left: bool = True) -> None:
        super().__init__()
        self.theme = theme
        self._width = width
        self._is_on_left = is_on_left
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(14, 14, 14, 14)
        self.content.setSpacing(2)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedWidth(self.theme.px(self._width))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface"))
        wide = self.theme.hairline
        left = self.width() - wide if self._is_on_left else 0
        painter.fillRect(QRect(left, 0, wide, self.height()), self.theme.colour("line"))


class _Bar(QWidget):
    """A bar across the window. Add content to `content`; it may grow taller than its height."""

    height_token = tokens.TOP_BAR
    is_line_on_top = False

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._is_tight = False
        self.content = QHBoxLayout(self)
        self.content.setContentsMargins(14, 4, 16, 4)
        self.content.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def tighten(self, *, is_tight: bool) -> None:
        """Be no higher than what is in it needs, in a low window with large text."""
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            for button in self.findChildren(IconButton):
                button.tighten(is_tight=is_tight)
            self._restyle()

    def _restyle(self) -> None:
        self.setMinimumHeight(0 if self._is_tight else self.theme.bar_px(self.height_token))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface"))
        wide = self.theme.hairline
        top = 0 if self.is_line_on_top else self.height() - wide
        painter.fillRect(QRect(0, top, self.width(), wide), self.theme.colour("line"))


class TopBar(_Bar):
    """Where one is and what can be set, above the page."""


class BottomBar(_Bar):
    """The way on: previous on the left, the primary button on the right."""

    height_token = tokens.BOTTOM_BAR
    is_line_on_top = True

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.content.setContentsMargins(24, 10, 24, 10)
        self.content.setSpacing(12)


class Divider(QWidget):
    """A hairline between two groups."""

    def __init__(self, theme: Theme, *, is_vertical: bool = False) -> None:
        super().__init__()
        self.theme = theme
        self._is_vertical = is_vertical
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        if self._is_vertical:
            self.setFixedWidth(self.theme.hairline)
        else:
            self.setFixedHeight(self.theme.hairline)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), self.theme.colour("line"))
