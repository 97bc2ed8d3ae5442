"""What every exercise kind provides.

A kind is a record of functions rather than a base class: an exercise and a
response stay plain data that can be compared, stored and printed.
"""

import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from palvelukoulu.core.diagnostics import Diagnostic, Place

Json: TypeAlias = bool | int | float | str | list["Json"] | dict[str, "Json"] | None

E = TypeVar("E")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Item:
    """One list item of an exercise as written.

    Attributes:
        is_checked: True for ``[x]``, False for ``[ ]``, None without a box.
        is_numbered: Whether the item starts with a number rather than a dash.
        text: Inline Markdown, without the marker and the box.
        feedback: Markdown of the quote under the item, or empty.
    """

    text: str
    place: Place
    is_checked: bool | None = None
    is_numbered: bool = False
    feedback: str = ""
    children: tuple["Item", ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """A known word, a colon and a value on a line of their own: ``Vihje: …``."""

    word: str
    value: str
    place: Place


@dataclass(frozen=True, slots=True)
class Section:
    """A heading one level below an exercise, with what stands under it."""

    title: str
    place: Place
    body: str
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """An exercise as written in a lesson file, before it has a meaning.

    Attributes:
        kind: The type word in its canonical Finnish form, such as ``Valitse yksi``.
        title: What follows the type word and the colon.
        id: As written, or provisional (``auto-…``) where the author gave none.
        intro: Markdown between the heading and the list.
        outro: Markdown after the list.
        intro_lines: Number of each line of `intro` in the file; empty when not known.
    """

    kind: str
    title: str
    id: str
    place: Place
    intro: str = ""
    outro: str = ""
    items: tuple[Item, ...] = ()
    labels: tuple[Label, ...] = ()
    sections: tuple[Section, ...] = ()
    intro_lines: tuple[int, ...] = ()

    def value(self, word: str) -> str | None:
        """Return the value of the first label with this word, if there is one."""
        return next((label.value for label in self.labels if label.word == word), None)

    def values(self, word: str) -> tuple[str, ...]:
        """Return the values of every label with this word."""
        return tuple(label.value for label in self.labels if label.word == word)


@dataclass(frozen=True, slots=True)
class Stem:
    """What an exercise has before and around its choices.

    Attributes:
        id: Key of the exercise within its course; stays when the wording changes.
        prompt: The question, inline Markdown.
        instruction: ``Ohje``, or empty for the kind's own instruction.
        intro: Markdown shown between the prompt and the choices.
        hints: ``Vihje``, in the order they are given.
        explanation: Markdown shown once the exercise has been answered.
        attempts: How many tries there are; None for as many as the learner likes.
        is_shuffled: Whether the choices are shown in an order of their own.
        points: Weight in the course's score; 0 for practice.
    """

    id: str
    prompt: str
    instruction: str = ""
    intro: str = ""
    hints: tuple[str, ...] = ()
    explanation: str = ""
    attempts: int | None = None
    is_shuffled: bool = False
    points: int = 1


class Mark(enum.StrEnum):
    """How one part of a response was judged, in the author's order of parts."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSED = "missed"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Grade:
    """How a response was judged.

    Attributes:
        score: From 0 to 1; None means the response is not judged.
        marks: One for each choice or step, in the author's order.
        feedback: Markdown the author wrote for what the learner did.
    """

    score: float | None
    marks: tuple[Mark, ...] = ()
    feedback: tuple[str, ...] = ()

    @property
    def is_full(self) -> bool:
        """Whether nothing is left to improve."""
        return self.score is None or self.score >= 1.0


@dataclass(frozen=True, slots=True)
class Invalid:
    """An exercise that could not be understood, and why.

    A trainer sees the problems; a learner sees "Tehtävä ei ole käytettävissä".
    """

    id: str
    problems: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Upcoming:
    """An exercise of a kind that this version cannot play yet."""

    id: str
    word: str
    prompt: str


@dataclass(frozen=True, slots=True)
class Parsed(Generic[E]):
    """An exercise, with the remarks that do not keep it from being played."""

    exercise: E
    remarks: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Examples(Generic[R]):
    """Ways an exercise may be answered: for made-up learners, pictures and tests.

    Attributes:
        right: Leaves nothing to improve.
        missed: Has nothing right in it; None where there is no such response.
        partly: Is right in part; None where there is no such response.
    """

    right: R
    missed: R | None = None
    partly: R | None = None


@dataclass(frozen=True, slots=True)
class Kind(Generic[E, R]):
    """An exercise kind: how to read it, grade it, and store a response to it.

    Attributes:
        name: Stable English name, stored in records.
        words: What authors write before the colon; the first is canonical.
        exercise: The exercise's class; `response` the response's.
        answer_key: What makes an answer right. When it changes, earlier
            attempts no longer count; any other edit leaves them standing.
        described: The response in the words the learner saw, for records that
            must stay readable after the course has changed.
        examples: How an exercise may be answered.
        is_private: Responses are the learner's own and never leave the device.
        is_scored: Whether responses can bring points; practice and thought do not.
        recalled: The response that is described so, for kinds whose responses count the
            author's choices: these may stand in another order since. None when it cannot be
            told, and for kinds whose responses do not depend on any order.
        is_pooled: Whether private responses may be added up with those of others on
            the device, without names and only when enough people have answered.
    """

    name: str
    words: tuple[str, ...]
    exercise: type[E]
    response: type[R]
    parse: Callable[[Block], Parsed[E] | Invalid]
    grade: Callable[[E, R], Grade]
    encode: Callable[[R], Json]
    decode: Callable[[Json], R]
    answer_key: Callable[[E], Json]
    described: Callable[[E, R], tuple[str, ...]]
    examples: Callable[[E], Examples[R]]
    is_private: bool = False
    is_scored: bool = True
    is_pooled: bool = False
    recalled: Callable[[E, tuple[str, ...]], R | None] | None = None


AnyKind: TypeAlias = Kind[Any, Any]


@dataclass(frozen=True, slots=True)
class Hashes:
    """The two fingerprints of an exercise's wording (blake2b-64, hex).

    Attributes:
        key: Of what makes an answer right.
        text: Of everything visible.
    """

    key: str
    text: str
