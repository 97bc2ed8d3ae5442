"""Static text. Always plain: a learner's or a course's name can never be markup."""

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import Lines, broken
from palvelukoulu.ui.theme.theme import Theme

_MOST_WIDTHS = 8


class Label(QLabel):
    """Text in a role and a tone of the theme.

    A label that does not wrap ends in an ellipsis when there is no room for it.
    """

    def __init__(  # noqa: PLR0913 - text has this many properties
        self,
        theme: Theme,
        text: str = "",
        role: str = "ui",
        tone: str = "text",
        *,
        wraps: bool = True,
        is_tabular: bool = False,
        weight: int = 0,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.role = role
        self._tone = tone
        self._wraps = wraps
        self._is_tabular = is_tabular
        self._weight = weight
        self._laid: dict[int, Lines] = {}
        self._unbroken: Lines | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        horizontal = QSizePolicy.Policy.Preferred
        # Fixed would hold wrapped text to the height of the hint, whatever its width.
        vertical = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(horizontal, vertical)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.setText(text)
        theme.changed.connect(self._restyle)

    @property
    def tone(self) -> str:
        """The colour token of the text."""
        return self._tone

    @tone.setter
    def tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def setText(self, text: str) -> None:
        """Show another text."""
        self._forget()
        super().setText(text)
        self.updateGeometry()
        self.update()

    def natural_width(self) -> int:
        """Return how wide the text is on one line."""
        metrics = QFontMetricsF(self._font())
        return math.ceil(max(map(metrics.horizontalAdvance, self.text().split("\n")))) + 1

    def hasHeightForWidth(self) -> bool:
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        return self._at(width).height if self._wraps else self._line()

    def sizeHint(self) -> QSize:
        if not self._wraps:
            return QSize(self.natural_width(), self._line())
        width = min(self.theme.px(tokens.TEXT_COLUMN), self.natural_width())
        # A layout gives no more height than the hint, so it must be that of the present width.
        is_placed = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        return QSize(width, self.heightForWidth(self.width() if is_placed else width))

    def minimumSizeHint(self) -> QSize:
        if not self._wraps:
            narrow = min(self.natural_width(), self.theme.px(tokens.TARGET))
            return QSize(narrow, self._line())
        metrics = QFontMetricsF(self._font())
        longest = max(map(metrics.horizontalAdvance, self.text().split() or [""]))
        width = min(math.ceil(longest) + 1, self.theme.px(tokens.CARD_WIDTH))
        return QSize(width, self._line())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wraps and self.heightForWidth(self.width()) > self.height():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.theme.colour(self._tone if self.isEnabled() else "on_disabled"))
        if self._wraps:
            lines = self._at(self.width())
            is_centred = self.alignment() & Qt.AlignmentFlag.AlignVCenter
            spare = max(0, self.height() - lines.height) if is_centred else 0
            at = QPointF(0, spare // 2)
            lines.layout.draw(painter, at)
            self._paint_over(painter, lines, at)
            return
        font = self._font()
        painter.setFont(font)
        fitting = QFontMetricsF(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), self.alignment(), fitting)

    def _paint_over(self, painter: QPainter, lines: Lines, at: QPointF) -> None:
        """Paint what stands over the lines, for subclasses."""

    def _forget(self) -> None:
        self._laid.clear()
        self._unbroken = None

    def _restyle(self) -> None:
        self._forget()
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return self.theme.font(self.role, self._weight, is_tabular=self._is_tabular)

    def _line(self) -> int:
        natural = math.ceil(QFontMetricsF(self._font()).height())
        return max(self.theme.line_height(self.role), natural)

    def _at(self, width: int) -> Lines:
        """Return the text in lines; a window asks for ten widths before it is first painted."""
        if self._unbroken is not None and width >= self._unbroken.width:
            return self._unbroken
        if width not in self._laid:
            if len(self._laid) >= _MOST_WIDTHS:
                self._laid.clear()
            align = Qt.AlignmentFlag(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
            lines = self._broken(width, self.theme.line_height(self.role), align)
            self._laid[width] = lines
            is_whole = lines.layout.lineCount() == self.text().count("\n") + 1
            if is_whole and align == Qt.AlignmentFlag.AlignLeft:
                self._unbroken = lines  # more room would not change it
        return self._laid[width]

    def _broken(self, width: int, line: int, align: Qt.AlignmentFlag) -> Lines:
        return broken(self.text(), self._font(), line, width, align=align)


class Heading(Label):
    """A heading, which screen readers know as one. `role` is display, h1, h2 or h3."""

    def __init__(self, theme: Theme, text: str = "", role: str = "h1") -> None:
        super().__init__(theme, text, role)
        self.setProperty("accessibleRole", "heading")
