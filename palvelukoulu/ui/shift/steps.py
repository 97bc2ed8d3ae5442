"""The steps of a shift's start that are not questions: the mantra and the promises."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.errors import UserError
from palvelukoulu.core.follow_ups import FollowUp, Outcome
from palvelukoulu.core.records import Learner
from palvelukoulu.core.richtext import Run
from palvelukoulu.study.commitments import Commitment, said_of, tell
from palvelukoulu.study.own_mantra import OwnMantra
from palvelukoulu.ui.components.choices import Choice
from palvelukoulu.ui.components.fields import PrivateNote
from palvelukoulu.ui.components.night_card import NightCard, Passage
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.follow_up.wording import plainly
from palvelukoulu.ui.lesson.footing import Footing
from palvelukoulu.ui.lesson.heard import WidgetScript
from palvelukoulu.ui.lesson.step import StepView
from palvelukoulu.ui.mantra_wording import yours
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.page import relaid
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_MANTRA_COLUMN = 560
_GAP = 10
# More would be a list to go through rather than something to pick.
_MOST = 5


class MantraStep(StepView):
    """The learner's own text on its night sky, to be read in peace."""

    is_heard = True

    def __init__(self, theme: Theme, mantra: OwnMantra) -> None:
        super().__init__()
        self._area = ScrollArea(theme, _MANTRA_COLUMN)
        column = self._area.column
        column.setContentsMargins(0, 24, 0, 28)
        column.setSpacing(_GAP)
        column.addStretch(1)
        self._title = Heading(theme, yours(mantra.word), "h1")
        column.addWidget(self._title)
        self.card = NightCard(theme)
        self.card.show_passages([Passage(line) for line in mantra.lines])
        column.addWidget(self.card)
        text = self.tr("Lue se rauhassa, vaikka kahdesti.")
        self._advice = Label(theme, text, "ui", "text2")
        column.addWidget(self._advice)
        column.addStretch(1)
        _fill(self, self._area)

    def script(self) -> WidgetScript:
        return WidgetScript(self._area)

    def scroll_area(self) -> ScrollArea:
        return self._area

    def show_compact(self, is_compact: bool) -> None:  # noqa: FBT001 - a switch
        # Its name stands in the bar above as well.
        for words in (self._title, self._advice):
            words.setHidden(is_compact)
        self.card.show_low(is_low=is_compact)
        relaid(self._area.widget())


class CarryStep(StepView):
    """One promise to take along today. Nothing is recorded unless one is chosen.

    Signals:
        taken: The chosen promise has been stored.
    """

    taken = Signal()

    def __init__(
        self,
        desk: Desk,
        learner: Learner,
        commitments: tuple[Commitment, ...],
        *,
        has_letter_keys: bool,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._learner = learner
        self._commitments = commitments[:_MOST]
        self._has_letter_keys = has_letter_keys
        self._unsure: FollowUp | None = None
        theme = desk.theme
        self._cards = tuple(
            Choice(theme, str(number), (Run(plainly(one, desk.library.inline)),))
            for number, one in enumerate(self._commitments, 1)
        )
        self._failure = Label(theme, "", "ui_strong", "retry_text")
        self._failure.hide()
        self._area = ScrollArea(theme, tokens.QUIZ_COLUMN)
        self._build()

    def footing(self) -> Footing:
        missing = "" if self._chosen() is not None else self.tr("Valitse ensin lupaus.")
        return Footing(primary=self.tr("Ota mukaan"), missing=missing, skip=self.tr("Ohita"))

    def press_primary(self) -> bool:
        place = self._chosen()
        if place is not None:
            self._take(self._commitments[place])
        return True

    def scroll_area(self) -> ScrollArea:
        return self._area

    def first_focus(self) -> QWidget:
        return self._cards[0]

    def take_key(self, event: QKeyEvent) -> bool:
        place = event.key() - Qt.Key.Key_1
        if not self._has_letter_keys or not 0 <= place < len(self._cards):
            return False
        self._cards[place].setFocus()
        self._cards[place].click()
        return True

    def _build(self) -> None:
        theme, column = self._desk.theme, self._area.column
        column.setContentsMargins(0, 24, 0, 28)
        column.setSpacing(_GAP)
        column.addWidget(Heading(theme, self.tr("Minkä lupauksen otat tänään mukaan?"), "h1"))
        text = self.tr("Yksi riittää. Voit myös jatkaa ilman.")
        column.addWidget(Label(theme, text, "ui", "text2"))
        cards = QWidget()
        rows = QVBoxLayout(cards)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_GAP)
        for card in self._cards:
            card.toggled.connect(self.changed)
            rows.addWidget(card)
        column.addWidget(cards)
        column.addWidget(self._failure)
        column.addWidget(PrivateNote(theme, self.tr("Vain sinä näet tämän.")))
        column.addStretch(1)
        _fill(self, self._area)

    def _chosen(self) -> int | None:
        return next((at for at, card in enumerate(self._cards) if card.isChecked()), None)

    def _take(self, commitment: Commitment) -> None:
        """Store it first. What was reported as failed may be on disk already."""
        before = self._unsure
        if before is None or before.promise != commitment.text:
            before = said_of(commitment, self._learner, Outcome.CARRIED, self._desk.clock)
        self._unsure = before
        try:
            tell(self._desk.store, before)
        except UserError as error:
            self._failure.setText(explain(error))
            self._failure.show()
            self.changed.emit()
        else:
            self.taken.emit()


def _fill(view: StepView, area: ScrollArea) -> None:
    layout = QVBoxLayout(view)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area)
