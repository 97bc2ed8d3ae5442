"""The ring round what has the focus, for people who use the keyboard.

A widget can set three properties: `ringRadius` for its corners, `ringInset` when it is
larger than it looks, `noRing` when it shows its focus itself.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import (
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleFactory,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_MOVING_KEYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_F6,
    }
)
_MARGINS = (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin)


class _RingStyle(QProxyStyle):
    """Puts the ring above its widget and lets its corners be round."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in _MARGINS:
            return tokens.FOCUS_MARGIN
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint is QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0  # the mask would cut the corners
        return super().styleHint(hint, option, widget, returnData)


class FocusRing(QFocusFrame):
    """One for each window. It follows the focus while the keyboard moves it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self._window = window
        self._style = _RingStyle(QStyleFactory.create("Fusion"))
        self.setStyle(self._style)
        self._is_keyboard = False
        self._handle: QObject | None = None
        self._ringed: QWidget | None = None
        window.installEventFilter(self)
        self._attach()
        theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window and kind is QEvent.Type.Show:
            self._attach()
        elif watched is self._handle:
            if isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress:
                if event.key() in _MOVING_KEYS:
                    self._use_keyboard(is_used=True)
            elif kind is QEvent.Type.MouseButtonPress:
                self._use_keyboard(is_used=False)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        widget = self._ringed
        if widget is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = _number(widget, "ringRadius", tokens.RADIUS_CONTROL + tokens.FOCUS_WIDTH)
        edge = 2 + _number(widget, "ringInset", 0)
        painter.setPen(QPen(self.theme.colour("focus"), tokens.FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(ring, radius, radius)

    def _attach(self) -> None:
        # None before the window is first shown, whatever the stubs say.
        handle: QWindow | None = self._window.windowHandle()
        if handle is None or handle is self._handle:
            return
        self._handle = handle
        # On the window's handle, not on the application: an event filter in Python on
        # the application would be called for every event of every widget.
        handle.installEventFilter(self)
        handle.focusObjectChanged.connect(self._follow)

    def _use_keyboard(self, *, is_used: bool) -> None:
        if is_used != self._is_keyboard:
            self._is_keyboard = is_used
            self._follow(self._window.focusWidget())

    def _follow(self, focused: QObject | None) -> None:
        self._ringed = None
        if self._is_keyboard and isinstance(focused, QWidget) and not focused.property("noRing"):
            self._ringed = focused
        # Qt takes None for "no widget"; PySide's stubs do not know it.
        self.setWidget(self._ringed)  # type: ignore[arg-type]


def _number(widget: QWidget, name: str, default: int) -> int:
    value: object = widget.property(name)
    return value if isinstance(value, int) else default
