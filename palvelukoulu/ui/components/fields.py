"""Fields to write in. The border shows the focus; an error stands under the field in words."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from palvelukoulu.ui.components.badges import Icon
from palvelukoulu.ui.components.scrolling import ScrollBar
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

TEXT_PAD = 12
SEARCH_ICON = 18
SEARCH_PAD = 40
_FOCUSED_WIDTH = 2


def paint_frame(painter: QPainter, theme: Theme, body: QRectF, *, state: str) -> None:
    """Paint the ground of a field whose `state` is rest, focus or error."""
    token = {"rest": "control", "focus": "primary", "error": "retry"}[state]
    width = theme.hairline if state == "rest" else _FOCUSED_WIDTH
    inset = width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(token), width))
    painter.setBrush(theme.colour("surface"))
    body = body.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(body, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)


def _state(field: QWidget, *, has_error: bool) -> str:
    if has_error:
        return "error"
    return "focus" if field.hasFocus() else "rest"


def _see_through(field: QWidget) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    field.setPalette(palette)


class TextField(QLineEdit):
    """One line of text. `name` is what screen readers call it."""

    def __init__(self, theme: Theme, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.theme = theme
        self._has_error = False
        self.setFrame(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setProperty("noRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_error(self, *, is_wrong: bool) -> None:
        """Show by the border that something is amiss; the words stand under the field."""
        self._has_error = is_wrong
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.CARD_WIDTH), self.theme.px(tokens.FIELD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(tokens.FIELD_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        state = _state(self, has_error=self._has_error)
        paint_frame(painter, self.theme, QRectF(self.rect()), state=state)
        painter.end()
        super().paintEvent(event)

    def _restyle(self) -> None:
        _see_through(self)
        self.setFont(self.theme.font("ui"))
        pad = self.theme.px(TEXT_PAD)
        self.setTextMargins(pad, 0, pad, 0)
        self.updateGeometry()
        self.update()


class SearchField(TextField):
    """A field to search with; `hint` is its name and its placeholder."""

    def __init__(self, theme: Theme, hint: str) -> None:
        super().__init__(theme, hint, hint)
        self.setClearButtonEnabled(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self.theme.px(SEARCH_ICON)
        at = QPointF(self.theme.px(TEXT_PAD), (self.height() - size) / 2)
        self.theme.draw_icon(QPainter(self), "search", at, size, "text3")

    def _restyle(self) -> None:
        super()._restyle()
        self.setTextMargins(self.theme.px(SEARCH_PAD), 0, self.theme.px(TEXT_PAD), 0)


class TextArea(QPlainTextEdit):
    """A few lines of text. Tab leaves the field; it grows with what is written."""

    def __init__(self, theme: Theme, name: str, placeholder: str = "", lines: int = 4) -> None:
        super().__init__()
        self.theme = theme
        self._lines = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(theme, Qt.Orientation.Vertical))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("noRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_text(self, text: str) -> None:
        """Show a text from before, ready to be gone on with; says nothing."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def sizeHint(self) -> QSize:
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        # QPlainTextEdit counts the height of its document in lines.
        written = round(self.document().size().height())
        lines = max(self._lines, written)
        height = lines * line + math.ceil(2 * self.document().documentMargin())
        return QSize(self.theme.px(tokens.CARD_WIDTH), max(height, self.theme.px(tokens.TARGET)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        state = _state(self, has_error=False)
        paint_frame(painter, self.theme, QRectF(self.viewport().rect()), state=state)
        painter.end()
        super().paintEvent(event)

    def _restyle(self) -> None:
        _see_through(self)
        self.viewport().setAutoFillBackground(False)
        self.setFont(self.theme.font("ui"))
        self.document().setDocumentMargin(self.theme.px(TEXT_PAD))
        self.updateGeometry()
        self.update()


class FieldBlock(QWidget):
    """A field with its label above it and, when needed, an error under it."""

    def __init__(self, theme: Theme, label: str, field: TextField | TextArea) -> None:
        super().__init__()
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._label = Label(theme, label, "small_strong", "text2")
        self._label.setBuddy(field)
        column.addWidget(self._label)
        column.addWidget(field)
        self._error = QWidget()
        row = QHBoxLayout(self._error)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Icon(theme, "circle-alert", 18, "retry_text"))
        self._error_text = Label(theme, "", "small", "retry_text")
        row.addWidget(self._error_text, 1)
        self._error.hide()
        column.addWidget(self._error)
        self._name = field.accessibleName()

    def show_error(self, text: str) -> None:
        """Say what is amiss and how to mend it, and let screen readers hear it with the field."""
        self._error_text.setText(text)
        self._error.show()
        self.field.setAccessibleName(f"{self._name}. {text}")
        if isinstance(self.field, TextField):
            self.field.set_error(is_wrong=True)

    def clear_error(self) -> None:
        """Take the error away."""
        self._error.hide()
        self.field.setAccessibleName(self._name)
        if isinstance(self.field, TextField):
            self.field.set_error(is_wrong=False)


class PrivateNote(QWidget):
    """A line that says who sees what is written above it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Icon(theme, "lock", 16, "text3"))
        row.addWidget(Label(theme, text, "caption", "text2"), 1)
