"""The face of an answer card: how an option looks and what it is called in each state.

The state is told by border, icon, word and colour together. The word belongs to the
accessible name, because NVDA leaves out descriptions of Qt's controls (nvda#8604).
"""

import enum
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from palvelukoulu.core.richtext import Inline, inline_heard
from palvelukoulu.ui.prose.chips import paint_over, spelled
from palvelukoulu.ui.prose.inlines import flow
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import Lines, broken
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

_TEXT_LEFT = 64
_TEXT_RIGHT = 20
_KEYCAP_LEFT = 16
_KEYCAP_TOP = 12
_TEXT_TOP = 15
_WORD_TOP = 11
_WORD_HEIGHT = 20
_ICON = 18
_BOLD = 2.8


class ChoiceState(enum.Enum):
    """How an option is shown."""

    OPEN = "open"
    CORRECT = "correct"
    WRONG = "wrong"
    MISSED = "missed"
    PARTLY = "partly"
    DIM = "dim"


@dataclass(frozen=True, slots=True)
class Look:
    """How a card is painted; colours are tokens.

    Attributes:
        icon: In the key cap instead of the key; empty for the key.
        is_solid: Whether the key cap is filled.
    """

    fill: str
    border: str
    width: float
    text: str = "text"
    word: str = "text2"
    icon: str = ""
    cap: str = "control"
    on_cap: str = "text2"
    is_solid: bool = False
    is_dashed: bool = False


_REST = Look("surface", "line", 1.5)
_HOVER = Look("surface", "control", 1.5)
_PRESSED = Look("primary_soft", "control", 1.5)
_SELECTED = Look(
    "primary_soft", "primary", 2.5, icon="check", cap="primary", on_cap="on_primary", is_solid=True
)
_JUDGED = {
    ChoiceState.CORRECT: Look(
        "ok_soft", "ok", 2.5, "text", "ok_text", "check", "ok", "on_ok", is_solid=True
    ),
    ChoiceState.WRONG: Look(
        "retry_soft", "retry", 2.5, "text", "retry_text", "x", "retry", "on_retry", is_solid=True
    ),
    ChoiceState.PARTLY: Look(
        "part_soft", "part", 2.5, "text", "part_text", "minus", "part", "on_part", is_solid=True
    ),
    ChoiceState.MISSED: Look(
        "surface", "ok", 2.0, "text", "ok_text", "check", "ok", "ok", is_dashed=True
    ),
    ChoiceState.DIM: Look("surface", "line", 1.5, "text2"),
}


def look_of(state: ChoiceState, *, is_selected: bool = False, is_hovered: bool = False) -> Look:
    """Return how a card in a state is painted."""
    if state is not ChoiceState.OPEN:
        return _JUDGED[state]
    if is_selected:
        return _SELECTED
    return _HOVER if is_hovered else _REST


def state_word(state: ChoiceState) -> str:
    """Return what a state is called; empty for the states that say nothing."""
    match state:
        case ChoiceState.CORRECT:
            return translate("Choice", "Oikein")
        case ChoiceState.WRONG:
            return translate("Choice", "Valintasi")
        case ChoiceState.MISSED:
            return translate("Choice", "Tämä olisi ollut oikein")
        case ChoiceState.PARTLY:
            return translate("Choice", "Osittain")
        case ChoiceState.OPEN | ChoiceState.DIM:
            return ""


class AnswerFace:
    """Paints and measures an answer card for the button that holds it."""

    def __init__(
        self, theme: Theme, key: str, inlines: tuple[Inline, ...], right: int = _TEXT_RIGHT
    ) -> None:
        """Make a face; `key` stands in the key cap, `right` pixels stay free at the end."""
        self.theme = theme
        self.key = key
        self._right = right
        self.state = ChoiceState.OPEN
        self.word = ""
        self._inlines = inlines
        self._laid: tuple[int, Lines] | None = None

    def forget(self) -> None:
        """Lay the text out again when it is next asked for."""
        self._laid = None

    def show(self, state: ChoiceState, note: str = "") -> None:
        """Take a state. `note` replaces the state's own word."""
        self.state = state
        self.word = note or state_word(state)
        self.forget()

    def name(self) -> str:
        """Return the option's words and how it was judged."""
        plain = spelled(self._inlines)
        # The word is part of the name as it is read aloud: "…, oikein".
        return f"{plain}, {self.word[0].lower()}{self.word[1:]}" if self.word else plain

    def heard(self) -> str:
        """Return what is read aloud: the key, the option's words and how it was judged."""
        words = inline_heard(self._inlines).strip()
        words = f"{words}, {self.word[0].lower()}{self.word[1:]}" if self.word else words
        return f"{self.key}: {words}" if self.key else words

    def height(self, width: int) -> int:
        """Return how high the card is at a width."""
        px = self.theme.px
        words = self._lines(width).height
        top = px(_WORD_TOP + _WORD_HEIGHT) if self.word else px(_TEXT_TOP)
        return max(px(tokens.CHOICE_HEIGHT), top + words + px(_TEXT_TOP))

    def look(self, *, is_checked: bool, is_hovered: bool, is_down: bool) -> Look:
        """Return how the card is painted now."""
        if is_down and not is_checked and self.state is ChoiceState.OPEN:
            return _PRESSED
        is_bold = is_hovered or self.theme.is_contrast
        return look_of(self.state, is_selected=is_checked, is_hovered=is_bold)

    def paint(self, painter: QPainter, size: QSize, look: Look, *, is_round: bool) -> None:
        """Paint the card; `is_round` shapes the key cap."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.theme.colour
        body = QRectF(0, 0, size.width(), size.height()).adjusted(1.5, 1.5, -1.5, -1.5)
        pen = QPen(colour(look.border), look.width)
        if look.is_dashed:
            pen.setDashPattern([3, 2.2])
        painter.setPen(pen)
        painter.setBrush(colour(look.fill))
        painter.drawRoundedRect(body, tokens.RADIUS_CARD, tokens.RADIUS_CARD)
        self._paint_cap(painter, look, is_round=is_round)
        self._paint_text(painter, size, look)

    def _paint_cap(self, painter: QPainter, look: Look, *, is_round: bool) -> None:
        px, colour = self.theme.px, self.theme.colour
        side = px(tokens.KEYCAP)
        cap = QRectF(px(_KEYCAP_LEFT), px(_KEYCAP_TOP), side, side)
        painter.setPen(QPen(colour(look.cap), 1.5))
        painter.setBrush(colour(look.cap) if look.is_solid else Qt.BrushStyle.NoBrush)
        if is_round:
            painter.drawEllipse(cap)
        else:
            painter.drawRoundedRect(cap, 8, 8)
        if look.icon:
            icon = px(_ICON)
            at = cap.center() - QPointF(icon, icon) / 2
            self.theme.draw_icon(painter, look.icon, at, icon, look.on_cap, _BOLD)
        else:
            painter.setPen(colour(look.on_cap))
            painter.setFont(self.theme.font("small_strong"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)

    def _paint_text(self, painter: QPainter, size: QSize, look: Look) -> None:
        px, colour = self.theme.px, self.theme.colour
        lines = self._lines(size.width())
        top = (size.height() - lines.height) / 2
        if self.word:
            painter.setFont(self.theme.font("caption", 600))
            painter.setPen(colour(look.word))
            width = size.width() - px(_TEXT_LEFT + self._right)
            word = QRectF(px(_TEXT_LEFT), px(_WORD_TOP), width, px(_WORD_HEIGHT))
            painter.drawText(word, Qt.AlignmentFlag.AlignVCenter, self.word)
            top = px(_WORD_TOP + _WORD_HEIGHT)
        painter.setPen(colour(look.text))
        at = QPointF(px(_TEXT_LEFT), top)
        lines.layout.draw(painter, at)
        paint_over(self.theme, painter, lines.layout, at)

    def _lines(self, width: int) -> Lines:
        if self._laid is None or self._laid[0] != width:
            theme = self.theme
            made = flow(theme, self._inlines, "choice")
            room = width - theme.px(_TEXT_LEFT + self._right)
            font, line = theme.font("choice"), theme.line_height("choice")
            self._laid = (width, broken(made.text, font, line, room, formats=made.formats))
        return self._laid[1]
