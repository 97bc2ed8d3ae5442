"""The remarks on a course, beside the preview of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from palvelukoulu.content.gathering import gathered
from palvelukoulu.content.messages import explain
from palvelukoulu.core.diagnostics import Diagnostic, Severity
from palvelukoulu.ui.components.badges import Pill
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.surfaces import ClickCard, Panel
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme.theme import Theme

_WIDTH = 340


class RemarksPanel(Panel):
    """Every remark: where, what, and how to mend it.

    Signals:
        chosen: Carries the file of the remark that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _WIDTH, is_on_left=False)
        self.content.setContentsMargins(0, 0, 0, 0)
        self._area: ScrollArea | None = None

    def show_remarks(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Show these remarks instead of the earlier ones."""
        diagnostics = gathered(diagnostics)
        area = ScrollArea(self.theme, None)
        column = area.column
        column.setContentsMargins(0, 18, 0, 18)
        column.setSpacing(4)
        column.addWidget(Heading(self.theme, self.tr("Tarkistuslista"), "h3"))
        nest(column, self._pills(diagnostics))
        for diagnostic in diagnostics:
            column.addWidget(self._card(diagnostic))
        column.addStretch(1)
        if self._area is not None:
            self.content.removeWidget(self._area)
            self._area.deleteLater()
        self._area = area
        self.content.addWidget(area)

    def _pills(self, diagnostics: tuple[Diagnostic, ...]) -> QHBoxLayout:
        errors = sum(one.severity is Severity.ERROR for one in diagnostics)
        warnings = len(diagnostics) - errors
        row = QHBoxLayout()
        row.setSpacing(8)
        if errors:
            text = self.tr("%n estää julkaisun", "", errors)
            row.addWidget(
                Pill(self.theme, text, icon="circle-x", tone="retry_text", fill="retry_soft")
            )
        if warnings:
            text = self.tr("%n huomautusta", "", warnings)
            row.addWidget(
                Pill(self.theme, text, icon="triangle-alert", tone="part_text", fill="part_soft")
            )
        if not diagnostics:
            text = self.tr("Ei huomautettavaa")
            row.addWidget(Pill(self.theme, text, icon="check", tone="ok_text", fill="ok_soft"))
        row.addStretch(1)
        return row

    def _card(self, diagnostic: Diagnostic) -> ClickCard:
        said = explain(diagnostic)
        place = self.tr("{file}, rivi {line}").format(
            file=diagnostic.place.file, line=diagnostic.place.line
        )
        card = ClickCard(self.theme, f"{said.message} {place}", 14)
        body = QVBoxLayout()
        body.setSpacing(2)
        tone = "retry_text" if diagnostic.severity is Severity.ERROR else "part_text"
        body.addWidget(Label(self.theme, f"{place} · {diagnostic.code}", "caption", tone))
        body.addWidget(Label(self.theme, said.message, "small_strong"))
        body.addWidget(Label(self.theme, said.fix, "small", "text2"))
        nest(card.content, body)
        card.let_the_mouse_through()
        card.clicked.connect(lambda: self.chosen.emit(diagnostic.place.file))
        return card
