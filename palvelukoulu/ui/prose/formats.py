"""How a block of prose stands and how its text looks."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat

from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

PARAGRAPH = 14


@dataclass(frozen=True, slots=True)
class Place:
    """Where text stands: its role and tone, how far it is from the edges and the next paragraph."""

    role: str
    tone: str = "text"
    left: int = 0
    right: int = 0
    below: int = PARAGRAPH


def formats(
    theme: Theme, place: Place, top: float, bottom: float
) -> tuple[QTextBlockFormat, QTextCharFormat]:
    """Return the formats of a block with `top` and `bottom` pixels of room at 100 % text."""
    px = theme.px
    is_spread = theme.preferences.is_spacious and place.role in tokens.PROSE_ROLES
    spread = tokens.SPACIOUS_PARAGRAPHS if is_spread else 1.0
    block = QTextBlockFormat()
    block.setTopMargin(px(top))
    block.setBottomMargin(px(bottom * spread))
    block.setLeftMargin(px(place.left))
    block.setRightMargin(px(place.right))
    block.setLineHeight(
        theme.line_percent(place.role),
        QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
    )
    form = QTextCharFormat()
    form.setFont(theme.font(place.role))
    form.setForeground(theme.colour(place.tone))
    return block, form


def hidden(theme: Theme) -> QTextCharFormat:
    """Return the format of words for screen readers and copies only: one pixel, transparent."""
    font = theme.font("small")
    font.setPixelSize(1)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 1)
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(QColor(Qt.GlobalColor.transparent))
    return form
