"""A number to estimate: a field and a slider that follow each other; after a guess, the guesses."""

from statistics import median
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade, Mark
from palvelukoulu.core.exercises.number import Estimated, Estimation, value_of, written
from palvelukoulu.core.ranges import Range, Scale
from palvelukoulu.ui.components.answer_face import ChoiceState
from palvelukoulu.ui.components.fields import TextField
from palvelukoulu.ui.components.guess_chart import GuessChart, Guesses
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.slider import NumberSlider
from palvelukoulu.ui.components.state_card import CARD_PAD, StateCard
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Words
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_GAP = 12
_FIELD = 150
_LONGEST = 40
_NO_BREAK = "\u00a0"
_STATES = {
    Mark.RIGHT: ChoiceState.CORRECT,
    Mark.WRONG: ChoiceState.WRONG,
    Mark.NEUTRAL: ChoiceState.DIM,
    Mark.MISSED: ChoiceState.DIM,
}


class NumberWidget(ExerciseWidget):
    """A field for a number, and a slider where there is a scale to pick from."""

    wants_others: ClassVar[bool] = True

    def __init__(self, frame: Frame, exercise: Estimation) -> None:
        super().__init__()
        self._theme = frame.theme
        self._exercise = exercise
        self._grade: Grade | None = None
        self._others: tuple[float, ...] = ()
        self._field = TextField(frame.theme, self.tr("Vastauksesi lukuna"))
        self._field.setMaxLength(_LONGEST)
        self._field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._field.textEdited.connect(self._typed)
        self._amiss = Label(frame.theme, "", "small", "text2")
        self._slider: NumberSlider | None = None
        self._told: _Told | None = None
        self._card = StateCard(frame.theme)
        self._build()
        frame.theme.changed.connect(self._fit)
        self._name()

    # --- what the player asks ----------------------------------------------------------

    def response(self) -> Estimated | None:
        response = Estimated(self._field.text())
        return None if value_of(self._exercise, response) is None else response

    def show_response(self, response: object) -> None:
        assert isinstance(response, Estimated)  # noqa: S101 - the kind's own
        self._field.setText(response.text)
        self._follow_field()

    def show_others(self, others: tuple[object, ...]) -> None:
        values = [value_of(self._exercise, one) for one in others if isinstance(one, Estimated)]
        self._others = tuple(sorted(value for value in values if value is not None))

    def show_grade(self, grade: Grade) -> None:
        self._grade = grade
        self._field.setReadOnly(True)
        state = self._state(grade)
        self._card.show_state(state, self._note(grade))
        if self._slider is not None:
            self._slider.show_state(state)
        self._name()
        value = value_of(self._exercise, Estimated(self._field.text()))
        if self._told is not None and value is not None:
            self._told.show_guesses(value, self._others)

    def reset(self) -> None:
        self._grade = None
        self._field.setReadOnly(False)
        self._card.show_state(ChoiceState.OPEN)
        if self._slider is not None:
            self._slider.show_state(ChoiceState.OPEN)
        if self._told is not None:
            self._told.hide()
        self._name()

    def words(self) -> Words:
        if not self._exercise.is_guess:
            return Words()
        is_near = self._grade is not None and Mark.RIGHT in self._grade.marks
        title = self.tr("Arvasit lähelle") if is_near else self.tr("Arvaus tehty")
        thanks = self.tr("Arvaus on tallessa. Siitä ei saa pisteitä.")
        check, skip = self.tr("Arvaa ja katso"), self.tr("Ohita")
        return Words(check=check, title=title, thanks=thanks, skip=skip)

    def has_retry(self, grade: Grade) -> bool:
        # Once the answer has been told, another number is no guess any more.
        return grade.score is not None

    def outcome(self) -> QWidget | None:
        return self._told if self._told is not None and not self._told.isHidden() else None

    def instruction(self) -> str:
        if self._exercise.is_guess:
            return self.tr("Arvaa ensin. Saat heti tietää lisää, ja mikä tahansa arvaus käy.")
        if self._slider is None:
            return self.tr("Kirjoita luku.")
        return self.tr("Kirjoita luku tai siirrä liukusäädintä.")

    def missing(self) -> str:
        if self._field.text().strip():
            return self._what_is_amiss()
        if self._slider is None:
            return self.tr("Kirjoita ensin luku.")
        return self.tr("Kirjoita ensin luku tai siirrä liukusäädintä.")

    def first_focus(self) -> QWidget:
        return self._field

    # --- the parts ---------------------------------------------------------------------

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._field)
        if self._exercise.unit:
            unit = Label(self._theme, self._exercise.unit, "choice", "text2", wraps=False)
            row.addWidget(unit)
        row.addStretch(1)
        self._card.content.setSpacing(4)
        nest(self._card.content, row)
        self._card.content.addWidget(self._amiss)
        self._amiss.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._card)
        scale = self._exercise.scale
        if scale is not None:
            self._add_slider(scale)
        if self._slider is not None and self._exercise.is_guess:
            self._told = _Told(self._theme, self._exercise, self._slider)
            layout.addWidget(self._told)
        self._fit()

    def _add_slider(self, scale: Scale) -> None:
        self._slider = NumberSlider(self._theme, "", scale)
        self._slider.moved.connect(self._moved)
        ends = QHBoxLayout()
        low, high = (_with_unit(end, scale.unit) for end in (scale.least, scale.most))
        for number, text in enumerate((low, high)):
            label = Label(self._theme, text, "caption", "text2", wraps=False, is_tabular=True)
            if number:
                ends.addStretch(1)
            ends.addWidget(label)
        self._card.content.addSpacing(4)
        self._card.content.addWidget(self._slider)
        self._card.content.addSpacing(tokens.FOCUS_MARGIN)  # the ring goes round the slider
        nest(self._card.content, ends)

    def _fit(self) -> None:
        self._field.setFixedWidth(self._theme.px(_FIELD))

    # --- the work ----------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        self._follow_field()
        self.responded.emit(Estimated(text) if text.strip() else None)

    def _moved(self, number: float) -> None:
        text = written(number)
        self._field.setText(text)
        self._follow_field()
        self.responded.emit(Estimated(text))

    def _follow_field(self) -> None:
        """Let the slider, the remark and the names follow what stands in the field."""
        value = value_of(self._exercise, Estimated(self._field.text()))
        if self._slider is not None:
            if value is None:
                self._slider.forget()
            elif self._slider.number() != value or not self._slider.is_set:
                self._slider.show_number(value)
        is_amiss = value is None and self._is_said()
        self._amiss.setText(self._what_is_amiss() if is_amiss else "")
        self._amiss.setVisible(is_amiss)
        self._name()

    def _is_said(self) -> bool:
        """Whether there is more in the field than the sign a number begins with."""
        return self._field.text().strip() not in {"", "-", "−", "+"}

    def _what_is_amiss(self) -> str:
        scale = self._exercise.scale
        if scale is None:
            return self.tr("Kirjoita yksi luku, esimerkiksi 12 tai 4,5.")
        text = self.tr("Kirjoita yksi luku väliltä {low}–{high}.")
        high = _with_unit(scale.most, scale.unit)
        return text.format(low=written(scale.least), high=high)

    def _state(self, grade: Grade) -> ChoiceState:
        (mark,) = grade.marks
        return _STATES[mark]

    def _note(self, grade: Grade) -> str:
        (mark,) = grade.marks
        if grade.score is None:
            near, own = self.tr("Arvauksesi on lähellä"), self.tr("Arvauksesi")
            return near if mark is Mark.RIGHT else own
        return self.tr("Oikein") if mark is Mark.RIGHT else self.tr("Kokeile toista lukua")

    def _name(self) -> None:
        """Tell screen readers the unit, the remark and how the number was judged."""
        own = self.tr("Vastauksesi lukuna")
        scale = self._exercise.scale
        if scale is not None:
            low, high = written(scale.least), _with_unit(scale.most, scale.unit)
            own = self.tr("Vastauksesi lukuna väliltä {low}–{high}").format(low=low, high=high)
        parts = [own, self._card.word, self._amiss.text()]
        self._field.setAccessibleName(", ".join(filter(None, parts)))
        if self._slider is not None:
            number = _with_unit(self._slider.number(), self._exercise.unit)
            shown = number if self._slider.is_set else self.tr("ei vielä valittu")
            parts = [self.tr("Liukusäädin"), shown, self._card.word]
            self._slider.setAccessibleName(", ".join(filter(None, parts)))


