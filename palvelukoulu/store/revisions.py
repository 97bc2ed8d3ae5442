"""What each course asked when it was last looked at, to tell what an author has changed."""

import contextlib
import json
import sqlite3
from dataclasses import asdict
from typing import Any, Final

from palvelukoulu.core.exercise import Hashes
from palvelukoulu.core.revision import LessonPlan, Revision
from palvelukoulu.core.rewording import Asked
from palvelukoulu.store.drafts import REVIEW
from palvelukoulu.store.events import as_text

_KEEP: Final = """
    INSERT INTO revision (course, digest, body) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET digest = excluded.digest, body = excluded.body
"""
_FIND: Final = "SELECT digest, body FROM revision WHERE course = ?"
_DIGESTS: Final = "SELECT course, digest FROM revision"
# The last wording of each exercise that somebody has answered.
_ANSWERED: Final = """
    SELECT exercise, kind, key, text, body FROM wording
    WHERE rowid IN (SELECT max(rowid) FROM wording WHERE course = :course GROUP BY exercise)
        AND exercise IN (SELECT exercise FROM standing WHERE course = :course)
"""
_RECORDED: Final = """
    SELECT exercise, key FROM standing WHERE course = :course
    UNION SELECT exercise, replace(key, :review, '') FROM draft WHERE course = :course
    UNION SELECT exercise, replace(key, :review, '') FROM private_draft WHERE course = :course
"""


def keep(db: sqlite3.Connection, course: str, revision: Revision) -> None:
    """Keep what a course asks in place of what was kept before."""
    db.execute(_KEEP, (course, revision.digest, as_text(asdict(revision))))


def digests(db: sqlite3.Connection) -> dict[str, str]:
    """Return the digest each course had when it was last looked at."""
    return dict(db.execute(_DIGESTS).fetchall())


def find(db: sqlite3.Connection, course: str) -> Revision:
    """Return what a course asked, with the exercises that were taken out before.

    Of a course that nobody has looked at it is what has been answered, without lessons.
    """
    answered = [
        Asked(exercise, "", kind, Hashes(key, text), json.loads(body))
        for exercise, kind, key, text, body in db.execute(_ANSWERED, {"course": course})
    ]
    row = db.execute(_FIND, (course,)).fetchone()
    kept = _revision(*row) if row else None
    if kept is None:
        return Revision("", (), tuple(answered))
    known = {one.id for one in kept.asked}
    gone = [one for one in answered if one.id not in known]
    return Revision(kept.digest, kept.lessons, (*kept.asked, *gone))


def recorded(db: sqlite3.Connection, course: str) -> frozenset[tuple[str, str]]:
    """Return the exercises and keys that anybody has answered or begun to answer."""
    rows = db.execute(_RECORDED, {"course": course, "review": REVIEW})
    return frozenset((exercise, key) for exercise, key in rows)


def _revision(digest: str, body: str) -> Revision | None:
    with contextlib.suppress(ValueError, KeyError, TypeError):
        read: dict[str, Any] = json.loads(body)
        lessons = [
            LessonPlan(one["id"], one["title"], tuple(one["anchors"]), tuple(one["marks"]))
            for one in read["lessons"]
        ]
        asked = [Asked(**{**one, "hashes": Hashes(**one["hashes"])}) for one in read["asked"]]
        return Revision(digest, tuple(lessons), tuple(asked))
    return None
