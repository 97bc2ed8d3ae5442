"""The Finnish that the program knows, loaded when it is first needed."""

from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from palvelukoulu.core.course import Course
    from palvelukoulu.language.comparison import Comparer
    from palvelukoulu.language.lexicon import Lexicon
    from palvelukoulu.language.mentions import Names

# Home shows no Finnish that needs a lexicon.
# ruff: noqa: PLC0415


class Vocabulary:
    """The lexicon that ships with the program, and a course's own words on top.

    Without the lexicon words are compared by their stems alone.
    """

    def __init__(self, lexicon: Path, own: Mapping[str, str] | None = None) -> None:
        """Take base forms by form as `own` words."""
        self._lexicon = lexicon
        self._own = dict(own or {})
        self._latest: tuple[dict[str, str], Vocabulary] = (self._own, self)
        self.names = lru_cache(maxsize=32)(self._names)

    def of(self, course: "Course") -> "Vocabulary":
        """Return what is known in a course: its own words count nowhere else."""
        own = dict(course.word_forms)
        if own == self._own:
            return self
        # Lessons of one course follow each other: its words are gathered once. The library
        # may ask in another thread at the same time.
        latest = self._latest
        if latest[0] != own:
            latest = self._latest = (own, Vocabulary(self._lexicon, own))
        return latest[1]

    @property
    def file(self) -> Path:
        """Where the lexicon is."""
        return self._lexicon

    @cached_property
    def lexicon(self) -> "Lexicon":
        """Base forms of Finnish words."""
        from palvelukoulu.language.lexicon import Lexicon

        return Lexicon.load(self._lexicon, self._own)

    @cached_property
    def comparer(self) -> "Comparer":
        """Compares what a learner typed with what an author expects."""
        from palvelukoulu.language.comparison import Comparer

        return Comparer(self.lexicon)

    def _names(self, names: tuple[str, ...]) -> "Names":
        """Return what finds names in texts, made ready once for the same names."""
        from palvelukoulu.language.mentions import Names

        return Names(names, self.lexicon)
