"""The texts of a lesson, one for each step, and finding an anchor among them."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from itertools import accumulate
from typing import Final, NamedTuple

from palvelukoulu.core.anchors import Anchor, Span, Text, anchored

_BETWEEN: Final = "\n"


class StepText(NamedTuple):
    """What there is to read in one step; empty for an exercise."""

    step: str
    text: str


class LessonTexts:
    """A lesson's texts, in which many anchors are looked for."""

    def __init__(self, texts: Iterable[StepText]) -> None:
        self._steps = tuple(texts)
        whole = _BETWEEN.join(one.text for one in self._steps)
        lengths = (len(one.text) + len(_BETWEEN) for one in self._steps)
        self._starts = (0, *accumulate(lengths))
        self._text = Text(whole)

    def find(self, anchor: Anchor, *, is_away: bool = False) -> Anchor | None:
        """Return the anchor as it would be put now; None when its place is not sure.

        In another lesson than the anchor's own (`is_away`) it takes more to be sure.
        """
        steps = [one.step for one in self._steps]
        if anchor.is_exercise:
            return anchor if anchor.step in steps else None
        home = steps.index(anchor.step) if anchor.step in steps else 0
        near = self._starts[home] + anchor.offset
        span = self._text.locate(anchor, near, is_away=is_away)
        return self._within(anchor, span) if span is not None else None

    def _within(self, anchor: Anchor, span: Span) -> Anchor:
        number = bisect_right(self._starts, span.start) - 1
        start, here = self._starts[number], self._steps[number]
        # Where an exercise has come to stand within the words, the mark ends there.
        end = min(span.end - start, len(here.text))
        place = replace(anchor, step=here.step)
        return anchored(place, here.text, Span(span.start - start, end))
