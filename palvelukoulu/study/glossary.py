"""The glossary of all courses: in order, by what is looked for, and what to practise of it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Final

from palvelukoulu.core.records import Learner, edition_of
from palvelukoulu.language.collation import sort_key
from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.search_terms import index_terms, is_met, query_terms, typed_terms
from palvelukoulu.store.attempts import Scored
from palvelukoulu.store.database import Store
from palvelukoulu.study.library import CourseTerm
from palvelukoulu.study.recall import recalled

# A round is short enough to be finished.
MOST_AT_ONCE: Final = 10


def alphabetical(terms: Iterable[CourseTerm]) -> tuple[CourseTerm, ...]:
    """Put terms in Finnish alphabetical order; of namesakes the first course is first."""
    return tuple(sorted(terms, key=lambda one: sort_key(one.term.name)))


def in_course(terms: Iterable[CourseTerm], course: str) -> tuple[CourseTerm, ...]:
    """Return the terms of a course; every term without a course."""
    return tuple(one for one in terms if course in {"", one.outline.id})


def matching(
    terms: Iterable[CourseTerm], typed: str, lexicon: Lexicon, course: str = ""
) -> tuple[CourseTerm, ...]:
    """Return the terms of a course that what was typed finds; nothing typed leaves them all.

    First by name: a piece of one, or its words in any form. Only when no name has them, by
    the explanations: whoever types a word wants that word.
    """
    there = in_course(terms, course)
    wanted = " ".join(typed.casefold().split())
    words = query_terms(typed, lexicon)
    found = tuple(
        one
        for one in there
        if any(wanted in name.casefold() for name in one.term.names)
        or _has(" ".join(one.term.names), words, lexicon)
    )
    for asked in (words, typed_terms(typed, lexicon)):
        found = found or tuple(one for one in there if _has(_said(one), asked, lexicon))
    return found


def _said(one: CourseTerm) -> str:
    return " ".join((*one.term.names, one.term.explanation))


def _has(text: str, words: Sequence[Sequence[str]], lexicon: Lexicon) -> bool:
    terms = _terms(text, lexicon) if words else frozenset[str]()
    return bool(words) and all(is_met(word, terms) for word in words)


@lru_cache(maxsize=2_000)
def _terms(text: str, lexicon: Lexicon) -> frozenset[str]:
    """Return what a text is found by: 0.2 ms, and it is asked for at every letter."""
    return frozenset(index_terms(text, lexicon).split())


def initial(name: str) -> str:
    """Return the letter that a name is found under; ``#`` for a digit or a sign."""
    first = name.strip()[:1].upper()
    return first if first.isalpha() else "#"


def to_practise(
    store: Store, learner: Learner, terms: Iterable[CourseTerm]
) -> tuple[CourseTerm, ...]:
    """Return what to practise now, `MOST_AT_ONCE` at most. Raises `UserError`.

    First what did not come to mind the last time, then what has never been asked, then the
    rest, the longest ago first.
    """
    with store.reading() as db:
        latest = {_key(one): one for one in recalled(db, learner)}
    ranked = sorted(terms, key=lambda one: _rank(latest.get(_place(one))))
    return tuple(ranked[:MOST_AT_ONCE])


def _rank(latest: Scored | None) -> tuple[int, datetime | None]:
    if latest is None:
        return 1, None
    return (0 if latest.score < 1 else 2), latest.at


def _key(one: Scored) -> tuple[str, str, str]:
    return one.course, one.edition, one.exercise


def _place(one: CourseTerm) -> tuple[str, str, str]:
    return one.outline.id, edition_of(one.outline.version), one.term.id
