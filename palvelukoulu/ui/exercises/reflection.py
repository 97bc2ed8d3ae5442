"""An open question answered in the learner's own words. Never judged."""

from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.exercises.reflection import Reflection, Written, decode
from palvelukoulu.core.richtext import inline_plain
from palvelukoulu.core.stem import prompt_in
from palvelukoulu.study.earlier import Earlier
from palvelukoulu.ui.components.fields import PrivateNote, TextArea
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.components.unfolding import Unfolding
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame
from palvelukoulu.ui.sayings import date
from palvelukoulu.ui.theme import tokens

_GAP = 10
_BETWEEN = 20
_PAD = 16


class ReflectionWidget(ExerciseWidget):
    """A field to write in, a word on who can read it, and what one has written here before."""

    wants_earlier: ClassVar[bool] = True
    wants_earlier_at_once: ClassVar[bool] = True

    def __init__(self, frame: Frame, exercise: Reflection) -> None:
        super().__init__()
        self._frame = frame
        self._exercise = exercise
        self._least = exercise.least
        self._is_stored = False
        self._own: tuple[Earlier, ...] = ()
        self._before: Unfolding | None = None
        self._field = TextArea(frame.theme, exercise.stem.prompt, lines=6)
        self._field.setPlaceholderText(self.tr("Kirjoita tähän, mitä ajattelet."))
        self._field.textChanged.connect(self._written)
        # What was written before stands beside what is written now, or below it.
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(_BETWEEN)
        self._column = QVBoxLayout()
        self._column.setSpacing(_GAP)
        nest(self._sides, self._column, 1)
        self._beside = QVBoxLayout()
        nest(self._sides, self._beside)
        self._column.addWidget(self._field)
        self._column.addWidget(
            PrivateNote(
                frame.theme,
                self.tr(
                    "Tämä on sinua varten. Raportteihin tulee vain tieto, että tehtävä on tehty."
                ),
            )
        )
        if exercise.example:
            text = self.tr("Joku toinen voisi kirjoittaa: ”{example}”")
            self._column.addWidget(
                Label(frame.theme, text.format(example=exercise.example), "small", "text2")
            )

    def response(self) -> Written | None:
        text = self._field.toPlainText()
        return Written(text) if len(text.strip()) >= max(1, self._least) else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, Written)  # noqa: S101 - the kind's own
        self._field.show_text(response.text)

    def show_earlier(self, earlier: tuple[Earlier, ...]) -> None:
        self._own = tuple(one for one in earlier if one.exercise == self._exercise.stem.id)
        self._offer_earlier()

    def show_grade(self, grade: Grade) -> None:
        del grade
        self._is_stored = True
        self._field.setReadOnly(True)
        self._offer_earlier()

    def reset(self) -> None:
        self._is_stored = False
        self._field.setReadOnly(False)
        self._offer_earlier()

    def instruction(self) -> str:
        return self.tr("Kirjoita omin sanoin. Yksikin lause riittää.")

    def missing(self) -> str:
        if self._least > 1:
            text = self.tr("Kirjoita vielä vähän: ainakin {least} merkkiä.")
            return text.format(least=self._least)
        return self.tr("Kirjoita ensin jotain.")

    def first_focus(self) -> QWidget:
        return self._field

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_wide = self.width() >= self._frame.theme.px(tokens.REFLECTION_SIDE_BY_SIDE)
        self._sides.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def _written(self) -> None:
        text = self._field.toPlainText()
        self.responded.emit(Written(text) if text else None)

    # --- what was written before -------------------------------------------------------

    def _offer_earlier(self) -> None:
        """Offer the earlier texts; while one is written anew, the last one is among them."""
        if self._before is not None:
            self._before.withdraw()
            self._before = None
        past = self._past()
        if past:
            text = self.tr("Näytä, mitä kirjoitit aiemmin ({count})").format(count=len(past))
            hide = self.tr("Piilota aiemmat")
            make = lambda: self._cards(past)  # noqa: E731 - of the texts as they are now
            self._before = Unfolding(self._frame.theme, text, hide, make, self._beside)
            self._column.addWidget(self._before)
            self._before.show()

    def _past(self) -> tuple[Earlier, ...]:
        """Return the earlier texts, newest first; what was saved again unchanged is one."""
        kept: list[Earlier] = []
        for one in self._own:
            if kept and kept[-1].response == one.response:
                kept.pop()
            kept.append(one)
        present = kept[:-1] if self._is_stored else kept
        return tuple(reversed(present))

    def _cards(self, past: tuple[Earlier, ...]) -> QWidget:
        theme, prompt = self._frame.theme, self._exercise.stem.prompt
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for one in past:
            card = Card(theme, _PAD, has_shadow=False)
            card.content.setSpacing(4)
            card.content.addWidget(Label(theme, date(one.at), "caption", "text2"))
            asked = prompt_in(one.wording)
            if asked and asked != prompt:
                plain = inline_plain(self._frame.inline(asked))
                card.content.addWidget(Label(theme, plain, "small", "text2"))
            card.content.addWidget(Label(theme, decode(one.response).text, "ui"))
            column.addWidget(card)
        column.addStretch(1)
        cards.setMinimumWidth(theme.px(tokens.REFLECTION_BESIDE))
        return cards
