"""What a learner has written for their own eyes. Only read: attempts put it there."""

import contextlib
import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import Final, NamedTuple

from palvelukoulu.core.exercise import Hashes, Json
from palvelukoulu.store import attempts, course_updates, events

_OWN: Final = """
    SELECT event.seq, event.at, event.body, private_body.body
    FROM private_body
    JOIN event ON event.id = private_body.event
    WHERE private_body.learner = ? AND event.kind = ?
        AND json_extract(event.body, '$.kind') IN (SELECT value FROM json_each(?))
    ORDER BY event.seq
"""


class Said(NamedTuple):
    """A private response in the words the learner saw then.

    Attributes:
        seq: Its place in the log.
        exercise: As it is called now; `lesson` and the key of `hashes` likewise.
        kind: Of the exercise, `Kind.name`.
        response: As encoded by the kind then.
    """

    seq: int
    course: str
    lesson: str
    exercise: str
    kind: str
    hashes: Hashes
    response: Json
    described: tuple[str, ...]
    at: datetime


def of_learner(db: sqlite3.Connection, learner: str, kinds: Iterable[str]) -> tuple[Said, ...]:
    """Return a learner's responses to exercises of some private kinds, oldest first.

    Those that cannot be read are left out.
    """
    found = []
    names = course_updates.names(db)
    kept = db.execute(_OWN, (learner, attempts.KIND, json.dumps([*kinds])))
    for seq, at, body, private in kept:
        with contextlib.suppress(ValueError, KeyError, TypeError):
            given, own = json.loads(body), json.loads(private)
            course = given["course"]
            exercise, key = names.standing(course, seq, given["exercise"], given["key"])
            found.append(
                Said(
                    seq,
                    course,
                    names.lesson(course, seq, given["lesson"]),
                    exercise,
                    given["kind"],
                    Hashes(key, given["text"]),
                    own["response"],
                    tuple(own["described"]),
                    events.moment(at),
                )
            )
    return tuple(found)
