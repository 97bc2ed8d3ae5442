"""The frame of the pages outside a lesson: where one can go, and the page beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.records import Learner
from palvelukoulu.ui.components.badges import Avatar
from palvelukoulu.ui.components.buttons import IconButton
from palvelukoulu.ui.components.navigation import Logo, NavItem
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.surfaces import Divider, Panel, TopBar
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.navigation import (
    Courses,
    Glossary,
    Growing,
    Help,
    Home,
    Insights,
    Picker,
    Place,
    Review,
    Search,
    Settings,
)
from palvelukoulu.ui.page import Area, Page, relaid
from palvelukoulu.ui.scroll_keys import scrolled
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

if TYPE_CHECKING:
    from palvelukoulu.study.review import Today

# Logical pixels at 100 % text; larger text needs the room sooner.
_SIDE_FROM = 760
_NAME_FROM = 700


class Side(Panel):
    """The side bar.

    Signals:
        went: Carries the `Place` to go to.
    """

    went = Signal(object)

    def __init__(self, theme: Theme, learner: Learner | None, here: Place) -> None:
        super().__init__(theme, tokens.SIDE_WIDTH)
        self.content.setContentsMargins(14, 18, 14, 16)
        self.content.setSpacing(4)
        nest(self.content, self._name())
        self._add("house", self.tr("Koti"), Home(), here)
        self._add("book-open", self.tr("Kurssit"), Courses(), here)
        self._add("search", self.tr("Haku"), Search(), here)
        self._review = self._add("repeat", self.tr("Kertaus"), Review(), here)
        self._add("book-a", self.tr("Sanasto"), Glossary(), here)
        self._add("feather", self.tr("Omat oivallukset"), Insights(), here)
        self._add("chart-spline", self.tr("Kehittymiseni"), Growing(), here)
        self.content.addStretch(1)
        self._add("settings", self.tr("Asetukset"), Settings(), here)
        self._add("circle-question-mark", self.tr("Ohje"), Help(), here)
        self.content.addSpacing(8)
        self.content.addWidget(Divider(theme))
        self.content.addSpacing(8)
        if learner is not None:
            nest(self.content, self._person(learner))

    def show_waiting(self, count: int) -> None:
        """Show how many questions there are to recall today."""
        self._review.set_count(count)

    def _add(self, icon: str, text: str, place: Place, here: Place) -> NavItem:
        item = NavItem(self.theme, icon, text)
        item.setChecked(type(place) is type(here))
        item.clicked.connect(lambda: self.went.emit(place))
        self.content.addWidget(item)
        return item

    def _name(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 0, 18)
        row.setSpacing(11)
        row.addWidget(Logo(self.theme))
        row.addWidget(Label(self.theme, "Palvelukoulu", "h2", wraps=False), 1)
        return row

    def _person(self, learner: Learner) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Avatar(self.theme, learner.name, learner.colour))
        row.addWidget(Label(self.theme, learner.name, "small_strong", wraps=False), 1)
        switch = IconButton(self.theme, "log-out", self.tr("Vaihda oppijaa"), shortcut="Ctrl+L")
        switch.clicked.connect(lambda: self.went.emit(Picker()))
        row.addWidget(switch)
        return row


class Strip(TopBar):
    """The side bar as a bar on top, for narrow windows.

    Signals:
        went: Carries the `Place` to go to.
    """

    went = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._logo = Logo(theme)
        self.content.addWidget(self._logo)
        self._name = Label(theme, "Palvelukoulu", "h2", wraps=False)
        self.content.addWidget(self._name)
        self.content.addStretch(1)
        for icon, text, place in (
            ("house", self.tr("Koti"), Home()),
            ("book-open", self.tr("Kurssit"), Courses()),
            ("search", self.tr("Haku"), Search()),
            ("repeat", self.tr("Kertaus"), Review()),
            ("book-a", self.tr("Sanasto"), Glossary()),
            ("feather", self.tr("Omat oivallukset"), Insights()),
            ("chart-spline", self.tr("Kehittymiseni"), Growing()),
            ("settings", self.tr("Asetukset"), Settings()),
            ("circle-question-mark", self.tr("Ohje"), Help()),
            ("log-out", self.tr("Vaihda oppijaa"), Picker()),
        ):
            button = IconButton(theme, icon, text, is_in_bar=True)
            button.clicked.connect(lambda _=False, one=place: self.went.emit(one))
            self.content.addWidget(button)

    def show_name(self, *, is_shown: bool) -> None:
        """Leave out the name where there is room for the ways to go alone."""
        self._name.setVisible(is_shown)
        self._logo.setVisible(is_shown)


class ShellPage(Page):
    """A page with the side bar. Subclasses put what they show into `body`.

    Signals:
        breadth: The page has another number of columns to fill, 1 to 3.
    """

    wants_today = True

    def __init__(self, theme: Theme, learner: Learner | None, here: Place, body: QWidget) -> None:
        """Make the frame; without a learner there is only the page."""
        super().__init__()
        self._has_ways = learner is not None
        self.theme = theme
        self.body = body
        self._side = Side(theme, learner, here)
        self._strip = Strip(theme)
        self._is_side = True
        for part in (self._side, self._strip):
            part.went.connect(self.went)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._strip)
        nest(layout, row, 1)
        self._strip.hide()
        theme.changed.connect(self.arrange)

    def areas(self) -> tuple[Area, ...]:
        return (
            Area(self.tr("Valikko"), self._side if self._is_side else self._strip),
            Area(self.tr("Sivu"), self.body),
        )

    def take_key(self, event: QKeyEvent) -> bool:
        if self._has_ways and event.matches(QKeySequence.StandardKey.Find):
            self.went.emit(Search())
            return True
        return super().take_key(event) or self._scroll_by(event)

    def _scroll_by(self, event: QKeyEvent) -> bool:
        """Scroll by a key that what has the focus does not use."""
        area = self.body
        return isinstance(area, ScrollArea) and scrolled(area.verticalScrollBar(), event.key())

    def take_today(self, today: "Today") -> None:
        self._side.show_waiting(len(today.questions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Follow the size of the window and of text."""
        is_high = self.height() >= self._side.minimumSizeHint().height()
        self._is_side = is_high and self.width() / self.theme.scale >= _SIDE_FROM
        has_room = self.width() / self.theme.scale >= _NAME_FROM
        self._strip.show_name(is_shown=has_room)
        self._strip.tighten(is_tight=not has_room)
        self._side.setVisible(self._has_ways and self._is_side)
        self._strip.setVisible(self._has_ways and not self._is_side)
        relaid(self)
