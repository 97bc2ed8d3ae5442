"""Promises to oneself: cards to pick from, lines of one's own, or none at all. Private."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.exercises.commitments import Commitments, Promised, is_decline, promises
from palvelukoulu.core.frames import Texts, is_begun, is_whole, no_texts
from palvelukoulu.ui.choice_list import ChoiceList
from palvelukoulu.ui.components.fields import PrivateNote
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Words
from palvelukoulu.ui.frame_fields import FrameFields, plain_frame

_GAP = 14


class CommitmentsWidget(ExerciseWidget):
    """Check cards, and fields for promises in the learner's own words."""

    def __init__(self, frame: Frame, exercise: Commitments) -> None:
        super().__init__()
        self._exercise = exercise
        self._declines = frozenset(
            at for at, entry in enumerate(exercise.offered) if is_decline(entry)
        )
        self._list = ChoiceList(
            frame,
            exercise.offered,
            is_multiple=True,
            is_shuffled=False,
            notes=[entry.note for entry in exercise.offered],
        )
        self._picked: frozenset[int] = frozenset()
        # What was written before the learner chose not to promise, should they change their mind.
        self._aside = no_texts(exercise.own)
        self._list.picked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._list)
        self._list.setVisible(bool(exercise.offered))
        self._own = [
            FrameFields(frame.theme, plain_frame(own, frame.inline), self.tr("Oma lupaus"))
            for own in exercise.own
        ]
        for fields in self._own:
            fields.written.connect(self._write)
            layout.addWidget(fields)
        note = self.tr(
            "Vain sinä näet lupauksesi. Raportteihin tulee vain tieto, että tehtävä on tehty."
        )
        layout.addWidget(PrivateNote(frame.theme, note))

    def response(self) -> Promised | None:
        promised = self._promised()
        is_made = promised.indices or any(
            is_whole(own, texts)
            for own, texts in zip(self._exercise.own, promised.own, strict=True)
        )
        return promised if is_made else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, Promised)  # noqa: S101 - the kind's own
        self._picked = response.indices
        self._list.pick(response.indices)
        self._show_own(response.own or no_texts(self._exercise.own))

    def show_grade(self, grade: Grade) -> None:
        del grade
        words = self.tr("Lupasit")
        promised = self._picked - self._declines
        self._list.lock(dict.fromkeys(promised, words))
        for fields in self._own:
            fields.lock(is_locked=True)

    def reset(self) -> None:
        self._list.unlock()
        for fields in self._own:
            fields.lock(is_locked=False)

    def words(self) -> Words:
        made = promises(self._exercise, self._promised())
        if not made and self._picked:
            return Words(
                check=self.tr("Tallenna vastaus"),
                thanks=self.tr("Ei lupausta nyt, ja se on hyvä niin. Voit palata tähän myöhemmin."),
                again=self.tr("Muuta vastausta"),
            )
        if len(made) > 1:
            return Words(
                check=self.tr("Tallenna lupaukset"),
                title=self.tr("Lupauksesi ovat tallessa"),
                thanks=self.tr("Aloita siitä, joka on helpoin. Yksikin riittää."),
                again=self.tr("Muuta lupauksia"),
            )
        return Words(
            check=self.tr("Tallenna lupaus"),
            title=self.tr("Lupauksesi on tallessa"),
            thanks=self.tr("Pieni teko riittää. Kokeile sitä heti, kun siihen tulee tilaisuus."),
            again=self.tr("Muuta lupausta"),
        )

    def instruction(self) -> str:
        if self._exercise.stem.intro:
            return ""
        if self._own:
            return self.tr("Valitse yksi tai useampi, tai kirjoita oma.")
        return self.tr("Valitse yksi tai useampi.")

    def missing(self) -> str:
        if self._own:
            return self.tr("Valitse ensin lupaus tai kirjoita oma.")
        return self.tr("Valitse ensin lupaus.")

    def first_focus(self) -> QWidget:
        return self._list.first_focus() if self._exercise.offered else self._own[0].fields[0]

    def take_key(self, event: QKeyEvent) -> bool:
        return self._list.take_key(event)

    def _promised(self) -> Promised:
        return Promised(self._picked, tuple(fields.texts for fields in self._own))

    def _choose(self) -> None:
        """Let choosing not to promise stand alone."""
        picked = frozenset(self._list.indices())
        if picked - self._picked & self._declines:
            picked &= self._declines
            self._aside = self._promised().own
            self._show_own(no_texts(self._exercise.own))
        elif picked - self._declines:
            picked -= self._declines
        if self._picked & self._declines and not picked & self._declines:
            self._show_own(self._aside)
        self._list.pick(picked)
        self._picked = picked
        self._tell()

    def _show_own(self, own: Texts) -> None:
        for fields, texts in zip(self._own, own, strict=True):
            fields.show_texts(texts)

    def _write(self) -> None:
        if is_begun(self._promised().own):
            self._picked -= self._declines
            self._list.pick(self._picked)
        self._tell()

    def _tell(self) -> None:
        promised = self._promised()
        is_empty = not promised.indices and not is_begun(promised.own)
        self.responded.emit(None if is_empty else promised)
