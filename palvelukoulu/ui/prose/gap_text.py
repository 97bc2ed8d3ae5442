"""Rich text with fields in it: where a gap stands in the text, a field stands on the page.

The text stays one document, so that screen readers go through it line by line and tables,
lists and callouts are drawn as ever. A gap is an object in it that keeps room for its
field; behind it stand its words for those who listen.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLine,
    QTextTable,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from palvelukoulu.ui.prose.formats import hidden
from palvelukoulu.ui.prose.furniture import CELL_PAD
from palvelukoulu.ui.prose.pictures import OBJECT_TYPE
from palvelukoulu.ui.prose.view import RichTextView
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

_GAP_TYPE = OBJECT_TYPE + 1
_NUMBER = QTextFormat.Property.UserProperty + 2
_OBJECT = "\ufffc"
_ELSEWHERE = "…"
_ABOVE = 4
_BESIDE = 3
_NARROWEST = 80
# A field's own line stands a little lower in it than its middle.
_LIFT = 1
# In the middle of a cell words stand 5.2 pixels lower than beside a field: measured at 100 %.
_BELOW_PLAIN = 10
_CLOSING = frozenset(",.;:!?)”’")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")

Splitter = Callable[[str], tuple[str | int, ...]]


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a gap stands in the document.

    Attributes:
        end: Position behind its words.
        margins: Left and right of its line, in pixels.
        columns: Of the table it stands in; 1 elsewhere.
        after: Pixels at 100 % text between its field and what follows.
    """

    gap: int
    position: int
    end: int
    margins: int
    columns: int
    after: int


class _Rooms(QPyTextObject):
    """Keeps room in the text for each field."""

    def __init__(self, view: "GapText") -> None:
        super().__init__(view.document())
        self._view = view

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002, N803 - Qt's names
        del posInDocument
        gap = int(format.property(_NUMBER))
        size = self._view.field_size(gap, doc.textWidth())
        px = self._view.theme.px
        beside = px(_BESIDE) + px(self._view.room_after(gap))
        return QSizeF(size.width() + beside, size.height() + 2 * px(_ABOVE))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803 - Qt's name
        format: QTextFormat,  # noqa: A002 - Qt's name
    ) -> None:
        """Draw nothing: the field is a widget of its own."""


