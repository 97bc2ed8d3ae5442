"""Options that the mouse may carry to where they belong: sugar beside the fields' own lists.

Keyboard and screen readers have everything in the fields, so this is one quiet picture.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import broken
from palvelukoulu.ui.theme.theme import Theme

_PAD = 12
_GRIP = 16
_GAP = 8
_ROLE = "small"
# As Qt's own: less than this is a click with an unsteady hand.
_DRAG_FROM = 8


@dataclass(frozen=True, slots=True)
class _Tile:
    """Where an option is, in the tray's own pixels."""

    number: int
    area: QRect


class OptionTray(QWidget):
    """The options as tiles in rows.

    Signals:
        carried: The point on the screen where the option that is being dragged is.
        dropped: The number of the option that was let go there.
    """

    carried = Signal(QPoint)
    dropped = Signal(int)

    def __init__(self, theme: Theme, options: Sequence[str], name: str) -> None:
        """Show `options`; `name` says what they are for."""
        super().__init__()
        self.theme = theme
        self._options = tuple(options)
        self._used: frozenset[int] = frozenset()
        self._tiles: tuple[_Tile, ...] = ()
        self._held: int | None = None
        self._pressed_at = QPoint()
        self._ghost: _Ghost | None = None
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def mark_used(self, options: Iterable[int]) -> None:
        """Dim the options that have been carried or picked somewhere."""
        self._used = frozenset(options)
        self.update()

    def tile(self, number: int) -> QRect:
        """Return where an option is, in the tray's own pixels."""
        return next(tile.area for tile in self._tiles if tile.number == number)

    # --- input -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        self._held = self._at(self._pressed_at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._held is None:
            is_on_tile = self._at(here) is not None
            shape = Qt.CursorShape.OpenHandCursor if is_on_tile else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        if self._ghost is None and (here - self._pressed_at).manhattanLength() >= _DRAG_FROM:
            self._ghost = _Ghost(self.theme, self._options[self._held], self)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._ghost is not None:
            self._ghost.follow(self.mapTo(self.window(), here))
            self.carried.emit(self.mapToGlobal(here))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if self._ghost is not None and held is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
            self.carried.emit(self.mapToGlobal(event.position().toPoint()))
            self.dropped.emit(held)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def _at(self, point: QPoint) -> int | None:
        return next((tile.number for tile in self._tiles if tile.area.contains(point)), None)

    # --- looks -------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((tile.area.bottom() + 1 for tile in self._laid(width)), default=0)

    def sizeHint(self) -> QSize:
        width = self.width() or self.theme.px(tokens.QUIZ_COLUMN)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tiles = tuple(self._laid(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        for tile in self._tiles:
            is_quiet = tile.number in self._used
            draw_tile(painter, self.theme, QRectF(tile.area), self._options[tile.number], is_quiet)

    def _laid(self, width: int) -> Iterator[_Tile]:
        """Set the tiles side by side, and into a new row where the width ends."""
        left = top = high = 0
        gap = self.theme.px(_GAP)
        for number, text in enumerate(self._options):
            size = tile_size(self.theme, text, width)
            if left and left + size.width() > width:
                left, top, high = 0, top + high + gap, 0
            yield _Tile(number, QRect(QPoint(left, top), size))
            left, high = left + size.width() + gap, max(high, size.height())

    def _restyle(self) -> None:
        self._tiles = tuple(self._laid(self.width()))
        self.updateGeometry()
        self.update()


class _Ghost(QWidget):
    """The option under way, beside the pointer."""

    def __init__(self, theme: Theme, text: str, tray: QWidget) -> None:
        super().__init__(tray.window())
        self._theme = theme
        self._text = text
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(tile_size(theme, text, tray.width()))
        self.show()
        self.raise_()

    def follow(self, point: QPoint) -> None:
        """Stand at a point of the window."""
        self.move(point - QPoint(self.width() // 2, self.height() // 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        draw_tile(QPainter(self), self._theme, QRectF(self.rect()), self._text, is_quiet=False)


def tile_size(theme: Theme, text: str, most: int) -> QSize:
    """Return how large the tile of an option is; no wider than `most` pixels."""
    beside = theme.px(2 * _PAD + _GRIP + _GAP)
    natural = QFontMetricsF(theme.font(_ROLE)).horizontalAdvance(text) + 2
    width = min(round(natural) + beside, most)
    words = broken(text, theme.font(_ROLE), theme.line_height(_ROLE), width - beside)
    return QSize(width, max(words.height + theme.px(_PAD), theme.px(tokens.TARGET)))


def draw_tile(painter: QPainter, theme: Theme, area: QRectF, text: str, is_quiet: bool) -> None:  # noqa: FBT001 - how it looks
    """Draw an option with the sign that it can be carried."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("control"), theme.hairline))
    painter.setBrush(theme.colour("sunken" if is_quiet else "surface"))
    painter.drawRoundedRect(
        area.adjusted(1, 1, -1, -1), tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL
    )
    pad, size = theme.px(_PAD), theme.px(_GRIP)
    grip = QPointF(area.left() + pad, area.center().y() - size / 2)
    theme.draw_icon(painter, "grip-vertical", grip, size, "text3")
    left = pad + size + theme.px(_GAP)
    font, line = theme.font(_ROLE), theme.line_height(_ROLE)
    words = broken(text, font, line, area.width() - left - pad)
    painter.setPen(theme.colour("text3" if is_quiet else "text"))
    top = area.top() + (area.height() - words.height) / 2
    words.layout.draw(painter, QPointF(area.left() + left, top))
