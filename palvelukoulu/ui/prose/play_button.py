"""The round button that plays and pauses."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme


class PlayButton(QPushButton):
    """Plays or pauses what is called `title`."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.theme = theme
        self._title = title
        self._is_playing = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", theme.px(tokens.TARGET) // 2 + tokens.FOCUS_MARGIN - 2)
        self.show_playing(is_playing=False)

    def show_playing(self, *, is_playing: bool) -> None:
        """Say what a press would do now."""
        self._is_playing = is_playing
        name = self.tr("Keskeytä: {title}") if is_playing else self.tr("Toista: {title}")
        self.setAccessibleName(name.format(title=self._title))
        self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.px(tokens.TARGET)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        fill, tone = "primary", "on_primary"
        if not self.isEnabled():
            fill, tone = "disabled", "on_disabled"
        elif self.underMouse():
            fill = "primary_hover"
        painter.setBrush(theme.colour(fill))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        size = theme.px(tokens.ICON)
        at = QPointF((self.width() - size) / 2, (self.height() - size) / 2)
        theme.draw_icon(painter, "pause" if self._is_playing else "play", at, size, tone)
