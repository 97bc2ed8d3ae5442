"""Steps to put in order: cards moved by keyboard, by buttons, by two clicks or by dragging.

Keyboard: the arrows go from card to card and Ctrl with an arrow moves the card. Space picks
a card up; then the arrows move it, Space or Enter puts it down and Esc puts it back.
"""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from palvelukoulu.core.richtext import Inline, inline_plain
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.answer_face import AnswerFace, ChoiceState
from palvelukoulu.ui.components.buttons import IconButton
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

_BUTTONS_EDGE = 10
_BUTTONS_ROOM = 100
_GAP = 10
_DRAG_FROM = 6
_UP = -1
_DOWN = 1


class OrderItem(QAbstractButton):
    """One step as a card. A press picks it up, the next one puts it down.

    Not checkable: screen readers would call it a check box.

    `move_asked` carries how many places the step wants to go; `focus_asked` which
    neighbour wants the focus; `dragged` the height the pointer is at, in the list.
    """

    move_asked = Signal(int)
    focus_asked = Signal(int)
    dragged = Signal(int)
    let_go = Signal()
    put_back_asked = Signal()

    def __init__(self, theme: Theme, step: int, inlines: tuple[Inline, ...]) -> None:
        super().__init__()
        self.theme = theme
        self.step = step
        self._words = inline_plain(inlines)
        self._place = (1, 1)
        self._is_held = False
        self.face = AnswerFace(theme, "", inlines, _BUTTONS_ROOM)
        self._is_locked = False
        self._pressed_at: QPoint | None = None
        self._is_dragged = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", tokens.RADIUS_CARD + tokens.FOCUS_WIDTH)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.up = IconButton(theme, "arrow-up", self.tr("Siirrä ylöspäin"))
        self.down = IconButton(theme, "arrow-down", self.tr("Siirrä alaspäin"))
        for button, step_by in ((self.up, _UP), (self.down, _DOWN)):
            # The card itself is the one stop for Tab; its keys do what the buttons do.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("by", step_by)
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            button.clicked.connect(self._ask_by_button)
            # No layout: one that does not know its height for a width would hide ours.
            button.setParent(self)
        theme.changed.connect(self._restyle)

    def show_place(self, place: int, total: int) -> None:
        """Say where the step is, counted from 1."""
        self.face.key = str(place)
        self._place = (place, total)
        self._rename()
        self.up.setAccessibleName(self.tr("Siirrä ylöspäin: {step}").format(step=self._words))
        self.down.setAccessibleName(self.tr("Siirrä alaspäin: {step}").format(step=self._words))
        self.up.setVisible(place > 1 and not self._is_locked)
        self.down.setVisible(place < total and not self._is_locked)
        self.update()

    @property
    def is_held(self) -> bool:
        """Whether the step is picked up."""
        return self._is_held

    def hold(self, *, is_held: bool) -> None:
        """Pick the step up, or put it down where it is."""
        self._is_held = is_held
        self._rename()
        self.update()

    def show_state(self, state: ChoiceState, note: str, *, is_locked: bool) -> None:
        """Show how the place was judged."""
        self.face.show(state, note)
        self.hold(is_held=False)
        self._is_locked = is_locked
        shape = Qt.CursorShape.ArrowCursor if is_locked else Qt.CursorShape.OpenHandCursor
        self.setCursor(shape)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Up: _UP, Qt.Key.Key_Down: _DOWN}.get(Qt.Key(event.key()))
        if way is not None:
            is_moving = self._is_held or event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.move_asked if is_moving else self.focus_asked).emit(way)
        elif self._is_held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif self._is_held and event.key() == Qt.Key.Key_Escape:
            self.put_back_asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = event.position().toPoint()
        self._is_dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._pressed_at is None:
            return
        here = event.position().toPoint()
        if abs(here.y() - self._pressed_at.y()) >= _DRAG_FROM:
            self._is_dragged = True
        if self._is_dragged:
            self.dragged.emit(self.mapToParent(here).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_dragged:
            # Dragging is not a click: the card must not be picked up as well.
            self.setDown(False)
            self.let_go.emit()
        else:
            super().mouseReleaseEvent(event)
        self._pressed_at = None
        self._is_dragged = False

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.face.height(width)

    def sizeHint(self) -> QSize:
        wide = tokens.DIALOG_WIDTH
        return QSize(wide, self.heightForWidth(max(self.width(), wide)))

    def minimumSizeHint(self) -> QSize:
        px = self.theme.px
        return QSize(px(tokens.CARD_WIDTH), px(tokens.CHOICE_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = self.width() - _BUTTONS_EDGE
        for button in (self.down, self.up):
            button.resize(button.sizeHint())
            left -= button.width()
            button.move(left, (self.height() - button.height()) // 2)
        if self.heightForWidth(self.width()) > self.height():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        is_held = self._is_held or self._is_dragged
        look = self.face.look(
            is_checked=is_held,
            is_hovered=self.isEnabled() and self.underMouse(),
            is_down=self.isDown(),
        )
        if is_held:
            look = replace(look, icon="grip-vertical")
        self.face.paint(QPainter(self), self.size(), look, is_round=False)

    def _ask_by_button(self) -> None:
        self.move_asked.emit(self.sender().property("by"))

    def _rename(self) -> None:
        place, total = self._place
        name = self.tr("{place}/{total}: {words}")
        spoken = name.format(place=place, total=total, words=self.face.name())
        if self._is_held:
            spoken = self.tr("{step}, poimittu").format(step=spoken)
        self.setText(spoken)
        self.setAccessibleName(spoken)

    def _restyle(self) -> None:
        self.face.forget()
        self.updateGeometry()
        self.update()


class OrderList(QWidget):
    """Steps in an order the learner makes. `texts` are in the author's order."""

    rearranged = Signal()

    def __init__(self, theme: Theme, texts: tuple[tuple[Inline, ...], ...]) -> None:
        super().__init__()
        self._is_locked = False
        self._before: tuple[int, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._items = [OrderItem(theme, step, words) for step, words in enumerate(texts)]
        for item in self._items:
            item.move_asked.connect(self._move_sender)
            item.focus_asked.connect(self._focus_neighbour)
            item.dragged.connect(self._drag_sender)
            item.let_go.connect(self._settle)
            item.put_back_asked.connect(self._put_back)
            item.clicked.connect(self._pick_or_place)
        self._show_order()

    @property
    def positions(self) -> tuple[int, ...]:
        """The indexes of the steps, in the order they are shown."""
        return tuple(item.step for item in self._items)

    @property
    def items(self) -> tuple[OrderItem, ...]:
        """The cards, in the order they are shown."""
        return tuple(self._items)

    def arrange(self, positions: tuple[int, ...]) -> None:
        """Show the steps in an order; says nothing."""
        by_step = {item.step: item for item in self._items}
        self._items = [by_step[step] for step in positions]
        self._show_order()

    def show_results(self, states: tuple[ChoiceState, ...], notes: tuple[str, ...] = ()) -> None:
        """Lock the order and show how each step, in the author's order, was judged."""
        self._is_locked = True
        for item in self._items:
            note = notes[item.step] if notes else ""
            item.show_state(states[item.step], note, is_locked=True)
        self._show_order()

    def unlock(self) -> None:
        """Let the order be changed again."""
        self._is_locked = False
        for item in self._items:
            item.show_state(ChoiceState.OPEN, "", is_locked=False)
        self._show_order()

    def _show_order(self) -> None:
        for place, item in enumerate(self._items):
            self._column.insertWidget(place, item)
            # Screen readers find the steps in the order they lie on each other. As they were
            # made, that would be the author's: the right one.
            item.raise_()
            item.show_place(place + 1, len(self._items))
        # Tab goes through the cards as they stand.
        for before, after in zip(self._items, self._items[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _move(self, item: OrderItem, place: int) -> None:
        place = min(max(place, 0), len(self._items) - 1)
        if self._is_locked or self._items.index(item) == place:
            return
        self._items.remove(item)
        self._items.insert(place, item)
        self._show_order()
        announce(item, self.tr("Kohta {place}").format(place=place + 1))
        self.rearranged.emit()

    def _move_sender(self, by: int) -> None:
        item = self._sender()
        self._move(item, self._items.index(item) + by)

    def _drag_sender(self, height: int) -> None:
        item = self._sender()
        above = sum(other.geometry().center().y() < height for other in self._items)
        here = self._items.index(item)
        # The card itself counts as above once the pointer has passed its middle.
        place = above - 1 if item.geometry().center().y() < height else above
        if place != here:
            self._move(item, place)

    def _settle(self) -> None:
        self._sender().update()

    def _focus_neighbour(self, by: int) -> None:
        place = self._items.index(self._sender()) + by
        if 0 <= place < len(self._items):
            self._items[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _pick_or_place(self) -> None:
        item = self._sender()
        if self._is_locked:
            return
        picked = next((one for one in self._items if one.is_held), None)
        if picked is None:
            item.hold(is_held=True)
            self._before = self.positions
            announce(item, self.tr("Poimittu. Siirrä nuolinäppäimillä."))
            return
        picked.hold(is_held=False)
        if picked is item:
            announce(item, self.tr("Asetettu"))
        else:
            self._move(picked, self._items.index(item))

    def _put_back(self) -> None:
        item = self._sender()
        item.hold(is_held=False)
        if self._before and self._before != self.positions:
            self.arrange(self._before)
            self.rearranged.emit()

    def _sender(self) -> OrderItem:
        sender = self.sender()
        if not isinstance(sender, OrderItem):
            raise TypeError
        return sender
