"""What may be done beside the one thing to do next: at most two small cards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.errors import UserError
from palvelukoulu.core.follow_ups import Outcome
from palvelukoulu.core.records import Learner
from palvelukoulu.study.commitments import Due, half_told, keep_half_told, said_of, tell
from palvelukoulu.study.review import Today
from palvelukoulu.ui.components.overlays import Toast
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.follow_up.wording import plainly
from palvelukoulu.ui.home.follow_up_card import FollowUpCard
from palvelukoulu.ui.home.review_card import ReviewCard
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.navigation import HowItWent, Review
from palvelukoulu.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable


class Offers(QWidget):
    """A promise to look back at and the day's review, as far as there are any.

    Signals:
        went: Carries the `Place` to go to.
    """

    went = Signal(object)

    def __init__(self, desk: Desk, learner: Learner, today: Today, page: Page) -> None:
        super().__init__()
        self._desk = desk
        self._learner = learner
        self._page = page
        self._undo: Callable[[], None] = lambda: None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        due = desk.follow_up(learner)
        is_tight = due is not None and bool(today.questions)
        if due is not None:
            self._column.addWidget(self._follow_up(due, is_tight=is_tight), 1)
        if today.questions:
            review = ReviewCard(desk.theme, len(today.questions), today.minutes, is_tight=is_tight)
            review.asked.connect(lambda: self.went.emit(Review()))
            self._column.addWidget(review)

    @property
    def is_anything(self) -> bool:
        """Whether there is a card at all."""
        return self._column.count() > 0

    def _follow_up(self, due: Due, *, is_tight: bool) -> FollowUpCard:
        promise = plainly(due.commitment, self._desk.library.inline)
        card = FollowUpCard(self._desk.theme, promise, due.days, is_tight=is_tight)
        card.asked.connect(lambda: self.went.emit(HowItWent()))
        card.put_off.connect(lambda: self._put_off(card, due))
        return card

    def _put_off(self, card: FollowUpCard, due: Due) -> None:
        """Let it rest until the next time."""
        desk = self._desk
        said = said_of(due.commitment, self._learner, Outcome.LATER, desk.clock, days=due.days)
        try:
            words = half_told(desk.store, self._learner, due.commitment)
            tell(desk.store, said)
        except UserError as error:
            card.words.setText(explain(error))
            return
        card.hide()
        # Nothing left to offer: what stands beside takes the room.
        self.setVisible(self._column.count() > 1)
        toast = Toast(desk.theme, self._page)
        # A method, which Qt forgets with this; today may come anew while the message is there.
        self._undo = lambda: self._take_back(card, due, words)
        toast.undone.connect(self._undone)
        toast.say(self.tr("Selvä. Lupaus saa nyt levätä."), self.tr("Kumoa"))
        first = self._page.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undone(self) -> None:
        self._undo()

    def _take_back(self, card: FollowUpCard, due: Due, words: str) -> None:
        """Show the promise again, with what was half written of it."""
        desk, learner = self._desk, self._learner
        said = said_of(due.commitment, learner, Outcome.TAKEN_BACK, desk.clock, days=due.days)
        self.show()
        card.show()
        try:
            tell(desk.store, said)
            keep_half_told(desk.store, learner, due.commitment, words)
        except UserError as error:
            card.words.setText(explain(error))
        card.button.setFocus(Qt.FocusReason.OtherFocusReason)
