"""Keys, and how things work."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from palvelukoulu.core.records import Learner
from palvelukoulu.ui.components.buttons import IconButton
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.help.keys import KeyGroup, key_groups
from palvelukoulu.ui.navigation import Back, Help
from palvelukoulu.ui.shell import ShellPage
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_ROW_GAP = 10


class HelpPage(ShellPage):
    """How to study here, and every key."""

    def __init__(self, theme: Theme, learner: Learner | None) -> None:
        area = ScrollArea(theme, tokens.QUIZ_COLUMN)
        super().__init__(theme, learner, Help(), area)
        column = area.column
        column.setContentsMargins(0, 18, 0, 30)
        self._back = IconButton(theme, "arrow-left", self.tr("Takaisin"), shortcut="Esc")
        self._back.clicked.connect(lambda: self.went.emit(Back()))
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.setSpacing(8 + tokens.FOCUS_MARGIN)  # the ring must not touch the title
        row.addWidget(Heading(theme, self.tr("Ohje"), "display"), 1)
        nest(column, row)
        column.addWidget(self._advice(theme))
        for group in key_groups():
            column.addWidget(_keys(theme, group))
        column.addStretch(1)

    def page_title(self) -> str:
        return self.tr("Ohje")

    def first_focus(self) -> QWidget:
        return self._back

    def _advice(self, theme: Theme) -> Card:
        card = Card(theme)
        card.content.addWidget(Heading(theme, self.tr("Näin opiskelet"), "h2"))
        for text in (
            self.tr(
                "Oppitunti etenee sivu kerrallaan. Sininen painike oikealla alhaalla vie eteenpäin."
            ),
            self.tr(
                "Kaikki tallentuu itsestään. Voit sulkea ohjelman milloin vain ja jatkaa "
                "samasta kohdasta."
            ),
            self.tr("Tehtäviä saa kokeilla rauhassa uudelleen. Paras tuloksesi jää voimaan."),
            self.tr(
                "Kertaus palauttaa mieleen muutaman kysymyksen päivässä. Väliin jääneet päivät "
                "eivät kasaudu."
            ),
            self.tr(
                "Pisteviiva sanan alla kertoo, että sana on sanastossa. Osoita sanaa, niin näet, "
                "mitä se tarkoittaa."
            ),
            self.tr(
                "Jokainen oppitunti on tähti. Kun olet käynyt sen läpi, tähti syttyy "
                "kurssin tähtikuvioon."
            ),
        ):
            card.content.addWidget(Label(theme, text))
        return card


def _keys(theme: Theme, group: KeyGroup) -> Card:
    card = Card(theme)
    card.content.addWidget(Heading(theme, group.title, "h2"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(_ROW_GAP)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for row, key in enumerate(group.keys):
        grid.addWidget(Label(theme, key.keys, "ui_strong", is_tabular=True), row, 0)
        grid.addWidget(Label(theme, key.does), row, 1)
    nest(card.content, grid)
    return card
