"""What a finished course lacks of its pass mark, in words, and the way to fill it in."""

from PySide6.QtCore import QCoreApplication, QObject

from palvelukoulu.core.records import Position
from palvelukoulu.core.shortfall import LessonShortfall, Shortfall
from palvelukoulu.ui import sayings
from palvelukoulu.ui.navigation import Study

translate = QCoreApplication.translate


class _Counts(QObject):
    """Texts with a number in them: lupdate sees plurals only in `tr`, not in `translate`."""

    def fill_in(self, count: int) -> str:
        return self.tr("Täydennä %n tehtävää", "", count)

    def to_fill_in(self, count: int) -> str:
        return self.tr("%n tehtävää täydennettävänä", "", count)


def action(shortfall: Shortfall) -> str:
    """Return the words of the button that leads to the first exercise with points left."""
    return _Counts().fill_in(shortfall.count)


def left_in(lesson: LessonShortfall) -> str:
    """Say how many exercises of a lesson have points left."""
    return _Counts().to_fill_in(len(lesson.exercises))


def how_far(shortfall: Shortfall) -> str:
    """Say how much has been reached, and how much is enough."""
    text = translate(
        "Filling", "Sinulla on nyt {score} pisteistä, ja kurssi on valmis, kun niitä on {needed}."
    )
    return text.format(
        score=sayings.percent(shortfall.score), needed=sayings.percent(shortfall.needed)
    )


def place(course: str, lesson: LessonShortfall) -> Study:
    """Return the first exercise of a lesson that has points left."""
    return Study(course, lesson.lesson.id, at=Position(lesson.exercises[0]))
