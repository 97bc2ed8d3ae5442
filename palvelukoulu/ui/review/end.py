"""The end of the review, and what stands there while there is nothing to recall."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from palvelukoulu.core.records import Learner
from palvelukoulu.study.review import Today
from palvelukoulu.ui.components.closing_card import ClosingCard
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.navigation import Home, Review
from palvelukoulu.ui.shell import ShellPage

_COLUMN = 560


class ReviewEndPage(ShellPage):
    """Says that the day's share is done and when there is more; never how much more."""

    def __init__(self, desk: Desk, learner: Learner, today: Today) -> None:
        area = ScrollArea(desk.theme, _COLUMN)
        super().__init__(desk.theme, learner, Review(), area)
        self._day = desk.clock().astimezone().date()
        self._today = today
        card = ClosingCard(
            desk.theme, "repeat", self.page_title(), self._text(), self.tr("Palaa kotiin")
        )
        card.asked.connect(lambda: self.went.emit(Home()))
        self._home = card.button
        area.column.setContentsMargins(0, 16, 0, 16)
        area.column.addStretch(1)
        area.column.addWidget(card)
        area.column.addStretch(1)

    def page_title(self) -> str:
        if self._today.questions:
            return self.tr("Tämä riittää hyvin")
        if self._today.answered:
            return self.tr("Kertaus on tehty")
        return self.tr("Tänään ei ole kerrattavaa")

    def first_focus(self) -> QWidget:
        return self._home

    def _text(self) -> str:
        if self._today.questions:
            return self.tr("Ohittamasi kysymykset ovat täällä, jos haluat vielä palata niihin.")
        following = self._today.following
        if following is None:
            return self.tr("Kysymykset tulevat tänne, kun olet vastannut oppituntien tehtäviin.")
        if following == self._day + timedelta(days=1):
            return self.tr("Seuraavan kerran palautetaan mieleen huomenna.")
        text = self.tr("Seuraavan kerran palautetaan mieleen {date}")
        return text.format(date=_date(following))


def _date(day: date) -> str:
    return f"{day.day}.{day.month}."
