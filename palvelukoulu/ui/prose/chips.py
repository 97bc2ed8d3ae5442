"""Source marks as small chips: the letters are text, the chip is painted behind them."""

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLayout,
)

from palvelukoulu.core.richtext import Inline, Run, inline_heard
from palvelukoulu.core.sources import MARK
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

SOURCE: Final = QTextFormat.Property.UserProperty + 7
_ROLE: Final = "caption"
_PAD: Final = 5
_ABOVE: Final = 4
_STOPS: Final = (".", "!", "?", "…")


class Chip(NamedTuple):
    """A mark in a text: its first character, the one after its last, and what it stands for."""

    start: int
    end: int
    source: str


def chip_pieces(theme: Theme, run: Run, base: QTextCharFormat) -> list[tuple[str, QTextCharFormat]]:
    """Return the brackets, unseen, and the letters between them, small and quiet.

    The brackets stay text, so that what is copied says ``[S]`` as the author wrote it.
    """
    letters = QTextCharFormat(base)
    letters.setFont(theme.font(_ROLE, 600))
    letters.setForeground(theme.colour("text2"))
    letters.setProperty(SOURCE, run.source)
    edge = QTextCharFormat(letters)
    font = theme.font(_ROLE)
    font.setPixelSize(1)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, theme.px(_PAD))
    edge.setFont(font)
    edge.setForeground(QColor(Qt.GlobalColor.transparent))
    return [("[", edge), (run.text[1:-1], letters), ("]", edge)]


def source_words(mark: str, source: str) -> str:
    """Return what a mark stands for, in words."""
    return (
        source if mark == "[+]" else translate("Sources", "Lähde: {source}").format(source=source)
    )


def spelled(inlines: tuple[Inline, ...]) -> str:
    """Return a line for a screen reader: its words, and then what its marks stand for."""
    runs = (part for part in inlines if isinstance(part, Run) and part.source)
    told = ". ".join(source_words(run.text, run.source) for run in runs)
    words = inline_heard(inlines).strip()
    if not told:
        return words
    return f"{words} {told}" if words.endswith(_STOPS) else f"{words}. {told}"


def chips_in(document: QTextDocument) -> list[Chip]:
    """Return the marks of a document, in document positions.

    Going through every piece of a page of 20 kB would take 4 ms; most pages have few marks.
    """
    found: list[Chip] = []
    cursor = QTextCursor(document)
    for mark in MARK.finditer(document.toRawText()):
        cursor.setPosition(mark.end(1))
        source = cursor.charFormat().property(SOURCE)
        if source:
            found.append(Chip(mark.start(), mark.end(), str(source)))
    return found


def paint_in(theme: Theme, painter: QPainter, document: QTextDocument, chips: list[Chip]) -> None:
    """Paint the chips of a document."""
    for chip in chips:
        block = document.findBlock(chip.start)
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        start = chip.start - block.position()
        _paint(theme, painter, block.layout(), (start, start + chip.end - chip.start), corner)


def paint_over(theme: Theme, painter: QPainter, layout: QTextLayout, at: QPointF) -> None:
    """Paint the chips of a text that has been drawn at a place."""
    start = None
    for span in layout.formats():
        if not span.format.property(SOURCE):
            continue
        if start is None:
            start = span.start
        elif layout.text()[span.start] == "]":
            _paint(theme, painter, layout, (start, span.start + span.length), at)
            start = None


def _paint(
    theme: Theme, painter: QPainter, layout: QTextLayout, over: tuple[int, int], at: QPointF
) -> None:
    """Paint one chip over characters of a layout that stands `at` a place."""
    line = layout.lineForTextPosition(over[0])
    if not line.isValid():
        return
    left, right = (_x(line.cursorToX(place)) for place in over)
    metrics = QFontMetricsF(theme.font(_ROLE, 600))
    base = line.y() + line.ascent()
    high = metrics.capHeight() + 2 * theme.px(_ABOVE)
    body = QRectF(left, base - metrics.capHeight() - theme.px(_ABOVE), right - left, high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("control"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # On whole pixels, or so thin a line is a blur.
    whole = QRectF(body.translated(at).toRect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(whole, high / 2, high / 2)
    painter.restore()


def _x(place: object) -> float:
    # PySide gives the place with the character it belongs to, as C++ gives it back.
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
