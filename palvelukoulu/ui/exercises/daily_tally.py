"""Small deeds counted day by day. Zero is as good as any number, and nobody is compared."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.exercises.daily_tally import (
    DailyTally,
    Tallied,
    counted,
    is_running,
    team_sums,
)
from palvelukoulu.core.richtext import inline_plain
from palvelukoulu.ui.accessibility import announce
from palvelukoulu.ui.components.buttons import Button, ButtonKind
from palvelukoulu.ui.components.fields import PrivateNote
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Bar
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.surfaces import Card, Divider
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Words
from palvelukoulu.ui.theme.theme import Theme

_GAP = 14
_TIGHT = 10
_PLUS = 64


class DailyTallyWidget(ExerciseWidget):
    """A counter for each deed with a large +1; once saved, the days and the team's sum."""

    wants_others = True

    def __init__(self, frame: Frame, exercise: DailyTally) -> None:
        super().__init__()
        self._frame = frame
        self._exercise = exercise
        self._tallied = Tallied()
        self._others: tuple[Tallied, ...] = ()
        self._is_locked = False
        self._summary: QWidget | None = None
        self._when = Label(frame.theme, "", "small_strong", "text2", is_tabular=True)
        self._counters = [_Counter(frame, counter) for counter in exercise.counters]
        self._none = Button(frame.theme, self.tr("Tänään nolla"), ButtonKind.GHOST)
        self._none.clicked.connect(self._count_nothing)
        self._form = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addWidget(self._form)
        self._build()
        note = self.tr("Lukusi ovat vain sinun. Tiimi näkee vain yhteisen summan, ei nimiä.")
        self._layout.addWidget(PrivateNote(frame.theme, note))
        self._show()

    # --- the contract ------------------------------------------------------------------

    def response(self) -> Tallied | None:
        return self._tallied if self._tallied.days else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, Tallied)  # noqa: S101 - the kind's own
        self._tallied = response
        self._show()

    def show_others(self, others: tuple[object, ...]) -> None:
        self._others = tuple(one for one in others if isinstance(one, Tallied))

    def show_grade(self, grade: Grade) -> None:
        del grade
        self._is_locked = True
        self._forget_summary()
        self._summary = self._summed_up()
        self._layout.insertWidget(0, self._summary)
        self._form.hide()

    def reset(self) -> None:
        self._is_locked = False
        self._forget_summary()
        self._show()
        self._form.show()

    def outcome(self) -> QWidget | None:
        return self._summary

    def words(self) -> Words:
        return Words(
            check=self.tr("Tallenna päivän luvut"),
            title=self.tr("Luvut ovat tallessa"),
            thanks=self.tr("Laskemme tekoja, emme ihmisiä. Nollakin on hyvä luku."),
            again=self.tr("Jatka laskemista"),
        )

    def instruction(self) -> str:
        if self._exercise.stem.intro:
            return ""
        return self.tr("Paina +1 aina, kun teet jonkin näistä. Nollakin on hyvä luku.")

    def missing(self) -> str:
        return self.tr("Paina ensin +1 tai valitse ”Tänään nolla”.")

    def first_focus(self) -> QWidget:
        return self._counters[0].plus

    # --- counting ----------------------------------------------------------------------

    def _build(self) -> None:
        theme = self._frame.theme
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_TIGHT)
        column.addWidget(self._when)
        card = Card(theme, pad=20, has_shadow=False)
        for at, counter in enumerate(self._counters):
            if at:
                card.content.addWidget(Divider(theme))
            counter.setProperty("counter", at)
            counter.moved.connect(self._move)
            card.content.addWidget(counter)
        column.addWidget(card)
        row = QHBoxLayout()
        row.addWidget(self._none)
        row.addStretch(1)
        nest(column, row)

    def _move(self, by: int) -> None:
        self._count(int(self.sender().property("counter")), by)

    def _count_nothing(self) -> None:
        self._count(0, 0)

    def _count(self, counter: int, by: int) -> None:
        today = self._frame.today()
        if self._is_locked or not is_running(self._exercise, self._tallied, today):
            self._show()
            return
        self._tallied = counted(self._exercise, self._tallied, today, counter, by)
        self._show()
        self.responded.emit(self._tallied)

    def _show(self) -> None:
        today = self._frame.today()
        is_open = is_running(self._exercise, self._tallied, today)
        counts = {day.date: day.counts for day in self._tallied.days}
        here = counts.get(today, (0,) * len(self._counters))
        for counter, count in zip(self._counters, here, strict=True):
            counter.show_count(count, is_open=is_open)
        self._none.setVisible(is_open and not any(here))
        self._when.setText(self._day(today, counts) if is_open else self._over())

    def _day(self, today: date, counts: dict[date, tuple[int, ...]]) -> str:
        number = len({*counts, today})
        said = [self.tr("Päivä {number}/{total}").format(number=number, total=self._exercise.days)]
        if self._exercise.goal is not None:
            goal = self.tr("tiimin yhteinen tavoite {goal}")
            said.append(goal.format(goal=self._exercise.goal))
        if today in counts and not any(counts[today]):
            said.append(self.tr("tänään nolla"))
        return " · ".join(said)

    def _over(self) -> str:
        return self.tr("Kaikki {days} päivää on laskettu. Kiitos, että olit mukana.").format(
            days=self._exercise.days
        )

    # --- the summary -------------------------------------------------------------------

    def _summed_up(self) -> QWidget:
        theme = self._frame.theme
        card = Card(theme, has_shadow=False)
        card.content.addWidget(Heading(theme, self.tr("Omat lukusi"), "h2"))
        own = team_sums(self._exercise, (self._tallied,))
        for counter, total in zip(self._exercise.counters, own, strict=True):
            nest(card.content, self._row(self._plain(counter), str(total), "choice"))
        for day in self._tallied.days:
            when = f"{day.date.day}.{day.date.month}.{day.date.year}"
            nest(card.content, self._row(when, str(sum(day.counts)), "small"))
        card.content.addWidget(Divider(theme))
        for widget in self._team():
            card.content.addWidget(widget)
        return card

    def _team(self) -> list[QWidget]:
        """Say the team's sum, or why it is not said: too few to stay unknown."""
        theme, goal = self._frame.theme, self._exercise.goal
        if not self._others:
            text = self.tr(
                "Yhteinen summa näkyy tässä, kun vähintään viisi on laskenut tällä koneella."
            )
            return [Label(theme, text, "small", "text2")]
        total = sum(team_sums(self._exercise, (self._tallied, *self._others)))
        text = self.tr("Yhdessä tällä koneella: {total}").format(total=total)
        if goal is None:
            return [Label(theme, text, "h3")]
        text = self.tr("Yhdessä tällä koneella: {total}/{goal}").format(total=total, goal=goal)
        bar = Bar(theme, name=text)
        bar.show_share(min(1.0, total / max(1, goal)))
        return [Label(theme, text, "h3"), bar]

    def _row(self, words: str, number: str, role: str) -> QHBoxLayout:
        theme = self._frame.theme
        row = QHBoxLayout()
        row.addWidget(Label(theme, words, role, "text" if role == "choice" else "text2"), 1)
        count = Label(theme, number, role, wraps=False, is_tabular=True, weight=600)
        row.addWidget(count)
        return row

    def _plain(self, counter: Entry) -> str:
        return inline_plain(self._frame.inline(counter.text))

    def _forget_summary(self) -> None:
        if self._summary is not None:
            self._layout.removeWidget(self._summary)
            self._summary.hide()
            self._summary.deleteLater()
            self._summary = None


