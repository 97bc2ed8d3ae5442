"""A prompt with a field to pick what belongs with it, on one card."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from palvelukoulu.core.richtext import Inline, inline_plain
from palvelukoulu.ui.accessibility import set_role
from palvelukoulu.ui.components.answer_face import ChoiceState, look_of, state_word
from palvelukoulu.ui.components.dropdown import Dropdown
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_PAD = (18, 12, 14, 12)
_GAP = 16
_STACKED_GAP = 8
# Narrower than this, the field stands under its prompt.
_BESIDE_FROM = 560
_WORD = {
    ChoiceState.CORRECT: "ok_text",
    ChoiceState.WRONG: "retry_text",
    ChoiceState.PARTLY: "part_text",
    ChoiceState.MISSED: "ok_text",
}


class PairRow(QWidget):
    """A prompt on the left and its field on the right, or under it where there is no room."""

    def __init__(
        self, theme: Theme, prompt: tuple[Inline, ...], options: tuple[str, ...], empty: str
    ) -> None:
        super().__init__()
        self.theme = theme
        self._state = ChoiceState.OPEN
        name = inline_plain(prompt)
        self.field = Dropdown(theme, name, options, empty)
        self._word = Label(theme, "", "caption", weight=600)
        self._word.hide()
        self._prompt = RichLabel(theme, prompt, "choice")
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(_GAP)
        self._pair.addWidget(self._prompt, 1)
        self._pair.addWidget(self.field, 1)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addWidget(self._word)
        column.addLayout(self._pair)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_role(self, "grouping")
        self.setAccessibleName(name)
        self._pad()
        theme.changed.connect(self._restyle)

    def show_state(self, state: ChoiceState, note: str = "") -> None:
        """Show how the pick was judged; any state but open locks the field."""
        self._state = state
        said = note or state_word(state)
        self.field.show_state(state, said)
        self._word.setText(said)
        self._word.tone = _WORD.get(state, "text2")
        self._word.setVisible(bool(said))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

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
        self._pad()
        self._arrange()
        self.update()

    def _pad(self) -> None:
        left, top, right, bottom = map(self.theme.px, _PAD)
        self._column.setContentsMargins(left, top, right, bottom)

    def _arrange(self) -> None:
        is_beside = self.width() >= self.theme.px(_BESIDE_FROM)
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if is_beside else directions.TopToBottom
        if self._pair.direction() != direction:
            self._pair.setDirection(direction)
            self._pair.setSpacing(_GAP if is_beside else _STACKED_GAP)
