"""A step in place of an exercise that cannot be played."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.diagnostics import Diagnostic
from palvelukoulu.core.exercise import Invalid, Upcoming
from palvelukoulu.ui.components.badges import Badge, Pill
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.lesson.materials import Materials
from palvelukoulu.ui.lesson.step import StepView
from palvelukoulu.ui.theme import tokens


class UnavailableStep(StepView):
    """Says kindly that there is nothing to do here, and an author why."""

    def __init__(self, materials: Materials, exercise: object) -> None:
        super().__init__()
        self._area = ScrollArea(materials.theme, tokens.QUIZ_COLUMN)
        self._area.column.setContentsMargins(0, 24, 0, 28)
        card = Card(materials.theme, pad=28)
        self._area.column.addWidget(card)
        self._area.column.addStretch(1)
        if isinstance(exercise, Upcoming):
            self._tell_upcoming(materials, card, exercise)
        else:
            self._tell_invalid(materials, card, exercise)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def scroll_area(self) -> ScrollArea:
        return self._area

    def _tell_upcoming(self, materials: Materials, card: Card, exercise: Upcoming) -> None:
        theme = materials.theme
        nest(
            card.content,
            _left(
                Pill(theme, self.tr("Tulossa"), icon="clock", tone="star_text", fill="star_soft")
            ),
        )
        card.content.addWidget(RichLabel(theme, materials.inline(exercise.prompt), "h1"))
        text = self.tr(
            "Tämä tehtävä ({word}) avautuu ohjelman tulevassa versiossa. Voit jatkaa eteenpäin: "
            "oppitunti on kokonainen ilman sitä."
        )
        card.content.addWidget(Label(theme, text.format(word=exercise.word), "ui", "text2"))

    def _tell_invalid(self, materials: Materials, card: Card, exercise: object) -> None:
        theme = materials.theme
        nest(card.content, _left(Badge(theme, "info", tone="text2", fill="sunken")))
        card.content.addWidget(Heading(theme, self.tr("Tehtävä ei ole käytettävissä"), "h1"))
        text = self.tr("Voit jatkaa eteenpäin. Muu oppitunti toimii tavalliseen tapaan.")
        card.content.addWidget(Label(theme, text, "ui", "text2"))
        if materials.is_rehearsal and isinstance(exercise, Invalid):
            for problem in exercise.problems:
                card.content.addWidget(Label(theme, _place(problem), "small_strong", "retry_text"))


def _left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row


def _place(problem: Diagnostic) -> str:
    return f"{problem.code} · {problem.place.file}:{problem.place.line}"
