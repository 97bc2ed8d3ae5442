"""Looking for words in what one learner has written: in memory, and nowhere else."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.search_terms import index_terms, is_met
from palvelukoulu.study.insights import Insight, Version
from palvelukoulu.study.snippets import Snippet, snippet_of


@dataclass(frozen=True, slots=True)
class OwnHit:
    """Something found in the learner's own words."""

    insight: Insight
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class OwnHits:
    """The newest hits, and how many there are in all."""

    best: tuple[OwnHit, ...]
    count: int


class _Written(NamedTuple):
    number: int
    insight: Insight
    lines: tuple[str, ...]
    terms: frozenset[str]


class OwnWords:
    """What one learner has written, ready to be searched. Lives as long as the page does."""

    def __init__(self, insights: Iterable[Insight], lexicon: Lexicon) -> None:
        self._insights = tuple(insights)
        self._lexicon = lexicon

    def find(self, words: Sequence[Sequence[str]], most: int) -> OwnHits:
        """Return what has every word, each in its newest version that has them all.

        Args:
            words: As `query_terms` gives them.
            most: How many hits to return; all are counted.
        """
        found: dict[int, _Written] = {}
        for one in self._written:
            if all(is_met(word, one.terms) for word in words):
                found.setdefault(one.number, one)
        best = tuple(
            OwnHit(one.insight, snippet_of(one.lines, words, self._lexicon)[0])
            for one in tuple(found.values())[:most]
        )
        return OwnHits(best, len(found))

    @cached_property
    def _written(self) -> tuple[_Written, ...]:
        """Every version of every text, with what it is found by: 0.2 ms each, once."""
        return tuple(
            _Written(
                number,
                insight,
                lines,
                frozenset(index_terms(" ".join(lines), self._lexicon).split()),
            )
            for number, insight in enumerate(self._insights)
            for version in insight.versions
            if (lines := tuple(_lines(insight, version)))
        )


def _lines(insight: Insight, version: Version) -> Iterator[str]:
    later = (one.follow_up.words for one in version.followed)
    said = (*version.lines, *later, version.prompt, insight.quote)
    return (line for line in said if line.strip())
