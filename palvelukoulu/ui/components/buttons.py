"""Buttons. One primary button per screen; the words on a button say what it does."""

import enum
import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton

from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_ICON = 18
_CHIP_ICON = 16
_ICON_GAP = 8
# Above and below what a button of a tight bar shows, together; not scaled.
_TIGHT_ROOM = 12


class ButtonKind(enum.Enum):
    """How loud a button is."""

    PRIMARY = "primary"
    PLAIN = "plain"
    GHOST = "ghost"
    QUIET = "quiet"
    CHIP = "chip"
    DANGER = "danger"


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class _Look(NamedTuple):
    fill: str | None
    border: str | None
    text: str


_REST = {
    ButtonKind.PRIMARY: _Look("primary", "primary", "on_primary"),
    ButtonKind.PLAIN: _Look("surface", "control", "text"),
    ButtonKind.GHOST: _Look(None, None, "primary_text"),
    ButtonKind.QUIET: _Look(None, None, "text2"),
    ButtonKind.CHIP: _Look("surface", "line", "text2"),
    ButtonKind.DANGER: _Look("surface", "control", "retry_text"),
}
_HOVER = {
    ButtonKind.PRIMARY: _Look("primary_hover", "primary_hover", "on_primary"),
    ButtonKind.PLAIN: _Look("sunken", "control", "text"),
    ButtonKind.GHOST: _Look("primary_soft", None, "primary_text"),
    ButtonKind.QUIET: _Look("sunken", None, "text"),
    ButtonKind.CHIP: _Look("surface", "control", "text"),
    ButtonKind.DANGER: _Look("retry_soft", "retry", "retry_text"),
}
_DOWN = {
    **_HOVER,
    ButtonKind.PRIMARY: _Look("primary_press", "primary_press", "on_primary"),
    ButtonKind.PLAIN: _Look("line", "control", "text"),
}
_CHECKED = _Look("primary_soft", "primary", "primary_text")
_DISABLED = _Look("disabled", "disabled", "on_disabled")


