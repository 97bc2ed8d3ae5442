"""Steps to put in order: by dragging, with buttons, or with the keyboard."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade, Mark
from palvelukoulu.core.exercises.ordering import Ordered, Ordering
from palvelukoulu.ui.components.answer_face import ChoiceState
from palvelukoulu.ui.components.ordering import OrderList
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, never_in_order

_STATES = {
    Mark.RIGHT: ChoiceState.CORRECT,
    Mark.WRONG: ChoiceState.WRONG,
}


class OrderingWidget(ExerciseWidget):
    """Steps in an order the learner changes. The first order is never the right one."""

    def __init__(self, frame: Frame, exercise: Ordering) -> None:
        super().__init__()
        self._list = OrderList(frame.theme, tuple(frame.inline(step) for step in exercise.steps))
        self._list.arrange(never_in_order(len(exercise.steps), frame.seed))
        self._list.rearranged.connect(self._rearranged)
        self._is_touched = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)

    def response(self) -> Ordered | None:
        return Ordered(self._list.positions) if self._is_touched else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, Ordered)  # noqa: S101 - the kind's own
        self._list.arrange(response.positions)
        self._is_touched = True

    def show_grade(self, grade: Grade) -> None:
        positions = self._list.positions
        notes = {
            Mark.RIGHT: self.tr("Oikein edellisen perässä"),
            Mark.WRONG: self.tr("Edelle sopii toinen vaihe"),
        }
        judged = {
            step: (_STATES[mark], notes[mark])
            for step, mark in zip(positions[1:], grade.marks[1:], strict=True)
        }
        # The first brings no credit: a green one would be counted with the others.
        first = ChoiceState.CORRECT if grade.is_full else ChoiceState.DIM
        judged[positions[0]] = (first, self._opening(grade.marks[0]))
        states, said = zip(*(judged[step] for step in range(len(judged))), strict=True)
        self._list.show_results(states, said)

    def reset(self) -> None:
        self._list.unlock()

    def tally(self, grade: Grade) -> tuple[int, int]:
        follows = grade.marks[1:]
        return follows.count(Mark.RIGHT), len(follows)

    def instruction(self) -> str:
        return self.tr(
            "Siirrä vaiheet oikeaan järjestykseen. Voit raahata, käyttää nuolipainikkeita tai "
            "siirtää näppäimillä Ctrl ja nuolet."
        )

    def missing(self) -> str:
        return self.tr("Siirrä ensin ainakin yhtä vaihetta.")

    def first_focus(self) -> QWidget:
        return self._list.items[0]

    def _opening(self, mark: Mark) -> str:
        if mark is Mark.RIGHT:
            return self.tr("Oikea alku")
        return self.tr("Alkuun sopii toinen vaihe")

    def _rearranged(self) -> None:
        self._is_touched = True
        self.responded.emit(self.response())
