"""A picture with regions to find, by pointing at them or from a list of their names."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade, Mark
from palvelukoulu.core.exercises.hotspot import Hotspot, Pointed
from palvelukoulu.core.richtext import Media
from palvelukoulu.ui.choice_list import STATES, ChoiceList
from palvelukoulu.ui.components.picture_map import PictureMap
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Remark

_GAP = 14


class HotspotWidget(ExerciseWidget):
    """The picture above, the regions' names as cards under it; both pick the same."""

    def __init__(self, frame: Frame, exercise: Hotspot) -> None:
        super().__init__()
        self._exercise = exercise
        self._list = ChoiceList(
            frame,
            exercise.choices,
            is_multiple=exercise.is_multiple,
            is_shuffled=exercise.stem.is_shuffled,
        )
        self._list.picked.connect(self._picked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        self._map = self._pictured(frame)
        if self._map is None:
            # The picture cannot be shown; its description and the names still can.
            layout.addWidget(Label(frame.theme, exercise.alt, "choice", "text2"))
        else:
            self._map.pointed.connect(self._list.press)
            layout.addWidget(self._map)
        layout.addWidget(self._list)

    def response(self) -> Pointed | None:
        picked = self._list.indices()
        return Pointed(frozenset(picked)) if picked else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, Pointed)  # noqa: S101 - the kind's own
        self._list.pick(response.indices)
        self._show_picked()

    def show_grade(self, grade: Grade) -> None:
        notes = {}
        if self._exercise.is_multiple:
            notes = {
                Mark.WRONG: self.tr("Valitsit, mutta tämä ei kuulu mukaan"),
                Mark.MISSED: self.tr("Tämäkin kuuluu mukaan"),
            }
        self._list.show_marks(grade.marks, notes)
        if self._map is not None:
            self._map.show_states({at: STATES[mark] for at, mark in enumerate(grade.marks)})

    def reset(self) -> None:
        self._list.unlock()
        if not self._exercise.is_multiple:
            self._list.pick(())
        if self._map is not None:
            self._map.show_states({})
        self._show_picked()

    def tally(self, grade: Grade) -> tuple[int, int] | None:
        if not self._exercise.is_multiple:
            return None
        right = grade.marks.count(Mark.RIGHT)
        return right, right + grade.marks.count(Mark.MISSED)

    def remarks(self, grade: Grade) -> tuple[Remark, ...]:
        if not self._exercise.is_multiple:
            return ()
        told = {Mark.RIGHT} if grade.is_full else {Mark.WRONG, Mark.MISSED}
        return tuple(
            Remark(choice.text, choice.feedback)
            for choice, mark in zip(self._exercise.choices, grade.marks, strict=True)
            if mark in told and choice.feedback
        )

    def instruction(self) -> str:
        if self._map is None:
            return self.tr("Valitse luettelosta.")
        if self._exercise.is_multiple:
            return self.tr("Osoita kuvasta kaikki sopivat kohdat, tai valitse ne luettelosta.")
        return self.tr("Osoita kohtaa kuvasta, tai valitse se luettelosta.")

    def missing(self) -> str:
        return self.tr("Valitse ensin kohta kuvasta tai luettelosta.")

    def first_focus(self) -> QWidget:
        return self._list.first_focus()

    def take_key(self, event: QKeyEvent) -> bool:
        return self._list.take_key(event)

    def _pictured(self, frame: Frame) -> PictureMap | None:
        media = next(
            (one for one in frame.blocks(self._exercise.picture) if isinstance(one, Media)), None
        )
        image = frame.pictures(media) if media else None
        if image is None or image.isNull():
            return None
        regions = [
            QRectF(area.left, area.top, area.width, area.height) for area in self._exercise.areas
        ]
        return PictureMap(frame.theme, image, self._exercise.alt, regions, self._list.keys)

    def _picked(self) -> None:
        self._show_picked()
        response = self.response()
        # Moving to another radio button passes through "none" and "the other" at once.
        if response is not None or self._exercise.is_multiple:
            self.responded.emit(response)

    def _show_picked(self) -> None:
        if self._map is not None:
            self._map.show_picked(self._list.indices())
