"""A term as practice asks it: one card, under the term's own id.

So it is recorded as any exercise is, and survives the same edits of the course: what the
explanation says may change, and what the learner remembers of it stands.
"""

from typing import Final

from palvelukoulu.core import exercises
from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.exercise import Block, Hashes, Item, Stem
from palvelukoulu.core.exercises import cards
from palvelukoulu.core.exercises.cards import Card, Cards, Turned
from palvelukoulu.core.terms import Term

KIND: Final = cards.KIND
REMEMBERED: Final = Turned(frozenset({0}), frozenset({0}))
NOT_YET: Final = Turned(frozenset({0}), frozenset())


def asked(term: Term) -> ExerciseBlock:
    """Return the exercise that asks a term. It brings no points."""
    return ExerciseBlock(term.id, _card(term), term.place, hashes_of_term(term))


def hashes_of_term(term: Term) -> Hashes:
    """Return the two fingerprints of a term's wording."""
    item = Item(term.name, term.place, feedback=term.explanation)
    block = Block(KIND.words[0], term.name, term.id, term.place, items=(item,))
    return exercises.hashes_of(_card(term), block)


def _card(term: Term) -> Cards:
    stem = Stem(term.id, term.name, points=0)
    return Cards(stem, (Card(term.name, term.explanation),))
