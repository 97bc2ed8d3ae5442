"""Places in a lesson's text that are found again after the author has edited it.

An anchor holds the words themselves and what stood around them (the idea of the Web
Annotation model's TextQuoteSelector, https://www.w3.org/TR/annotation-model/#text-quote-selector).
They are looked for exactly first; where they are not, words that were reworded are looked for
by their surroundings. A place that is not sure is no place: a note on the wrong words is worse
than a note whose words have gone. How sure is sure was measured, see
``tests/courses/test_anchors.py``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, NamedTuple

# What is kept of the text on each side: about ten words.
CONTEXT: Final = 80

_WORD: Final = re.compile(r"\w+")
_MARKS: Final = ".,:;!?…()”’\"'–-"
_INVISIBLE: Final = str.maketrans({"\u00ad": None, "\ufffc": None})
# Words this common tell nothing of where they stand.
_COMMON: Final = 25
_CANDIDATES: Final = 4
# Of the letters of a quote and its surroundings, for a place to be looked at closely.
_LEAST_VOTES: Final = 0.15
# Quotes of more words than this are compared by words.
_LETTERWISE: Final = 40
# Of a word in the context, as much less for each word between it and the quote.
_FADING: Final = 0.85
# How much surer than the next best a place must be.
_AHEAD: Final = 0.12


class _Floor(NamedTuple):
    """What a place must have at least.

    Attributes:
        same: Share of the quote that stands there, 1 when it stands there as it was.
        around: Share of its surroundings that stand around it.
        side: The same of the side that has fewer of them.
        length: Of the quote, in characters.
        is_only: Whether the quote may stand in no other place.
    """

    same: float
    around: float
    side: float = 0.0
    length: int = 0
    is_only: bool = False


# Any of these is enough. The shorter the words, the more must stand around them.
_FLOORS: Final = (
    _Floor(1.0, 0.75, side=0.5),
    _Floor(1.0, 0.6, side=0.25, length=12),
    _Floor(1.0, 0.4, length=12, is_only=True),
    _Floor(1.0, 0.34, length=24),
    _Floor(1.0, 0.0, length=24, is_only=True),
    _Floor(0.72, 0.6, side=0.25, length=12),
    _Floor(0.72, 0.34, length=24),
    _Floor(0.8, 0.0, length=40),
    _Floor(0.55, 0.85, side=0.6),
)
_AT_HOME: Final = 0.9
_ELSEWHERE: Final = 0.34
# At the beginning and the end of a text there is nothing to compare.
_NO_SIDE: Final = 0.5


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a mark was put on.

    Attributes:
        step: Names the step of the lesson, as in `records.Position`.
        quote: The words; of a whole exercise its question.
        before: What stood before them in the step, up to `CONTEXT` characters.
        after: What stood after them.
        offset: The first character of the words in the step's text.
        is_exercise: Whether the anchor is the exercise as a whole, found by its id.
    """

    course: str
    lesson: str
    step: str
    quote: str
    before: str = ""
    after: str = ""
    offset: int = 0
    is_exercise: bool = False


class Span(NamedTuple):
    """The characters of a text from `start` up to `end`."""

    start: int
    end: int


class _Word(NamedTuple):
    text: str
    start: int
    end: int


class _Match(NamedTuple):
    """A place that may be the one; see `_Floor`."""

    span: Span
    same: float
    around: float
    side: float

    @property
    def merit(self) -> float:
        return self.same + self.around

    def is_sure(self, length: int, *, is_only: bool, is_away: bool) -> bool:
        """Whether this is the place of a quote; elsewhere (`is_away`) words alone do not tell."""
        least = _ELSEWHERE if is_away else 0.0
        return any(
            self.same >= floor.same
            and self.around >= max(floor.around, least)
            and self.side >= floor.side
            and length >= floor.length
            and (is_only or not floor.is_only)
            for floor in _FLOORS
        )


def anchored(place: Anchor, text: str, span: Span) -> Anchor:
    """Return `place` put on a stretch of its step's text."""
    return Anchor(
        place.course,
        place.lesson,
        place.step,
        clean(text[span.start : span.end]),
        clean(text[max(0, span.start - CONTEXT) : span.start]),
        clean(text[span.end : span.end + CONTEXT]),
        span.start,
    )


