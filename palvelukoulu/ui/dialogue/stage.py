"""The whole step of a conversation: the panel, the page that scrolls, the replies below it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import ScrollArea, gutter
from palvelukoulu.ui.components.surfaces import Divider, Panel, TopBar
from palvelukoulu.ui.dialogue.panel import Briefing, Mood
from palvelukoulu.ui.dialogue.replies import Replies
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

# Lower than this nothing is fixed: everything scrolls.
_LOW = 340
# The replies stay below only if this much is left for what has been said.
_LEAST_TALK = 200
_PANEL_GAP = 14
_BAR_GAP = 12


@dataclass(frozen=True, slots=True)
class Movable:
    """The parts that stand in the page or outside it, as there is room.

    Attributes:
        take_in: Puts those that are not outside where they belong in the page.
    """

    mood: Mood
    briefing: Briefing
    replies: Replies
    take_in: Callable[[], None]


class DialogueStage(QWidget):
    """Panel on the left where the window is wide, else a strip above; replies below."""

    def __init__(self, theme: Theme, page: ScrollArea, parts: Movable) -> None:
        super().__init__()
        self._theme = theme
        self._page = page
        self._parts = parts
        self._now: tuple[bool, bool, bool] | None = None
        self._panel = Panel(theme, tokens.DIALOGUE_PANEL)
        self._panel.content.setContentsMargins(0, 0, 0, 0)
        self._side = ScrollArea(theme)
        self._side.column.setContentsMargins(6, 22, 6, 18)
        self._side.column.setSpacing(_PANEL_GAP)
        self._divider = Divider(theme)
        self._side.column.addWidget(self._divider)
        self._panel.content.addWidget(self._side)
        self._strip = TopBar(theme)
        self._strip.content.setContentsMargins(20, 8, 20, 8)
        self._tray = QWidget()
        self._tray_row = QHBoxLayout(self._tray)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._strip)
        middle.addWidget(page, 1)
        middle.addWidget(self._tray)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._panel)
        nest(layout, middle, 1)
        theme.changed.connect(self.arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Put each part where there is room for it."""
        px = self._theme.px
        is_wide = self.width() >= px(tokens.DIALOGUE_WITH_PANEL)
        is_low = self.height() < px(_LOW)
        chat = self.width() - (px(tokens.DIALOGUE_PANEL) if is_wide else 0)
        side = max(gutter(chat), (chat - px(tokens.DIALOGUE_COLUMN)) // 2)
        self._tray_row.setContentsMargins(side, _BAR_GAP, side, _BAR_GAP)
        replies = self._parts.replies
        wanted = replies.heightForWidth(chat - 2 * side) + 2 * _BAR_GAP
        is_tray = not is_low and self.height() - wanted >= px(_LEAST_TALK)
        now = (is_wide, not is_wide and not is_low, is_tray)
        if now != self._now:
            self._now = now
            self._place(*now)
        self._tray.setVisible(is_tray and replies.isVisibleTo(self._tray))

    def _place(self, is_wide: bool, has_strip: bool, is_tray: bool) -> None:  # noqa: FBT001 - one state
        parts, side = self._parts, self._side.column
        parts.take_in()
        if is_wide:
            side.insertWidget(0, parts.mood)
            side.addWidget(parts.briefing, 1)
        elif has_strip:
            self._strip.content.addWidget(parts.mood)
        if is_tray:
            self._tray_row.addWidget(parts.replies)
        parts.mood.set_strip(is_strip=has_strip)
        self._panel.setVisible(is_wide)
        self._strip.setVisible(has_strip)
