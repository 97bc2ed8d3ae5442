"""Pages that scroll: a centred column in a scroll area with a quiet scroll bar."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)

from palvelukoulu.ui.components.glide import Glide
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.pointer import Pointer
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_THUMB_INSET = 2
_GUTTER_WIDE = 36
_GUTTER = 24
_GUTTER_NARROW = 16
_WIDE = 1100
# What is brought into view comes this deep into it, so that what follows is seen as well.
_UPPER_PART = 4
_NARROW = 760
# A heading and two lines under it.
_BEGINNING = 120


def gutter(width: int) -> int:
    """Return the empty margin on each side of a page this wide, in pixels."""
    if width >= _WIDE:
        return _GUTTER_WIDE
    return _GUTTER if width >= _NARROW else _GUTTER_NARROW


class ScrollBar(QScrollBar):
    """A scroll bar that is only a thumb."""

    def __init__(self, theme: Theme, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(tokens.SCROLL_BAR, tokens.SCROLL_BAR)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.minimum() == self.maximum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        thumb = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar,
            option,
            QStyle.SubControl.SC_ScrollBarSlider,
            self,
        )
        is_strong = self.theme.is_contrast or self.underMouse() or self.isSliderDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("control" if is_strong else "line"))
        inset = _THUMB_INSET
        body = QRectF(thumb).adjusted(inset, inset, -inset, -inset)
        radius = min(body.width(), body.height()) / 2
        painter.drawRoundedRect(body, radius, radius)


class ScrollArea(QScrollArea):
    """A page that scrolls up and down, never sideways.

    Add content to `column`, which stands on `page`. With `width` the column is centred and
    at most that wide at 100 % text; the gutters follow the width of the window.
    """

    def __init__(self, theme: Theme, width: int | None = None) -> None:
        super().__init__()
        self.theme = theme
        self._column_width = width
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Qt's own viewport would have to be recognised among all kinds of widgets, for
        # which PySide loads every one of them: 5 ms.
        self.setViewport(QWidget())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(theme, Qt.Orientation.Vertical))
        page = self.page = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        page.setSizePolicy(policy)
        # Not an alignment flag, which would cut the last line of text that wraps:
        # the column is centred by margins.
        self._around = QHBoxLayout(page)
        self._around.setContentsMargins(0, 0, 0, 0)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        nest(self._around, self.column)
        self.setWidget(page)
        # Otherwise both fill themselves with the window's colour over what is behind.
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        self._wanted: int | None = None
        self._pointer: Pointer | None = None
        bar = self.verticalScrollBar()
        self._glide = Glide(theme, bar, "value")
        bar.rangeChanged.connect(self._reach_wanted)
        theme.changed.connect(self._centre)
        self._centre()

    @property
    def place(self) -> int:
        """How far the page has been scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def restore(self, place: int) -> None:
        """Scroll to a place, as soon as the page is long enough."""
        self._wanted = place
        self._reach_wanted()

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a widget of the page into view; of one that is too high, its beginning."""
        room = self.theme.px(_GUTTER)
        if widget.height() + 2 * room <= self.viewport().height():
            self.ensureWidgetVisible(widget, 0, room)
        else:
            bar = self.verticalScrollBar()
            top = widget.mapTo(self.viewport(), QPoint()).y() + bar.value()
            bar.setValue(max(0, top - room // 2))

    def reveal(self, widget: QWidget, keep: QWidget | None) -> None:
        """Bring what came below into view without losing `keep`, or else its beginning."""
        room, bar = self.theme.px(_GUTTER), self.verticalScrollBar()
        seen = self.viewport().height()
        top = widget.mapTo(self.page, QPoint()).y()
        beginning = min(widget.height(), self.theme.px(_BEGINNING))
        most = keep.mapTo(self.page, QPoint()).y() - room // 2 if keep else top
        wanted = min(top + widget.height() + room - seen, most)
        bar.setValue(max(bar.value(), wanted, top + beginning - seen))

    def glide_to(self, top: int, bottom: int) -> None:
        """Bring lines of the page into view, in pixels from its top, at the theme's pace.

        What can be seen whole already stays where it is.
        """
        bar = self.verticalScrollBar()
        room = self.theme.px(_GUTTER)
        seen = self.viewport().height()
        if top - room < bar.value() or bottom + room > bar.value() + seen:
            wanted = min(bar.maximum(), max(0, top - seen // _UPPER_PART))
            self._glide.to(wanted, tokens.BASE)

    def point_at(self, widget: QWidget | None) -> None:
        """Show a bar beside a widget of the page, such as one that is read aloud."""
        if self._pointer is None:
            self._pointer = Pointer(self.theme, self.page)
        self._pointer.follow(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Before the page is laid out, so that its first layout is already the right one.
        self._centre_in(event.size().width())
        super().resizeEvent(event)

    def _centre(self) -> None:
        self._centre_in(self.viewport().width())

    def _centre_in(self, width: int) -> None:
        side = gutter(width)
        if self._column_width is not None:
            spare = width - self.theme.px(self._column_width)
            side = max(side, spare // 2)
        self._around.setContentsMargins(side, 0, side, 0)

    def _reach_wanted(self) -> None:
        bar = self.verticalScrollBar()
        if self._wanted is not None and bar.maximum() >= self._wanted:
            bar.setValue(self._wanted)
            self._wanted = None


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page a widget is on, as Qt does for Tab alone."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, ScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.scroll_to(widget)
