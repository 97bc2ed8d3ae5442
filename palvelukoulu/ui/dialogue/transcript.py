"""The conversation so far, oldest first."""

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.richtext import RichText, plain
from palvelukoulu.ui.accessibility import announce, set_role
from palvelukoulu.ui.components.badges import Icon
from palvelukoulu.ui.components.bubbles import Bubble, Voice
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.dialogue.script import Cue, Part
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.prose.view import RichTextView
from palvelukoulu.ui.theme import tokens

_GAP = 12
_ICON = 18
_PAD = 14
_INDENT = 90
_NARROW = 480
_VOICES = {
    Part.HEARD: Voice.CUSTOMER,
    Part.SAID: Voice.OWN,
    Part.SEEN: Voice.SCENE,
    Part.THOUGHT: Voice.THOUGHT,
}


class Transcript(QWidget):
    """Bubbles, feedback lines and the ending."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._cues: list[Cue] = []
        self._views: list[QWidget] = []
        set_role(self, "list")
        self.setAccessibleName(self.tr("Keskustelu"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)

    @property
    def views(self) -> tuple[QWidget, ...]:
        """A widget for each cue."""
        return tuple(self._views)

    def show_cues(self, cues: tuple[Cue, ...], *, is_live: bool) -> None:
        """Show other cues, leaving what is already there.

        With `is_live` new bubbles arrive softly and are announced.
        """
        kept = 0
        while kept < min(len(cues), len(self._cues)) and cues[kept] == self._cues[kept]:
            kept += 1
        for view in self._views[kept:]:
            view.hide()
            view.deleteLater()
        self._cues[kept:] = cues[kept:]
        self._views[kept:] = [self._made(cue, at) for at, cue in enumerate(cues[kept:], kept)]
        said = []
        for view in self._views[kept:]:
            self._column.addWidget(view)
            view.show()
            if is_live and isinstance(view, Bubble):
                view.arrive()
                said.append(view.text())
        if said:
            announce(self, "\n".join(said))

    def latest_own(self) -> QWidget | None:
        """Return what the learner said last."""
        own = [v for v in self._views if isinstance(v, Bubble) and v.voice is Voice.OWN]
        return own[-1] if own else None

    def last_words(self) -> str:
        """Return what was heard or seen last, with its speaker."""
        heard = [v.text() for v in self._views if isinstance(v, Bubble) and v.voice != Voice.OWN]
        return heard[-1] if heard else ""

    def ending(self) -> QWidget | None:
        """Return the card of the ending, if the conversation is over."""
        return next((view for view in self._views if isinstance(view, Ending)), None)

    def _made(self, cue: Cue, at: int) -> QWidget:
        frame = self._frame
        if cue.part is Part.FEEDBACK:
            number = sum(one.part is Part.SAID for one in self._cues[:at])
            return Aside(frame, cue, self.tr("Palaute, vastaus {number}").format(number=number))
        if cue.part is Part.ENDING:
            return Ending(frame, frame.blocks(cue.text) if cue.text else ())
        speaker = cue.speaker
        if cue.part is Part.SAID:
            speaker = self.tr("Sinä")
        elif cue.part is Part.THOUGHT:
            speaker = self.tr("{name} ajattelee").format(name=cue.speaker)
        return Bubble(frame.theme, _VOICES[cue.part], frame.inline(cue.text), speaker)


class Aside(QWidget):
    """What a choice meant to the customer, under the learner's own words.

    A quiet line while the conversation goes on; in the replay the matter itself, in a box.
    """

    def __init__(self, frame: Frame, cue: Cue, name: str) -> None:
        """Show a cue; `name` tells a screen reader which choice it is about."""
        super().__init__()
        self.theme = frame.theme
        self._is_box = cue.is_replay
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        tone = "star_text" if cue.is_replay else "text3"
        icon = QVBoxLayout()
        icon.addWidget(
            Icon(self.theme, "heart" if cue.is_replay else "message-circle", _ICON, tone)
        )
        icon.addStretch(1)
        nest(row, icon)
        words = QVBoxLayout()
        words.setSpacing(2)
        nest(row, words, 1)
        if cue.text:
            told = RichTextView(self.theme, "ui" if cue.is_replay else "small")
            told.setAccessibleName(name)
            told.show_text(frame.blocks(cue.text))
            words.addWidget(told)
        if cue.effect:
            words.addWidget(Label(self.theme, cue.effect, "small_strong", "star_text"))
        self.theme.changed.connect(self._indent)
        self._indent()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._indent()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._is_box:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_outlined = self.theme.is_contrast
        pen = QPen(self.theme.colour("star_line"), 2) if is_outlined else Qt.PenStyle.NoPen
        painter.setPen(pen)
        painter.setBrush(self.theme.colour("star_soft"))
        body = QRectF(self.rect()).adjusted(self._left() + 1, 1, -1, -1)
        painter.drawRoundedRect(body, tokens.RADIUS_CARD, tokens.RADIUS_CARD)

    def _left(self) -> int:
        """Return how far it stands from the customer's side, like the learner's bubbles."""
        px = self.theme.px
        return px(_INDENT) if self.width() >= px(_NARROW) else 0

    def _indent(self) -> None:
        pad = _PAD if self._is_box else 0
        margins = QMargins(self._left() + pad, pad, pad, pad)
        if self.contentsMargins() != margins:
            self.setContentsMargins(margins)


class Ending(Card):
    """How the conversation ended. Takes the focus, so that it is read aloud."""

    def __init__(self, frame: Frame, text: RichText) -> None:
        super().__init__(frame.theme, pad=20, fill="primary_soft", has_shadow=False)
        title = self.tr("Näin siinä kävi") if text else self.tr("Keskustelu päättyi tähän")
        self.content.setSpacing(4)
        self.content.addWidget(Heading(frame.theme, title, "h3"))
        if text:
            told = RichTextView(frame.theme, "choice")
            told.setAccessibleName(title)
            told.show_text(text)
            self.content.addWidget(told)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", tokens.RADIUS_CARD + tokens.FOCUS_WIDTH)
        set_role(self, "note")
        self.setAccessibleName(f"{title}. {plain(text)}" if text else title)
