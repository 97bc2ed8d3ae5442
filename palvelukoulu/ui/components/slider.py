"""A slider over a scale of numbers. Nothing is set before it has been moved."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from palvelukoulu.core.ranges import Scale
from palvelukoulu.ui.components.answer_face import ChoiceState, look_of
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_TRACK = 8
_HANDLE = 28
_RING = 3
_FEW_STEPS = 24
_TICK = 4
_LEAPS = 10
_SEEN = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class NumberSlider(QSlider):
    """Picks a number of a scale.

    Signals:
        moved: The learner has moved it; carries the number.
    """

    moved = Signal(float)

    def __init__(self, theme: Theme, name: str, scale: Scale) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.theme = theme
        self.scale = scale
        self._state = ChoiceState.OPEN
        self._is_set = False
        self._kept = 0
        # Screen readers say Qt's own value: it is the number itself where that is whole.
        ends = (scale.least, scale.most, scale.step)
        self._is_whole = all(float(number).is_integer() for number in ends)
        if self._is_whole:
            self.setRange(int(scale.least), int(scale.most))
            self.setSingleStep(int(scale.step))
            self.setPageStep(int(scale.step) * max(1, scale.steps // _LEAPS))
        else:
            self.setRange(0, scale.steps)
            self.setPageStep(max(1, scale.steps // _LEAPS))
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", tokens.TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.forget()
        self.valueChanged.connect(self._changed)
        theme.changed.connect(self._restyle)

    @property
    def is_set(self) -> bool:
        """Whether it shows a number somebody gave."""
        return self._is_set

    def number(self) -> float:
        """Return the number it stands at."""
        if self._is_whole:
            return self.scale.value_at(self.scale.nearest(self.value()))
        return self.scale.value_at(self.value())

    def show_number(self, number: float) -> None:
        """Stand at the step nearest to a number; says nothing."""
        step = self.scale.nearest(number)
        self._place(int(self.scale.value_at(step)) if self._is_whole else step)
        self._is_set = True
        self.update()

    def forget(self) -> None:
        """Stand in the middle, with nothing set; says nothing."""
        step = self.scale.steps // 2
        self._place(int(self.scale.value_at(step)) if self._is_whole else step)
        self._is_set = False
        self.update()

    def show_state(self, state: ChoiceState) -> None:
        """Show how the number was judged; any state but open locks it."""
        self._state = state
        self._kept = self.value()
        is_open = state is ChoiceState.OPEN
        shape = Qt.CursorShape.PointingHandCursor if is_open else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.update()

    # --- input -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._state is not ChoiceState.OPEN and Qt.Key(event.key()) not in _SEEN:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls, and a number must not change by the way

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._follow(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event.position())

    def _follow(self, at: QPointF) -> None:
        if self._state is not ChoiceState.OPEN:
            return
        left, width = self._room()
        share = min(1.0, max(0.0, (at.x() - left) / width))
        scale = self.scale
        step = scale.nearest(scale.least + share * (scale.most - scale.least))
        value = int(scale.value_at(step)) if self._is_whole else step
        if value == self.value():
            self._changed()
        else:
            self.setValue(value)

    def _changed(self) -> None:
        if self._state is not ChoiceState.OPEN:
            self._place(self._kept)  # a screen reader can set a value without mouse or key
            return
        number = self.number()
        if self._is_whole and self.value() != number:
            self._place(int(number))
        self._is_set = True
        self.update()
        self.moved.emit(number)

    def _place(self, value: int) -> None:
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)

    # --- looks -------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        px = self.theme.px
        return QSize(px(tokens.CARD_WIDTH), px(tokens.TARGET))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.NAV_WIDTH) // 2, self.theme.px(tokens.TARGET))

    def place_of(self, number: float) -> float:
        """Return how far from the left edge a number stands, in pixels."""
        left, width = self._room()
        scale = self.scale
        return left + width * (number - scale.least) / (scale.most - scale.least)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self.theme, self.theme.px
        left, width = self._room()
        middle = self.height() / 2
        thick = px(_TRACK)
        track = QRectF(left, middle - thick / 2, width, thick)
        painter.setPen(QPen(theme.colour("control"), theme.hairline))
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        here = self.place_of(self.number())
        is_judged = self._state not in (ChoiceState.OPEN, ChoiceState.DIM)
        tone = look_of(self._state).cap if is_judged else "primary"
        if self._is_set:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(tone))
            painter.drawRoundedRect(QRectF(left, track.top(), here - left, thick), thick / 2, 4)
        if self.scale.steps <= _FEW_STEPS:
            self._paint_ticks(painter, middle + px(_HANDLE) / 2)
        self._paint_handle(painter, QPointF(here, middle), tone)

    def _paint_ticks(self, painter: QPainter, top: float) -> None:
        painter.setPen(QPen(self.theme.colour("control"), self.theme.hairline))
        for step in range(self.scale.steps + 1):
            at = self.place_of(self.scale.value_at(step))
            painter.drawLine(QPointF(at, top), QPointF(at, top + self.theme.px(_TICK)))

    def _paint_handle(self, painter: QPainter, at: QPointF, tone: str) -> None:
        theme = self.theme
        radius = theme.px(_HANDLE) / 2
        ring = theme.px(_RING)
        is_hovered = self.underMouse() and self._state is ChoiceState.OPEN
        border = tone if self._is_set or is_hovered else "control"
        painter.setPen(QPen(theme.colour(border), ring))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(at, radius - ring / 2, radius - ring / 2)
        if self._is_set:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(tone))
            painter.drawEllipse(at, radius - 2.2 * ring, radius - 2.2 * ring)

    def _room(self) -> tuple[float, float]:
        """Return where the scale begins and how long it is, in pixels."""
        edge = self.theme.px(_HANDLE) / 2 + 1
        return edge, max(1.0, self.width() - 2 * edge)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
