"""A dialog that says something went another way than it should."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.fields import TextArea
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.overlays import Dialog, fit
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

_PAD = 32
_DETAIL_LINES = 3


class Notice(Dialog):
    """One sentence or two, a way on, and the technical details for those who want them.

    Signals:
        ended: The person wants to close the program.
    """

    ended = Signal()

    def __init__(self, theme: Theme, window: QWidget, text: str, details: str = "") -> None:
        super().__init__(theme, window, translate("Notice", "Hetkinen"))
        self.say(text)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        if details:
            self._details = TextArea(theme, self.tr("Tekniset tiedot"), lines=_DETAIL_LINES)
            # A traceback would make the dialog higher than the screen: it scrolls instead.
            self._details.setFixedHeight(self._details.sizeHint().height())
            self._details.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self._details.setPlainText(details)
            self._details.setReadOnly(True)
            self._details.hide()
            self.content.addWidget(self._details)
            aside = QHBoxLayout()
            nest(self.content, aside)
            show = Button(theme, self.tr("Näytä tekniset tiedot"), ButtonKind.QUIET)
            show.clicked.connect(self._show_details)
            aside.addWidget(show)
            aside.addStretch(1)
            end = Button(theme, self.tr("Sulje ohjelma"))
            end.clicked.connect(self._end)
            row.addWidget(end)
        onward = Button(theme, self.tr("Jatka"), ButtonKind.PRIMARY)
        onward.clicked.connect(self.accept)
        row.addWidget(onward)
        self.content.addSpacing(8)
        nest(self.content, row)
        onward.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_details(self) -> None:
        self._details.setVisible(not self._details.isVisible())
        fit(self)

    def _end(self) -> None:
        self.reject()
        self.ended.emit()


class Refusal(QDialog):
    """Why the program does not open, in a window of its own."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.setWindowTitle("Palvelukoulu")
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.setSpacing(16)
        column.addWidget(Heading(theme, self.tr("Palvelukoulu ei avaudu juuri nyt"), "h2"))
        column.addWidget(Label(theme, text))
        row = QHBoxLayout()
        row.addStretch(1)
        close = Button(theme, self.tr("Sulje"), ButtonKind.PRIMARY)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        nest(column, row)
        self.setFixedWidth(min(theme.px(tokens.DIALOG_WIDTH), tokens.DIALOG_LARGEST))
        fit(self)
