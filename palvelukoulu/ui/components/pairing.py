"""A prompt with a field to pick what belongs with it, on one card."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from palvelukoulu.core.richtext import Inline, inline_plain
from palvelukoulu.ui.accessibility import set_role
from palvelukoulu.ui.components.answer_face import ChoiceState
from palvelukoulu.ui.components.dropdown import Dropdown
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.state_card import StateCard
from palvelukoulu.ui.theme.theme import Theme

_GAP = 16
_STACKED_GAP = 8
# Narrower than this, the field stands under its prompt.
_BESIDE_FROM = 560


class PairRow(StateCard):
    """A prompt on the left and its field on the right, or under it where there is no room."""

    def __init__(
        self, theme: Theme, prompt: tuple[Inline, ...], options: tuple[str, ...], empty: str
    ) -> None:
        super().__init__(theme)
        name = inline_plain(prompt)
        self.field = Dropdown(theme, name, options, empty)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(_GAP)
        self._pair.addWidget(RichLabel(theme, prompt, "choice"), 1)
        self._pair.addWidget(self.field, 1)
        nest(self.content, self._pair)
        set_role(self, "grouping")
        self.setAccessibleName(name)
        theme.changed.connect(self._arrange)

    def show_state(self, state: ChoiceState, note: str = "") -> None:
        """Show how the pick was judged; any state but open locks the field."""
        super().show_state(state, note)
        self.field.show_state(state, self.word)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_beside = self.width() >= self.theme.px(_BESIDE_FROM)
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if is_beside else directions.TopToBottom
        if self._pair.direction() != direction:
            self._pair.setDirection(direction)
            self._pair.setSpacing(_GAP if is_beside else _STACKED_GAP)
