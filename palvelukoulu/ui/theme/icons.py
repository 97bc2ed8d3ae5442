"""Icons drawn from SVG files in any colour and at the exact pixels of the screen."""

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_STROKE = re.compile(r'stroke-width="[^"]+"')
# Idle icons are drawn a hair thinner, small ones thicker, so that all look equally heavy.
_SMALL = 16
_SMALL_STROKE = 2.4
STROKE = 2.0


class Icons:
    """Reads icons from a folder and keeps what it has drawn."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._images: dict[tuple[str, int, int, float, float], QImage] = {}

    def image(
        self, name: str, colour: QColor, size: int, ratio: float = 1.0, stroke: float = 0.0
    ) -> QImage:
        """Return icon `name` as a square of `size` logical pixels.

        Raises:
            OSError: If there is no such icon.
        """
        if not stroke:
            stroke = _SMALL_STROKE if size <= _SMALL else STROKE
        key = (name, colour.rgba(), size, ratio, stroke)
        if key not in self._images:
            self._images[key] = self._drawn(name, colour, round(size * ratio), stroke)
            self._images[key].setDevicePixelRatio(ratio)
        return self._images[key]

    def draw(
        self,
        painter: QPainter,
        name: str,
        at: QPointF,
        size: int,
        colour: QColor,
        stroke: float = 0.0,
    ) -> None:
        """Draw icon `name` with its top left corner at `at`."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawImage(at, self.image(name, colour, size, ratio, stroke))

    def _drawn(self, name: str, colour: QColor, pixels: int, stroke: float) -> QImage:
        source = self._source(name).replace("currentColor", colour.name())
        source = _STROKE.sub(f'stroke-width="{stroke}"', source)
        image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        return image

    def _source(self, name: str) -> str:
        if name not in self._sources:
            path = self._folder / f"{name}.svg"
            self._sources[name] = path.read_text(encoding="utf-8")
        return self._sources[name]