class GapText(RichTextView):
    """Rich text in which `split` finds gaps, with a field in each of them.

    A field's size hint is its size on one line; in a narrower place it takes its height
    for that width. Call `relay` when a field wants another size.
    """

    def __init__(
        self, theme: Theme, fields: Sequence[QWidget], split: Splitter, role: str = "choice"
    ) -> None:
        self._fields = tuple(fields)
        self._split = split
        self._spots: dict[int, _Spot] = {}
        self._raw = ""
        super().__init__(theme, role)
        for field in self._fields:
            field.setParent(self.viewport())
            field.show()
        self._rooms = _Rooms(self)
        layout = self.document().documentLayout()
        layout.registerHandler(_GAP_TYPE, self._rooms)
        layout.documentSizeChanged.connect(self._place_fields)

    def field_size(self, gap: int, room: float) -> QSize:
        """Return how large a field is in a document `room` pixels wide."""
        field = self._fields[gap]
        width = min(field.sizeHint().width(), self._room_for_gap(gap, room))
        if field.hasHeightForWidth():
            return QSize(width, field.heightForWidth(width))
        return QSize(width, field.sizeHint().height())

    def room_after(self, gap: int) -> int:
        """Return how many pixels at 100 % text stay free behind a field."""
        return self._spots[gap].after

    def rebuild(self) -> None:
        """Write the document again: other text, or another look."""
        self._spots = {}
        super().rebuild()

    def relay(self) -> None:
        """Lay the text out again: a field has grown or shrunk."""
        self._heights.clear()
        document = self.document()
        document.markContentsDirty(0, document.characterCount())
        self.updateGeometry()
        self._place_fields()

    def context(self, gap: int, words: Sequence[str]) -> str:
        """Return the sentence a gap stands in, with an ellipsis in its place.

        In a table that is the row. `words` are what is in each gap, empty for nothing.
        """
        spot = self._spots.get(gap)
        if spot is None:
            return ""
        told = [*words[:gap], "", *words[gap + 1 :]]
        cursor = QTextCursor(self.document())
        cursor.setPosition(spot.position)
        if spot.columns == 1:
            start = cursor.block().position()
            before = self._said(start, spot.position, told)
            after = self._said(spot.position, start + cursor.block().length() - 1, told)
            return f"{_SENTENCE.split(before)[-1]}{_SENTENCE.split(after)[0]}".strip()
        table = cursor.currentTable()
        row = table.cellAt(cursor).row()
        cells = (table.cellAt(row, column) for column in range(table.columns()))
        said = (self._said(one.firstPosition(), one.lastPosition(), told).strip() for one in cells)
        return ", ".join(filter(None, said))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_fields()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        # The fields ask this when Tab leaves them: they are no links of the text.
        return QTextEdit.focusNextPrevChild(self, next)

    def _said(self, start: int, end: int, words: Sequence[str]) -> str:
        """Return a stretch of the text with what is in its gaps."""
        pieces = []
        for spot in self._spots.values():
            if start <= spot.position < end:
                pieces += [self._raw[start : spot.position], words[spot.gap] or _ELSEWHERE]
                start = spot.end
        return "".join((*pieces, self._raw[start:end]))

    def _after_writing(self) -> None:
        """Put an object in the place of each gap, with its words behind it."""
        cursor = QTextCursor(self.document())
        position = 0
        while position < self.document().characterCount() - 1:
            (part, *_) = self._split(self.document().characterAt(position)) or ("",)
            if isinstance(part, int) and part < len(self._fields):
                position = self._make_room(cursor, part, position)
            position += 1
        self._level_rows()
        self._raw = self.document().toRawText()
        # The text is a stop of its own: it could not be read with the keyboard otherwise.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place_fields()

    def _level_rows(self) -> None:
        """Bring the words of cells without a gap to the line of the gap beside them."""
        cursor = QTextCursor(self.document())
        filled = []
        for spot in self._spots.values():
            cursor.setPosition(spot.position)
            if spot.columns > 1:
                table = cursor.currentTable()
                filled.append((table, table.cellAt(cursor)))
        for table, gap_cell in filled:
            for column in range(table.columns()):
                cell = table.cellAt(gap_cell.row(), column)
                if not any(cell == other for _, other in filled):
                    form = cell.format().toTableCellFormat()
                    form.setBottomPadding(self.theme.px(CELL_PAD) + self.theme.px(_BELOW_PLAIN))
                    cell.setFormat(form)

    def _make_room(self, cursor: QTextCursor, gap: int, position: int) -> int:
        """Write the object of a gap and its words; return the last position they take."""
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        # Kept before the object is written: to lay it out, its room must be known.
        form = cursor.blockFormat()
        margins = round(form.leftMargin() + form.rightMargin())
        table = cursor.currentTable()
        columns = 1 if table is None else table.columns()  # type: ignore[redundant-expr]
        words = translate("GapText", "(aukko {number})").format(number=gap + 1)
        end = position + 1 + len(words)
        # A comma or a period belongs to the gap; a space before it would look like a slip.
        after = 0 if self.document().characterAt(position + 1) in _CLOSING else _BESIDE
        self._spots[gap] = _Spot(gap, position, end, margins, columns, after)
        if columns > 1:
            _centre_row(table, table.cellAt(cursor).row())
        room = QTextCharFormat(cursor.charFormat())
        room.setObjectType(_GAP_TYPE)
        room.setProperty(_NUMBER, gap)
        room.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        cursor.insertText(_OBJECT, room)
        cursor.insertText(words, hidden(self.theme))
        return end - 1

    def _room_for_gap(self, gap: int, room: float) -> int:
        """Return how wide a field may be: as the line, or as a cell of its table."""
        spot = self._spots[gap]
        px = self.theme.px
        cell = 2 * px(CELL_PAD) if spot.columns > 1 else 0
        width = (room - spot.margins) / spot.columns - cell
        return max(px(_NARROWEST), round(width) - 2 * px(_BESIDE) - 2)

    def _place_fields(self) -> None:
        document = self.document()
        letters = QFontMetricsF(self.theme.font(self._role)).xHeight()
        for spot in self._spots.values():
            block = document.findBlock(spot.position)
            laid = block.layout()
            inside = spot.position - block.position()
            line = laid.lineForTextPosition(inside)
            if not line.isValid():
                continue
            origin = document.documentLayout().blockBoundingRect(block).topLeft()
            left = origin.x() + _left_of(line, inside) + self.theme.px(_BESIDE)
            middle = origin.y() + line.y() + line.ascent() - letters / 2
            size = self.field_size(spot.gap, document.textWidth())
            corner = QPoint(round(left), round(middle - size.height() / 2) - _LIFT)
            self._fields[spot.gap].setGeometry(QRect(corner, size))


def _centre_row(table: QTextTable, row: int) -> None:
    """Let the words of a row stand at the height of the fields in it."""
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        form = cell.format()
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        cell.setFormat(form)


def _left_of(line: QTextLine, character: int) -> float:
    # Qt 6.11 returns the position as well; its description leaves that out.
    found: object = line.cursorToX(character)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
