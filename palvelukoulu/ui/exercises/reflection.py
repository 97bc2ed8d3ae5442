"""An open question answered in the learner's own words. Never judged."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.ui.components.fields import PrivateNote, TextArea
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame

_GAP = 10


class ReflectionWidget(ExerciseWidget):
    """A field to write in, and a word on who can read it."""

    def __init__(self, frame: Frame, exercise: Reflection) -> None:
        super().__init__()
        self._least = exercise.least
        self._field = TextArea(frame.theme, exercise.stem.prompt, lines=6)
        self._field.setPlaceholderText(self.tr("Kirjoita tähän, mitä ajattelet."))
        self._field.textChanged.connect(self._written)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._field)
        layout.addWidget(
            PrivateNote(
                frame.theme,
                self.tr(
                    "Tämä on sinua varten. Raportteihin tulee vain tieto, että tehtävä on tehty."
                ),
            )
        )
        if exercise.example:
            text = self.tr("Joku toinen voisi kirjoittaa: ”{example}”")
            layout.addWidget(
                Label(frame.theme, text.format(example=exercise.example), "small", "text2")
            )

    def response(self) -> Written | None:
        text = self._field.toPlainText()
        return Written(text) if len(text.strip()) >= max(1, self._least) else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, Written)  # noqa: S101 - the kind's own
        self._field.blockSignals(True)
        self._field.setPlainText(response.text)
        self._field.moveCursor(QTextCursor.MoveOperation.End)  # to write on
        self._field.blockSignals(False)

    def show_grade(self, grade: Grade) -> None:
        del grade
        self._field.setReadOnly(True)

    def reset(self) -> None:
        self._field.setReadOnly(False)

    def instruction(self) -> str:
        return self.tr("Kirjoita omin sanoin. Yksikin lause riittää.")

    def missing(self) -> str:
        if self._least > 1:
            text = self.tr("Kirjoita vielä vähän: ainakin {least} merkkiä.")
            return text.format(least=self._least)
        return self.tr("Kirjoita ensin jotain.")

    def first_focus(self) -> QWidget:
        return self._field

    def _written(self) -> None:
        text = self._field.toPlainText()
        self.responded.emit(Written(text) if text else None)
