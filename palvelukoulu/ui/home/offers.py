"""What may be done beside the one thing to do next: at most two small cards."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.errors import UserError
from palvelukoulu.core.follow_ups import Outcome
from palvelukoulu.core.records import Learner
from palvelukoulu.study.commitments import Due, said_of, tell
from palvelukoulu.study.review import Today
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.follow_up.wording import plainly
from palvelukoulu.ui.home.follow_up_card import FollowUpCard
from palvelukoulu.ui.home.review_card import ReviewCard
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.navigation import Home, HowItWent, Review


class Offers(QWidget):
    """A promise to look back at and the day's review, as far as there are any.

    Signals:
        went: Carries the `Place` to go to.
    """

    went = Signal(object)

    def __init__(self, desk: Desk, learner: Learner, today: Today) -> None:
        super().__init__()
        self._desk = desk
        self._learner = learner
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
            tell(desk.store, said)
        except UserError as error:
            card.words.setText(explain(error))
        else:
            self.went.emit(Home())
