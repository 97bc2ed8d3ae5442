"""What shows steps one at a time: the bar above, the step, and the way on below."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.preferences import Preferences
from palvelukoulu.ui.components.progress import Bar
from palvelukoulu.ui.lesson.footer import Footer
from palvelukoulu.ui.lesson.footing import Footing
from palvelukoulu.ui.lesson.listening import SYSTEM, Listener, Listening
from palvelukoulu.ui.lesson.step import StepView
from palvelukoulu.ui.lesson.top import Top
from palvelukoulu.ui.navigation import Back
from palvelukoulu.ui.page import Page, relaid, stops
from palvelukoulu.ui.scroll_keys import scrolled
from palvelukoulu.ui.settings.panel import SettingsPopover
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

# Logical pixels at 100 % text; larger text needs the room sooner.
_COMPACT_BELOW = 480
# The longest double click of the systems is 500 ms (Windows); nobody reads faster.
_DWELL_MS = 600


class PlayerPage(Page):
    """Steps one at a time. Subclasses say which, and lay `stage` out below `top`."""

    def __init__(
        self,
        theme: Theme,
        top: Top,
        bar: Bar,
        preferences: Preferences,
        listener: Listener = SYSTEM,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.top = top
        self.bar = bar
        self.footer = Footer(theme)
        self.stage = QVBoxLayout()
        self._view: StepView = StepView()
        self._preferences = preferences
        self._popover: SettingsPopover | None = None
        self.listening = Listening(theme, top, preferences, listener)
        self.listening.preferred.connect(self.preferred)
        self._dwell = QTimer(self)
        self._dwell.setSingleShot(True)
        self._dwell.setInterval(_DWELL_MS)
        self.stage.setSpacing(0)
        self.stage.addWidget(bar)
        self.stage.addWidget(self._view, 1)
        self.stage.addWidget(self.footer)
        top.went_back.connect(lambda: self.went.emit(Back()))
        top.asked_settings.connect(self.show_settings)
        self.footer.pressed.connect(self.press_primary)
        self.footer.skipped.connect(self.onward)
        self.footer.retried.connect(self._retry)

    # --- what a subclass says ----------------------------------------------------------

    def onward(self) -> None:
        """Go on from the present step."""
        raise NotImplementedError

    def onward_words(self, footing: Footing) -> str:
        """Return the words for going on."""
        raise NotImplementedError

    def has_step_before(self) -> bool:
        """Whether there is a step to go back to."""
        return False

    def has_letter_keys(self) -> bool:
        """Whether plain letters and digits act (WCAG 2.1.4)."""
        return True

    def is_narrow(self) -> bool:
        """Whether there is room for what is to be done alone."""
        return False

    def parts(self) -> tuple[QWidget, ...]:
        """Return the parts of the page in the order Tab goes through them."""
        return (self.top, self._view, self.footer)

    # --- what the window asks ----------------------------------------------------------

    def first_focus(self) -> QWidget:
        return self._view.first_focus() or self.footer.first_focus()

    def close_overlay(self) -> bool:
        if self.listening.close_panel():
            return True
        if self._popover is None:
            return self._view.close_overlay()
        self._popover.dismiss()
        return True

    def show_settings(self) -> bool:
        if self._popover is None:
            self._popover = SettingsPopover(self.theme, self._preferences, self.window())
            self._popover.chose.connect(self.preferred)
            self._popover.closed.connect(self._forget_popover)
            self._popover.open_at(self.top.settings)
        return True

    def take_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences
        if self._popover is not None:
            self._popover.show_preferences(preferences)
        self.listening.take_preferences(preferences)
        self.arrange()

    def leave(self) -> None:
        if self._popover is not None:
            self._popover.dismiss()
        self.listening.close()
        self._view.leave()

    def take_key(self, event: QKeyEvent) -> bool:
        if self.listening.take_key(event):
            return True
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat():
                    self.press_primary()
            case Qt.Key.Key_R if not event.modifiers() and self.has_letter_keys():
                self._view.retry()
            case _:
                return self.scroll_by(event) or (
                    not event.modifiers() and self._view.take_key(event)
                )
        return True

    # --- the step ----------------------------------------------------------------------

    @property
    def view(self) -> StepView:
        """The widget of the step that is shown."""
        return self._view

    @property
    def is_dwelling(self) -> bool:
        """Whether the outcome has only just been shown; a second press is not meant for it."""
        return self._dwell.isActive()

    def press_primary(self) -> None:
        """Do what the primary button says; an outcome that has only just come is not left."""
        if not self._view.press_primary() and not self.is_dwelling:
            self.onward()

    def put(self, view: StepView) -> None:
        """Show another step in place of the present one."""
        self.listening.attend(view)
        self._dwell.stop()
        self.stage.insertWidget(self.stage.indexOf(self._view), view, 1)
        self._view.hide()  # out of the way of Tab at once
        self._view.deleteLater()
        self._view = view
        view.changed.connect(self.show_footing)
        view.concluded.connect(self._conclude)
        view.show()

    def scroll_by(self, event: QKeyEvent) -> bool:
        """Scroll the step by a key; say whether it was one of those that do."""
        return scrolled(self._view.scroll_area().verticalScrollBar(), event.key())

    def show_footing(self) -> None:
        """Show what the step offers now."""
        footing = self._view.footing()
        words = self.onward_words(footing)
        self.footer.show_footing(footing, words, has_back=self.has_step_before())
        relaid(self)

    def arrange(self) -> None:
        """Follow the size of the window: in a low one the feedback moves into the page."""
        is_compact = self.height() / self.theme.scale < _COMPACT_BELOW
        is_low = self.height() < _COMPACT_BELOW
        is_tight = is_low and self.theme.scale > tokens.BAR_GROWS_FULLY_TO
        self.top.tighten(is_tight=is_tight)
        self.footer.tighten(is_tight=is_tight)
        self.footer.fit(is_low=is_compact, is_narrow=self.is_narrow())
        self._view.show_compact(is_compact)
        self.show_footing()

    def _retry(self) -> None:
        self.listening.stop()
        self._view.retry()

    def _conclude(self) -> None:
        self._dwell.start()
        self.footer.conclude(self._view.footing())
        self._view.show_outcome()

    def _forget_popover(self) -> None:
        if self._popover is not None:
            self._popover.deleteLater()
            self._popover = None

    # --- the page itself ---------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        """Let Tab go as one reads; Qt would go as the parts were made, the step last."""
        order = [widget for part in self.parts() for widget in stops(part)]
        focused = self.window().focusWidget()
        if focused not in order:
            return super().focusNextPrevChild(next)
        following = order[(order.index(focused) + (1 if next else -1)) % len(order)]
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        following.setFocus(reason)
        return True
