"""The learner's own words before a conversation: quiet, and gone when they are put away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from palvelukoulu.study.own_mantra import OwnMantra
from palvelukoulu.ui.components.badges import Icon
from palvelukoulu.ui.components.buttons import IconButton
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.mantra_wording import yours
from palvelukoulu.ui.theme.theme import Theme

_PAD = 12
_ICON = 20


class MantraStrip(Card):
    """A mantra by its owner's name for it, and a button to put it away.

    Signals:
        dismissed: It has been put away.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, mantra: OwnMantra) -> None:
        super().__init__(theme, _PAD, fill="star_soft", has_shadow=False)
        self.content.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Icon(theme, "sparkles", _ICON, "star_text"))
        row.addWidget(Label(theme, yours(mantra.word), "caption", "star_text"), 1)
        self.button = IconButton(theme, "x", self.tr("Piilota tämä"))
        self.button.clicked.connect(self._dismiss)
        row.addWidget(self.button)
        nest(self.content, row)
        self.content.addWidget(Label(theme, " ".join(mantra.lines), "small"))

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