def pressed_by(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button with Enter, and leave arrows to what is around it.

    Qt would let an arrow move the focus to the next button of the whole window. Enter
    that is held down presses once, as Space does. Ctrl and Enter belong to the page, whose
    answer they save wherever the focus is.

    Returns:
        Whether the button has nothing more to do with the key.
    """
    if event.key() in _ENTER:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif not event.isAutoRepeat():
            button.click()
        return True
    if event.key() in _ARROWS and button.group() is None:
        event.ignore()
        return True
    return False


class Button(QPushButton):
    """A button with words. `icon` stands before them, `icon_after` behind them."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: ButtonKind = ButtonKind.PLAIN,
        *,
        icon: str = "",
        icon_after: str = "",
        is_compact: bool = False,
    ) -> None:
        super().__init__(text)
        self.theme = theme
        self._kind = kind
        self._icon_before = icon
        self._icon_after = icon_after
        self._is_compact = is_compact
        self._is_tight = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        if kind is ButtonKind.CHIP:
            self.setCheckable(True)
        theme.changed.connect(self._restyle)
        self._restyle()

    def say(self, text: str, *, icon: str = "", icon_after: str = "", name: str = "") -> None:
        """Give the button other words; `name` replaces them for screen readers."""
        self._icon_before = icon
        self._icon_after = icon_after
        self.setText(text)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def tighten(self, *, is_tight: bool) -> None:
        """Take no more room than the words need, as in the bars of a low window."""
        self._is_tight = is_tight
        self._restyle()

    def explain_disabled(self, reason: str) -> None:
        """Disable the button and say why, in its tooltip and its accessible name."""
        self.setEnabled(False)
        self.setToolTip(reason)
        self.setAccessibleName(f"{self.text()}, {reason}")

    def allow(self) -> None:
        """Enable the button again after `explain_disabled`."""
        self.setEnabled(True)
        self.setToolTip("")
        self.setAccessibleName("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        width = self._text_width() + 2 * self._pad()
        if self._icon_before or self._icon_after:
            width += self._icon_size() + self.theme.px(_ICON_GAP)
        height = self._height()
        return QSize(max(width, height), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look()
        self._paint_body(painter, look)
        self._paint_words(painter, look.text)

    def _paint_body(self, painter: QPainter, look: _Look) -> None:
        wide = self.theme.hairline
        inset = wide / 2
        body = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        is_chip = self._kind is ButtonKind.CHIP
        radius = body.height() / 2 if is_chip else tokens.RADIUS_CONTROL
        border = look.border
        if self.theme.is_contrast and not self.isEnabled():
            border = "on_disabled"
        pen = QPen(self.theme.colour(border), wide) if border else Qt.PenStyle.NoPen
        painter.setPen(pen)
        painter.setBrush(self.theme.colour(look.fill) if look.fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body, radius, radius)

    def _paint_words(self, painter: QPainter, tone: str) -> None:
        size, gap = self._icon_size(), self.theme.px(_ICON_GAP)
        text_width = self._text_width()
        has_icon = bool(self._icon_before or self._icon_after)
        left = (self.width() - text_width - (size + gap if has_icon else 0)) / 2
        top = (self.height() - size) / 2
        if self._icon_before:
            self.theme.draw_icon(painter, self._icon_before, QPointF(left, top), size, tone)
            left += size + gap
        painter.setPen(self.theme.colour(tone))
        painter.setFont(self.theme.font(self._role()))
        words = QRectF(left, 0, text_width + 1, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._icon_after:
            at = QPointF(left + text_width + gap, top)
            self.theme.draw_icon(painter, self._icon_after, at, size, tone)

    def _look(self) -> _Look:
        if not self.isEnabled():
            return _DISABLED
        if self.isChecked():
            return _CHECKED
        if self.isDown():
            return _DOWN[self._kind]
        return (_HOVER if self.underMouse() else _REST)[self._kind]

    def _restyle(self) -> None:
        if self._kind is ButtonKind.CHIP:
            self.setProperty("ringRadius", self._height() // 2 + tokens.FOCUS_MARGIN - 2)
        self.updateGeometry()
        self.update()

    def _role(self) -> str:
        return "small_strong" if self._kind is ButtonKind.CHIP else "ui_strong"

    def _text_width(self) -> int:
        metrics = QFontMetricsF(self.theme.font(self._role()))
        return math.ceil(metrics.horizontalAdvance(self.text()))

    def _icon_size(self) -> int:
        return self.theme.px(_CHIP_ICON if self._kind is ButtonKind.CHIP else _ICON)

    def _height(self) -> int:
        if self._kind is ButtonKind.CHIP:
            return self.theme.px(tokens.CHIP_HEIGHT)
        usual = self.theme.px(tokens.BUTTON_COMPACT if self._is_compact else tokens.BUTTON_HEIGHT)
        words = self.theme.line_height(self._role()) + _TIGHT_ROOM
        return min(usual, max(tokens.TARGET, words)) if self._is_tight else usual

    def _pad(self) -> int:
        if self._is_tight:
            return tokens.BUTTON_QUIET_PAD
        if self._kind is ButtonKind.CHIP or self._is_compact:
            return self.theme.px(tokens.CHIP_PAD)
        if self._kind in (ButtonKind.GHOST, ButtonKind.QUIET):
            return self.theme.px(tokens.BUTTON_QUIET_PAD)
        return self.theme.px(tokens.BUTTON_PAD)


class IconButton(QToolButton):
    """A button with an icon, and words beside it if `text` is given.

    `name` is what screen readers say. The tooltip shows the name too, unless there are
    words already; `shortcut` (such as ``Ctrl+F``) is added to it. One of many in a bar grows
    with the bar (`Theme.bar_px`).
    """

    def __init__(  # noqa: PLR0913 - a button has this many properties
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        text: str = "",
        shortcut: str = "",
        is_checkable: bool = False,
        is_in_bar: bool = False,
    ) -> None:
        super().__init__()
        self.theme = theme
        self._px = theme.bar_px if is_in_bar else theme.px
        self._icon_name = icon
        self._is_tight = False
        self.setText(text)
        self.setCheckable(is_checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name, shortcut)
        theme.changed.connect(self._restyle)

    def set_name(self, name: str, shortcut: str = "") -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        tip = "" if self.text() else name
        self.setToolTip(f"{tip} ({shortcut})".strip() if shortcut else tip)
        # A tooltip becomes the accessible description; equal to the name it is read twice.
        self.setAccessibleDescription(shortcut or " ")

    def tighten(self, *, is_tight: bool) -> None:
        """Take no more room than the icon needs, as in the bars of a low window."""
        self._is_tight = is_tight
        self._restyle()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = icon
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        side = self._side()
        if not self.text():
            return QSize(side, side)
        metrics = QFontMetricsF(self.theme.font("small_strong"))
        words = math.ceil(metrics.horizontalAdvance(self.text()))
        return QSize(side + words + self.theme.px(_ICON_GAP), side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = self._paint_body(painter)
        size = self.theme.px(tokens.ICON)
        side = self._side()
        edge = (side - size) / 2
        at = QPointF(edge, (self.height() - size) / 2)
        self.theme.draw_icon(painter, self._icon_name, at, size, tone)
        if self.text():
            painter.setFont(self.theme.font("small_strong"))
            painter.setPen(self.theme.colour(tone))
            left = edge + size + self.theme.px(6)
            words = QRectF(left, 0, self.width() - left, self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_body(self, painter: QPainter) -> str:
        fill, tone = None, "text2"
        if not self.isEnabled():
            tone = "on_disabled"
        elif self.isChecked():
            fill, tone = "primary_soft", "primary_text"
        elif self.underMouse() or self.isDown():
            fill, tone = "sunken", "text"
        if fill:
            is_outlined = self.theme.is_contrast
            pen = QPen(self.theme.colour(tone), 2) if is_outlined else Qt.PenStyle.NoPen
            painter.setPen(pen)
            painter.setBrush(self.theme.colour(fill))
            body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(body, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        return tone

    def _side(self) -> int:
        usual = self._px(tokens.ICON_BUTTON)
        icon = self.theme.px(tokens.ICON) + _TIGHT_ROOM
        return min(usual, max(tokens.TARGET, icon)) if self._is_tight else usual

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
