"""A question answered in a word or two. Words that are not recognised are asked about."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade, Mark
from palvelukoulu.core.exercises.short_answer import Replied, ShortAnswer, judge
from palvelukoulu.core.typed import Typed, Verdict
from palvelukoulu.ui.components.answer_face import ChoiceState
from palvelukoulu.ui.components.fields import TextField
from palvelukoulu.ui.components.state_card import StateCard
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Words
from palvelukoulu.ui.model_offer import Compared, ModelOffer

_GAP = 12
_LONGEST = 200
_STATES = {
    Mark.RIGHT: ChoiceState.CORRECT,
    Mark.WRONG: ChoiceState.WRONG,
    Mark.NEUTRAL: ChoiceState.DIM,
    Mark.MISSED: ChoiceState.DIM,
}


class ShortAnswerWidget(ExerciseWidget):
    """A field for a few words, and under it the model when they are not recognised."""

    def __init__(self, frame: Frame, exercise: ShortAnswer) -> None:
        super().__init__()
        self._exercise = exercise
        self._vocabulary = frame.vocabulary
        self._typed = Typed("")
        self._is_judged = False
        self._field = TextField(frame.theme, self.tr("Vastauksesi"))
        self._field.setMaxLength(_LONGEST)
        self._field.textEdited.connect(self._edited)
        self._card = StateCard(frame.theme)
        self._card.content.addWidget(self._field)
        self._offer = ModelOffer(frame.theme)
        self._offer.accepted.connect(self._accept)
        self._offer.declined.connect(self.retry_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._card)
        layout.addWidget(self._offer)

    def response(self) -> Replied | None:
        if not self.is_ready():
            return None
        if self._typed.verdict is Verdict.OPEN:
            comparer = self._vocabulary.comparer
            self._typed = judge(self._exercise, self._field.text(), comparer).typed
        return Replied(self._typed)

    def is_ready(self) -> bool:
        return not Typed(self._field.text()).is_blank

    def show_response(self, response: object) -> None:
        assert isinstance(response, Replied)  # noqa: S101 - the kind's own
        self._typed = response.typed
        self._field.setText(response.typed.text)

    def show_grade(self, grade: Grade) -> None:
        self._is_judged = True
        self._field.setReadOnly(True)
        self._card.show_state(_STATES[grade.marks[0]], self._note())
        self._name()
        is_asked = self._typed.verdict is Verdict.UNKNOWN
        compared = Compared(self._typed.text, self._exercise.model)
        self._offer.compare((compared,) if is_asked else ())

    def reset(self) -> None:
        self._is_judged = False
        self._typed = Typed(self._field.text())
        self._field.setReadOnly(False)
        self._card.show_state(ChoiceState.OPEN)
        self._name()
        self._offer.compare(())

    def words(self) -> Words:
        skip = self.tr("Ohita")
        if not self._is_judged:
            return Words(skip=skip)
        match self._typed.verdict:
            case Verdict.CLOSE:
                title = self._note()
                thanks = self.tr("Ajatus on oikea. Vain sanan muoto on toinen.")
            case Verdict.ACCEPTED:
                title = self.tr("Sama asia, omat sanasi")
                thanks = self.tr("Arvioit itse, että tarkoitit samaa kuin malli.")
            case Verdict.UNKNOWN:
                title = self.tr("Vertaa vastaustasi malliin")
                thanks = self.tr("Sano sitten itse, tarkoititko samaa.")
            case _:
                title = thanks = ""
        return Words(title=title, thanks=thanks, skip=skip)

    def has_retry(self, grade: Grade) -> bool:
        del grade
        return self._typed.verdict is not Verdict.UNKNOWN

    def still_asked(self) -> QWidget | None:
        return self._offer.first_focus()

    def outcome(self) -> QWidget | None:
        return self._offer if self._offer.first_focus() is not None else None

    def instruction(self) -> str:
        return self.tr("Vastaa sanalla tai parilla. Kirjoitusvirheistä ei tarvitse huolehtia.")

    def missing(self) -> str:
        return self.tr("Kirjoita ensin vastaus.")

    def first_focus(self) -> QWidget:
        return self._field

    def _edited(self, text: str) -> None:
        self._typed = Typed(text)
        self.responded.emit(None if self._typed.is_blank else Replied(self._typed))

    def _accept(self) -> None:
        self.resubmitted.emit(Replied(self._typed.accepted()))

    def _note(self) -> str:
        match self._typed.verdict:
            case Verdict.RIGHT:
                return self.tr("Oikein")
            case Verdict.CLOSE:
                text = self.tr("Oikein – tarkoititko: {key}?")
                return text.format(key=self._typed.key)
            case Verdict.ACCEPTED:
                return self.tr("Sama omin sanoin – arvioit itse")
            case Verdict.EXPECTED:
                return self.tr("Kokeile toista vastausta")
            case _:
                return self.tr("Vertaa malliin")

    def _name(self) -> None:
        parts = (self.tr("Vastauksesi"), self._card.word)
        self._field.setAccessibleName(", ".join(filter(None, parts)))
