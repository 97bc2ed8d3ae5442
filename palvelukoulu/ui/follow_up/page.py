"""How did the promise go? One promise, three ways to answer, and two not to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.errors import UserError
from palvelukoulu.core.follow_ups import FollowUp, Outcome
from palvelukoulu.core.records import Learner
from palvelukoulu.core.richtext import Run
from palvelukoulu.study.commitments import (
    Due,
    half_told,
    keep_half_told,
    said_of,
    tell,
)
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.autosave import Autosave
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.choices import Choice
from palvelukoulu.ui.components.closing_card import ClosingCard
from palvelukoulu.ui.components.fields import FieldBlock, PrivateNote, TextArea
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.follow_up.wording import plainly, promised
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.navigation import Home
from palvelukoulu.ui.shell import ShellPage

_COLUMN = 620
_GAP = 10
_OUTCOMES = (Outcome.KEPT, Outcome.PARTLY, Outcome.NOT_YET)


class FollowUpPage(ShellPage):
    """One promise and what became of it. Leaving without an answer records nothing."""

    def __init__(self, desk: Desk, learner: Learner, due: Due, *, has_letter_keys: bool) -> None:
        self._area = ScrollArea(desk.theme, _COLUMN)
        super().__init__(desk.theme, learner, Home(), self._area)
        self._desk = desk
        self._learner = learner
        self._due = due
        self._has_letter_keys = has_letter_keys
        self._unsure: FollowUp | None = None
        self._closing: ClosingCard | None = None
        self._asking = QWidget()
        theme = desk.theme
        words = (self.tr("Onnistui"), self.tr("Osittain"), self.tr("Ei vielä"))
        self._choices = tuple(
            Choice(theme, str(number), (Run(text),)) for number, text in enumerate(words, 1)
        )
        self._own = TextArea(theme, self.tr("Omin sanoin, jos haluat"), lines=2)
        self._failure = Label(theme, "", "ui_strong", "retry_text")
        self._save = Button(theme, self.tr("Tallenna"), ButtonKind.PRIMARY)
        self._save.explain_disabled(self.tr("Valitse ensin, miten meni."))
        self._later = Button(theme, self.tr("Ei nyt"), ButtonKind.QUIET)
        self._no_more = Button(theme, self.tr("En tarvitse enää"), ButtonKind.QUIET)
        self._own.show_text(half_told(desk.store, learner, due.commitment))
        self._autosave = Autosave(self._keep, self)
        self._connect()
        self._build()

    def page_title(self) -> str:
        return self.tr("Miten meni?")

    def first_focus(self) -> QWidget:
        return self._closing.button if self._closing else self._choices[0]

    def take_key(self, event: QKeyEvent) -> bool:
        if self._closing is not None:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.press_primary()
            return True
        place = event.key() - Qt.Key.Key_1
        is_ours = self._has_letter_keys and not event.modifiers()
        if not is_ours or not 0 <= place < len(self._choices):
            return False
        self.choose(place)
        return True

    def choose(self, place: int) -> None:
        """Choose an answer, the first being 0."""
        self._choices[place].setFocus()
        self._choices[place].click()

    def press_primary(self) -> None:
        """Store what is chosen, if something is."""
        self._save.click()  # which a disabled button does not hear

    def leave(self) -> None:
        self._autosave.settle()

    # --- the page ----------------------------------------------------------------------

    def _connect(self) -> None:
        for choice in self._choices:
            choice.toggled.connect(self._save.allow)
        self._own.textChanged.connect(self._autosave.touch)
        self._save.clicked.connect(self._store_chosen)
        self._later.clicked.connect(lambda: self._store(Outcome.LATER))
        self._no_more.clicked.connect(lambda: self._store(Outcome.NO_MORE))

    def _build(self) -> None:
        self._area.column.setContentsMargins(0, 24, 0, 30)
        self._area.column.addWidget(self._asking)
        self._area.column.addStretch(1)
        theme, column = self.theme, QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        ago = promised(self._due.days)
        column.addWidget(Label(theme, ago, "caption", "star_text"))
        column.addWidget(
            Label(theme, plainly(self._due.commitment, self._desk.library.inline), "quote")
        )
        column.addSpacing(_GAP)
        column.addWidget(Heading(theme, self.page_title(), "h1"))
        answers = QWidget()
        cards = QVBoxLayout(answers)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(_GAP)
        for choice in self._choices:
            cards.addWidget(choice)
        column.addWidget(answers)
        column.addWidget(FieldBlock(theme, self._own.accessibleName(), self._own))
        column.addWidget(PrivateNote(theme, self.tr("Vain sinä näet tämän.")))
        column.addWidget(self._failure)
        self._failure.hide()
        buttons = FlowRow(_GAP)
        for button in (self._save, self._later, self._no_more):
            buttons.add(button)
        column.addWidget(buttons)

    # --- the answer --------------------------------------------------------------------

    def _store_chosen(self) -> None:
        chosen = [choice.isChecked() for choice in self._choices]
        if any(chosen):
            self._store(_OUTCOMES[chosen.index(True)])

    def _store(self, outcome: Outcome) -> None:
        """Store first; only then thank. What was reported as failed may be on disk already."""
        self._autosave.forget()
        said = self._said(outcome)
        self._unsure = said
        try:
            tell(self._desk.store, said)
        except UserError as error:
            self._fail(error)
            return
        if outcome is Outcome.LATER:
            self.went.emit(Home())
        else:
            self._close(outcome)

    def _keep(self) -> None:
        store, words = self._desk.store, self._own.toPlainText()
        try:
            keep_half_told(store, self._learner, self._due.commitment, words)
        except UserError as error:
            self._fail(error)

    def _fail(self, error: UserError) -> None:
        self._failure.setText(explain(error))
        self._failure.show()
        announce(self._failure, self._failure.text())

    def _said(self, outcome: Outcome) -> FollowUp:
        words = self._own.toPlainText().strip()
        before = self._unsure
        if before is not None and (before.outcome, before.words) == (outcome, words):
            return before
        days = self._due.days
        commitment, clock = self._due.commitment, self._desk.clock
        return said_of(commitment, self._learner, outcome, clock, days=days, words=words)

    def _close(self, outcome: Outcome) -> None:
        title, text = self._thanks(outcome)
        card = ClosingCard(self.theme, "hand-heart", title, text, self.tr("Palaa kotiin"))
        card.asked.connect(lambda: self.went.emit(Home()))
        self._closing = card
        self._asking.hide()
        self._area.column.insertStretch(0, 1)
        self._area.column.insertWidget(1, card)
        card.show()
        card.button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(card.button, title)

    def _thanks(self, outcome: Outcome) -> tuple[str, str]:
        match outcome:
            case Outcome.KEPT:
                return (
                    self.tr("Hienoa, että pidit lupauksesi"),
                    self.tr("Pienestä teosta on tulossa tapa."),
                )
            case Outcome.PARTLY:
                return (
                    self.tr("Hyvällä matkalla"),
                    self.tr("Osittainkin on eteenpäin. Mikä auttoi silloin, kun onnistuit?"),
                )
            case Outcome.NOT_YET:
                return (
                    self.tr("Kiitos, että kerroit"),
                    self.tr("Lupaus odottaa sinua. Pienikin alku riittää."),
                )
            case _:
                return (
                    self.tr("Lupaus saa levätä"),
                    self.tr("Siitä ei kysytä enää. Uuden voit antaa milloin vain."),
                )
