"""Every term of every course in alphabetical order."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.core.records import Learner
from palvelukoulu.study.glossary import alphabetical, initial, matching
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.dropdown import Dropdown
from palvelukoulu.ui.components.empty_state import EmptyState
from palvelukoulu.ui.components.fields import SearchField
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.glossary.entry import LetterGroup, TermEntry
from palvelukoulu.ui.navigation import Courses, Glossary, Practice, Search
from palvelukoulu.ui.shell import ShellPage
from palvelukoulu.ui.theme import tokens

translate = QCoreApplication.translate

# Logical pixels at 100 % text.
_LOW_BELOW = 480
_LOW_TOP = 8
_TOP = 24
_BOTTOM = 30


class GlossaryPage(ShellPage):
    """The terms by letter, with a field to look for one and the way to practise them."""

    def __init__(self, desk: Desk, learner: Learner, place: Glossary) -> None:
        self._area = ScrollArea(desk.theme, tokens.QUIZ_COLUMN)
        super().__init__(desk.theme, learner, place, self._area)
        self._desk = desk
        self._all = alphabetical(desk.library.terms())
        self._courses = _courses_of(desk, {one.outline.id for one in self._all})
        self._groups: list[LetterGroup] = []
        # Once the page has been laid out.
        self._arrival = QTimer(self)
        self._arrival.setSingleShot(True)
        self._arrival.setInterval(0)
        column = self._area.column
        self._head = Heading(desk.theme, self.page_title(), "display")
        column.addWidget(self._head)
        if self._all:
            self._build(place)
        else:
            self._add_empty()
        column.addStretch(1)

    def page_title(self) -> str:
        return self.tr("Sanasto")

    def first_focus(self) -> QWidget:
        return self._search if self._all else self._empty.button

    def arrange(self) -> None:
        super().arrange()
        is_low = self.height() / self.theme.scale < _LOW_BELOW
        self._head.setVisible(not is_low)
        self._area.column.setContentsMargins(0, _LOW_TOP if is_low else _TOP, 0, _BOTTOM)

    def take_key(self, event: QKeyEvent) -> bool:
        if self._all and event.matches(QKeySequence.StandardKey.Find):
            self._search_everywhere()
            return True
        return super().take_key(event)

    def shown(self) -> tuple[str, ...]:
        """Return the names of the terms that the letters and the course leave, in order."""
        return tuple(entry.entry.term.name for entry in self._matching())

    # --- the page ----------------------------------------------------------------------

    def _build(self, place: Glossary) -> None:
        theme, column = self.theme, self._area.column
        lead = self.tr("Mitä kurssien sanat tarkoittavat.")
        column.addWidget(Label(theme, lead, "ui", "text2"))
        self._search = SearchField(theme, self.tr("Etsi sanaa"))
        self._search.textChanged.connect(self._show_matching)
        column.addWidget(self._search)
        column.addWidget(self._choices(place.course))
        self._count = Label(theme, "", "small", "text2")
        column.addWidget(self._count)
        for letter, entries in groupby(self._all, lambda one: initial(one.term.name)):
            group = LetterGroup(theme, letter, entries, self._desk.library.blocks)
            self._groups.append(group)
            column.addWidget(group)
        self._nothing = EmptyState(
            theme,
            "search",
            self.tr("Näillä kirjaimilla ei löytynyt. Kokeile lyhyempää hakua."),
            translate("FindBar", "Etsi kaikista kursseista"),
        )
        self._nothing.asked.connect(self._search_everywhere)
        column.addWidget(self._nothing)
        self._arrange_matching()
        if place.term:
            self._arrival.timeout.connect(lambda: self._begin_at(place))
            self._arrival.start()

    def _choices(self, course: str) -> FlowRow:
        row = FlowRow(12)
        titles = [one.title for one in self._courses]
        self._course = Dropdown(self.theme, self.tr("Kurssi"), titles, self.tr("Kaikki kurssit"))
        ids = [one.id for one in self._courses]
        self._course.choose(ids.index(course) if course in ids else None)
        self._course.picked.connect(self._show_matching)
        row.add(self._course)
        practise = Button(self.theme, self.tr("Harjoittele sanoja"), icon="repeat")
        practise.clicked.connect(lambda: self.went.emit(Practice(self._chosen())))
        row.add(practise)
        return row

    def _add_empty(self) -> None:
        self._empty = EmptyState(
            self.theme,
            "book-a",
            self.tr("Täällä ovat kurssien sanat selityksineen. Näillä kursseilla niitä ei ole."),
            self.tr("Selaa kursseja"),
        )
        self._empty.asked.connect(lambda: self.went.emit(Courses()))
        self._area.column.addWidget(self._empty)

    # --- what is shown -----------------------------------------------------------------

    def _chosen(self) -> str:
        choice = self._course.choice
        return self._courses[choice].id if choice is not None else ""

    def _matching(self) -> tuple[TermEntry, ...]:
        found = matching(
            self._all, self._search.text(), self._desk.vocabulary.lexicon, self._chosen()
        )
        wanted = {(one.outline.id, one.term.id) for one in found}
        return tuple(one for group in self._groups for one in group.entries if one.key in wanted)

    def _show_matching(self) -> None:
        said = self._arrange_matching()
        announce(self._search, said)

    def _arrange_matching(self) -> str:
        """Show what matches and return how many there are, in words."""
        found = self._matching()
        for group in self._groups:
            group.show_only(one for one in group.entries if one in found)
        self._nothing.setVisible(not found)
        said = self.tr("%n sanaa", "", len(found)) if found else self._nothing.sentence.text()
        self._count.setText(said)
        self._count.setVisible(bool(found))
        return said

    def _begin_at(self, place: Glossary) -> None:
        for entry in self._matching():
            if entry.key == (place.course, place.term):
                self._area.scroll_to(entry)
                entry.arrive()

    def _search_everywhere(self) -> None:
        self.went.emit(Search(self._search.text()))


def _courses_of(desk: Desk, ids: set[str]) -> tuple[CourseOutline, ...]:
    return tuple(one for one in desk.library.outlines() if one.id in ids)
