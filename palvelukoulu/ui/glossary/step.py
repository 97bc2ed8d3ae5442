"""A term that is asked: think, turn the card, and say whether it came to mind."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.asked_terms import NOT_YET, REMEMBERED, asked
from palvelukoulu.core.errors import UserError
from palvelukoulu.core.richtext import RichText, Run
from palvelukoulu.core.terms import Term
from palvelukoulu.study.session import StudySession
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Steps
from palvelukoulu.ui.components.scrolling import ScrollArea, bring_into_view
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.components.turn_card import TurnCard
from palvelukoulu.ui.lesson.footing import Footing
from palvelukoulu.ui.lesson.step import StepView
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_GAP = 14
# Logical pixels at 100 % text: a step as low as this has room for the word, not for the words
# about it.
_LOW_BELOW = 320
_MARGINS = (0, 24, 0, 28)
_LOW_MARGINS = (0, 8, 0, 8)
# What a record of a term names as its lesson.
_NO_LESSON = ""


@dataclass(frozen=True, slots=True)
class AskedTerm:
    """A term with all that is needed to ask it; `course` is the course's title."""

    theme: Theme
    course: str
    term: Term
    blocks: Callable[[str], RichText]
    session: StudySession
    has_letter_keys: bool = True


class TermStep(StepView):
    """A card with a term on it.

    Signals:
        judged: The learner has said whether they remembered, and it is stored.
    """

    judged = Signal(bool)

    def __init__(self, one: AskedTerm, number: int, total: int) -> None:
        super().__init__()
        self._asked = one
        self._is_turned = False
        theme = one.theme
        self._area = ScrollArea(theme, tokens.QUIZ_COLUMN)
        column = self._area.column
        column.setSpacing(_GAP)
        column.setContentsMargins(*_MARGINS)
        self._place = self.tr("Sana {number}/{total}").format(number=number, total=total)
        self._about = QWidget()
        about = QVBoxLayout(self._about)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(_GAP)
        nest(about, self._where_we_are(number, total))
        instruction = self.tr("Mieti ensin, mitä sana tarkoittaa. Käännä sitten kortti.")
        about.addWidget(Label(theme, instruction, "ui", "text2"))
        column.addWidget(self._about)
        self._card = TurnCard(theme, turns_once=True)
        self._card.turned.connect(self._turned)
        column.addWidget(self._card)
        self._failure = Label(theme, "", "ui_strong", "retry_text")
        self._failure.hide()
        column.addWidget(self._failure)
        column.addStretch(1)
        meaning = one.blocks(one.term.explanation)
        self._card.show_card((Run(one.term.name),), meaning, self._place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    # --- what the player asks ----------------------------------------------------------

    def footing(self) -> Footing:
        if not self._is_turned:
            return Footing(primary=self.tr("Käännä kortti"), skip=self.tr("Ohita"))
        return Footing(
            primary=self.tr("Muistin"), retry=self.tr("En vielä muistanut"), retry_icon="repeat"
        )

    def press_primary(self) -> bool:
        if self._is_turned:
            self._judge(is_remembered=True)
        else:
            self._card.click()
        return True

    def retry(self) -> None:
        if self._is_turned:
            self._judge(is_remembered=False)

    def scroll_area(self) -> ScrollArea:
        return self._area

    def first_focus(self) -> QWidget:
        return self._card

    def failure_text(self) -> str:
        """Return why something could not be stored; empty when it could."""
        return self._failure.text() if self._failure.isVisibleTo(self) else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The card tells its number to screen readers; seeing, one needs the word itself.
        is_low = self.height() / self._asked.theme.scale < _LOW_BELOW
        self._about.setVisible(not is_low)
        self._card.show_low(is_low=is_low)
        self._area.column.setContentsMargins(*(_LOW_MARGINS if is_low else _MARGINS))

    # --- the card ----------------------------------------------------------------------

    def _where_we_are(self, number: int, total: int) -> QHBoxLayout:
        theme = self._asked.theme
        steps = Steps(theme)
        steps.show_step(number, total, self._place)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(steps, 1)
        row.addWidget(Label(theme, self._place, "caption", "text2", wraps=False, is_tabular=True))
        return row

    def _turned(self) -> None:
        if self._is_turned:
            self.concluded.emit()  # another press asks for the answer
            return
        self._is_turned = True
        self.changed.emit()
        bring_into_view(self._card)

    def _judge(self, *, is_remembered: bool) -> None:
        one = self._asked
        response = REMEMBERED if is_remembered else NOT_YET
        try:
            one.session.answer(_NO_LESSON, asked(one.term), response)
        except UserError as error:
            self._failure.setText(explain(error))
            self._failure.show()
            self.changed.emit()
        else:
            self.judged.emit(is_remembered)
