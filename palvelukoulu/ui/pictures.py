"""Pictures of courses, decoded so that nothing a file says can harm or hang the program.

Qt is never given a path: the bytes are read by `content.files`, which opens regular
files only, and the format is told from the bytes. Qt's other image plug-ins stay out of
it; drawings are read by `content.svg` first.
"""

import time
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from palvelukoulu.content import svg
from palvelukoulu.content.files import read_start
from palvelukoulu.content.media import LARGEST
from palvelukoulu.core.richtext import MediaKind

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

WIDEST: Final = 1_600
LONGEST_SIDE: Final = 8_000
MOST_PIXELS: Final = 40_000_000
_ALLOCATION_MIB: Final = 128
# A drawing is painted twice as large as it says, for sharp screens, but within this time:
# 2,000 shapes that each cover all of it would take 8 s at full size.
_SHARPNESS: Final = 2
_PATIENCE_S: Final = 0.5
_TRIAL: Final = 64

_MARKS: Final = (
    (b"\x89PNG\r\n\x1a\n", 0, b"png"),
    (b"\xff\xd8\xff", 0, b"jpeg"),
    (b"GIF8", 0, b"gif"),
    (b"WEBP", 8, b"webp"),
)


def load_picture(path: Path, widest: int = WIDEST) -> QImage | None:
    """Return the first frame of a picture, made smaller where a side exceeds `widest`.

    None when the file is not a regular one, is not a PNG, JPEG, WebP, GIF or safe SVG,
    or is too large to decode. A drawing has a device pixel ratio other than 1, so that it is
    sharp; the size to show it in is `QImage.deviceIndependentSize`.
    """
    try:
        data = read_start(path, LARGEST[MediaKind.PICTURE])
    except (OSError, ValueError):
        return None
    if len(data) > LARGEST[MediaKind.PICTURE]:
        return None
    if path.suffix.lower() == ".svg":
        return _drawn(data, widest)
    form = next((form for mark, at, form in _MARKS if data.startswith(mark, at)), None)
    return _decoded(data, form, widest) if form else None


class Pictures:
    """Pictures kept in memory after they were first shown, the oldest forgotten first."""

    def __init__(self, most_bytes: int = 64 << 20) -> None:
        self._most_bytes = most_bytes
        self._kept: OrderedDict[tuple[str, int], QImage | None] = OrderedDict()

    def picture(self, path: Path) -> QImage | None:
        """Return a picture, loaded once for each version of its file."""
        try:
            key = (str(path), path.lstat().st_mtime_ns)
        except (OSError, ValueError):
            return None
        if key not in self._kept:
            self._kept[key] = load_picture(path)
            self._forget()
        self._kept.move_to_end(key)
        return self._kept[key]

    def _forget(self) -> None:
        while len(self._kept) > 1 and sum(map(_bytes, self._kept.values())) > self._most_bytes:
            self._kept.popitem(last=False)


def _bytes(image: QImage | None) -> int:
    return 0 if image is None else image.sizeInBytes()


def _decoded(data: bytes, form: bytes, widest: int) -> QImage | None:
    QImageReader.setAllocationLimit(_ALLOCATION_MIB)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not _is_decodable(size):
        return None
    if max(size.width(), size.height()) > widest:
        reader.setScaledSize(_within(size, widest))
    image = reader.read()
    if image.isNull():
        return None
    # A copy of the pixels alone, without the words and profiles of the file.
    return image.convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied
        if image.hasAlphaChannel()
        else QImage.Format.Format_RGB32
    )


def _is_decodable(size: QSize) -> bool:
    width, height = size.width(), size.height()
    return 0 < min(width, height) <= max(width, height) <= LONGEST_SIDE and (
        width * height <= MOST_PIXELS
    )


def _within(size: QSize, side: int) -> QSize:
    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _drawn(data: bytes, widest: int) -> QImage | None:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - few lessons have a drawing

    try:
        drawing = svg.checked(data)
    except svg.RefusedSvg:
        return None
    renderer = QSvgRenderer(QByteArray(drawing.data))
    natural = renderer.defaultSize()
    if not renderer.isValid() or not _is_decodable(natural):
        return None
    longest = max(natural.width(), natural.height())
    return _as_large_as_time_allows(renderer, longest, min(_SHARPNESS * longest, widest))


def _as_large_as_time_allows(renderer: "QSvgRenderer", longest: int, wanted: float) -> QImage:
    side = min(float(_TRIAL), wanted)
    while True:
        started = time.thread_time()
        image = _painted(renderer, side / longest)
        spent = time.thread_time() - started
        # Time grows with the area, and once more with the width where many lines cross.
        affordable = side * (_PATIENCE_S / max(spent, 1e-6)) ** (1 / 3)
        if side == wanted or affordable < 2 * side:
            return image
        side = min(wanted, affordable)


def _painted(renderer: "QSvgRenderer", scale: float) -> QImage:
    size = renderer.defaultSize() * scale
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(image.width() / renderer.defaultSize().width())
    return image
