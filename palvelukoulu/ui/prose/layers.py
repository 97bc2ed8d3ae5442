"""What is marked over a text: each owner has a layer of its own.

Qt keeps one list of marks for a text, so whoever sets it takes away everybody else's. Here
each layer is a set of stretches of characters, and the look belongs to the layer.
"""

import enum
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from palvelukoulu.ui.theme.theme import Theme

# First character and the one after the last, counted without soft hyphens.
Stretch = tuple[int, int]


class Layer(enum.IntEnum):
    """Whose marks they are; a later one is painted over an earlier one."""

    HIGHLIGHT = 0  # words the learner has marked
    SPOKEN = 1  # the sentence that is read aloud
    ARRIVAL = 2  # the paragraph the reader was brought to


def painted(
    theme: Theme,
    layers: Mapping[Layer, Iterable[Stretch]],
    cursor_over: Callable[[int, int], QTextCursor],
) -> list[QTextEdit.ExtraSelection]:
    """Return the marks of all layers, the lowest first, as Qt paints them."""
    return [
        _mark(cursor_over(start, end), _look(theme, layer))
        for layer in sorted(layers)
        for start, end in layers[layer]
    ]


def _mark(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    mark.format = look
    return mark


def _look(theme: Theme, layer: Layer) -> QTextCharFormat:
    look = QTextCharFormat()
    if layer is not Layer.HIGHLIGHT:
        look.setBackground(theme.colour("selection"))
        look.setProperty(QTextFormat.Property.FullWidthSelection, layer is Layer.ARRIVAL)
        return look
    look.setBackground(theme.colour("mark"))
    if theme.is_contrast:
        # Links are underlined with a solid line.
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    return look
