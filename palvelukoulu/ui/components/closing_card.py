"""The card in the middle of a page where something has come to its end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from palvelukoulu.ui.components.badges import Badge
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_PAD = 36
_BADGE = 72


class ClosingCard(Card):
    """A sign, a title, a few words and the one way on; without `action` that is elsewhere.

    Signals:
        asked: The button was pressed.
    """

    asked = Signal()

    def __init__(self, theme: Theme, icon: str, title: str, text: str, action: str = "") -> None:
        super().__init__(theme, _PAD, tokens.RADIUS_DIALOG)
        badge = Badge(theme, icon, tone="star_text", fill="star_soft", size=_BADGE)
        nest(self.content, _centred(badge))
        heading = Heading(theme, title, "display")
        words = Label(theme, text, "ui", "text2")
        for one in (heading, words):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.content.addWidget(one)
        words.setVisible(bool(text))
        self.button = Button(theme, action, ButtonKind.PRIMARY, icon_after="arrow-right")
        self.button.clicked.connect(self.asked)
        self.content.addSpacing(8)
        self._place = self.content.count()
        nest(self.content, _centred(self.button))
        self.button.setHidden(not action)

    def add(self, widget: QWidget) -> None:
        """Add something between the words and the way on."""
        self.content.insertWidget(self._place, widget)
        self._place += 1


def _centred(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row
