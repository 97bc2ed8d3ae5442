"""Writes rich text into a QTextDocument, block by block.

No HTML and no resource names: the document holds only text, formats and numbered slots,
so that nothing a course says can make Qt open a file or an address.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from palvelukoulu.core.richtext import (
    Callout,
    Code,
    Heading,
    Inline,
    ListItem,
    Media,
    MediaKind,
    Paragraph,
    Quote,
    RichBlock,
    RichList,
    RichText,
    Rule,
    Run,
    Table,
)
from palvelukoulu.ui.prose import furniture
from palvelukoulu.ui.prose.formats import Formats, Place, hidden
from palvelukoulu.ui.prose.furniture import Furniture, Shape
from palvelukoulu.ui.prose.inlines import Hyphenate, safe, write
from palvelukoulu.ui.prose.pictures import INDEX, OBJECT_TYPE, Slots
from palvelukoulu.ui.prose.tables import write_table
from palvelukoulu.ui.theme.lines import LINE_BREAK
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

PictureLoader = Callable[[Media], QImage | None]

_HEADINGS = {1: "display", 2: "h1", 3: "h2"}
# Room above and below. Literata's lines are set tighter than the font's own spacing, and Qt
# takes what is missing from below.
_HEADING_ROOM = {"display": (34, 17), "h1": (34, 19), "h2": (26, 14)}
_LIST_INDENT = 26
_TABLE_TOP = 6
_ITEM = 6
_LIST_END = 16
_OBJECT = "\ufffc"


@dataclass(slots=True)
class Written:
    """What stands in a document beside its text.

    Attributes:
        media: Sounds and films, with the number of the block that keeps room for each.
    """

    pieces: list[Furniture] = field(default_factory=list)
    media: list[tuple[int, Media]] = field(default_factory=list)


class Writer:
    """Writes one document once."""

    def __init__(  # noqa: PLR0913 - what every part of the text needs
        self,
        theme: Theme,
        document: QTextDocument,
        slots: Slots,
        *,
        role: str = "body",
        load: PictureLoader,
        room_for: Callable[[Media], int],
        hyphenate: Hyphenate | None = None,
    ) -> None:
        self._theme = theme
        self._formats = Formats(theme)
        self._document = document
        self._slots = slots
        self._role = role
        self._load = load
        self._room_for = room_for
        self._hyphenate = hyphenate
        self._cursor = QTextCursor(document)
        # Whether the cursor stands in an empty block that the next text may take.
        self._is_fresh = True
        # The last block of the box written last: boxes that follow each other need more room.
        self._box_end = -1
        self.written = Written()

    def write(self, blocks: RichText) -> Written:
        """Write everything and return what stands beside the text."""
        self._cursor.beginEditBlock()
        self._blocks(blocks, Place(self._role))
        self._finish()
        self._cursor.endEditBlock()
        return self.written

    # --- blocks ------------------------------------------------------------------------

    def _blocks(self, blocks: RichText, place: Place) -> None:
        for block in blocks:
            self._block(block, place)

    def _block(self, block: RichBlock, place: Place) -> None:  # noqa: C901 - one case a kind
        match block:
            case Heading(level, inlines):
                self._heading(level, inlines, place)
            case Paragraph(inlines, is_lead):
                self._paragraph(inlines, place, is_lead=is_lead)
            case RichList():
                self._list(block, place)
            case Quote(blocks):
                inner = place._replace(left=place.left + furniture.QUOTE_LEFT, tone="text2")
                self._framed(Shape.QUOTE, blocks, inner, place.left)
            case Callout():
                self._callout(block, place)
            case Code(text):
                self._code(text, place)
            case Table():
                self._table(block, place)
            case Rule():
                self._start(place._replace(role="small"), top=10, bottom=10)
                self._piece(Shape.RULE, self._number(), place.left)
            case Media():
                self._media(block, place)

    def _heading(self, level: int, inlines: tuple[Inline, ...], place: Place) -> None:
        role = _HEADINGS.get(level, "h3")
        if self._role not in ("body", "lead"):
            role = "ui_strong"
        above, below = _HEADING_ROOM.get(role, (22, 8))
        head = Place(role, "text", place.left, place.right)
        form = self._start(head, top=above, bottom=below)
        block = self._cursor.blockFormat()
        block.setHeadingLevel(level)
        self._cursor.setBlockFormat(block)
        write(self._theme, self._cursor, inlines, form, role)

    def _paragraph(
        self, inlines: tuple[Inline, ...], place: Place, *, is_lead: bool = False
    ) -> None:
        if is_lead and place.role == "body":
            place = place._replace(role="lead", tone="text2")
        self._text(inlines, place, top=0, bottom=20 if is_lead else place.below)

    def _list(self, block: RichList, place: Place) -> None:
        inner = place._replace(left=place.left + _LIST_INDENT, below=_ITEM)
        numbers: QTextList | None = None
        for item in block.items:
            first = self._item(item, inner, is_numbered=block.start is not None)
            if block.start is not None and item.is_checked is None:
                opening = QTextCursor(self._document.findBlockByNumber(first))
                if numbers is None:
                    numbers = opening.createList(_numbered(block.start))
                else:
                    numbers.add(opening.block())
                self._keep_margins(opening, inner)
        self._loosen(_LIST_END)

    def _item(self, item: ListItem, place: Place, *, is_numbered: bool) -> int:
        """Write an item and return the number of its first block."""
        blocks = item.blocks or (Paragraph((Run(""),)),)
        before = None if self._is_fresh else self._number()
        self._blocks(blocks, place)
        first = 0 if before is None else before + 1
        if before is None:
            first = self._first_of_fresh(blocks)
        if item.is_checked is not None:
            shape = Shape.TICKED if item.is_checked else Shape.UNTICKED
            self._piece(shape, first, place.left - _LIST_INDENT)
            opening = QTextCursor(self._document.findBlockByNumber(first))
            opening.insertText(_ticked(is_ticked=item.is_checked), hidden(self._theme))
        elif not is_numbered:
            # Qt's own bullets are heavy, and stand too high when lines are far apart.
            self._piece(Shape.BULLET, first, place.left - _LIST_INDENT)
        self._loosen(_ITEM)
        return first

    def _first_of_fresh(self, blocks: RichText) -> int:
        return max(0, self._number() - len(blocks) + 1)

    def _keep_margins(self, cursor: QTextCursor, place: Place) -> None:
        # createList and add move the block in by the list's own indent.
        block = cursor.blockFormat()
        block.setIndent(0)
        block.setTextIndent(0)
        block.setLeftMargin(self._theme.px(place.left))
        cursor.setBlockFormat(block)

    def _callout(self, block: Callout, place: Place) -> None:
        look = furniture.callout_look(block.kind)
        title = furniture.callout_title(block.kind)
        self._boxed(title, look, block.blocks, place)

    def _boxed(
        self, title: str, look: furniture.CalloutLook, blocks: RichText, place: Place
    ) -> None:
        inner = Place(
            "choice" if place.role == "body" else place.role,
            "text",
            place.left + furniture.CALLOUT_LEFT,
            place.right + furniture.CALLOUT_RIGHT,
        )
        head = inner._replace(role="ui_strong", tone=look.tone)
        form = self._start(head, top=self._room_above(furniture.BOX_PAD), bottom=4)
        first = self._number()
        self._cursor.insertText(title, form)
        self._blocks(blocks, inner)
        self._loosen(furniture.BOX_PAD + furniture.BOX_GAP)
        last = self._box_end = self._number()
        left = self._theme.px(place.left)
        self.written.pieces.append(Furniture(Shape.BOX, first, last, left, look))

    def _room_above(self, pad: int) -> int:
        # Qt takes the larger of two margins that meet, not their sum.
        follows_box = not self._is_fresh and self._number() == self._box_end
        return pad + furniture.BOX_GAP + (furniture.BOX_PAD if follows_box else 0)

    def _framed(self, shape: Shape, blocks: RichText, place: Place, left: int) -> None:
        before = None if self._is_fresh else self._number()
        self._blocks(blocks, place)
        first = 0 if before is None else before + 1
        piece = Furniture(shape, first, self._number(), self._theme.px(left))
        self.written.pieces.append(piece)

    def _code(self, text: str, place: Place) -> None:
        inner = Place("code", "text", place.left + 16, place.right + 16)
        pad = furniture.CODE_PAD
        below = pad + furniture.BOX_GAP
        form = self._start(inner, top=self._room_above(pad), bottom=below)
        lines = [safe(line) for line in text.rstrip("\n").split("\n")]
        self._cursor.insertText(LINE_BREAK.join(lines), form)
        self._piece(Shape.CODE, self._number(), place.left)
        self._box_end = self._number()

    # --- tables ------------------------------------------------------------------------

    def _table(self, block: Table, place: Place) -> None:
        if not block.alignments:
            return
        if self._is_fresh:
            self._make_thin()
        # Qt ignores the room a block keeps below itself when a table follows.
        follows_box = self._number() == self._box_end
        top = furniture.BOX_PAD + furniture.BOX_GAP if follows_box else _TABLE_TOP
        pieces = write_table(self._formats, self._cursor, block, place, top, self._hyphenate)
        self.written.pieces.extend(pieces)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        # Qt wants a block behind a table, and ignores what it should keep above itself.
        self._make_thin()
        self._is_fresh = False

    # --- media -------------------------------------------------------------------------

    def _media(self, media: Media, place: Place) -> None:
        is_picture = media.kind is MediaKind.PICTURE
        slot = self._load(media) if is_picture else self._room_for(media)
        self._start(place._replace(role="small"), top=12, bottom=8)
        block = self._cursor.blockFormat()
        # A proportional height would stretch the picture's line as well.
        block.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        self._cursor.setBlockFormat(block)
        thing = QTextCharFormat()
        thing.setObjectType(OBJECT_TYPE)
        thing.setProperty(INDEX, self._slots.add(slot, safe(media.alt)))
        self._cursor.insertText(_OBJECT, thing)
        if not is_picture:
            self.written.media.append((self._number(), media))
        self._whisper(_spoken(media), place)
        if media.caption:
            caption = place._replace(role="small", tone="text2")
            self._text((Run(media.caption),), caption, top=6, bottom=22)
        if media.transcript:
            title = translate("LessonText", "Tekstivastine")
            lines = tuple(Paragraph((Run(line),)) for line in media.transcript.split("\n") if line)
            self._boxed(title, furniture.TRANSCRIPT_LOOK, lines, place)
        self._loosen(22)

    def _whisper(self, words: str, place: Place) -> None:
        """Write words for screen readers and copies only: one pixel high, transparent."""
        self._start(place._replace(role="small"), top=0, bottom=0)
        self._thin_block()
        self._cursor.insertText(safe(words), hidden(self._theme))

    # --- formats -----------------------------------------------------------------------

    def _text(
        self, inlines: tuple[Inline, ...], place: Place, *, top: float, bottom: float
    ) -> None:
        form = self._start(place, top=top, bottom=bottom)
        write(self._theme, self._cursor, inlines, form, place.role, self._hyphenate)

    def _start(self, place: Place, *, top: float, bottom: float) -> QTextCharFormat:
        """Begin a block and return the format of its text."""
        block, form = self._formats.of(place, top, bottom)
        if self._is_fresh:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(form)
            self._is_fresh = False
        else:
            # A new block would stay in the list of the one before it.
            self._cursor.insertBlock(block, form)
            kept: QTextList | None = self._cursor.currentList()
            if kept is not None:
                kept.remove(self._cursor.block())
                self._cursor.setBlockFormat(block)
        return form

    def _loosen(self, bottom: int) -> None:
        """Set the room under the block just written."""
        block, room = self._cursor.blockFormat(), self._theme.px(bottom)
        if block.bottomMargin() != room:
            block.setBottomMargin(room)
            self._cursor.setBlockFormat(block)

    def _make_thin(self) -> None:
        """Keep the empty block that Qt wants round a table from taking a line's height."""
        self._cursor.setBlockFormat(QTextBlockFormat())
        self._thin_block()

    def _thin_block(self) -> None:
        block = self._cursor.blockFormat()
        block.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._cursor.setBlockFormat(block)

    def _piece(self, shape: Shape, number: int, left: int) -> None:
        self.written.pieces.append(Furniture(shape, number, number, self._theme.px(left)))

    def _number(self) -> int:
        return self._cursor.block().blockNumber()

    def _finish(self) -> None:
        """Take away the room under the last block, but not that of a box round it."""
        if self._is_fresh and self._number():
            self._make_thin()
        last = self._number()
        boxes = [one for one in self.written.pieces if one.shape in (Shape.BOX, Shape.CODE)]
        room = self._theme.px(furniture.BOX_PAD + 2)
        block = self._cursor.blockFormat()
        block.setBottomMargin(0)
        self._cursor.setBlockFormat(block)
        # Qt ignores the margins of the first and the last block.
        frame = self._document.rootFrame().frameFormat()
        frame.setTopMargin(room if any(box.first == 0 for box in boxes) else 0)
        frame.setBottomMargin(room if any(box.last == last for box in boxes) else 0)
        self._document.rootFrame().setFrameFormat(frame)


def _ticked(*, is_ticked: bool) -> str:
    """Return what a screen reader says before an item with a box."""
    if is_ticked:
        return translate("LessonText", "Valittu: ")
    return translate("LessonText", "Valitsematta: ")


def _numbered(start: int) -> QTextListFormat:
    style = QTextListFormat()
    style.setStyle(QTextListFormat.Style.ListDecimal)
    style.setIndent(0)
    style.setStart(start)
    return style


def _spoken(media: Media) -> str:
    match media.kind:
        case MediaKind.PICTURE:
            return translate("LessonText", "Kuva: {alt}").format(alt=media.alt)
        case MediaKind.AUDIO:
            return translate("LessonText", "Ääni: {alt}").format(alt=media.alt)
        case MediaKind.VIDEO:
            return translate("LessonText", "Video: {alt}").format(alt=media.alt)
