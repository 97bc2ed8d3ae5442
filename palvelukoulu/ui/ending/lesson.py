"""The end of a lesson: its star lights."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.outline import LessonOutline
from palvelukoulu.core.shortfall import Shortfall
from palvelukoulu.study.session import LessonOutcome
from palvelukoulu.ui import sayings
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.course import filling
from palvelukoulu.ui.ending.sheet import Sheet
from palvelukoulu.ui.navigation import CourseEnd, Home, Overview, Place, Study
from palvelukoulu.ui.page import Area, Page
from palvelukoulu.ui.theme.theme import Theme

# The eye needs a moment to find the dark star before it lights.
_SEEN_MS = 450


class LessonEndPage(Page):
    """What the lesson brought, and the way to the next one."""

    def __init__(
        self,
        theme: Theme,
        lesson: str,
        outcome: LessonOutcome,
        shortfall: Shortfall | None = None,
    ) -> None:
        """Tell of a lesson; `shortfall` is what the course lacks when all its lessons are done."""
        super().__init__()
        self._outcome = outcome
        self._shortfall = shortfall
        lessons = outcome.progress.outline.lessons
        self._place = next(place for place, one in enumerate(lessons) if one.id == lesson)
        self._lesson = lessons[self._place]
        self._sheet = Sheet(theme, outcome.progress)
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(theme.motion(_SEEN_MS))
        self._seen.timeout.connect(self._light)
        self._build(theme)

    def page_title(self) -> str:
        return self._title()

    def first_focus(self) -> QWidget:
        return self._primary

    def areas(self) -> tuple[Area, ...]:
        return (Area(self._title(), self._sheet),)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outcome.is_first_time:
            self._seen.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheet.arrange(self.width(), self.height())

    def _light(self) -> None:
        self._show_stars(is_lit=True)
        self._sheet.cover.light(self._place)

    def _show_stars(self, *, is_lit: bool) -> None:
        progress = self._outcome.progress
        done = [one.id in progress.done for one in progress.outline.lessons]
        done[self._place] = is_lit
        following = self._following()
        now = None
        if not is_lit:
            now = self._place
        elif following is not None:
            now = progress.outline.lessons.index(following)
        self._sheet.cover.show_lessons(tuple(done), now)

    def _build(self, theme: Theme) -> None:
        self._show_stars(is_lit=not self._outcome.is_first_time)
        self._sheet.say(self._title(), self._text())
        rest = Button(theme, self.tr("Riittää tältä päivältä"))
        rest.clicked.connect(lambda: self.went.emit(Home()))
        words, place = self._onward()
        self._primary = Button(theme, words, ButtonKind.PRIMARY, icon_after="arrow-right")
        self._primary.clicked.connect(lambda: self.went.emit(place))
        self._sheet.add_buttons(rest, self._primary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sheet)

    def _title(self) -> str:
        if not self._outcome.is_first_time:
            return self.tr("Kertaus tehty")
        text = self.tr("{which} tähti syttyi")
        return text.format(which=sayings.ordinal(len(self._outcome.progress.done)))

    def _text(self) -> str:
        text = self.tr("Sait valmiiksi oppitunnin ”{title}”.").format(title=self._lesson.title)
        if self._shortfall is not None:
            return f"{text} {filling.how_far(self._shortfall)} {self._how_on(self._shortfall)}"
        answered = self._answered()
        return f"{text} {answered}" if answered else text

    def _how_on(self, shortfall: Shortfall) -> str:
        if shortfall.lessons:
            return self.tr("Voit yrittää uudelleen, ja paras tulos jää aina voimaan.")
        return self.tr("Pisteitä voi vielä tulla kertauksesta.")

    def _answered(self) -> str:
        ids = {exercise.id for exercise in self._lesson.exercises}
        if not ids:
            return ""
        done = len(ids & self._outcome.progress.answered)
        if done == len(ids):
            return self.tr("Vastasit kaikkiin sen tehtäviin.")
        if done == 0:
            return self.tr("Tehtäviin voit palata milloin vain.")
        text = self.tr("Vastasit {done}/{total} tehtävään, ja muihin voit palata milloin vain.")
        return text.format(done=done, total=len(ids))

    def _following(self) -> LessonOutline | None:
        progress = self._outcome.progress
        lessons = progress.outline.lessons
        later = (*lessons[self._place + 1 :], *lessons[: self._place])
        return next((one for one in later if one.id not in progress.done), None)

    def _onward(self) -> tuple[str, Place]:
        course = self._outcome.progress.outline.id
        if self._outcome.completion is not None:
            return self.tr("Katso, mitä sait aikaan"), CourseEnd(course)
        following = self._following()
        if following is not None:
            return self.tr("Seuraava oppitunti"), Study(course, following.id)
        if self._shortfall is not None and self._shortfall.lessons:
            first = filling.place(course, self._shortfall.lessons[0])
            return filling.action(self._shortfall), first
        return self.tr("Kurssin sisällykseen"), Overview(course)
