"""What a page is found by, and what a query looks for: base forms, parts of compounds, stems.

Plain words find one page in eight in Finnish, where a word has dozens of forms.
"""

from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.morphology import base_forms, kin, parts, stem
from palvelukoulu.language.words import tokens

_SHORTEST_PREFIX = 4


def index_terms(text: str, lexicon: Lexicon) -> str:
    """Return the words that a text is found by, separated by spaces."""
    terms: dict[str, None] = {}
    for word in tokens(text):
        for piece in (word, *word.split("-")):
            forms = base_forms(piece, lexicon)
            terms.update(dict.fromkeys((piece, *sorted(forms))))
            for form in (piece, *forms):
                terms.update(dict.fromkeys(sorted(parts(form, lexicon))))
    return " ".join(terms)


def query_terms(query: str, lexicon: Lexicon) -> tuple[tuple[str, ...], ...]:
    """Return the alternatives for each word of a query; one that ends in ``*`` is a prefix."""
    return tuple(_alternatives(word, lexicon) for word in tokens(query))


def _alternatives(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    forms = sorted(base_forms(word, lexicon) | kin(word, lexicon)) or [word]
    found = dict.fromkeys((word, *forms))
    for form in forms:
        if len(form) >= _SHORTEST_PREFIX:
            found[f"{form}*"] = None
        if len(root := stem(form)) > _SHORTEST_PREFIX:
            found[f"{root}*"] = None
    return tuple(found)
