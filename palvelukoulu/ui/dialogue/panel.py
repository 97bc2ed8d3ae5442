"""What stands beside a conversation: the customer's mood, the situation, the goals."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from palvelukoulu.core.conditions import Meter
from palvelukoulu.core.dialogues import Dialogue, Walk, goals_reached
from palvelukoulu.ui.components.badges import Icon
from palvelukoulu.ui.components.fields import PrivateNote
from palvelukoulu.ui.components.mood import LEVELS, MoodFace
from palvelukoulu.ui.components.nesting import nest
from palvelukoulu.ui.components.progress import Segments
from palvelukoulu.ui.components.text import Heading, Label
from palvelukoulu.ui.dialogue.script import customer, moved
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.prose.view import RichTextView
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate

# A scale longer than this is a line, not pieces that can be counted.
_MOST_PIECES = 10
_GAP = 14
_GOAL_ICON = 20


def mood_level(meters: tuple[Meter, ...], values: tuple[int, ...]) -> int:
    """Return the mood from 0 to 4 by where the first meter is on its scale.

    The second one may count something else, such as time.
    """
    meter, value = meters[0], values[0]
    share = (value - meter.low) / (meter.high - meter.low)
    return min(LEVELS - 1, int(share * LEVELS + 1e-9))


def mood_words(level: int) -> str:
    """Say a mood."""
    words = (
        translate("Dialogue", "kireä"),
        translate("Dialogue", "varautunut"),
        translate("Dialogue", "odottava"),
        translate("Dialogue", "avautumassa"),
        translate("Dialogue", "lämmin"),
    )
    return words[level]


class MeterView(QWidget):
    """A meter as pieces, and the same in words."""

    def __init__(self, theme: Theme, meter: Meter) -> None:
        super().__init__()
        self._meter = meter
        self._pieces = Segments(theme)
        self.words = Label(theme, "", "caption", "text2", is_tabular=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._pieces)
        column.addWidget(self.words)

    def show_value(self, value: int, before: int) -> None:
        """Show a value, and how it moved from the one before."""
        meter = self._meter
        words = translate("Dialogue", "{name} {value}/{high}").format(
            name=meter.name, value=value, high=meter.high
        )
        if way := moved(before, value):
            words = f"{words} · {way}"
        self.words.setText(words)
        span = meter.high - meter.low
        if span <= _MOST_PIECES:
            self._pieces.show_value(value - meter.low, span, words)
        else:
            filled = round((value - meter.low) / span * _MOST_PIECES)
            self._pieces.show_value(filled, _MOST_PIECES, words)


class Mood(QWidget):
    """Who the learner is talking with and how it goes; nothing without meters."""

    def __init__(self, theme: Theme, dialogue: Dialogue) -> None:
        super().__init__()
        self._dialogue = dialogue
        self.face = MoodFace(theme)
        self.name = Label(theme, "", "h3")
        self.words = Label(theme, "", "small", "text2")
        self.meters = tuple(MeterView(theme, meter) for meter in dialogue.meters)
        self._head = QHBoxLayout()
        self._head.setSpacing(_GAP)
        self._head.addWidget(self.face)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.words)
        words.addStretch(1)
        nest(self._head, words, 1)
        scales = QVBoxLayout()
        scales.setSpacing(8)
        for view in self.meters:
            scales.addWidget(view)
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(_GAP)
        nest(self._rows, self._head)
        nest(self._rows, scales)
        self.face.setVisible(bool(self.meters))
        self.words.setVisible(bool(self.meters))

    def show_walk(self, walked: Walk) -> None:
        """Show where the meters are, and how the latest choice moved them."""
        dialogue = self._dialogue
        self.name.setText(customer(dialogue))
        self.name.setVisible(bool(self.name.text()))
        if not self.meters:
            return
        level = mood_level(dialogue.meters, walked.meters)
        self.face.show_level(level)
        words = translate("Dialogue", "Tunnelma: {mood}").format(mood=mood_words(level))
        self.words.setText(words)
        chosen = [turn for turn in walked.turns if turn.option is not None]
        before = chosen[-1].before if chosen else walked.meters
        for view, value, was in zip(self.meters, walked.meters, before, strict=True):
            view.show_value(value, was)

    def set_strip(self, *, is_strip: bool) -> None:
        """Lie in a row, where there is no panel."""
        self.face.set_small(is_small=is_strip)
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.LeftToRight if is_strip else directions.TopToBottom)


class Briefing(QWidget):
    """The situation, what the learner is to reach, and who sees the choices."""

    def __init__(self, frame: Frame, dialogue: Dialogue) -> None:
        super().__init__()
        self._dialogue = dialogue
        theme = frame.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if dialogue.stem.intro:
            column.addWidget(Heading(theme, self.tr("Tilanne"), "ui_strong"))
            setting = RichTextView(theme, "small")
            setting.setAccessibleName(self.tr("Tilanne"))
            setting.show_text(frame.blocks(dialogue.stem.intro))
            column.addWidget(setting)
            column.addSpacing(_GAP)
        self.goals = tuple(_Goal(theme, goal.text) for goal in dialogue.goals)
        if self.goals:
            column.addWidget(Heading(theme, self.tr("Tavoitteesi"), "ui_strong"))
            for goal in self.goals:
                column.addWidget(goal)
            column.addSpacing(_GAP)
        self._column, self._place = column, column.count()
        column.addStretch(1)
        note = self.tr("Täällä saa kokeilla rauhassa. Vastauksia ei näytetä kenellekään.")
        column.addWidget(PrivateNote(theme, note))

    def take_along(self, widget: QWidget) -> None:
        """Have something of the learner's own after the situation and the goals."""
        self._column.insertWidget(self._place, widget)

    def show_walk(self, walked: Walk) -> None:
        """Tick the goals that are reached; in the end say of the others that they were not."""
        for row, is_reached in zip(self.goals, goals_reached(self._dialogue, walked), strict=True):
            row.show_state(is_reached=is_reached, is_over=walked.is_over)


class _Goal(QWidget):
    """A goal with a tick when it is reached."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._text = text
        self._icon = Icon(theme, "circle", _GOAL_ICON, "control")
        self.label = Label(theme, text, "small", "text2")
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(10)
        icon = QVBoxLayout()
        icon.addWidget(self._icon)
        icon.addStretch(1)
        nest(row, icon)
        row.addWidget(self.label, 1)

    def show_state(self, *, is_reached: bool | None, is_over: bool) -> None:
        """Show whether it is reached; None for a goal that is only told."""
        if is_reached:
            self.label.setText(translate("Dialogue", "{goal} – tehty").format(goal=self._text))
            self._icon.show_icon("circle-check", "ok_text")
        else:
            is_open = is_reached is False and is_over
            said = translate("Dialogue", "{goal} – tällä kertaa vielä auki")
            self.label.setText(said.format(goal=self._text) if is_open else self._text)
            self._icon.show_icon("target" if is_reached is None else "circle", "control")
        self.label.tone = "text" if is_reached else "text2"
