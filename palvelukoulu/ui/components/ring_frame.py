"""The ring round what has the focus. `focus_ring` says when it is shown."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
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


class RingFrame(QFocusFrame):
    """The ring; `setWidget` puts it round a widget."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self._style = _RingStyle(QStyleFactory.create("Fusion"))
        self.setStyle(self._style)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        # None while it goes round nothing, whatever the stubs say.
        widget: QWidget | None = self.widget()
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


def _number(widget: QWidget, name: str, default: int) -> int:
    value: object = widget.property(name)
    return value if isinstance(value, int) else default
