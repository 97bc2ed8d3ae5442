"""Opening the records: nothing that is wrong with them is ever a new start."""

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from palvelukoulu.core.errors import (
    StoreDamaged,
    StoreInUse,
    StoreTooNew,
    StoreUnavailable,
    UserError,
)
from palvelukoulu.core.records import Learner
from palvelukoulu.paths import Paths
from palvelukoulu.store import connection, doctor, header, learners, marker, soundness
from palvelukoulu.store.database import Store
from palvelukoulu.store.migrations import migrations
from palvelukoulu.study.profiles import Profiles


def clock() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "tiedot 100% #ä?")


@pytest.fixture
def used(paths: Paths) -> Iterator[Paths]:
    """Records with two learners in them, closed."""
    store = Store.open(paths)
    Profiles(store, clock).add("Maija")
    Profiles(store, clock).add("Pekka")
    store.close()
    yield paths
    shutil.rmtree(paths.data)


def names(paths: Paths) -> list[str]:
    store = Store.open(paths)
    found = [learner.name for learner in Profiles(store, clock).all()]
    store.close()
    return found


def refusal(paths: Paths) -> UserError:
    """Return why the records cannot be opened; the database must stay as it was."""
    before = content(paths)
    with pytest.raises(UserError) as caught:
        Store.open(paths)
    assert content(paths) == before
    return caught.value


def content(paths: Paths) -> dict[str, bytes]:
    files = (paths.database, header.log_of(paths.database), paths.marker)
    return {file.name: file.read_bytes() for file in files if file.exists()}


def with_log_left_behind(paths: Paths, name: str, *statements: str) -> None:
    """Leave the files as a program that was killed after adding a learner leaves them."""
    store = Store.open(paths)
    Profiles(store, clock).add(name)
    with store.changing() as db:
        for statement in statements:
            db.execute(statement)
    killed = {file: paths.data.joinpath(file).read_bytes() for file in content(paths)}
    store.close()
    for file, text in killed.items():
        paths.data.joinpath(file).write_bytes(text)


def patch(path: Path, offset: int, text: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(text)


def test_the_first_start_makes_empty_records(paths: Paths) -> None:
    assert names(paths) == []
    assert paths.database.exists()


def test_the_records_know_where_they_are(paths: Paths) -> None:
    store = Store.open(paths)
    store.close()

    assert store.paths == paths


def test_records_are_there_at_the_next_start(used: Paths) -> None:
    assert names(used) == ["Maija", "Pekka"]


def test_nothing_unfinished_is_left_in_the_folder(used: Paths) -> None:
    assert sorted(path.name for path in used.data.iterdir()) == [
        "palvelukoulu.db",
        "palvelukoulu.lock",
        "tila.json",
    ]


def test_what_an_interrupted_start_left_is_cleaned_away(used: Paths) -> None:
    used.data.joinpath(".uusi-palvelukoulu.db").write_bytes(b"half")
    used.data.joinpath(".uusi-kopio").mkdir()
    used.data.joinpath(".uusi-kopio", "palvelukoulu.db").write_bytes(b"half")

    names(used)

    assert not list(used.data.glob(".uusi-*"))


def test_the_settings_are_those_that_were_measured(paths: Paths) -> None:
    store = Store.open(paths)
    with store.reading() as db:
        found = {
            name: db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "locking_mode", "synchronous", "foreign_keys")
        }
        safe = {
            name: db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("trusted_schema", "secure_delete", "cell_size_check", "mmap_size")
        }
    has_shared_memory = paths.data.joinpath("palvelukoulu.db-shm").exists()
    store.close()

    assert found == {
        "journal_mode": "wal",
        "locking_mode": "exclusive",
        "synchronous": 2,
        "foreign_keys": 1,
    }
    assert safe == {"trusted_schema": 0, "secure_delete": 1, "cell_size_check": 1, "mmap_size": 0}
    assert not has_shared_memory


def test_a_second_opening_is_told_who_has_the_records(used: Paths) -> None:
    store = Store.open(used)

    with pytest.raises(StoreInUse) as caught:
        Store.open(used)
    store.close()

    assert int(caught.value.facts["pid"]) > 0
    assert caught.value.facts["host"]


def test_another_process_does_not_get_in(used: Paths) -> None:
    script = """
import sys
from pathlib import Path
from palvelukoulu.core.errors import StoreInUse
from palvelukoulu.paths import Paths
from palvelukoulu.store.database import Store
try:
    Store.open(Paths(Path(sys.argv[1])))
except StoreInUse as error:
    print(error.facts["pid"])
"""
    store = Store.open(used)
    holder = json.loads(used.lock.read_bytes())["pid"]
    told = subprocess.run(
        [sys.executable, "-c", script, str(used.data)], check=True, capture_output=True, text=True
    )
    store.close()

    assert told.stdout.strip() == holder


