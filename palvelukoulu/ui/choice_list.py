"""Things to pick as cards: what the widgets of choices and of lists share."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Mark
from palvelukoulu.ui.components.answer_face import ChoiceState
from palvelukoulu.ui.components.choices import Choice, MultiChoice
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.scrolling import bring_into_view
from palvelukoulu.ui.exercise_widget import Frame, shuffled
from palvelukoulu.ui.prose.view import RichTextView

_LETTERS = "ABCDEFGHIJ"
translate = QCoreApplication.translate

_GAP = 10
_NOTE_LEFT = 64
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}
STATES: Final = {
    Mark.RIGHT: ChoiceState.CORRECT,
    Mark.WRONG: ChoiceState.WRONG,
    Mark.MISSED: ChoiceState.MISSED,
    Mark.NEUTRAL: ChoiceState.DIM,
}


class Worded(Protocol):
    """Something to pick; `text` is inline Markdown."""

    @property
    def text(self) -> str:
        """What it says."""


class ChoiceList(QWidget):
    """Cards for choices, in an order of their own when the author wants so.

    Choices are numbered in the author's order, whatever order they are shown in.

    Signals:
        picked: The learner has changed what is picked.
    """

    picked = Signal()

    def __init__(
        self,
        frame: Frame,
        options: Sequence[Worded],
        *,
        is_multiple: bool,
        is_shuffled: bool,
        notes: Sequence[str] = (),
    ) -> None:
        """Make a card of each option; `notes` is Markdown to stand under them, or nothing."""
        super().__init__()
        self._judged: tuple[int, ...] | None = None
        make = MultiChoice if is_multiple else Choice
        order = shuffled(len(options), frame.seed) if is_shuffled else range(len(options))
        self._cards: dict[int, Choice | MultiChoice] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for place, index in enumerate(order):
            letter = _LETTERS[place] if place < len(_LETTERS) else str(place + 1)
            card = make(frame.theme, letter, frame.inline(options[index].text))
            card.toggled.connect(self._toggled)
            card.installEventFilter(self)
            layout.addWidget(card)
            self._cards[index] = card
            if notes and notes[index]:
                nest(layout, _noted(frame, notes[index]))

    @property
    def keys(self) -> Mapping[int, str]:
        """The letter of each choice."""
        return {index: card.face.key for index, card in self._cards.items()}

    def indices(self) -> tuple[int, ...]:
        """Return the picked choices, in the author's order."""
        return tuple(index for index in sorted(self._cards) if self._cards[index].isChecked())

    def pick(self, indices: Iterable[int]) -> None:
        """Pick these choices and no others, without `picked`."""
        wanted = set(indices)
        self.blockSignals(True)
        for index, card in self._cards.items():
            card.setAutoExclusive(False)
            card.setChecked(index in wanted)
            card.setAutoExclusive(isinstance(card, Choice))
        self.blockSignals(False)

    def show_marks(self, marks: Sequence[Mark], notes: Mapping[Mark, str]) -> None:
        """Show how each choice was judged, and keep the picks as they are."""
        self._judged = self.indices()
        for index, card in self._cards.items():
            mark = marks[index]
            card.setCursor(Qt.CursorShape.ArrowCursor)
            card.show_state(STATES[mark], notes.get(mark, ""))

    def lock(self, notes: Mapping[int, str]) -> None:
        """Keep the picks as they are, without judging them; `notes` are words on the cards."""
        self._judged = self.indices()
        for index, card in self._cards.items():
            card.setCursor(Qt.CursorShape.ArrowCursor)
            card.show_state(ChoiceState.OPEN, notes.get(index, ""))

    def unlock(self) -> None:
        """Forget the marks; picks stay."""
        self._judged = None
        for card in self._cards.values():
            card.setCursor(Qt.CursorShape.PointingHandCursor)
            card.show_state(ChoiceState.OPEN)

    def first_focus(self) -> QWidget:
        """Return the picked card, or the first that is shown."""
        cards = list(self._cards.values())
        return next((card for card in cards if card.isChecked()), cards[0])

    def press(self, index: int) -> None:
        """Pick a choice, or take a tick away, as if its card were clicked."""
        self._cards[index].click()

    def take_key(self, event: QKeyEvent) -> bool:
        """Pick by digit or letter."""
        text = event.text().upper()
        cards = list(self._cards.values())
        place = int(text) - 1 if text.isdecimal() and text.isascii() else _LETTERS.find(text or "-")
        if self._judged is not None or not 0 <= place < len(cards):
            return False
        cards[place].setFocus()
        bring_into_view(cards[place])
        cards[place].click()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep judged cards as they are; they can still be read with Tab and arrows.

        Not by disabling them: a disabled card cannot be reached by a screen reader's Tab.
        """
        if self._judged is None:
            return False
        if isinstance(event, QMouseEvent):
            return event.type() is not QEvent.Type.MouseMove
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Space or self._walk(watched, event.key())
        return False

    def _walk(self, watched: QObject, key: int) -> bool:
        step = _STEPS.get(Qt.Key(key))
        if step is None:
            return False
        cards = list(self._cards.values())
        place = next(number for number, card in enumerate(cards) if card is watched)
        cards[(place + step) % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _toggled(self) -> None:
        if self._judged is not None:
            self.pick(self._judged)  # a screen reader can press without mouse or key
        else:
            self.picked.emit()


def _noted(frame: Frame, note: str) -> QHBoxLayout:
    view = RichTextView(frame.theme, "small")
    view.show_text(frame.blocks(note))
    view.setAccessibleName(translate("ChoiceList", "Lisätieto"))
    row = QHBoxLayout()
    row.setContentsMargins(_NOTE_LEFT, 0, 0, 0)
    row.addWidget(view)
    return row
