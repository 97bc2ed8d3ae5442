"""How a block of prose stands and how its text looks."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat

from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

PARAGRAPH = 14


class Place(NamedTuple):
    """Where text stands: its role and tone, how far it is from the edges and the next paragraph."""

    role: str
    tone: str = "text"
    left: int = 0
    right: int = 0
    below: int = PARAGRAPH


class Formats:
    """The formats of one document, each made once.

    A page of 20 kB asks 700 times for thirty formats; making them anew took half of the
    time of writing it.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._made: dict[tuple[Place, float, float], tuple[QTextBlockFormat, QTextCharFormat]] = {}

    def of(
        self, place: Place, top: float, bottom: float
    ) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return the formats of a block with `top` and `bottom` pixels of room at 100 % text.

        They are shared: change a copy.
        """
        key = (place, top, bottom)
        if key not in self._made:
            self._made[key] = self._block(*key), self._text(place)
        return self._made[key]

    def _block(self, place: Place, top: float, bottom: float) -> QTextBlockFormat:
        theme = self.theme
        is_spread = theme.preferences.is_spacious and place.role in tokens.PROSE_ROLES
        spread = tokens.SPACIOUS_PARAGRAPHS if is_spread else 1.0
        block = QTextBlockFormat()
        block.setTopMargin(theme.px(top))
        block.setBottomMargin(theme.px(bottom * spread))
        block.setLeftMargin(theme.px(place.left))
        block.setRightMargin(theme.px(place.right))
        block.setLineHeight(
            theme.line_percent(place.role),
            QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
        )
        return block

    def _text(self, place: Place) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self.theme.font(place.role))
        form.setForeground(self.theme.colour(place.tone))
        return form


def hidden(theme: Theme) -> QTextCharFormat:
    """Return the format of words for screen readers and copies only: one pixel, transparent."""
    font = theme.font("small")
    font.setPixelSize(1)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 1)
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(QColor(Qt.GlobalColor.transparent))
    return form
