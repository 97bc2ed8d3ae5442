"""The few questions to recall today, offered beside the one thing to do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from palvelukoulu.ui import sayings
from palvelukoulu.ui.components.badges import Badge
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_PAD = 22
_BADGE = 44


class ReviewCard(Card):
    """An offer: how many questions, about how long.

    Signals:
        asked: The button was pressed.
    """

    asked = Signal()

    def __init__(self, theme: Theme, questions: int, minutes: int) -> None:
        super().__init__(theme, _PAD, tokens.RADIUS_HERO)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Badge(theme, "repeat", tone="star_text", fill="star_soft", size=_BADGE))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Heading(theme, self.tr("Päivän kertaus"), "h3"))
        length = self.tr("{questions} · noin {minutes}").format(
            questions=sayings.questions(questions), minutes=sayings.minutes(minutes)
        )
        words.addWidget(Label(theme, length, "small", "text2"))
        head.addLayout(words, 1)
        self.content.addLayout(head)
        text = self.tr("Palautetaan hetkeksi mieleen, mitä olet oppinut.")
        self.content.addWidget(Label(theme, text, "ui", "text2"))
        self.content.addStretch(1)
        self.button = Button(theme, self.tr("Kertaa nyt"))
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.content.addLayout(row)
