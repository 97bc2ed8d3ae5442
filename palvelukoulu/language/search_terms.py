"""What a page is found by, and what a query looks for: base forms, parts of compounds, stems.

Plain words find one page in eight in Finnish, where a word has dozens of forms.
"""

from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Final

from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.morphology import base_forms, kin, parts, stem
from palvelukoulu.language.words import tokens

_SHORTEST_PREFIX = 4
# How adjectives and verbs end, and what stands in its place in their nouns.
_NOUNS: Final = (("a", ("uus",)), ("ä", ("yys",)), ("illa", ("", "u")), ("illä", ("", "y")))
# A word that is still being typed.
_SHORTEST_TYPED = 3
# They are in every other passage, so that nothing is found by them; alone they are looked for.
_STOP_WORDS: Final = frozenset(
    {"ja", "tai", "se", "ne", "tämä", "nämä", "että", "on", "ovat", "oli", "olla", "kun", "jos"}
    | {"kuin", "niin", "myös", "vain", "hän", "he", "minä", "sinä", "me", "te", "miten", "miksi"}
    | {"mitä", "mikä", "kuka", "mistä", "missä", "milloin", "joka", "jotka", "ei", "en", "voi"}
)
# Each costs a look into the index: a page of text pasted into the field is no question.
_MOST_WORDS = 12


def index_terms(text: str, lexicon: Lexicon) -> str:
    """Return the words that a text is found by, separated by spaces."""
    terms: dict[str, None] = {}
    for word in tokens(text):
        terms.update(dict.fromkeys(word_terms(word, lexicon)))
    return " ".join(terms)


@lru_cache(maxsize=20_000)
def word_terms(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return what one word in small letters is found by."""
    terms: dict[str, None] = {}
    for piece in (word, *word.split("-")):
        forms = base_forms(piece, lexicon)
        terms.update(dict.fromkeys((piece, *sorted(forms))))
        for form in (piece, *forms):
            terms.update(dict.fromkeys(sorted(parts(form, lexicon))))
    return tuple(terms)


def query_terms(query: str, lexicon: Lexicon) -> tuple[tuple[str, ...], ...]:
    """Return the alternatives for each word of a query; one that ends in ``*`` is a prefix."""
    return tuple(_alternatives(word, lexicon) for word in asked_words(query))


def asked_words(query: str) -> tuple[str, ...]:
    """Return the words of a query that say what it is about, each once."""
    words = dict.fromkeys(tokens(query))
    telling = [word for word in words if word not in _STOP_WORDS] or list(words)
    return tuple(telling[:_MOST_WORDS])


def typed_terms(query: str, lexicon: Lexicon) -> tuple[tuple[str, ...], ...]:
    """Return the alternatives for a query whose last word is still being typed.

    Only for want of hits: what is a word already, such as ``asia``, is not a beginning too.
    """
    found = query_terms(query, lexicon)
    if not found or not query[-1:].isalnum() or len(found[-1][0]) < _SHORTEST_TYPED:
        return found
    return (*found[:-1], tuple(dict.fromkeys((*found[-1], f"{found[-1][0]}*"))))


def is_met(alternatives: Iterable[str], terms: Collection[str]) -> bool:
    """Whether one of the alternatives for a word is among the terms of a text."""
    for one in alternatives:
        if one.endswith("*"):
            beginning = one[:-1]
            if any(term.startswith(beginning) for term in terms):
                return True
        elif one in terms:
            return True
    return False


def _alternatives(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    bases = base_forms(word, lexicon) or {word}
    forms = sorted(bases | kin(word, lexicon) | _family(bases, lexicon))
    found = dict.fromkeys((word, *forms))
    for form in forms:
        if form == word and word not in bases:
            continue  # the beginning of an inflected form is that of other words
        # ``asia`` is a word, and no beginning of ``asiakas``.
        if len(form) >= _SHORTEST_PREFIX + lexicon.knows(form):
            found[f"{form}*"] = None
        if len(root := stem(form)) > _SHORTEST_PREFIX:
            found[f"{root}*"] = None
    return tuple(found)


def _family(bases: Iterable[str], lexicon: Lexicon) -> set[str]:
    """Return the nouns of adjectives and verbs: ``nöyryys`` of ``nöyrä``, ``hymy`` of ``hymyillä``.

    A noun finds the others by its beginning.
    """
    made: set[str] = set()
    for base in bases:
        for ending, endings in _NOUNS:
            if base.endswith(ending):
                root = base.removesuffix(ending)
                made.update(root + one for one in endings)
    return {word for word in made if word in lexicon.lemmas(word)}
