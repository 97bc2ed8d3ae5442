"""The way on: back, skip, retry and the one primary button, which never moves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.feedback import FeedbackBar
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.lesson.footing import Footing
from palvelukoulu.ui.theme.theme import Theme

_ARROW = "arrow-right"


class Footer(QWidget):
    """The buttons of the player.

    Signals:
        went_back: To the step before this one.
        pressed: The primary button.
        skipped: On without answering.
        retried: Another try.
    """

    went_back = Signal()
    pressed = Signal()
    skipped = Signal()
    retried = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_narrow = False
        self._bar = FeedbackBar(theme)
        self._back = Button(theme, self.tr("Edellinen"), ButtonKind.QUIET, icon="arrow-left")
        self._skip = Button(theme, "", ButtonKind.QUIET)
        self._retry = Button(theme, "")
        self._primary = Button(theme, self.tr("Seuraava"), ButtonKind.PRIMARY)
        self._failure = Label(theme, "", "small_strong", "retry_text")
        self._failure.hide()
        self._bar.left.addWidget(self._back)
        self._bar.left.addWidget(self._failure)
        self._bar.left.addStretch(1)
        text = self.tr("Tallentuu itsestään")
        self._saved = Label(theme, text, "caption", "text3", wraps=False)
        self._bar.right.addWidget(self._saved)
        for button in (self._skip, self._retry, self._primary):
            self._bar.right.addWidget(button)
        self._back.clicked.connect(self.went_back)
        self._skip.clicked.connect(self.skipped)
        self._retry.clicked.connect(self.retried)
        self._primary.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)

    def show_footing(self, footing: Footing, onward: str, *, has_back: bool) -> None:
        """Show what a step offers; `onward` are the words for going on from it."""
        self._failure.hide()
        self._saved.setVisible(not (footing.skip or footing.verdict or self._is_narrow))
        self._back.setVisible(has_back and footing.verdict is None)
        self._skip.setVisible(bool(footing.skip))
        self._skip.say(footing.skip)
        self._retry.setVisible(bool(footing.retry))
        self._retry.say(footing.retry, icon=footing.retry_icon)
        name = f"{footing.verdict.title}. {onward}" if footing.verdict else ""
        if footing.primary:
            self._primary.say(footing.primary)
        else:
            self._primary.say(onward, icon_after=_ARROW, name=name)
        if footing.missing:
            self._primary.explain_disabled(footing.missing)
        elif not self._primary.isEnabled():
            self._primary.allow()
        if footing.verdict is None:
            self._bar.rest()
        else:
            verdict = footing.verdict
            self._bar.show_result(verdict.outcome, verdict.title, footing.feedback)

    def show_compact(self, *, is_compact: bool, is_narrow: bool) -> None:
        """Leave the text of a verdict to the page; drop what is not a button."""
        self._is_narrow = is_narrow
        self._saved.setVisible(self._saved.isVisible() and not is_narrow)
        self._bar.set_compact(is_compact=is_compact)

    def fail(self, text: str) -> None:
        """Say that something could not be stored; the way on stays open."""
        self._failure.setText(text)
        self._failure.show()

    def conclude(self, footing: Footing) -> None:
        """Say how the response came out and give the focus to the way on."""
        if footing.verdict is not None:
            announce(self._primary, footing.verdict.title)
        self._primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget:
        """Return the primary button."""
        return self._primary
