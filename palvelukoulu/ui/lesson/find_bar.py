"""Finding words in the text of a lesson."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.buttons import IconButton
from palvelukoulu.ui.components.fields import SearchField
from palvelukoulu.ui.components.surfaces import TopBar
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.lesson.step import StepView
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

_FIELD = 280
# Logical pixels at 100 % text.
_WORDS_FROM = 760


class FindBar(TopBar):
    """A field, how it went, and the ways to the next and the previous place.

    Signals:
        closed: The focus goes back to the lesson.
        asked_everywhere: To look in all courses; carries the words.
    """

    closed = Signal()
    asked_everywhere = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._view: StepView | None = None
        self._found: int | None = None
        self._field = SearchField(theme, self.tr("Etsi oppitunnista"))
        self._said = Label(theme, "", "small", "text2", wraps=False)
        before = IconButton(theme, "arrow-up", self.tr("Edellinen kohta"), shortcut="Shift+F3")
        after = IconButton(theme, "arrow-down", self.tr("Seuraava kohta"), shortcut="F3")
        close = IconButton(theme, "x", self.tr("Sulje haku"), shortcut="Esc")
        self._everywhere = IconButton(theme, "search", _everywhere(), text=_everywhere())
        self._everywhere.clicked.connect(lambda: self.asked_everywhere.emit(self._field.text()))
        self.content.addWidget(self._everywhere)
        self.content.addStretch(1)
        for widget in (self._said, self._field, before, after, close):
            self.content.addWidget(widget)
        self._field.textChanged.connect(lambda: self._find(is_anew=True))
        before.clicked.connect(self.previous)
        after.clicked.connect(self.next)
        close.clicked.connect(self.shut)
        self._restyle_field()
        theme.changed.connect(self._restyle_field)
        self.hide()

    def open_for(self, view: StepView) -> None:
        """Show the bar for the text of a step."""
        self._view = view
        self._found = None
        self._said.setText("")
        self.show()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self) -> bool:
        """Close the bar; say whether it was open."""
        if not self.isVisible():
            return False
        self.hide()
        self.closed.emit()
        return True

    def next(self) -> None:
        """Go to the next place, and from the last one to the first."""
        self._find()

    def previous(self) -> None:
        """Go to the previous place, and from the first one to the last."""
        self._find(is_backward=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_backward = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._find(is_backward=bool(is_backward))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = self.width() / self.theme.scale >= _WORDS_FROM
        self._everywhere.setText(_everywhere() if has_room else "")
        self._everywhere.set_name(_everywhere())
        self._everywhere.updateGeometry()

    def _find(self, *, is_anew: bool = False, is_backward: bool = False) -> None:
        words = self._field.text()
        if self._view is None:
            return
        here = None if is_anew else self._found
        self._found = self._view.find_words(words, here, is_backward=is_backward)
        if not words:
            self._said.setText("")
            return
        said = self.tr("Ei löytynyt tältä sivulta") if self._found is None else self.tr("Löytyi")
        self._said.setText(said)
        announce(self, said)

    def _restyle_field(self) -> None:
        self._field.setMaximumWidth(self.theme.px(_FIELD))


def _everywhere() -> str:
    return translate("FindBar", "Etsi kaikista kursseista")
