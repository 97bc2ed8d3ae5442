"""What comes over a page: popovers, dialogs, toasts."""

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from palvelukoulu.ui.accessibility import announce, set_role
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.focus_ring import FocusRing
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import ScrollBar
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.shapes import shadow
from palvelukoulu.ui.theme.theme import Theme

_POPOVER_MARGIN = (14, 10, 14, 18)
_POPOVER_PAD = 20
_DIALOG_PAD = 28
_TOAST_EDGE = 24
_ROOM = 12


class Popover(QFrame):
    """A small panel over the window, beside what opened it. Add content to `content`.

    Esc and a click elsewhere close it, and the focus returns to the opener.
    """

    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget, width: int = tokens.POPOVER_WIDTH) -> None:
        super().__init__(window)
        self.theme = theme
        self._window = window
        self._wanted = width
        self._opener: QWidget | None = None
        self._back_to: QWidget | None = None
        around = QVBoxLayout(self)
        around.setContentsMargins(*_POPOVER_MARGIN)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        # A low window or large text: what does not fit can be scrolled.
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBar(ScrollBar(theme, Qt.Orientation.Vertical))
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        around.addWidget(self._area)
        pad = _POPOVER_PAD
        self.content = QVBoxLayout(inside)
        self.content.setContentsMargins(pad, pad, pad, pad)
        self.content.setSpacing(8)
        set_role(self, "dialog")
        self.hide()
        theme.changed.connect(self._place)

    def open_at(self, opener: QWidget, back_to: QWidget | None = None) -> None:
        """Show the panel under `opener` and move the focus into it.

        Closing gives the focus to `back_to`, or to the opener without it.
        """
        self._opener = opener
        self._back_to = back_to or opener
        self._appear()
        self._stops()[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _appear(self) -> None:
        self._place()
        self.show()
        self.raise_()
        self._window.installEventFilter(self)
        self._window.windowHandle().installEventFilter(self)

    def dismiss(self) -> None:
        """Close the panel and give the focus back."""
        if not self.isVisible():
            return
        self._window.removeEventFilter(self)
        self._window.windowHandle().removeEventFilter(self)
        self.hide()
        if self._back_to is not None:
            self._back_to.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        # Tab stays in the panel while it is open: what is behind it cannot be seen whole.
        stops = self._stops()
        focused = self._window.focusWidget()
        here = stops.index(focused) if focused in stops else -1
        way = 1 if next else -1
        following = stops[(here + way) % len(stops)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(following)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        elif isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            body = self._body().translated(QPointF(self.pos()))
            if watched is not self._window and not body.contains(event.position()):
                self.dismiss()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self._body()
        colour = self.theme.colour
        shadow(painter, body, tokens.RADIUS_POPOVER, colour("shadow"), tokens.POPOVER_SHADOW)
        painter.setPen(QPen(colour("line"), self.theme.hairline))
        painter.setBrush(colour("raised"))
        painter.drawRoundedRect(body, tokens.RADIUS_POPOVER, tokens.RADIUS_POPOVER)

    def _body(self) -> QRectF:
        left, top, right, bottom = _POPOVER_MARGIN
        return QRectF(self.rect()).adjusted(left, top, -right, -bottom)

    def _stops(self) -> list[QWidget]:
        """Return what Tab stops at, or the panel itself when there is nothing."""
        return list(filter(self._takes_focus, self.findChildren(QWidget))) or [self]

    def _takes_focus(self, widget: QWidget) -> bool:
        policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        return bool(policy) and widget.isEnabled() and widget.isVisibleTo(self)

    def _place(self) -> None:
        beside = self._beside()
        if beside is None:
            return
        left, top, right, bottom = _POPOVER_MARGIN
        room = self._window.rect()
        width = min(self.theme.px(self._wanted) + left + right, room.width())
        self.setFixedWidth(width)
        layout = self.content
        inner = width - left - right
        wanted = layout.totalHeightForWidth(inner) if layout.hasHeightForWidth() else 0
        height = max(wanted, layout.totalMinimumSize().height()) + top + bottom
        wished = self._spot(beside, QSize(width, height))
        x = min(max(wished.x(), 0), room.width() - width)
        y = max(0, min(wished.y(), room.height() - wished.height()))
        self.setGeometry(QRect(x, y, width, min(wished.height(), room.height())))

    def _beside(self) -> QRect | None:
        """Return what the panel stands beside, in the window; None before it is opened."""
        if self._opener is None:
            return None
        return QRect(self._opener.mapTo(self._window, QPoint(0, 0)), self._opener.size())

    def _spot(self, beside: QRect, size: QSize) -> QRect:
        """Return where a panel of this size would stand if there were room: right edges in line."""
        _, top, right, _ = _POPOVER_MARGIN
        below = beside.y() + beside.height() + _ROOM - top
        return QRect(QPoint(beside.x() + beside.width() - size.width() + right, below), size)


class _Scrim(QWidget):
    """Dims the window behind a dialog."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self.setGeometry(window.rect())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), self.theme.colour("scrim"))


def fit(dialog: QDialog) -> None:
    """Give a dialog of a fixed width the height its words need.

    Qt takes the height of the width it would like, and the last line is cut off.
    """
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.setFixedHeight(layout.totalHeightForWidth(dialog.width()))


class Dialog(QDialog):
    """A question that waits for an answer. Add content to `content`, then `add_buttons`.

    Open it with `open()`; it answers with `accepted` or `rejected`.
    """

    def __init__(self, theme: Theme, window: QWidget, title: str) -> None:
        super().__init__(window, Qt.WindowType.FramelessWindowHint)
        self.theme = theme
        self._scrim = _Scrim(theme, window)
        self._scrim.hide()
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._whole = QVBoxLayout(self)
        pad = _DIALOG_PAD
        self._whole.setContentsMargins(pad, pad, pad, pad)
        self._whole.setSpacing(12)
        self._whole.addWidget(Heading(theme, title, "h2"))
        self.content = QVBoxLayout()
        self.content.setSpacing(10)
        nest(self._whole, self.content)
        self._ring = FocusRing(theme, self)
        self.setFixedWidth(min(theme.px(tokens.DIALOG_WIDTH), tokens.DIALOG_LARGEST))

    def say(self, text: str) -> None:
        """Add a paragraph."""
        self.content.addWidget(Label(self.theme, text, "ui"))

    def add_buttons(self, dismiss: str, accept: str, *, is_destructive: bool = False) -> Button:
        """Add the two buttons and return the accepting one.

        A destructive one is never primary, and the focus starts on the other.
        """
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        leave = Button(self.theme, dismiss, ButtonKind.QUIET)
        kind = ButtonKind.DANGER if is_destructive else ButtonKind.PRIMARY
        go = Button(self.theme, accept, kind)
        leave.clicked.connect(self.reject)
        go.clicked.connect(self.accept)
        row.addWidget(leave)
        row.addWidget(go)
        self._whole.addSpacing(8)
        nest(self._whole, row)
        (leave if is_destructive else go).setFocus()
        return go

    def open(self) -> None:
        """Show the dialog over a dimmed window."""
        fit(self)
        self._scrim.show()
        self._scrim.raise_()
        super().open()

    def done(self, result: int) -> None:
        """Close with a result."""
        self._scrim.deleteLater()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._scrim.hide()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.theme.hairline / 2
        body = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.setPen(QPen(self.theme.colour("line"), self.theme.hairline))
        painter.setBrush(self.theme.colour("raised"))
        painter.drawRoundedRect(body, tokens.RADIUS_DIALOG, tokens.RADIUS_DIALOG)


class Toast(QFrame):
    """A short message at the bottom left that goes away by itself; never for errors.

    It stays while the pointer is on it or the focus is in it.
    """

    undone = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self._window = window
        row = QHBoxLayout(self)
        left, top, right, bottom = _POPOVER_MARGIN
        row.setContentsMargins(left + 18, top + 8, right + 10, bottom + 8)
        row.setSpacing(12)
        self._words = Label(theme, "", "ui", wraps=False)
        row.addWidget(self._words)
        self._undo = Button(theme, "", ButtonKind.GHOST, is_compact=True)
        self._undo.clicked.connect(self._take_back)
        row.addWidget(self._undo)
        self._turns = 0
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(tokens.TOAST)
        self._leave.timeout.connect(self._go)
        self.hide()
        window.installEventFilter(self)

    @property
    def turns(self) -> int:
        """How many times its time has run out since it was shown."""
        return self._turns

    def set_patience(self, milliseconds: int) -> None:
        """Stay this long."""
        self._leave.setInterval(milliseconds)

    def say(self, text: str, undo: str = "") -> None:
        """Show a message, with a button to undo what it tells of if `undo` names one."""
        self._words.setText(text)
        self._undo.say(undo)
        self._undo.setVisible(bool(undo))
        self._place()
        self.show()
        self.raise_()
        announce(self, text)
        self._turns = 0
        self._leave.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top, right, bottom = _POPOVER_MARGIN
        body = QRectF(self.rect()).adjusted(left, top, -right, -bottom)
        colour = self.theme.colour
        shadow(painter, body, tokens.RADIUS_CALLOUT, colour("shadow"), tokens.POPOVER_SHADOW)
        painter.setPen(QPen(colour("line"), self.theme.hairline))
        painter.setBrush(colour("raised"))
        painter.drawRoundedRect(body, tokens.RADIUS_CALLOUT, tokens.RADIUS_CALLOUT)

    def _go(self) -> None:
        self._turns += 1
        if self.underMouse() or self._undo.hasFocus():
            self._leave.start()
        else:
            self.hide()

    def _take_back(self) -> None:
        self._leave.stop()
        self.hide()
        self.undone.emit()

    def _place(self) -> None:
        self.adjustSize()
        edge = _TOAST_EDGE - _POPOVER_MARGIN[0]
        self.move(edge, self._window.height() - self.height() - edge)
