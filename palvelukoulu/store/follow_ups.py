"""How promises went. The log tells others no more than that something was said."""

import contextlib
import json
import sqlite3
from typing import TYPE_CHECKING, Final, NamedTuple

from palvelukoulu.core.follow_ups import FollowUp, Outcome
from palvelukoulu.store import course_updates, events

if TYPE_CHECKING:
    from palvelukoulu.core.exercise import Json

KIND: Final = "follow-up"

_OWN: Final = """
    SELECT event.seq, event.id, event.at, private_body.body
    FROM private_body
    JOIN event ON event.id = private_body.event
    WHERE private_body.learner = ? AND event.kind = ?
    ORDER BY event.seq
"""


class Told(NamedTuple):
    """What was said of a promise, and its place in the log."""

    seq: int
    follow_up: FollowUp


def add(db: sqlite3.Connection, follow_up: FollowUp) -> None:
    """Add what a learner said of a promise, unless this very one is there already."""
    private: dict[str, Json] = {
        "course": follow_up.course,
        "exercise": follow_up.exercise,
        "promise": follow_up.promise,
        "outcome": follow_up.outcome.value,
        "days": follow_up.days,
        "words": follow_up.words,
    }
    at = events.timestamp(follow_up.at)
    body = {"learner": follow_up.learner}
    events.append(db, events.Event(follow_up.id, at, KIND, body, private))


def of_learner(db: sqlite3.Connection, learner: str) -> tuple[Told, ...]:
    """Return what a learner has said of their promises, in the order of the log.

    Exercises are called what they are now.

    What cannot be read is left out.
    """
    found = []
    names = course_updates.names(db)
    for seq, event, at, private in db.execute(_OWN, (learner, KIND)):
        with contextlib.suppress(ValueError, KeyError, TypeError):
            own = json.loads(private)
            follow_up = FollowUp(
                id=event,
                learner=learner,
                course=own["course"],
                exercise=names.exercise(own["course"], seq, own["exercise"]),
                promise=own["promise"],
                outcome=Outcome(own["outcome"]),
                at=events.moment(at),
                days=own["days"],
                words=own["words"],
            )
            found.append(Told(seq, follow_up))
    return _standing(found)


def _standing(log: list[Told]) -> tuple[Told, ...]:
    """Leave out what was taken back, and the taking back."""
    found: list[Told] = []
    for one in log:
        if one.follow_up.outcome is not Outcome.TAKEN_BACK:
            found.append(one)
            continue
        last = next((each for each in reversed(found) if _of(each) == _of(one)), None)
        found = [each for each in found if each is not last]
    return tuple(found)


def _of(told: Told) -> tuple[str, str, str]:
    said = told.follow_up
    return said.course, said.exercise, said.promise
