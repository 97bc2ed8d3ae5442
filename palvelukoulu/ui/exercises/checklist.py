"""Things to check at work, ticked one by one; the list can be left and gone on with."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.exercises.checklist import Checklist, Ticked
from palvelukoulu.ui.choice_list import ChoiceList
from palvelukoulu.ui.components.progress import Bar
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Words

_GAP = 10


class ChecklistWidget(ExerciseWidget):
    """Check cards, and above them how many are ticked."""

    def __init__(self, frame: Frame, exercise: Checklist) -> None:
        super().__init__()
        self._total = len(exercise.entries)
        self._has_intro = bool(exercise.stem.intro)
        self._count = Label(frame.theme, "", "small_strong", "text2", is_tabular=True)
        self._bar = Bar(frame.theme, name=self.tr("Merkityt kohdat"))
        self._list = ChoiceList(
            frame,
            exercise.entries,
            is_multiple=True,
            is_shuffled=False,
            notes=[entry.note for entry in exercise.entries],
        )
        self._list.picked.connect(self._tick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for widget in (self._count, self._bar, self._list):
            layout.addWidget(widget)
        self._show_count()

    def response(self) -> Ticked | None:
        ticked = self._list.indices()
        return Ticked(frozenset(ticked)) if ticked else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, Ticked)  # noqa: S101 - the kind's own
        self._list.pick(response.indices)
        self._show_count()

    def show_grade(self, grade: Grade) -> None:
        del grade
        ticked = set(self._list.indices())
        done, later = self.tr("Tehty"), self.tr("Vielä auki")
        self._list.lock({at: done if at in ticked else later for at in range(self._total)})

    def reset(self) -> None:
        self._list.unlock()

    def words(self) -> Words:
        if len(self._list.indices()) == self._total:
            title = self.tr("Koko lista on käyty läpi")
            thanks = self.tr("Merkintäsi ovat tallessa. Voit käydä listan läpi uudelleen.")
        else:
            title = self.tr("Merkinnät ovat tallessa")
            thanks = self.tr("Voit jatkaa listaa silloin, kun seuraava kohta on tehty.")
        return Words(self.tr("Tallenna merkinnät"), title, thanks, self.tr("Jatka listaa"))

    def instruction(self) -> str:
        return "" if self._has_intro else self.tr("Merkitse ne kohdat, jotka on tehty.")

    def missing(self) -> str:
        return self.tr("Merkitse ensin ainakin yksi kohta.")

    def first_focus(self) -> QWidget:
        return self._list.first_focus()

    def take_key(self, event: QKeyEvent) -> bool:
        return self._list.take_key(event)

    def _tick(self) -> None:
        self._show_count()
        self.responded.emit(self.response())

    def _show_count(self) -> None:
        done = len(self._list.indices())
        text = self.tr("Merkitty {done}/{total}")
        self._count.setText(text.format(done=done, total=self._total))
        self._bar.show_share(done / self._total)
