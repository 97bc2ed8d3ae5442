"""A field to pick one of a few texts from. Long texts wrap, in the field and in its list.

A QComboBox: keys, the list and what screen readers hear are Qt's own. The first entry
stands for nothing picked, so that a pick can be taken back the way it was made.
"""

import sys
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from palvelukoulu.ui.components.answer_face import ChoiceState, Look, look_of, state_word
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.lines import Lines, broken
from palvelukoulu.ui.theme.theme import Theme

_PAD = 14
_ICON = 18
_GAP = 8
_ROW_PAD = 10
_BOLD = 2.6
_USED = Qt.ItemDataRole.UserRole + 1
_SEEN = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_EMPTYING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ICONS = {
    ChoiceState.CORRECT: "check",
    ChoiceState.WRONG: "x",
    ChoiceState.PARTLY: "minus",
    ChoiceState.MISSED: "minus",
}


class Dropdown(QComboBox):
    """Picks one of `options`, or none.

    Signals:
        picked: The learner has picked another option, or none.
    """

    picked = Signal()

    def __init__(self, theme: Theme, name: str, options: Iterable[str], empty: str) -> None:
        """Make a field called `name`; `empty` stands in it while nothing is picked."""
        super().__init__()
        self.theme = theme
        self.state = ChoiceState.OPEN
        self._is_target = False
        self._name = name
        self._note = ""
        self._laid: tuple[int, str, Lines] | None = None
        view = QListView()
        view.setUniformItemSizes(False)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setAccessibleName(name)
        view.setMouseTracking(True)
        self.setView(view)
        self.setItemDelegate(_Rows(self))
        self.addItems([empty, *options])
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # Not by the wheel: a page that scrolls under the pointer must leave the focus alone.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", tokens.RADIUS_CONTROL + tokens.FOCUS_WIDTH)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.currentIndexChanged.connect(self._changed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._rename()

    # --- what is picked ----------------------------------------------------------------

    @property
    def choice(self) -> int | None:
        """The number of the option picked, counted from 0."""
        return self.currentIndex() - 1 if self.currentIndex() > 0 else None

    def choose(self, choice: int | None) -> None:
        """Show an option as picked; says nothing."""
        self.blockSignals(True)
        self.setCurrentIndex(0 if choice is None else choice + 1)
        self.blockSignals(False)
        self._laid = None
        self._rename()
        self.updateGeometry()
        self.update()

    def show_state(self, state: ChoiceState, note: str = "") -> None:
        """Show how the pick was judged; any state but open locks it. `note` is its word."""
        self.state = state
        self._note = note or state_word(state)
        is_open = state is ChoiceState.OPEN
        shape = Qt.CursorShape.PointingHandCursor if is_open else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self._rename()
        self.update()

    def show_target(self, *, is_over: bool) -> None:
        """Show that what is being carried would land here."""
        self._is_target = is_over
        self.update()

    def mark_used(self, choices: Iterable[int], word: str) -> None:
        """Let the list tell which options are picked elsewhere."""
        used = set(choices) - {self.choice}
        for index in range(1, self.count()):
            text = self.itemText(index)
            said = f"{text}, {word}" if index - 1 in used else text
            self.setItemData(index, said, Qt.ItemDataRole.AccessibleTextRole)
            self.setItemData(index, word if index - 1 in used else "", _USED)

    # --- size --------------------------------------------------------------------------

    def natural_width(self) -> int:
        """Return how wide the field is with its longest option on one line."""
        metrics = QFontMetricsF(self.theme.font("choice"))
        texts = [self.itemText(index) for index in range(self.count())]
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        return round(widest) + 2 + self._beside()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._lines(width).height + 2 * self.theme.px(_ROW_PAD)
        return max(self._lowest(), words)

    def sizeHint(self) -> QSize:
        width = min(self.natural_width(), self.theme.px(tokens.DIALOG_WIDTH))
        return QSize(width, self.heightForWidth(self.width() or width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(tokens.NAV_WIDTH) // 2, self._lowest())

    def _lowest(self) -> int:
        return max(self.theme.px(tokens.FIELD_HEIGHT), tokens.TARGET)  # smaller text, not fields

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) > self.height():
            self.updateGeometry()

    # --- input -------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls, and a pick must not change by the way

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_judged = self.state is not ChoiceState.OPEN and key not in _SEEN
        # Digits go from prompt to prompt on the page; letters look for an option here.
        if is_judged or event.text().isdecimal():
            event.ignore()
        elif key in _EMPTYING:
            self.setCurrentIndex(0)
        elif key in _OPENING and self.choice is None:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.state is ChoiceState.OPEN:
            super().mousePressEvent(event)

    def showPopup(self) -> None:
        """Open the list, unless the pick has been judged."""
        if self.state is ChoiceState.OPEN:
            self.view().setMinimumWidth(self.list_width())
            self._frame_list()
            super().showPopup()

    def list_width(self) -> int:
        """Return how wide the list is: as the field, or as its longest option if that fits."""
        room = self.window().width() - self.theme.px(_PAD)
        return max(self.width(), min(self.natural_width(), room))

    def _frame_list(self) -> None:
        """Give the list an edge that is seen on any page: Qt's own is black on black."""
        box = self.view().parentWidget()
        if isinstance(box, QFrame):
            box.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
            box.setLineWidth(self.theme.hairline)
            palette = box.palette()
            palette.setColor(QPalette.ColorRole.WindowText, self.theme.colour("control"))
            box.setPalette(palette)

    def _changed(self) -> None:
        if self.state is not ChoiceState.OPEN:
            return
        self._laid = None
        self._rename()
        self.updateGeometry()
        self.update()
        self.picked.emit()

    # --- looks -------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look()
        theme = self.theme
        inset = look.width / 2
        pen = QPen(theme.colour(look.border), look.width)
        if look.is_dashed:
            pen.setDashPattern([3, 2.2])
        painter.setPen(pen)
        painter.setBrush(theme.colour(look.fill))
        body = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(body, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        lines = self._lines(self.width())
        painter.setPen(theme.colour(look.text))
        top = (self.height() - lines.height) / 2
        lines.layout.draw(painter, QPointF(theme.px(_PAD), top))
        icon = _ICONS.get(self.state, "chevron-down")
        size = theme.px(_ICON)
        at = QPointF(self.width() - theme.px(_PAD) - size, (self.height() - size) / 2)
        tone = look.word if self.state is not ChoiceState.OPEN else "text2"
        theme.draw_icon(painter, icon, at, size, tone, _BOLD)

    def row(self, index: int, width: int) -> Lines:
        """Return the words of an entry of the list, broken for its width."""
        theme = self.theme
        room = width - self._beside()
        word = self.itemData(index, _USED)
        text = f"{self.itemText(index)}\n{word}" if word else self.itemText(index)
        return broken(text, theme.font("choice"), theme.line_height("choice"), room)

    def _look(self) -> Look:
        if self.state is not ChoiceState.OPEN:
            return look_of(self.state)
        if self._is_target:
            return Look("primary_soft", "primary", 2.0)
        is_hovered = self.underMouse()
        if self.hasFocus() or self.view().isVisible():
            return Look("surface", "primary", 2.0, "text" if self.choice is not None else "text3")
        look = look_of(ChoiceState.OPEN, is_hovered=True)
        width = 2.0 if is_hovered else float(self.theme.hairline)
        tone = "text" if self.choice is not None else "text3"
        return replace(look, width=width, text=tone)

    def _lines(self, width: int) -> Lines:
        text = self.currentText()
        if self._laid is None or self._laid[:2] != (width, text):
            theme = self.theme
            room = width - self._beside()
            made = broken(text, theme.font("choice"), theme.line_height("choice"), room)
            self._laid = (width, text, made)
        return self._laid[2]

    def _beside(self) -> int:
        return self.theme.px(2 * _PAD + _GAP + _ICON)

    def _rename(self) -> None:
        note = self._note
        said = f"{self._name}, {note[0].lower()}{note[1:]}" if note else self._name
        self.setAccessibleName(said)
        if sys.platform == "linux":
            # There Qt gives the picked text for the name; Orca reads this after it.
            self.setAccessibleDescription(said)

    def call(self, name: str) -> None:
        """Give the field another name for screen readers."""
        self._name = name
        self.view().setAccessibleName(name)
        self._rename()

    def _restyle(self) -> None:
        self._laid = None
        self.setFont(self.theme.font("choice"))
        self.updateGeometry()
        self.update()


class _Rows(QStyledItemDelegate):
    """Draws the entries of a list: as high as a finger is wide, with a tick at the pick."""

    def __init__(self, field: Dropdown) -> None:
        super().__init__(field)
        self._field = field

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        px = self._field.theme.px
        width = self._field.list_width()
        words = self._field.row(index.row(), width).height
        return QSize(width, max(px(tokens.TARGET), words + 2 * px(_ROW_PAD)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        field, theme = self._field, self._field.theme
        area = QRectF(option.rect)
        is_pointed = bool(option.state & QStyle.StateFlag.State_Selected)
        is_picked = index.row() == field.currentIndex()
        lines = field.row(index.row(), round(area.width()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, theme.colour("primary_soft" if is_pointed else "surface"))
        if is_pointed:
            # Not by the fill alone: in high contrast it is hardly lighter than the ground.
            bar = QRectF(area.left(), area.top(), theme.px(4), area.height())
            painter.fillRect(bar, theme.colour("primary"))
        is_quiet = index.row() == 0 or bool(index.data(_USED))
        painter.setPen(theme.colour("text2" if is_quiet else "text"))
        top = area.top() + (area.height() - lines.height) / 2
        lines.layout.draw(painter, QPointF(area.left() + theme.px(_PAD), top))
        if is_picked and index.row():
            size = theme.px(_ICON)
            left = area.right() - theme.px(_PAD) - size
            at = QPointF(left, area.center().y() - size / 2)
            theme.draw_icon(painter, "check", at, size, "primary_text", _BOLD)
        painter.restore()
