"""The one thing to do next: continue, begin, or look back."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.outline import LessonOutline
from palvelukoulu.core.progress import CourseProgress
from palvelukoulu.core.shortfall import Shortfall
from palvelukoulu.ui import sayings
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.cover import Cover
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Bar
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.course import filling
from palvelukoulu.ui.navigation import Overview, Place, Study
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_CORNER = tokens.RADIUS_HERO - 1
_HEIGHT = 262


class NextThing(NamedTuple):
    """What to do next.

    Attributes:
        lesson: None when every lesson of the course is done.
        is_left_open: Whether the learner has been in this lesson before.
        shortfall: What a course with no lessons left lacks of its pass mark.
    """

    progress: CourseProgress
    lesson: LessonOutline | None
    is_left_open: bool
    shortfall: Shortfall | None = None


class Hero(Card):
    """The card with the one primary button of the home page.

    Signals:
        went: Carries the `Place` to go to.

    Attributes:
        buttons: What can be done, in reading order.
    """

    went = Signal(object)

    def __init__(self, theme: Theme, thing: NextThing) -> None:
        super().__init__(theme, 0, tokens.RADIUS_HERO)
        edge, wide = tokens.SHADOW_ROOM, theme.hairline
        self.content.setContentsMargins(edge + wide, edge - 2 + wide, edge + wide, edge + 2 + wide)
        self._thing = thing
        outline = thing.progress.outline
        self._cover = Cover(
            theme, outline.id, outline.sky, corners=(_CORNER, 0, 0, _CORNER), is_large=True
        )
        now = outline.lessons.index(thing.lesson) if thing.lesson else None
        done = tuple(lesson.id in thing.progress.done for lesson in outline.lessons)
        self._cover.show_lessons(done, now)
        self._words = self._made_words(theme)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self._cover, 5)
        self._row.addWidget(self._words, 6)
        nest(self.content, self._row)

    def show_narrow(self, *, is_narrow: bool) -> None:
        """Leave out the cover where there is no room for it."""
        self._cover.setVisible(not is_narrow)

    def first_focus(self) -> QWidget:
        """Return the primary button."""
        return self._primary

    def _made_words(self, theme: Theme) -> QWidget:
        thing = self._thing
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(26, 22, 26, 22)
        column.setSpacing(5)
        column.addStretch(1)
        column.addWidget(Label(theme, self._eyebrow(), "caption", "star_text", wraps=False))
        title = thing.lesson.title if thing.lesson else thing.progress.outline.title
        column.addWidget(Heading(theme, title, "h1"))
        column.addWidget(Label(theme, self._where(), "ui", "text2"))
        column.addSpacing(10)
        nest(column, self._progress(theme))
        column.addSpacing(12)
        column.addWidget(self._buttons(theme))
        column.addStretch(1)
        return words

    def _progress(self, theme: Theme) -> QHBoxLayout:
        progress, lesson = self._thing.progress, self._thing.lesson
        shortfall, total = self._thing.shortfall, len(progress.outline.lessons)
        words, share = self.tr("Kurssin edistyminen"), len(progress.done) / total if total else 0
        if shortfall is not None:
            words, share = self.tr("Kurssin pisteet"), shortfall.score
        bar = Bar(theme, 8, words)
        bar.show_share(share)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(bar, 1)
        if lesson is not None:
            text = self.tr("noin {minutes}").format(minutes=sayings.minutes(lesson.minutes))
            row.addWidget(Label(theme, text, "caption", "text2", wraps=False))
        return row

    def _buttons(self, theme: Theme) -> FlowRow:
        outline = self._thing.progress.outline
        row = FlowRow(10)
        place: Place = Overview(outline.id)
        if self._thing.lesson is not None:
            place = Study(outline.id, self._thing.lesson.id)
        elif self._thing.shortfall is not None:
            place = filling.place(outline.id, self._thing.shortfall.lessons[0])
        self._primary = Button(theme, self._action(), ButtonKind.PRIMARY, icon_after="arrow-right")
        self._primary.clicked.connect(lambda: self.went.emit(place))
        row.add(self._primary)
        self.buttons = [self._primary]
        if self._thing.lesson is not None or self._thing.shortfall is not None:
            contents = Button(theme, self.tr("Sisällys"), ButtonKind.QUIET, icon="list")
            contents.clicked.connect(lambda: self.went.emit(Overview(outline.id)))
            row.add(contents)
            self.buttons.append(contents)
        return row

    def _eyebrow(self) -> str:
        if self._thing.shortfall is not None:
            return self.tr("Kaikki oppitunnit on tehty")
        if self._thing.lesson is None:
            return self.tr("Valmiit kurssit ovat aina avoinna")
        if self._thing.is_left_open or self._thing.progress.is_started:
            return self.tr("Jatka siitä, mihin jäit")
        return self.tr("Aloita tästä")

    def _action(self) -> str:
        if self._thing.shortfall is not None:
            return filling.action(self._thing.shortfall)
        if self._thing.lesson is None:
            return self.tr("Selaa kurssia")
        if self._thing.is_left_open:
            return self.tr("Jatka oppituntia")
        return self.tr("Aloita oppitunti")

    def _where(self) -> str:
        outline, lesson = self._thing.progress.outline, self._thing.lesson
        if self._thing.shortfall is not None:
            return filling.how_far(self._thing.shortfall)
        if lesson is None:
            return sayings.what_is_left(self._thing.progress)
        text = self.tr("{course} · oppitunti {number}/{total}")
        number = outline.lessons.index(lesson) + 1
        return text.format(course=outline.title, number=number, total=len(outline.lessons))
