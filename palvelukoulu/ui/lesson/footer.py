"""The way on: back, skip, retry and the one primary button, which never moves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.feedback import FeedbackBar
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.lesson.footing import Footing
from palvelukoulu.ui.theme.theme import Theme

_ARROW = "arrow-right"


class Footer(FeedbackBar):
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
        super().__init__(theme)
        self.text.setAccessibleName(self.tr("Palaute"))
        self._is_narrow = False
        self._is_low = False
        self._is_brief = False
        self._back = Button(theme, self.tr("Edellinen"), ButtonKind.QUIET, icon="arrow-left")
        self._skip = Button(theme, "", ButtonKind.QUIET)
        self._retry = Button(theme, "")
        self._primary = Button(theme, self.tr("Seuraava"), ButtonKind.PRIMARY)
        self._failure = Label(theme, "", "small_strong", "retry_text")
        self._failure.hide()
        self.left.addWidget(self._back)
        self.left.addWidget(self._failure)
        self.left.addStretch(1)
        text = self.tr("Tallentuu itsestään")
        self._saved = Label(theme, text, "caption", "text3", wraps=False)
        self.right.addWidget(self._saved)
        for button in (self._skip, self._retry, self._primary):
            self.right.addWidget(button)
        self._back.clicked.connect(self.went_back)
        self._skip.clicked.connect(self.skipped)
        self._retry.clicked.connect(self.retried)
        self._primary.clicked.connect(self.pressed)

    def show_footing(self, footing: Footing, onward: str, *, has_back: bool) -> None:
        """Show what a step offers; `onward` are the words for going on from it."""
        self._failure.hide()
        self._saved.setVisible(not (footing.skip or footing.verdict or self._is_narrow))
        self._back.setVisible(has_back)
        self._name_back(is_brief=self._is_brief or footing.verdict is not None)
        self._skip.setVisible(bool(footing.skip))
        # In a low window with large text long words would take a second row from the question.
        skip = self.tr("Ohita") if footing.skip and self._is_brief else footing.skip
        self._skip.say(skip)
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
        if footing.verdict is None or self._is_low:
            self.rest()
        else:
            verdict = footing.verdict
            self.show_result(verdict.outcome, verdict.title, footing.feedback)

    def tighten(self, *, is_tight: bool) -> None:
        if is_tight != self._is_brief:
            self._is_brief = is_tight
            self._name_back(is_brief=is_tight)
        super().tighten(is_tight=is_tight)

    def _name_back(self, *, is_brief: bool) -> None:
        """Leave the words of the way back to screen readers where others need the room."""
        words = self.tr("Edellinen")
        self._back.say("" if is_brief else words, icon="arrow-left", name=words)

    def fit(self, *, is_low: bool, is_narrow: bool) -> None:
        """Leave a verdict to the page in a low window; drop what is not a button in a narrow one.

        Takes effect with the next `show_footing`.
        """
        self._is_low = is_low
        self._is_narrow = is_narrow

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
