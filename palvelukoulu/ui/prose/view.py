"""Rich text as one read-only document as high as its text.

A QTextEdit, not a QTextBrowser or a QLabel: screen readers can go through its text line by
line (a browser is told to them as a label, and a label has no text to go through).
"""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QToolTip

from palvelukoulu.core.richtext import Media, RichText
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.prose.chips import Chip, chips_in, paint_in, source_words
from palvelukoulu.ui.prose.furniture import Furniture, paint
from palvelukoulu.ui.prose.inlines import TERM, Hyphenate
from palvelukoulu.ui.prose.pictures import OBJECT_TYPE, Slots
from palvelukoulu.ui.prose.writer import PictureLoader, Writer, Written
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

SOFT_HYPHEN = "\u00ad"
_UNHEARD = "\ufffc"
_STRIPPED = str.maketrans({SOFT_HYPHEN: None, "\ufffc": None})


def no_pictures(_media: Media) -> QImage | None:
    """Load nothing: every picture is its description."""
    return None


class RichTextView(QTextEdit):
    """A small piece of rich text: feedback, a hint, an explanation.

    It is a stop for Tab only when there is a link in it.
    """

    link_activated = Signal(str)

    def __init__(
        self, theme: Theme, role: str = "ui", *, load: PictureLoader = no_pictures
    ) -> None:
        super().__init__()
        self.theme = theme
        self._role = role
        self._load = load
        self._blocks: RichText = ()
        self._heights: dict[int, int] = {}
        self._written = Written()
        self._chips: list[Chip] = []
        self._slots = Slots(theme, self.document())
        self._prepare()
        self.setAccessibleName(self.tr("Teksti"))
        theme.changed.connect(self._restyle)

    def _prepare(self) -> None:
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setUndoRedoEnabled(False)
        self.viewport().setAutoFillBackground(False)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse
            | flags.TextSelectableByKeyboard
            | flags.LinksAccessibleByMouse
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("noRing", True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().registerHandler(OBJECT_TYPE, self._slots)

    def show_text(self, blocks: RichText) -> None:
        """Show another text."""
        self._blocks = blocks
        self.rebuild()

    def rebuild(self) -> None:
        """Write the document again: other text, or another look."""
        self._heights.clear()
        self._slots.clear()
        document = self.document()
        self.clear()
        document.setDefaultFont(self.theme.font(self._role))
        writer = Writer(
            self.theme,
            document,
            self._slots,
            role=self._role,
            load=self._load,
            room_for=self._room_for(),
            hyphenate=self._hyphenate(),
        )
        self._written = writer.write(self._blocks)
        self._chips = chips_in(document)
        told = dict.fromkeys(map(self._told, self._chips))
        self.setAccessibleDescription(". ".join(told))
        self._after_writing()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.updateGeometry()
        self.viewport().update()

    @property
    def furniture(self) -> tuple[Furniture, ...]:
        """What is painted behind the text."""
        return tuple(self._written.pieces)

    def link_ranges(self) -> list[tuple[int, int, str]]:
        """Return the start, end and target of each link, in document positions."""
        ranges: list[tuple[int, int, str]] = []
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                fragment = pieces.fragment()
                target = fragment.charFormat().anchorHref()
                if target:
                    start, end = fragment.position(), fragment.position() + fragment.length()
                    if ranges and ranges[-1][1:] == (start, target):
                        start = ranges.pop()[0]
                    ranges.append((start, end, target))
                pieces += 1
            block = block.next()
        return ranges

    def plain_text(self) -> str:
        """Return the words as they are read: no soft hyphens, pictures as their description."""
        return self.toPlainText().translate(_STRIPPED)

    def heard(self) -> str:
        """Return the text as it is read aloud, each character in its own place.

        Places are counted without soft hyphens; what is not heard is U+FFFC.
        """
        text = self.document().toRawText()
        for start, end, _ in self._chips:
            text = text[:start] + _UNHEARD * (end - start) + text[end:]
        return text.replace(SOFT_HYPHEN, "")

    def source_at(self, position: int) -> str:
        """Return what the source mark around a place between two characters stands for."""
        inside = (chip for chip in self._chips if chip.start < position < chip.end)
        return next((self._told(chip) for chip in inside), "")

    def _told(self, chip: Chip) -> str:
        mark = self.document().toRawText()[chip.start : chip.end]
        return source_words(mark, chip.source)

    # --- size --------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._measured(width)
        return self._heights[width]

    def _measured(self, width: int) -> int:
        document = self.document()
        layout = document.documentLayout()
        before = document.textWidth()
        # QTextEdit hears of every layout and would set its own width at once.
        was_blocked = layout.blockSignals(True)
        document.setTextWidth(width)
        height = math.ceil(document.size().height())
        if before > 0 and before != width:
            document.setTextWidth(before)
        layout.blockSignals(was_blocked)
        return height

    def sizeHint(self) -> QSize:
        width = self.theme.px(tokens.TEXT_COLUMN)
        return QSize(width, self.heightForWidth(self.width() or width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(tokens.SMALLEST_TARGET))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) > self.height():
            self.updateGeometry()

    # --- input -------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = (
                self.document()
                .documentLayout()
                .hitTest(QPointF(event.pos()), Qt.HitTestAccuracy.ExactHit)
            )
            told = self.source_at(at) or self.source_at(at + 1)
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_link = bool(self.anchorAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # Qt selects a link's words on the way, once the text has the focus.
        is_drag = self.textCursor().hasSelection()
        super().mouseReleaseEvent(event)
        target = self.anchorAt(event.position().toPoint())
        if target and not is_drag:
            self.link_activated.emit(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            target = self.textCursor().charFormat().anchorHref()
            told = self.source_at(self.textCursor().position())
            if target:
                self.link_activated.emit(target)
            elif told:
                self._tell(told)
            else:
                event.ignore()  # Enter belongs to the page's primary button
            return
        if event.key() == Qt.Key.Key_Space and self.is_at_term():
            self.link_activated.emit(self.textCursor().charFormat().anchorHref())
            return
        super().keyPressEvent(event)

    def is_at_term(self) -> bool:
        """Whether a word with a card is selected, as Tab does it."""
        cursor = self.textCursor()
        return cursor.hasSelection() and cursor.charFormat().anchorHref().startswith(TERM)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        here = self.textCursor()
        links = self.link_ranges()
        if next:
            ahead = [link for link in links if link[0] >= here.position()]
        else:
            ahead = [link for link in reversed(links) if link[1] <= here.anchor()]
        if not ahead:
            here.clearSelection()
            self.setTextCursor(here)
            return super().focusNextPrevChild(next)
        start, end, _ = ahead[0]
        here.setPosition(start)
        here.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(here)
        return True

    def createMimeDataFromSelection(self) -> QMimeData:
        # Only plain words: soft hyphens and picture marks must not follow into other programs.
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText().translate(_STRIPPED))
        return data

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.rebuild()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = event.rect()
        shown.setLeft(0)
        shown.setWidth(self.viewport().width())
        paint(self.theme, painter, self.document(), self._written.pieces, QRectF(shown))
        paint_in(self.theme, painter, self.document(), self._chips)
        painter.end()
        super().paintEvent(event)

    def _restyle(self) -> None:
        self.rebuild()

    def _tell(self, words: str) -> None:
        """Show words at the caret."""
        place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        QToolTip.showText(place, words, self)
        announce(self, words)

    # --- for LessonText ----------------------------------------------------------------

    def _after_writing(self) -> None:
        has_links = bool(self.link_ranges())
        policy = Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)

    def _room_for(self) -> Callable[[Media], int]:
        return lambda _media: 0

    def _hyphenate(self) -> Hyphenate | None:
        return None