class _Told(Card):
    """What stands beside a guess: the source's number, and what others here have guessed."""

    def __init__(self, theme: Theme, exercise: Estimation, slider: NumberSlider) -> None:
        super().__init__(theme, fill="surface", has_shadow=False)
        self._exercise = exercise
        self._title = Heading(theme, "", "h3")
        self._chart = GuessChart(theme, slider, self.tr("Sinä"), self.tr("Lähde"))
        self._words = Label(theme, "", "small", "text2")
        self.content.setSpacing(8)
        for part in (self._title, self._chart, self._words):
            self.content.addWidget(part)
        self.hide()
        theme.changed.connect(self._pad)
        self._pad()

    def _pad(self) -> None:
        # As on the card above, so that the chart stands under the slider.
        left, top, right, bottom = map(self.theme.px, CARD_PAD)
        self.content.setContentsMargins(left, top, right, bottom)

    def show_guesses(self, own: float, others: tuple[float, ...]) -> None:
        """Show the own guess beside what there is to compare it with."""
        source = next((one.range for one in self._exercise.estimates if one.is_right), None)
        if source is None and not others:
            return
        title = self.tr("Näin muut tällä koneella ovat arvanneet")
        self._title.setText(title if others else self.tr("Arvauksesi ja lähteen luku"))
        said = self._said(own, others, source)
        self._words.setText(said)
        self._chart.show_guesses(Guesses(own, others, source), said)
        self.show()

    def _said(self, own: float, others: tuple[float, ...], source: Range | None) -> str:
        unit = self._exercise.unit
        parts = [self.tr("Sinä arvasit {number}.").format(number=_with_unit(own, unit))]
        if source is not None:
            text = self.tr("Lähteen luku on noin {number}.")
            if source.least == source.most:
                text = self.tr("Lähteen luku on {number}.")
            parts.append(text.format(number=_with_unit(_middle(source), unit)))
        if others:
            parts.append(self.tr("%n muuta on arvannut.", "", len(others)))
            text = self.tr("Heidän arvauksensa ovat {low}–{high}, keskimmäinen {middle}.")
            if others[0] == others[-1]:
                text = self.tr("Kaikki he arvasivat {middle}.")
            if len(others) == 1:
                text = self.tr("Hänen arvauksensa on {middle}.")
            middle = _with_unit(median(others), unit)
            low, high = written(others[0]), _with_unit(others[-1], unit)
            parts.append(text.format(low=low, high=high, middle=middle))
        return " ".join(parts)


def _with_unit(number: float, unit: str) -> str:
    return f"{written(number)}{_NO_BREAK}{unit}" if unit else written(number)


def _middle(source: Range) -> float:
    """Return the number a range is about: its middle, or the end it has."""
    if source.least is None or source.most is None:
        return source.least or source.most or 0.0
    return (source.least + source.most) / 2
