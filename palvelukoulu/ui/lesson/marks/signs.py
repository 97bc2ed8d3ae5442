"""Signs in the margin of a lesson's text: here is a bookmark, here a note."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_ICON = 18
_GAP = 4
_NARROWEST = 14


class Marked(NamedTuple):
    """What a sign stands for: `key` names it, `at` is a character of its first line."""

    key: str
    at: int
    icon: str
    name: str


class Sign(QAbstractButton):
    """A small button beside a line. The keyboard reaches what it does from the text."""

    def __init__(self, theme: Theme, marked: Marked) -> None:
        super().__init__()
        self.theme = theme
        self.marked = marked
        self.setAccessibleName(marked.name)
        self.setToolTip(marked.name)
        self.setAccessibleDescription(" ")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(tokens.SMALLEST_TARGET, tokens.SMALLEST_TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
        size = min(self.theme.px(_ICON), self.width())
        corner = QPointF((self.width() - size) / 2, (self.height() - size) / 2)
        self.theme.draw_icon(painter, self.marked.icon, corner, size, "primary_text")


class Signs(QObject):
    """The signs of one text, each beside its line.

    Signals:
        pressed: Carries the key of the sign.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, text: LessonText) -> None:
        super().__init__(text)
        self._theme = theme
        self._text = text
        self._signs: list[Sign] = []
        text.laid_out.connect(self._place)

    @property
    def signs(self) -> tuple[Sign, ...]:
        """The signs there are, from the top down."""
        return tuple(self._signs)

    def show_signs(self, marks: list[Marked]) -> None:
        """Show other signs."""
        for sign in self._signs:
            sign.hide()
            sign.deleteLater()
        self._signs = [self._made(one) for one in sorted(marks, key=lambda one: one.at)]
        self._place()

    def _made(self, marked: Marked) -> Sign:
        sign = Sign(self._theme, marked)
        sign.setParent(self._text.parentWidget())
        sign.clicked.connect(lambda: self.pressed.emit(marked.key))
        sign.show()
        return sign

    def _place(self) -> None:
        side = tokens.SMALLEST_TARGET
        # A narrow window's gutter is narrower than the sign would like to be.
        width = min(side, max(_NARROWEST, self._text.x()))
        taken = 0
        for sign in self._signs:
            line = self._text.line_of(sign.marked.at)
            gap = min(_GAP, max(0, self._text.x() - width))
            corner = self._text.mapToParent(QPoint(-width - gap, line.center().y() - side // 2))
            # Several on one line stand below each other; the gutter has room for one.
            top = max(corner.y(), taken)
            sign.setGeometry(QRect(corner.x(), top, width, side))
            taken = top + side
