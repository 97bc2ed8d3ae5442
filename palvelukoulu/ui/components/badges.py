"""Small marks: icons, soft discs, pills, initials."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme, colour

_PILL_HEIGHT = 26
_PILL_PAD = 10
_PILL_ICON = 14
_PILL_GAP = 4
_INITIALS = 2
_INITIALS_SHARE = 0.38
_BADGE_ICON_SHARE = 0.5


class _Square(QWidget):
    """Decoration of a fixed size; says nothing to screen readers."""

    def __init__(self, theme: Theme, size: int) -> None:
        super().__init__()
        self.theme = theme
        self._size = size
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        side = self.theme.px(self._size)
        self.setFixedSize(side, side)
        self.update()


class Icon(_Square):
    """An icon."""

    def __init__(self, theme: Theme, name: str, size: int = 20, tone: str = "text2") -> None:
        super().__init__(theme, size)
        self._name = name
        self._tone = tone

    def show_icon(self, name: str, tone: str) -> None:
        """Show another icon or colour."""
        self._name = name
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self.theme.draw_icon(QPainter(self), self._name, QPointF(0, 0), self.width(), self._tone)


class Badge(_Square):
    """A soft disc with an icon in it."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        *,
        tone: str = "primary_text",
        fill: str = "primary_soft",
        size: int = 40,
    ) -> None:
        super().__init__(theme, size)
        self._icon = icon
        self._tone = tone
        self._fill = fill

    def show_icon(self, icon: str, tone: str, fill: str) -> None:
        """Show another icon and colours."""
        self._icon, self._tone, self._fill = icon, tone, fill
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = self.theme.colour(self._tone)
        painter.setPen(QPen(tone, 1.5) if self.theme.is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(self._fill))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8))
        icon = round(self.width() * _BADGE_ICON_SHARE)
        edge = (self.width() - icon) / 2
        self.theme.draw_icon(painter, self._icon, QPointF(edge, edge), icon, self._tone)


class Pill(QLabel):
    """A word or two on a rounded ground, with an icon if given."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        icon: str = "",
        tone: str = "text2",
        fill: str = "sunken",
    ) -> None:
        super().__init__()
        self.theme = theme
        self._icon = icon
        self._tone = tone
        self._fill = fill
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        px = self.theme.px
        words = math.ceil(QFontMetricsF(self._words_font()).horizontalAdvance(self.text())) + 1
        icon = px(_PILL_ICON + _PILL_GAP) if self._icon else 0
        return QSize(words + icon + 2 * px(_PILL_PAD), px(_PILL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        px = self.theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = self.theme.colour(self._tone)
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(tone, 1) if self.theme.is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(self._fill))
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        left = px(_PILL_PAD)
        if self._icon:
            icon = px(_PILL_ICON)
            at = QPointF(left, (self.height() - icon) / 2)
            self.theme.draw_icon(painter, self._icon, at, icon, self._tone)
            left += px(_PILL_ICON + _PILL_GAP)
        painter.setFont(self._words_font())
        painter.setPen(tone)
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _words_font(self) -> QFont:
        return self.theme.font("caption", 600)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def initials(name: str) -> str:
    """Return the first letters of the first words that have any; the digit of a name of digits."""
    for counts in (str.isalpha, str.isalnum):
        firsts = (next(filter(counts, word), "") for word in name.split())
        if found := "".join([first for first in firsts if first][:_INITIALS]):
            return found.upper()
    return ""


class Avatar(_Square):
    """A person's initials on the disc of their own colour.

    `colour` is an index of `tokens.AVATARS`, chosen when the profile is made.
    """

    def __init__(self, theme: Theme, name: str, colour: int, size: int = 36) -> None:
        super().__init__(theme, size)
        self._initials = initials(name)
        self._colour = tokens.AVATARS[colour % len(tokens.AVATARS)]

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = colour(tokens.AVATAR_TEXT)
        is_contrast = self.theme.is_contrast
        painter.setPen(QPen(ink, 2) if is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("bg") if is_contrast else colour(self._colour))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        font = self.theme.font("h3")
        font.setPixelSize(round(self.width() * _INITIALS_SHARE))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
