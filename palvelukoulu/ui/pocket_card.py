"""A mantra as a card for the pocket: one small PDF page, for a phone or for printing."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from palvelukoulu.core.errors import FileUnwritable
from palvelukoulu.ui.components.night_card import Passage, paint_sky, paint_star, set_in_lines
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import Lines
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


def _paint(writer: QPdfWriter, title: str, passages: Sequence[Passage], theme: Theme) -> None:
    writer.setTitle(title)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(_PAGE))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    scale = writer.width() / _WIDE
    painter.scale(scale, scale)
    area = QRectF(0, 0, _WIDE, writer.height() / scale)
    paint_sky(painter, area, 0)
    paint_star(painter, QPointF(area.center().x(), _STAR_AT), 1.0)
    painter.setPen(colour(tokens.CARD_TEXT))
    room = area.height() - _TEXT_TOP - _TEXT_BOTTOM
    lines = _fitted(passages, theme, room)
    top = _TEXT_TOP + max(0.0, (room - lines.height) / 2)
    lines.layout.draw(painter, QPointF(_PAD, top))
    painter.end()


def _fitted(passages: Sequence[Passage], theme: Theme, room: float) -> Lines:
    font = theme.font("quote")
    size = _LARGEST
    while True:
        font.setPixelSize(size)
        lines = set_in_lines(passages, font, round(size * _LINE), _WIDE - 2 * _PAD)
        if lines.height <= room or size <= _SMALLEST:
            return lines
        size -= 1
