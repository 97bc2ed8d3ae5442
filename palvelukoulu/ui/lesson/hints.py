"""Hints, given one by one."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.feedback import FeedbackCard, Outcome
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.lesson.materials import Materials

_GAP = 10


class Hints(QWidget):
    """A quiet button that gives the next hint, above it the hints given so far."""

    def __init__(self, materials: Materials, hints: tuple[str, ...]) -> None:
        super().__init__()
        self._materials = materials
        self._left = list(hints)
        self._given = 0
        self._cards = QVBoxLayout()
        self._cards.setSpacing(_GAP)
        self._button = Button(
            materials.theme, self._words(), ButtonKind.GHOST, icon="lightbulb", is_compact=True
        )
        self._button.clicked.connect(self.give)
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        nest(layout, self._cards)
        nest(layout, row)

    def give(self) -> None:
        """Show the next hint."""
        if not self._left:
            return
        hint = self._left.pop(0)
        self._given += 1
        card = FeedbackCard(self._materials.theme)
        title = self.tr("Vihje")
        card.text.setAccessibleName(title)
        card.show_result(Outcome.HINT, title, self._materials.blocks(hint))
        self._cards.addWidget(card)
        announce(self, title)
        self._button.say(self._words(), icon="lightbulb")
        self._button.setVisible(bool(self._left))

    def _words(self) -> str:
        return self.tr("Näytä toinen vihje") if self._given else self.tr("Näytä vihje")
