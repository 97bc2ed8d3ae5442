"""What a course is about, its lessons, and the way in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.course import Course
from palvelukoulu.core.records import Learner
from palvelukoulu.core.richtext import Run
from palvelukoulu.core.shortfall import LessonShortfall
from palvelukoulu.core.sources import source_marks, sourced_line
from palvelukoulu.study.session import StudySession
from palvelukoulu.ui import sayings
from palvelukoulu.ui.components.badges import Icon, Pill
from palvelukoulu.ui.components.buttons import Button, ButtonKind, IconButton
from palvelukoulu.ui.components.cover import Cover
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.navigation import OutlineItem, OutlineState
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Bar
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.surfaces import Card
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.course import filling
from palvelukoulu.ui.course.news import NewsCard
from palvelukoulu.ui.course.tasks_card import ShortfallCard
from palvelukoulu.ui.navigation import Back, CourseEnd, Courses, Glossary, Study
from palvelukoulu.ui.shell import ShellPage
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme

_COLUMN = 880
_SIDE_BY_SIDE_FROM = 700
_CORNER = tokens.RADIUS_HERO - 1


class OverviewPage(ShellPage):
    """A course: objectives, lessons, the rule for completing it, sources."""

    def __init__(
        self, theme: Theme, learner: Learner, course: Course, session: StudySession
    ) -> None:
        self._area = ScrollArea(theme, _COLUMN)
        super().__init__(theme, learner, Courses(), self._area)
        self._course = course
        self._progress = session.progress()
        self._last = session.last_lesson()
        self._session = session
        self._shortfall = session.shortfall()
        self._news: NewsCard | None = None
        column = self._area.column
        column.setContentsMargins(0, 18, 0, 30)
        column.setSpacing(8)
        nest(column, self._way_back())
        column.addWidget(self._head())
        self._add_shortfall()
        self._add_news()
        self._halves = QHBoxLayout()
        self._halves.setSpacing(4)
        self._halves.addWidget(self._lessons(), 6)
        self._halves.addWidget(self._about(), 5)
        nest(column, self._halves)
        column.addStretch(1)

    def page_title(self) -> str:
        return self._course.title

    def first_focus(self) -> QWidget:
        return self._primary

    def arrange(self) -> None:
        super().arrange()
        is_wide = self.body.width() / self.theme.scale >= _SIDE_BY_SIDE_FROM
        wanted = QHBoxLayout.Direction.LeftToRight if is_wide else QHBoxLayout.Direction.TopToBottom
        self._halves.setDirection(wanted)
        self._cover.setVisible(is_wide)

    def _way_back(self) -> QHBoxLayout:
        row = QHBoxLayout()
        back = IconButton(self.theme, "arrow-left", self.tr("Takaisin"), shortcut="Esc")
        back.clicked.connect(lambda: self.went.emit(Back()))
        row.addWidget(back)
        row.addWidget(Label(self.theme, self.tr("Kurssi"), "small", "text2", wraps=False))
        row.addStretch(1)
        return row

    # --- the head ----------------------------------------------------------------------

    def _head(self) -> Card:
        theme, course, progress = self.theme, self._course, self._progress
        card = Card(theme, 0, tokens.RADIUS_HERO)
        edge, wide = tokens.SHADOW_ROOM, theme.hairline
        card.content.setContentsMargins(edge + wide, edge - 2 + wide, edge + wide, edge + 2 + wide)
        self._cover = Cover(
            theme, course.id, course.sky, corners=(_CORNER, 0, 0, _CORNER), is_large=True
        )
        done = tuple(lesson.id in progress.done for lesson in course.lessons)
        ids = [lesson.id for lesson in course.lessons]
        following = progress.next_lesson
        self._cover.show_lessons(done, ids.index(following.id) if following else None)
        words = QVBoxLayout()
        words.setContentsMargins(26, 22, 26, 22)
        words.setSpacing(8)
        words.addWidget(self._pills())
        words.addWidget(Heading(theme, course.title, "display"))
        words.addWidget(Label(theme, course.description, "ui", "text2"))
        words.addSpacing(4)
        nest(words, self._progress_row())
        words.addSpacing(8)
        words.addWidget(self._buttons())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._cover, 4)
        nest(row, words, 7)
        nest(card.content, row)
        return card

    def _pills(self) -> FlowRow:
        row = FlowRow()
        lessons = sayings.lessons(len(self._course.lessons))
        length = sayings.minutes(sayings.length(self._progress.outline))
        row.add(Pill(self.theme, lessons, tone="primary_text", fill="primary_soft"))
        row.add(Pill(self.theme, length, icon="clock"))
        if self._progress.is_completed:
            done = self.tr("Valmis")
            row.add(Pill(self.theme, done, icon="star", tone="star_text", fill="star_soft"))
        return row

    def _progress_row(self) -> QHBoxLayout:
        done, total = len(self._progress.done), len(self._course.lessons)
        row = QHBoxLayout()
        row.setSpacing(12)
        bar = Bar(self.theme, 8, self.tr("Kurssin edistyminen"))
        bar.show_share(done / total if total else 0)
        text = self.tr("{done}/{total} oppituntia tehty").format(done=done, total=total)
        row.addWidget(bar, 1)
        row.addWidget(Label(self.theme, text, "caption", "text2", wraps=False, is_tabular=True))
        return row

    def _buttons(self) -> FlowRow:
        row = FlowRow(10)
        self._primary = Button(
            self.theme, self._action(), ButtonKind.PRIMARY, icon_after="arrow-right"
        )
        course = self._course.id
        lesson = self._lesson_to_open()
        way = place = Study(course, lesson)
        if self._lacks():
            way = filling.place(course, self._lacks()[0])
        self._primary.clicked.connect(lambda: self.went.emit(way))
        row.add(self._primary)
        if self._lacks():
            browse = Button(self.theme, self.tr("Selaa kurssia"), ButtonKind.QUIET)
            browse.clicked.connect(lambda: self.went.emit(place))
            row.add(browse)
        if self._course.terms:
            terms = Button(self.theme, self.tr("Sanasto"), ButtonKind.QUIET, icon="book-a")
            terms.clicked.connect(lambda: self.went.emit(Glossary(self._course.id)))
            row.add(terms)
        if self._progress.is_completed:
            result = Button(self.theme, self.tr("Suoritus"), ButtonKind.QUIET, icon="award")
            result.clicked.connect(lambda: self.went.emit(CourseEnd(self._course.id)))
            row.add(result)
        return row

    def _lacks(self) -> tuple[LessonShortfall, ...]:
        return self._shortfall.lessons if self._shortfall else ()

    def _action(self) -> str:
        if self._shortfall is not None and self._lacks():
            return filling.action(self._shortfall)
        if self._progress.next_lesson is None:
            return self.tr("Selaa kurssia")
        return self.tr("Jatka kurssia") if self._has_begun() else self.tr("Aloita kurssi")

    def _has_begun(self) -> bool:
        return self._progress.is_started or self._last is not None

    def _lesson_to_open(self) -> str | None:
        following = self._progress.next_lesson
        if self._last is not None and self._last not in self._progress.done:
            return self._last
        if following is not None:
            return following.id
        return self._course.lessons[0].id if self._course.lessons else None

    def _add_shortfall(self) -> None:
        if self._shortfall is not None and self._lacks():
            card = ShortfallCard(self.theme, self._course.id, self._shortfall)
            card.went.connect(self.went)
            self._area.column.addWidget(card)

    # --- what the author has changed ---------------------------------------------------

    def _add_news(self) -> None:
        news = self._session.news()
        if news.count:
            is_completed = self._progress.is_completed
            self._news = NewsCard(self.theme, self._course.id, news, is_completed=is_completed)
            self._news.went.connect(self.went)
            self._news.dismissed.connect(self._dismiss_news)
            self._area.column.addWidget(self._news)

    def _dismiss_news(self) -> None:
        if self._news is not None:
            self._session.dismiss_news()
            self._primary.setFocus(Qt.FocusReason.OtherFocusReason)
            self._news.hide()
            self._news.deleteLater()
            self._news = None

    # --- the lessons -------------------------------------------------------------------

    def _lessons(self) -> Card:
        theme = self.theme
        card = Card(theme, 20)
        card.content.setSpacing(2)
        card.content.addWidget(Heading(theme, self.tr("Oppitunnit"), "h2"))
        card.content.addSpacing(6)
        following = self._progress.next_lesson
        number = 0
        for module in self._course.modules:
            if len(self._course.modules) > 1:
                card.content.addSpacing(6)
                card.content.addWidget(Label(theme, module.title, "small_strong", "text2"))
            for lesson in module.lessons:
                number += 1
                state = OutlineState.OPEN
                if lesson.id in self._progress.done:
                    state = OutlineState.DONE
                elif following is not None and following.id == lesson.id and self._has_begun():
                    state = OutlineState.NOW
                item = OutlineItem(theme, number, lesson.title, state, lesson.minutes)
                item.clicked.connect(
                    lambda _=False, one=lesson.id: self.went.emit(Study(self._course.id, one))
                )
                card.content.addWidget(item)
        card.content.addStretch(1)
        return card

    # --- what it is about --------------------------------------------------------------

    def _about(self) -> QWidget:
        about = QWidget()
        column = QVBoxLayout(about)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._course.objectives:
            column.addWidget(self._objectives())
        column.addWidget(self._rule())
        if self._course.sources:
            column.addWidget(self._sources())
        column.addStretch(1)
        return about

    def _objectives(self) -> Card:
        card = Card(self.theme, 20)
        card.content.setSpacing(8)
        card.content.addWidget(Heading(self.theme, self.tr("Kurssin jälkeen sinä"), "h2"))
        for objective in self._course.objectives:
            row = QHBoxLayout()
            row.setSpacing(10)
            mark = QVBoxLayout()
            mark.addWidget(Icon(self.theme, "check", 18, "primary_text"))
            mark.addStretch(1)
            nest(row, mark)
            row.addWidget(Label(self.theme, objective), 1)
            nest(card.content, row)
        return card

    def _rule(self) -> Card:
        card = Card(self.theme, 20)
        card.content.setSpacing(6)
        card.content.addWidget(Heading(self.theme, self.tr("Milloin kurssi on valmis"), "h2"))
        rule = sayings.rule(self._course.pass_mark)
        card.content.addWidget(Label(self.theme, rule, "ui", "text2"))
        if reached := sayings.points_reached(self._progress):
            card.content.addWidget(Label(self.theme, reached, "ui_strong"))
        return card

    def _sources(self) -> Card:
        card = Card(self.theme, 20)
        card.content.setSpacing(6)
        card.content.addWidget(Heading(self.theme, self.tr("Lähteet"), "h2"))
        marks = source_marks(self._course.sources)
        for source in self._course.sources:
            line = RichLabel(self.theme, sourced_line((Run(source),), marks), "small", "text2")
            # It says itself what its mark stands for.
            line.setAccessibleName(source)
            line.setToolTip("")
            card.content.addWidget(line)
        if self._course.authors:
            text = self.tr("Tekijä: {authors}").format(authors=self._course.authors)
            card.content.addWidget(Label(self.theme, text, "small", "text2"))
        return card
