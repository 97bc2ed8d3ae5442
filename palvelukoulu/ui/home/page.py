"""The learner's first page."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.progress import CourseProgress
from palvelukoulu.core.records import Learner
from palvelukoulu.core.tracks import Track
from palvelukoulu.study.overview import latest, overview, present_course, updated
from palvelukoulu.study.tracks import Journey, chosen, journey
from palvelukoulu.ui import sayings
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.desk import Desk, Seat
from palvelukoulu.ui.home.grid import CourseGrid
from palvelukoulu.ui.home.hero import Hero, NextThing
from palvelukoulu.ui.navigation import Courses, Home, Overview, Search, ShiftStart
from palvelukoulu.ui.page import tab_through
from palvelukoulu.ui.search.door import SearchDoor
from palvelukoulu.ui.shell import ShellPage
from palvelukoulu.ui.theme import tokens

if TYPE_CHECKING:
    from palvelukoulu.study.review import Today
    from palvelukoulu.study.shift import Shift
    from palvelukoulu.ui.home.offers import Offers
    from palvelukoulu.ui.home.track_panel import TrackPanel

# Logical pixels of the page beside the side bar, at 100 % text.
_THREE_COLUMNS_FROM = 876
_TWO_COLUMNS_FROM = 536
_LOW_BELOW = 480
_HERO_SHARE = 7
_OFFERS_SHARE = 3
_GAP = 8
_LOW_TOP = 6
_TOP = 24
_BOTTOM = 30


class HomePage(ShellPage):
    """A greeting, the one thing to do next, and the courses."""

    def __init__(self, seat: Seat, learner: Learner) -> None:
        desk = seat.desk
        self._area = ScrollArea(desk.theme, None)
        super().__init__(desk.theme, learner, Home(), self._area)
        progress = overview(desk.store, learner, desk.library.outlines())
        way = journey_of(desk.library.tracks(), seat.preferences, progress)
        thing = next_thing(desk, learner, progress, way)
        self._title = sayings.greeting(desk.clock(), learner.name)
        self._hero = Hero(desk.theme, thing) if thing else None
        self._desk = desk
        self._learner = learner
        self._offers: Offers | None = None
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._shift = Button(desk.theme, self.tr("Aloita vuoro"), icon="sun", is_compact=True)
        self._shift.clicked.connect(lambda: self.went.emit(ShiftStart()))
        self._shift.hide()
        ordered = way.arranged(progress) if way else progress
        news = updated(desk.store, learner)
        self._grid = CourseGrid(desk.theme, self.tr("Omat kurssisi"), "h2", ordered, news)
        self._grid.chosen.connect(lambda course: self.went.emit(Overview(course)))
        lit = sum(len(one.done) for one in progress)
        line = sayings.stars_lit(lit, sum(len(one.outline.lessons) for one in progress))
        self._line = Label(desk.theme, line if progress else "", "ui", "text2")
        self._door = SearchDoor(desk.theme)
        self._door.asked.connect(lambda letter: self.went.emit(Search(letter)))
        self._build()

    def page_title(self) -> str:
        return self.tr("Koti")

    def has_way_back(self) -> bool:
        return False

    def first_focus(self) -> QWidget | None:
        return self._hero.first_focus() if self._hero else self._grid.first_focus()

    def take_today(self, today: "Today") -> None:
        from palvelukoulu.ui.home.offers import Offers  # noqa: PLC0415 - comes later

        super().take_today(today)
        if self._offers is not None:
            self._first.removeWidget(self._offers)
            self._offers.deleteLater()
            self._offers = None
        self._show_shift(self._desk.shift(self._learner, today))
        offers = Offers(self._desk, self._learner, today, self)
        if offers.is_anything:
            offers.went.connect(self.went)
            self._first.addWidget(offers, _OFFERS_SHARE)
            offers.show()
            self._offers = offers
            tab_through(offers, self._hero.buttons[-1] if self._hero else self._shift)

    def _show_shift(self, shift: "Shift") -> None:
        """Offer the start of a shift when there is something for it; tell what goes along."""
        from palvelukoulu.ui.shift.wording import along_today  # noqa: PLC0415 - comes later

        self._shift.setVisible(shift.is_anything)
        if words := along_today(shift, self._desk):
            self._line.setText(words)
            self.arrange()

    def arrange(self) -> None:
        super().arrange()
        width = self.body.width() / self.theme.scale
        is_row = width >= _TWO_COLUMNS_FROM
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.LeftToRight if is_row else directions.TopToBottom)
        self._grid.show_columns(columns_for(width))
        # In a low window the one thing to do comes before the words about it.
        is_low = self.height() / self.theme.scale < _LOW_BELOW
        self._area.column.setContentsMargins(0, _LOW_TOP if is_low else _TOP, 0, _BOTTOM)
        self._line.setVisible(not is_low and bool(self._line.text()))
        is_beside = width >= _THREE_COLUMNS_FROM
        self._door.setVisible(not is_low and is_beside)
        self._first.setDirection(directions.LeftToRight if is_beside else directions.TopToBottom)
        if self._hero:
            self._hero.show_narrow(is_narrow=width < _TWO_COLUMNS_FROM)

    def _build(self) -> None:
        column = self._area.column
        column.setSpacing(0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Heading(self.theme, self._title, "display"))
        words.addWidget(self._line)
        self._head.setContentsMargins(tokens.SHADOW_ROOM, 0, tokens.SHADOW_ROOM, 0)
        self._head.setSpacing(_GAP)
        nest(self._head, words, 1)
        for way in (self._shift, self._door):
            self._head.addWidget(way, 0, Qt.AlignmentFlag.AlignVCenter)
        nest(column, self._head)
        column.addSpacing(12)
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(_GAP)
        nest(column, self._first)
        if self._hero is not None:
            self._hero.went.connect(self.went)
            self._first.addWidget(self._hero, _HERO_SHARE)
            column.addSpacing(14)
        column.addWidget(self._grid)
        column.addStretch(1)


class CoursesPage(ShellPage):
    """Every course, in the order of the learner's way through them when there is one."""

    def __init__(self, seat: Seat, learner: Learner) -> None:
        desk = seat.desk
        area = ScrollArea(desk.theme, None)
        super().__init__(desk.theme, learner, Courses(), area)
        self._preferences = seat.preferences
        self._tracks = desk.library.tracks()
        self._progress = overview(desk.store, learner, desk.library.outlines())
        news = updated(desk.store, learner)
        self._grid = CourseGrid(desk.theme, self.tr("Kurssit"), "display", self._progress, news)
        self._grid.chosen.connect(lambda course: self.went.emit(Overview(course)))
        self._panel: TrackPanel | None = None
        if self._tracks:
            self._panel = self._made_panel()
            self._grid.put_above(self._panel)
            self._show_journey()
        area.column.setContentsMargins(0, _TOP, 0, _BOTTOM)
        area.column.addWidget(self._grid)
        area.column.addStretch(1)

    def page_title(self) -> str:
        return self.tr("Kurssit")

    def first_focus(self) -> QWidget | None:
        return self._grid.first_focus()

    def arrange(self) -> None:
        super().arrange()
        self._grid.show_columns(columns_for(self.body.width() / self.theme.scale))

    def take_preferences(self, preferences: Preferences) -> None:
        has_turned = preferences.track != self._preferences.track
        self._preferences = preferences
        if has_turned:
            self._show_journey()

    def _made_panel(self) -> "TrackPanel":
        from palvelukoulu.ui.home.track_panel import TrackPanel  # noqa: PLC0415 - not for home

        panel = TrackPanel(self.theme, self._tracks, self._preferences.track)
        panel.chosen.connect(self._choose)
        panel.went.connect(self.went)
        return panel

    def _choose(self, name: str) -> None:
        self.preferred.emit(replace(self._preferences, track=name))

    def _show_journey(self) -> None:
        way = journey_of(self._tracks, self._preferences, self._progress)
        if self._panel is not None:
            self._panel.show_chosen(self._preferences.track)
            self._panel.show_journey(way)
            tab_through(self._panel, self._grid.filters[-1])
        self._grid.show_progress(way.arranged(self._progress) if way else self._progress)


