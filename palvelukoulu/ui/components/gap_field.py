"""A field for a word or two in the middle of a text."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit

from palvelukoulu.ui.components.answer_face import ChoiceState, Look, look_of
from palvelukoulu.ui.components.fields import TextField
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_PAD = 12
_ICON = 18
_BOLD = 2.6
_ICONS = {
    ChoiceState.CORRECT: "check",
    ChoiceState.WRONG: "x",
    ChoiceState.PARTLY: "minus",
}


class GapField(TextField):
    """One line of text, wide enough for `letters`, that shows how it was judged."""

    def __init__(self, theme: Theme, name: str, letters: int) -> None:
        self._letters = letters
        self._state = ChoiceState.OPEN
        super().__init__(theme, name)

    def show_state(self, state: ChoiceState) -> None:
        """Show how the words were judged; any state but open locks them."""
        self._state = state
        self.setReadOnly(state is not ChoiceState.OPEN)
        self._restyle()

    def sizeHint(self) -> QSize:
        px = self.theme.px
        letter = QFontMetricsF(self.theme.font("choice")).averageCharWidth()
        width = self._letters * letter + 2 * px(_PAD) + px(_ICON)
        return QSize(round(width), px(tokens.FIELD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(tokens.FIELD_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look()
        inset = look.width / 2
        painter.setPen(QPen(self.theme.colour(look.border), look.width))
        painter.setBrush(self.theme.colour(look.fill))
        body = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(body, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        if icon := _ICONS.get(self._state):
            size = self.theme.px(_ICON)
            left = self.width() - self.theme.px(_PAD) - size
            at = QPointF(left, (self.height() - size) / 2)
            self.theme.draw_icon(painter, icon, at, size, look.word, _BOLD)
        painter.end()
        QLineEdit.paintEvent(self, event)

    def _look(self) -> Look:
        if self._state is not ChoiceState.OPEN:
            return look_of(self._state)
        if self.hasFocus():
            return Look("surface", "primary", 2.0)
        return Look("surface", "control", float(self.theme.hairline))

    def _restyle(self) -> None:
        super()._restyle()
        self.setFont(self.theme.font("choice"))
        pad = self.theme.px(_PAD)
        icon = self.theme.px(_ICON) if self._state in _ICONS else 0
        self.setTextMargins(pad, 0, pad + icon, 0)
