"""All the prose of one page of a lesson as ONE document.

Why one: a screen reader goes through it line by line in the right order, anyone can select
and copy across paragraphs, and find and read-aloud work on one text.

Characters are counted without soft hyphens, so that a place in the text stays the same
whatever the window's width and the reading settings.
"""

import re
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QScrollArea

from palvelukoulu.core.passages import same_line, told
from palvelukoulu.core.richtext import Media
from palvelukoulu.language.hyphenation import hyphenate
from palvelukoulu.ui.prose.inlines import Hyphenate
from palvelukoulu.ui.prose.layers import Layer, Stretch, painted
from palvelukoulu.ui.prose.media import MediaCard
from palvelukoulu.ui.prose.view import SOFT_HYPHEN, RichTextView
from palvelukoulu.ui.prose.writer import PictureLoader
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

FileFinder = Callable[[Media], Path | None]

_NARROW_COLUMN = 45
# Of a paragraph, and of a table and its cells.
_BLOCK_END = re.compile("[\u2029\ufdd0\ufdd1]")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HEADING_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class LessonText(RichTextView):
    """The prose of a page. `name` is what screen readers call it.

    `load` gives pictures as images and `find_file` sounds and films as files; None where
    there is none. `caret_moved` carries where the caret is, for the page to follow;
    `laid_out` tells that the lines may stand elsewhere now, `touched` which character was
    clicked, or had the caret in a highlight when Enter was pressed; `played` that a sound or
    a film has begun. `pointed` carries the target of the link or the term that the pointer has
    come to, or nothing when it has left one. `caret_put` tells that the reader was brought to
    a place.
    """

    caret_moved = Signal(QRect)
    caret_put = Signal()
    laid_out = Signal()
    touched = Signal(int)
    played = Signal()
    pointed = Signal(str)

    def __init__(self, theme: Theme, name: str, load: PictureLoader, find_file: FileFinder) -> None:
        self._find_file = find_file
        self._players: list[tuple[int, MediaCard]] = []
        self._is_hyphenated = False
        self._wanted: tuple[QScrollArea, int, int] | None = None
        self._layers: dict[Layer, tuple[Stretch, ...]] = {}
        self._pointed = ""
        super().__init__(theme, "body", load=load)
        self.setAccessibleName(name)
        self._arrival = QTimer(self)
        self._arrival.setSingleShot(True)
        self._arrival.timeout.connect(self._arrive)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.timeout.connect(self.clear_marks)

    # --- places in the text ------------------------------------------------------------

    def character_at_top(self, area: QScrollArea) -> int:
        """Return the character at the top of the visible part of the page."""
        top = self.viewport().mapFrom(area.viewport(), QPoint(0, 0)).y()
        position = self.cursorForPosition(QPoint(0, max(0, top))).position()
        return self._to_character(position)

    def scroll_to_character(self, area: QScrollArea, character: int, room: int = 0) -> None:
        """Bring a character to the top of the page, once the page has been laid out.

        Args:
            area: What scrolls the page.
            character: The first on its line, or any.
            room: Pixels to leave above it.
        """
        self._wanted = (area, character, room)
        self._arrival.start(0)

    def tint(self, character: int, length: int = 0) -> None:
        """Mark the line with a character, or as many characters, for a moment: here it is."""
        duration = self.theme.motion(tokens.CELEBRATE)
        if not duration:
            return
        self.show_layer(Layer.ARRIVAL, ((character, character + length),))
        self._fade.start(duration)

    def find_text(self, words: str, start: int = 0, *, is_backward: bool = False) -> int | None:
        """Select the next place of `words`, from character `start`, and return it.

        Case does not matter. None when there is none.
        """
        text = self._characters().casefold()
        wanted = words.casefold()
        if not wanted:
            return None
        at = text.rfind(wanted, 0, start) if is_backward else text.find(wanted, start)
        if at < 0:
            return None
        cursor = self._cursor_at(at)
        end = self._to_position(at + len(wanted))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.caret_moved.emit(self._caret())
        return at

    def character_of(self, line: str, number: int = 0) -> int:
        """Return the first character of a paragraph or cell that says `line`.

        Args:
            line: As `core.passages.lines_of` gives it.
            number: How many such lines come before it.
        """
        blocks = _BLOCK_END.split(self._characters())
        alike = [one for one, text in enumerate(blocks) if same_line(text, line)]
        # A picture's words and a ticked item's stand behind a word of their own.
        words = told(line)
        alike = alike or [one for one, text in enumerate(blocks) if told(text).endswith(words)]
        if not alike:
            return 0
        return sum(len(text) + 1 for text in blocks[: alike[min(number, len(alike) - 1)]])

    def length_of(self, character: int) -> int:
        """Return how many characters there are to the end of a paragraph or cell."""
        text = self._characters()
        end = _BLOCK_END.search(text, character)
        return (end.start() if end else len(text)) - character

    def put_caret(self, character: int) -> None:
        """Put the caret before a character: a screen reader reads on from there."""
        self.setTextCursor(self._cursor_at(character))
        self.caret_put.emit()

    def clear_selection(self) -> None:
        """Let go of the selected words."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def clear_marks(self) -> None:
        """Take away what `tint` has marked."""
        self.show_layer(Layer.ARRIVAL, ())

    # --- marks over the text -----------------------------------------------------------

    def show_layer(self, layer: Layer, stretches: Iterable[Stretch]) -> None:
        """Mark stretches of characters in place of the layer's earlier ones.

        They stay where they are when the text is written again for another look.
        """
        self._layers[layer] = tuple(stretches)
        self._paint_layers()

    def layer(self, layer: Layer) -> tuple[Stretch, ...]:
        """Return what a layer marks."""
        return self._layers.get(layer, ())

    def characters(self) -> str:
        """Return the text that places are counted in: no soft hyphens, U+2029 between blocks."""
        return self._characters()

    def cursor_over(self, start: int, end: int) -> QTextCursor:
        """Return a cursor over the characters from `start` up to `end`."""
        cursor = self._cursor_at(start)
        cursor.setPosition(self._cursor_at(end).position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def lines_of(self, start: int, end: int) -> tuple[int, int]:
        """Return the top and the bottom of the lines of some characters, on the page."""
        page = self.parentWidget() or self
        over = self.cursor_over(start, end)
        first = QTextCursor(self.document())
        first.setPosition(over.selectionStart())
        top = self.viewport().mapTo(page, self.cursorRect(first).topLeft()).y()
        bottom = self.viewport().mapTo(page, self.cursorRect(over).bottomLeft()).y()
        return top, bottom

    def selected(self) -> Stretch:
        """Return the characters the reader has selected; an empty stretch at the caret if none."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return self._to_character(start), self._to_character(end)

    def line_of(self, character: int) -> QRect:
        """Return where the line with a character stands, as high as its letters."""
        return self.cursorRect(self._cursor_at(character)).translated(self.viewport().pos())

    def _paint_layers(self) -> None:
        if any(self._layers.values()) or self.extraSelections():
            self.setExtraSelections(painted(self.theme, self._layers, self.cursor_over))

    # --- input -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not self.is_at_term():
            event.ignore()  # it begins and pauses reading aloud
            return
        if event.key() in _ENTER and self._is_highlighted(self.selected()[0]):
            self.touched.emit(self.selected()[0])
            return
        is_jump = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        way = _HEADING_KEYS.get(Qt.Key(event.key()))
        if is_jump and way is not None:
            self._go_to_heading(way)
        else:
            super().keyPressEvent(event)
        if event.isAccepted():
            self.caret_moved.emit(self._caret())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton or self.anchorAt(spot):
            return
        exact = Qt.HitTestAccuracy.ExactHit
        position = self.document().documentLayout().hitTest(event.position(), exact)
        if position >= 0 and not self.textCursor().hasSelection():
            self.touched.emit(self._to_character(position))

    def _is_highlighted(self, character: int) -> bool:
        is_link = bool(self.textCursor().charFormat().anchorHref())
        stretches = self.layer(Layer.HIGHLIGHT)
        return not is_link and any(start <= character <= end for start, end in stretches)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.laid_out.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(self.anchorAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point("")

    def _point(self, target: str) -> None:
        if target != self._pointed:
            self._pointed = target
            self.pointed.emit(target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wants_hyphens() != self._is_hyphenated:
            self.rebuild()
        self._place_players()
        self.laid_out.emit()

    # --- the document ------------------------------------------------------------------

    def rebuild(self) -> None:
        """Write the document again: other text, or another look."""
        self._is_hyphenated = self._wants_hyphens()
        super().rebuild()

    def _restyle(self) -> None:
        """Take another look and keep the reader's place."""
        area = self._page()
        if area is None or not area.verticalScrollBar().value():
            self.rebuild()
            return
        character = self.character_at_top(area)
        self.rebuild()
        self.scroll_to_character(area, character)

    def _page(self) -> QScrollArea | None:
        """Return what scrolls the page this text stands on."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    def _after_writing(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for _, player in self._players:
            player.deleteLater()
        self._players = [(number, self._player(media)) for number, media in self._written.media]
        self._place_players()
        self._paint_layers()
        self.laid_out.emit()

    def _player(self, media: Media) -> MediaCard:
        player = MediaCard(self.theme, media, self._find_file(media))
        player.setParent(self.viewport())
        player.played.connect(self.played)
        player.show()
        return player

    def pause_players(self) -> None:
        """Let no sound or film go on."""
        for _, player in self._players:
            player.pause()

    def _place_players(self) -> None:
        layout = self.document().documentLayout()
        for number, player in self._players:
            block = self.document().findBlockByNumber(number)
            area = layout.blockBoundingRect(block)
            left = block.blockFormat().leftMargin()
            room = QRectF(left, area.top(), self.viewport().width() - left, area.height())
            player.setGeometry(room.toRect())

    def _room_for(self) -> Callable[[Media], int]:
        return partial(MediaCard.height_for, self.theme)

    def _hyphenate(self) -> Hyphenate | None:
        return hyphenate if self._is_hyphenated else None

    def _wants_hyphens(self) -> bool:
        if QAccessible.isActive():
            return False  # soft hyphens would be read aloud
        if self.theme.preferences.is_hyphenated:
            return True
        width = self.viewport().width()
        letter = QFontMetricsF(self.theme.font("body")).averageCharWidth()
        return 0 < width < _NARROW_COLUMN * letter

    # --- characters and positions ------------------------------------------------------

    def _characters(self) -> str:
        return self.document().toRawText().replace(SOFT_HYPHEN, "")

    def _to_character(self, position: int) -> int:
        before = self.document().toRawText()[:position]
        return position - before.count(SOFT_HYPHEN)

    def _to_position(self, character: int) -> int:
        if not self._is_hyphenated:
            return character
        seen = 0
        for position, letter in enumerate(self.document().toRawText()):
            if seen == character and letter != SOFT_HYPHEN:
                return position
            seen += letter != SOFT_HYPHEN
        return self.document().characterCount() - 1

    def _cursor_at(self, character: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(max(0, self._to_position(character)), last))
        return cursor

    def _caret(self) -> QRect:
        return self.cursorRect().translated(self.viewport().pos())

    def _go_to_heading(self, way: int) -> None:
        block = self.textCursor().block()
        block = block.next() if way > 0 else block.previous()
        while block.isValid() and not block.blockFormat().headingLevel():
            block = block.next() if way > 0 else block.previous()
        if block.isValid():
            self.setTextCursor(QTextCursor(block))

    def _arrive(self) -> None:
        if self._wanted is None:
            return
        area, character, room = self._wanted
        self._wanted = None
        page = area.widget()
        if page is None:
            return
        line = self.cursorRect(self._cursor_at(character))
        top = self.viewport().mapTo(page, line.topLeft()).y() if character else 0
        area.verticalScrollBar().setValue(max(0, top - room))
