"""Progress: rings, bars and steps. Numbers stand in the accessible name and value."""

from PySide6.QtCore import Property, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from palvelukoulu.ui.components.glide import Glide
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.shapes import star
from palvelukoulu.ui.theme.theme import Theme

_TURN = 16 * 360
_TOP = 16 * 90
_RING_STROKE = 0.1
_STAR_SHARE = 0.23
_NUMBER_SHARE = 0.3
_PERCENT = 100


class _Progress(QProgressBar):
    """A stock progress bar for assistive technology, painted by its subclass."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setTextVisible(False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Ring(_Progress):
    """How many of how many, as a ring with the numbers in it; a gold star when all."""

    def __init__(self, theme: Theme, size: int = 40) -> None:
        super().__init__(theme)
        self._size = size
        self._done = 0
        self._total = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_progress(self, done: int, total: int) -> None:
        """Show `done` of `total`."""
        self._done = done
        self._total = max(1, total)
        self.setRange(0, self._total)
        self.setValue(done)
        self.setAccessibleName(self.tr("{done}/{total} tehty").format(done=done, total=total))
        self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.width()
        stroke = side * _RING_STROKE
        edge = stroke / 2 + 1
        ring = QRectF(edge, edge, side - 2 * edge, side - 2 * edge)
        is_all = self._done >= self._total
        self._paint_ring(painter, ring, stroke, is_all=is_all)
        if is_all:
            painter.setPen(QPen(self.theme.colour("star_line"), 1))
            painter.setBrush(self.theme.colour("star"))
            painter.drawPath(star(ring.center(), side * _STAR_SHARE))
        else:
            font = self.theme.font("caption", 600, is_tabular=True)
            font.setPixelSize(round(side * _NUMBER_SHARE))
            painter.setFont(font)
            painter.setPen(self.theme.colour("text" if self._done else "text3"))
            words = f"{self._done}/{self._total}"
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_ring(self, painter: QPainter, ring: QRectF, stroke: float, *, is_all: bool) -> None:
        colour = self.theme.colour
        track = "on_disabled" if self.theme.is_contrast else "track"
        thin = 1 if self.theme.is_contrast else stroke
        painter.setPen(QPen(colour("star_line" if is_all else track), stroke if is_all else thin))
        painter.drawEllipse(ring)
        if self._done and not is_all:
            pen = QPen(colour("primary"), stroke)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, _TOP, round(-_TURN * self._done / self._total))


class Bar(_Progress):
    """A share as a bar. Moves only when it changes after it was first shown."""

    def __init__(self, theme: Theme, thickness: int = 8, name: str = "") -> None:
        super().__init__(theme)
        self._thickness = thickness
        self._share = 0.0
        self._has_value = False
        self.setRange(0, _PERCENT)
        self.setAccessibleName(name or self.tr("Edistyminen"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._growth = Glide(theme, self, "share")

    def _get_share(self) -> float:
        return self._share

    def _set_share(self, share: float) -> None:
        self._share = share
        self.update()

    share = Property(float, _get_share, _set_share)

    def show_share(self, share: float) -> None:
        """Show a share from 0 to 1."""
        self.setValue(round(share * _PERCENT))
        self._growth.to(share, tokens.SLOW if self._has_value else 0)
        self._has_value = True

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.TARGET), self._thickness)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._thickness
        body = QRectF(0, (self.height() - height) / 2, self.width(), height)
        is_contrast = self.theme.is_contrast
        painter.setPen(QPen(self.theme.colour("line"), 1) if is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("track"))
        track = body.adjusted(0.5, 0.5, -0.5, -0.5) if is_contrast else body
        painter.drawRoundedRect(track, height / 2, height / 2)
        if self._share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("primary"))
            body.setWidth(max(height, self.width() * self._share))
            painter.drawRoundedRect(body, height / 2, height / 2)


class Steps(_Progress):
    """Where one is among a few steps: done ones filled, the present one thick and outlined."""

    _GAP = 6
    _THIN = 6
    _THICK = 8

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._number = 1
        self._total = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, number: int, total: int, name: str) -> None:
        """Show step `number`, counted from 1, of `total`; `name` says the same in words."""
        self._number = number
        self._total = max(1, total)
        self.setRange(0, self._total)
        self.setValue(number)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.NAV_WIDTH), self.theme.px(14))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.TARGET), self.theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Many steps get narrower gaps, so that each stays visible.
        gap = min(self._GAP, self.width() / (3 * self._total))
        width = (self.width() - gap * (self._total - 1)) / self._total
        for index in range(self._total):
            self._paint_step(painter, index + 1, index * (width + gap), width)

    def _paint_step(self, painter: QPainter, number: int, left: float, width: float) -> None:
        colour = self.theme.colour
        is_now = number == self._number
        height = self._THICK if is_now else self._THIN
        body = QRectF(left, (self.height() - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_now:
            painter.setBrush(colour("primary_soft"))
            painter.setPen(QPen(colour("primary"), 1.5))
            body.adjust(0.75, 0, -0.75, 0)
        elif number < self._number:
            painter.setBrush(colour("primary"))
        elif self.theme.is_contrast:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("line"), 1))
        else:
            painter.setBrush(colour("line"))
        radius = min(height, width) / 2
        painter.drawRoundedRect(body, radius, radius)


class Segments(_Progress):
    """How much of a short scale, one piece for each step of it."""

    _GAP = 5
    _HIGH = 8

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._filled = 0
        self._total = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, filled: int, total: int, name: str) -> None:
        """Show `filled` of `total` pieces; `name` says the same in words."""
        self._filled = filled
        self._total = max(1, total)
        self.setRange(0, self._total)
        self.setValue(filled)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.NAV_WIDTH), self.theme.px(self._HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.TARGET), self.theme.px(self._HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, is_contrast = self.theme.colour, self.theme.is_contrast
        gap = min(self._GAP, self.width() / (3 * self._total))
        width = (self.width() - gap * (self._total - 1)) / self._total
        radius = min(width, self.height()) / 2
        painter.setPen(QPen(colour("line"), 1) if is_contrast else Qt.PenStyle.NoPen)
        for index in range(self._total):
            is_filled = index < self._filled
            painter.setBrush(colour("star_line" if is_filled else "bg" if is_contrast else "line"))
            piece = QRectF(index * (width + gap), 0, width, self.height())
            edge = 0.5 if is_contrast else 0
            painter.drawRoundedRect(piece.adjusted(edge, edge, -edge, -edge), radius, radius)
