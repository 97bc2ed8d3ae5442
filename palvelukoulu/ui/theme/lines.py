"""Text broken into lines of an exact height."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

LINE_BREAK = "\u2028"


class Lines(NamedTuple):
    """Text broken into lines: ready to be drawn, its height and widest line in pixels."""

    layout: QTextLayout
    height: int
    width: int


def broken(
    text: str,
    font: QFont,
    line: int,
    width: float,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> Lines:
    """Break text into lines of `line` pixels.

    QLabel and QTextDocument cut the tails of g and y when the line is lower than the
    font's own spacing, so each line is placed by hand with room above and below.
    """
    layout = QTextLayout(text.replace("\n", LINE_BREAK), font)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    room = max(0.0, (QFontMetricsF(font).height() - line) / 2)
    top, widest = 0, 0.0
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        row.setPosition(QPointF(0, room + top + (line - row.height()) / 2))
        widest = max(widest, row.naturalTextWidth())
        top += line
    layout.endLayout()
    return Lines(layout, math.ceil(top + 2 * room), math.ceil(widest))
