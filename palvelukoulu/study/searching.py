"""Search, loaded when it is first needed: the course list is painted without it."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from palvelukoulu.study.library import Library
from palvelukoulu.study.vocabulary import Vocabulary

if TYPE_CHECKING:
    from palvelukoulu.study.search import Finder


class Searching:
    """The one finder of the program. `path` is the file of its index."""

    def __init__(self, library: Library, vocabulary: Vocabulary, path: Path) -> None:
        self._library = library
        self._vocabulary = vocabulary
        self._path = path

    @cached_property
    def finder(self) -> "Finder":
        """What finds words; the same in every thread."""
        from palvelukoulu.study.search import Finder  # noqa: PLC0415 - not for home

        return Finder(self._library, self._vocabulary, self._path)

    def close(self) -> None:
        """Let go of the index, if anybody has needed it."""
        if "finder" in vars(self):
            self.finder.close()
