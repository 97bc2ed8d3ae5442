"""One result of a search: where it is, and the words round what was found."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from palvelukoulu.core.passages import PassageKind
from palvelukoulu.core.richtext import Run
from palvelukoulu.study.own_search import OwnHit
from palvelukoulu.study.search import CourseHit
from palvelukoulu.study.snippets import Snippet, plain
from palvelukoulu.ui import mark_words
from palvelukoulu.ui.components.badges import Icon
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.surfaces import ClickCard
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.insights import wording
from palvelukoulu.ui.navigation import Glossary, Insights, Overview, Place, Study
from palvelukoulu.ui.search.query import STEPS
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

_PAD = 16
_ICONS = {
    PassageKind.COURSE: "star",
    PassageKind.LESSON: "book-open",
    PassageKind.HEADING: "heading-2",
    PassageKind.TEXT: "list",
    PassageKind.TASK: "circle-question-mark",
    PassageKind.TERM: "book-open",
}
_PLACE = " · "
_TITLES = (PassageKind.LESSON, PassageKind.HEADING)


class ResultCard(ClickCard):
    """A result that is one button.

    Attributes:
        place: What it opens.
        mark: The learner's mark that was found; None for anything else.

    Signals:
        stepped: Carries 1 for the next result, -1 for the previous.
    """

    stepped = Signal(int)

    def __init__(self, theme: Theme, hit: CourseHit | OwnHit, number: int, count: int) -> None:
        super().__init__(theme, "", _PAD)
        self.place = _opened_by(hit)
        self.mark = hit.insight.mark if isinstance(hit, OwnHit) else None
        where, title = _where(hit), _title(hit)
        self.content.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Icon(theme, _icon(hit), 16, "text3"))
        row.addWidget(Label(theme, where, "caption", "text2", wraps=False), 1)
        nest(self.content, row)
        if title:
            self.content.addWidget(Label(theme, title, "h3"))
        self.content.addWidget(RichLabel(theme, _marked(hit.snippet), *_look(hit)))
        said = translate("Search", "Tulos {number}/{count}").format(number=number, count=count)
        self.set_name(". ".join(part for part in (said, where, title, plain(hit.snippet)) if part))
        self.let_the_mouse_through()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


def _opened_by(hit: CourseHit | OwnHit) -> Place:
    if isinstance(hit, OwnHit):
        return Insights(hit.insight)
    if hit.spot is None:
        return Overview(hit.course)
    if hit.kind is PassageKind.TERM:
        return Glossary(hit.course, hit.spot.anchor)
    return Study(hit.course, hit.lesson, at=hit.spot)


def _where(hit: CourseHit | OwnHit) -> str:
    if isinstance(hit, OwnHit):
        parts = (wording.kind(hit.insight), hit.insight.course, hit.insight.lesson)
    else:
        lesson = "" if hit.kind is PassageKind.LESSON else hit.lesson_title
        course = "" if hit.kind is PassageKind.COURSE else hit.course_title
        parts = (_kind(hit.kind), course, lesson)
    return _PLACE.join(part for part in parts if part)


def _kind(kind: PassageKind) -> str:
    """Return the word for what is found, where it is not simply text."""
    match kind:
        case PassageKind.COURSE:
            return translate("Search", "Kurssi")
        case PassageKind.TASK:
            return translate("Search", "Tehtävä")
        case PassageKind.TERM:
            return translate("Search", "Sanasto")
        case _:
            return ""


def _title(hit: CourseHit | OwnHit) -> str:
    return "" if isinstance(hit, OwnHit) else hit.heading


def _icon(hit: CourseHit | OwnHit) -> str:
    if isinstance(hit, CourseHit):
        return _ICONS[hit.kind]
    return mark_words.icon(hit.insight.mark) if hit.insight.mark else "feather"


def _look(hit: CourseHit | OwnHit) -> tuple[str, str]:
    """Return the role and the tone of the words that were found."""
    if isinstance(hit, CourseHit) and hit.kind in _TITLES:
        return "h3", "text"
    return "ui", "text2"


def _marked(snippet: Snippet) -> tuple[Run, ...]:
    return tuple(Run(piece.text, is_strong=piece.is_met) for piece in snippet)
