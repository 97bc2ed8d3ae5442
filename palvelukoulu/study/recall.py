"""What a learner says they remembered of terms, as if it had been scored.

Nobody judges it and no record holds a score for it: it counts in no course and leaves with
no report. Only what is asked next follows from it.
"""

from typing import TYPE_CHECKING

from palvelukoulu.core.asked_terms import KIND, NOT_YET
from palvelukoulu.core.records import Learner
from palvelukoulu.store import attempts
from palvelukoulu.store.attempts import Scored, Unjudged

if TYPE_CHECKING:
    from palvelukoulu.store.database import Database


def recalled(db: "Database", learner: Learner) -> tuple[Scored, ...]:
    """Return each time a learner turned a card, oldest first: 1 remembered, 0 not yet."""
    found = attempts.unjudged(db, learner.id, KIND.name)
    return tuple(one for one in map(_scored, found) if one is not None)


def _scored(one: Unjudged) -> Scored | None:
    try:
        response = KIND.decode(one.response)
    except ValueError:
        return None
    return Scored(
        id=one.id,
        at=one.at,
        course=one.course,
        edition=one.edition,
        exercise=one.exercise,
        key=one.key,
        kind=KIND.name,
        score=0.0 if response == NOT_YET else 1.0,
        is_review=one.is_review,
    )
