"""The Finnish that the program knows, loaded when it is first needed."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from palvelukoulu.language.comparison import Comparer
    from palvelukoulu.language.lexicon import Lexicon


class Vocabulary:
    """The lexicon that ships with the program; without it, stems alone."""

    def __init__(self, lexicon: Path) -> None:
        self._lexicon = lexicon

    @property
    def file(self) -> Path:
        """Where the lexicon is."""
        return self._lexicon

    @cached_property
    def lexicon(self) -> "Lexicon":
        """Base forms of Finnish words."""
        from palvelukoulu.language.lexicon import Lexicon  # noqa: PLC0415 - not for home

        return Lexicon.load(self._lexicon)

    @cached_property
    def comparer(self) -> "Comparer":
        """Compares what a learner typed with what an author expects."""
        from palvelukoulu.language.comparison import Comparer  # noqa: PLC0415 - not for home

        return Comparer(self.lexicon)
