"""Changes happen all at once or not at all, and trouble is told from bugs."""

import errno
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palvelukoulu.core.errors import StoreDamaged, StoreFull, StoreInUse, StoreUnavailable
from palvelukoulu.core.records import Learner
from palvelukoulu.paths import Paths
from palvelukoulu.store import learners
from palvelukoulu.store.database import Store
from palvelukoulu.store.trouble import translated

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


def fill_up(store: Store) -> None:
    """Leave no room for another page."""
    with store.reading() as db:
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages}")


def add(store: Store, name: str) -> None:
    with store.changing() as db:
        learners.add(db, Learner(name, name, 0), AT)


def names(store: Store) -> list[str]:
    with store.reading() as db:
        return sorted(learner.name for learner in learners.everyone(db))


def test_a_change_is_kept(store: Store) -> None:
    add(store, "Maija")

    assert names(store) == ["Maija"]


def test_a_change_that_breaks_off_has_not_happened(store: Store) -> None:
    with pytest.raises(RuntimeError), store.changing() as db:
        learners.add(db, Learner("a", "Maija", 0), AT)
        raise RuntimeError

    assert names(store) == []


def test_a_full_disk_is_said_to_be_full_and_nothing_is_half_done(store: Store) -> None:
    add(store, "Maija")
    fill_up(store)

    with pytest.raises(StoreFull):
        add(store, "x" * 20_000)

    assert names(store) == ["Maija"]


def test_the_store_works_again_once_there_is_room(store: Store) -> None:
    fill_up(store)
    with pytest.raises(StoreFull):
        add(store, "x" * 20_000)
    with store.reading() as db:
        db.execute("PRAGMA max_page_count = 1000000")

    add(store, "Maija")

    assert names(store) == ["Maija"]


def test_a_file_that_may_not_grow_is_reported_and_earlier_records_stay(tmp_path: Path) -> None:
    """A quota on file size stands for a disk that fails in the middle of writing."""
    script = """
import resource, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from palvelukoulu.core.errors import UserError
from palvelukoulu.paths import Paths
from palvelukoulu.store.database import Store
from palvelukoulu.study.profiles import Profiles
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = Store.open(Paths(Path(sys.argv[1])))
profiles = Profiles(store, lambda: datetime(2026, 11, 21, tzinfo=UTC))
profiles.add("Maija")
resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, resource.RLIM_INFINITY))
count = 1
try:
    while True:
        profiles.add(f"Oppija {count}")
        count += 1
except UserError as error:
    print(error.code, count, len(profiles.all()))
"""
    told = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], check=True, capture_output=True, text=True
    )
    code, added, seen = told.stdout.split()
    store = Store.open(Paths(tmp_path))
    kept = len(names(store))
    store.close()

    assert code == "store-unavailable"
    assert added == seen
    assert kept == int(added)
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


def test_a_misspelled_column_is_a_bug_and_stays_one(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such column"), store.reading() as db:
        db.execute("SELECT nmae FROM learner")


def test_another_programs_lock_is_said_to_be_in_use(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    first = sqlite3.connect(path, isolation_level=None)
    second = sqlite3.connect(path, isolation_level=None, timeout=0)
    first.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreInUse), translated(path):
        second.execute("BEGIN IMMEDIATE")
    first.close()
    second.close()


def test_a_broken_page_met_later_is_said_to_be_damage(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreDamaged) as caught, translated(tmp_path):
        error = sqlite3.DatabaseError("database disk image is malformed")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error

    assert caught.value.facts["reason"] == "malformed"
    assert names(store) == []


def test_text_that_is_no_longer_utf8_is_damage_and_is_not_repeated(store: Store) -> None:
    with pytest.raises(StoreDamaged) as caught, store.reading() as db:
        db.execute("SELECT CAST(x'c328' || 'salaisuus' AS TEXT)").fetchone()

    assert caught.value.facts["detail"] == "text"
    assert caught.value.__cause__ is None


def test_a_full_disk_met_outside_sqlite_is_full_too(tmp_path: Path) -> None:
    with pytest.raises(StoreFull), translated(tmp_path):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_folder_met_in_place_of_a_file_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable), translated(tmp_path):
        sqlite3.connect(tmp_path)
