"""Sounds and films in a lesson. What cannot be played leaves its name and its transcript.

Qt's multimedia is optional, and it is imported only when something is played. Its own
list of codecs cannot be trusted (it leaves out H.264, and AV1 ends at once without an
error), so a film counts as shown only when a frame of it has come.
"""

import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame

from palvelukoulu.core.richtext import Media, MediaKind
from palvelukoulu.ui.prose.play_button import PlayButton
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

_BAR = 64
_FILM = 348
_PAD = 12
_FIRST_FRAME_WITHIN = 5000
_MULTIMEDIA = "PySide6.QtMultimedia"


class MediaCard(QFrame):
    """A card that plays a sound or a film, or says that it cannot.

    Signals:
        played: It has begun to play, or goes on.
    """

    played = Signal()

    def __init__(
        self, theme: Theme, media: Media, file: Path | None, *, module: str = _MULTIMEDIA
    ) -> None:
        super().__init__()
        self._module = module
        self.theme = theme
        self._media = media
        self._file = file
        self._player: Any = None
        self._frame: QImage | None = None
        self._frames = 0
        self._is_finished = False
        self._problem = "" if file else self._cannot()
        self.setAccessibleName(media.alt)
        self.button = PlayButton(theme, media.alt)
        self.button.setParent(self)
        self.button.setEnabled(file is not None)
        self.button.clicked.connect(self._toggle)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_FIRST_FRAME_WITHIN)
        self._patience.timeout.connect(self._give_up)

    @staticmethod
    def height_for(theme: Theme, media: Media) -> int:
        """Return how high a card is."""
        is_film = media.kind is MediaKind.VIDEO
        return theme.px(_BAR) + (_FILM if is_film and media.path else 0)

    @property
    def problem(self) -> str:
        """Why it cannot be played; empty while it can."""
        return self._problem

    @property
    def is_finished(self) -> bool:
        """Whether it has been played to its end."""
        return self._is_finished

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.button.sizeHint().height()
        bar = self._bar()
        top = bar.top() + (bar.height() - side) // 2
        self.button.setGeometry(_PAD, top, self.button.sizeHint().width(), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(theme.colour("line"), theme.hairline))
        painter.setBrush(theme.colour("surface"))
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(body, tokens.RADIUS_CALLOUT, tokens.RADIUS_CALLOUT)
        if self._media.kind is MediaKind.VIDEO and self._media.path:
            self._paint_film(painter)
        self._paint_words(painter)

    def _paint_film(self, painter: QPainter) -> None:
        screen = QRectF(1, 1, self.width() - 2, self._bar().top() - 1)
        if self._frame is None:
            painter.fillRect(screen.adjusted(0, _PAD, 0, 0), self.theme.colour("sunken"))
            size = self.theme.px(40)
            corner = screen.center() - QRectF(0, 0, size, size).center()
            self.theme.draw_icon(painter, "video", corner, size, "text3")
            return
        fitted = self._frame.size().scaled(
            screen.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
        )
        place = QRect(0, 0, fitted.width(), fitted.height())
        place.moveCenter(screen.center().toPoint())
        painter.drawImage(place, self._frame)

    def _paint_words(self, painter: QPainter) -> None:
        theme = self.theme
        left = self.button.geometry().right() + _PAD
        bar = self._bar()
        half = bar.height() // 2
        room = QRectF(left, bar.top(), self.width() - left - _PAD, bar.height())
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("ui_strong"))
        if not self._problem:
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._media.alt)
            return
        upper = room.adjusted(0, 8, 0, -half)
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, self._media.alt)
        painter.setPen(theme.colour("text2"))
        painter.setFont(theme.font("caption"))
        lower = room.adjusted(0, half, 0, -8)
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, self._problem)

    def _bar(self) -> QRect:
        height = min(self.theme.px(_BAR), self.height())
        return QRect(0, self.height() - height, self.width(), height)

    # --- playing -----------------------------------------------------------------------

    def _toggle(self) -> None:
        if self._player is None and not self._start():
            return
        playing = self._player.PlaybackState.PlayingState
        if self._player.playbackState() == playing:
            self._player.pause()
        else:
            self._player.play()
            self.played.emit()

    def pause(self) -> None:
        """Stand still, if it is playing."""
        if self._player is not None:
            self._player.pause()

    def _start(self) -> bool:
        multimedia = _imported(self._module)
        if multimedia is None or self._file is None:
            self._give_up()
            return False
        player = multimedia.QMediaPlayer(self)
        sound = multimedia.QAudioOutput(self)
        player.setAudioOutput(sound)
        if self._media.kind is MediaKind.VIDEO:
            sink = multimedia.QVideoSink(self)
            sink.videoFrameChanged.connect(self._take_frame)
            player.setVideoSink(sink)
            self._patience.start()
        player.errorOccurred.connect(self._give_up)
        player.playbackStateChanged.connect(self._show_state)
        player.mediaStatusChanged.connect(self._check_end)
        # Setting the source already changes the state, and may already fail.
        self._player = player
        player.setSource(QUrl.fromLocalFile(str(self._file)))
        return not self._problem

    def _take_frame(self, frame: Any) -> None:  # noqa: ANN401 - of a module that may be missing
        if frame.isValid():
            self._frames += 1
            self._patience.stop()
            self._frame = frame.toImage()
            self.update()

    def _show_state(self) -> None:
        playing = self._player.PlaybackState.PlayingState
        self.button.show_playing(is_playing=self._player.playbackState() == playing)

    def _check_end(self) -> None:
        if self._player.mediaStatus() != self._player.MediaStatus.EndOfMedia:
            return
        self._is_finished = True
        if self._media.kind is MediaKind.VIDEO and not self._frames:
            self._give_up()

    def _give_up(self) -> None:
        self._patience.stop()
        self._problem = self._cannot()
        self.button.setEnabled(False)
        self.setAccessibleName(f"{self._media.alt}. {self._problem}")
        self.update()

    def _cannot(self) -> str:
        if self._media.transcript:
            return translate("MediaCard", "Ei toistu tällä koneella. Sama on alla tekstinä.")
        return translate("MediaCard", "Ei toistu tällä koneella. Oppitunti jatkuu ilman sitä.")


def _imported(module: str) -> ModuleType | None:
    try:
        return importlib.import_module(module)
    except ImportError:
        return None
