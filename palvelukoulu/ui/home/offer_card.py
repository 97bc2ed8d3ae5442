"""A small card beside the one thing to do next: something that may be done as well."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from palvelukoulu.ui.components.badges import Badge
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_PAD = 22
_TIGHT_PAD = 16
_BADGE = 44
_TIGHT_GAP = 8


class OfferCard(Card):
    """A sign, a title, a line under it, some words and buttons."""

    def __init__(self, theme: Theme, icon: str, title: str, line: str, words: str) -> None:
        super().__init__(theme, _PAD, tokens.RADIUS_HERO)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Badge(theme, icon, tone="star_text", fill="star_soft", size=_BADGE))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Heading(theme, title, "h3"))
        if line:
            column.addWidget(Label(theme, line, "small", "text2"))
        nest(head, column, 1)
        nest(self.content, head)
        self.words = Label(theme, words, "ui", "text2")
        self.content.addWidget(self.words)
        self.content.addStretch(1)
        self._buttons = FlowRow()
        self.content.addWidget(self._buttons)

    def add_button(self, button: Button) -> None:
        """Add something to do."""
        self._buttons.add(button)

    def tighten(self) -> None:
        """Take less room, where another card stands above or below."""
        edge = tokens.SHADOW_ROOM
        self.content.setContentsMargins(
            _TIGHT_PAD + edge, _TIGHT_PAD + edge - 2, _TIGHT_PAD + edge, _TIGHT_PAD + edge + 2
        )
        self.content.setSpacing(_TIGHT_GAP)
