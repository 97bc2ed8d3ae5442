"""Cards to turn: the learner says of each whether they knew it. Never judged."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.exercises.cards import Cards, Turned
from palvelukoulu.core.richtext import inline_plain
from palvelukoulu.ui.components.badges import Icon
from palvelukoulu.ui.components.buttons import Button, IconButton
from palvelukoulu.ui.components.flow import FlowRow
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.scrolling import bring_into_view
from palvelukoulu.ui.components.surfaces import Card as Surface
from palvelukoulu.ui.components.surfaces import Divider
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.components.turn_card import TurnCard
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Words, shuffled
from palvelukoulu.ui.prose.view import RichTextView

_GAP = 12
_TIGHT = 8
_ICON = 18


class CardsWidget(ExerciseWidget):
    """One card at a time; once all have been turned, the whole pile as a list."""

    def __init__(self, frame: Frame, exercise: Cards) -> None:
        super().__init__()
        self._frame = frame
        self._exercise = exercise
        count = len(exercise.cards)
        order = shuffled(count, frame.seed) if exercise.stem.is_shuffled else range(count)
        self._order = tuple(order)
        self._place = 0
        self._turned: set[int] = set()
        self._known: set[int] = set()
        self._lying: int | None = None
        self._is_locked = False
        self._card = TurnCard(frame.theme)
        self._card.turned.connect(self._turn)
        self._card.leafed.connect(self._leaf)
        self._where = Label(frame.theme, "", "small_strong", "text2", is_tabular=True)
        self._before = IconButton(frame.theme, "arrow-left", self.tr("Edellinen kortti"))
        self._after = IconButton(frame.theme, "arrow-right", self.tr("Seuraava kortti"))
        self._again = Button(frame.theme, self.tr("Kertaan vielä"), icon="repeat")
        self._knew = Button(frame.theme, self.tr("Osasin"), icon="check")
        self._pile: QWidget | None = None
        self._form = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._form)
        self._build()
        self._show()

    # --- the contract ------------------------------------------------------------------

    def response(self) -> Turned | None:
        if self._waiting():
            return None
        return Turned(frozenset(self._turned), frozenset(self._known))

    def show_response(self, response: object) -> None:
        assert isinstance(response, Turned)  # noqa: S101 - the kind's own
        self._turned, self._known = set(response.turned), set(response.known)
        self._lying = response.lying
        waiting = self._waiting()
        if self._lying is not None:
            self._place = self._order.index(self._lying)
        else:
            self._place = waiting[0] if waiting else 0
        self._show(is_back=self._lying is not None)

    def show_grade(self, grade: Grade) -> None:
        del grade
        self._is_locked = True
        self._forget_pile()
        self._pile = self._listed()
        self._layout.insertWidget(0, self._pile)
        self._form.hide()

    def reset(self) -> None:
        self._is_locked = False
        self._forget_pile()
        self._place = next(
            (at for at, index in enumerate(self._order) if index not in self._known), 0
        )
        self._show()
        self._form.show()

    def outcome(self) -> QWidget | None:
        return self._pile

    def words(self) -> Words:
        known, total = len(self._known), len(self._order)
        if known == total:
            thanks = self.tr("Osasit kaikki. Huomenna voit kokeilla, muistatko ne yhä.")
        else:
            text = self.tr("Osasit {known}/{total}. Loput jäävät mieleen, kun kertaat ne huomenna.")
            thanks = text.format(known=known, total=total)
        title = self.tr("Kortit on käyty läpi")
        check, again = self.tr("Merkitse käydyiksi"), self.tr("Kertaa kortit")
        return Words(check, title, thanks, again, skip=self.tr("Ohita"))

    def instruction(self) -> str:
        return self.tr("Mieti ensin, mitä sana tarkoittaa. Käännä sitten kortti.")

    def missing(self) -> str:
        left = len(self._waiting())
        if left == 1 and self._lying is not None:
            return self.tr("Sano vielä tästä kortista, osasitko sen.")
        return self.tr("Käännä ensin kaikki kortit. Jäljellä: {left}.").format(left=left)

    def first_focus(self) -> QWidget:
        return self._card

    # --- the form ----------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        top = QHBoxLayout()
        top.setSpacing(_TIGHT)
        top.addWidget(self._where, 1)
        for button, by in ((self._before, -1), (self._after, 1)):
            button.setProperty("by", by)
            button.clicked.connect(self._leaf_by_button)
            top.addWidget(button)
        nest(column, top)
        column.addWidget(self._card)
        answers = FlowRow(_GAP)
        for answer in (self._again, self._knew):
            answer.clicked.connect(self._judge)
            answers.add(answer)
        column.addWidget(answers)

    def _show(self, *, is_back: bool = False) -> None:
        index, total = self._order[self._place], len(self._order)
        card = self._exercise.cards[index]
        place = self.tr("Kortti {number}/{total}").format(number=self._place + 1, total=total)
        state = self._state(index)
        self._where.setText(f"{place} · {state}" if state else place)
        front, back = self._frame.inline(card.front), self._frame.blocks(card.back)
        self._card.show_card(front, back, place, is_back=is_back)
        self._before.setEnabled(self._place > 0)
        self._after.setEnabled(self._place < total - 1)
        self._offer(is_back=is_back)

    def _offer(self, *, is_back: bool) -> None:
        for button in (self._again, self._knew):
            if is_back:
                button.allow()
            else:
                button.explain_disabled(self.tr("Käännä ensin kortti."))

    def _state(self, index: int) -> str:
        if index in self._known:
            return self.tr("osasit")
        is_said = index in self._turned and index != self._lying
        return self.tr("kertaat vielä") if is_said else ""

    def _turn(self, is_back: bool) -> None:  # noqa: FBT001 - Qt's signal
        bring_into_view(self._card)
        self._offer(is_back=is_back)
        index = self._order[self._place]
        if is_back and index not in self._turned:
            self._turned.add(index)
            self._lying = index
            self.responded.emit(self._so_far())

    def _judge(self) -> None:
        if self._is_locked:
            return
        index = self._order[self._place]
        self._turned.add(index)
        (self._known.add if self.sender() is self._knew else self._known.discard)(index)
        self._lying = None
        self._place = self._next_place(self._place)
        self._show()
        self._card.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self._card)
        self.responded.emit(self._so_far())

    def _next_place(self, place: int) -> int:
        """Return the nearest card of which nothing has been said yet, or the one after this."""
        waiting = self._waiting()
        ahead = [at for at in waiting if at >= place]
        if waiting:
            return (ahead or waiting)[0]
        return min(place + 1, len(self._order) - 1)

    def _waiting(self) -> list[int]:
        """Return the places of the cards of which nothing has been said."""
        said = self._turned - {self._lying}
        return [at for at, index in enumerate(self._order) if index not in said]

    def _leaf_by_button(self) -> None:
        self._leaf(int(self.sender().property("by")))

    def _leaf(self, by: int) -> None:
        place = min(len(self._order) - 1, max(0, self._place + by))
        if place == self._place:
            return
        self._place = place
        if self._lying is not None:
            # Nothing was said of it: it waits to be turned again.
            self._turned.discard(self._lying)
            self._lying = None
            self.responded.emit(self._so_far())
        self._show()

    def _so_far(self) -> Turned | None:
        so_far = Turned(frozenset(self._turned), frozenset(self._known), self._lying)
        return so_far if so_far != Turned() else None

    # --- the pile ----------------------------------------------------------------------

    def _listed(self) -> QWidget:
        theme = self._frame.theme
        pile = Surface(theme, has_shadow=False)
        for at, index in enumerate(self._order):
            if at:
                pile.content.addWidget(Divider(theme))
            card = self._exercise.cards[index]
            front = self._frame.inline(card.front)
            pile.content.addWidget(RichLabel(theme, front, "h3"))
            meaning = RichTextView(theme, "choice")
            meaning.show_text(self._frame.blocks(card.back))
            name = self.tr("{term}: selitys").format(term=inline_plain(front))
            meaning.setAccessibleName(name)
            pile.content.addWidget(meaning)
            is_known = index in self._known
            row = QHBoxLayout()
            row.setSpacing(_TIGHT)
            icon, tone = ("check", "ok_text") if is_known else ("repeat", "text2")
            words = self.tr("Osasit") if is_known else self.tr("Kertaat vielä")
            row.addWidget(Icon(theme, icon, _ICON, tone))
            row.addWidget(Label(theme, words, "small_strong", tone), 1)
            nest(pile.content, row)
        return pile

    def _forget_pile(self) -> None:
        if self._pile is not None:
            self._layout.removeWidget(self._pile)
            self._pile.hide()
            self._pile.deleteLater()
            self._pile = None
