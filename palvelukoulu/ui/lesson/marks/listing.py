"""The learner's own marks of a course as a list, each the way to its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.study.marked_course import Placed
from palvelukoulu.ui import mark_words
from palvelukoulu.ui.components.badges import Icon
from palvelukoulu.ui.components.buttons import Button, ButtonKind, IconButton
from palvelukoulu.ui.components.fields import PrivateNote
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.overlays import Popover
from palvelukoulu.ui.components.surfaces import ClickCard
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.theme.theme import Theme

_WIDTH = 440
_PAD = 12
_SHORT = 90


class MarkList(Popover):
    """Every mark of the course, and the two ways to make one here.

    Signals:
        chosen: The place of a mark is to be shown; carries the `Placed`.
        unwanted: A mark is to be taken away; carries the `Mark`.
        bookmarked: A bookmark is wanted here.
        noted: A note is wanted here.
    """

    chosen = Signal(object)
    unwanted = Signal(object)
    bookmarked = Signal()
    noted = Signal()

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        marks: tuple[Placed, ...],
        titles: dict[str, str],
        ways: tuple[str, str],
    ) -> None:
        """Make the list.

        Args:
            theme: Its look.
            window: What it stands over.
            marks: In the order they are shown.
            titles: The names of the lessons by their ids.
            ways: What bookmarking and taking notes would do here, in words.
        """
        super().__init__(theme, window, _WIDTH)
        self.setAccessibleName(self.tr("Omat merkinnät"))
        self.content.addWidget(Heading(theme, self.tr("Omat merkinnät"), "h3"))
        self.content.addWidget(self._ways(*ways))
        self.content.addWidget(PrivateNote(theme, self.tr("Vain sinä näet nämä.")))
        if not marks:
            text = self.tr("Täällä ei ole vielä merkintöjä. Merkitse kohta, johon haluat palata.")
            self.content.addWidget(Label(theme, text, "ui", "text2"))
        for one in marks:
            self.content.addWidget(self._row(one, mark_words.place(one, titles)))

    def _ways(self, bookmark: str, note: str) -> FlowRow:
        row = FlowRow()
        for text, icon, signal in (
            (bookmark, "bookmark", self.bookmarked),
            (note, "pencil-line", self.noted),
        ):
            button = Button(self.theme, text, ButtonKind.GHOST, icon=icon, is_compact=True)
            button.clicked.connect(self.dismiss)
            button.clicked.connect(signal)
            row.add(button)
        return row

    def _row(self, one: Placed, place: str) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._card(one, place), 1)
        name = self.tr("Poista merkintä: {name}").format(name=mark_words.name(one.mark))
        remove = IconButton(self.theme, "x", name)
        remove.setToolTip(self.tr("Poista merkintä"))
        remove.clicked.connect(lambda: self._let_go(one))
        row.addWidget(remove)
        return whole

    def _card(self, one: Placed, place: str) -> ClickCard:
        mark = one.mark
        card = ClickCard(self.theme, f"{mark_words.name(mark)} – {place}", _PAD)
        column = QVBoxLayout()
        column.setSpacing(2)
        if mark.text:
            short = mark.text if len(mark.text) <= _SHORT else f"{mark.text[:_SHORT]} …"
            column.addWidget(Label(self.theme, short, "ui"))
        column.addWidget(
            Label(self.theme, mark_words.quote(mark.anchor.quote, _SHORT), "small", "text2")
        )
        tone = "text3" if one.now is not None else "part_text"
        column.addWidget(Label(self.theme, place, "caption", tone))
        row = QHBoxLayout()
        row.setSpacing(_PAD)
        row.addWidget(Icon(self.theme, mark_words.icon(mark), 18, "primary_text"))
        nest(row, column, 1)
        nest(card.content, row)
        card.let_the_mouse_through()
        card.clicked.connect(lambda: self._choose(one))
        return card

    def _choose(self, one: Placed) -> None:
        self.dismiss()
        self.chosen.emit(one)

    def _let_go(self, one: Placed) -> None:
        self.dismiss()
        self.unwanted.emit(one.mark)
