"""The small sheet a note is written on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.fields import PrivateNote, TextArea
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.overlays import Popover
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme.theme import Theme

_WIDTH = 400
_LINES = 5
_FEWEST_LINES = 2
# Of the height of the window, for what is written.
_SHARE = 0.3


class NoteSheet(Popover):
    """A note and the words it is about. What is written is told at every change.

    Signals:
        written: Carries the note as it is now.
        removed: The mark is to be taken away.
    """

    written = Signal(str)
    removed = Signal()

    def __init__(
        self, theme: Theme, window: QWidget, quote: str, text: str, *, is_kept: bool
    ) -> None:
        """Make the sheet; `is_kept` when the mark is there already and can be removed."""
        super().__init__(theme, window, _WIDTH)
        self.setAccessibleName(self.tr("Muistiinpano"))
        self.content.addWidget(Heading(theme, self.tr("Muistiinpano"), "h3"))
        self.content.addWidget(Label(theme, quote, "small", "text2"))
        self._field = TextArea(theme, self.tr("Muistiinpano: {quote}").format(quote=quote))
        line = theme.line_height("ui")
        lines = min(_LINES, max(_FEWEST_LINES, round(_SHARE * window.height() / line)))
        self._field.setFixedHeight(lines * line + theme.px(24))
        self._field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._field.show_text(text)
        self._field.textChanged.connect(lambda: self.written.emit(self.text()))
        self.content.addWidget(self._field)
        self._failure = Label(theme, "", "small_strong", "retry_text")
        self._failure.hide()
        self.content.addWidget(self._failure)
        note = self.tr("Vain sinä näet tämän. Tallentuu itsestään.")
        self.content.addWidget(PrivateNote(theme, note))
        nest(self.content, self._buttons(is_kept=is_kept))

    def text(self) -> str:
        """Return the note as it is now."""
        return self._field.toPlainText()

    def fail(self, text: str) -> None:
        """Say why the note could not be stored; it stays in the field."""
        self._failure.setText(text)
        self._failure.show()

    def _buttons(self, *, is_kept: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if is_kept:
            remove = Button(self.theme, self.tr("Poista"), ButtonKind.QUIET, is_compact=True)
            remove.clicked.connect(self.removed)
            row.addWidget(remove)
        row.addStretch(1)
        done = Button(self.theme, self.tr("Valmis"), is_compact=True)
        done.clicked.connect(self.dismiss)
        row.addWidget(done)
        return row