class _Counter(QWidget):
    """One deed: its words, how many today, a way back and a large +1.

    Signals:
        moved: The count wants to go; by how much.
    """

    moved = Signal(int)

    def __init__(self, frame: Frame, entry: Entry) -> None:
        super().__init__()
        theme = frame.theme
        inlines = frame.inline(entry.text)
        self._words = inline_plain(inlines)
        self._number = Label(theme, "0", "display", wraps=False, is_tabular=True)
        self.undo = Button(theme, self.tr("Kumoa"), ButtonKind.QUIET, icon="undo-2")
        self.plus = _Plus(theme)
        policy = self.undo.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.undo.setSizePolicy(policy)
        self.undo.clicked.connect(lambda: self._ask(-1))
        self.plus.clicked.connect(lambda: self._ask(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(RichLabel(theme, inlines, "choice"))
        if entry.note:
            plain = " ".join(entry.note.split())
            column.addWidget(RichLabel(theme, frame.inline(plain), "small", "text2"))
        row = QHBoxLayout()
        row.setSpacing(_TIGHT)
        row.addWidget(self._number)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addWidget(self.plus)
        nest(column, row)

    def show_count(self, count: int, *, is_open: bool) -> None:
        """Show a count; a counter that is not open can be read but not changed."""
        self._number.setText(str(count))
        told = self.tr("{words}: {count}").format(words=self._words, count=count)
        self._number.setAccessibleName(told)
        self.plus.say("+1", name=self.tr("+1, {told}").format(told=told))
        self.undo.say(
            self.tr("Kumoa"), icon="undo-2", name=self.tr("Kumoa, {told}").format(told=told)
        )
        has_focus = self.undo.hasFocus()
        self.plus.setEnabled(is_open)
        has_undo = is_open and count > 0
        self.undo.setVisible(has_undo)
        if has_focus and not has_undo:
            self.plus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, by: int) -> None:
        self.moved.emit(by)
        announce(self, self._number.accessibleName())


class _Plus(Button):
    """The large +1."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "+1", ButtonKind.PLAIN)

    def _role(self) -> str:
        return "h2"

    def sizeHint(self) -> QSize:
        side = self.theme.px(_PLUS)
        return QSize(round(side * 1.4), side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
