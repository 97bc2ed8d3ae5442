"""A text with gaps: fields to write in and menus to pick from, in the middle of the text."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade, Mark
from palvelukoulu.core.exercises.cloze import (
    Cloze,
    Fill,
    Filled,
    MenuGap,
    TypedGap,
    counted,
    judge,
    split_gaps,
)
from palvelukoulu.core.richtext import inline_plain
from palvelukoulu.core.typed import Typed, Verdict
from palvelukoulu.ui.components.answer_face import ChoiceState
from palvelukoulu.ui.components.dropdown import Dropdown
from palvelukoulu.ui.components.gap_field import GapField
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Words, shuffled
from palvelukoulu.ui.model_offer import Compared, ModelOffer
from palvelukoulu.ui.prose.gap_text import GapText

_GAP = 12
_FEWEST_LETTERS = 8
_MOST_LETTERS = 26
_LONGEST = 200
_STATES = {
    Mark.RIGHT: ChoiceState.CORRECT,
    Mark.WRONG: ChoiceState.WRONG,
    Mark.NEUTRAL: ChoiceState.PARTLY,
    Mark.MISSED: ChoiceState.WRONG,
}


class ClozeWidget(ExerciseWidget):
    """The text with its fields; under it, what is to be said of single gaps."""

    def __init__(self, frame: Frame, exercise: Cloze) -> None:
        super().__init__()
        self._exercise = exercise
        self._vocabulary = frame.vocabulary
        self._typed = [Typed("") for _ in exercise.gaps]
        self._grade: Grade | None = None
        self._orders: dict[int, tuple[int, ...]] = {}
        keys = [key for gap in exercise.gaps if isinstance(gap, TypedGap) for key in gap.keys]
        longest = max(map(len, keys), default=0)
        # The same for all: how wide a field is must not tell how long its word is.
        self._letters = min(max(longest + 2, _FEWEST_LETTERS), _MOST_LETTERS)
        self._fields = [self._field(frame, number) for number in range(len(exercise.gaps))]
        self._text = GapText(frame.theme, self._fields, split_gaps)
        self._text.setAccessibleName(self.tr("Aukkoteksti"))
        self._text.show_text(frame.blocks(exercise.text))
        self._notes = Label(frame.theme, "", "ui", "text2")
        self._notes.hide()
        self._offer = ModelOffer(frame.theme)
        self._offer.accepted.connect(self._accept)
        self._offer.declined.connect(self.retry_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for part in (self._text, self._notes, self._offer):
            layout.addWidget(part)
        self._name()

    # --- what the player asks ----------------------------------------------------------

    def response(self) -> Filled | None:
        if not self.is_ready():
            return None
        filled = judge(self._exercise, self._filled(), self._vocabulary.comparer)
        self._keep(filled)
        return filled

    def is_ready(self) -> bool:
        return not self._empty()

    def show_response(self, response: object) -> None:
        assert isinstance(response, Filled)  # noqa: S101 - the kind's own
        self._keep(response)
        for number, (field, fill) in enumerate(zip(self._fields, response.fills, strict=True)):
            if isinstance(field, Dropdown):
                picked = self._orders[number].index(fill) if isinstance(fill, int) else None
                field.choose(picked)
            else:
                field.setText(fill.text if isinstance(fill, Typed) else "")
        self._text.relay()
        self._name()

    def show_grade(self, grade: Grade) -> None:
        self._grade = grade
        for number, mark in enumerate(grade.marks):
            field = self._fields[number]
            if isinstance(field, Dropdown):
                field.show_state(_STATES[mark], self._note(number, mark))
            else:
                field.show_state(_STATES[mark])
        self._name()
        notes = tuple(self._notes_of(grade))
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        self._offer.compare(tuple(self._compared(number) for number in self._unknown()))

    def reset(self) -> None:
        self._grade = None
        for number, field in enumerate(self._fields):
            field.show_state(ChoiceState.OPEN)
            if isinstance(field, GapField):
                self._typed[number] = Typed(field.text())
        self._notes.hide()
        self._offer.compare(())
        self._name()

    def tally(self, grade: Grade) -> tuple[int, int] | None:
        scored = counted(self._exercise, grade.marks)
        return (scored.count(Mark.RIGHT), len(scored)) if scored else None

    def words(self) -> Words:
        if self._grade is None:
            return Words()
        if not self._unknown():
            return Words(thanks=self._about_typed(self._grade))
        is_all = len(self._unknown()) == len(self._fields)
        title = self.tr("Vertaa sanojasi malliin")
        thanks = self.tr("Sano itse, tarkoititko samaa. Muut kohdat on jo tarkistettu.")
        if is_all:
            thanks = self.tr("Sano itse, tarkoititko samaa.")
        return Words(title=title, thanks=thanks)

    def _about_typed(self, grade: Grade) -> str:
        """Say what the typed gaps mean beside the score; empty where nothing is to be said."""
        if any(one.verdict is Verdict.ACCEPTED for one in self._typed) and grade.is_full:
            return self.tr("Omin sanoin kirjoittamasi kohdat arvioit itse.")
        if {type(gap) for gap in self._exercise.gaps} == {MenuGap, TypedGap} and not grade.is_full:
            return self.tr(
                "Luku kertoo valikoista. Kirjoitetut aukot eivät tuo eivätkä vie pisteitä."
            )
        return ""

    def has_retry(self, grade: Grade) -> bool:
        del grade
        return not self._unknown()

    def still_asked(self) -> QWidget | None:
        return self._offer.first_focus()

    def outcome(self) -> QWidget | None:
        return self._offer if self._offer.first_focus() is not None else None

    def instruction(self) -> str:
        kinds = {type(gap) for gap in self._exercise.gaps}
        if kinds == {MenuGap}:
            return self.tr("Valitse jokaiseen aukkoon sopivin vaihtoehto.")
        if kinds == {TypedGap}:
            return self.tr("Kirjoita jokaiseen aukkoon sana tai pari.")
        return self.tr("Täytä aukot: kirjoita sana tai valitse vaihtoehto.")

    def missing(self) -> str:
        return self.tr("Täytä ensin kaikki aukot: %n tyhjänä.", "", self._empty())

    def first_focus(self) -> QWidget:
        filled = self._words()
        empty = [field for field, words in zip(self._fields, filled, strict=True) if not words]
        return (empty or self._fields)[0]

    # --- the parts ---------------------------------------------------------------------

    def _field(self, frame: Frame, number: int) -> Dropdown | GapField:
        gap = self._exercise.gaps[number]
        if isinstance(gap, MenuGap):
            order = shuffled(len(gap.choices), f"{frame.seed}\n{number}")
            self._orders[number] = order
            texts = [inline_plain(frame.inline(gap.choices[one].text)) for one in order]
            menu = Dropdown(frame.theme, "", texts, self.tr("Valitse"))
            menu.picked.connect(self._picked)
            return menu
        field = GapField(frame.theme, "", self._letters)
        field.setMaxLength(_LONGEST)
        field.textEdited.connect(self._changed)
        return field

    # --- the work ----------------------------------------------------------------------

    def _changed(self) -> None:
        for number, field in enumerate(self._fields):
            if isinstance(field, GapField) and field.text() != self._typed[number].text:
                self._typed[number] = Typed(field.text())
        self._name()
        filled = self._filled()
        self.responded.emit(filled if any(fill is not None for fill in filled.fills) else None)

    def _picked(self) -> None:
        self._text.relay()  # what is picked may take more lines
        self._changed()

    def _filled(self) -> Filled:
        return Filled(tuple(self._fill(number) for number in range(len(self._fields))))

    def _fill(self, number: int) -> Fill:
        field = self._fields[number]
        if isinstance(field, Dropdown):
            return None if field.choice is None else self._orders[number][field.choice]
        return None if self._typed[number].is_blank else self._typed[number]

    def _keep(self, filled: Filled) -> None:
        """Remember how the typed words were recognised."""
        for number, fill in enumerate(filled.fills):
            self._typed[number] = fill if isinstance(fill, Typed) else Typed("")

    def _empty(self) -> int:
        return sum(fill is None for fill in self._filled().fills)

    def _unknown(self) -> tuple[int, ...]:
        typed = enumerate(self._typed)
        return tuple(number for number, one in typed if one.verdict is Verdict.UNKNOWN)

    def _accept(self, asked: int) -> None:
        accepted = self._unknown()[asked]
        fills = list(self._filled().fills)
        fills[accepted] = self._typed[accepted].accepted()
        self.resubmitted.emit(Filled(tuple(fills)))

    # --- the words ---------------------------------------------------------------------

    def _compared(self, number: int) -> Compared:
        gap = self._exercise.gaps[number]
        model = gap.keys[0] if isinstance(gap, TypedGap) else ""
        return Compared(self._typed[number].text, model)

    def _words(self) -> tuple[str, ...]:
        """Return what is in each gap, as it is read."""
        return tuple(
            (field.currentText() if field.choice is not None else "")
            if isinstance(field, Dropdown)
            else field.text().strip()
            for field in self._fields
        )

    def _notes_of(self, grade: Grade) -> Iterator[str]:
        """Say what is to be said of gaps that are not simply right."""
        words = self._words()
        for number, mark in enumerate(grade.marks):
            said = self._note(number, mark)
            if mark is not Mark.NEUTRAL and said != self.tr("oikein"):
                text = self.tr("Aukko {number}: ”{words}” – {said}.")
                yield text.format(number=number + 1, words=words[number], said=said)

    def _note(self, number: int, mark: Mark) -> str:
        match mark, self._typed[number].verdict:
            case Mark.RIGHT, Verdict.CLOSE:
                text = self.tr("oikein, tarkoititko: {key}")
                return text.format(key=self._typed[number].key)
            case Mark.RIGHT, Verdict.ACCEPTED:
                return self.tr("sama omin sanoin, arvioit itse")
            case Mark.RIGHT, _:
                return self.tr("oikein")
            case Mark.NEUTRAL, _:
                return self.tr("vertaa malliin")
            case _:
                return self.tr("kokeile toista vaihtoehtoa")

    def _name(self) -> None:
        """Tell screen readers where each gap stands and how it was judged."""
        words = self._words()
        text = self.tr("Aukko {number}/{total}: {context}")
        total = len(self._fields)
        for number, field in enumerate(self._fields):
            context = self._text.context(number, words)
            name = text.format(number=number + 1, total=total, context=context)
            if isinstance(field, Dropdown):
                field.call(name)
                continue
            note = self._note(number, self._grade.marks[number]) if self._grade else ""
            field.setAccessibleName(f"{name} – {note}" if note else name)
