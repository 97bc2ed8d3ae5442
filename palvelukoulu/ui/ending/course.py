"""The end of a course: when, how well, and what next."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.progress import CourseProgress
from palvelukoulu.core.records import Completion, Learner
from palvelukoulu.ui import sayings
from palvelukoulu.ui.components.badges import Pill
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.ending.sheet import Sheet, row_of
from palvelukoulu.ui.navigation import Home, Overview
from palvelukoulu.ui.page import Area, Page
from palvelukoulu.ui.theme.theme import Theme


class CourseEndPage(Page):
    """A finished constellation."""

    def __init__(
        self, theme: Theme, learner: Learner, progress: CourseProgress, completion: Completion
    ) -> None:
        super().__init__()
        self._sheet = Sheet(theme, progress)
        self._sheet.cover.show_lessons(
            tuple(one.id in progress.done for one in progress.outline.lessons), None
        )
        self._title = self.tr("Tähtikuvio on valmis")
        text = self.tr("{name}, suoritit kurssin ”{course}” {date}. {score}")
        self._sheet.say(
            self._title,
            text.format(
                name=sayings.first_name(learner.name),
                course=completion.title,
                date=sayings.date(completion.at),
                score=self._score(completion),
            ),
        )
        self._sheet.words.addSpacing(6)
        nest(self._sheet.words, row_of(*self._pills(theme, completion)))
        browse = Button(theme, self.tr("Selaa kurssia"))
        browse.clicked.connect(lambda: self.went.emit(Overview(progress.outline.id)))
        self._primary = Button(
            theme, self.tr("Valitse seuraava kurssi"), ButtonKind.PRIMARY, icon_after="arrow-right"
        )
        self._primary.clicked.connect(lambda: self.went.emit(Home()))
        self._sheet.add_buttons(browse, self._primary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sheet)

    def page_title(self) -> str:
        return self._title

    def first_focus(self) -> QWidget:
        return self._primary

    def areas(self) -> tuple[Area, ...]:
        return (Area(self._title, self._sheet),)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheet.arrange(self.width(), self.height())

    def _score(self, completion: Completion) -> str:
        if completion.score is None:
            return self.tr("Kävit läpi jokaisen oppitunnin.")
        if completion.pass_mark is None:
            text = self.tr("Sait tehtävistä {score} pisteistä.")
        else:
            text = self.tr("Sait tehtävistä {score} pisteistä, ja suoritukseen riitti {needed}.")
        return text.format(
            score=sayings.percent(completion.score),
            needed=sayings.percent(completion.pass_mark or 0),
        )

    def _pills(self, theme: Theme, completion: Completion) -> list[Pill]:
        pills = [
            Pill(
                theme,
                sayings.date(completion.at),
                icon="award",
                tone="star_text",
                fill="star_soft",
            )
        ]
        if completion.score is not None:
            share = sayings.percent(completion.score)
            pills.append(Pill(theme, share, icon="circle-check", tone="ok_text", fill="ok_soft"))
        return pills
