"""A promise some time later, offered beside the one thing to do next."""

from PySide6.QtCore import Signal

from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.follow_up.wording import promised
from palvelukoulu.ui.home.offer_card import OfferCard
from palvelukoulu.ui.theme.theme import Theme


class FollowUpCard(OfferCard):
    """The promise in the learner's sight again, to tell about or to leave for now.

    Signals:
        asked: The learner wants to tell how it went.
        put_off: Not now.
    """

    asked = Signal()
    put_off = Signal()

    def __init__(self, theme: Theme, promise: str, days: int, *, is_tight: bool) -> None:
        super().__init__(theme, "hand-heart", promised(days), "", promise)
        self.button = Button(theme, self.tr("Kerro, miten meni"), is_compact=is_tight)
        self.button.clicked.connect(self.asked)
        self.add_button(self.button)
        later = Button(theme, self.tr("Ei nyt"), ButtonKind.QUIET, is_compact=is_tight)
        later.clicked.connect(self.put_off)
        self.add_button(later)
        if is_tight:
            self.tighten()
