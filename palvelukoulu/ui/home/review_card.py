"""The few questions to recall today, offered beside the one thing to do next."""

from PySide6.QtCore import Signal

from palvelukoulu.ui import sayings
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.home.offer_card import OfferCard
from palvelukoulu.ui.theme.theme import Theme


class ReviewCard(OfferCard):
    """An offer: how many questions, about how long.

    Signals:
        asked: The button was pressed.
    """

    asked = Signal()

    def __init__(self, theme: Theme, questions: int, minutes: int, *, is_tight: bool) -> None:
        length = self.tr("{questions} · noin {minutes}").format(
            questions=sayings.questions(questions), minutes=sayings.minutes(minutes)
        )
        words = self.tr("Palautetaan hetkeksi mieleen, mitä olet oppinut.")
        super().__init__(theme, "repeat", self.tr("Päivän kertaus"), length, words)
        self.button = Button(theme, self.tr("Kertaa nyt"), is_compact=is_tight)
        self.button.clicked.connect(self.asked)
        self.add_button(self.button)
        if is_tight:
            self.words.hide()
            self.tighten()
