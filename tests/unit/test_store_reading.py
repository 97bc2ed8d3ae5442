"""Records that cannot be written are looked at without touching a file."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palvelukoulu.core.errors import StoreDamaged, StoreTooNew, StoreUnavailable
from palvelukoulu.paths import Paths
from palvelukoulu.store import database, doctor, header
from palvelukoulu.store.database import Store, has_records
from palvelukoulu.study.profiles import Profiles


def clock() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def used(tmp_path: Path) -> Paths:
    """Records with a learner in them, closed."""
    paths = Paths(tmp_path / "tiedot 100% #ä?")
    store = Store.open(paths)
    Profiles(store, clock).add("Maija")
    store.close()
    return paths


def content(paths: Paths) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in paths.data.iterdir()}


def test_looking_reads_everything_and_touches_nothing(used: Paths) -> None:
    used.lock.unlink()
    before = content(used)

    store = Store.look(used)
    examined = doctor.examine(store)
    names = [learner.name for learner in Profiles(store, clock).all()]
    assert content(used) == before
    store.close()

    assert examined == doctor.Examination(1, ())
    assert names == ["Maija"]
    assert content(used) == before


def test_looking_can_change_nothing(used: Paths) -> None:
    store = Store.look(used)
    with pytest.raises(StoreUnavailable):
        Profiles(store, clock).add("Pekka")
    store.close()


def set_schema(paths: Paths, schema: int) -> None:
    db = sqlite3.connect(paths.database)
    db.execute(f"PRAGMA user_version = {schema}")
    db.execute("PRAGMA journal_mode = DELETE")
    db.close()


@pytest.mark.parametrize(
    ("harm", "error", "reason"),
    [
        (
            lambda paths: header.log_of(paths.database).write_bytes(b"log"),
            StoreUnavailable,
            database.UNFINISHED,
        ),
        (lambda paths: set_schema(paths, 1), StoreUnavailable, database.OLDER),
        (lambda paths: set_schema(paths, header.SCHEMA + 1), StoreTooNew, None),
        (lambda paths: paths.database.unlink(), StoreDamaged, "missing"),
        (lambda paths: paths.database.write_bytes(b""), StoreDamaged, "empty"),
    ],
)
def test_what_cannot_be_looked_at_is_said_and_left_alone(
    used: Paths, harm: Callable[[Paths], object], error: type[StoreUnavailable], reason: str | None
) -> None:
    harm(used)
    before = content(used)

    with pytest.raises(error) as caught:
        Store.look(used)

    assert caught.value.facts.get("reason") == reason
    assert content(used) == before


def test_records_are_known_by_what_is_left_of_them(used: Paths) -> None:
    assert has_records(used)
    used.database.unlink()
    assert has_records(used)
    used.marker.unlink()
    assert not has_records(used)
    used.backups.mkdir()
    assert has_records(used)


def test_a_folder_that_may_not_be_looked_into_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        has_records(Paths(tmp_path / ("x" * 300)))
