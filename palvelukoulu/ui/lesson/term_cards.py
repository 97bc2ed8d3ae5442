"""Opens the cards of the terms in a lesson's text: for the pointer, for a press and for a key."""

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal

from palvelukoulu.core.terms import Term
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.term_card import TermCard
from palvelukoulu.ui.lesson.materials import Materials
from palvelukoulu.ui.prose.inlines import TERM
from palvelukoulu.ui.prose.lesson_text import LessonText

# A pointer on its way across the text opens nothing, and has time to move onto a card.
_OPENS_AFTER = 350
_CLOSES_AFTER = 300


class TermCards(QObject):
    """The cards of one text, one at a time.

    Signals:
        asked: The way to the glossary was pressed; carries the term's id.
    """

    asked = Signal(str)

    def __init__(self, materials: Materials, text: LessonText) -> None:
        super().__init__(text)
        self._materials = materials
        self._text = text
        self._terms = {term.id: term for term in materials.course.terms}
        self._card: TermCard | None = None
        self._pointed = ""
        self._opening = self._timer(_OPENS_AFTER, self._show_pointed)
        self._closing = self._timer(_CLOSES_AFTER, self.dismiss)
        text.pointed.connect(self._point)
        text.selectionChanged.connect(self._tell)

    @property
    def card(self) -> TermCard | None:
        """The card that is open; None without one."""
        return self._card

    def take(self, target: str) -> bool:
        """Open the card of a link's target and move the focus into it; False for other links."""
        found = self._found(target)
        if found is None:
            return False
        card = self._made(found)
        card.open_over(lambda: self._place(target), self._text)
        return True

    def dismiss(self) -> bool:
        """Close the card; say whether there was one."""
        self._opening.stop()
        self._closing.stop()
        card, self._card = self._card, None
        if card is None:
            return False
        card.dismiss()
        card.deleteLater()
        return True

    def follow(self) -> None:
        """The text has moved: a card opened by a key stays beside its word, another goes."""
        if self._card is not None and self._card.has_focus_inside():
            self._card.stay_beside()
        else:
            self.dismiss()

    # --- the pointer -------------------------------------------------------------------

    def _point(self, target: str) -> None:
        self._pointed = target
        if self._found(target) is None:
            self._opening.stop()
            self._close_soon()
        else:
            self._closing.stop()
            self._opening.start()

    def _show_pointed(self) -> None:
        target = self._pointed
        found = self._found(target)
        if found is not None:
            self._made(found).show_over(lambda: self._place(target))

    def _close_soon(self) -> None:
        # What was opened by a key stays until it is closed by one.
        if self._card is not None and not self._card.has_focus_inside():
            self._closing.start()

    # --- the card ----------------------------------------------------------------------

    def _made(self, term: Term) -> TermCard:
        self.dismiss()
        has_way = not self._materials.is_rehearsal
        card = TermCard(
            self._materials.theme,
            self._text.window(),
            term,
            self._materials.blocks,
            has_way=has_way,
        )
        card.asked.connect(lambda: self.asked.emit(term.id))
        card.entered.connect(self._closing.stop)
        card.left.connect(self._close_soon)
        card.closed.connect(self.dismiss)
        self._card = card
        return card

    def _found(self, target: str) -> Term | None:
        return self._terms.get(target.removeprefix(TERM)) if target.startswith(TERM) else None

    def _place(self, target: str) -> QRect:
        """Return where a word stands in the window: the part of it on its first line."""
        start, end = next(
            ((one, other) for one, other, to in self._text.link_ranges() if to == target), (0, 0)
        )
        cursor = self._text.textCursor()
        cursor.setPosition(start)
        first = self._text.cursorRect(cursor)
        cursor.setPosition(end)
        last = self._text.cursorRect(cursor)
        right = last.right() if last.top() == first.top() else self._text.viewport().width()
        word = QRect(first.topLeft(), QPoint(max(right, first.right()), first.bottom()))
        corner = self._text.viewport().mapTo(self._text.window(), word.topLeft())
        return QRect(corner, word.size())

    def _tell(self) -> None:
        """Let a screen reader say that the word which Tab has come to has a card."""
        cursor = self._text.textCursor()
        term = self._found(cursor.charFormat().anchorHref()) if cursor.hasSelection() else None
        if term is not None and self._text.hasFocus():
            said = self.tr("{word}, sanaston sana. Enter avaa selityksen.")
            announce(self._text, said.format(word=cursor.selectedText()))

    def _timer(self, milliseconds: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer
