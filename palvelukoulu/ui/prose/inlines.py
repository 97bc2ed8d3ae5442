"""Inline rich text as characters with formats. Nothing in it can make Qt load anything."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextLayout

from palvelukoulu.core.richtext import Inline, LineBreak, Link, Run
from palvelukoulu.ui.prose.chips import chip_pieces
from palvelukoulu.ui.theme.lines import LINE_BREAK
from palvelukoulu.ui.theme.theme import Theme

_STRONG = QFont.Weight.DemiBold
# Qt would start a block at the first three and look for an object at the last.
_UNSAFE = str.maketrans({"\n": " ", "\r": " ", "\u2029": " ", "\ufffc": None})

NO_BREAK: Final = "\u00a0"
Hyphenate = Callable[[str], str]

# What the target of a term begins with. No address that an author can write does.
TERM: Final = "sana:"


@dataclass(frozen=True, slots=True)
class Flow:
    """A line of rich text for QTextLayout.

    Attributes:
        links: Start, end and target of each link, in characters.
    """

    text: str
    formats: list[QTextLayout.FormatRange]
    links: list[tuple[int, int, str]] = field(default_factory=list)


def safe(text: str) -> str:
    """Return text without the characters that mean something to Qt's documents."""
    return text.translate(_UNSAFE)


def glued(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Return a line whose source marks stay on the line of the word before them.

    The space between becomes one that does not break: no character more or less.
    """
    made = list(inlines)
    for number, (part, after) in enumerate(pairwise(inlines)):
        if isinstance(part, Run) and isinstance(after, Run) and after.source:
            words = part.text.rstrip(" ")
            space = NO_BREAK * (len(part.text) - len(words))
            made[number] = replace(part, text=words + space)
    return tuple(made)


def flow(theme: Theme, inlines: tuple[Inline, ...], role: str) -> Flow:
    """Return rich text as characters with formats over the font of `role`."""
    text = ""
    formats: list[QTextLayout.FormatRange] = []
    links: list[tuple[int, int, str]] = []
    for part in glued(inlines):
        start = len(text)
        for piece, made in _pieces(theme, part, QTextCharFormat(), role):
            text += piece
            formats.append(_range(len(text) - len(piece), len(piece), made))
        if isinstance(part, Link):
            links.append((start, len(text), part.target))
    return Flow(text, formats, links)


def write(
    theme: Theme,
    cursor: QTextCursor,
    inlines: tuple[Inline, ...],
    base: QTextCharFormat,
    role: str,
    hyphenate: Hyphenate | None = None,
) -> None:
    """Write rich text at the cursor in the format `base`."""
    for part in glued(inlines):
        for piece, made in _pieces(theme, part, base, role):
            # A link's own words stay whole: an address must not get hyphens.
            is_plain = hyphenate is None or isinstance(part, Link)
            cursor.insertText(piece if is_plain or hyphenate is None else hyphenate(piece), made)


def _pieces(
    theme: Theme, part: Inline, base: QTextCharFormat, role: str
) -> list[tuple[str, QTextCharFormat]]:
    match part:
        case Run(source=str(source)) if source:
            return chip_pieces(theme, part, base)
        case Run():
            made = _styled(theme, part, base, role)
            return [(safe(part.text), _explained(theme, part.term, made) if part.term else made)]
        case LineBreak():
            return [(LINE_BREAK, QTextCharFormat(base))]
        case Link(target, runs):
            pieces = []
            for run in runs:
                made = QTextCharFormat(_styled(theme, run, base, role))
                made.setAnchor(True)
                made.setAnchorHref(target)
                made.setFontUnderline(True)
                made.setForeground(theme.colour("primary_text"))
                pieces.append((safe(run.text), made))
            return pieces


def _explained(theme: Theme, term: str, base: QTextCharFormat) -> QTextCharFormat:
    """Return the format of a word that has a card: a link in the colour of the text."""
    made = QTextCharFormat(base)
    made.setAnchor(True)
    made.setAnchorHref(f"{TERM}{term}")
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    made.setUnderlineColor(theme.colour("primary"))
    return made


def _styled(theme: Theme, run: Run, base: QTextCharFormat, role: str) -> QTextCharFormat:
    if not (run.is_code or run.is_strong or run.is_emphasis or run.is_struck):
        return base
    made = QTextCharFormat(base)
    if run.is_code:
        code = theme.font("code")
        code.setPixelSize(round(theme.font(role).pixelSize() * 0.9))
        made.setFont(code)
        made.setBackground(theme.colour("sunken"))
    if run.is_strong:
        made.setFontWeight(_STRONG)
    if run.is_emphasis:
        made.setFontItalic(True)
    if run.is_struck:
        made.setFontStrikeOut(True)
    return made


def _range(start: int, length: int, made: QTextCharFormat) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start = start
    span.length = length
    span.format = made
    return span