def test_a_lock_file_that_says_nothing_does_not_hide_that_it_is_held(used: Paths) -> None:
    store = Store.open(used)
    used.lock.write_bytes(b"[]")

    with pytest.raises(StoreInUse) as caught:
        Store.open(used)
    store.close()

    assert set(caught.value.facts) == {"path"}


def test_an_unreadable_lock_file_does_not_hide_that_it_is_held(used: Paths) -> None:
    store = Store.open(used)
    used.lock.write_bytes(b"\xff not json")

    with pytest.raises(StoreInUse) as caught:
        Store.open(used)
    store.close()

    assert set(caught.value.facts) == {"path"}


def test_the_lock_is_let_go_when_opening_fails(used: Paths) -> None:
    whole = used.database.read_bytes()
    used.database.write_bytes(b"")
    refusal(used)
    used.database.write_bytes(whole)

    assert names(used) == ["Maija", "Pekka"]


def test_a_folder_that_cannot_be_made_is_said_to_be_unavailable(tmp_path: Path) -> None:
    tmp_path.joinpath("tiedot").write_text("a file")

    with pytest.raises(StoreUnavailable):
        Store.open(Paths(tmp_path / "tiedot"))


def test_a_missing_database_is_not_a_new_start(used: Paths) -> None:
    used.database.unlink()

    assert refusal(used).facts["reason"] == "missing"
    assert not used.database.exists()


def test_a_backup_is_enough_to_know_that_there_were_records(used: Paths) -> None:
    used.backups.mkdir()
    used.database.unlink()
    used.marker.unlink()

    assert refusal(used).facts["reason"] == "missing"


def test_an_empty_database_is_not_a_new_start(used: Paths) -> None:
    used.database.write_bytes(b"")

    assert refusal(used).facts["reason"] == "empty"


@pytest.mark.parametrize("text", [b"short", b"Lorem ipsum dolor sit amet " * 400])
def test_another_kind_of_file_is_not_opened(used: Paths, text: bytes) -> None:
    used.database.write_bytes(text)

    assert refusal(used).facts["reason"] == "not-a-database"


def test_another_programs_database_is_not_opened(used: Paths) -> None:
    patch(used.database, 68, b"\x00\x00\x00\x01")

    assert refusal(used).facts["reason"] == "other-program"


