"""Ways to go: the side bar's items, the outline of a course, the logo."""

import enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import Lines, broken
from palvelukoulu.ui.theme.shapes import star
from palvelukoulu.ui.theme.theme import Theme, colour

_NAV_ICON_LEFT = 16
_NAV_TEXT_LEFT = 48
_MARK_WIDTH = 4
_MARK_HEIGHT = 20
_COUNT = 22
_COUNT_PAD = 6
_OUTLINE_TEXT_LEFT = 48
_OUTLINE_RIGHT = 14
_OUTLINE_PAD = 8
_OUTLINE_MARK = 24
_OUTLINE_ICON = 16


class OutlineState(enum.Enum):
    """How far a lesson is."""

    DONE = "done"
    NOW = "now"
    OPEN = "open"
    LOCKED = "locked"


class _Item(QAbstractButton):
    """A row that is a button; Enter presses it as Space does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _paint_ground(self, painter: QPainter, *, is_current: bool) -> None:
        if not is_current and not self.underMouse():
            return
        is_outlined = self.theme.is_contrast and is_current
        pen = QPen(self.theme.colour("primary"), 2) if is_outlined else Qt.PenStyle.NoPen
        painter.setPen(pen)
        painter.setBrush(self.theme.colour("primary_soft" if is_current else "sunken"))
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(body, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)


class NavItem(_Item):
    """A page of the program in the side bar; checked while it is open."""

    def __init__(self, theme: Theme, icon: str, text: str) -> None:
        super().__init__(theme)
        self._icon = icon
        self._count = 0
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """Show how many things wait there; 0 shows nothing."""
        self._count = count
        waiting = self.tr("{page}, {count} odottaa").format(page=self.text(), count=count)
        self.setAccessibleName(waiting if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.NAV_WIDTH), self.theme.px(tokens.NAV_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.TARGET), self.theme.px(tokens.NAV_HEIGHT))

    def nextCheckState(self) -> None:
        """Stay as it is: the window checks the item of the page it opens."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        px, theme = self.theme.px, self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        self._paint_ground(painter, is_current=is_on)
        if is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            high = px(_MARK_HEIGHT)
            mark = QRectF(0, (self.height() - high) / 2, _MARK_WIDTH, high)
            painter.drawRoundedRect(mark, 2, 2)
        size = px(tokens.ICON)
        at = QPointF(px(_NAV_ICON_LEFT), (self.height() - size) / 2)
        theme.draw_icon(painter, self._icon, at, size, "primary_text" if is_on else "text2")
        painter.setFont(theme.font("ui", 600 if is_on else 500))
        painter.setPen(theme.colour("primary_text" if is_on else "text"))
        left = px(_NAV_TEXT_LEFT)
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count:
            self._paint_count(painter)

    def _paint_count(self, painter: QPainter) -> None:
        px, theme = self.theme.px, self.theme
        words = str(self._count)
        font = theme.font("caption", 700, is_tabular=True)
        painter.setFont(font)
        wide = max(px(_COUNT), QFontMetricsF(font).horizontalAdvance(words) + 2 * px(_COUNT_PAD))
        high = px(_COUNT)
        pill = QRectF(self.width() - wide - px(12), (self.height() - high) / 2, wide, high)
        painter.setPen(QPen(theme.colour("star_line"), 1))
        painter.setBrush(theme.colour("star_soft"))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setPen(theme.colour("star_text"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


class OutlineItem(_Item):
    """A lesson in the outline of its course: what it is called and how far it is."""

    def __init__(
        self, theme: Theme, number: int, title: str, state: OutlineState, minutes: int
    ) -> None:
        super().__init__(theme)
        self._number = number
        self._title = title
        self._minutes = minutes
        self._state = state
        self._laid: tuple[int, Lines] | None = None
        self.setText(title)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_state(state)

    def show_state(self, state: OutlineState) -> None:
        """Show how far the lesson is."""
        self._state = state
        name = self.tr("{number}. {title}, {state}")
        self.setAccessibleName(
            name.format(number=self._number, title=self._title, state=self._note().lower())
        )
        self.setEnabled(state is not OutlineState.LOCKED)
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._lines(width).height + self.theme.line_height("caption")
        return max(self.theme.px(tokens.TARGET), words + 2 * self.theme.px(_OUTLINE_PAD))

    def sizeHint(self) -> QSize:
        width = self.theme.px(tokens.NAV_WIDTH)
        return QSize(width, self.heightForWidth(self.width() or width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(tokens.TARGET))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) > self.height():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        px, theme = self.theme.px, self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_now = self._state is OutlineState.NOW
        self._paint_ground(painter, is_current=is_now)
        lines = self._lines(self.width())
        left, top = px(_OUTLINE_TEXT_LEFT), px(_OUTLINE_PAD)
        middle = top + theme.line_height("small") / 2
        self._paint_mark(painter, QPointF(px(_OUTLINE_MARK), middle))
        painter.setPen(theme.colour("primary_text" if is_now else "text"))
        lines.layout.draw(painter, QPointF(left, top))
        painter.setFont(theme.font("caption", is_tabular=True))
        painter.setPen(theme.colour("text2"))
        high = theme.line_height("caption")
        note = QRectF(left, top + lines.height, self.width() - left, high)
        painter.drawText(note, Qt.AlignmentFlag.AlignVCenter, self._note())

    def _paint_mark(self, painter: QPainter, at: QPointF) -> None:
        theme, scale = self.theme, self.theme.scale
        painter.setBrush(Qt.BrushStyle.NoBrush)
        match self._state:
            case OutlineState.DONE:
                painter.setPen(QPen(theme.colour("star_line"), 1.1))
                painter.setBrush(theme.colour("star"))
                painter.drawPath(star(at + QPointF(0, 0.5), 8.2 * scale))
            case OutlineState.NOW:
                painter.setPen(QPen(theme.colour("primary"), 2.2 * scale))
                painter.setBrush(theme.colour("surface"))
                painter.drawEllipse(at, 7.5 * scale, 7.5 * scale)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("primary"))
                painter.drawEllipse(at, 3.4 * scale, 3.4 * scale)
            case OutlineState.OPEN:
                painter.setPen(QPen(theme.colour("control"), 1.6 * scale))
                painter.drawEllipse(at, 6.5 * scale, 6.5 * scale)
            case OutlineState.LOCKED:
                size = theme.px(_OUTLINE_ICON)
                corner = at - QPointF(size, size) / 2
                theme.draw_icon(painter, "lock", corner, size, "text3")

    def _note(self) -> str:
        minutes = self.tr("{minutes} min").format(minutes=self._minutes)
        match self._state:
            case OutlineState.DONE:
                return self.tr("Tehty")
            case OutlineState.NOW:
                return self.tr("Luet tätä · {length}").format(length=minutes)
            case OutlineState.OPEN:
                return minutes
            case OutlineState.LOCKED:
                return self.tr("Avautuu, kun edellinen on tehty")

    def _lines(self, width: int) -> Lines:
        if self._laid is None or self._laid[0] != width:
            role = "small_strong" if self._state is OutlineState.NOW else "small"
            room = width - self.theme.px(_OUTLINE_TEXT_LEFT + _OUTLINE_RIGHT)
            font, line = self.theme.font(role), self.theme.line_height(role)
            self._laid = (width, broken(self._title, font, line, room))
        return self._laid[1]

    def _restyle(self) -> None:
        self._laid = None
        super()._restyle()


class Logo(QWidget):
    """The program's mark: a star in the blue hour."""

    def __init__(self, theme: Theme, size: int = 34) -> None:
        super().__init__()
        self.theme = theme
        self._size = size
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        side = self.theme.px(self._size)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.width()
        tile = QPainterPath()
        tile.addRoundedRect(
            QRectF(0, 0, side, side).adjusted(1, 1, -1, -1), side * 0.28, side * 0.28
        )
        if self.theme.is_contrast:
            painter.setPen(QPen(self.theme.colour("star"), 2))
            painter.drawPath(tile)
        else:
            slope = QLinearGradient(0, 0, side, side)
            slope.setColorAt(0, colour(tokens.LOGO_TOP))
            slope.setColorAt(1, colour(tokens.LOGO_BOTTOM))
            painter.fillPath(tile, slope)
        ink = colour(tokens.LOGO_STAR)
        pen = QPen(ink, side * 0.045)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(ink)
        painter.drawPath(star(QPointF(side / 2, side * 0.52), side * 0.27))
