"""What stands under a response once it has been judged."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.richtext import Inline, Paragraph, RichText, Run
from palvelukoulu.ui.components.feedback import FeedbackCard
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading
from palvelukoulu.ui.exercise_widget import Remark
from palvelukoulu.ui.lesson.materials import Materials
from palvelukoulu.ui.lesson.wording import Verdict
from palvelukoulu.ui.prose.view import RichTextView

_GAP = 14


class Aftermath(QWidget):
    """The author's remarks and explanation, and in a low window the verdict as well."""

    def __init__(self, materials: Materials) -> None:
        super().__init__()
        self._materials = materials
        self.verdict = FeedbackCard(materials.theme)
        self.verdict.text.setAccessibleName(self.tr("Palaute"))
        self._is_verdict_wanted = False
        self._has_verdict = False
        self._remarks = _Box(materials, self.tr("Miksi näin"))
        self._explanation = _Box(materials, self.tr("Mistä on kyse"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for part in (self.verdict, self._remarks, self._explanation):
            layout.addWidget(part)

    @property
    def has_verdict(self) -> bool:
        """Whether the verdict stands here rather than in the footer."""
        return self._is_verdict_wanted and self._has_verdict

    @property
    def has_words(self) -> bool:
        """Whether the author has something to say beside the verdict."""
        return any(box.isVisibleTo(self) for box in (self._remarks, self._explanation))

    def show_result(
        self,
        verdict: Verdict,
        feedback: RichText,
        remarks: tuple[Remark, ...],
        explanation: str,
    ) -> None:
        """Show how the response came out and what the author has to say about the matter."""
        self._has_verdict = True
        self.verdict.show_result(verdict.outcome, verdict.title, feedback)
        self.verdict.setVisible(self._is_verdict_wanted)
        self._remarks.show_text(tuple(block for one in remarks for block in self._told(one)))
        self._explanation.show_text(self._materials.blocks(explanation) if explanation else ())
        self.show()

    def show_verdict(self, *, is_shown: bool) -> None:
        """Show the verdict here, because the footer has no room for it."""
        self._is_verdict_wanted = is_shown
        self.verdict.setVisible(is_shown and self._has_verdict)

    def clear(self) -> None:
        """Forget everything: there is another try."""
        self._has_verdict = False
        self.hide()

    def _told(self, remark: Remark) -> RichText:
        about = tuple(_strong(part) for part in self._materials.inline(remark.about))
        first, *rest = self._materials.blocks(remark.feedback) or (Paragraph(()),)
        if isinstance(first, Paragraph):
            return (Paragraph((*about, Run(" – "), *first.inlines)), *rest)
        return (Paragraph(about), first, *rest)


class _Box(Card):
    """A titled box of text; hidden when there is none."""

    def __init__(self, materials: Materials, title: str) -> None:
        super().__init__(materials.theme, fill="sunken", has_shadow=False)
        self.content.setSpacing(6)
        self.content.addWidget(Heading(materials.theme, title, "h3"))
        self._text = RichTextView(materials.theme, "choice")
        self._text.setAccessibleName(title)
        self.content.addWidget(self._text)

    def show_text(self, text: RichText) -> None:
        """Show another text."""
        self._text.show_text(text)
        self.setVisible(bool(text))


def _strong(part: Inline) -> Inline:
    return replace(part, is_strong=True) if isinstance(part, Run) else part
