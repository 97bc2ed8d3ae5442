"""What is said, seen and thought in a conversation, as bubbles of a chat."""

import enum
from dataclasses import dataclass

from PySide6.QtCore import Property, QEasingCurve, QPointF, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from palvelukoulu.core.richtext import Inline, inline_plain
from palvelukoulu.ui.prose.inlines import flow
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import Lines, broken
from palvelukoulu.ui.theme.shapes import rounded
from palvelukoulu.ui.theme.theme import Theme

_PAD = 18
_PAD_ABOVE = 13
_NAME = 20
_OTHER_SIDE = 90
_OTHER_SIDE_NARROW = 28
_NARROW = 480
_SCENE_EDGE = 4


class Voice(enum.Enum):
    """Whose a bubble is: the customer's, the learner's own, the stage's, a thought."""

    CUSTOMER = "customer"
    OWN = "own"
    SCENE = "scene"
    THOUGHT = "thought"


@dataclass(frozen=True, slots=True)
class _Look:
    fill: str
    border: str
    tone: str
    is_dashed: bool = False


class Bubble(QLabel):
    """One bubble over the whole width of the conversation.

    Its text for screen readers is the speaker's name and the words.
    """

    def __init__(
        self, theme: Theme, voice: Voice, inlines: tuple[Inline, ...], speaker: str = ""
    ) -> None:
        super().__init__()
        self.theme = theme
        self.voice = voice
        self._inlines = inlines
        self._speaker = speaker
        self._presence = 1.0
        self._laid: tuple[int, Lines] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        words = inline_plain(inlines)
        self.setText(f"{speaker}: {words}" if speaker else words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._arrival = QPropertyAnimation(self, b"presence", self)
        self._arrival.setEasingCurve(QEasingCurve.Type.OutCubic)
        theme.changed.connect(self._restyle)

    def _get_presence(self) -> float:
        return self._presence

    def _set_presence(self, presence: float) -> None:
        self._presence = presence
        self.update()

    presence = Property(float, _get_presence, _set_presence)

    def arrive(self) -> None:
        """Come into view softly, once."""
        duration = self.theme.motion(tokens.BASE)
        if duration:
            self._arrival.setDuration(duration)
            self._arrival.setStartValue(0.0)
            self._arrival.setEndValue(1.0)
            self._set_presence(0.0)
            self._arrival.start()

    # --- size --------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = _SCENE_EDGE if self.voice is Voice.SCENE else _PAD_ABOVE
        return self._lines(width).height + 2 * self.theme.px(around) + self._name_height()

    def sizeHint(self) -> QSize:
        width = self.theme.px(tokens.BUBBLE)
        is_placed = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        return QSize(width, self.heightForWidth(self.width() if is_placed else width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.line_height("choice"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) > self.height():
            self.updateGeometry()

    def _name_height(self) -> int:
        return self.theme.px(_NAME) if self._speaker else 0

    # --- painting ----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._presence)
        lines = self._lines(self.width())
        if self.voice is Voice.SCENE:
            painter.setPen(self.theme.colour("text2"))
            left = (self.width() - self._room(self.width())) / 2
            lines.layout.draw(painter, QPointF(left, self.theme.px(_SCENE_EDGE)))
            return
        px, look = self.theme.px, self._look()
        width = lines.width + 2 * px(_PAD)
        left = self.width() - width - 1 if self.voice is Voice.OWN else 1
        top = self._name_height()
        body = QRectF(left, top + 0.5, width, self.height() - top - 1)
        self._paint_name(painter, body)
        self._paint_body(painter, body, look)
        painter.setPen(self.theme.colour(look.tone))
        lines.layout.draw(painter, QPointF(left + px(_PAD), top + px(_PAD_ABOVE)))

    def _paint_name(self, painter: QPainter, body: QRectF) -> None:
        if not self._speaker:
            return
        painter.setFont(self.theme.font("caption", 600))
        painter.setPen(self.theme.colour("text2"))
        is_own = self.voice is Voice.OWN
        align = Qt.AlignmentFlag.AlignRight if is_own else Qt.AlignmentFlag.AlignLeft
        line = QRectF(4, 0, self.width() - 8, body.top() - 2)
        painter.drawText(line, align | Qt.AlignmentFlag.AlignVCenter, self._speaker)

    def _paint_body(self, painter: QPainter, body: QRectF, look: _Look) -> None:
        pen = QPen(self.theme.colour(look.border), 1.5 if look.is_dashed else self.theme.hairline)
        if look.is_dashed:
            pen.setDashPattern([3, 2.2])
        round_, tip = tokens.RADIUS_BUBBLE, tokens.RADIUS_BUBBLE_TIP
        is_own = self.voice is Voice.OWN
        corners = (round_, tip, round_, round_) if is_own else (tip, round_, round_, round_)
        painter.setPen(pen)
        painter.setBrush(self.theme.colour(look.fill))
        painter.drawPath(rounded(body, corners))

    def _look(self) -> _Look:
        match self.voice:
            case Voice.OWN if self.theme.is_dark and not self.theme.is_contrast:
                # A whole bubble of the dark theme's light blue would be a lamp.
                return _Look("selection", "selection", "text")
            case Voice.OWN:
                return _Look("primary", "primary", "on_primary")
            case Voice.THOUGHT:
                return _Look("star_soft", "star_line", "text", is_dashed=True)
            case _:
                return _Look("surface", "line", "text")

    # --- the words ---------------------------------------------------------------------

    def _restyle(self) -> None:
        self._laid = None
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        if self.voice is Voice.SCENE:
            return self.theme.font("small")
        return self.theme.font("choice", is_italic=self.voice is Voice.THOUGHT)

    def _room(self, width: int) -> int:
        px = self.theme.px
        if self.voice is Voice.SCENE:
            return min(width, px(tokens.BUBBLE))
        other = _OTHER_SIDE if width >= px(_NARROW) else _OTHER_SIDE_NARROW
        return max(px(tokens.TARGET), min(px(tokens.BUBBLE), width - px(other)) - 2 * px(_PAD))

    def _lines(self, width: int) -> Lines:
        if self._laid is None or self._laid[0] != width:
            is_scene = self.voice is Voice.SCENE
            role = "small" if is_scene else "choice"
            made = flow(self.theme, self._inlines, role)
            flags = Qt.AlignmentFlag
            lines = broken(
                made.text,
                self._font(),
                self.theme.line_height(role),
                self._room(width),
                align=flags.AlignHCenter if is_scene else flags.AlignLeft,
                formats=made.formats,
            )
            self._laid = (width, lines)
        return self._laid[1]
