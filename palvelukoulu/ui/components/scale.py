"""One answer on a scale of numbers, with words at its ends and a way not to answer."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from palvelukoulu.ui.accessibility import set_role
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_GAP = 8
_PITCH = 68
_APART = 24
_PAD = 16
_ICON = 16
_INSET = 3.0
_WORDS_GAP = 4
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class _Option(QRadioButton):
    """A radio button that can be read but not changed once it is locked."""

    walked = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(name)
        self.theme = theme
        self.is_locked = False
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", tokens.TARGET)

    def nextCheckState(self) -> None:
        """Take a press, unless it is too late; a screen reader presses without mouse or key."""
        if not self.is_locked:
            self.setChecked(True)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.walked.emit(step)


class ScaleStep(_Option):
    """One number of a scale, in a ring."""

    def __init__(self, theme: Theme, number: int, name: str) -> None:
        super().__init__(theme, name)
        self.number = number

    def sizeHint(self) -> QSize:
        side = self.theme.px(tokens.TARGET)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.theme.colour
        ring = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        is_hot = self.underMouse() and not self.is_locked
        painter.setPen(QPen(colour("primary" if self.isChecked() or is_hot else "control"), 2))
        painter.setBrush(colour("primary_soft" if is_hot else "surface"))
        painter.drawEllipse(ring)
        tone = "text2" if self.is_locked else "text"
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("primary"))
            painter.drawEllipse(ring.adjusted(_INSET, _INSET, -_INSET, -_INSET))
            tone = "on_primary"
        painter.setPen(colour(tone))
        weight = 700 if self.isChecked() else 500
        painter.setFont(self.theme.font("ui", weight, is_tabular=True))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self.number))


class DeclineOption(_Option):
    """The way not to answer: a quiet pill in the same group as the numbers."""

    def sizeHint(self) -> QSize:
        px = self.theme.px
        words = QFontMetricsF(self.theme.font("small", 600)).horizontalAdvance(self.text())
        return QSize(round(words) + px(2 * _PAD + _ICON + _GAP), px(tokens.TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, colour = self.theme.px, self.theme.colour
        is_on = self.isChecked()
        is_hot = self.underMouse() and not self.is_locked
        body = QRectF(self.rect()).adjusted(1, _INSET, -1, -_INSET)
        painter.setPen(QPen(colour("primary" if is_on or is_hot else "control"), 2 if is_on else 1))
        painter.setBrush(colour("primary_soft" if is_on else "surface"))
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        icon, tone = px(_ICON), "primary_text" if is_on else "text2"
        at = QPointF(px(_PAD) - px(_GAP) / 2, (self.height() - icon) / 2)
        self.theme.draw_icon(painter, "check" if is_on else "minus", at, icon, tone)
        painter.setPen(colour(tone))
        painter.setFont(self.theme.font("small", 600 if is_on else 0))
        words = body.adjusted(at.x() + icon + px(_GAP) - 1, 0, -px(_GAP), 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, middle, self.text())


class Scale(QWidget):
    """Numbers from low to high of which one is picked, or none of them on purpose.

    `name` is what is being answered; screen readers say it with each number.

    Signals:
        picked: The learner has picked a number, or not to answer.
    """

    picked = Signal()

    def __init__(
        self, theme: Theme, name: str, ends: tuple[int, int], words: tuple[str, str]
    ) -> None:
        super().__init__()
        self.theme = theme
        low, high = ends
        set_role(self, "grouping")
        self.setAccessibleName(name)
        told = {low: words[0], high: words[1]}
        between = self.tr("{number}, asteikolla {low}–{high}")
        end = self.tr("{number}, {words}")
        self.steps = [
            ScaleStep(
                theme,
                number,
                end.format(number=number, words=told[number])
                if told.get(number)
                else between.format(number=number, low=low, high=high),
            )
            for number in range(low, high + 1)
        ]
        self.decline = DeclineOption(theme, self.tr("En halua vastata"))
        self._low = Label(theme, words[0], "caption", "text2")
        self._high = Label(theme, words[1], "caption", "text2")
        self._high.setAlignment(Qt.AlignmentFlag.AlignRight)
        for option in self._options():
            option.setParent(self)
            option.toggled.connect(self._toggled)
            option.walked.connect(self._walk)
        for label in (self._low, self._high):
            label.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    @property
    def value(self) -> int | None:
        """The picked number."""
        return next((one.number for one in self.steps if one.isChecked()), None)

    @property
    def is_declined(self) -> bool:
        """Whether the learner has chosen not to answer."""
        return self.decline.isChecked()

    def show_answer(self, value: int | None, *, is_declined: bool) -> None:
        """Show an answer, without `picked`."""
        for option in self._options():
            option.blockSignals(True)
            option.setAutoExclusive(False)
            is_it = option is self.decline and is_declined
            option.setChecked(is_it or (isinstance(option, ScaleStep) and option.number == value))
            option.setAutoExclusive(True)
            option.blockSignals(False)
            option.update()
        self._aim_tab()

    def lock(self, *, is_locked: bool) -> None:
        """Keep the answer as it is, or let it be changed again."""
        for option in self._options():
            option.is_locked = is_locked
            shape = Qt.CursorShape.ArrowCursor if is_locked else Qt.CursorShape.PointingHandCursor
            option.setCursor(shape)
            option.update()

    def pick(self, number: int) -> bool:
        """Pick a number as if with the mouse; False when there is no such number."""
        found = next((one for one in self.steps if one.number == number), None)
        if found is None or found.is_locked:
            return False
        found.setFocus(Qt.FocusReason.ShortcutFocusReason)
        found.click()
        return True

    def has_focus(self) -> bool:
        """Return whether one of the options has the focus."""
        return any(one.hasFocus() for one in self._options())

    def first_focus(self) -> QWidget:
        """Return the picked option, or the first number."""
        return next((one for one in self._options() if one.isChecked()), self.steps[0])

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(width, is_real=False)

    def sizeHint(self) -> QSize:
        width = self.theme.px(_PITCH * len(self.steps) + _APART) + self.decline.sizeHint().width()
        is_placed = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        return QSize(width, self._lay(self.width() if is_placed else width, is_real=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.decline.sizeHint().width(), self.theme.px(tokens.TARGET))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._lay(self.width(), is_real=True) > self.height():
            self.updateGeometry()

    def _options(self) -> list[_Option]:
        return [*self.steps, self.decline]

    def _restyle(self) -> None:
        self.updateGeometry()
        self._lay(self.width(), is_real=True)
        self.update()

    def _lay(self, width: int, *, is_real: bool) -> int:
        """Place everything, or only count; return the height it takes."""
        px = self.theme.px
        side, gap, apart = px(tokens.TARGET), px(_GAP), px(_APART)
        aside = self.decline.sizeHint()
        wide = (len(self.steps) - 1) * px(_PITCH) + side
        is_beside = wide + apart + aside.width() <= width
        pitch = px(_PITCH) if wide <= width else side + gap
        a_row = max(1, (width - side) // pitch + 1)
        for place, step in enumerate(self.steps):
            if is_real:
                row, column = divmod(place, a_row)
                step.setGeometry(column * pitch, row * (side + gap), side, side)
        rows = -(-len(self.steps) // a_row)
        scale = min(width, (min(a_row, len(self.steps)) - 1) * pitch + side)
        top = rows * (side + gap) - gap + px(_WORDS_GAP)
        half = scale // 2 - px(_WORDS_GAP)
        words = max(self._low.heightForWidth(half), self._high.heightForWidth(half))
        if not self._low.text() and not self._high.text():
            words = 0
        below = 0 if is_beside else aside.height() + gap
        if is_real:
            self._low.setGeometry(0, top, half, words)
            self._high.setGeometry(scale - half, top, half, words)
            left, high = (scale + apart, 0) if is_beside else (0, top + words + gap)
            self.decline.setGeometry(QRect(QPoint(left, high), aside))
        return top + words + below

    def _walk(self, by: int) -> None:
        options = self._options()
        here = next((at for at, one in enumerate(options) if one.hasFocus()), 0)
        option = options[(here + by) % len(options)]
        option.setFocus(Qt.FocusReason.TabFocusReason)
        if not option.is_locked:
            option.setChecked(True)

    def _toggled(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if is_on:
            self._aim_tab()
            self.picked.emit()

    def _aim_tab(self) -> None:
        """Let Tab stop at what is picked; Qt lets it stop at what had the focus last."""
        stop = self.first_focus()
        for option in self._options():
            is_stop = option is stop
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            option.setFocusPolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Join the numbers of the first row with a line."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(self.theme.colour("line"), 2))
        for before, after in zip(self.steps, self.steps[1:], strict=False):
            if before.y() == after.y():
                right = after.geometry().center()
                painter.drawLine(QPoint(before.geometry().center().x(), right.y()), right)
