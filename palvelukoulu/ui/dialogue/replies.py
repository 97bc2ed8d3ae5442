"""What the learner can say next."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.richtext import Inline
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.choices import Reply
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.text import Heading
from palvelukoulu.ui.theme.theme import Theme

_GAP = 10
_LETTERS = "ABCDEFGHI"


class Replies(QWidget):
    """Replies under the conversation, numbered from one.

    Signals:
        chosen: Place of the reply, counted from zero.
        went_back: A step back is asked for.
    """

    chosen = Signal(int)
    went_back = Signal()

    def __init__(self, theme: Theme, *, can_step_back: bool) -> None:
        super().__init__()
        self._theme = theme
        self._can_step_back = can_step_back
        self._cards: list[Reply] = []
        self._title = Heading(theme, self.tr("Mitä vastaat?"), "ui_strong")
        self._back = Button(
            theme, self.tr("Askel taakse"), ButtonKind.GHOST, icon="undo-2", is_compact=False
        )
        self._back.clicked.connect(self.went_back)
        self._column = QVBoxLayout()
        self._column.setSpacing(_GAP)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._title)
        nest(layout, self._column)
        nest(layout, row)

    @property
    def cards(self) -> tuple[Reply, ...]:
        """The replies as they are shown."""
        return tuple(self._cards)

    def show_replies(
        self, texts: tuple[tuple[Inline, ...], ...], *, is_begun: bool, heard: str
    ) -> None:
        """Show other replies.

        Args:
            texts: What each says.
            is_begun: Whether there is a step to go back.
            heard: What the customer said last; described with the first reply, which gets
                the focus, for screen readers that do not hear announcements.
        """
        for card in self._cards:
            card.blockSignals(True)  # a screen reader may still press what has been replaced
            card.hide()
            card.deleteLater()
        self._cards = [
            Reply(self._theme, str(number), text) for number, text in enumerate(texts, 1)
        ]
        for place, card in enumerate(self._cards):
            card.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self._column.addWidget(card)
            card.show()
        self._back.raise_()  # read after the replies, as it stands under them
        if self._cards:
            self._cards[0].setAccessibleDescription(heard)
        self._title.setVisible(bool(texts))
        self._back.setVisible(self._can_step_back and is_begun)
        self.setVisible(bool(texts) or (self._can_step_back and is_begun))

    def close_up(self) -> None:
        """Offer nothing any more."""
        self.show_replies((), is_begun=False, heard="")

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose by digit or letter."""
        text = event.text().upper()
        place = int(text) - 1 if text.isdecimal() and text.isascii() else _LETTERS.find(text or "-")
        if not 0 <= place < len(self._cards):
            return False
        self._cards[place].click()
        return True
