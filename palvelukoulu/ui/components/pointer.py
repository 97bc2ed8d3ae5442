"""A bar beside a widget of a page: this is being read aloud."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from palvelukoulu.ui.theme.theme import Theme

_WIDTH = 4
_LEFT = 12


class Pointer(QWidget):
    """A bar on the left of another widget of its page, for as long as it points there."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self.theme = theme
        self._page = page
        self._followed: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)
        self.hide()

    def follow(self, widget: QWidget | None) -> None:
        """Stand beside a widget; None for none."""
        if self._followed is not None:
            self._followed.removeEventFilter(self)
            self._followed.destroyed.disconnect(self._lose)
        self._followed = widget
        self.setVisible(widget is not None)
        if widget is not None:
            widget.installEventFilter(self)
            widget.destroyed.connect(self._lose)
            self._place(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() in (QEvent.Type.Move, QEvent.Type.Resize)
        if moved and self._followed is not None and watched is self._followed:
            self._place(self._followed)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("primary"))
        painter.drawRoundedRect(QRectF(self.rect()), _WIDTH / 2, _WIDTH / 2)

    def _lose(self) -> None:
        self._followed = None
        self.hide()

    def _place(self, widget: QWidget) -> None:
        corner = widget.mapTo(self._page, QPoint())
        self.setGeometry(corner.x() - _LEFT, corner.y(), _WIDTH, widget.height())
        self.raise_()
