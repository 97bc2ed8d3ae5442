"""Looking for words in every course and in one's own texts. Results open at the paragraph."""

import contextlib

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.errors import CourseUnreadable
from palvelukoulu.core.records import Learner
from palvelukoulu.study.own_search import OwnHit
from palvelukoulu.study.search import CourseHit, Found
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.empty_state import EmptyState
from palvelukoulu.ui.components.fields import PrivateNote
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.mark_place import mark_place
from palvelukoulu.ui.navigation import Place, Search
from palvelukoulu.ui.page import tab_through
from palvelukoulu.ui.search.group import ResultGroup
from palvelukoulu.ui.search.query import QueryField
from palvelukoulu.ui.search.result import ResultCard
from palvelukoulu.ui.search.wording import SearchWords
from palvelukoulu.ui.shell import ShellPage
from palvelukoulu.ui.theme import tokens

# A pause in typing. A search takes 2 ms and its cards 20 ms: fast enough for the event loop.
_PAUSE_MS = 120
_AT_ONCE = 20
# Logical pixels at 100 % text.
_LOW_BELOW = 480
_LOW_TOP = 8
_TOP = 24
_BOTTOM = 30
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchPage(ShellPage):
    """A field, and what its words find while they are typed."""

    def __init__(self, desk: Desk, learner: Learner, place: Search) -> None:
        self._area = ScrollArea(desk.theme, tokens.QUIZ_COLUMN)
        super().__init__(desk.theme, learner, place, self._area)
        self._desk = desk
        self._learner = learner
        self._own = desk.searching.finder.own(desk.own_words(learner))
        self._opened = place.opened
        self._most = place.most or _AT_ONCE
        self._words = SearchWords(self)
        self._found = Found()
        self._cards: list[ResultCard] = []
        self._pause = self._timer(_PAUSE_MS)
        self._pause.timeout.connect(self._search_typed)
        self._arrival = self._timer(0)
        self._arrival.timeout.connect(self._arrive)
        self._build()
        self.field.setText(place.query)
        self.field.textChanged.connect(self._wait)
        self._show_found()

    # --- what the window asks ----------------------------------------------------------

    def page_title(self) -> str:
        return self.tr("Haku")

    def first_focus(self) -> QWidget:
        if self._opened is not None and self._opened < len(self._cards):
            return self._cards[self._opened]
        return self.field

    def as_left(self) -> Place:
        return Search(self.field.text(), self._opened, self._most)

    def search_anew(self) -> None:
        self._show_found()

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER and self.field.hasFocus():
            self._search_now()
            self._go_by(1)
            return True
        if event.matches(QKeySequence.StandardKey.Find):
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
            return True
        return super().take_key(event)

    def arrange(self) -> None:
        super().arrange()
        is_low = self.height() / self.theme.scale < _LOW_BELOW
        self._head.setVisible(not is_low)
        self._area.column.setContentsMargins(0, _LOW_TOP if is_low else _TOP, 0, _BOTTOM)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrival.start()

    # --- the page ----------------------------------------------------------------------

    def _build(self) -> None:
        theme, column = self.theme, self._area.column
        self.field = QueryField(theme, self.tr("Etsi kursseista ja omista teksteistäsi"))
        self.field.stepped.connect(self._go_by)
        self._said = Label(theme, "", "small", "text2")
        self._meant = Button(theme, "", icon="search")
        self._meant.clicked.connect(self._take_meant)
        self._mending = FlowRow()
        self._mending.add(self._meant)
        self._in_courses = ResultGroup(theme, self.tr("Kurssit"))
        self._in_courses.asked_more.connect(self._show_more)
        self._in_own = ResultGroup(
            theme,
            self.tr("Omat muistiinpanot ja oivallukset"),
            PrivateNote(theme, self.tr("Vain sinä näet nämä.")),
        )
        self._in_own.asked_more.connect(self._show_more_own)
        self._empty = EmptyState(theme, "search", "")
        self._head = Heading(theme, self.page_title(), "display")
        words = QVBoxLayout()
        # In line with the cards, which have room for their shadows.
        words.setContentsMargins(tokens.SHADOW_ROOM, 0, tokens.SHADOW_ROOM, 0)
        for above in (self._head, self.field, self._said, self._mending):
            words.addWidget(above)
        nest(column, words)
        for below in (self._in_courses, self._in_own, self._empty):
            column.addWidget(below)
        column.addStretch(1)

    def _timer(self, pause: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        return timer

    # --- searching ---------------------------------------------------------------------

    def _wait(self) -> None:
        """Let whoever types go on; what was to be looked for before is left."""
        self._pause.start()

    def _search_now(self) -> None:
        """Do not wait for a pause in typing."""
        if self._pause.isActive():
            self._pause.stop()
            self._search_typed()

    def _search_typed(self) -> None:
        self._opened = None
        self._most = _AT_ONCE
        self._area.restore(0)
        self._show_found()
        announce(self.field, self._said.text() or self._empty.sentence.text())

    def _show_found(self) -> None:
        found = self._found = self._desk.searching.finder.find(
            self.field.text(), self._own, self._most
        )
        hits: tuple[CourseHit | OwnHit, ...] = (*found.courses, *found.own)
        self._cards = [self._card(hit, number, len(hits)) for number, hit in enumerate(hits)]
        self._in_courses.show_results(self._cards[: len(found.courses)], found.count)
        self._in_own.show_results(self._cards[len(found.courses) :], found.own_count)
        tab_through(self._in_own, tab_through(self._in_courses, self._meant))
        self._said.setText(self._words.summary(found))
        self._said.setVisible(bool(hits))
        self._meant.say(self._words.meant(found), icon="search")
        self._mending.setVisible(bool(found.meant))
        self._empty.sentence.setText(self._nothing())
        self._empty.setVisible(not hits)

    def _card(self, hit: CourseHit | OwnHit, number: int, count: int) -> ResultCard:
        card = ResultCard(self.theme, hit, number + 1, count)
        card.clicked.connect(lambda: self._open(number))
        card.stepped.connect(self._go_by)
        return card

    def _nothing(self) -> str:
        if not self.field.text().strip():
            return self.tr(
                "Kirjoita sana tai kaksi. Taivutusmuodolla ei ole väliä. Löydät kurssien tekstit, "
                "tehtävät ja sen, mitä olet itse kirjoittanut."
            )
        if not self._desk.searching.finder.is_ready():
            return self.tr(
                "Kursseja luetaan vielä hakua varten. Osumat tulevat tähän hetken päästä."
            )
        return self.tr("Näillä sanoilla ei löytynyt. Kokeile yhtä sanaa tai toista sanaa.")

    # --- what the learner does ---------------------------------------------------------

    def _open(self, number: int) -> None:
        self._opened = number
        card = self._cards[number]
        self.went.emit(self._marked(card) or card.place)

    def _marked(self, card: ResultCard) -> Place | None:
        """Return where a mark is in its lesson; None when it cannot be shown there."""
        if card.mark is not None:
            with contextlib.suppress(CourseUnreadable):
                return mark_place(self._desk, self._learner, card.mark)
        return None

    def _show_more(self) -> None:
        before = len(self._found.courses)
        self._most += _AT_ONCE
        self._show_found()
        self._focus(self._cards[before])

    def _show_more_own(self) -> None:
        before = len(self._found.own)
        self._most += _AT_ONCE
        self._show_found()
        self._focus(self._cards[len(self._found.courses) + before])

    def _take_meant(self) -> None:
        self.field.setText(self._found.meant)
        self._search_now()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_by(self, step: int) -> None:
        """Go to the next or the previous result; the field stands before the first."""
        stops: list[QWidget] = [self.field, *self._cards]
        wanted = [one.hasFocus() for one in stops].index(True) + step
        if 0 <= wanted < len(stops):
            self._focus(stops[wanted])

    def _focus(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.scroll_to(widget)

    def _arrive(self) -> None:
        """Bring the result that was opened last into view, once the page has been laid out."""
        first = self.first_focus()
        if first is not self.field:
            self._area.scroll_to(first)
