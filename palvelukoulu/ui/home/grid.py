"""Courses as cards, with a filter."""

import enum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.progress import CourseProgress
from palvelukoulu.ui import sayings
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.course_card import CourseCard, CourseFace
from palvelukoulu.ui.components.empty_state import EmptyState
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.text import Heading
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_GAP = 6
# A card takes 1 ms: those below the third row, which no usual screen shows, are made once
# the first ones have been painted, a few at a time.
_AT_ONCE = 9
_SLICE = 12


class Filter(enum.Enum):
    """Which courses are shown."""

    ALL = "all"
    STARTED = "started"
    COMPLETED = "completed"


class CourseGrid(QWidget):
    """Course cards in columns, the filter above them.

    Signals:
        chosen: Carries the id of the course to open.

    Attributes:
        filters: The chips above the cards, in reading order.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        role: str,
        progress: tuple[CourseProgress, ...],
        updated: frozenset[str] = frozenset(),
    ) -> None:
        """Make the cards; `updated` courses say that their author has changed them."""
        super().__init__()
        self._updated = updated
        self._theme = theme
        self._progress = progress
        self._filter = Filter.ALL
        self._columns = 0
        self._cards: dict[str, CourseCard] = {}
        self._shown: list[CourseProgress] = []
        self._placed = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._place_more)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self._empty = EmptyState(theme, "book-open", "")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        nest(self._column, self._head(title, role))
        nest(self._column, self._grid)
        self._column.addWidget(self._empty)
        self.show_columns(3)

    def show_columns(self, columns: int) -> None:
        """Lay the cards out in this many columns."""
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def put_above(self, widget: QWidget) -> None:
        """Show something between the heading and the cards."""
        self._column.insertWidget(1, widget)

    def show_progress(self, progress: tuple[CourseProgress, ...]) -> None:
        """Show the same courses in another order."""
        self._progress = progress
        self._lay_out()

    def choose(self, wanted: Filter) -> None:
        """Show only some of the courses."""
        self._filter = wanted
        self._lay_out()

    def first_focus(self) -> QWidget | None:
        """Return the first card."""
        return next(iter(self._cards.values()), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._placed < len(self._shown):
            self._rest.start()

    def _lay_out(self) -> None:
        for card in self._cards.values():
            self._grid.removeWidget(card)
            card.hide()
        self._shown = [one for one in self._progress if self._is_shown(one)]
        ready, self._placed = max(self._placed, _AT_ONCE), 0
        self._place(ready)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        self._empty.setVisible(not self._shown)
        self._empty.sentence.setText(self._nothing())

    def _place(self, until: int) -> None:
        """Have the cards of the first `until` courses that are shown."""
        last = min(until, len(self._shown))
        for place in range(self._placed, last):
            one = self._shown[place]
            card = self._cards.get(one.outline.id) or self._card(one)
            self._cards[one.outline.id] = card
            self._grid.addWidget(card, place // self._columns, place % self._columns)
            card.show()
        self._placed = last

    def _place_more(self) -> None:
        self._place(self._placed + _SLICE)
        if self._placed < len(self._shown):
            self._rest.start()

    def _is_shown(self, progress: CourseProgress) -> bool:
        match self._filter:
            case Filter.ALL:
                return True
            case Filter.STARTED:
                return progress.is_started and not progress.is_completed
            case Filter.COMPLETED:
                return progress.is_completed

    def _nothing(self) -> str:
        match self._filter:
            case Filter.ALL:
                return self.tr(
                    "Täällä ei ole vielä kursseja. Kouluttaja voi lisätä niitä kansiosta."
                )
            case Filter.STARTED:
                return self.tr("Mikään kurssi ei ole kesken. Valitse kaikista se, mikä kiinnostaa.")
            case Filter.COMPLETED:
                return self.tr("Ensimmäinen valmis kurssi ilmestyy tänne.")

    def _head(self, title: str, role: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(tokens.SHADOW_ROOM, 0, 0, 0)
        row.setSpacing(8)
        heading = Heading(self._theme, title, role)
        row.addWidget(heading)
        row.addSpacing(12)
        chips = FlowRow()
        row.addWidget(chips, 1, Qt.AlignmentFlag.AlignVCenter)
        group = QButtonGroup(self)
        self.filters: list[Button] = []
        for wanted, text in (
            (Filter.ALL, self.tr("Kaikki")),
            (Filter.STARTED, self.tr("Kesken")),
            (Filter.COMPLETED, self.tr("Valmiit")),
        ):
            chip = Button(self._theme, text, ButtonKind.CHIP)
            chip.setChecked(wanted is Filter.ALL)
            chip.clicked.connect(lambda _=False, one=wanted: self.choose(one))
            group.addButton(chip)
            chips.add(chip)
            self.filters.append(chip)
        return row

    def _card(self, progress: CourseProgress) -> CourseCard:
        outline = progress.outline
        done = tuple(lesson.id in progress.done for lesson in outline.lessons)
        following = progress.next_lesson
        face = CourseFace(
            id=outline.id,
            title=outline.title,
            description=outline.description,
            sky=outline.sky,
            done=done,
            now=outline.lessons.index(following) if following else None,
            status=sayings.status(progress),
            meta=self._meta(progress),
        )
        card = CourseCard(self._theme, face)
        card.clicked.connect(lambda: self.chosen.emit(outline.id))
        return card

    def _meta(self, progress: CourseProgress) -> str:
        meta = sayings.what_is_left(progress)
        is_updated = progress.outline.id in self._updated
        return self.tr("Päivittynyt · {meta}").format(meta=meta) if is_updated else meta
