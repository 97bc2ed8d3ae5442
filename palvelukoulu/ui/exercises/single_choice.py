"""One question, several choices, exactly one of them right."""

from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.one_choice import OneChoiceWidget


class SingleChoiceWidget(OneChoiceWidget):
    """Cards of which one can be picked."""

    def __init__(self, frame: Frame, exercise: SingleChoice) -> None:
        super().__init__(frame, exercise.stem, exercise.choices)

    def response(self) -> Picked | None:
        index = self.picked_index()
        return None if index is None else Picked(index)

    def show_response(self, response: object) -> None:
        assert isinstance(response, Picked)  # noqa: S101 - the kind's own
        self.pick(response.index)

    def instruction(self) -> str:
        return self.tr("Valitse yksi.")

    def missing(self) -> str:
        return self.tr("Valitse ensin yksi vaihtoehto.")