def test_a_truncated_database_is_not_opened(used: Paths) -> None:
    with used.database.open("r+b") as file:
        file.truncate(used.database.stat().st_size // 2)

    assert refusal(used).facts["reason"] == "truncated"


def test_a_database_with_a_broken_page_is_not_opened(used: Paths) -> None:
    patch(used.database, 4096, b"\xff" * 4096)

    assert refusal(used).facts["reason"] == "malformed"


def test_a_database_with_a_broken_first_page_is_not_opened(used: Paths) -> None:
    patch(used.database, 100, b"\xff" * 3000)

    assert isinstance(refusal(used), StoreDamaged)


def test_a_database_without_its_identity_is_not_opened(used: Paths) -> None:
    db = sqlite3.connect(used.database)
    db.execute("DROP TABLE identity")
    db.close()

    assert refusal(used).facts["detail"] == "identity"


def test_an_identity_of_another_make_is_not_opened(used: Paths) -> None:
    db = sqlite3.connect(used.database)
    db.execute("ALTER TABLE identity RENAME COLUMN database TO datebase")
    db.close()

    assert refusal(used).facts["detail"] == "unreadable"


def test_a_lock_met_while_looking_is_not_taken_for_damage(tmp_path: Path) -> None:
    holder = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    other = sqlite3.connect(tmp_path / "a.db", isolation_level=None, timeout=0)
    holder.execute("BEGIN EXCLUSIVE")

    with pytest.raises(sqlite3.OperationalError), soundness.suspected(tmp_path):
        other.execute("SELECT * FROM sqlite_schema")
    holder.close()
    other.close()


def test_a_lost_table_is_noticed(used: Paths) -> None:
    db = sqlite3.connect(used.database)
    db.execute("DROP TABLE position")
    db.close()

    with pytest.raises(StoreDamaged) as caught:
        Store.open(used)

    assert caught.value.facts["detail"] == "position, position_by_turn"


def test_the_records_of_another_computer_are_not_taken_for_these(
    used: Paths, tmp_path: Path
) -> None:
    other = Paths(tmp_path / "muut")
    Store.open(other).close()
    shutil.copyfile(other.database, used.database)

    assert refusal(used).facts["reason"] == "replaced"


def test_an_older_copy_is_not_taken_for_the_records(used: Paths) -> None:
    older = used.database.read_bytes()
    store = Store.open(used)
    Profiles(store, clock).add("Liisa")
    store.close()
    used.database.write_bytes(older)

    error = refusal(used)

    assert error.facts["reason"] == "shorter"
    assert (error.facts["events"], error.facts["known"]) == ("2", "3")


def test_records_that_went_another_way_are_not_taken_for_these(used: Paths) -> None:
    fork = used.database.read_bytes()
    store = Store.open(used)
    Profiles(store, clock).add("Liisa")
    store.close()
    after = used.marker.read_bytes()
    used.database.write_bytes(fork)
    used.marker.unlink()
    store = Store.open(used)
    Profiles(store, clock).add("Olli")
    store.close()
    used.marker.write_bytes(after)

    assert refusal(used).facts["reason"] == "chain"


def test_a_broken_link_near_the_end_is_noticed_at_once(used: Paths) -> None:
    db = sqlite3.connect(used.database)
    db.execute("DROP TRIGGER event_is_only_erased")
    db.execute("UPDATE event SET kind = 'learner-adder' WHERE seq = 1")
    db.commit()
    db.close()

    assert refusal(used).facts == {
        "path": str(used.database),
        "reason": "chain",
        "seq": "1",
    }


def test_without_a_marker_the_records_are_opened_and_marked_again(used: Paths) -> None:
    before = used.marker.read_bytes()
    used.marker.unlink()

    assert names(used) == ["Maija", "Pekka"]
    assert used.marker.read_bytes() == before


def test_an_unreadable_marker_is_written_again(used: Paths) -> None:
    used.marker.write_bytes(b'{"database": ')

    assert names(used) == ["Maija", "Pekka"]
    found = marker.read(used.marker)
    assert found is not None
    assert found.events == 2


def test_the_marker_says_where_the_records_have_come(used: Paths) -> None:
    found = marker.read(used.marker)

    assert found is not None
    assert (found.events, found.program, found.backup) == (2, "0.1.0", "")


def test_changes_left_in_the_log_by_a_killed_program_are_there(used: Paths) -> None:
    with_log_left_behind(used, "Liisa")

    assert names(used) == ["Liisa", "Maija", "Pekka"]


def test_changes_left_in_the_log_are_there_without_a_marker_too(used: Paths) -> None:
    with_log_left_behind(used, "Liisa")
    used.marker.unlink()

    assert names(used) == ["Liisa", "Maija", "Pekka"]


def test_a_log_that_makes_these_other_records_is_refused(used: Paths, tmp_path: Path) -> None:
    other = Paths(tmp_path / "muut")
    with_log_left_behind(other, "Outi", "UPDATE identity SET device = 'another'")
    shutil.copyfile(header.log_of(other.database), header.log_of(used.database))

    error = refusal(used)

    assert (error.facts["reason"], error.facts["detail"]) == ("foreign-log", "replaced")


def test_a_log_that_would_tear_the_records_is_refused(used: Paths, tmp_path: Path) -> None:
    torn = sqlite3.connect(tmp_path / "muu.db", isolation_level=None)
    torn.execute("PRAGMA journal_mode = WAL")
    for number in range(60):
        torn.execute(f"CREATE TABLE filler{number} (x)")
    torn.execute("CREATE TABLE identity (database)")
    torn.execute("CREATE TABLE event (seq)")
    torn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    torn.execute("PRAGMA user_version = 3")
    shutil.copyfile(tmp_path / "muu.db-wal", header.log_of(used.database))
    torn.close()

    assert refusal(used).facts["reason"] == "foreign-log"


@pytest.mark.parametrize("has_marker", [True, False])
def test_the_log_of_other_records_is_not_let_near_these(
    used: Paths, tmp_path: Path, *, has_marker: bool
) -> None:
    other = Paths(tmp_path / "muut")
    with_log_left_behind(other, "Outi")
    shutil.copyfile(header.log_of(other.database), header.log_of(used.database))
    if not has_marker:
        used.marker.unlink()

    error = refusal(used)

    assert isinstance(error, StoreDamaged)
    assert error.facts["reason"] == "foreign-log"


def test_the_records_open_again_once_the_foreign_log_is_gone(used: Paths, tmp_path: Path) -> None:
    other = Paths(tmp_path / "muut")
    with_log_left_behind(other, "Outi")
    shutil.copyfile(header.log_of(other.database), header.log_of(used.database))
    refusal(used)
    header.log_of(used.database).unlink()

    assert names(used) == ["Maija", "Pekka"]


def test_a_log_that_lost_its_end_is_noticed_by_the_marker(used: Paths) -> None:
    with_log_left_behind(used, "Liisa")
    known = marker.read(used.marker)
    assert known is not None
    ahead = marker.Marker(known.database, 4, "0" * 64, known.program)
    marker.write(used.marker, ahead)

    error = refusal(used)

    assert (error.facts["reason"], error.facts["detail"]) == ("foreign-log", "shorter")


def test_a_newer_programs_records_are_left_alone(used: Paths) -> None:
    patch(used.database, 60, (header.SCHEMA + 1).to_bytes(4, "big"))

    error = refusal(used)

    assert isinstance(error, StoreTooNew)
    assert error.facts["schema"] == str(header.SCHEMA + 1)


def test_a_newer_layout_that_is_only_in_the_log_is_left_alone(used: Paths) -> None:
    store = Store.open(used)
    with store.changing() as db:
        db.execute(f"PRAGMA user_version = {header.SCHEMA + 1}")
    killed = content(used)
    store.close()
    for file, text in killed.items():
        used.data.joinpath(file).write_bytes(text)

    assert isinstance(refusal(used), StoreTooNew)


def older(paths: Paths) -> None:
    """Make records with the layout of the first three migrations only."""
    paths.data.mkdir()
    db = connection.connect(paths.database)
    db.execute(f"PRAGMA application_id = {header.APPLICATION_ID}")
    wrapped = Database(db, execute_plugins=False)
    migrations.apply(wrapped, stop_before="0004-wordings-and-drafts")
    db.execute("INSERT INTO identity (one, database, device) VALUES (1, 'd', 'e')")
    with wrapped.atomic():
        learners.add(db, Learner("a", "Aino", 0), clock())
    db.execute("PRAGMA user_version = 3")
    db.close()


def test_older_records_are_upgraded_and_keep_their_content(paths: Paths) -> None:
    older(paths)

    store = Store.open(paths)
    found = [learner.name for learner in Profiles(store, clock).all()]
    examined = doctor.examine(store)
    store.close()

    assert found == ["Aino"]
    assert examined.is_sound


def test_an_upgrade_leaves_a_copy_of_the_older_records(paths: Paths) -> None:
    older(paths)
    names(paths)

    (copy,) = paths.backups.iterdir()
    found = marker.read(paths.marker)

    assert header.check(copy).schema == 3
    assert found is not None
    assert found.backup == copy.name


def test_an_upgrade_that_cannot_be_finished_leaves_the_older_records(paths: Paths) -> None:
    older(paths)
    db = sqlite3.connect(paths.database)
    db.execute("CREATE TABLE position (surprise)")
    db.close()

    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        Store.open(paths)

    assert header.check(paths.database).schema == 3
    (copy,) = paths.backups.iterdir()
    assert header.check(copy).schema == 3


def test_an_upgrade_that_leaves_references_to_nothing_is_refused(paths: Paths) -> None:
    older(paths)
    db = sqlite3.connect(paths.database)
    db.execute("INSERT INTO lesson_finish VALUES ('nobody', 'k', '1', 'l', 'then')")
    db.commit()
    db.close()

    with pytest.raises(StoreDamaged):
        Store.open(paths)

    assert header.check(paths.database).schema == 3


def test_records_that_cannot_be_copied_soundly_are_not_upgraded(paths: Paths) -> None:
    older(paths)
    db = sqlite3.connect(paths.database, isolation_level=None)
    db.execute(
        "INSERT INTO completion VALUES ('c', 'a', 'k', '1.0.0', 'd', 'K', 1.0, 0.8, 'then', 0)"
    )
    db.execute("PRAGMA writable_schema = ON")
    db.execute(
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX completion_by_learner ON completion (title)' "
        "WHERE name = 'completion_by_learner'"
    )
    db.close()

    with pytest.raises(StoreDamaged):
        Store.open(paths)

    assert header.check(paths.database).schema == 3


def test_what_is_looked_for_at_the_start_is_what_the_migrations_make(paths: Paths) -> None:
    Store.open(paths).close()
    db = sqlite3.connect(paths.database)
    made = {
        name
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL")
        if "_sqlite_migrations" not in name
    }
    (schema,) = db.execute("PRAGMA user_version").fetchone()
    db.close()

    empty = Database(memory=True)
    steps = len(migrations.pending(empty))
    empty.close()

    assert made == soundness._LAYOUT
    assert schema == header.SCHEMA == steps


def test_an_ordinary_start_does_not_wait_for_sqlite_utils(used: Paths) -> None:
    script = """
import sys
from pathlib import Path
from palvelukoulu.paths import Paths
from palvelukoulu.store.database import Store
Store.open(Paths(Path(sys.argv[1]))).close()
print("sqlite_utils" in sys.modules)
"""
    told = subprocess.run(
        [sys.executable, "-c", script, str(used.data)], check=True, capture_output=True, text=True
    )

    assert told.stdout.strip() == "False"


def test_closing_works_when_the_marker_cannot_be_written(paths: Paths) -> None:
    store = Store.open(paths)
    Profiles(store, clock).add("Maija")
    paths.marker.unlink()
    paths.marker.mkdir()

    store.close()
    paths.marker.rmdir()

    assert names(paths) == ["Maija"]
