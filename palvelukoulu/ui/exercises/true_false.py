"""A statement to agree or disagree with."""

from palvelukoulu.core.exercises.true_false import Judged, TrueFalse
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.one_choice import OneChoiceWidget


class TrueFalseWidget(OneChoiceWidget):
    """Two cards of which one can be picked."""

    def __init__(self, frame: Frame, exercise: TrueFalse) -> None:
        super().__init__(frame, exercise.stem, exercise.choices)

    def response(self) -> Judged | None:
        index = self.picked_index()
        return None if index is None else Judged(index)

    def show_response(self, response: object) -> None:
        assert isinstance(response, Judged)  # noqa: S101 - the kind's own
        self.pick(response.index)

    def instruction(self) -> str:
        return self.tr("Mitä mieltä olet?")

    def missing(self) -> str:
        return self.tr("Valitse ensin kumpi.")
