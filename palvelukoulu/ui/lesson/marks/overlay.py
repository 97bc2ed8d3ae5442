"""The marks on the text of a reading step: highlights, signs, and which words are meant."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from palvelukoulu.core.anchors import Span, Text
from palvelukoulu.core.marks import Mark, MarkKind
from palvelukoulu.study.marked_course import Placed
from palvelukoulu.ui import mark_words
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.lesson.marks.selection_bar import SelectionBar
from palvelukoulu.ui.lesson.marks.signs import Marked, Signs
from palvelukoulu.ui.lesson.marks.stretches import opening, paragraph_at, whole_words
from palvelukoulu.ui.prose.layers import Layer
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme


class _Shown(NamedTuple):
    """A mark and where it stands in the text."""

    mark: Mark
    span: Span


class Overlay(QObject):
    """What is marked on one text.

    Signals:
        opened: A mark was pressed; carries its id.
        highlighted: The selected words are to be marked.
        noted: A note is to be written on the selected words.
        moved: Other words may be meant now.
    """

    opened = Signal(str)
    highlighted = Signal()
    noted = Signal()
    moved = Signal()

    def __init__(self, theme: Theme, area: ScrollArea, text: LessonText) -> None:
        super().__init__(text)
        self._area = area
        self._text = text
        self._shown: list[_Shown] = []
        self._is_at_caret = False
        self._told = ""
        self._signs = Signs(theme, text)
        self._page = area.widget() or area
        self._spot: QWidget | None = None
        self._bar = SelectionBar(theme, self._page)
        self._signs.pressed.connect(self.opened)
        self._bar.highlighted.connect(self.highlighted)
        self._bar.noted.connect(self.noted)
        text.touched.connect(self._touch)
        text.caret_moved.connect(self._follow)
        text.caret_put.connect(self._mean_the_caret)
        # The buttons come once the selection rests.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(tokens.SLOW)
        self._rest.timeout.connect(self._offer)
        text.selectionChanged.connect(self._rest.start)
        text.laid_out.connect(self._rest.start)
        area.verticalScrollBar().valueChanged.connect(self.moved)

    # --- what is shown -----------------------------------------------------------------

    def show_marks(self, placed: tuple[Placed, ...]) -> None:
        """Paint the marks of this step; what is not in its text is left out."""
        text = Text(self._text.characters())
        self._shown = [
            _Shown(one.mark, span)
            for one in placed
            if one.now is not None and (span := text.locate(one.now, one.now.offset)) is not None
        ]
        highlights = [one for one in self._shown if one.mark.kind is MarkKind.HIGHLIGHT]
        self._text.show_layer(Layer.HIGHLIGHT, [one.span for one in highlights])
        self._signs.show_signs([_sign(one) for one in self._shown if _has_sign(one.mark)])

    def span_of(self, mark: str) -> Span | None:
        """Return where a mark stands in the text."""
        return next((one.span for one in self._shown if one.mark.id == mark), None)

    def highlight_at(self, span: Span) -> Mark | None:
        """Return the highlight that some words, or a place, are within."""
        return next(
            (
                one.mark
                for one in self._shown
                if one.mark.kind is MarkKind.HIGHLIGHT
                and one.span.start <= span.start
                and span.end <= one.span.end
            ),
            None,
        )

    def in_paragraph(self, kind: MarkKind, paragraph: Span) -> Mark | None:
        """Return the mark of a kind that was put on a paragraph."""
        whole = paragraph_at(self._text.characters(), paragraph.start)
        return next(
            (
                one.mark
                for one in self._shown
                if one.mark.kind is kind
                and whole is not None
                and whole.start <= one.span.start < whole.end
            ),
            None,
        )

    # --- which words are meant ---------------------------------------------------------

    def characters(self) -> str:
        """Return the text that spans are counted in."""
        return self._text.characters()

    def selection(self) -> Span | None:
        """Return the selected words; None when there are none."""
        start, end = self._text.selected()
        return whole_words(self.characters(), Span(start, end)) if start < end else None

    def caret(self) -> Span:
        """Return where the caret is."""
        at = self._text.selected()[1]
        return Span(at, at)

    def paragraph(self) -> Span | None:
        """Return the paragraph with the caret when it is in sight, else the first in sight."""
        text = self.characters()
        at = self.caret().start
        if not (self._is_at_caret and self._is_in_sight(self._text.line_of(at))):
            at = self._first_in_sight()
        found = paragraph_at(text, at)
        return opening(text, found) if found is not None else None

    def line(self, character: int) -> QRect:
        """Return where the line with a character stands on the page that scrolls."""
        return self._text.line_of(character).translated(self._text.pos())

    def spot(self, span: Span) -> QWidget:
        """Return an invisible widget at the end of some words, for a sheet to open from."""
        if self._spot is None:
            self._spot = QWidget(self._page)
        self._spot.setGeometry(self.line(span.end))
        self._spot.show()
        return self._spot

    def point_at(self, spot: QPoint) -> None:
        """Mean the words under the pointer, unless some are selected."""
        if self.selection() is None:
            self._text.setTextCursor(self._text.cursorForPosition(spot))
        self._is_at_caret = True

    def clear_selection(self) -> None:
        """Let go of the selected words."""
        self._text.clear_selection()

    def close_bar(self) -> bool:
        """Hide the buttons under the selection; say whether they were there."""
        was_open = self._bar.isVisible()
        self._bar.hide()
        return was_open

    def _first_in_sight(self) -> int:
        """Return the first paragraph that begins in sight, or the one that fills the page."""
        top = self._text.character_at_top(self._area)
        following = self.characters().find("\u2029", top)
        is_begun = top > 0 and self.characters()[top - 1] != "\u2029"
        if is_begun and following >= 0 and self._is_in_sight(self._text.line_of(following + 1)):
            return following + 1
        return top

    def _is_in_sight(self, line: QRect) -> bool:
        middle = self._text.mapTo(self._area.viewport(), line.center())
        return 0 <= middle.y() < self._area.viewport().height()

    # --- what the reader does ----------------------------------------------------------

    def _mean_the_caret(self) -> None:
        self._is_at_caret = True

    def _touch(self, character: int) -> None:
        self._is_at_caret = True
        mark = self.highlight_at(Span(character, character))
        if mark is not None:
            self.opened.emit(mark.id)
        self.moved.emit()

    def _follow(self) -> None:
        self._is_at_caret = True
        mark = self.highlight_at(self.caret())
        told = mark_words.name(mark) if mark is not None else ""
        if told and told != self._told:
            announce(self._text, told)
        self._told = told
        self.moved.emit()

    def _offer(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._rest.start()
        elif self.selection() is None or not self._is_own_selection():
            self._bar.hide()
        else:
            self._is_at_caret = True
            self._bar.show_under(self.line(self._text.selected()[1]))

    def _is_own_selection(self) -> bool:
        """Whether the reader selected the words, rather than the search or Tab at a link."""
        cursor = self._text.textCursor()
        ends = cursor.selectionStart(), cursor.selectionEnd()
        links = [(start, end) for start, end, _ in self._text.link_ranges()]
        return self._text.hasFocus() and ends not in links


def _has_sign(mark: Mark) -> bool:
    return mark.kind is not MarkKind.HIGHLIGHT or bool(mark.text)


def _sign(one: _Shown) -> Marked:
    return Marked(one.mark.id, one.span.start, mark_words.icon(one.mark), mark_words.name(one.mark))
