"""A mantra as a card for the pocket: one small PDF page, for a phone or for printing."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtPrintSupport import QPrinter

from palvelukoulu.core.errors import FileUnwritable
from palvelukoulu.ui.components.night_card import Passage, paint_sky, paint_star, set_in_lines
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import Lines
from palvelukoulu.ui.theme.shapes import sparkle
from palvelukoulu.ui.theme.theme import Theme, colour

# Half of a postcard: fits behind a name badge. The card is painted 370 units wide.
_PAGE: Final = QPageSize.PageSizeId.A7
_DOTS_PER_INCH: Final = 300
_WIDE: Final = 370.0
_PAD: Final = 34.0
_STAR_AT: Final = 66.0
_TEXT_TOP: Final = 122.0
_TEXT_BOTTOM: Final = 40.0
_LARGEST: Final = 24
_SMALLEST: Final = 9
_LINE: Final = 1.5
_STAR: Final = 24.0
_MILLIMETRES_PER_INCH: Final = 25.4


def write_card(path: Path, title: str, passages: Sequence[Passage], theme: Theme) -> None:
    """Write the card. The text is as large as there is room for.

    Raises:
        FileUnwritable: The file could not be written.
    """
    page = QBuffer()
    page.open(QIODevice.OpenModeFlag.WriteOnly)
    _paint(QPdfWriter(page), title, passages, theme)
    try:
        # Not by the writer itself, which says nothing when the folder is gone or the disk full.
        path.write_bytes(page.data().data())
    except OSError as error:
        raise FileUnwritable(path=str(path)) from error


def print_card(printer: QPrinter, passages: Sequence[Passage], theme: Theme) -> None:
    """Print the card in its own size, dark on white: a night sky would take much ink."""
    painter = QPainter(printer)
    page = QPageSize.size(_PAGE, QPageSize.Unit.Millimeter)
    scale = page.width() * printer.resolution() / _MILLIMETRES_PER_INCH / _WIDE
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(0, 0, _WIDE, _WIDE * page.height() / page.width())
    painter.setPen(QPen(colour(tokens.DAY.control), 1))
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), tokens.RADIUS_HERO, tokens.RADIUS_HERO)
    painter.setPen(QPen(colour(tokens.DAY.star_line), 1))
    painter.setBrush(colour(tokens.DAY.star))
    painter.drawPath(sparkle(QPointF(area.center().x(), _STAR_AT), _STAR))
    painter.setPen(colour(tokens.DAY.text))
    _draw_text(painter, passages, theme, area)
    painter.end()


def _paint(writer: QPdfWriter, title: str, passages: Sequence[Passage], theme: Theme) -> None:
    writer.setTitle(title)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(_PAGE))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    scale = writer.width() / _WIDE
    area = QRectF(0, 0, _WIDE, writer.height() / scale)
    painter.drawImage(0, 0, _sky(QSize(writer.width(), writer.height()), area, scale))
    painter.scale(scale, scale)
    painter.setPen(colour(tokens.CARD_TEXT))
    _draw_text(painter, passages, theme, area)
    painter.end()


def _sky(size: QSize, area: QRectF, scale: float) -> QImage:
    """Return the sky as a picture: Qt writes gradients that fade away as flat colours to PDF."""
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    paint_sky(painter, area, 0)
    paint_star(painter, QPointF(area.center().x(), _STAR_AT), 1.0)
    painter.end()
    return image


def _draw_text(painter: QPainter, passages: Sequence[Passage], theme: Theme, area: QRectF) -> None:
    room = area.height() - _TEXT_TOP - _TEXT_BOTTOM
    lines = _fitted(passages, theme, room)
    lines.layout.draw(painter, QPointF(_PAD, _TEXT_TOP + max(0.0, (room - lines.height) / 2)))


def _fitted(passages: Sequence[Passage], theme: Theme, room: float) -> Lines:
    font = theme.font("quote")
    size = _LARGEST
    while True:
        font.setPixelSize(size)
        lines = set_in_lines(passages, font, round(size * _LINE), _WIDE - 2 * _PAD)
        if lines.height <= room or size <= _SMALLEST:
            return lines
        size -= 1
