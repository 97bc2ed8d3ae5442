"""What a Finnish word is a form of: endings, compounds, derivations, stems.

The rules lie on top of the lexicon, which lists inflected forms but not every
combination of possessive and clitic, every compound or every derivation.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from palvelukoulu.language.lexicon import Lexicon

_CLITIC = re.compile(r"(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)$")
_POSSESSIVE = re.compile(r"(?:ni|si|nsa|nsä|mme|nne)$")
_OWN_LENGTHENED = re.compile(r"([aeiouyäö])\1n$")
_CASE = re.compile(r"(?:n|t|[aä]|ss[aä]|st[aä]|ll[aäe]|lt[aä]|ksi|n[aä])$")
_COMPARED = re.compile(r"(?:mp(?:i|[aä]{1,2}n?|[aä]n[aä]|ien)|mm[aä][nt]|mmin|in)$")
# A noun of doing, and what stands in its place in the verb.
_DOING: Final = (
    ("elu", ("ella", "ellä")),
    ("ely", ("ellä",)),
    ("dus", ("taa", "tua")),
    ("dys", ("tiä", "tää", "tyä")),
    ("us", ("taa", "ta", "ua")),
    ("ys", ("tää", "tä", "yä")),
)
# What stands first in compounds alone, and the word it comes from.
_BOUND_HEADS: Final = {"uus": "uusi", "esi": "esi", "ensi": "ensi", "lähi": "lähi", "etä": "etä"}
_SHORTEST_PART = 3
_SHORTEST_STEM = 3


@lru_cache(maxsize=20_000)
def base_forms(word: str, lexicon: Lexicon) -> frozenset[str]:
    """Return every base form that a word in small letters may be a form of.

    An unknown compound is read as its longest known tail with a known head; a word
    that cannot be read at all has no base forms.
    """
    found: set[str] = set()
    for variant in _bare(word):
        found |= lexicon.lemmas(variant)
    if not found:
        for variant in _bare(word):
            found.update(_compound(variant, lexicon))
    found |= _homonyms(word, lexicon)
    for form in (word, *found):
        found = found | _positive(form, lexicon) | _derived(form, lexicon)
    return frozenset(found)


def is_known(word: str, lexicon: Lexicon) -> bool:
    """Whether a word in small letters is in the lexicon, with or without endings on top.

    Not every compound is, nor need be: this asks what is surely no slip of the finger.
    """
    return any(lexicon.knows(variant) for variant in _bare(word))


def kin(word: str, lexicon: Lexicon) -> frozenset[str]:
    """Return a word's base forms and the verbs behind a noun of doing.

    ``odotus`` meets ``odottaa``, ``palvelu`` ``palvella``, ``tervehdys`` ``tervehtiä``.
    """
    found: set[str] = set()
    for lemma in base_forms(word, lexicon) | {word}:
        for ending, endings in _DOING:
            if lemma.endswith(ending):
                root = lemma.removesuffix(ending)
                found.update(
                    verb for made in endings if lexicon.knows(verb := _weakened(root, made))
                )
        found.add(lemma)
    return frozenset(found)


def parts(word: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the base forms of the parts of a compound in its base form, for search.

    What looks like the tail must be a base form itself, or a compound whose tail is:
    ``kasvattaminen`` is no ``tapa``.
    """
    found: set[str] = set()
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART):
        head, tail = word[:cut], word[cut:]
        if heads := _head_forms(head, lexicon):
            tails = {tail} if tail in lexicon.lemmas(tail) else set()
            tails |= parts(tail, lexicon)
            if tails:
                found |= heads | tails | {tail}
    return frozenset(found)


def stem(word: str) -> str:
    """Return the beginning that most forms of a word share, its consonants weakened.

    ``pöytä`` and ``pöydän`` meet in ``pöy``; a stem alone proves nothing, it backs up
    the lexicon where that knows only one of two readings.
    """
    stripped = re.sub(r"(?:[aeiouyäö]+n?|[aeiouyäö]*s[st]?[aä]|[aeiouyäö]*ll[aäe])$", "", word)
    kept = stripped if len(stripped) >= _SHORTEST_STEM else word
    kept = kept.translate(str.maketrans("dgbv", "tkpp"))
    return re.sub(r"([ptk])\1", r"\1", kept)


def _bare(word: str) -> Iterator[str]:
    """Yield the word as it is, then without a clitic, then without a possessive."""
    yield word
    without = [word]
    if (short := _CLITIC.sub("", word)) != word and len(short) >= _SHORTEST_STEM:
        yield short
        without.append(short)
    for form in without:
        if (short := _POSSESSIVE.sub("", form)) != form and len(short) >= _SHORTEST_STEM:
            yield short
            yield short + "n"
            yield short + "t"
        if _OWN_LENGTHENED.search(form):
            yield form[:-2]


def _compound(word: str, lexicon: Lexicon) -> Iterator[str]:
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        head, tail = word[:cut], word[cut:]
        lemmas = lexicon.lemmas(tail.lstrip("-"))
        if lemmas and _is_head(head.rstrip("-"), lexicon):
            yield from (head + lemma for lemma in lemmas)
            return


def _is_head(head: str, lexicon: Lexicon) -> bool:
    """Whether a word can begin with this: a word, or one that ends in -nen as ``-s``."""
    return lexicon.knows(head) or (head.endswith("s") and lexicon.knows(head[:-1] + "nen"))


def _head_forms(head: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the base forms of what a compound begins with."""
    if head in _BOUND_HEADS:
        return frozenset({_BOUND_HEADS[head]})
    found = lexicon.lemmas(head)
    if head.endswith("s"):
        found |= lexicon.lemmas(head[:-1] + "nen")
    return found


def _homonyms(word: str, lexicon: Lexicon) -> set[str]:
    """Return base forms that the lexicon, which knows one for each form, may hide.

    It reads ``siistin`` as a form of the verb only; what is left of the word without its
    case ending is a base form of its own when the lexicon says so.
    """
    found = set()
    if len(left := _CASE.sub("", word)) > _SHORTEST_PART and left in lexicon.lemmas(left):
        found.add(left)
    if word.endswith(("ista", "istä")) and lexicon.knows(adjective := word[:-3] + "nen"):
        found.add(adjective)
    return found


def _positive(word: str, lexicon: Lexicon) -> set[str]:
    """Return the adjective behind a comparative or a superlative."""
    left = _COMPARED.sub("", word)
    if left == word or len(left) < _SHORTEST_STEM:
        return set()
    made = [left[:-1] + vowel for vowel in "aäeiou"] + [left]
    if left.endswith(("se", "s")):
        made.append(left.rstrip("e")[:-1] + "nen")
    return {form for form in made if form in lexicon.lemmas(form)}


def _weakened(root: str, ending: str) -> str:
    """Join a verb's ending, which begins with a weak grade in ``-ella``."""
    if ending.startswith("ell"):
        root = re.sub(r"([ptk])\1$", r"\1", root)
    return root + ending


def _derived(word: str, lexicon: Lexicon) -> set[str]:
    """Return the verb behind ``-minen`` and the adjective behind ``-sti``."""
    if word.endswith("minen"):
        root = word[: -len("minen")]
        return set(lexicon.lemmas(root + "vat") | lexicon.lemmas(root + "vät"))
    if word.endswith("sti"):
        return set(lexicon.lemmas(word[: -len("sti")] + "n"))
    return set()
