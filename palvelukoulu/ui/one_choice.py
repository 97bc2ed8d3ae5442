"""Cards of which one can be picked: what the widgets of single choice and true/false share."""

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.exercise import Grade, Stem
from palvelukoulu.ui.choice_list import ChoiceList
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame


class OneChoiceWidget(ExerciseWidget):
    """Cards of which one can be picked. A kind says how it names the pick, and its words."""

    def __init__(self, frame: Frame, stem: Stem, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._list = ChoiceList(frame, choices, is_multiple=False, is_shuffled=stem.is_shuffled)
        self._list.picked.connect(self._picked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)

    def picked_index(self) -> int | None:
        """Return the picked choice, counted from zero in the author's order."""
        picked = self._list.indices()
        return picked[0] if picked else None

    def pick(self, index: int) -> None:
        """Pick a choice, without `responded`."""
        self._list.pick((index,))

    def show_grade(self, grade: Grade) -> None:
        self._list.show_marks(grade.marks, {})

    def reset(self) -> None:
        self._list.unlock()
        self._list.pick(())

    def first_focus(self) -> QWidget:
        return self._list.first_focus()

    def take_key(self, event: QKeyEvent) -> bool:
        return self._list.take_key(event)

    def _picked(self) -> None:
        # Moving to another radio button passes through "none" and "the other" at once.
        response = self.response()
        if response is not None:
            self.responded.emit(response)
