"""The terms under one letter, each with its explanation."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.richtext import RichText
from palvelukoulu.study.library import CourseTerm
from palvelukoulu.ui.components.surfaces import Card, Divider
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.prose.view import RichTextView
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

_GAP = 4
_BETWEEN = 14


class TermEntry(QWidget):
    """A term: its name, what it means, what else it is called, and where that comes from."""

    def __init__(self, theme: Theme, entry: CourseTerm, blocks: Callable[[str], RichText]) -> None:
        super().__init__()
        self.entry = entry
        self.theme = theme
        self._is_tinted = False
        term = entry.term
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        # A line above every term but the first that is shown.
        self._line = Divider(theme)
        column.addWidget(self._line)
        column.addSpacing(_BETWEEN - _GAP)
        column.addWidget(Heading(theme, term.name, "h3"))
        explanation = self._explanation = RichTextView(theme, "choice")
        explanation.setAccessibleName(term.name)
        explanation.show_text(blocks(term.explanation))
        column.addWidget(explanation)
        for text in _asides(entry):
            column.addWidget(Label(theme, text, "small", "text2"))
        column.addSpacing(_BETWEEN - _GAP)

    @property
    def key(self) -> tuple[str, str]:
        """Ids of the course and the term."""
        return self.entry.outline.id, self.entry.term.id

    @property
    def is_tinted(self) -> bool:
        """Whether the term has just been come to."""
        return self._is_tinted

    def arrive(self) -> None:
        """Take the keyboard, and be tinted for a moment as a paragraph is: here it is."""
        self._explanation.setProperty("noRing", False)
        self._explanation.setFocus(Qt.FocusReason.OtherFocusReason)
        duration = self.theme.motion(tokens.CELEBRATE)
        if duration:
            self._tint(is_tinted=True)
            fade = QTimer(self)
            fade.setSingleShot(True)
            fade.timeout.connect(lambda: self._tint(is_tinted=False))
            fade.start(duration)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_tinted:
            QPainter(self).fillRect(self.rect(), self.theme.colour("selection"))

    def _tint(self, *, is_tinted: bool) -> None:
        self._is_tinted = is_tinted
        self.update()

    def show_line(self, *, is_shown: bool) -> None:
        """Draw the line above the term, or leave it out."""
        self._line.setVisible(is_shown)


class LetterGroup(QWidget):
    """A letter and its terms on one card."""

    def __init__(
        self,
        theme: Theme,
        letter: str,
        entries: Iterable[CourseTerm],
        blocks: Callable[[str], RichText],
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(8)
        column.addWidget(Heading(theme, letter, "h2"))
        card = Card(theme, has_shadow=False)
        card.content.setSpacing(0)
        top, side = 6, 24
        card.content.setContentsMargins(side, top, side, top)
        self.entries = tuple(TermEntry(theme, one, blocks) for one in entries)
        for entry in self.entries:
            card.content.addWidget(entry)
        column.addWidget(card)

    def show_only(self, shown: Iterable[TermEntry]) -> None:
        """Show some of the terms; without any the letter is hidden too."""
        chosen = set(shown)
        is_first = True
        for entry in self.entries:
            is_shown = entry in chosen
            entry.setVisible(is_shown)
            if is_shown:
                entry.show_line(is_shown=not is_first)
                is_first = False
        self.setVisible(not is_first)


def _asides(entry: CourseTerm) -> tuple[str, ...]:
    term = entry.term
    forms = translate("Glossary", "Myös: {names}").format(names=", ".join(term.forms))
    source = translate("Glossary", "Lähde: {source}").format(source=term.source)
    origin = " · ".join(filter(None, (entry.outline.title, source if term.source else "")))
    return (forms, origin) if term.forms else (origin,)
