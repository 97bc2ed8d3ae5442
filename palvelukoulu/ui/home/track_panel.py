"""The ways through the courses: which one is the learner's, and how far they are on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.tracks import Track
from palvelukoulu.study.tracks import Journey, Shared
from palvelukoulu.ui import sayings
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Bar
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.navigation import Study
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_GAP = 8
_PAD = 18


class TrackPanel(QWidget):
    """A chip for each way, and under them how far the learner is on theirs.

    Signals:
        chosen: Carries the name of the way; empty for none.
        went: Carries the `Place` of a lesson that is done together.
    """

    chosen = Signal(str)
    went = Signal(object)

    def __init__(self, theme: Theme, tracks: tuple[Track, ...], name: str) -> None:
        """Offer the ways; `name` is the chosen one, empty for none."""
        super().__init__()
        self._theme = theme
        self._card: Card | None = None
        self._offered: dict[str, Button] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        row = QHBoxLayout()
        row.setContentsMargins(tokens.SHADOW_ROOM, 0, tokens.SHADOW_ROOM, 0)
        row.setSpacing(_GAP)
        row.addWidget(Label(theme, self.tr("Polku"), "small_strong", "text2", wraps=False))
        row.addWidget(self._chips(tracks, name), 1)
        nest(self._column, row)

    def show_chosen(self, name: str) -> None:
        """Tick the chip of a way; empty, or a way there is no more, for none."""
        self._offered.get(name, self._offered[""]).setChecked(True)

    def show_journey(self, journey: Journey | None) -> None:
        """Show how far the learner is on the chosen way; None for no way."""
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if journey is not None:
            self._card = self._made(journey)
            self._column.addWidget(self._card)
            self._card.show()

    def _chips(self, tracks: tuple[Track, ...], name: str) -> FlowRow:
        row, group = FlowRow(), QButtonGroup(self)
        for text, value in (
            (self.tr("Ei polkua"), ""),
            *((track.name, track.name) for track in tracks),
        ):
            chip = Button(self._theme, text, ButtonKind.CHIP)
            chip.clicked.connect(lambda _=False, one=value: self.chosen.emit(one))
            group.addButton(chip)
            row.add(chip)
            self._offered[value] = chip
        self.show_chosen(name)
        return row

    def _made(self, journey: Journey) -> Card:
        theme = self._theme
        card = Card(theme, _PAD)
        card.content.setSpacing(_GAP)
        if journey.track.description:
            card.content.addWidget(Label(theme, journey.track.description, "ui", "text2"))
        bar = Bar(theme, 8, self.tr("Polun eteneminen"))
        bar.show_share(journey.share)
        card.content.addWidget(bar)
        card.content.addWidget(Label(theme, self._words(journey), "small_strong"))
        if journey.together:
            title = self.tr("Nämä tehdään yhdessä tiimin kanssa")
            card.content.addWidget(Label(theme, title, "small", "text2"))
            row = FlowRow()
            for one in journey.together:
                row.add(self._lesson(one))
            card.content.addWidget(row)
        return card

    def _words(self, journey: Journey) -> str:
        done = self.tr("Polku: {name} · {done}/{total} kurssia").format(
            name=journey.track.name, done=journey.completed, total=len(journey.courses)
        )
        if not journey.minutes_left:
            return self.tr("{done} · valmis").format(done=done)
        left = sayings.hours(journey.minutes_left)
        return self.tr("{done} · noin {left} jäljellä").format(done=done, left=left)

    def _lesson(self, one: Shared) -> Button:
        state = self.tr("Tehty") if one.is_done else sayings.minutes(one.lesson.minutes)
        text = self.tr("{title} · {state}").format(title=one.lesson.title, state=state)
        icon = "star" if one.is_done else "users"
        button = Button(self._theme, text, icon=icon, is_compact=True)
        place = Study(one.outline.id, one.lesson.id)
        button.clicked.connect(lambda: self.went.emit(place))
        return button
