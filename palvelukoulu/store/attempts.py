"""Attempts: adding one, and what follows from those there are."""

import contextlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from palvelukoulu.core.records import Attempt, BestScores, edition_of
from palvelukoulu.store import course_updates, events

if TYPE_CHECKING:
    from palvelukoulu.core.exercise import Hashes, Json
    from palvelukoulu.core.shortfall import Tries

KIND: Final = "attempt"

_PROJECT: Final = """
    INSERT INTO standing (learner, course, edition, exercise, key, best, attempts, latest)
    VALUES (:learner, :course, :edition, :exercise, :key, :score, 1, :seq)
    ON CONFLICT DO UPDATE SET
        best = max(coalesce(best, excluded.best), coalesce(excluded.best, best)),
        attempts = attempts + NOT :is_review,
        latest = CASE WHEN :is_review THEN latest ELSE max(latest, excluded.latest) END
"""
_BEST: Final = """
    SELECT exercise, key, best FROM standing
    WHERE learner = ? AND course = ? AND edition = ?
"""
_TRIES: Final = """
    SELECT exercise, key, attempts FROM standing
    WHERE learner = ? AND course = ? AND edition = ?
"""
_ALL_BEST: Final = "SELECT course, edition, exercise, key, best FROM standing WHERE learner = ?"
_COUNT: Final = """
    SELECT attempts FROM standing
    WHERE learner = ? AND course = ? AND edition = ? AND exercise = ? AND key = ?
"""
_LATEST: Final = """
    SELECT standing.attempts, event.body, private_body.body
    FROM standing
    JOIN event ON event.seq = standing.latest
    LEFT JOIN private_body ON private_body.event = event.id
    WHERE standing.learner = ? AND standing.course = ? AND standing.edition = ?
        AND standing.exercise = ? AND standing.key = ?
"""

_PRIVATE_OF_KIND: Final = """
    SELECT event.seq, event.at, event.body, private_body.body
    FROM private_body
    JOIN event ON event.id = private_body.event
    WHERE private_body.learner = ? AND event.kind = ?
        AND json_extract(event.body, '$.kind') = ?
    ORDER BY event.seq
"""
# Private responses are not looked for: they belong to their learners alone.
_OF_EVERYONE: Final = """
    SELECT standing.learner, coalesce(private_body.body, event.body)
    FROM standing
    JOIN event ON event.seq = standing.latest
    LEFT JOIN private_body ON private_body.event = event.id
    WHERE standing.course = ? AND standing.edition = ?
        AND standing.exercise = ? AND standing.key = ?
"""


# An identifier is found as text much faster than every body is read as JSON.
_OF_LEARNER: Final = """
    SELECT seq, id, at, body FROM event
    WHERE kind = ? AND instr(body, ?) ORDER BY seq
"""


_OF_KIND: Final = """
    SELECT id, at, body FROM event
    WHERE kind = ? AND instr(body, ?) AND json_extract(body, '$.kind') = ? ORDER BY seq
"""


class Scored(NamedTuple):
    """When something was answered, and how it came out.

    Attributes:
        exercise: As it is called now; `key` likewise.
        score: From 0 to 1.
    """

    id: str
    at: datetime
    course: str
    edition: str
    exercise: str
    key: str
    kind: str
    score: float
    is_review: bool


class Kept(NamedTuple):
    """A private response as it was recorded, and which wording it was given to.

    Attributes:
        exercise: As it is called now; the key of `hashes` likewise.
    """

    course: str
    exercise: str
    hashes: "Hashes"
    response: "Json"
    at: datetime


class Unjudged(NamedTuple):
    """A response that nobody judged, as encoded by its kind then; else as `Scored`."""

    id: str
    at: datetime
    course: str
    edition: str
    exercise: str
    key: str
    response: "Json"
    is_review: bool


class Latest(NamedTuple):
    """The latest response to what makes an exercise right.

    Attributes:
        response: As encoded by the exercise's kind then.
        described: The response in the words the learner saw then.
        attempts: How many responses there have been.
    """

    response: "Json"
    described: tuple[str, ...]
    attempts: int


def add(db: sqlite3.Connection, attempt: Attempt) -> bool:
    """Add an attempt; False when this very attempt is there already."""
    said: dict[str, Json] = {
        "response": attempt.response,
        "described": [*attempt.described],
    }
    body: dict[str, Json] = {
        "learner": attempt.learner,
        "course": attempt.course.id,
        "version": attempt.course.version,
        "digest": attempt.course.digest,
        "lesson": attempt.lesson,
        "exercise": attempt.exercise,
        "kind": attempt.kind,
        "key": attempt.hashes.key,
        "text": attempt.hashes.text,
        "score": attempt.score,
    }
    if attempt.is_review:
        body["is_review"] = True
    private = said if attempt.is_private else None
    if private is None:
        body |= said
    at = events.timestamp(attempt.at)
    seq = events.append(db, events.Event(attempt.id, at, KIND, body, private))
    if seq is not None:
        project(db, body, seq)
    return seq is not None


def best_scores(db: sqlite3.Connection, learner: str, course: str, edition: str) -> BestScores:
    """Return a learner's best scores in one edition of a course."""
    best: defaultdict[str, dict[str, float | None]] = defaultdict(dict)
    for exercise, key, score in db.execute(_BEST, (learner, course, edition)):
        best[exercise][key] = score
    return dict(best)


