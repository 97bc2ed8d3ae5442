"""What an author's edits left to answer in a course, lesson by lesson."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from palvelukoulu.core.records import Position
from palvelukoulu.study.updates import CourseNews
from palvelukoulu.ui.components.buttons import IconButton
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.course.tasks_card import TasksCard
from palvelukoulu.ui.navigation import Study
from palvelukoulu.ui.theme.theme import Theme


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


class NewsCard(TasksCard):
    """How much has changed, and the way to the first such place of each lesson.

    Signals:
        dismissed: The learner has read it.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, course: str, news: CourseNews, *, is_completed: bool) -> None:
        super().__init__(theme, "info", headline(news), self._comfort(is_completed=is_completed))
        self._dismiss = IconButton(theme, "x", self.tr("Piilota tieto päivityksestä"))
        self._dismiss.clicked.connect(self.dismissed)
        corner = QVBoxLayout()
        corner.addWidget(self._dismiss)
        corner.addStretch(1)
        nest(self.head, corner)
        for one in news.lessons:
            what = what_changed(len(one.changed), len(one.new))
            self.add_lesson(
                one.lesson.title, what, Study(course, one.lesson.id, at=Position(one.first))
            )

    def _comfort(self, *, is_completed: bool) -> str:
        if is_completed:
            return self.tr(
                "Suorituksesi on voimassa ja vastauksesi tallessa. Nämä voit vastata, kun sopii."
            )
        return self.tr("Vastauksesi ovat tallessa. Vain nämä kysytään sinulta.")
