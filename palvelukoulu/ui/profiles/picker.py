"""Who studies today?"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.records import Learner
from palvelukoulu.study.overview import latest
from palvelukoulu.ui import sayings
from palvelukoulu.ui.components.badges import Avatar, Badge, Icon
from palvelukoulu.ui.components.navigation import Logo
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.surfaces import ClickCard
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.navigation import Enter, Welcome
from palvelukoulu.ui.page import Area, Page
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_COLUMN = 832
_TILE = (200, 174)
_FACE = 68
_GAP = 2


class PickerPage(Page):
    """A tile for each learner, who was here last first, and one for a new one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._theme = desk.theme
        self._area = ScrollArea(desk.theme, _COLUMN)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        last = desk.profiles.last_used()
        everyone = sorted(desk.profiles.all(), key=lambda one: one != last)
        self._tiles = [self._tile(desk, learner) for learner in everyone]
        self._tiles.append(self._new())
        self._columns = 0
        self._build(desk.theme)

    def page_title(self) -> str:
        return self.tr("Kuka opiskelee tänään?")

    def first_focus(self) -> QWidget:
        return self._tiles[0]

    def areas(self) -> tuple[Area, ...]:
        return (Area(self.page_title(), self._area),)

    def has_way_back(self) -> bool:
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = min(self._theme.px(_COLUMN), self.width() - 2 * tokens.SPACE[7])
        columns = max(1, room // (self._theme.px(_TILE[0]) + _GAP))
        for place, tile in enumerate(self._tiles):
            tile.setFixedSize(*map(self._theme.px, _TILE))
            self._grid.addWidget(tile, place // columns, place % columns)
        self._grid.setColumnStretch(self._columns, 0)
        self._grid.setColumnStretch(columns, 1)
        self._columns = columns

    def _build(self, theme: Theme) -> None:
        name = QHBoxLayout()
        name.setContentsMargins(tokens.SHADOW_ROOM, 0, 0, 0)
        name.setSpacing(12)
        name.addWidget(Logo(theme, 38))
        name.addWidget(Label(theme, "Palvelukoulu", "h2", wraps=False), 1)
        words = QVBoxLayout()
        words.setContentsMargins(tokens.SHADOW_ROOM, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(Heading(theme, self.page_title(), "display"))
        lead = self.tr("Valitse nimesi. Jatkat siitä, mihin viimeksi jäit.")
        words.addWidget(Label(theme, lead, "ui", "text2"))
        private = QHBoxLayout()
        private.setContentsMargins(tokens.SHADOW_ROOM, 0, 0, 0)
        private.setSpacing(8)
        private.addWidget(Icon(theme, "hard-drive", 18))
        text = self.tr("Tiedot pysyvät tällä koneella. Mitään ei lähetetä verkkoon.")
        private.addWidget(Label(theme, text, "small", "text2"), 1)
        column = self._area.column
        column.setContentsMargins(0, 40, 0, 30)
        column.setSpacing(4)
        nest(column, name)
        column.addSpacing(26)
        nest(column, words)
        column.addSpacing(14)
        nest(column, self._grid)
        column.addStretch(1)
        nest(column, private)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def _tile(self, desk: Desk, learner: Learner) -> ClickCard:
        last = latest(desk.store, learner, desk.library.outlines())
        note = sayings.day(last.at, desk.clock()) if last else ""
        name = f"{learner.name}, {note}" if note else learner.name
        face = Avatar(desk.theme, learner.name, learner.colour, _FACE)
        tile = self._card(name, face, learner.name, "text", note)
        tile.clicked.connect(lambda: self.went.emit(Enter(learner)))
        return tile

    def _new(self) -> ClickCard:
        name = self.tr("Uusi oppija")
        tile = self._card(name, Badge(self._theme, "user-plus", size=_FACE), name, "primary_text")
        tile.clicked.connect(lambda: self.went.emit(Welcome()))
        return tile

    def _card(self, name: str, face: QWidget, text: str, tone: str, note: str = "") -> ClickCard:
        tile = ClickCard(self._theme, name, 10)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(face)
        middle.addStretch(1)
        tile.content.addStretch(1)
        nest(tile.content, middle)
        tile.content.addSpacing(14)
        for words, role, colour in ((text, "ui_strong", tone), (note, "small", "text2")):
            if not words:
                continue
            label = Label(self._theme, words, role, colour, wraps=False)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            tile.content.addWidget(label)
        tile.content.addStretch(1)
        tile.let_the_mouse_through()
        return tile
