"""A step that is answered: the question, its hints, the widget and what followed."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.errors import UserError
from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.exercises import kind_of, points_of, stem_of
from palvelukoulu.core.richtext import RichText, plain
from palvelukoulu.ui.autosave import Autosave
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Steps
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.exercises import widget_for
from palvelukoulu.ui.lesson.aftermath import Aftermath
from palvelukoulu.ui.lesson.footing import Footing
from palvelukoulu.ui.lesson.heard import WidgetScript
from palvelukoulu.ui.lesson.hints import Hints
from palvelukoulu.ui.lesson.materials import Materials
from palvelukoulu.ui.lesson.step import StepView
from palvelukoulu.ui.lesson.studying import Studying
from palvelukoulu.ui.lesson.wording import Verdict, verdict
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.page import relaid
from palvelukoulu.ui.prose.view import RichTextView

_GAP = 14
_NOTHING_YET = object()
# What changes with every key and every pixel; anything else is a choice, which is kept at
# once: a power cut must not take it (one durable write to a click, measured).
_CONTINUOUS = (QLineEdit, QTextEdit, QPlainTextEdit, QSlider)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which question of the lesson this is; `number` counts from one."""

    lesson: str
    block: ExerciseBlock
    number: int
    total: int


class QuestionStep(StepView):
    """An exercise in the middle of the page, from the first look to the feedback.

    Signals:
        answered: A response has been stored; carries a `study.session.Answered`.
    """

    answered = Signal(object)
    is_heard = True

    def __init__(self, materials: Materials, asked: Asked, session: Studying) -> None:
        super().__init__()
        self.language = materials.course.language
        self._materials = materials
        self._asked = asked
        self._session = session
        self._stem = stem_of(asked.block.exercise)
        self._grade: Grade | None = None
        self._attempts = 0
        self._draft: object | None = None
        self._kept: object = _NOTHING_YET
        self._autosave = Autosave(self._save_draft, self)
        self.widget = widget_for(materials.frame(asked.block.id), asked.block.exercise)
        self._failure = Label(materials.theme, "", "ui_strong", "retry_text")
        self._hints = Hints(materials, self._stem.hints)
        self._aftermath = Aftermath(materials)
        self._area = ScrollArea(materials.theme, self.widget.column_width())
        # Once the page has been laid out with the outcome in it.
        self._scroll = QTimer(self)
        self._scroll.setSingleShot(True)
        self._scroll.setInterval(0)
        self._scroll.timeout.connect(self._scroll_to_outcome)
        self._build()
        self.widget.responded.connect(self._responded)
        self.widget.resubmitted.connect(self._resubmit)
        self.widget.retry_asked.connect(self._reopen)
        self.widget.aloud_asked.connect(self.aloud_asked)
        self._recall()

    # --- what the player asks ----------------------------------------------------------

    def footing(self) -> Footing:
        if self._grade is None:
            return Footing(
                primary=self._check_words(),
                missing="" if self.widget.is_ready() else self.widget.missing(),
                skip=self._skip_words(),
            )
        return Footing(
            verdict=self._verdict(self._grade),
            feedback=self._feedback(self._grade),
            retry=self._retry_words(),
            retry_icon=self._retry_icon(self._grade),
        )

    def script(self) -> WidgetScript:
        if self._grade is None:
            return WidgetScript(self._area)
        opening = "" if self._aftermath.has_verdict else self._verdict_words(self._grade)
        return WidgetScript(self._area, self._aftermath, opening)

    def press_primary(self) -> bool:
        if self._grade is not None:
            return False
        response = self.widget.response()
        if response is not None:
            self._submit(response)
        return True

    def retry(self) -> None:
        if self._grade is not None and self._has_retry():
            self._reopen()

    def show_outcome(self) -> None:
        self._scroll.start()

    def scroll_area(self) -> ScrollArea:
        return self._area

    def first_focus(self) -> QWidget | None:
        return None if self._grade is not None else self.widget.first_focus()

    def leave(self) -> None:
        self._autosave.settle()

    def show_compact(self, is_compact: bool) -> None:  # noqa: FBT001 - a switch
        self._aftermath.show_verdict(is_shown=is_compact)

    def take_key(self, event: QKeyEvent) -> bool:
        return self._materials.has_letter_keys and self.widget.take_key(event)

    @property
    def exercise(self) -> object:
        """The exercise that is asked."""
        return self._asked.block.exercise

    def failure_text(self) -> str:
        """Return why something could not be stored; empty when it could."""
        return self._failure.text() if self._failure.isVisibleTo(self) else ""

    def give_hint(self) -> None:
        """Show the next hint."""
        self._hints.give()

    # --- the page ----------------------------------------------------------------------

    def _build(self) -> None:
        theme, column = self._materials.theme, self._area.column
        column.setSpacing(_GAP)
        column.setContentsMargins(0, 24, 0, 28)
        if self._asked.total > 1:
            nest(column, self._where_we_are())
        if self._session.is_changed(self._asked.block):
            text = self.tr("Tämä kohta on muuttunut. Aiempi vastauksesi on tallessa.")
            column.addWidget(Label(theme, text, "small_strong", "primary_text"))
        column.addWidget(RichLabel(theme, self._materials.inline(self._stem.prompt), "h1"))
        instruction = self._stem.instruction or self.widget.instruction()
        if instruction:
            column.addWidget(Label(theme, instruction, "ui", "text2"))
        if self._stem.intro and not self.widget.shows_intro():
            intro = RichTextView(theme, "choice")
            intro.setAccessibleName(self.tr("Tehtävän johdanto"))
            intro.show_text(self._materials.blocks(self._stem.intro))
            intro.link_activated.connect(self.followed)
            column.addWidget(intro)
        for widget in (self.widget, self._failure, self._hints, self._aftermath):
            column.addWidget(widget)
        column.addStretch(1)
        self._failure.hide()
        self._hints.setVisible(bool(self._stem.hints))
        self._aftermath.clear()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.widget.staged(self._area))

    def _where_we_are(self) -> QHBoxLayout:
        number, total = self._asked.number, self._asked.total
        words = self.tr("Tehtävä {number}/{total}").format(number=number, total=total)
        steps = Steps(self._materials.theme)
        steps.show_step(number, total, words)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(steps, 1)
        label = Label(
            self._materials.theme, words, "caption", "text2", wraps=False, is_tabular=True
        )
        row.addWidget(label)
        return row

    # --- the work ----------------------------------------------------------------------

    def _recall(self) -> None:
        """Show what was left here: a half-made response first, else the latest one."""
        block = self._asked.block
        if self.widget.wants_earlier_at_once:
            self._show_earlier()
        previous = self._session.previous(block)
        self._attempts = previous.attempts if previous else 0
        draft = self._session.draft(block)
        if draft is not None:
            self.widget.show_response(draft)
        elif previous is not None:
            self.widget.show_response(previous.response)
            self._show_grade(previous.grade)

    def _responded(self, response: object | None) -> None:
        self._draft = response
        self._failure.hide()
        self.changed.emit()
        if isinstance(self.window().focusWidget(), _CONTINUOUS):
            self._autosave.touch()
        elif response != self._kept:  # a radio button tells twice of one click
            self._autosave.save_now()

    def _save_draft(self) -> None:
        try:
            self._session.keep_draft(self._asked.block, self._draft)
            self._kept = self._draft
        except UserError as error:
            self._fail(error)

    def _submit(self, response: object) -> None:
        if self._store(response):
            self.concluded.emit()
            asked = self.widget.still_asked()
            if asked is not None:
                asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def _resubmit(self, response: object) -> None:
        if self._store(response, is_new=True):
            self.concluded.emit()

    def _store(self, response: object, *, is_new: bool = False) -> bool:
        """Have a response judged and stored; `is_new` when the widget shows another one."""
        self._autosave.forget()
        self._kept = _NOTHING_YET
        try:
            answered = self._session.answer(self._asked.lesson, self._asked.block, response)
        except UserError as error:
            self._draft = response
            self._autosave.touch()
            self._fail(error)
            return False
        self._failure.hide()
        self._attempts = answered.attempts
        if is_new:
            self.widget.show_response(response)
        self._show_grade(answered.grade)
        self.answered.emit(answered)
        return True

    def _reopen(self) -> None:
        self._grade = None
        self.widget.reset()
        self._aftermath.clear()
        self._hints.setVisible(bool(self._stem.hints))
        self.changed.emit()
        self.widget.first_focus().setFocus()

    def _fail(self, error: UserError) -> None:
        self._failure.setText(explain(error))
        self._failure.show()
        self.changed.emit()

    def _show_grade(self, grade: Grade) -> None:
        self._grade = grade
        if self.widget.wants_earlier:
            self._show_earlier()
        if self.widget.wants_others:
            self._show_others()
        self.widget.show_grade(grade)
        self._hints.hide()
        self._aftermath.show_result(
            self._verdict(grade),
            self._feedback(grade),
            self.widget.remarks(grade),
            self._stem.explanation,
        )
        self.changed.emit()

    def _show_earlier(self) -> None:
        try:
            self.widget.show_earlier(self._session.earlier(self._asked.block))
        except UserError as error:
            self._fail(error)

    def _show_others(self) -> None:
        try:
            self.widget.show_others(self._session.others(self._asked.block))
        except UserError as error:
            self._fail(error)

    def _scroll_to_outcome(self) -> None:
        relaid(self._aftermath.parentWidget())
        outcome = self.widget.outcome()
        if outcome is not None or self._aftermath.has_verdict:
            self._area.scroll_to(outcome or self._aftermath.verdict)
            return
        answered = self._answered_at()
        if answered is not None:
            self._area.scroll_to(answered)
        if self._aftermath.has_words:
            self._area.reveal(self._aftermath, answered)

    def _answered_at(self) -> QWidget | None:
        """Return the first part of the response on the page; None when it is not there."""
        first = self.widget.first_focus()
        is_here = self._area.page.isAncestorOf(first) and first.isVisible()
        return first if is_here else None

    # --- the words ---------------------------------------------------------------------

    def _verdict(self, grade: Grade) -> Verdict:
        said = verdict(grade, self.widget.tally(grade), f"{self._asked.block.id}{self._attempts}")
        words = self.widget.words()
        return replace(said, title=words.title or said.title, body=words.thanks or said.body)

    def _feedback(self, grade: Grade) -> RichText:
        body = self._verdict(grade).body
        if self.widget.remarks(grade):
            return self._materials.blocks(body) if body else ()
        told = tuple(block for text in grade.feedback for block in self._materials.blocks(text))
        return told or (self._materials.blocks(body) if body else ())

    def _verdict_words(self, grade: Grade) -> str:
        return f"{self._verdict(grade).title}\n{plain(self._feedback(grade))}"

    def _has_retry(self) -> bool:
        grade, most = self._grade, self._stem.attempts
        if grade is None or (most is not None and self._attempts >= most):
            return False
        return self.widget.has_retry(grade) and (not grade.is_full or grade.score is None)

    def _is_private(self) -> bool:
        return kind_of(self._asked.block.exercise).is_private

    def _retry_words(self) -> str:
        if not self._has_retry():
            return ""
        if words := self.widget.words().again:
            return words
        if self._is_private():
            return self.tr("Muokkaa vastausta")
        return self.tr("Yritä uudelleen")

    def _retry_icon(self, grade: Grade) -> str:
        default = "pencil-line" if grade.score is None else "rotate-ccw"
        return self.widget.words().again_icon or default

    def _check_words(self) -> str:
        if words := self.widget.words().check:
            return words
        if self._is_private():
            return self.tr("Tallenna vastaus")
        return self.tr("Tarkista vastaus")

    def _skip_words(self) -> str:
        if words := self.widget.words().skip:
            return words
        if points_of(self._asked.block.exercise) == 0:
            return self.tr("En halua vastata tähän")
        return self.tr("Ohita")
