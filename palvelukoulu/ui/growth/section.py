"""One self-assessment: the web, the change in each skill, the biggest step and a suggestion."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.study.development import Development
from palvelukoulu.ui.components.badges import Badge
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.dumbbell import Dumbbell, DumbbellKey, Pair, number_words
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.radar import Radar
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.components.trend_line import Dot, TrendLine
from palvelukoulu.ui.sayings import date
from palvelukoulu.ui.theme.theme import Theme

# Logical pixels of the page beside the side bar, at 100 % text.
_SIDE_BY_SIDE_FROM = 820
_STRIP_ROW_FROM = 560
_GAP = 16


class GrowthSection(QWidget):
    """The latest answers beside the first ones.

    Signals:
        opened: Carries the id of the course to open.

    Attributes:
        button: Opens the course; None when the course is no longer there.
    """

    opened = Signal(str)

    def __init__(
        self,
        theme: Theme,
        development: Development,
        course: str,
        plain: Callable[[str], str],
    ) -> None:
        """Show a development; `course` is the title of its course, empty when it is gone."""
        super().__init__()
        self._theme = theme
        self._development = development
        self._plain = plain
        self._pairs = tuple(
            Pair(plain(one.name), one.before, one.now) for one in development.growth.changes
        )
        self.button = self._way(course) if course else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        if course:
            column.addWidget(Heading(theme, course, "h2"))
        column.addWidget(Label(theme, self._about(), "ui", "text2"))
        self._halves = QHBoxLayout()
        self._halves.setSpacing(_GAP)
        if development.has_dimensions:
            self._halves.addWidget(self._web(), 1)
        self._halves.addWidget(self._changes(), 1)
        nest(column, self._halves)
        if development.trend:
            column.addWidget(self._way_so_far())
        column.addWidget(self._strip())

    def show_width(self, width: float) -> None:
        """Follow the width of the page, in logical pixels at 100 % text."""
        for layout, wanted in ((self._halves, _SIDE_BY_SIDE_FROM), (self._row, _STRIP_ROW_FROM)):
            is_wide = width >= wanted
            across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            layout.setDirection(across if is_wide else down)

    # --- the parts ---------------------------------------------------------------------

    def _about(self) -> str:
        grown, scale = self._development.growth, self._development.exercise.scale
        if grown.since is None:
            text = self.tr("Oma arviosi {now}. Asteikko {low}–{high}, vertaat vain itseesi.")
        else:
            text = self.tr(
                "Oma arviosi {before} ja nyt {now}. Asteikko {low}–{high}, vertaat vain itseesi."
            )
        return text.format(
            before=date(grown.since) if grown.since else "",
            now=date(self._development.at),
            low=scale.low,
            high=scale.high,
        )

    def _web(self) -> Card:
        card, scale = Card(self._theme, has_shadow=False), self._development.exercise.scale
        card.content.addWidget(DumbbellKey(self._theme))
        card.content.addWidget(Radar(self._theme, self._pairs, scale.low, scale.high))
        card.content.addStretch(1)
        return card

    def _changes(self) -> Card:
        card, scale = Card(self._theme, has_shadow=False), self._development.exercise.scale
        has_two = self._development.growth.since is not None
        title = self.tr("Muutos taidoittain") if has_two else self.tr("Taidot nyt")
        card.content.addWidget(Heading(self._theme, title, "h2"))
        if has_two and not self._development.has_dimensions:
            card.content.addWidget(DumbbellKey(self._theme))
        for pair in self._pairs:
            card.content.addWidget(Dumbbell(self._theme, pair, scale.low, scale.high))
        if scale.low_words or scale.high_words:
            ends = self.tr("{low} = {low_words} · {high} = {high_words}").format(
                low=scale.low,
                low_words=scale.low_words,
                high=scale.high,
                high_words=scale.high_words,
            )
            card.content.addWidget(Label(self._theme, ends, "caption", "text2"))
        card.content.addStretch(1)
        return card

    def _way_so_far(self) -> Card:
        card, scale = Card(self._theme, has_shadow=False), self._development.exercise.scale
        points = self._development.trend
        card.content.addWidget(Heading(self._theme, self.tr("Arviosi ajan mittaan"), "h2"))
        text = self.tr("{count} arviota, ensimmäinen {first} ja viimeisin {last}.").format(
            count=len(points), first=date(points[0].at), last=date(points[-1].at)
        )
        card.content.addWidget(Label(self._theme, text, "small", "text2"))
        for number, pair in enumerate(self._pairs):
            dots = tuple(Dot(date(point.at), point.values[number]) for point in points)
            line = TrendLine(self._theme, pair.name, dots, (scale.low, scale.high))
            card.content.addWidget(line)
        return card

    def _strip(self) -> Card:
        card = Card(self._theme, 20, fill="star_soft", has_shadow=False)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(self._theme, self._step(), "h3"))
        words.addWidget(Label(self._theme, self._suggestion(), "ui", "text2"))
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self._row.addWidget(Badge(self._theme, "star", size=44, tone="star_text", fill="surface"))
        nest(self._row, words, 1)
        if self.button is not None:
            holder = FlowRow()
            holder.add(self.button)
            self._row.addWidget(holder)
        nest(card.content, self._row)
        return card

    def _way(self, course: str) -> Button:
        button = Button(self._theme, self.tr("Avaa kurssi"), icon_after="arrow-right")
        button.setAccessibleName(self.tr("Avaa kurssi: {course}").format(course=course))
        button.clicked.connect(lambda: self.opened.emit(self._development.course))
        return button

    # --- words -------------------------------------------------------------------------

    def _step(self) -> str:
        best = self._development.biggest_step()
        if best is not None:
            return self.tr("Suurin harppaus: {name}, ennen {before} ja nyt {now}").format(
                name=self._plain(best.name).rstrip("."),
                before=number_words(best.before or 0),
                now=number_words(best.now or 0),
            )
        if self._development.growth.since is None:
            return self.tr("Ensimmäinen arviosi on tallessa")
        return self.tr("Pysähdyit katsomaan itseäsi rehellisesti")

    def _suggestion(self) -> str:
        room = self._development.to_practise()
        if room is not None:
            text = self.tr("Seuraavaksi voisit harjoitella tätä: {name}.")
            return text.format(name=self._plain(room.name).rstrip("."))
        return self.tr("Vastaa samoihin väittämiin myöhemmin uudelleen, niin näet oman matkasi.")
