"""One question, several choices, exactly one of them right."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.ui.choice_list import ChoiceList
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame


class SingleChoiceWidget(ExerciseWidget):
    """Cards of which one can be picked."""

    def __init__(self, frame: Frame, exercise: SingleChoice) -> None:
        super().__init__()
        self._list = ChoiceList(
            frame, exercise.choices, is_multiple=False, is_shuffled=exercise.stem.is_shuffled
        )
        self._list.picked.connect(self._picked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)

    def response(self) -> Picked | None:
        picked = self._list.indices()
        return Picked(picked[0]) if picked else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, Picked)  # noqa: S101 - the kind's own
        self._list.pick((response.index,))

    def show_grade(self, grade: Grade) -> None:
        self._list.show_marks(grade.marks, {})

    def reset(self) -> None:
        self._list.unlock()
        self._list.pick(())

    def instruction(self) -> str:
        return self.tr("Valitse yksi.")

    def missing(self) -> str:
        return self.tr("Valitse ensin yksi vaihtoehto.")

    def first_focus(self) -> QWidget:
        return self._list.first_focus()

    def take_key(self, event: QKeyEvent) -> bool:
        return self._list.take_key(event)

    def _picked(self) -> None:
        # Moving to another radio button passes through "none" and "the other" at once.
        response = self.response()
        if response is not None:
            self.responded.emit(response)
