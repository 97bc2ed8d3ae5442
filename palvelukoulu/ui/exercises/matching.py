"""Prompts to join with options: each on a card with a field to pick its option from."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade, Mark
from palvelukoulu.core.exercises.matching import Matched, Matching
from palvelukoulu.core.richtext import inline_plain
from palvelukoulu.ui.components.answer_face import ChoiceState
from palvelukoulu.ui.components.option_tray import OptionTray
from palvelukoulu.ui.components.pairing import PairRow
from palvelukoulu.ui.components.scrolling import bring_into_view
from palvelukoulu.ui.exercise_widget import (
    ExerciseWidget,
    Frame,
    Remark,
    never_in_order,
    shuffled,
)

_GAP = 10
# Logical pixels of the window's height at 100 % text.
_TRAY_FROM = 420
_STATES = {
    Mark.RIGHT: ChoiceState.CORRECT,
    Mark.WRONG: ChoiceState.WRONG,
    Mark.MISSED: ChoiceState.PARTLY,
}


class MatchingWidget(ExerciseWidget):
    """Prompts as cards. The options stand in another order than the prompts they belong to."""

    def __init__(self, frame: Frame, exercise: Matching) -> None:
        super().__init__()
        self._exercise = exercise
        self._order = never_in_order(len(exercise.options), frame.seed)
        self._is_judged = False
        texts = [inline_plain(frame.inline(option.text)) for option in exercise.options]
        shown = tuple(texts[option] for option in self._order)
        count = len(exercise.pairs)
        is_mixed = exercise.stem.is_shuffled
        places = shuffled(count, f"{frame.seed}\nprompts") if is_mixed else range(count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        self._tray = OptionTray(
            frame.theme, shown, self.tr("Vaihtoehdot hiirellä raahattaviksi; samat ovat kentissä")
        )
        self._tray.carried.connect(self._carry)
        self._tray.dropped.connect(self._drop)
        self._target: PairRow | None = None
        layout.addWidget(self._tray)
        rows: dict[int, PairRow] = {}
        for place in places:
            prompt = frame.inline(exercise.pairs[place].prompt)
            rows[place] = PairRow(frame.theme, prompt, shown, self.tr("Valitse pari"))
            rows[place].field.picked.connect(self._picked)
            layout.addWidget(rows[place])
        self._shown = tuple(rows.values())
        self._rows = tuple(rows[number] for number in range(count))

    def response(self) -> Matched | None:
        return None if self._empty() else self._matched()

    def show_response(self, response: object) -> None:
        assert isinstance(response, Matched)  # noqa: S101 - the kind's own
        for row, option in zip(self._rows, response.options, strict=True):
            row.field.choose(None if option is None else self._order.index(option))
        self._mark_used()

    def show_grade(self, grade: Grade) -> None:
        self._is_judged = True
        self._show_tray()
        notes = {
            Mark.RIGHT: self.tr("Sopivat yhteen"),
            Mark.WRONG: self.tr("Valintasi – toinen sopii paremmin"),
            Mark.MISSED: self.tr("Jäi valitsematta"),
        }
        for row, mark in zip(self._rows, grade.marks, strict=True):
            row.show_state(_STATES[mark], notes[mark])

    def reset(self) -> None:
        self._is_judged = False
        self._show_tray()
        for row in self._rows:
            row.show_state(ChoiceState.OPEN)

    def tally(self, grade: Grade) -> tuple[int, int]:
        return grade.marks.count(Mark.RIGHT), len(grade.marks)

    def remarks(self, grade: Grade) -> tuple[Remark, ...]:
        pairs, options = self._exercise.pairs, self._exercise.options
        told: dict[Remark, None] = {}
        for option, mark in zip(self._matched().options, grade.marks, strict=True):
            if mark is Mark.WRONG and option is not None and options[option].feedback:
                told[Remark(options[option].text, options[option].feedback)] = None
        for pair, mark in zip(pairs, grade.marks, strict=True):
            if pair.feedback and (grade.is_full or mark is Mark.WRONG):
                told[Remark(pair.prompt, pair.feedback)] = None
        return tuple(told)

    def instruction(self) -> str:
        if self._is_classifying():
            return self.tr("Valitse jokaiselle se, mihin se kuuluu. Sama voi sopia monelle.")
        if len(self._exercise.options) > len(self._rows):
            return self.tr("Valitse jokaiselle pari. Kaikilla vaihtoehdoilla ei ole paria.")
        return self.tr("Valitse jokaiselle pari.")

    def missing(self) -> str:
        empty = self._empty()
        if empty == len(self._rows):
            return self.tr("Valitse ensin jokaiselle pari.")
        return self.tr("Valitse vielä pari: %n jäljellä.", "", empty)

    def first_focus(self) -> QWidget:
        fields = [row.field for row in self._shown]
        return next((field for field in fields if field.choice is None), fields[0])

    def take_key(self, event: QKeyEvent) -> bool:
        """Go to a prompt by its number; its field is opened."""
        text = event.text()
        place = int(text) - 1 if text.isdecimal() and text.isascii() else -1
        if self._is_judged or not 0 <= place < len(self._shown):
            return False
        field = self._shown[place].field
        field.setFocus()
        bring_into_view(field)
        field.showPopup()
        return True

    def _matched(self) -> Matched:
        picks = [row.field.choice for row in self._rows]
        return Matched(tuple(None if pick is None else self._order[pick] for pick in picks))

    def _empty(self) -> int:
        return sum(row.field.choice is None for row in self._rows)

    def _is_classifying(self) -> bool:
        pairs = self._exercise.pairs
        return len({pair.option for pair in pairs}) < len(pairs)

    def _picked(self) -> None:
        self._mark_used()
        matched = self._matched()
        is_blank = self._empty() == len(self._rows)
        self.responded.emit(None if is_blank else matched)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_tray()

    def _show_tray(self) -> None:
        """Show what can be carried where there is room to see the rows as well."""
        room = self.window().height() / self._tray.theme.scale
        self._tray.setVisible(not self._is_judged and room >= _TRAY_FROM)

    def _carry(self, point: QPoint) -> None:
        """Show where the option that is being dragged would land; `point` is on the screen."""
        over = [row for row in self._shown if row.rect().contains(row.mapFromGlobal(point))]
        self._target = over[0] if over else None
        for row in self._shown:
            row.field.show_target(is_over=row is self._target)

    def _drop(self, option: int) -> None:
        if self._target is not None:
            self._target.field.show_target(is_over=False)
            self._target.field.setCurrentIndex(option + 1)
            self._target = None

    def _mark_used(self) -> None:
        """Let the lists tell what has been picked elsewhere, unless that may be right."""
        if self._is_classifying():
            return
        picks = {row.field.choice for row in self._rows}
        used = [pick for pick in picks if pick is not None]
        self._tray.mark_used(used)
        for row in self._rows:
            row.field.mark_used(used, self.tr("Valittu jo toiselle"))