def tries(db: sqlite3.Connection, learner: str, course: str, edition: str) -> "Tries":
    """Return how often a learner has answered the exercises in one edition of a course."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for exercise, key, count in db.execute(_TRIES, (learner, course, edition)):
        found[exercise][key] = count
    return dict(found)


def all_best_scores(db: sqlite3.Connection, learner: str) -> Mapping[tuple[str, str], BestScores]:
    """Return a learner's best scores by course and edition."""
    best: dict[tuple[str, str], dict[str, dict[str, float | None]]] = {}
    for course, edition, exercise, key, score in db.execute(_ALL_BEST, (learner,)):
        best.setdefault((course, edition), {}).setdefault(exercise, {})[key] = score
    return best


def latest(
    db: sqlite3.Connection, learner: str, course: str, edition: str, exercise: str, key: str
) -> Latest | None:
    """Return the latest response to what now makes the exercise right, if it can be read."""
    row = db.execute(_LATEST, (learner, course, edition, exercise, key)).fetchone()
    if row is None:
        return None
    attempts, body, private = row
    with contextlib.suppress(ValueError, KeyError, TypeError):
        said = json.loads(private or body or "")
        return Latest(said["response"], tuple(said["described"]), attempts)
    return None


def scored(db: sqlite3.Connection, learner: str) -> tuple[Scored, ...]:
    """Return a learner's judged responses in the order they were stored.

    Those that cannot be read are left out.
    """
    found = []
    names = course_updates.names(db)
    for seq, event, at, text in db.execute(_OF_LEARNER, (KIND, learner)):
        with contextlib.suppress(ValueError, KeyError, TypeError):
            body = json.loads(text)
            if body["learner"] == learner and body["score"] is not None:
                asked = body["course"], seq, body["exercise"], body["key"]
                body["exercise"], body["key"] = names.standing(*asked)
                found.append(_scored(event, events.moment(at), body))
    return tuple(found)


def unjudged(db: sqlite3.Connection, learner: str, kind: str) -> tuple[Unjudged, ...]:
    """Return a learner's responses to exercises of a kind that is not judged nor private.

    In the order they were stored; those that cannot be read are left out.
    """
    found = []
    for event, at, text in db.execute(_OF_KIND, (KIND, learner, kind)):
        with contextlib.suppress(ValueError, KeyError, TypeError):
            body = json.loads(text)
            if body["learner"] == learner:
                found.append(_unjudged(event, events.moment(at), body))
    return tuple(found)


def private_of_kind(db: sqlite3.Connection, learner: str, kind: str) -> tuple[Kept, ...]:
    """Return a learner's responses to exercises of a private kind, oldest first."""
    from palvelukoulu.core.exercise import Hashes  # noqa: PLC0415 - not for home

    kept = []
    names = course_updates.names(db)
    for seq, at, body, private in db.execute(_PRIVATE_OF_KIND, (learner, KIND, kind)):
        said, own = json.loads(body), json.loads(private)
        asked = names.standing(said["course"], seq, said["exercise"], said["key"])
        hashes = Hashes(asked[1], said["text"])
        kept.append(Kept(said["course"], asked[0], hashes, own["response"], events.moment(at)))
    return tuple(kept)


def of_everyone(
    db: sqlite3.Connection, course: str, edition: str, exercise: str, key: str
) -> "Mapping[str, Json]":
    """Return each learner's latest response to what now makes the exercise right.

    As encoded by the exercise's kind then; those erased are left out. Private ones are
    there: whoever asks must know that they may be.
    """
    found: dict[str, Json] = {}
    for learner, body in db.execute(_OF_EVERYONE, (course, edition, exercise, key)):
        with contextlib.suppress(ValueError, KeyError, TypeError):
            found[learner] = json.loads(body or "")["response"]
    return found


def count(
    db: sqlite3.Connection, learner: str, course: str, edition: str, exercise: str, key: str
) -> int:
    """Return how many responses there have been to what now makes the exercise right."""
    row = db.execute(_COUNT, (learner, course, edition, exercise, key)).fetchone()
    return int(row[0]) if row else 0


def project(db: sqlite3.Connection, body: "dict[str, Json]", seq: int) -> None:
    """Bring the table of standings up to date with an event."""
    edition = edition_of(str(body["version"]))
    is_review = body.get("is_review", False)
    db.execute(_PROJECT, {**body, "edition": edition, "seq": seq, "is_review": is_review})


def _scored(event: str, at: datetime, body: "dict[str, Any]") -> Scored:
    return Scored(
        id=event,
        at=at,
        course=body["course"],
        edition=edition_of(body["version"]),
        exercise=body["exercise"],
        key=body["key"],
        kind=body["kind"],
        score=float(body["score"]),
        is_review=body.get("is_review", False),
    )


def _unjudged(event: str, at: datetime, body: "dict[str, Any]") -> Unjudged:
    return Unjudged(
        id=event,
        at=at,
        course=body["course"],
        edition=edition_of(body["version"]),
        exercise=body["exercise"],
        key=body["key"],
        response=body["response"],
        is_review=body.get("is_review", False),
    )
