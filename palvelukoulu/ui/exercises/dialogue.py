"""A conversation with a customer: choose what to say, see what it leads to. Never judged."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from palvelukoulu.core.dialogues import Dialogue, Walk, walk
from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.exercises.dialogue import Walked, stepped_back
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.dialogue.mantra_strip import MantraStrip
from palvelukoulu.ui.dialogue.panel import Briefing, Mood
from palvelukoulu.ui.dialogue.replies import Replies
from palvelukoulu.ui.dialogue.script import script
from palvelukoulu.ui.dialogue.stage import DialogueStage, Movable
from palvelukoulu.ui.dialogue.transcript import Transcript
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, Words, shuffled
from palvelukoulu.ui.page import relaid
from palvelukoulu.ui.theme import tokens

_GAP = 16
_ABOVE = 12


class DialogueWidget(ExerciseWidget):
    """The conversation. Once it is stored, it is shown again with the customer's eyes."""

    def __init__(self, frame: Frame, exercise: Dialogue) -> None:
        super().__init__()
        self._frame = frame
        self._exercise = exercise
        self._path: tuple[int, ...] = ()
        self._is_replay = False
        self._order: tuple[int, ...] = ()
        self._page: ScrollArea | None = None
        self._stage: DialogueStage | None = None
        self._mood = Mood(frame.theme, exercise)
        self._briefing = Briefing(frame, exercise)
        self._strip = self._made_strip()
        self._is_put_away = False
        self._again = _Again(frame)
        self._transcript = Transcript(frame)
        self._replies = Replies(frame.theme, can_step_back=exercise.can_step_back)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addWidget(self._again)
        self._column.addWidget(self._transcript)
        self._take_in()
        self._replies.chosen.connect(self._choose)
        self._replies.went_back.connect(self._step_back)
        # Once the new bubbles have been laid out.
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(0)
        self._follow.timeout.connect(self._show_newest)
        self._show(is_live=False)

    # --- what the player asks ----------------------------------------------------------

    def response(self) -> Walked | None:
        return Walked(self._path) if self._walk().is_over else None

    def show_response(self, response: object) -> None:
        assert isinstance(response, Walked)  # noqa: S101 - the kind's own
        self._path = response.path
        self._show(is_live=False)

    def show_grade(self, grade: Grade) -> None:
        del grade
        self._is_replay = True
        self._show(is_live=False)

    def reset(self) -> None:
        self._is_replay = False
        self._path = ()
        self._show(is_live=False)

    def instruction(self) -> str:
        return self.tr("Valitse, mitä sanot tai teet. Keskustelu jatkuu sen mukaan.")

    def missing(self) -> str:
        return self.tr("Vie keskustelu ensin loppuun.")

    def words(self) -> Words:
        return Words(
            check=self.tr("Katso asiakkaan silmin"),
            title=self.tr("Keskustelu on käyty"),
            thanks=self.tr(
                "Yllä on sama keskustelu asiakkaan silmin. Toinen vastaus voi viedä toiseen "
                "loppuun: voit kokeilla uudestaan."
            ),
            again=self.tr("Kokeile uudestaan"),
            again_icon="rotate-ccw",
            skip=self.tr("Ohita keskustelu"),
        )

    def outcome(self) -> QWidget | None:
        return self._again.title if self._is_replay else None

    def first_focus(self) -> QWidget:
        if self._is_replay:
            return self._again
        cards = self._replies.cards
        return cards[0] if cards else self._transcript.ending() or self._transcript

    def take_key(self, event: QKeyEvent) -> bool:
        return self._replies.take_key(event)

    def column_width(self) -> int:
        return tokens.DIALOGUE_COLUMN

    def shows_intro(self) -> bool:
        return True

    def staged(self, page: ScrollArea) -> QWidget:
        self._page = page
        # The page learns its length after it has been laid out, and again in another window.
        page.verticalScrollBar().rangeChanged.connect(self._follow.start)
        parts = Movable(self._mood, self._briefing, self._replies, self._take_in)
        self._stage = DialogueStage(self._frame.theme, page, parts)
        return self._stage

    # --- the conversation --------------------------------------------------------------

    def _walk(self) -> Walk:
        return walk(self._exercise, self._path)

    def _choose(self, place: int) -> None:
        self._path = (*self._path, self._order[place])
        self._changed()

    def _step_back(self) -> None:
        if self._is_replay:
            return
        self._path = stepped_back(self._exercise, Walked(self._path)).path
        self._changed()

    def _made_strip(self) -> MantraStrip | None:
        mantra = self._frame.mantra()
        if mantra is None:
            return None
        strip = MantraStrip(self._frame.theme, mantra)
        strip.dismissed.connect(self._put_away)
        self._briefing.take_along(strip)
        return strip

    def _put_away(self) -> None:
        self._is_put_away = True
        self.first_focus().setFocus()

    def _changed(self) -> None:
        self._show(is_live=True)
        self.first_focus().setFocus()
        self.responded.emit(Walked(self._path) if self._path else None)

    def _show(self, *, is_live: bool) -> None:
        walked = self._walk()
        cues = script(self._exercise, walked, is_replay=self._is_replay)
        self._transcript.show_cues(cues, is_live=is_live)
        self._again.setVisible(self._is_replay)
        if self._strip is not None:
            is_opening = not self._path and not self._is_replay
            self._strip.setVisible(is_opening and not self._is_put_away)
        self._mood.show_walk(walked)
        self._briefing.show_walk(walked)
        self._show_replies(walked)
        if self._stage is not None:
            self._stage.arrange()
        self._follow.start()

    def _show_replies(self, walked: Walk) -> None:
        if self._is_replay:
            self._replies.close_up()
            return
        self._order = walked.offered
        if self._exercise.stem.is_shuffled:
            order = shuffled(len(walked.offered), f"{self._frame.seed}\n{walked.node}")
            self._order = tuple(walked.offered[place] for place in order)
        node = self._exercise.nodes[walked.node]
        self._replies.show_replies(
            tuple(self._frame.inline(node.options[index].text) for index in self._order),
            is_begun=bool(self._path),
            heard=self._transcript.last_words(),
        )

    # --- where its parts stand ---------------------------------------------------------

    def _take_in(self) -> None:
        """Have every part in the page, in reading order."""
        self._column.insertWidget(0, self._mood)
        self._column.insertWidget(1, self._briefing)
        self._column.addWidget(self._replies)
        self._mood.set_strip(is_strip=True)

    def _show_newest(self) -> None:
        """Scroll to the learner's latest words, or as far as there is something to scroll."""
        newest = self._transcript.latest_own()
        ground = self._page.widget() if self._page is not None else None
        if self._page is None or ground is None or newest is None or self._is_replay:
            return
        relaid(ground)
        top = newest.mapTo(ground, QPoint(0, 0)).y()
        bar = self._page.verticalScrollBar()
        bar.setValue(min(bar.maximum(), top - _ABOVE))


class _Again(QWidget):
    """The title of the replay."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        # Apart from what stands above it, so that it can be scrolled to alone.
        column.setContentsMargins(0, _ABOVE, 0, 0)
        column.setSpacing(4)
        self.title = Heading(frame.theme, self.tr("Asiakkaan silmin"), "h2")
        text = self.tr("Sama keskustelu uudestaan. Nyt näet myös, miltä se asiakkaasta tuntui.")
        column.addWidget(self.title)
        column.addWidget(Label(frame.theme, text, "ui", "text2"))
