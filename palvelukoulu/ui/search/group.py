"""Results of one sort, under their heading."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.text import Heading
from palvelukoulu.ui.search.result import ResultCard
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme


class ResultGroup(QWidget):
    """A heading, the results below it, and a button for more; hidden while there are none.

    Signals:
        asked_more: More results are to be shown.
    """

    asked_more = Signal()

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
        nest(column, head)
        # A widget of its own: Tab goes through what is in it before it goes to the button.
        results = QWidget()
        self._list = QVBoxLayout(results)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        column.addWidget(results)
        more = Button(theme, self.tr("Näytä lisää"), icon="chevron-down")
        more.clicked.connect(self.asked_more)
        self._further = FlowRow()
        self._further.add(more)
        column.addWidget(self._further)
        self._cards: Sequence[ResultCard] = ()
        self.hide()

    def show_results(self, cards: Sequence[ResultCard], count: int) -> None:
        """Show these of `count` results in place of the ones before."""
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = cards
        for card in cards:
            self._list.addWidget(card)
            card.show()
        self._further.setVisible(count > len(cards))
        self.setVisible(bool(cards))
