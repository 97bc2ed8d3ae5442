"""What stands under a response once it has been judged."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.richtext import RichText
from palvelukoulu.ui.components.feedback import FeedbackCard
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading
from palvelukoulu.ui.lesson.materials import Materials
from palvelukoulu.ui.lesson.wording import Verdict
from palvelukoulu.ui.prose.view import RichTextView

_GAP = 14


class Aftermath(QWidget):
    """The author's explanation, and in a low window the verdict that has no room below."""

    def __init__(self, materials: Materials) -> None:
        super().__init__()
        self._verdict = FeedbackCard(materials.theme)
        self._is_verdict_wanted = False
        self._has_verdict = False
        self._explanation = Card(materials.theme, fill="sunken", has_shadow=False)
        self._explanation.content.addWidget(
            Heading(materials.theme, self.tr("Mistä on kyse"), "h3")
        )
        self._text = RichTextView(materials.theme, "choice")
        self._explanation.content.addWidget(self._text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._verdict)
        layout.addWidget(self._explanation)

    def show_result(self, verdict: Verdict, feedback: RichText, explanation: RichText) -> None:
        """Show how the response came out and what the author has to say about the matter."""
        self._has_verdict = True
        self._verdict.show_result(verdict.outcome, verdict.title, feedback)
        self._verdict.setVisible(self._is_verdict_wanted)
        self._text.show_text(explanation)
        self._explanation.setVisible(bool(explanation))
        self.show()

    def show_verdict(self, *, is_shown: bool) -> None:
        """Show the verdict here, because the footer has no room for it."""
        self._is_verdict_wanted = is_shown
        self._verdict.setVisible(is_shown and self._has_verdict)

    def clear(self) -> None:
        """Forget everything: there is another try."""
        self._has_verdict = False
        self.hide()
