"""What the lesson player asks of the step it shows."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from palvelukoulu.core.passages import Spot
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.lesson.footing import Footing

if TYPE_CHECKING:
    from palvelukoulu.ui.lesson.heard import Script


class StepView(QWidget):
    """One step of a lesson: a stretch of text, or an exercise.

    Signals:
        changed: The footing is another one now.
        concluded: The learner has answered; the primary button takes the focus.
        followed: A link was pressed; carries its target.
        aloud_asked: The learner wants to hear some words; carries them.
        sounded: A sound or a film of the step is being played now.
    """

    changed = Signal()
    concluded = Signal()
    followed = Signal(str)
    aloud_asked = Signal(str)
    sounded = Signal()
    # Whether there is something to be read aloud.
    is_heard: ClassVar[bool] = False
    # Of what is read aloud, an ISO 639 code.
    language = "fi"

    def script(self) -> "Script | None":
        """Return what is read aloud; None when there is nothing."""
        return None

    def footing(self) -> Footing:
        """Return what the footer offers."""
        return Footing()

    def press_primary(self) -> bool:
        """Do what the primary button says; False when that is to go on."""
        return False

    def retry(self) -> None:
        """Make the exercise ready for another try."""

    def show_outcome(self) -> None:
        """Bring into view how the response came out, where it stands in the page."""

    def scroll_area(self) -> ScrollArea:
        """Return what scrolls, for the keys that scroll a page."""
        raise NotImplementedError

    def first_focus(self) -> QWidget | None:
        """Return the first thing to do; None when there is only text to read."""
        return None

    def offset(self) -> int:
        """Return the character at the top of the window."""
        return 0

    def show_spot(self, spot: Spot) -> None:
        """Bring a line of the text to the top, if it is still there."""
        del spot

    def find_words(self, words: str, here: int | None, *, is_backward: bool = False) -> int | None:
        """Select the next place of `words` after `here` and return it; None without one."""
        del words, here, is_backward
        return None

    def close_overlay(self) -> bool:
        """Close what lies over the step, such as a term's card; say whether there was one."""
        return False

    def leave(self) -> None:
        """Save what is half made."""

    def show_compact(self, is_compact: bool) -> None:  # noqa: FBT001 - a switch
        """Follow the height of the window: feedback moves from the footer into the page."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a plain letter or digit; say whether it was used."""
        del event
        return False
