"""The way to search on a page that is about something else: it looks like the field it opens."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from palvelukoulu.ui.components.buttons import pressed_by
from palvelukoulu.ui.components.fields import SEARCH_ICON, SEARCH_PAD, TEXT_PAD, paint_frame
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_WIDTH = 250


class SearchDoor(QAbstractButton):
    """A button that opens search. A letter typed on it opens search with the letter.

    A field here would either change the page under the hand that types, or would have to
    wait for Enter while the real field answers at once.

    Signals:
        asked: Carries the beginning of the query.
    """

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setText(self.tr("Etsi kursseista"))
        self.setToolTip("Ctrl+F")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.asked.emit(""))
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(_WIDTH), self.theme.px(tokens.FIELD_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        is_letter = typed.isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if is_letter:
            self.asked.emit(typed)
        elif not pressed_by(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        theme = self.theme
        state = "focus" if self.isDown() else "rest"
        paint_frame(painter, theme, QRectF(self.rect()), state=state)
        size = theme.px(SEARCH_ICON)
        at = QPointF(theme.px(TEXT_PAD), (self.height() - size) / 2)
        theme.draw_icon(painter, "search", at, size, "text3")
        painter.setFont(theme.font("ui"))
        painter.setPen(theme.colour("text3"))
        words = self.rect().adjusted(theme.px(SEARCH_PAD), 0, -theme.px(TEXT_PAD), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
