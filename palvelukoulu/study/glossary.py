"""The glossary of all courses: in order, by what is looked for, and what to practise of it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from palvelukoulu.core.records import Learner, edition_of
from palvelukoulu.language.collation import sort_key
from palvelukoulu.store.attempts import Scored
from palvelukoulu.store.database import Store
from palvelukoulu.study.library import CourseTerm
from palvelukoulu.study.recall import recalled

# A round is short enough to be finished.
MOST_AT_ONCE: Final = 10


def alphabetical(terms: Iterable[CourseTerm]) -> tuple[CourseTerm, ...]:
    """Put terms in Finnish alphabetical order; of namesakes the first course is first."""
    return tuple(sorted(terms, key=lambda one: sort_key(one.term.name)))


def matching(
    terms: Iterable[CourseTerm], letters: str = "", course: str = ""
) -> tuple[CourseTerm, ...]:
    """Return the terms of a course whose names have the letters in them.

    Case does not matter; nothing typed and no course leave every term.
    """
    wanted = " ".join(letters.casefold().split())
    return tuple(
        one
        for one in terms
        if course in {"", one.outline.id}
        and any(wanted in name.casefold() for name in one.term.names)
    )


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
