"""The card of a term: what a word means, beside the word itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from palvelukoulu.core.richtext import RichText, plain
from palvelukoulu.core.terms import Term
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.overlays import Popover
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.prose.view import RichTextView
from palvelukoulu.ui.scroll_keys import scrolled
from palvelukoulu.ui.theme.theme import Theme

_GAP = 4
# In less room than this a card would be all scroll bar; then it may cover its word.
_LEAST = 130


class TermCard(Popover):
    """A term, its explanation and where that comes from.

    It opens under its word in two ways: for the pointer it only shows itself, for the
    keyboard it takes the focus and gives it back.

    Signals:
        asked: The way to the whole glossary was pressed.
        entered: The pointer has come onto the card; `left` that it has gone.
    """

    asked = Signal()
    entered = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        term: Term,
        blocks: Callable[[str], RichText],
        *,
        has_way: bool,
    ) -> None:
        """Make the card; `has_way` says whether there is a glossary to go to."""
        super().__init__(theme, window)
        self._word: Callable[[], QRect] | None = None
        meaning = blocks(term.explanation)
        self.content.addWidget(Heading(theme, term.name, "h2"))
        explanation = RichTextView(theme, "choice")
        explanation.setAccessibleName(self.tr("Selitys"))
        explanation.show_text(meaning)
        self.content.addWidget(explanation)
        if term.source:
            source = self.tr("Lähde: {source}").format(source=term.source)
            self.content.addWidget(Label(theme, source, "small", "text2"))
        name = f"{term.name}. {plain(meaning)}"
        self.setAccessibleName(name)
        if has_way:
            nest(self.content, self._way(name))

    def show_over(self, word: Callable[[], QRect]) -> None:
        """Show the card under a word and leave the focus where it is.

        Args:
            word: Where the word stands now, in the window.
        """
        self._word = word
        self._appear()

    def open_over(self, word: Callable[[], QRect], opener: QWidget) -> None:
        """Show the card under a word and move the focus into it, until it is closed."""
        self._word = word
        self.open_at(opener)

    def stay_beside(self) -> None:
        """Move to where the word is now."""
        self._place()

    def has_focus_inside(self) -> bool:
        """Whether the keyboard is in the card."""
        focused: QWidget | None = self._window.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not scrolled(self._area.verticalScrollBar(), event.key()):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()

    def _way(self, name: str) -> QHBoxLayout:
        button = Button(
            self.theme,
            self.tr("Sanastoon"),
            ButtonKind.GHOST,
            icon_after="arrow-right",
            is_compact=True,
        )
        # A screen reader hears the name of what gets the focus, and little else.
        button.setAccessibleName(f"{name} {button.text()}")
        button.clicked.connect(self.asked)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button)
        return row

    def _beside(self) -> QRect | None:
        return self._word() if self._word is not None else None

    def _spot(self, beside: QRect, size: QSize) -> QRect:
        """Stand under the word or above it, where there is more room, and leave it in sight."""
        body = self._body().toRect()
        below = QPoint(beside.x() - body.left(), beside.y() + beside.height() + _GAP - body.top())
        foot = beside.y() - _GAP + self.height() - body.bottom()
        rooms = self._window.height() - below.y(), foot
        is_below = size.height() <= rooms[0] or rooms[0] >= rooms[1]
        room = max(rooms) if size.height() > max(rooms) >= self.theme.px(_LEAST) else size.height()
        height = min(size.height(), room)
        return QRect(below.x(), below.y() if is_below else foot - height, size.width(), height)
