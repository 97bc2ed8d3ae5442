"""A card that shows how what is on it was judged: border, fill and a word at its top."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from palvelukoulu.ui.components.answer_face import ChoiceState, look_of, state_word
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

CARD_PAD = (18, 12, 14, 12)


class StateCard(QWidget):
    """Put what is judged into `content`. The word of the state stands above it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._state = ChoiceState.OPEN
        self._word = Label(theme, "", "caption", weight=600)
        self._word.hide()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        self._column.addWidget(self._word)
        self.content = QVBoxLayout()
        nest(self._column, self.content)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def word(self) -> str:
        """What stands at the top; empty while nothing has been judged."""
        return self._word.text()

    def show_state(self, state: ChoiceState, note: str = "") -> None:
        """Show how what is on the card was judged. `note` replaces the state's own word."""
        self._state = state
        self._word.setText(note or state_word(state))
        self._word.tone = look_of(state).word
        self._word.setVisible(bool(self._word.text()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = look_of(self._state)
        colour = self.theme.colour
        pen = QPen(colour(look.border), look.width)
        if look.is_dashed:
            pen.setDashPattern([3, 2.2])
        painter.setPen(pen)
        painter.setBrush(colour(look.fill))
        body = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(body, tokens.RADIUS_CARD, tokens.RADIUS_CARD)

    def _restyle(self) -> None:
        left, top, right, bottom = map(self.theme.px, CARD_PAD)
        self._column.setContentsMargins(left, top, right, bottom)
        self.update()
