"""The review: today's questions one at a time, each asked as in its lesson."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout

from palvelukoulu.core.preferences import Preferences
from palvelukoulu.study.session import Answered
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Bar
from palvelukoulu.ui.glossary.step import AskedTerm, TermStep
from palvelukoulu.ui.lesson.footing import Footing
from palvelukoulu.ui.lesson.listening import SYSTEM
from palvelukoulu.ui.lesson.player import PlayerPage
from palvelukoulu.ui.lesson.question import Asked, QuestionStep
from palvelukoulu.ui.lesson.top import Top
from palvelukoulu.ui.navigation import CourseEnd, Place, ReviewEnd
from palvelukoulu.ui.page import Area
from palvelukoulu.ui.review.asking import Recalled, lesson_of
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

# Logical pixels at 100 % text; larger text needs the room sooner.
_WIDE_FROM = 760


class ReviewPage(PlayerPage):
    """A few questions and terms to recall, and the way out at any of them."""

    def __init__(
        self,
        theme: Theme,
        questions: tuple[Recalled | AskedTerm, ...],
        answered: int,
        preferences: Preferences,
    ) -> None:
        """Show the first of the questions left today; `answered` have been recalled before."""
        top = Top(theme, translate("ReviewPage", "Kertaus"), "")
        bar = Bar(theme, 3, translate("ReviewPage", "Kertauksen edistyminen"))
        listeners = (one.materials.listener for one in questions if isinstance(one, Recalled))
        super().__init__(theme, top, bar, preferences, next(listeners, SYSTEM))
        self._questions = questions
        self._answered = answered
        self._number = 0
        self._end: Place = ReviewEnd()
        top.show_compact(is_compact=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        nest(layout, self.stage, 1)
        self._ask()

    def page_title(self) -> str:
        return self.tr("Kertaus")

    def areas(self) -> tuple[Area, ...]:
        return (
            Area(self.tr("Yläpalkki"), self.top),
            Area(self.tr("Kysymys"), self._view),
            Area(self.tr("Alapalkki"), self.footer),
        )

    def onward(self) -> None:
        if self._number + 1 < len(self._questions):
            self._number += 1
            self._ask()
        else:
            self.went.emit(self._end)

    def onward_words(self, footing: Footing) -> str:
        del footing
        is_last = self._number + 1 == len(self._questions)
        return self.tr("Päätä kertaus") if is_last else self.tr("Jatka")

    def has_letter_keys(self) -> bool:
        return self._questions[self._number].has_letter_keys

    def is_narrow(self) -> bool:
        return self.width() / self.theme.scale < _WIDE_FROM

    def _ask(self) -> None:
        self._view.leave()
        one = self._questions[self._number]
        number = self._answered + self._number + 1
        total = self._answered + len(self._questions)
        if isinstance(one, AskedTerm):
            self._put_term(one, number, total)
        else:
            self._put_question(one, number, total)
        self.bar.show_share(number / total)
        self.arrange()
        if self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_question(self, one: Recalled, number: int, total: int) -> None:
        asked = Asked(one.lesson, one.block, number, total)
        view = QuestionStep(one.materials, asked, one.session)
        self.put(view)
        view.answered.connect(self._store)
        view.followed.connect(lambda target: self._follow(one, target))
        self.top.show_lesson(one.materials.course.title)

    def _put_term(self, one: AskedTerm, number: int, total: int) -> None:
        view = TermStep(one, number, total)
        self.put(view)
        view.judged.connect(self.onward)
        self.top.show_lesson(one.course)

    def _store(self, answered: Answered) -> None:
        if answered.completion is not None:
            self._end = CourseEnd(answered.completion.course.id)

    def _follow(self, one: Recalled, target: str) -> None:
        lesson = lesson_of(one, target)
        if lesson is not None:
            self.went.emit(lesson)
        else:
            one.materials.open_link(target)
