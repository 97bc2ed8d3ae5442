"""Steps to put in order: by dragging, with buttons, or with the keyboard."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade, Mark
from palvelukoulu.core.exercises.ordering import Ordered, Ordering
from palvelukoulu.ui.components.answer_face import ChoiceState
from palvelukoulu.ui.components.ordering import OrderList
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, never_in_order


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
        judged = dict(zip(self._list.positions, grade.marks, strict=True))
        is_right = [judged[step] is Mark.RIGHT for step in range(len(judged))]
        here, elsewhere = self.tr("Oikealla paikalla"), self.tr("Kuuluu toiseen kohtaan")
        self._list.show_results(
            tuple(ChoiceState.CORRECT if right else ChoiceState.WRONG for right in is_right),
            tuple(here if right else elsewhere for right in is_right),
        )

    def reset(self) -> None:
        self._list.unlock()

    def tally(self, grade: Grade) -> tuple[int, int]:
        return grade.marks.count(Mark.RIGHT), len(grade.marks)

    def instruction(self) -> str:
        return self.tr(
            "Siirrä vaiheet oikeaan järjestykseen. Voit raahata, käyttää nuolipainikkeita tai "
            "siirtää näppäimillä Ctrl ja nuolet."
        )

    def missing(self) -> str:
        return self.tr("Siirrä ensin ainakin yhtä vaihetta.")

    def first_focus(self) -> QWidget:
        return self._list.items[0]

    def _rearranged(self) -> None:
        self._is_touched = True
        self.responded.emit(self.response())
