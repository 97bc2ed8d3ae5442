"""Pictures inside a document, drawn from images that are already in memory.

Qt is never given an image's name: it would open a name it does not know as a file.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

OBJECT_TYPE = QTextFormat.ObjectTypes.UserObject + 1
INDEX = QTextFormat.Property.UserProperty + 1
_TALLEST = 560
_MISSING_HEIGHT = 120
_ICON = 28


class Slots(QPyTextObject):
    """Keeps room for pictures and players, and draws the pictures.

    `images` and `heights` are filled by the writer of the document: an image, or None
    for a placeholder; or a height in pixels, kept free for a widget.
    """

    def __init__(self, theme: Theme, parent: QTextDocument) -> None:
        super().__init__(parent)
        self.theme = theme
        self.slots: list[QImage | int | None] = []
        self.alts: list[str] = []
        self._scaled: dict[tuple[int, int, int], QImage] = {}

    def clear(self) -> None:
        """Forget everything before the document is written again."""
        self.slots.clear()
        self.alts.clear()
        self._scaled.clear()

    def add(self, slot: QImage | int | None, alt: str) -> int:
        """Keep room for something and return its index."""
        self.slots.append(slot)
        self.alts.append(alt)
        return len(self.slots) - 1

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002, N803 - Qt's names
        block = doc.findBlock(posInDocument).blockFormat()
        width = doc.textWidth() - block.leftMargin() - block.rightMargin() - 1
        slot = self.slots[_index(format)]
        if slot is None:
            return QSizeF(width, self.theme.px(_MISSING_HEIGHT))
        if isinstance(slot, int):
            return QSizeF(width, slot)
        natural = QSizeF(slot.size()) / slot.devicePixelRatio() * self.theme.scale
        largest = QSizeF(width, self.theme.px(_TALLEST))
        if natural.width() <= largest.width() and natural.height() <= largest.height():
            return natural
        return natural.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803 - Qt's name
        format: QTextFormat,  # noqa: A002 - Qt's name
    ) -> None:
        del doc, posInDocument
        rect = QRectF(rect)
        index = _index(format)
        slot = self.slots[index]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(slot, QImage):
            outline = QPainterPath()
            outline.addRoundedRect(rect, tokens.RADIUS_CALLOUT, tokens.RADIUS_CALLOUT)
            painter.setClipPath(outline)
            ratio = painter.device().devicePixelRatioF()
            painter.drawImage(rect, self._image(index, slot, rect.size() * ratio))
        elif slot is None:
            self._paint_missing(painter, rect, self.alts[index])
        painter.restore()

    def _image(self, index: int, image: QImage, size: QSizeF) -> QImage:
        wanted = size.toSize()
        key = (index, wanted.width(), wanted.height())
        if key not in self._scaled:
            self._scaled[key] = image.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._scaled[key]

    def _paint_missing(self, painter: QPainter, rect: QRectF, alt: str) -> None:
        theme = self.theme
        painter.setPen(QPen(theme.colour("control"), theme.hairline, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("sunken"))
        body = rect.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(body, tokens.RADIUS_CALLOUT, tokens.RADIUS_CALLOUT)
        size, pad = theme.px(_ICON), theme.px(20)
        at = QPointF(rect.left() + pad, rect.center().y() - size / 2)
        theme.draw_icon(painter, "image-off", at, size, "text3")
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2"))
        words = rect.adjusted(2 * pad + size, 8, -pad, -8)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, alt)


def _index(form: QTextFormat) -> int:
    return int(form.property(INDEX))
