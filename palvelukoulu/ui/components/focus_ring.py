"""The ring round what has the focus, for people who use the keyboard.

A widget can set three properties: `ringRadius` for its corners, `ringInset` when it is
larger than it looks, `noRing` when it shows its focus itself.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

from palvelukoulu.ui.theme.theme import Theme

if TYPE_CHECKING:
    from palvelukoulu.ui.components.ring_frame import RingFrame

# Keys that are also held while the mouse is used.
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
    }
)


class FocusRing(QObject):
    """One for each window. It follows the focus while the keyboard moves it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self._window = window
        self._frame: RingFrame | None = None
        self._is_keyboard = False
        self._handle: QObject | None = None
        window.installEventFilter(self)
        self._attach()

    @property
    def ringed(self) -> QWidget | None:
        """What the ring goes round; None while it is hidden."""
        return self._frame.widget() if self._frame is not None else None

    @property
    def frame(self) -> "RingFrame | None":
        """The ring itself; None until the keyboard has moved the focus for the first time."""
        return self._frame

    def raise_(self) -> None:
        """Put the ring above a page that is new in the window."""
        if self._frame is not None:
            self._frame.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window and kind is QEvent.Type.Show:
            self._attach()
        elif watched is self._handle:
            if isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress:
                if event.key() not in _MODIFIERS:
                    self._use_keyboard(is_used=True)
            elif kind is QEvent.Type.MouseButtonPress:
                self._use_keyboard(is_used=False)
        return False

    def _attach(self) -> None:
        # None before the window is first shown, whatever the stubs say.
        handle: QWindow | None = self._window.windowHandle()
        if handle is None or handle is self._handle:
            return
        self._handle = handle
        # On the window's handle, not on the application: an event filter in Python on
        # the application would be called for every event of every widget.
        handle.installEventFilter(self)
        handle.focusObjectChanged.connect(self._follow)

    def _use_keyboard(self, *, is_used: bool) -> None:
        if is_used != self._is_keyboard:
            self._is_keyboard = is_used
            self._follow(self._window.focusWidget())

    def _follow(self, focused: QObject | None) -> None:
        ringed = None
        if self._is_keyboard and isinstance(focused, QWidget) and not focused.property("noRing"):
            ringed = focused
        if self._frame is None and ringed is not None:
            # A style of its own takes 4 ms to load, which the window need not wait for.
            from palvelukoulu.ui.components.ring_frame import RingFrame  # noqa: PLC0415

            self._frame = RingFrame(self.theme, self._window)
            # Qt puts the ring into the scroll area of what it goes round: it is deleted
            # together with that page, and the next page gets a new one.
            self._frame.destroyed.connect(self._forget)
        if self._frame is not None:
            # Qt takes None for "no widget"; PySide's stubs do not know it.
            self._frame.setWidget(ringed)  # type: ignore[arg-type]

    def _forget(self) -> None:
        self._frame = None
