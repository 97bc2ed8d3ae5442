"""The log of what happened: the source of truth, only ever added to.

Each event holds the hash of the one before it, so that a changed, lost or
foreign event shows. The chain is over a salted hash of the event's body rather
than the body, so that one person's data can be erased and the chain stays whole.
It proves no more than that: whoever owns the computer can write a new chain.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from palvelukoulu.core.exercise import Json

_SALT_BYTES: Final = 16
_JSON: Final = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
)

_HEAD: Final = "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"
_KNOWN: Final = "SELECT 1 FROM event WHERE id = ?"
_ADD: Final = """
    INSERT INTO event (seq, id, at, kind, body, salt, body_hash, prev, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_PRIVATE: Final = "INSERT INTO private_body (event, learner, salt, body) VALUES (?, ?, ?, ?)"
_SINCE: Final = """
    SELECT seq, id, at, kind, body, salt, body_hash, prev, hash FROM event
    WHERE seq > ? ORDER BY seq
"""


class Event(NamedTuple):
    """Something that happened.

    Attributes:
        at: As `timestamp` writes it; never rewritten.
        body: What everybody who keeps records may know.
        private: What belongs to the learner alone; the log holds only its hash.
    """

    id: str
    at: str
    kind: str
    body: "Mapping[str, Json]"
    private: "Mapping[str, Json] | None" = None


class Row(NamedTuple):
    """An event as it is stored. `body` and `salt` are None once erased."""

    seq: int
    id: str
    at: str
    kind: str
    body: str | None
    salt: bytes | None
    body_hash: str
    prev: str
    hash: str


class Head(NamedTuple):
    """The end of the chain; `seq` 0 while there are no events."""

    seq: int
    hash: str


class _Salted(NamedTuple):
    text: str
    salt: bytes
    hash: str


def append(db: sqlite3.Connection, event: Event) -> int | None:
    """Add an event to the chain and return its number; None when it is there already.

    Storing again what was reported as failed is thereby harmless.
    """
    if db.execute(_KNOWN, (event.id,)).fetchone():
        return None
    last = head(db)
    content = dict(event.body)
    private = _salted(event.private) if event.private is not None else None
    if private is not None:
        content["private"] = private.hash
    public = _salted(content)
    prev = last.hash or origin(device(db))
    seq = last.seq + 1
    link = chained(seq, event.id, event.at, event.kind, public.hash, prev)
    values = (seq, event.id, event.at, event.kind, public.text, public.salt, public.hash)
    db.execute(_ADD, (*values, prev, link))
    if private is not None:
        owner = event.body["learner"]
        db.execute(_ADD_PRIVATE, (event.id, owner, private.salt, private.text))
    return seq


def head(db: sqlite3.Connection) -> Head:
    """Return the end of the chain."""
    row = db.execute(_HEAD).fetchone()
    return Head(*row) if row else Head(0, "")


def rows(db: sqlite3.Connection, after: int = 0) -> Iterator[Row]:
    """Return the stored events after number `after`, in order."""
    return (Row(*row) for row in db.execute(_SINCE, (after,)))


def device(db: sqlite3.Connection) -> str:
    """Return the id of this installation, whose chain this is."""
    (found,) = db.execute("SELECT device FROM identity").fetchone()
    return str(found)


def origin(device_id: str) -> str:
    """Return what stands for the hash before a device's first event."""
    return hashlib.sha256(device_id.encode()).hexdigest()


def chained(seq: int, event_id: str, at: str, kind: str, hashed: str, prev: str) -> str:
    """Return an event's hash: SHA-256 over canonical JSON (RFC 8785) of its other columns."""
    fields: dict[str, Json] = {
        "at": at,
        "body_hash": hashed,
        "id": event_id,
        "kind": kind,
        "prev": prev,
        "seq": seq,
    }
    return hashlib.sha256(as_text(fields).encode()).hexdigest()


def body_hash(salt: bytes, body: str) -> str:
    """Return the hash that stands for a body in the chain."""
    return hashlib.sha256(salt + body.encode()).hexdigest()


def timestamp(at: datetime) -> str:
    """Write a moment in UTC to the millisecond, as every record repeats it."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment(text: str) -> datetime:
    """Read what `timestamp` wrote."""
    return datetime.fromisoformat(text)


def as_text(value: object) -> str:
    """Write JSON with sorted keys and no blanks; half characters become question marks."""
    return _JSON.encode(value).encode("utf-8", "replace").decode()


def _salted(body: "Mapping[str, Json]") -> _Salted:
    import secrets  # noqa: PLC0415 - the first painted window adds no event

    text, salt = as_text(body), secrets.token_bytes(_SALT_BYTES)
    return _Salted(text, salt, body_hash(salt, text))
