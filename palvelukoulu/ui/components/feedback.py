"""Feedback: the footer that becomes the answer, and the same as a card in the page."""

import enum
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from palvelukoulu.core.richtext import RichText
from palvelukoulu.ui.accessibility import set_role
from palvelukoulu.ui.components.badges import Badge, Icon
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.prose.view import RichTextView
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_DISC = 44
_DISC_GAP = 18
_EDGE = 24
_BUTTON_EDGE = 11
_TIGHT_EDGE = 6
_TOP_LINE = 3
_NARROWEST_TEXT = 300


class Outcome(enum.Enum):
    """What feedback is about."""

    RIGHT = "right"
    RETRY = "retry"
    PARTLY = "partly"
    NEUTRAL = "neutral"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class _Look:
    icon: str
    tone: str
    fill: str
    line: str


_LOOKS = {
    Outcome.RIGHT: _Look("circle-check", "ok_text", "ok_soft", "ok"),
    Outcome.RETRY: _Look("lightbulb", "retry_text", "retry_soft", "retry"),
    Outcome.PARTLY: _Look("circle-dashed", "part_text", "part_soft", "part"),
    Outcome.NEUTRAL: _Look("feather", "primary_text", "primary_soft", "primary"),
    Outcome.HINT: _Look("lightbulb", "star_text", "star_soft", "star_line"),
}


