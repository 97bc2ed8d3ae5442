"""Base forms of Finnish words, looked up in one file of 3.5 million forms.

The file is made by ``packaging/build_lexicon.py``. Where it is missing everything still
works on stems: short answers are recognised less often, nothing crashes.
"""

import contextlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Protocol

_DIGITS = b"0123456789"


class Forms(Protocol):
    """What a lexicon looks forms up in; values are ``<letters to take off><ending>``."""

    def get(self, form: str, /) -> list[bytes] | None:
        """Return how to make the base forms, or None for an unknown form."""


class _NoForms:
    def get(self, _form: str, /) -> list[bytes] | None:
        return None


class Lexicon:
    """Forms with their base forms, and a course's own words on top."""

    def __init__(self, forms: Forms | None = None, own: Mapping[str, str] | None = None) -> None:
        self._forms = forms or _NoForms()
        self._own = dict(own or {})
        self.lemmas = lru_cache(maxsize=20_000)(self._lemmas)

    @classmethod
    def load(cls, path: Path, own: Mapping[str, str] | None = None) -> "Lexicon":
        """Open the lexicon file; without it, or without its library, know only `own`."""
        with contextlib.suppress(ImportError, OSError, RuntimeError):
            import marisa_trie  # noqa: PLC0415 - costs nothing to those who never ask

            return cls(marisa_trie.BytesTrie().mmap(str(path)), own)
        return cls(None, own)

    def knows(self, word: str) -> bool:
        """Whether the word, in small letters, is in the lexicon."""
        return bool(self.lemmas(word))

    def _lemmas(self, word: str) -> frozenset[str]:
        """Return the base forms of a word in small letters; empty when unknown."""
        found = {self._own[word]} if word in self._own else set()
        found.update(_applied(word, self._forms.get(word) or ()))
        return frozenset(found)


def _applied(word: str, edits: Iterable[bytes]) -> Iterable[str]:
    for edit in edits:
        ending = edit.lstrip(_DIGITS)
        taken = int(edit[: len(edit) - len(ending)])
        yield word[: len(word) - taken] + ending.decode()
