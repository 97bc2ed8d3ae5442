"""One insight in full, with what stood there before when it is asked for."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.marks import Mark
from palvelukoulu.study.insights import Insight, InsightKind, Version
from palvelukoulu.ui import mark_words
from palvelukoulu.ui.components.badges import Pill
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.components.unfolding import Unfolding
from palvelukoulu.ui.insights import wording
from palvelukoulu.ui.insights.folded import FoldedText
from palvelukoulu.ui.sayings import date
from palvelukoulu.ui.theme.theme import Theme

_ICONS = {
    InsightKind.REFLECTION: "feather",
    InsightKind.MANTRA: "sparkles",
    InsightKind.COMMITMENTS: "hand-heart",
}
_LONGEST_QUOTE = 400
translate = QCoreApplication.translate


class InsightCard(Card):
    """The question or the quoted words, the learner's own, and what there is to do with them.

    Signals:
        asked_place: The place of a mark in its lesson is to be shown; carries the `Mark`.
    """

    asked_place = Signal(object)

    def __init__(self, theme: Theme, insight: Insight) -> None:
        super().__init__(theme, has_shadow=False)
        self.insight = insight
        latest = insight.latest
        top = FlowRow()
        tone, fill = "primary_text", "primary_soft"
        if insight.kind is InsightKind.MANTRA:
            tone, fill = "star_text", "star_soft"
        icon = mark_words.icon(insight.mark) if insight.mark else _ICONS[insight.kind]
        top.add(Pill(theme, wording.kind(insight), icon=icon, tone=tone, fill=fill))
        top.add(Pill(theme, date(latest.at), icon="clock"))
        self.content.addWidget(top)
        if latest.prompt:
            self.content.addWidget(Heading(theme, latest.prompt, "h3"))
        if insight.quote:
            quote = mark_words.quote(insight.quote, _LONGEST_QUOTE)
            self.content.addWidget(Label(theme, quote, "choice", "text2"))
        role = "quote" if insight.kind is InsightKind.MANTRA else "choice"
        for line in latest.lines:
            self.content.addWidget(FoldedText(theme, line, role))
            self._add_followed(self.content, latest, line)
        if insight.lesson:
            self.content.addWidget(Label(theme, insight.lesson, "small", "text2"))
        if insight.earlier:
            self.content.addWidget(self._earlier())
        if insight.mark is not None and insight.lesson:
            self._add_way(insight.mark)

    def _add_way(self, mark: Mark) -> None:
        way = Button(
            self.theme,
            translate("Insights", "Avaa oppitunnissa"),
            ButtonKind.QUIET,
            is_compact=True,
        )
        way.clicked.connect(lambda: self.asked_place.emit(mark))
        row = FlowRow()
        row.add(way)
        self.content.addWidget(row)

    def take_focus(self) -> None:
        """Be a stop of the keyboard, whose name is what the learner wrote."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        latest = self.insight.latest
        self.setAccessibleName(" ".join((latest.prompt, *latest.lines)).strip())

    def _earlier(self) -> Unfolding:
        show = translate("Insights", "Näytä aiemmat ({count})")
        return Unfolding(
            self.theme,
            show.format(count=len(self.insight.earlier)),
            translate("Insights", "Piilota aiemmat"),
            self._made,
        )

    def _made(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for version in self.insight.earlier:
            column.addWidget(Label(self.theme, wording.earlier(version), "small_strong", "text2"))
            if version.prompt != self.insight.latest.prompt:
                column.addWidget(Label(self.theme, version.prompt, "small", "text2"))
            for line in version.lines:
                column.addWidget(FoldedText(self.theme, line, "ui"))
                self._add_followed(column, version, line)
        return widget

    def _add_followed(self, column: QVBoxLayout, version: Version, line: str) -> None:
        """Say under a promise how it went later."""
        for text in wording.followed(version, line):
            column.addWidget(Label(self.theme, text, "small", "text2"))
