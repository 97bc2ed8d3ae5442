"""One question, several choices, any number of them right."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade, Mark
from palvelukoulu.core.exercises.multiple_choice import MultipleChoice, PickedSet
from palvelukoulu.ui.choice_list import ChoiceList
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Remark


class MultipleChoiceWidget(ExerciseWidget):
    """Cards of which any number can be picked."""

    def __init__(self, frame: Frame, exercise: MultipleChoice) -> None:
        super().__init__()
        self._choices = exercise.choices
        self._list = ChoiceList(
            frame, exercise.choices, is_multiple=True, is_shuffled=exercise.stem.is_shuffled
        )
        self._list.picked.connect(lambda: self.responded.emit(self.response()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)

    def response(self) -> PickedSet | None:
        picked = self._list.indices()
        return PickedSet(frozenset(picked)) if picked else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, PickedSet)  # noqa: S101 - the kind's own
        self._list.pick(response.indices)

    def show_grade(self, grade: Grade) -> None:
        notes = {
            Mark.WRONG: self.tr("Valitsit, mutta tämä ei kuulu mukaan"),
            Mark.MISSED: self.tr("Tämäkin kuuluu mukaan"),
        }
        self._list.show_marks(grade.marks, notes)

    def reset(self) -> None:
        self._list.unlock()

    def tally(self, grade: Grade) -> tuple[int, int]:
        right = grade.marks.count(Mark.RIGHT)
        return right, right + grade.marks.count(Mark.MISSED)

    def remarks(self, grade: Grade) -> tuple[Remark, ...]:
        told = {Mark.RIGHT} if grade.is_full else {Mark.WRONG, Mark.MISSED}
        return tuple(
            Remark(choice.text, choice.feedback)
            for choice, mark in zip(self._choices, grade.marks, strict=True)
            if mark in told and choice.feedback
        )

    def instruction(self) -> str:
        return self.tr("Valitse kaikki sopivat.")

    def missing(self) -> str:
        return self.tr("Valitse ensin ainakin yksi vaihtoehto.")

    def first_focus(self) -> QWidget:
        return self._list.first_focus()

    def take_key(self, event: QKeyEvent) -> bool:
        return self._list.take_key(event)
