"""What is painted behind prose: boxes of callouts and code, bars of quotes, rules, ticks."""

import enum
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextDocument

from palvelukoulu.core.richtext import CalloutKind
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

BOX_PAD = 18
BOX_GAP = 20
CALLOUT_LEFT = 58
CALLOUT_RIGHT = 24
CODE_PAD = 14
QUOTE_LEFT = 24
_ICON_LEFT = 20
_ICON = 22
_BAR = 3
_TICK = 20
_BULLET = 2.8
_BULLET_LEFT = 11
CELL_PAD = 8
# Further than any piece reaches beyond its blocks.
_REACH = 60


class Shape(enum.Enum):
    """What is painted behind a stretch of blocks."""

    BOX = "box"
    CODE = "code"
    QUOTE = "quote"
    RULE = "rule"
    TICKED = "ticked"
    UNTICKED = "unticked"
    BULLET = "bullet"
    HEADER = "header"
    ROW = "row"


_GROUNDS = frozenset({Shape.BOX, Shape.CODE})
_MARKS = frozenset({Shape.BULLET, Shape.TICKED, Shape.UNTICKED})


@dataclass(frozen=True, slots=True)
class Furniture:
    """Something behind the blocks `first` to `last`, `left` and `right` pixels from the edges."""

    shape: Shape
    first: int
    last: int
    left: int = 0
    look: "CalloutLook | None" = None
    right: int = 0


@dataclass(frozen=True, slots=True)
class CalloutLook:
    """A callout's icon, and the tokens of its words and its ground."""

    icon: str
    tone: str
    fill: str


_LOOKS = {
    CalloutKind.TIP: CalloutLook("footprints", "primary_text", "primary_soft"),
    CalloutKind.NOTE: CalloutLook("info", "primary_text", "primary_soft"),
    CalloutKind.IMPORTANT: CalloutLook("star", "star_text", "star_soft"),
    CalloutKind.WARNING: CalloutLook("triangle-alert", "retry_text", "retry_soft"),
    CalloutKind.EXAMPLE: CalloutLook("message-circle", "text2", "sunken"),
    CalloutKind.STORY: CalloutLook("book-open", "text2", "sunken"),
}
TRANSCRIPT_LOOK = CalloutLook("scan-text", "text2", "sunken")


def callout_look(kind: CalloutKind) -> CalloutLook:
    """Return how a kind of callout is painted."""
    return _LOOKS[kind]


def callout_title(kind: CalloutKind) -> str:
    """Return what a kind of callout is called."""
    match kind:
        case CalloutKind.TIP:
            return translate("LessonText", "Vinkki")
        case CalloutKind.NOTE:
            return translate("LessonText", "Huomaa")
        case CalloutKind.IMPORTANT:
            return translate("LessonText", "Tärkeää")
        case CalloutKind.WARNING:
            return translate("LessonText", "Varoitus")
        case CalloutKind.EXAMPLE:
            return translate("LessonText", "Esimerkki")
        case CalloutKind.STORY:
            return translate("LessonText", "Tarina")


def paint(
    theme: Theme, painter: QPainter, document: QTextDocument, pieces: list[Furniture], shown: QRectF
) -> None:
    """Paint what stands behind the `shown` part of a document as wide as that."""
    reach = theme.px(_REACH)
    first, last = _blocks_in(document, shown.top() - reach, shown.bottom() + reach)
    seen = [piece for piece in pieces if piece.last >= first and piece.first <= last]
    width = shown.width()
    for piece in sorted(seen, key=lambda one: one.shape not in _GROUNDS):
        area = _area(document, piece, width)
        if piece.shape is Shape.BOX:
            _paint_box(theme, painter, area, piece.look)
        elif piece.shape is Shape.CODE:
            _paint_ground(theme, painter, area, CODE_PAD, "sunken", "line")
        elif piece.shape in _MARKS:
            middle = _middle(document, piece.first, area.top())
            _paint_mark(theme, painter, QPointF(piece.left, middle), piece.shape)
        else:
            _paint_line(theme, painter, area, piece.shape)


def _blocks_in(document: QTextDocument, top: float, bottom: float) -> tuple[int, int]:
    """Return the first and the last block between two heights.

    Where a block stands takes 17 µs to find out, and a long page has 400 things to paint.
    """
    layout = document.documentLayout()
    fuzzy = Qt.HitTestAccuracy.FuzzyHit
    first, last = (
        document.findBlock(layout.hitTest(QPointF(0, height), fuzzy)).blockNumber()
        for height in (top, bottom)
    )
    return first, last


def _paint_line(theme: Theme, painter: QPainter, area: QRectF, shape: Shape) -> None:
    thin = theme.hairline
    if shape is Shape.QUOTE:
        bar = QRectF(area.left(), area.top(), _BAR, area.height())
        painter.fillRect(bar, theme.colour("control"))
        return
    height = area.center().y() if shape is Shape.RULE else area.bottom() + theme.px(CELL_PAD)
    line = QRectF(area.left(), height, area.width(), thin)
    painter.fillRect(line, theme.colour("control" if shape is Shape.HEADER else "line"))


def _area(document: QTextDocument, piece: Furniture, width: float) -> QRectF:
    """Return where the blocks of a piece are; the cells of a row are not equally high."""
    layout = document.documentLayout()
    rects = [
        layout.blockBoundingRect(document.findBlockByNumber(number))
        for number in range(piece.first, piece.last + 1)
    ]
    top, bottom = min(map(QRectF.top, rects)), max(map(QRectF.bottom, rects))
    return QRectF(piece.left, top, width - piece.left - piece.right, bottom - top)


def _paint_box(theme: Theme, painter: QPainter, area: QRectF, look: CalloutLook | None) -> None:
    if look is None:
        return
    _paint_ground(theme, painter, area, BOX_PAD, look.fill, look.tone)
    at = QPointF(area.left() + theme.px(_ICON_LEFT), area.top() - 1)
    theme.draw_icon(painter, look.icon, at, theme.px(_ICON), look.tone)


def _paint_ground(
    theme: Theme, painter: QPainter, area: QRectF, pad: int, fill: str, border: str
) -> None:
    room = theme.px(pad)
    ground = area.adjusted(0.5, -room, -0.5, room)
    is_outlined = theme.is_contrast
    painter.setPen(QPen(theme.colour(border), 2) if is_outlined else Qt.PenStyle.NoPen)
    if is_outlined:
        ground.adjust(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(theme.colour(fill))
    painter.drawRoundedRect(ground, tokens.RADIUS_CALLOUT, tokens.RADIUS_CALLOUT)


def _middle(document: QTextDocument, number: int, top: float) -> float:
    """Return the height of the middle of the first line's small letters."""
    block = document.findBlockByNumber(number)
    line = block.layout().lineAt(0)
    letters = QFontMetricsF(block.charFormat().font()).xHeight()
    return top + line.y() + line.ascent() - letters / 2


def _paint_mark(theme: Theme, painter: QPainter, at: QPointF, shape: Shape) -> None:
    if shape is Shape.BULLET:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text2"))
        radius = _BULLET * theme.scale
        painter.drawEllipse(at + QPointF(theme.px(_BULLET_LEFT), 0), radius, radius)
        return
    size = theme.px(_TICK)
    is_ticked = shape is Shape.TICKED
    icon = "square-check" if is_ticked else "square"
    corner = QPointF(at.x(), at.y() - size / 2)
    theme.draw_icon(painter, icon, corner, size, "ok_text" if is_ticked else "control")
