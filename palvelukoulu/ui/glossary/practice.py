"""A round of terms: cards to turn one after another, without points and without a hurry."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.records import Learner
from palvelukoulu.study.glossary import in_course, to_practise
from palvelukoulu.ui.components.closing_card import ClosingCard
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Bar
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.glossary.step import AskedTerm, TermStep
from palvelukoulu.ui.lesson.footing import Footing
from palvelukoulu.ui.lesson.player import PlayerPage
from palvelukoulu.ui.lesson.step import StepView
from palvelukoulu.ui.lesson.top import Top
from palvelukoulu.ui.navigation import Glossary, Practice
from palvelukoulu.ui.page import Area
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

# Logical pixels at 100 % text; larger text needs the room sooner.
_WIDE_FROM = 760
_COLUMN = 560


def round_of(
    desk: Desk, learner: Learner, place: Practice, preferences: Preferences
) -> tuple[AskedTerm, ...]:
    """Choose the terms of a round. Raises `UserError`."""
    chosen = in_course(desk.library.terms(), place.course)
    return tuple(
        AskedTerm(
            desk.theme,
            one.outline.title,
            one.term,
            desk.library.blocks,
            desk.session(learner, one.outline),
            preferences.has_letter_keys,
        )
        for one in to_practise(desk.store, learner, chosen)
    )


class PracticePage(PlayerPage):
    """The terms of a round; what did not come to mind is asked once more at its end."""

    def __init__(
        self, theme: Theme, terms: tuple[AskedTerm, ...], place: Practice, preferences: Preferences
    ) -> None:
        """Show the first of the terms, of which there is at least one."""
        top = Top(theme, translate("PracticePage", "Sanasto"), "")
        bar = Bar(theme, 3, translate("PracticePage", "Harjoittelun edistyminen"))
        super().__init__(theme, top, bar, preferences)
        self._queue = list(terms)
        self._own = len(terms)
        self._where = place
        self._number = 0
        self._letter_keys = preferences.has_letter_keys
        top.show_compact(is_compact=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        nest(layout, self.stage, 1)
        self._ask()

    def page_title(self) -> str:
        return self.tr("Sanojen harjoittelu")

    def areas(self) -> tuple[Area, ...]:
        return (
            Area(self.tr("Yläpalkki"), self.top),
            Area(self.tr("Kortti"), self._view),
            Area(self.tr("Alapalkki"), self.footer),
        )

    @property
    def is_over(self) -> bool:
        """Whether every term of the round has been asked."""
        return self._number >= len(self._queue)

    def onward(self) -> None:
        if self.is_over:
            self.went.emit(Glossary(self._where.course))
            return
        self._number += 1
        self._ask()

    def onward_words(self, footing: Footing) -> str:
        del footing
        return self.tr("Takaisin sanastoon")

    def has_letter_keys(self) -> bool:
        return self._letter_keys

    def is_narrow(self) -> bool:
        return self.width() / self.theme.scale < _WIDE_FROM

    def _ask(self) -> None:
        self.put(self._ending() if self.is_over else self._card())
        self.bar.show_share(self._number / len(self._queue))
        self.arrange()
        if self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self) -> StepView:
        one = self._queue[self._number]
        view = TermStep(one, self._number + 1, len(self._queue))
        view.judged.connect(self._judged)
        self.top.show_lesson(one.course)
        return view

    def _ending(self) -> StepView:
        view = RoundEnd(self.theme)
        view.asked_more.connect(lambda: self.went.emit(self._where))
        self.top.show_lesson(self.tr("Harjoittelu"))
        return view

    def _judged(self, is_remembered: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not is_remembered and self._number < self._own:
            self._queue.append(self._queue[self._number])
        self.onward()


class RoundEnd(StepView):
    """Says that the round is over.

    Signals:
        asked_more: Another round.
    """

    asked_more = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._area = ScrollArea(theme, _COLUMN)
        card = ClosingCard(
            theme,
            "book-a",
            self.tr("Tämä riittää hyvin"),
            self.tr("Sanat jäävät mieleen vähitellen. Muutama niistä tulee vastaan kertauksessa."),
        )
        self._area.column.setContentsMargins(0, 16, 0, 16)
        self._area.column.addStretch(1)
        self._area.column.addWidget(card)
        self._area.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def footing(self) -> Footing:
        return Footing(retry=self.tr("Harjoittele lisää"), retry_icon="repeat")

    def retry(self) -> None:
        self.asked_more.emit()

    def scroll_area(self) -> ScrollArea:
        return self._area
