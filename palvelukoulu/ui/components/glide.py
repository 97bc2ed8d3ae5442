"""A property of a widget that moves to its new value at the theme's pace."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from palvelukoulu.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QPropertyAnimation


class Glide:
    """Moves one number of a widget, a Qt property. Without motion it is there at once.

    What animates is made with the first move: of the widgets on the first painted window
    none moves yet.
    """

    def __init__(self, theme: Theme, widget: QWidget, name: str) -> None:
        self._theme = theme
        self._widget = widget
        self._name = name
        self._animation: QPropertyAnimation | None = None

    def to(self, value: float, milliseconds: int, start: float | None = None) -> None:
        """Move to a value, from `start` or from where the property is."""
        if self._animation is not None:
            self._animation.stop()
        duration = self._theme.motion(milliseconds)
        if not duration:
            self._widget.setProperty(self._name, value)
            return
        if start is not None:
            self._widget.setProperty(self._name, start)
        animation = self._animation = self._animation or self._made()
        animation.setDuration(duration)
        animation.setStartValue(self._widget.property(self._name))
        animation.setEndValue(value)
        animation.start()

    def _made(self) -> "QPropertyAnimation":
        from PySide6.QtCore import QEasingCurve, QPropertyAnimation  # noqa: PLC0415 - see above

        animation = QPropertyAnimation(self._widget, self._name.encode(), self._widget)
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        return animation
