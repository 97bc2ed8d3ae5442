"""What every exercise widget can do. The player knows no more of a kind than this."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget

from palvelukoulu.core.exercise import Grade
from palvelukoulu.core.richtext import Inline, Media, RichText
from palvelukoulu.study.clock import today
from palvelukoulu.study.earlier import Earlier
from palvelukoulu.study.own_mantra import OwnMantra
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.theme import tokens
from palvelukoulu.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Frame:
    """What an exercise widget is made with besides the exercise.

    Attributes:
        inline: Makes inline Markdown, such as a choice, into something to draw.
        blocks: Makes Markdown into something to draw.
        seed: The same text gives the same order of shuffled choices.
        pictures: The picture of a medium, safe to show; None when there is none.
        vocabulary: What is known of Finnish, to compare typed words.
        today: The present day where the learner is.
        mantra: What the learner has written to say in their mind; None before the first.
    """

    theme: Theme
    inline: Callable[[str], tuple[Inline, ...]]
    blocks: Callable[[str], RichText]
    seed: str
    pictures: Callable[[Media], QImage | None]
    vocabulary: Vocabulary
    today: Callable[[], date] = today
    mantra: Callable[[], OwnMantra | None] = lambda: None


@dataclass(frozen=True, slots=True)
class Remark:
    """What the author says about one part of an exercise; both are Markdown."""

    about: str
    feedback: str


@dataclass(frozen=True, slots=True)
class Words:
    """What is said around a response, such as one that nobody judges.

    Empty for the player's own words.

    Attributes:
        check: On the button that stores the response.
        title: Of what follows it, and `thanks` the text under that.
        again: On the button that opens the response again; `again_icon` before it.
        skip: On the way on without a response.
    """

    check: str = ""
    title: str = ""
    thanks: str = ""
    again: str = ""
    again_icon: str = ""
    skip: str = ""


class ExerciseWidget(QWidget):
    """The part of an exercise that the learner works with.

    Responses always refer to the author's order of choices, whatever order they
    are shown in.

    Signals:
        responded: The response so far, worth keeping as a draft, or None when
            there is nothing to keep. `is_ready` tells whether it can be checked.
        resubmitted: Another response in place of the judged one, such as the same
            words, now accepted by the learner. Shown with `show_response` once stored.
        retry_asked: The learner wants another try, by a button of the widget's own.
        aloud_asked: The learner wants to hear some words of their own; carries them.
    """

    responded = Signal(object)
    resubmitted = Signal(object)
    retry_asked = Signal()
    aloud_asked = Signal(str)
    # Whether `show_others` is worth calling: it costs a look into the records.
    wants_others: ClassVar[bool] = False
    # Whether `show_earlier` is worth calling: it costs a look into the records.
    wants_earlier: ClassVar[bool] = False
    # Whether it is worth calling before there is a response as well.
    wants_earlier_at_once: ClassVar[bool] = False

    def response(self) -> object | None:
        """Return a response that can be checked, or None when there is not one yet."""
        raise NotImplementedError

    def is_ready(self) -> bool:
        """Return whether `response` gives one; asked at every key, so it must be quick."""
        return self.response() is not None

    def show_response(self, response: object) -> None:
        """Fill in a response or a draft from before, without emitting `responded`."""
        raise NotImplementedError

    def show_grade(self, grade: Grade) -> None:
        """Show how the present response was judged; it can no longer be changed."""
        raise NotImplementedError

    def reset(self) -> None:
        """Make the exercise ready for another try. A picked choice stays picked."""
        raise NotImplementedError

    def instruction(self) -> str:
        """Return what to do, for an author who did not say it; empty when the intro says it."""
        raise NotImplementedError

    def tally(self, grade: Grade) -> tuple[int, int] | None:
        """Return how many parts were found and of how many, where that can be said."""
        del grade
        return None

    def remarks(self, grade: Grade) -> tuple[Remark, ...]:
        """Return the author's feedback part by part, where it must be told apart."""
        del grade
        return ()

    def words(self) -> Words:
        """Return the words around a response that is not judged."""
        return Words()

    def show_earlier(self, earlier: tuple[Earlier, ...]) -> None:
        """Take what the learner has answered to this kind before, oldest first.

        Called before `show_grade`: the present response is then the last of this
        exercise's own. Where `wants_earlier_at_once`, called before the first look too.
        """
        del earlier

    def show_others(self, others: tuple[object, ...]) -> None:
        """Take the latest responses of the others on this computer, without names.

        Nothing when too few have answered to stay unknown. Called before `show_grade`.
        """
        del others

    def column_width(self) -> int:
        """Return how wide the column on the page may be at 100 % text, in pixels."""
        return tokens.QUIZ_COLUMN

    def shows_intro(self) -> bool:
        """Return whether the widget itself shows what stands between prompt and choices."""
        return False

    def staged(self, page: ScrollArea) -> QWidget:
        """Return what fills the step: the page, or something with the page in it.

        The page holds the question, this widget and the feedback. A widget that wants
        something beside or below what scrolls puts it around the page. Called once.
        """
        return page

    def has_retry(self, grade: Grade) -> bool:
        """Return whether the player offers another try, where there can be one at all."""
        del grade
        return True

    def still_asked(self) -> QWidget | None:
        """Return what a judged response asks the learner yet; it takes the focus."""
        return None

    def outcome(self) -> QWidget | None:
        """Return what shows how a judged response came out, to be brought into view."""
        return None

    def missing(self) -> str:
        """Return what is still to be done before the response can be checked."""
        raise NotImplementedError

    def first_focus(self) -> QWidget:
        """Return the widget that takes the first key."""
        raise NotImplementedError

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a plain letter or digit that nothing else used; say whether it was used."""
        del event
        return False


def shuffled(count: int, seed: str) -> tuple[int, ...]:
    """Return the numbers below `count` in an order that `seed` decides.

    Not `random`: the order must be the same on every Python there will be.
    """

    def rank(number: int) -> bytes:
        return hashlib.blake2b(f"{seed}\n{number}".encode(), digest_size=8).digest()

    return tuple(sorted(range(count), key=rank))


def never_in_order(count: int, seed: str) -> tuple[int, ...]:
    """Return a shuffled order that is not already the right one."""
    order = shuffled(count, seed)
    if count > 1 and order == tuple(range(count)):
        return (*order[1:], order[0])
    return order
