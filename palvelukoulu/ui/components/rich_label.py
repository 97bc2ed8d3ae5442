"""A line or a few of rich text: a question's prompt, an option, a caption."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter

from palvelukoulu.core.richtext import Inline, inline_heard, inline_plain
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.prose.chips import paint_over, spelled
from palvelukoulu.ui.prose.inlines import Flow, flow
from palvelukoulu.ui.theme.lines import Lines, broken
from palvelukoulu.ui.theme.theme import Theme


class RichLabel(Label):
    """Inline rich text in a role and a tone. A heading role makes it an accessible heading."""

    link_activated = Signal(str)

    def __init__(
        self,
        theme: Theme,
        inlines: tuple[Inline, ...] = (),
        role: str = "choice",
        tone: str = "text",
    ) -> None:
        self._inlines: tuple[Inline, ...] = inlines
        self._flow: Flow | None = None
        super().__init__(theme, inline_plain(inlines), role, tone)
        if role in ("display", "h1", "h2", "h3"):
            self.setProperty("accessibleRole", "heading")
        self.setMouseTracking(True)
        self._spell()

    def show_inlines(self, inlines: tuple[Inline, ...]) -> None:
        """Show another text."""
        self._inlines = inlines
        self._flow = None
        self.setText(inline_plain(inlines))
        self._spell()

    def heard(self) -> str:
        """Return the text as it is read aloud."""
        return inline_heard(self._inlines)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_link = bool(self._link_at(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if target := self._link_at(event.position()):
            self.link_activated.emit(target)

    def _link_at(self, point: QPointF) -> str:
        links = self._flowing().links
        if not links:
            return ""
        layout = self._at(self.width()).layout
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if line.naturalTextRect().contains(point):
                at = line.xToCursor(point.x())
                return next((to for start, end, to in links if start <= at < end), "")
        return ""

    def _spell(self) -> None:
        """Tell screen readers what source marks stand for, and others on hovering."""
        told = spelled(self._inlines)
        has_marks = self.heard() != self.text()
        self.setAccessibleName(told if has_marks else "")
        self.setToolTip(told.removeprefix(self.heard().strip()).strip(". ") if has_marks else "")

    def _paint_over(self, painter: QPainter, lines: Lines, at: QPointF) -> None:
        paint_over(self.theme, painter, lines.layout, at)

    def _flowing(self) -> Flow:
        if self._flow is None:
            self._flow = flow(self.theme, self._inlines, self.role)
        return self._flow

    def _restyle(self) -> None:
        self._flow = None
        super()._restyle()

    def _broken(self, width: int, line: int, align: Qt.AlignmentFlag) -> Lines:
        made = self._flowing()
        return broken(made.text, self._font(), line, width, align=align, formats=made.formats)
