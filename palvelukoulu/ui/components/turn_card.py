"""A card that is turned: a term on one side, its meaning on the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from palvelukoulu.core.richtext import Inline, RichText, inline_plain, plain
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.badges import Icon
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.surfaces import ClickCard
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.prose.view import RichTextView
from palvelukoulu.ui.theme.theme import Theme

_HEIGHT = 230
_PAD = 28
_ICON = 16


class TurnCard(ClickCard):
    """One side of a card; a press turns it. One that `turns_once` stays with its back up.

    Signals:
        turned: The card has been turned, or pressed once more; carries whether its back is up.
        leafed: An arrow key asks for the card before or after this one.
    """

    turned = Signal(bool)
    leafed = Signal(int)

    def __init__(self, theme: Theme, *, turns_once: bool = False) -> None:
        # Without a shadow its edge stands where the words above it begin.
        super().__init__(theme, "", pad=_PAD, has_shadow=False)
        self._turns_once = turns_once
        self._place = ""
        self._front: tuple[Inline, ...] = ()
        self._back: RichText = ()
        self._is_back = False
        self._is_low = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._side = Label(theme, "", "caption", "text2")
        self._term = RichLabel(theme, (), "h1")
        self._meaning = RichTextView(theme, "choice")
        self._meaning.setAccessibleName(self.tr("Selitys"))
        self._hint = Label(theme, "", "small", "text2", wraps=False)
        self._sign = Icon(theme, "repeat", _ICON, "text2")
        hint = QHBoxLayout()
        hint.setSpacing(8)
        hint.addWidget(self._sign)
        hint.addWidget(self._hint, 1)
        self.content.setSpacing(10)
        self.content.addWidget(self._side)
        self.content.addWidget(self._term)
        self.content.addWidget(self._meaning)
        self.content.addStretch(1)
        nest(self.content, hint)
        self.let_the_mouse_through()
        self.clicked.connect(self._turn)
        theme.changed.connect(self._resize)
        self._resize()

    def show_card(
        self, front: tuple[Inline, ...], back: RichText, place: str, *, is_back: bool = False
    ) -> None:
        """Show another card; `place` says which of how many it is."""
        self._front, self._back, self._place = front, back, place
        self._show(is_back=is_back)

    @property
    def is_back(self) -> bool:
        """Whether the meaning is up."""
        return self._is_back

    def show_low(self, *, is_low: bool) -> None:
        """Take no more height than the words need, for a low window."""
        self._is_low = is_low
        self._side.setVisible(not is_low)
        self._resize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self.leafed.emit(-1)
            case Qt.Key.Key_Right:
                self.leafed.emit(1)
            case _:
                super().keyPressEvent(event)

    def _resize(self) -> None:
        # Both sides are as high, so that nothing under the card moves when it is turned.
        self.setMinimumHeight(0 if self._is_low else self.theme.px(_HEIGHT))

    def _turn(self) -> None:
        if not (self._is_back and self._turns_once):
            self._show(is_back=not self._is_back)
            announce(self, self.text())
        self.turned.emit(self._is_back)

    def _show(self, *, is_back: bool) -> None:
        self._is_back = is_back
        term = inline_plain(self._front)
        side = self.tr("Selitys") if is_back else self.tr("Termi")
        self._side.setText(side)
        self._term.show_inlines(self._front)
        self._meaning.show_text(self._back if is_back else ())
        self._meaning.setVisible(is_back)
        self._hint.setText(
            self.tr("Käännä takaisin") if is_back else self.tr("Käännä kortti painamalla sitä")
        )
        for part in (self._hint, self._sign):
            part.setVisible(not (is_back and self._turns_once))
        text = self.tr("{place}. {term}. {meaning}") if is_back else self.tr("{place}. {term}")
        self.set_name(text.format(place=self._place, term=term, meaning=plain(self._back)))
        self.updateGeometry()