class FeedbackBar(QWidget):
    """The footer of a lesson. It becomes the answer and its buttons do not move.

    Put what leads back into `left` and the buttons into `right`, the primary one last.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._outcome: Outcome | None = None
        self._is_compact = self._is_tight = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._is_stacked = False
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(10)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        nest(self._whole, self._row)
        self._left = QWidget()
        self.left = QHBoxLayout(self._left)
        self.left.setContentsMargins(0, 0, 0, 0)
        # The buttons hang from the bottom, so that a higher bar leaves them in place.
        left_column = QVBoxLayout()
        left_column.addStretch(1)
        left_column.addWidget(self._left)
        nest(self._row, left_column)
        self._answer = QWidget()
        self._fill_answer()
        self._row.addWidget(self._answer, 1)
        self._row.addStretch(0)
        self.right = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.right.setSpacing(12)
        right_column = QVBoxLayout()
        right_column.addStretch(1)
        nest(right_column, self.right)
        nest(self._row, right_column)
        theme.changed.connect(self._restyle)
        self.rest()

    def _fill_answer(self) -> None:
        row = self._answer_row = QHBoxLayout(self._answer)
        row.setSpacing(_DISC_GAP)
        disc_column = QVBoxLayout()
        self._disc = Badge(self.theme, "circle-check", fill="surface", size=_DISC)
        disc_column.addWidget(self._disc)
        disc_column.addStretch(1)
        nest(row, disc_column)
        words = QVBoxLayout()
        words.setSpacing(2)
        nest(row, words, 1)
        self.title = Label(self.theme, "", "h3")
        self.text = RichTextView(self.theme, "ui")
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addStretch(1)

    @property
    def outcome(self) -> Outcome | None:
        """What the bar shows; None while it is a plain footer."""
        return self._outcome

    def show_result(self, outcome: Outcome, title: str, text: RichText) -> None:
        """Become the answer: what was done, why it works or what to try."""
        self._outcome = outcome
        look = _LOOKS[outcome]
        self._disc.show_icon(look.icon, look.tone, "surface")
        self.title.tone = look.tone
        self.title.setText(title)
        self.text.setAccessibleName(title)
        self.text.show_text(text)
        self._restyle()

    def rest(self) -> None:
        """Become a plain footer again."""
        self._outcome = None
        self._restyle()

    def set_compact(self, *, is_compact: bool) -> None:
        """Leave the text out in a low window; show it in the page with a `FeedbackCard`."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self._restyle()

    def tighten(self, *, is_tight: bool) -> None:
        """Be no higher and its buttons no wider than need be, in a low window with large text."""
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            for button in self.findChildren(Button):
                button.tighten(is_tight=is_tight)
            self._restyle()

    def minimumSizeHint(self) -> QSize:
        # Narrower than its buttons side by side: they stack before they are cut.
        return QSize(self.theme.px(tokens.NAV_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour = self.theme.colour
        look = _LOOKS[self._outcome] if self._outcome else None
        painter.fillRect(self.rect(), colour(look.fill if look else "surface"))
        thick = _TOP_LINE if look else self.theme.hairline
        line = colour(look.line if look else "line")
        painter.fillRect(QRect(0, 0, self.width(), thick), line)

    def _restyle(self) -> None:
        has_answer = self._outcome is not None
        # With an answer the left keeps what is still offered there, and no empty room.
        self._left.setVisible(not has_answer or self._has_left())
        self._answer.setVisible(has_answer)
        self.text.setVisible(has_answer and not self._is_compact and bool(self.text.plain_text()))
        is_high = has_answer and not self._is_compact
        height = tokens.FEEDBACK_BAR if is_high else tokens.BOTTOM_BAR
        self.setMinimumHeight(0 if self._is_tight else self.theme.bar_px(height))
        self._line_up()
        self.updateGeometry()
        self.update()

    def _line_up(self) -> None:
        """Keep the words on the left edge of the question column, the disc outside it."""
        spare = self._stack_buttons()
        self._stack_answer(is_stacked=spare < self.theme.px(_NARROWEST_TEXT))
        column = (self.width() - self.theme.px(tokens.QUIZ_COLUMN)) // 2
        inset = column - self.theme.px(_DISC) - _DISC_GAP - _EDGE - self._beside_answer()
        self._answer_row.setContentsMargins(max(0, inset), 0, 12, 0)
        edge = _TIGHT_EDGE if self._is_tight else _BUTTON_EDGE
        top = 16 if self._outcome and not self._is_compact else edge
        self._whole.setContentsMargins(_EDGE, top, _EDGE, edge)

    def _has_left(self) -> bool:
        only = Qt.FindChildOption.FindDirectChildrenOnly
        return any(not one.isHidden() for one in self._left.findChildren(QWidget, options=only))

    def _beside_answer(self) -> int:
        """Return the room that the left takes in the row of the words."""
        if self._is_stacked or self._left.isHidden():
            return 0
        return self._left.sizeHint().width() + self._row.spacing()

    def _stack_buttons(self) -> int:
        """Put buttons that do not fit side by side on top of each other; return what is left."""
        # Not by the items of the layout: PySide (6.11.3) keeps what it once handed out of them
        # longer than Qt does, and then takes another object at the same address for one.
        only = Qt.FindChildOption.FindDirectChildrenOnly
        shown = [one for one in self.findChildren(QWidget, options=only) if not one.isHidden()]
        sizes = [one.sizeHint() for one in shown if one not in (self._left, self._answer)]
        gaps = self.right.spacing() * max(0, len(sizes) - 1)
        beside = sum(size.width() for size in sizes) + gaps
        room = self.width() - 2 * _EDGE
        if not self._left.isHidden():
            room -= self._left.minimumSizeHint().width() + self._row.spacing()
        is_tight = beside > room
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if is_tight else directions.LeftToRight
        if self.right.direction() != direction:
            self.right.setDirection(direction)
        disc = self.theme.px(_DISC) + _DISC_GAP + 12
        return room - beside - disc

    def _stack_answer(self, *, is_stacked: bool) -> None:
        """Put the words above the buttons when there is no room beside them."""
        if is_stacked == self._is_stacked:
            return
        self._is_stacked = is_stacked
        if is_stacked:
            self._row.removeWidget(self._answer)
            self._whole.insertWidget(0, self._answer)
        else:
            self._whole.removeWidget(self._answer)
            self._row.insertWidget(1, self._answer, 1)


class FeedbackCard(QWidget):
    """Feedback in the page: where the footer is too low for it, and for hints."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._outcome = Outcome.HINT
        set_role(self, "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 22, 16)
        row.setSpacing(14)
        icon_column = QVBoxLayout()
        self._icon = Icon(theme, "lightbulb", 24)
        icon_column.addWidget(self._icon)
        icon_column.addStretch(1)
        nest(row, icon_column)
        words = QVBoxLayout()
        words.setSpacing(4)
        nest(row, words, 1)
        self.title = Label(theme, "", "h3")
        self.text = RichTextView(theme, "ui")
        words.addWidget(self.title)
        words.addWidget(self.text)
        theme.changed.connect(self.update)

    def show_result(self, outcome: Outcome, title: str, text: RichText) -> None:
        """Show what was done, why it works or what to try."""
        self._outcome = outcome
        look = _LOOKS[outcome]
        self._icon.show_icon(look.icon, look.tone)
        self.title.tone = look.tone
        self.title.setText(title)
        self.text.setAccessibleName(title)
        self.text.show_text(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = _LOOKS[self._outcome]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_outlined = self.theme.is_contrast
        pen = QPen(self.theme.colour(look.tone), 2) if is_outlined else Qt.PenStyle.NoPen
        painter.setPen(pen)
        painter.setBrush(self.theme.colour(look.fill))
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(body, tokens.RADIUS_CARD, tokens.RADIUS_CARD)
