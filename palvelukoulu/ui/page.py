"""What the window asks of every page."""

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from palvelukoulu.core.preferences import Preferences

if TYPE_CHECKING:
    from palvelukoulu.study.review import Today
    from palvelukoulu.ui.navigation import Place


class Area(NamedTuple):
    """A part of a page that F6 goes to; `name` is announced."""

    name: str
    widget: QWidget


class Page(QWidget):
    """One screen.

    Signals:
        went: Where the person wants to go: a `navigation.Place` or `navigation.Back`.
        preferred: The reading settings the person has chosen.
        titled: The page has another title now.
    """

    went = Signal(object)
    preferred = Signal(object)
    titled = Signal()
    # Whether `take_today` is worth calling: it costs a look into the records.
    wants_today: ClassVar[bool] = False

    def page_title(self) -> str:
        """Return the page's name, for the title bar and for announcing it."""
        raise NotImplementedError

    def first_focus(self) -> QWidget | None:
        """Return the first thing to do on the page."""
        return None

    def language_focus(self) -> QWidget | None:
        """Return where the language is chosen; None on pages without the choice."""
        return None

    def areas(self) -> tuple[Area, ...]:
        """Return the parts of the page, in reading order."""
        return ()

    def close_overlay(self) -> bool:
        """Close what lies over the page, such as a drawer; say whether there was one."""
        return False

    def show_settings(self) -> bool:
        """Open the reading settings over the page; say whether the page has them."""
        return False

    def has_way_back(self) -> bool:
        """Whether Esc leaves the page."""
        return True

    def take_preferences(self, preferences: Preferences) -> None:
        """Follow reading settings that were changed elsewhere, such as by a key."""

    def take_today(self, today: "Today") -> None:
        """Tell what there is to recall today. Called once the first window is painted."""

    def leave(self) -> None:
        """Save what is half made. Called before the page goes, and when the program ends."""

    def as_left(self) -> "Place | None":
        """Return the place as it is to be found again, when that says more than before."""
        return None

    def search_anew(self) -> None:
        """Look again for what is being searched: other things are found now."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key that no widget used; say whether it was used."""
        del event
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)


def relaid(page: QWidget | None) -> None:
    """Lay a page out now.

    Qt forgets the request when parts are shown or hidden while the window is being
    laid out, as they are in a resizeEvent.
    """
    layout = page.layout() if page is not None else None
    if layout is not None:
        layout.invalidate()
        layout.activate()


def tab_through(area: QWidget, after: QWidget) -> QWidget:
    """Let Tab go from `after` through the buttons of an area that came later than the rest.

    Return the last of them, or `after` without any.
    """
    for button in area.findChildren(QAbstractButton):
        QWidget.setTabOrder(after, button)
        after = button
    return after


def stops(area: QWidget) -> list[QWidget]:
    """Return what takes the keyboard within `area`, in reading order."""
    able = [
        one
        for one in (area, *area.findChildren(QWidget))
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one.window() is area.window()
    ]
    return sorted(able, key=lambda one: _reading_place(one, area))


def focusable(area: QWidget) -> QWidget | None:
    """Return the first widget in reading order within `area` that takes the keyboard."""
    return next(iter(stops(area)), None)


def _reading_place(widget: QWidget, area: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(area, QPoint(0, 0)) if widget is not area else QPoint(0, 0)
    return corner.y(), corner.x()
