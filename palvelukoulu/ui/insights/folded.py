"""A long text of the learner's own, its beginning first and the rest when it is asked for."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.scrolling import bring_into_view
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

_LINES: Final = 8
# Characters on a line of the column at 100 % text.
_LINE: Final = 75
# So little more is shown at once: a button takes a line or two as well.
_SPARE: Final = 3
_GAP: Final = 6


def beginning(text: str) -> str:
    """Return about eight lines of a text, cut between words; all of it if little more is left."""
    if _lines(text) <= _LINES + _SPARE:
        return text
    shown: list[str] = []
    room = _LINES * _LINE
    for paragraph in text.split("\n"):
        if room <= 0:
            break
        if len(paragraph) > room:
            cut = paragraph[: room + 1]
            shown.append(cut.rsplit(maxsplit=1)[0] if " " in cut.strip() else cut[:room])
            break
        shown.append(paragraph)
        room -= _lines(paragraph) * _LINE
    return "\n".join(shown).rstrip() + " …"


def _lines(text: str) -> int:
    return sum(1 + len(one) // _LINE for one in text.split("\n"))


class FoldedText(QWidget):
    """A text in full, or its beginning and a button for the rest."""

    def __init__(self, theme: Theme, text: str, role: str) -> None:
        super().__init__()
        self._text = text
        self._short = beginning(text)
        self._words = Label(theme, self._short, role)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._words)
        if self._short != text:
            self.button = Button(
                theme, translate("Insights", "Näytä kaikki"), ButtonKind.QUIET, is_compact=True
            )
            self.button.clicked.connect(self._turn)
            row = FlowRow()
            row.add(self.button)
            column.addWidget(row)

    def _turn(self) -> None:
        is_whole = self._words.text() == self._text
        self._words.setText(self._short if is_whole else self._text)
        self.button.setText(
            translate("Insights", "Näytä kaikki")
            if is_whole
            else translate("Insights", "Näytä vähemmän")
        )
        if is_whole:
            # The page has become shorter above the button, which keeps the focus.
            bring_into_view(self)
