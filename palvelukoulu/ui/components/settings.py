"""Controls of the reading settings: switches, swatches, segments, a stepper."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from palvelukoulu.core.preferences import ThemeChoice
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme, colour

_GAP = 12
_THUMB_INSET = 4
_PAGE_HEIGHT = 60
_SWATCH_RADIUS = 10
_TICK = 18
_BOLD = 3.2
_STEP_WIDTH = 64


class Switch(QCheckBox):
    """A setting that is on or off; told by the thumb's place, a tick and the fill."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self.theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.theme.font("ui"))
        words = round(metrics.horizontalAdvance(self.text())) + 1
        px = self.theme.px
        return QSize(words + px(_GAP + tokens.SWITCH_WIDTH) + 2, px(tokens.TARGET))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, px = self.theme, self.theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = px(tokens.SWITCH_WIDTH), px(tokens.SWITCH_HEIGHT)
        track = QRectF(self.width() - wide - 1, (self.height() - high) / 2, wide, high)
        is_on = self.isChecked()
        painter.setPen(QPen(theme.colour("primary" if is_on else "control"), 1.5))
        painter.setBrush(theme.colour("primary" if is_on else "surface"))
        painter.drawRoundedRect(track, high / 2, high / 2)
        thumb = high - 2 * _THUMB_INSET
        left = track.right() - thumb - _THUMB_INSET if is_on else track.left() + _THUMB_INSET
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_primary" if is_on else "control"))
        painter.drawEllipse(QRectF(left, track.top() + _THUMB_INSET, thumb, thumb))
        if is_on:
            tick = thumb - 4
            at = QPointF(left + 2, track.top() + _THUMB_INSET + 2)
            theme.draw_icon(painter, "check", at, tick, "primary", _BOLD)
        painter.setFont(theme.font("ui"))
        painter.setPen(theme.colour("text" if self.isEnabled() else "on_disabled"))
        words = QRectF(0, 0, track.left() - px(_GAP), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Swatch(QRadioButton):
    """A theme to choose: a small page in its own colours. The system's is half day, half night."""

    def __init__(self, theme: Theme, choice: ThemeChoice, text: str) -> None:
        super().__init__(text)
        self.theme = theme
        self.choice = choice
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", tokens.RADIUS_CARD)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        px = self.theme.px
        metrics = QFontMetricsF(self.theme.font("small_strong"))
        words = round(metrics.horizontalAdvance(self.text())) + px(8)
        return QSize(max(px(tokens.SWATCH_WIDTH), words), px(tokens.SWATCH_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, px = self.theme, self.theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        page = QRectF(2, 2, self.width() - 4, px(_PAGE_HEIGHT))
        if self.choice is ThemeChoice.SYSTEM:
            self._paint_page(painter, page, tokens.DAY)
            painter.save()
            painter.setClipRect(page.adjusted(page.width() / 2, 0, 0, 0))
            self._paint_page(painter, page, tokens.NIGHT)
            painter.restore()
        else:
            self._paint_page(painter, page, tokens.PALETTES[str(self.choice)])
        border = theme.colour("primary" if is_on else "control")
        painter.setPen(QPen(border, 2.5 if is_on else 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(page, _SWATCH_RADIUS, _SWATCH_RADIUS)
        painter.setPen(theme.colour("primary_text" if is_on else "text"))
        painter.setFont(theme.font("small_strong" if is_on else "small"))
        words = QRectF(0, page.bottom() + px(4), self.width(), px(24))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if is_on:
            self._paint_tick(painter, QPointF(page.right() - 8, page.top() + 9))

    def _paint_page(self, painter: QPainter, page: QRectF, palette: tokens.Palette) -> None:
        px = self.theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette.bg))
        painter.drawRoundedRect(page, _SWATCH_RADIUS, _SWATCH_RADIUS)
        painter.setPen(colour(palette.text))
        painter.setFont(self.theme.font("h2"))
        words = page.adjusted(px(10), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, "Aa")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette.primary))
        button = QRectF(page.right() - px(40), page.center().y() - px(10), px(28), px(20))
        painter.drawRoundedRect(button, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)

    def _paint_tick(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("primary"))
        painter.drawEllipse(at, _TICK / 2, _TICK / 2)
        size = round(_TICK * 2 / 3)
        corner = at - QPointF(size, size) / 2
        self.theme.draw_icon(painter, "check", corner, size, "on_primary", _BOLD)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class _SegmentOption(QRadioButton):
    """One option of a segment, as a chip."""

    def __init__(self, theme: Theme, text: str, role: str) -> None:
        super().__init__(text)
        self.theme = theme
        self._role = role
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.theme.font(self._role, 600))
        words = round(metrics.horizontalAdvance(self.text())) + 1
        px = self.theme.px
        return QSize(words + 2 * px(tokens.CHIP_PAD), px(tokens.CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        border = "primary" if is_on else "control"
        width = theme.hairline
        painter.setPen(QPen(theme.colour(border), width))
        painter.setBrush(theme.colour("primary_soft" if is_on else "surface"))
        body = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        painter.setFont(theme.font(self._role, 600))
        painter.setPen(theme.colour("primary_text" if is_on else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _restyle(self) -> None:
        radius = self.theme.px(tokens.CHIP_HEIGHT) // 2 + tokens.FOCUS_MARGIN - 2
        self.setProperty("ringRadius", radius)
        self.updateGeometry()
        self.update()


class Segment(QWidget):
    """A few options of which one holds. `roles` may give each option a type role of its own."""

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, name: str, options: tuple[str, ...], roles: tuple[str, ...] = ()
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._options: list[_SegmentOption] = []
        for number, text in enumerate(options):
            option = _SegmentOption(theme, text, roles[number] if roles else "small_strong")
            option.setAccessibleName(f"{name}: {text}")
            option.clicked.connect(self._choose)
            self._options.append(option)
            row.addWidget(option)
        row.addStretch(1)

    @property
    def options(self) -> tuple[QRadioButton, ...]:
        """The options, in order."""
        return tuple(self._options)

    def choose(self, index: int) -> None:
        """Show which option holds; says nothing."""
        self._options[index].setChecked(True)

    def _choose(self) -> None:
        checked = [option.isChecked() for option in self._options]
        self.chosen.emit(checked.index(True))


class Stepper(QWidget):
    """The size of text: smaller, the present size, larger.

    `stepped` carries -1 or 1.
    """

    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.smaller = _LetterButton(theme, "small_strong", self.tr("Pienennä tekstiä"))
        self.larger = _LetterButton(theme, "letter", self.tr("Suurenna tekstiä"))
        self.smaller.clicked.connect(self._step_down)
        self.larger.clicked.connect(self._step_up)
        self._value = Label(theme, "", "h3", wraps=False, is_tabular=True)
        self._value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.smaller)
        row.addWidget(self._value, 1)
        row.addWidget(self.larger)

    def show_percent(self, percent: int, *, is_smallest: bool, is_largest: bool) -> None:
        """Show the present size and which ways are still open."""
        self._value.setText(self.tr("{percent}\u00a0%").format(percent=percent))
        self.smaller.setEnabled(not is_smallest)
        self.larger.setEnabled(not is_largest)

    def _step_down(self) -> None:
        self.stepped.emit(-1)

    def _step_up(self) -> None:
        self.stepped.emit(1)


class _LetterButton(Button):
    """A button with the letter A in the size it leads to."""

    def __init__(self, theme: Theme, role: str, name: str) -> None:
        self._letter_role = role
        super().__init__(theme, "A")
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(_STEP_WIDTH), self.theme.px(tokens.BUTTON_HEIGHT))

    def _role(self) -> str:
        return self._letter_role