def clean(text: str) -> str:
    """Return text on one line, as it is read."""
    return " ".join(text.translate(_INVISIBLE).split())


class Text:
    """A text in which many anchors are looked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = _words(text)
        self._at: dict[str, list[int]] = {}
        for number, word in enumerate(self._words):
            self._at.setdefault(word.text.casefold(), []).append(number)

    def locate(self, anchor: Anchor, near: int = 0, *, is_away: bool = False) -> Span | None:
        """Return where the words of an anchor stand now; None when that is not sure.

        Of places that are alike in all respects the one closest to character `near` is it.
        In a text that is not the anchor's own (`is_away`) its surroundings must be there too.
        """
        look = _Look(*(_words_of(text) for text in (anchor.quote, anchor.before, anchor.after)))
        if not look.quote:
            return None
        exact = [self._exact(look, start) for start in self._runs(look.quote)]
        similar: list[_Match] = []
        if all(match.around < _AT_HOME for match in exact):
            starts = self._starts(look)
            similar = [match for start in starts if (match := self._similar(look, start))]
        found = _surest([*exact, *similar], near)
        is_only, length = len(exact) <= 1, len(anchor.quote)
        if found is None or not found.is_sure(length, is_only=is_only, is_away=is_away):
            return None
        return self._with_marks(found.span, anchor.quote)

    def _with_marks(self, span: Span, quote: str) -> Span:
        """Take in the punctuation that the quote began and ended with."""
        head = quote[: len(quote) - len(quote.lstrip(_MARKS))]
        tail = quote[len(quote.rstrip(_MARKS)) :]
        start, end = span
        if head and self._text.endswith(head, 0, start):
            start -= len(head)
        if tail and self._text.startswith(tail, end):
            end += len(tail)
        return Span(start, end)

    # --- exactly -----------------------------------------------------------------------

    def _runs(self, quote: Sequence[str]) -> Iterator[int]:
        """Find where the words stand one after another."""
        for start in self._at.get(quote[0].casefold(), ()):
            run = self._words[start : start + len(quote)]
            if [word.text for word in run] == list(quote):
                yield start

    def _exact(self, look: "_Look", start: int) -> _Match:
        return self._match(look, start, start + len(look.quote), 1.0)

    # --- by similarity -----------------------------------------------------------------

    def _starts(self, look: "_Look") -> list[int]:
        """Return where the quote would begin, for the places that most of the words vote for."""
        votes: dict[int, float] = {}
        for number, word in enumerate(look.words, start=-len(look.before)):
            places = self._at.get(word.casefold(), ())
            if len(places) <= _COMMON:
                for place in places:
                    start = place - number
                    votes[start] = votes.get(start, 0) + len(word) / len(places)
        sums = {start: sum(votes.get(start + by, 0) for by in (-2, -1, 0, 1, 2)) for start in votes}
        least = _LEAST_VOTES * sum(map(len, look.words))
        likely = [start for start in sums if sums[start] >= least]
        best: list[int] = []
        for start in sorted(likely, key=lambda one: (-sums[one], one)):
            if all(abs(start - other) > len(look.quote) // 2 + 2 for other in best):
                best.append(start)
            if len(best) == _CANDIDATES:
                break
        return best

    def _similar(self, look: "_Look", start: int) -> _Match | None:
        """Lay the quote and its surroundings against the text around a place."""
        slack = 6 + len(look.quote) // 3
        low = max(0, start - len(look.before) - slack)
        high = min(len(self._words), start + len(look.quote) + len(look.after) + slack)
        there = [word.text for word in self._words[low:high]]
        paired: dict[int, int] = {}
        for mine, yours, size in SequenceMatcher(
            None, look.words, there, autojunk=False
        ).get_matching_blocks():
            for by in range(size):
                paired[mine + by - len(look.before)] = low + yours + by
        edges = _edges(paired, len(look.quote))
        if edges is None:
            return None
        first, last = edges[0], min(edges[1], len(self._words))
        found = [word.text for word in self._words[first:last]]
        same = _likeness(look.quote, found)
        return self._match(look, first, last, same)

    def _match(self, look: "_Look", first: int, last: int, same: float) -> _Match:
        before = [word.text for word in self._words[max(0, first - len(look.before) - 2) : first]]
        after = [word.text for word in self._words[last : last + len(look.after) + 2]]
        sides = (_shared(look.before[::-1], before[::-1]), _shared(look.after, after))
        weights = (_weight(look.before), _weight(look.after))
        around = sum(sides) / sum(weights) if any(weights) else 1.0
        shares = zip(sides, weights, strict=True)
        side = min(one / weight if weight else _NO_SIDE for one, weight in shares)
        return _Match(Span(self._words[first].start, self._words[last - 1].end), same, around, side)


class _Look(NamedTuple):
    """The words that are looked for."""

    quote: list[str]
    before: list[str]
    after: list[str]

    @property
    def words(self) -> list[str]:
        return [*self.before, *self.quote, *self.after]


def locate(anchor: Anchor, text: str, near: int = 0) -> Span | None:
    """Return where the words of an anchor stand in a text; None when that is not sure."""
    return Text(text).locate(anchor, near)


def _surest(matches: Sequence[_Match], near: int) -> _Match | None:
    """Return the best match, unless another one elsewhere is nearly as good."""
    order = sorted(matches, key=lambda one: (-one.merit, abs(one.span.start - near)))
    if not order:
        return None
    best = order[0]
    rival = next((one for one in order[1:] if _is_apart(one.span, best.span)), None)
    if rival is None or best.merit - rival.merit >= _AHEAD:
        return best
    is_twin = best.merit == rival.merit and best.around >= _AT_HOME
    return best if is_twin else None


def _is_apart(one: Span, other: Span) -> bool:
    return one.start >= other.end or one.end <= other.start


def _edges(paired: dict[int, int], length: int) -> tuple[int, int] | None:
    """Return the first word of the quote in the text and the one after its last.

    `paired` holds the words of the text by those of the quote, which is `length` words long;
    the words around it are numbered on, below 0 and from `length`.
    """
    inside = [number for number in range(length) if number in paired]
    before, after = paired.get(-1), paired.get(length)
    if not inside:
        # A word or two, all of them changed: they stand between their neighbours.
        if before is None or after is None:
            return None
        return (before + 1, after) if 0 < after - before - 1 <= 2 * length + 1 else None
    missing, lacking = inside[0], length - 1 - inside[-1]
    first, last = paired[inside[0]], paired[inside[-1]] + 1
    if missing:
        first -= _reach(missing, None if before is None else first - before - 1)
    if lacking:
        last += _reach(lacking, None if after is None else after - last)
    return max(0, first), last


def _reach(changed: int, room: int | None) -> int:
    """Return how many words at an edge have come in place of `changed` ones."""
    if room is None:
        return changed
    return room if room <= 2 * changed + 1 else changed


def _words(text: str) -> list[_Word]:
    """Return the words of a text, whatever stands between them."""
    return [_Word(one[0], one.start(), one.end()) for one in _WORD.finditer(text)]


def _words_of(text: str) -> list[str]:
    return _WORD.findall(text)


def _shared(mine: Sequence[str], yours: Sequence[str]) -> float:
    """Return how much of the words `mine` stand in the same order in `yours`."""
    blocks = SequenceMatcher(None, mine, yours, autojunk=False).get_matching_blocks()
    return sum(_weight(mine[block.a : block.a + block.size], block.a) for block in blocks)


def _weight(words: Sequence[str], distance: int = 0) -> float:
    """Return how much words tell that stand `distance` words away from the quote."""
    return sum(len(word) * _FADING ** (distance + by) for by, word in enumerate(words))


def _likeness(mine: Sequence[str], yours: Sequence[str]) -> float:
    """Return how alike two stretches are: by letters, or by words where that takes too long."""
    if len(mine) > _LETTERWISE:
        return SequenceMatcher(None, mine, yours, autojunk=False).ratio()
    return SequenceMatcher(None, " ".join(mine), " ".join(yours), autojunk=False).ratio()
