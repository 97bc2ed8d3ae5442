"""A step that is read."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.passages import Spot, lines_of, occurrence
from palvelukoulu.core.richtext import Heading, RichText, Run
from palvelukoulu.ui.components.badges import Pill
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.lesson.heard import ProseScript
from palvelukoulu.ui.lesson.materials import Materials
from palvelukoulu.ui.lesson.step import StepView
from palvelukoulu.ui.lesson.term_cards import TermCards
from palvelukoulu.ui.prose.inlines import TERM
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.theme import tokens

_TITLE_LEVEL = 1
_CARET_ROOM = 60
# So much of what comes before a line that was looked for says where it is.
_ABOVE_SPOT = 64
_BEYOND = 1 << 30  # no text is as long


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands above the first step of a lesson."""

    number: int
    minutes: int


class ReadingStep(StepView):
    """A stretch of prose as one document.

    Signals:
        scrolled: Another character stands at the top now.
    """

    scrolled = Signal()
    is_heard = True

    def __init__(
        self, materials: Materials, title: str, text: RichText, opening: Opening | None
    ) -> None:
        super().__init__()
        theme = materials.theme
        self.language = materials.course.language
        self._area = ScrollArea(theme, tokens.TEXT_COLUMN)
        self._text = LessonText(
            theme,
            self.tr("Oppitunnin teksti: {title}").format(title=title),
            materials.pictures,
            materials.files,
        )
        self._area.column.setContentsMargins(0, 30, 0, 40)
        if opening is not None:
            nest(self._area.column, self._pills(materials, opening))
        heading = (Heading(_TITLE_LEVEL, (Run(title),)),) if title else ()
        self._lines = lines_of((*heading, *text))
        self._is_at_spot = False
        self._text.show_text((*heading, *text))
        self._cards = TermCards(materials, self._text)
        self._cards.asked.connect(lambda term: self.followed.emit(f"{TERM}{term}"))
        self._text.link_activated.connect(self._activate)
        self._text.caret_moved.connect(self._follow_caret)
        self._text.played.connect(self.sounded)
        self._area.column.addWidget(self._text)
        self._area.column.addStretch(1)
        # Where the page is on its way to, until it has been laid out and has got there.
        self._wanted: int | None = None
        self._area.verticalScrollBar().valueChanged.connect(self._scrolled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def scroll_area(self) -> ScrollArea:
        return self._area

    @property
    def text(self) -> LessonText:
        """The text that is read."""
        return self._text

    def script(self) -> ProseScript:
        self._text.pause_players()
        return ProseScript(self._text, self._area)

    def offset(self) -> int:
        if self._wanted is not None:
            return self._wanted
        return self._text.character_at_top(self._area)

    def go_to(self, offset: int) -> None:
        """Put a character at the top of the window and tint its line for a moment."""
        if offset > 0:
            self._wanted = offset
            self._text.scroll_to_character(self._area, offset)
            self._text.tint(offset)

    def show_spot(self, spot: Spot) -> None:
        number = occurrence(spot, self._lines)
        if number is not None:
            character = self._text.character_of(spot.text, number)
            self._text.put_caret(character)
            self._is_at_spot = True
            if character > 0:
                self._wanted = character
                room = self._text.theme.px(_ABOVE_SPOT)
                self._text.scroll_to_character(self._area, character, room)
                self._text.tint(character, self._text.length_of(character))

    def first_focus(self) -> QWidget | None:
        # Where one was brought to a line, screen readers read on from there.
        return self._text if self._is_at_spot else None

    def leave(self) -> None:
        self._cards.dismiss()

    def open_term(self) -> bool:
        """Open the card of the first term on the page; False when there is none."""
        return any(self._cards.take(target) for _, _, target in self._text.link_ranges())

    def close_overlay(self) -> bool:
        return self._cards.dismiss()

    def _activate(self, target: str) -> None:
        if not self._cards.take(target):
            self.followed.emit(target)

    def _scrolled(self) -> None:
        self._wanted = None
        self._cards.follow()
        self.scrolled.emit()

    def find_words(self, words: str, here: int | None, *, is_backward: bool = False) -> int | None:
        beginning = _BEYOND if is_backward else 0
        start = beginning if here is None else here + (not is_backward)
        found = self._text.find_text(words, start, is_backward=is_backward)
        if found is None and here is not None:
            found = self._text.find_text(words, beginning, is_backward=is_backward)
        if found is None:
            self._text.clear_selection()
        return found

    def _follow_caret(self, caret: QRect) -> None:
        page = self._text.parentWidget()
        if page is not None:
            middle = self._text.mapTo(page, caret.center())
            self._area.ensureVisible(middle.x(), middle.y(), 0, _CARET_ROOM)

    def _pills(self, materials: Materials, opening: Opening) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        number = self.tr("Oppitunti {number}").format(number=opening.number)
        minutes = self.tr("{minutes} min").format(minutes=opening.minutes)
        row.addWidget(Pill(materials.theme, number, tone="primary_text", fill="primary_soft"))
        row.addWidget(Pill(materials.theme, minutes, icon="clock"))
        row.addStretch(1)
        return row