def columns_for(width: float) -> int:
    """Return how many columns of course cards fit."""
    if width >= _THREE_COLUMNS_FROM:
        return 3
    return 2 if width >= _TWO_COLUMNS_FROM else 1


def journey_of(
    tracks: tuple[Track, ...], preferences: Preferences, progress: tuple[CourseProgress, ...]
) -> Journey | None:
    """Return how far the learner is on the way they have chosen; None without one."""
    track = chosen(tracks, preferences.track)
    return journey(track, progress) if track else None


def next_thing(
    desk: Desk, learner: Learner, progress: tuple[CourseProgress, ...], way: Journey | None
) -> NextThing | None:
    """Return what to put in front of the learner; None without courses.

    The present course first; once it is done, the way the learner has chosen.
    """
    outlines = desk.library.outlines()
    last = latest(desk.store, learner, outlines)
    present = present_course(desk.store, learner, outlines)
    short = _lacking(desk, learner, tuple(one for one in progress if one.outline is present))
    if short is not None:
        return short
    following = way.following if way else None
    if following is not None and (last is None or not last.is_present):
        last = latest(desk.store, learner, (following.outline,))
        if last is None:
            return NextThing(following, following.next_lesson, is_left_open=False)
    if last is not None:
        own = next(one for one in progress if one.outline.id == last.outline.id)
        return NextThing(own, last.lesson, last.position is not None)
    unfinished = [one for one in progress if one.next_lesson is not None]
    if unfinished:
        return NextThing(unfinished[0], unfinished[0].next_lesson, is_left_open=False)
    if short := _lacking(desk, learner, progress):
        return short
    return NextThing(progress[0], None, is_left_open=False) if progress else None


def _lacking(
    desk: Desk, learner: Learner, progress: tuple[CourseProgress, ...]
) -> NextThing | None:
    """Return the first of some courses that lacks points which can still be had."""
    for one in progress:
        found = desk.shortfall(learner, one)
        if found is not None and found.lessons:
            return NextThing(one, None, is_left_open=False, shortfall=found)
    return None
