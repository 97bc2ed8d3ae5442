"""Where a text names certain things, in whatever form Finnish gives their names."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.morphology import base_forms, stem

# Letters may be written in two parts: a and the dots of ä.
_WORD: Final = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+(?:[-/’'](?:[^\W_]|[\u0300-\u036f])+)*")
# Between the words of a name stand spaces, or the one break of a line.
_BETWEEN: Final = re.compile(r"[ \t\u00a0\u202f]+|[ \t]*\n[ \t]*")
_VOWELS: Final = frozenset("aeiouyåäö")
# Forms of a word begin alike but for the long vowel that a diphthong becomes: työ, töissä;
# tie, teitä; suo, soita; yö, öisin.
_DIPHTHONG: Final = re.compile(r"([^aeiouyåäö]?)(?:i(e)|u(o)|y(ö))")
# Without a lexicon a stem has to do, and a short one meets too many words.
_SHORTEST_STEM: Final = 4


class Mention(NamedTuple):
    """A name found in a text, from character `start` up to `end`; `name` counts from zero."""

    start: int
    end: int
    name: int


@dataclass(frozen=True, slots=True)
class _Name:
    """A name in words, in small letters."""

    number: int
    words: tuple[str, ...]


class Names:
    """Names to look for, made ready once for many texts.

    A name is found in every form that the lexicon knows; each word must be the very word of
    the name, so that *kohtaat* is no mention of *kohtaaminen*. Without a lexicon stems are
    compared.
    """

    def __init__(self, names: Sequence[str], lexicon: Lexicon) -> None:
        """Take names in their base form; where two are alike the first counts."""
        self._lexicon = lexicon
        by_beginning: dict[str, list[_Name]] = {}
        for number, written in enumerate(names):
            words = tuple(_folded(found[0]) for found in _WORD.finditer(written))
            for beginning in _beginnings(words[0]) if words else ():
                by_beginning.setdefault(beginning, []).append(_Name(number, words))
        for alike in by_beginning.values():
            alike.sort(key=lambda one: -len(one.words))  # the longest wins
        self._by_beginning = by_beginning
        # Nearly every word of a text begins otherwise than any name, and is never looked at.
        ways = {way for one in by_beginning for way in (one, unicodedata.normalize("NFD", one))}
        self._start = re.compile(
            r"(?<![^\W_])(?<![^\W_][-/’'])(?:" + "|".join(map(re.escape, ways)) + ")",
            re.IGNORECASE,
        )

    def in_text(self, text: str) -> tuple[Mention, ...]:
        """Return every mention in a text, in order; no two of them overlap."""
        return tuple(self._found(text)) if self._by_beginning else ()

    def _found(self, text: str) -> Iterator[Mention]:
        end = 0
        for start in self._start.finditer(text):
            if start.start() >= end and (mention := self._at(text, start.start())):
                yield mention
                end = mention.end

    def _at(self, text: str, start: int) -> Mention | None:
        """Return the longest name that begins with the word at a place."""
        read = _words_from(text, start)
        words: list[tuple[str, int]] = []
        for name in self._names_from(text, start):
            words += islice(read, max(0, len(name.words) - len(words)))
            own = words[: len(name.words)]
            if len(own) == len(name.words) and self._is_name([word for word, _ in own], name):
                return Mention(start, own[-1][1], name.number)
        return None

    def _names_from(self, text: str, start: int) -> list[_Name]:
        # Two letters may be written as three: a, and the dots of ä.
        return self._by_beginning.get(_beginning(_folded(text[start : start + 3])), [])

    def _is_name(self, words: list[str], name: _Name) -> bool:
        return all(map(self._is_form, words, name.words))

    def _is_form(self, word: str, wanted: str) -> bool:
        """Whether a word is a form of the very word that is wanted."""
        if word == wanted:
            return True
        forms = base_forms(word, self._lexicon)
        return bool(forms & self._bases(wanted)) if forms else _share_stem(word, wanted)

    def _bases(self, wanted: str) -> frozenset[str]:
        """Return the base form of a name's word; those of *kehää*, of *kolme kehää*."""
        forms = base_forms(wanted, self._lexicon)
        return frozenset({wanted}) if wanted in forms else forms | {wanted}


def _words_from(text: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield the word at a place, and those after it that could belong to the same name."""
    found = _WORD.match(text, start)
    while found:
        yield _folded(found[0]), found.end()
        between = _BETWEEN.match(text, found.end())
        found = _WORD.match(text, between.end()) if between else None


def _share_stem(word: str, wanted: str) -> bool:
    root = stem(wanted)
    return len(root) >= _SHORTEST_STEM and stem(word) == root


def _folded(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold()


def _beginning(word: str) -> str:
    """Return what tells most words of a text from a name: few are looked up.

    After a vowel the second letter may change: *etu*, *edun*; *aika*, *ajan*.
    """
    return word[:1] if word[0] in _VOWELS else word[:2]


def _beginnings(word: str) -> frozenset[str]:
    """Return how the forms of a word may begin."""
    found = _DIPHTHONG.match(word)
    if found is None:
        return frozenset({_beginning(word)})
    short = found[1] + (found[2] or found[3] or found[4])
    return frozenset({_beginning(word), _beginning(short)})
