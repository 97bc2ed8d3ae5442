"""The log of what happened is only ever added to."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from palvelukoulu.core.ids import new_id
from palvelukoulu.paths import Paths
from palvelukoulu.store import events
from palvelukoulu.store.database import Store
from palvelukoulu.store.events import Event

AT = "2026-11-21T12:00:00.000Z"
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


def added(store: Store, *happened: Event) -> list[events.Row]:
    with store.changing() as db:
        for event in happened:
            events.append(db, event)
        return list(events.rows(db))


def test_events_are_numbered_from_one(store: Store) -> None:
    rows = added(store, Event("a", AT, "attempt", {}), Event("b", AT, "attempt", {}))

    assert [(row.seq, row.id) for row in rows] == [(1, "a"), (2, "b")]


def test_each_event_holds_the_hash_of_the_one_before_it(store: Store) -> None:
    first, second = added(store, Event("a", AT, "attempt", {}), Event("b", AT, "attempt", {}))

    assert second.prev == first.hash
    assert first.hash != second.hash


def test_the_chain_starts_from_the_device(store: Store) -> None:
    (first,) = added(store, Event("a", AT, "attempt", {}))
    with store.reading() as db:
        assert first.prev == events.origin(events.device(db))


def test_the_hash_covers_everything_but_the_body_itself() -> None:
    fields = (1, "a", AT, "attempt", "body", "prev")
    changed = [(2, *fields[1:])] + [
        (1, *(f"{value}x" if number == place else value for number, value in enumerate(fields[1:])))
        for place in range(5)
    ]

    hashes = {events.chained(*one) for one in (fields, *changed)}  # type: ignore[arg-type]

    assert len(hashes) == 7


def test_the_same_event_stored_again_counts_once(store: Store) -> None:
    event = Event("a", AT, "attempt", {"score": 1.0})

    assert len(added(store, event, event)) == 1
    with store.changing() as db:
        assert events.append(db, event) is None


def test_equal_bodies_do_not_have_equal_hashes(store: Store) -> None:
    body = {"answer": "yes"}
    first, second = added(store, Event("a", AT, "x", body), Event("b", AT, "x", body))

    assert first.body == second.body
    assert first.body_hash != second.body_hash


def test_a_private_part_stands_apart_and_the_event_holds_its_hash(store: Store) -> None:
    event = Event("a", AT, "attempt", {"learner": "m"}, {"text": "salaisuus"})
    (row,) = added(store, event)
    with store.reading() as db:
        (learner, salt, body) = db.execute(
            "SELECT learner, salt, body FROM private_body WHERE event = 'a'"
        ).fetchone()

    assert row.body is not None
    assert "salaisuus" not in row.body
    assert learner == "m"
    assert json.loads(body) == {"text": "salaisuus"}
    assert json.loads(row.body)["private"] == events.body_hash(salt, body)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM event",
        "UPDATE event SET at = 'later'",
        "UPDATE event SET body = '{}'",
        "UPDATE event SET body = NULL, salt = NULL, kind = 'other'",
        "REPLACE INTO event SELECT 1, 'a', at, kind, body, salt, body_hash, prev, hash FROM event",
    ],
)
def test_the_log_cannot_be_rewritten(store: Store, statement: str) -> None:
    before = added(store, Event("a", AT, "attempt", {}))

    with pytest.raises(sqlite3.IntegrityError, match="only added to"), store.changing() as db:
        db.execute(statement)
    with store.reading() as db:
        assert list(events.rows(db)) == before


def test_a_body_can_be_erased_and_the_hash_stays(store: Store) -> None:
    (before,) = added(store, Event("a", AT, "learner-added", {"name": "Maija"}))

    with store.changing() as db:
        db.execute("UPDATE event SET body = NULL, salt = NULL WHERE id = 'a'")
    with store.reading() as db:
        (after,) = events.rows(db)

    assert (after.body, after.salt) == (None, None)
    assert after.hash == before.hash


def test_half_of_a_body_cannot_be_erased(store: Store) -> None:
    added(store, Event("a", AT, "attempt", {}))

    with pytest.raises(sqlite3.IntegrityError, match="only added to"), store.changing() as db:
        db.execute("UPDATE event SET body = NULL")


def test_a_moment_is_written_in_utc_to_the_millisecond() -> None:
    helsinki = timezone(timedelta(hours=2))
    at = datetime(2026, 11, 21, 14, 30, 5, 678901, tzinfo=helsinki)

    assert events.timestamp(at) == "2026-11-21T12:30:05.678Z"


@given(st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(2200, 1, 1)))  # noqa: DTZ001
def test_a_moment_reads_back_as_written(naive: datetime) -> None:
    at = naive.replace(microsecond=naive.microsecond // 1000 * 1000, tzinfo=UTC)

    assert events.moment(events.timestamp(at)) == at


@given(st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_any_text_can_be_stored(store: Store, text: str) -> None:
    with store.changing() as db:
        seq = events.append(db, Event(new_id(NOON), AT, "x", {"text": text}))
        (row,) = [row for row in events.rows(db) if row.seq == seq]

    assert json.loads(str(row.body)) == {"text": text}


def test_half_a_character_becomes_a_question_mark() -> None:
    assert events.as_text({"text": "a\ud83d"}) == '{"text":"a?"}'
