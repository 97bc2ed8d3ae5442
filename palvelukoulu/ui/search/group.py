"""Results of one sort, under their heading."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.ui.components.text import Heading
from palvelukoulu.ui.search.result import ResultCard
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme


class ResultGroup(QWidget):
    """A heading and the results below it; hidden while there are none."""

    def __init__(self, theme: Theme, title: str, note: QWidget | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QVBoxLayout()
        head.setContentsMargins(tokens.SHADOW_ROOM, 8, tokens.SHADOW_ROOM, 0)
        head.addWidget(Heading(theme, title, "h2"))
        if note is not None:
            head.addWidget(note)
        column.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        self._cards: Sequence[ResultCard] = ()
        self.hide()

    def show_results(self, cards: Sequence[ResultCard]) -> None:
        """Show these results in place of the ones before."""
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = cards
        for card in cards:
            self._list.addWidget(card)
            card.show()
        self.setVisible(bool(cards))
