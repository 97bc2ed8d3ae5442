"""Statements about oneself, each answered on a scale or left out on purpose. Private."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.exercises.self_assessment import (
    Dimension,
    Rated,
    SelfAssessment,
    is_complete,
)
from palvelukoulu.core.richtext import inline_plain
from palvelukoulu.study.earlier import Earlier
from palvelukoulu.study.growth import Change, Growth, growth
from palvelukoulu.ui.components.dumbbell import Dumbbell, DumbbellKey, Pair, number_words
from palvelukoulu.ui.components.fields import PrivateNote
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.scale import Scale
from palvelukoulu.ui.components.scrolling import bring_into_view
from palvelukoulu.ui.components.surfaces import Card, Divider
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Words
from palvelukoulu.ui.sayings import date

_GAP = 14
_STATEMENT_GAP = 10
_WORTH_NAMING = 0.5


class SelfAssessmentWidget(ExerciseWidget):
    """The statements by dimension; once answered, the levels, beside the first ones."""

    wants_earlier: ClassVar[bool] = True

    def __init__(self, frame: Frame, exercise: SelfAssessment) -> None:
        super().__init__()
        self._frame = frame
        self._exercise = exercise
        self._earlier: tuple[Earlier, ...] = ()
        self._scales: list[Scale] = []
        self._form = QWidget()
        self._summary: QWidget | None = None
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(_GAP)
        for dimension in exercise.dimensions:
            if dimension.name:
                form.addWidget(Heading(frame.theme, self._plain(dimension.name), "h2"))
            form.addWidget(self._card(dimension))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addWidget(self._form)
        private = self.tr(
            "Vain sinä näet vastauksesi. Raportteihin tulee vain tieto, että tehtävä on tehty."
        )
        self._layout.addWidget(PrivateNote(frame.theme, private))

    # --- the contract ------------------------------------------------------------------

    def response(self) -> Rated | None:
        rated = self._rated()
        return rated if is_complete(self._exercise, rated) else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, Rated)  # noqa: S101 - the kind's own
        for at, (scale, value) in enumerate(zip(self._scales, response.values, strict=True)):
            scale.show_answer(value, is_declined=at in response.declined)

    def show_earlier(self, earlier: tuple[Earlier, ...]) -> None:
        self._earlier = earlier

    def show_grade(self, grade: Grade) -> None:
        del grade
        self._lock(is_locked=True)
        self._forget_summary()
        self._summary = self._summed_up(growth(self._exercise, self._rated(), self._earlier))
        self._layout.insertWidget(0, self._summary)
        self._form.hide()

    def reset(self) -> None:
        self._lock(is_locked=False)
        self._forget_summary()
        self._form.show()

    def outcome(self) -> QWidget | None:
        return self._summary

    def words(self) -> Words:
        return Words(
            check=self.tr("Tallenna arvio"),
            thanks=self.tr("Kiitos, että pysähdyit. Arviosi on tallessa, ja se on vain sinun."),
            again=self.tr("Muokkaa arviota"),
        )

    def instruction(self) -> str:
        return self.tr(
            "Valitse luku, joka kuvaa sinua tänään. Oikeita vastauksia ei ole, ja minkä tahansa "
            "kohdan voi jättää väliin."
        )

    def missing(self) -> str:
        rated = self._rated()
        given = sum(value is not None for value in rated.values) + len(rated.declined)
        text = self.tr(
            "Vastattu {given}/{total}. Jos jokin kohta ei sovi, valitse siinä ”En halua vastata”."
        )
        return text.format(given=given, total=len(self._scales))

    def first_focus(self) -> QWidget:
        return self._open().first_focus()

    def take_key(self, event: QKeyEvent) -> bool:
        """Pick a number for the statement in turn and go on to the next."""
        text = event.text()
        if not (text.isascii() and text.isdecimal()):
            return False
        scale = self._open()
        if not scale.pick(int(text)):
            return False
        at = self._scales.index(scale)
        if at + 1 < len(self._scales):
            following = self._scales[at + 1]
            following.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(following)
        return True

    # --- the statements ----------------------------------------------------------------

    def _card(self, dimension: Dimension) -> Card:
        theme, scale = self._frame.theme, self._exercise.scale
        card = Card(theme, pad=20, has_shadow=False)
        card.content.setSpacing(0)
        has_words = bool(scale.low_words or scale.high_words)
        ends = (scale.low_words, scale.high_words)
        words = (
            ends if has_words else (self.tr("täysin eri mieltä"), self.tr("täysin samaa mieltä"))
        )
        for at, statement in enumerate(dimension.statements):
            if at:
                card.content.addSpacing(_GAP)
                card.content.addWidget(Divider(theme))
                card.content.addSpacing(_GAP)
            inlines = self._frame.inline(statement.text)
            row = QWidget()
            column = QVBoxLayout(row)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(_STATEMENT_GAP)
            column.addWidget(RichLabel(theme, inlines, "choice"))
            made = Scale(theme, inline_plain(inlines), (scale.low, scale.high), words)
            made.picked.connect(lambda: self.responded.emit(self._rated()))
            column.addWidget(made)
            card.content.addWidget(row)
            self._scales.append(made)
        return card

    def _rated(self) -> Rated:
        return Rated(
            tuple(scale.value for scale in self._scales),
            frozenset(at for at, scale in enumerate(self._scales) if scale.is_declined),
        )

    def _open(self) -> Scale:
        """Return the scale that has the focus, else the first that waits for an answer."""
        focused = (one for one in self._scales if one.has_focus())
        waiting = (one for one in self._scales if one.value is None and not one.is_declined)
        return next(focused, next(waiting, self._scales[0]))

    def _lock(self, *, is_locked: bool) -> None:
        for scale in self._scales:
            scale.lock(is_locked=is_locked)

    # --- the summary -------------------------------------------------------------------

    def _summed_up(self, grown: Growth) -> QWidget:
        theme, scale = self._frame.theme, self._exercise.scale
        card = Card(theme, has_shadow=False)
        card.content.setSpacing(_GAP)
        title = self.tr("Ennen ja nyt") if grown.since else self.tr("Arviosi tänään")
        card.content.addWidget(Heading(theme, title, "h2"))
        card.content.addWidget(Label(theme, self._about(grown), "ui", "text2"))
        if grown.since:
            card.content.addWidget(DumbbellKey(theme))
        for change in grown.changes:
            pair = Pair(self._plain(change.name), change.before, change.now)
            card.content.addWidget(Dumbbell(theme, pair, scale.low, scale.high))
        card.content.addWidget(Label(theme, self._ends(), "caption", "text2"))
        return card

    def _about(self, grown: Growth) -> str:
        said = []
        if grown.since is None:
            said.append(self.tr("Nämä ovat omat lukusi, ja vertaat vain itseesi."))
            said.append(
                self.tr("Kun vastaat samoihin väittämiin myöhemmin, näet tässä myös muutoksen.")
            )
        else:
            text = self.tr("Ensimmäinen arviosi on päivältä {date}. Vertaat vain itseesi.")
            said.append(text.format(date=date(grown.since)))
            said += self._steps(grown.changes)
        if any(change.now is None for change in grown.changes):
            said.append(self.tr("Väliin jätetyt kohdat eivät näy luvuissa, ja se on hyvä niin."))
        return " ".join(said)

    def _steps(self, changes: tuple[Change, ...]) -> list[str]:
        said = []
        moved = [
            (one.now - one.before, one)
            for one in changes
            if one.before is not None and one.now is not None
        ]
        most = max((by for by, _ in moved), default=0.0)
        biggest = [one for by, one in moved if by == most]
        if most >= _WORTH_NAMING and len(biggest) == 1:
            one = biggest[0]
            text = self.tr("Suurin harppaus: {name}, ennen {before} ja nyt {now}.")
            name = self._plain(one.name).rstrip(".")
            before, now = number_words(one.before or 0), number_words(one.now or 0)
            said.append(text.format(name=name, before=before, now=now))
        if any(by < 0 for by, _ in moved):
            said.append(
                self.tr(
                    "Jos luku laski, se ei ole huono tulos. Usein silloin on huomannut jotakin "
                    "uutta."
                )
            )
        return said

    def _ends(self) -> str:
        scale = self._exercise.scale
        if not (scale.low_words or scale.high_words):
            return self.tr("Asteikko {low}–{high}").format(low=scale.low, high=scale.high)
        return self.tr("{low} = {low_words} · {high} = {high_words}").format(
            low=scale.low, low_words=scale.low_words, high=scale.high, high_words=scale.high_words
        )

    def _forget_summary(self) -> None:
        if self._summary is not None:
            self._layout.removeWidget(self._summary)
            self._summary.hide()
            self._summary.deleteLater()
            self._summary = None

    def _plain(self, text: str) -> str:
        return inline_plain(self._frame.inline(text))
