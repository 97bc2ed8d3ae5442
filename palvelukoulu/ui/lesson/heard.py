"""What is read aloud of a step: its phrases, and how the one being read is shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTextEdit, QWidget

from palvelukoulu.language.sentences import Stretch, spoken, stretches_of
from palvelukoulu.ui.components.answer_face import AnswerFace
from palvelukoulu.ui.components.night_card import NightCard
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.prose.layers import Layer
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.prose.view import RichTextView

# Where the reader is in the lesson is not part of it.
_ASIDE = frozenset({"caption"})


class Script(Protocol):
    """What is read aloud of a step."""

    @property
    def phrases(self) -> tuple[str, ...]:
        """What is heard, phrase by phrase."""

    def first(self) -> int:
        """Return the phrase to begin with; as many as there are when none is left."""

    def show(self, number: int | None) -> None:
        """Mark a phrase as the one being read and bring it into view; None for none."""


class ProseScript:
    """The sentences of a page of prose."""

    def __init__(self, text: LessonText, area: ScrollArea) -> None:
        self._text = text
        self._area = area
        heard = text.heard()
        self._stretches = stretches_of(heard)
        self.phrases = tuple(spoken(heard[start:end]) for start, end in self._stretches)

    def first(self) -> int:
        """Return the sentence at what is selected, at the caret, or at the top of the window."""
        start, end = self._text.selected()
        if start == end and not (start and self._text.hasFocus()):
            start = self._text.character_at_top(self._area) if self._area.place else 0
        ends = (number for number, (_, last) in enumerate(self._stretches) if last > start)
        return next(ends, 0)

    def show(self, number: int | None) -> None:
        """Mark a sentence."""
        marked: tuple[Stretch, ...] = () if number is None else (self._stretches[number],)
        self._text.show_layer(Layer.SPOKEN, marked)
        for start, end in marked:
            self._area.glide_to(*self._text.lines_of(start, end))


class WordsScript:
    """Words that stand nowhere on the page, or are not marked on it."""

    def __init__(self, words: str) -> None:
        self.phrases = tuple(spoken(words[start:end]) for start, end in stretches_of(words))

    def first(self) -> int:
        """Return the first phrase."""
        return 0

    def show(self, number: int | None) -> None:
        """Mark nothing."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A phrase, and the widget it stands on; None for one outside the page."""

    text: str
    widget: QWidget | None


class WidgetScript:
    """What stands on a page of widgets, such as a question and its options."""

    def __init__(self, area: ScrollArea, part: QWidget | None = None, opening: str = "") -> None:
        """Read the page, or a part of it, after an `opening` that stands elsewhere."""
        self._area = area
        before = (Heard(spoken(opening[start:end]), None) for start, end in stretches_of(opening))
        self._heard = (*before, *_heard(part or area.page, area.page))
        self.phrases = tuple(one.text for one in self._heard)

    def first(self) -> int:
        """Return the first phrase: what is this short is heard from its beginning."""
        return 0

    def show(self, number: int | None) -> None:
        """Mark what a phrase stands on."""
        widget = None if number is None else self._heard[number].widget
        self._area.point_at(widget)
        if widget is not None:
            top = widget.mapTo(self._area.page, QPoint()).y()
            self._area.glide_to(top, top + widget.height())


def _heard(widget: QWidget, page: QWidget) -> Iterator[Heard]:
    """Go through a page as one reads it."""
    words = _words(widget)
    if words is not None:
        for start, end in stretches_of(words):
            yield Heard(spoken(words[start:end]), widget)
        return
    children = [
        one
        for one in widget.children()
        if isinstance(one, QWidget) and one.isVisible() and not one.isWindow()
    ]
    for child in sorted(children, key=lambda one: _place(one, page)):
        yield from _heard(child, page)


def _words(widget: QWidget) -> str | None:
    """Return what is heard of a widget itself; None when it is in the widgets on it."""
    face = getattr(widget, "face", None)
    if isinstance(face, AnswerFace):
        return face.heard()
    if isinstance(widget, RichTextView | RichLabel):
        return widget.heard()
    if isinstance(widget, NightCard):
        return widget.text()
    if isinstance(widget, Label):
        return "" if widget.role in _ASIDE else widget.text()
    return "" if isinstance(widget, QTextEdit) else None


def _place(widget: QWidget, page: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(page, QPoint())
    return corner.y(), corner.x()
