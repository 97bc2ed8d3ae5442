"""Words nobody recognised beside the author's model: the learner says whether they are the same.

What short answers and gaps share.
"""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme.theme import Theme

_PAD = 18
_GAP = 10


@dataclass(frozen=True, slots=True)
class Compared:
    """What the learner wrote, and the model for it."""

    given: str
    model: str


class ModelOffer(Card):
    """Shows models and asks; hidden while there is nothing to compare.

    Signals:
        accepted: The learner says the same was meant; carries the number of the comparison.
        declined: The learner wants another try.
    """

    accepted = Signal(int)
    declined = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _PAD, fill="primary_soft", has_shadow=False)
        self._again: Button | None = None
        self._parts: list[QWidget] = []
        self.content.setSpacing(_GAP)
        self.content.addWidget(Heading(theme, self.tr("Tarkoititko samaa?"), "h3"))
        text = self.tr("Ohjelma ei tunnistanut sanojasi. Ne voivat silti olla oikein.")
        self.content.addWidget(Label(theme, text, "ui"))
        self.hide()

    def compare(self, compared: tuple[Compared, ...]) -> None:
        """Ask about other words than before; about none, disappear."""
        for part in self._parts:
            self.content.removeWidget(part)
            part.deleteLater()
        self._parts, self._again = [], None
        for number, one in enumerate(compared):
            self._ask(number, one, is_last=number == len(compared) - 1)
        self.setVisible(bool(compared))

    def first_focus(self) -> QWidget | None:
        """Return the way to another try; None while nothing is asked.

        Not the yes: who presses Enter twice by habit would have said what they did not mean.
        """
        return self._again

    def _ask(self, number: int, compared: Compared, *, is_last: bool) -> None:
        text = self.tr("Kirjoitit: ”{given}”. Malli: ”{model}”.")
        said = text.format(given=compared.given.strip(), model=compared.model)
        words = Label(self.theme, said, "choice")
        row = FlowRow(_GAP)
        yes = Button(self.theme, self.tr("Kyllä, samaa"), icon="check")
        # The model is heard with the buttons, one of which takes the focus.
        name = self.tr("Kyllä, samaa. {said} Tarkoititko samaa?").format(said=said)
        yes.setAccessibleName(name)
        yes.setProperty("number", number)
        yes.clicked.connect(self._accept)
        row.add(yes)
        if is_last:
            again = Button(self.theme, self.tr("Yritän uudestaan"), ButtonKind.GHOST)
            name = self.tr("Yritän uudestaan. {said} Tarkoititko samaa?").format(said=said)
            again.setAccessibleName(name)
            again.clicked.connect(self.declined)
            row.add(again)
            self._again = again
        for part in (words, row):
            self._parts.append(part)
            self.content.addWidget(part)

    def _accept(self) -> None:
        self.accepted.emit(self.sender().property("number"))
