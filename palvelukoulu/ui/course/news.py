"""What an author's edits left to answer in a course, lesson by lesson."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from palvelukoulu.core.records import Position
from palvelukoulu.study.updates import CourseNews, LessonNews
from palvelukoulu.ui.components.badges import Badge, Icon
from palvelukoulu.ui.components.buttons import IconButton
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.surfaces import Card, ClickCard
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.navigation import Study
from palvelukoulu.ui.theme.theme import Theme

_BADGE = 44
_ROW_PAD = 10


class _Counts(QObject):
    """Texts with a number in them: lupdate sees plurals only in `tr`, not in `translate`."""

    def changed(self, count: int) -> str:
        return self.tr("%n kohtaa muuttui", "", count)

    def new(self, count: int) -> str:
        return self.tr("%n uutta kohtaa", "", count)

    def updated(self, what: str) -> str:
        return self.tr("Kurssi päivittyi: {what}").format(what=what)


def what_changed(changed: int, new: int) -> str:
    """Say how much has changed and how much is new; empty for nothing."""
    counts = _Counts()
    told = (counts.changed(changed) if changed else "", counts.new(new) if new else "")
    return ", ".join(one for one in told if one)


def headline(news: CourseNews) -> str:
    """Say that a course has been edited, and how much there is to answer."""
    changed = sum(len(one.changed) for one in news.lessons)
    new = sum(len(one.new) for one in news.lessons)
    return _Counts().updated(what_changed(changed, new))


class NewsCard(Card):
    """How much has changed, and the way to the first such place of each lesson.

    Signals:
        went: Carries the `Study` of a lesson.
        dismissed: The learner has read it.
    """

    went = Signal(object)
    dismissed = Signal()

    def __init__(self, theme: Theme, course: str, news: CourseNews, *, is_completed: bool) -> None:
        super().__init__(theme, 20)
        self._course = course
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Badge(theme, "info", size=_BADGE))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Heading(theme, headline(news), "h3"))
        words.addWidget(Label(theme, self._comfort(is_completed=is_completed), "small", "text2"))
        nest(head, words, 1)
        self._dismiss = IconButton(theme, "x", self.tr("Piilota tieto päivityksestä"))
        self._dismiss.clicked.connect(self.dismissed)
        corner = QVBoxLayout()
        corner.addWidget(self._dismiss)
        corner.addStretch(1)
        nest(head, corner)
        self.content.setSpacing(0)
        nest(self.content, head)
        self.content.addSpacing(6)
        for lesson in news.lessons:
            self.content.addWidget(self._row(lesson))

    def _comfort(self, *, is_completed: bool) -> str:
        if is_completed:
            return self.tr(
                "Suorituksesi on voimassa ja vastauksesi tallessa. Nämä voit vastata, kun sopii."
            )
        return self.tr("Vastauksesi ovat tallessa. Vain nämä kysytään sinulta.")

    def _row(self, news: LessonNews) -> ClickCard:
        theme, title = self.theme, news.lesson.title
        what = what_changed(len(news.changed), len(news.new))
        row = ClickCard(theme, f"{title}: {what}", _ROW_PAD)
        line = QHBoxLayout()
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, title, "ui_strong"))
        words.addWidget(Label(theme, what, "small", "text2"))
        nest(line, words, 1)
        line.addWidget(Icon(theme, "chevron-right", 18, "primary_text"))
        nest(row.content, line)
        row.let_the_mouse_through()
        place = Study(self._course, news.lesson.id, at=Position(news.first))
        row.clicked.connect(lambda: self.went.emit(place))
        return row
