"""All that the learner has written for themselves, to read, to search and to take along."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QDir, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from palvelukoulu.core.errors import UserError
from palvelukoulu.core.marks import Mark
from palvelukoulu.core.records import Learner
from palvelukoulu.study.insights import Insight, InsightKind, matching
from palvelukoulu.ui import mark_words
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.empty_state import EmptyState
from palvelukoulu.ui.components.fields import PrivateNote, SearchField
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.insights import wording
from palvelukoulu.ui.insights.card import InsightCard
from palvelukoulu.ui.insights.paper import write_markdown, write_pdf
from palvelukoulu.ui.mark_place import mark_place
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.navigation import Courses, Insights
from palvelukoulu.ui.saving import ask_where, named, seen_by_all
from palvelukoulu.ui.shell import ShellPage
from palvelukoulu.ui.theme import tokens


class InsightsPage(ShellPage):
    """The learner's own words by course, the newest first."""

    def __init__(self, desk: Desk, learner: Learner, asked: Insight | None = None) -> None:
        """Show all of them, and go to the one that was asked for."""
        self._area = ScrollArea(desk.theme, tokens.QUIZ_COLUMN)
        super().__init__(desk.theme, learner, Insights(), self._area)
        self._desk = desk
        self._learner = learner
        self._all = desk.own_words(learner)
        self._kind: InsightKind | None = None
        self._cards: dict[Insight, InsightCard] = {}
        self._headings: dict[str, Heading] = {}
        self._search = SearchField(desk.theme, self.tr("Etsi omista teksteistäsi"))
        self._search.textChanged.connect(self._show_matching)
        self._nothing = EmptyState(
            desk.theme, "search", self.tr("Näillä sanoilla ei löytynyt. Kokeile lyhyempää hakua.")
        )
        self._told = Label(desk.theme, "", "small", "text2")
        self._told.hide()
        self._asked = next((one for one in self._all if _is_same(one, asked)), None)
        self._arrival = QTimer(self)
        self._arrival.setSingleShot(True)
        self._arrival.setInterval(0)
        self._arrival.timeout.connect(self._arrive)
        self._build()

    def page_title(self) -> str:
        return self.tr("Omat oivallukset")

    def first_focus(self) -> QWidget:
        if self._asked in self._cards:
            return self._cards[self._asked]
        return self._search if self._all else self._empty.button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrival.start()

    def _arrive(self) -> None:
        """Bring what was asked for into view, once the page has been laid out."""
        if self._asked in self._cards:
            self._area.scroll_to(self._cards[self._asked])

    def shown(self) -> tuple[Insight, ...]:
        """Return what the search and the filter leave, the newest first."""
        return matching(self._all, self._search.text(), self._kind)

    # --- the page ----------------------------------------------------------------------

    def _build(self) -> None:
        theme, column = self.theme, self._area.column
        column.setContentsMargins(0, 24, 0, 30)
        column.addWidget(Heading(theme, self.page_title(), "display"))
        column.addWidget(PrivateNote(theme, self.tr("Vain sinä näet nämä.")))
        if not self._all:
            self._add_empty()
            return
        column.addWidget(self._search)
        column.addWidget(self._filters())
        self._exports = self._export_row()
        column.addWidget(self._exports)
        column.addWidget(self._told)
        self._add_cards()
        column.addWidget(self._nothing)
        self._nothing.hide()
        column.addStretch(1)

    def _add_empty(self) -> None:
        self._empty = EmptyState(
            self.theme,
            "feather",
            self.tr(
                "Täällä ei ole vielä oivalluksia. Ensimmäinen syntyy, kun vastaat oppitunnissa "
                "pohdintaan, kirjoitat oman lauseen tai annat lupauksen."
            ),
            self.tr("Selaa kursseja"),
        )
        self._empty.asked.connect(lambda: self.went.emit(Courses()))
        self._area.column.addWidget(self._empty)
        self._area.column.addStretch(1)

    def _add_cards(self) -> None:
        by_course: dict[str, list[Insight]] = {}
        for insight in self._all:
            by_course.setdefault(wording.course(insight), []).append(insight)
        for course, own in by_course.items():
            self._headings[course] = Heading(self.theme, course, "h2")
            self._area.column.addWidget(self._headings[course])
            for insight in own:
                card = self._cards[insight] = InsightCard(self.theme, insight)
                card.asked_place.connect(self._open_place)
                self._area.column.addWidget(card)
        if self._asked in self._cards:
            self._cards[self._asked].take_focus()

    def _filters(self) -> FlowRow:
        row, group = FlowRow(), QButtonGroup(self)
        for text, kind in (
            (self.tr("Kaikki"), None),
            (self.tr("Pohdinnat"), InsightKind.REFLECTION),
            (self.tr("Omat lauseet"), InsightKind.MANTRA),
            (self.tr("Lupaukset"), InsightKind.COMMITMENTS),
            (self.tr("Merkinnät"), InsightKind.MARK),
        ):
            chip = Button(self.theme, text, ButtonKind.CHIP)
            chip.setChecked(kind is None)
            chip.clicked.connect(lambda _=False, kind=kind: self._choose(kind))
            group.addButton(chip)
            row.add(chip)
        return row

    def _export_row(self) -> FlowRow:
        row = FlowRow()
        for text, ask in (
            (self.tr("Tallenna PDF…"), self._ask_pdf),
            (self.tr("Tallenna Markdown…"), self._ask_markdown),
        ):
            button = Button(self.theme, text, icon="file-down")
            button.clicked.connect(ask)
            row.add(button)
        return row

    # --- marks -------------------------------------------------------------------------

    def _open_place(self, mark: Mark) -> None:
        """Show a mark in its lesson, or say that its words are gone."""
        try:
            place = mark_place(self._desk, self._learner, mark)
        except UserError as error:
            self._tell(explain(error))
            return
        if place is None:
            self._tell(mark_words.gone())
        else:
            self.went.emit(place)

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.show()
        self._area.scroll_to(self._told)
        announce(self, text)

    # --- what is shown -----------------------------------------------------------------

    def _choose(self, kind: InsightKind | None) -> None:
        self._kind = kind
        self._show_matching()

    def _show_matching(self) -> None:
        shown = self.shown()
        for insight, card in self._cards.items():
            card.setVisible(insight in shown)
        courses = {wording.course(insight) for insight in shown}
        for course, heading in self._headings.items():
            heading.setVisible(course in courses)
        self._exports.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._told.hide()
        found = self.tr("%n tekstiä", "", len(shown))
        announce(self._search, found if shown else self._nothing.sentence.text())

    # --- taking along ------------------------------------------------------------------

    def _ask_pdf(self) -> None:
        self._ask(self.tr("omat-oivallukset.pdf"), "PDF (*.pdf)", self.write_pdf)

    def _ask_markdown(self) -> None:
        self._ask(self.tr("omat-oivallukset.md"), "Markdown (*.md)", self.write_markdown)

    def _ask(self, name: str, kinds: str, write: Callable[[str], None]) -> None:
        own = named(name, self._learner.name)
        ask_where(self, self.tr("Tallenna omat oivallukset"), own, kinds, write)

    def write_pdf(self, file: str) -> None:
        """Write what is shown as a PDF, and say how that went."""
        self._write(write_pdf, Path(file))

    def write_markdown(self, file: str) -> None:
        """Write what is shown as Markdown, and say how that went."""
        self._write(write_markdown, Path(file))

    def _write(self, write: Callable[[Path, str, Iterable[Insight]], None], path: Path) -> None:
        try:
            write(path, self._learner.name, self.shown())
        except UserError as error:
            self._tell(explain(error))
        else:
            text = self.tr("Tekstisi ovat tallessa: {file}, kansio {folder}.")
            told = text.format(file=path.name, folder=QDir.toNativeSeparators(str(path.parent)))
            self._tell(f"{told} {seen_by_all()}")


def _is_same(one: Insight, other: Insight | None) -> bool:
    """Whether two are the same, though a mark's words may have been looked for anew."""
    if other is not None and one.mark is not None and other.mark is not None:
        return one.mark.id == other.mark.id
    return one == other
