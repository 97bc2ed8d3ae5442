"""A row that breaks into several when there is no room for it."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FlowRow(QWidget):
    """Widgets side by side, and the rest on the next line. For chips and buttons.

    Not a QLayout: items of a layout written in Python are deleted by Qt, and PySide
    (6.11.3) then now and then takes another object at the same address for one of them.
    """

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._spacing = spacing
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Add a widget at the end."""
        widget.setParent(self)
        self._widgets.append(widget)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(width, is_real=False)

    def sizeHint(self) -> QSize:
        hints = [widget.sizeHint() for widget in self._shown()]
        width = sum(hint.width() for hint in hints) + self._spacing * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        size = QSize()
        for widget in self._shown():
            size = size.expandedTo(widget.minimumSizeHint())
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(self.width(), is_real=True)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._lay(self.width(), is_real=True)
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _lay(self, width: int, *, is_real: bool) -> int:
        """Place the widgets, or only count; return the height they take."""
        left, top, row = 0, 0, 0
        for widget in self._shown():
            hint = widget.sizeHint().boundedTo(QSize(max(width, 1), 1 << 20))
            if left and left + hint.width() > width:
                left, top, row = 0, top + row + self._spacing, 0
            if is_real:
                widget.setGeometry(QRect(QPoint(left, top), hint))
            left += hint.width() + self._spacing
            row = max(row, hint.height())
        return top + row
