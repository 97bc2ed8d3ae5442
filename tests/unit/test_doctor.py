"""The doctor sees what SQLite cannot: changed content, lost events, wrong progress."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.errors import StoreDamaged
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.core.outline import CourseOutline, ExerciseOutline, LessonOutline
from palvelukoulu.paths import Paths
from palvelukoulu.store import doctor, events
from palvelukoulu.store.database import Store
from palvelukoulu.store.doctor import Complaint
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.session import StudySession

PLACE = Place("01.md", 1)
GREET = ExerciseBlock(
    "greet1",
    SingleChoice(Stem("greet1", "?"), (Choice("Tervehdin", True), Choice("Odotan", False))),
    PLACE,
    Hashes("k1", "t1"),
)
THINK = ExerciseBlock("think1", Reflection(Stem("think1", "?")), PLACE, Hashes("k2", "t2"))
LESSON = LessonOutline(
    "01", "Yksi", 4, (ExerciseOutline("greet1", "k1", 1), ExerciseOutline("think1", "k2", 0))
)
COURSE = CourseOutline("palvelu", "P", "", "1.0.0", "d", 4, 0.8, "sini", "/p", (LESSON,))


def noon() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path)


@pytest.fixture
def store(paths: Paths) -> Iterator[Store]:
    """Records of a learner who has completed a course: five events."""
    opened = studied(paths)
    yield opened
    opened.close()


def studied(paths: Paths) -> Store:
    opened = Store.open(paths)
    session = StudySession(opened, Profiles(opened, noon).add("Maija"), COURSE, noon)
    session.answer("01", GREET, Picked(0))
    session.answer("01", THINK, Written("Salainen ajatus"))
    session.finish_lesson("01")
    return opened


def harm(store: Store, *statements: str) -> None:
    """Change what the program itself never changes."""
    with store.reading() as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("DROP TRIGGER event_is_only_erased")
        db.execute("DROP TRIGGER event_is_never_deleted")
        for statement in statements:
            db.execute(statement)


def complaints(store: Store) -> set[Complaint]:
    return {finding.complaint for finding in doctor.examine(store).findings}


def test_ordinary_records_are_sound(store: Store) -> None:
    examined = doctor.examine(store)

    assert examined.is_sound
    assert examined.events == 5


def test_empty_records_are_sound(tmp_path: Path) -> None:
    store = Store.open(Paths(tmp_path / "toiset"))
    examined = doctor.examine(store)
    store.close()

    assert examined == doctor.Examination(0, ())


def test_an_examination_changes_nothing(store: Store) -> None:
    with store.reading() as db:
        before = db.total_changes
        doctor.examine(store)

        assert db.total_changes == before
        assert db.execute("SELECT name FROM learner").fetchone() == ("Maija",)


@pytest.mark.parametrize("column", ["id", "at", "kind", "body_hash", "prev", "hash"])
def test_a_changed_event_is_found(store: Store, column: str) -> None:
    harm(store, f"UPDATE event SET {column} = 'x' || {column} WHERE seq = 3")  # noqa: S608

    findings = doctor.examine(store).findings

    assert doctor.Finding(Complaint.CHAIN, {"seq": "3"}) in findings


def test_a_lost_event_is_found(store: Store) -> None:
    harm(store, "DELETE FROM event WHERE seq = 4")

    assert Complaint.CHAIN in complaints(store)


def test_a_changed_body_is_found(store: Store) -> None:
    harm(store, "UPDATE event SET body = replace(body, '1.0', '0.5') WHERE seq = 2")

    findings = doctor.examine(store).findings

    assert doctor.Finding(Complaint.BODY, {"seq": "2"}) in findings


def test_a_body_that_is_no_longer_text_is_found(store: Store) -> None:
    harm(store, "UPDATE event SET body = CAST(x'c32800' AS TEXT) WHERE seq = 2")

    assert Complaint.BODY in complaints(store)


def test_a_body_that_lost_its_salt_is_found(store: Store) -> None:
    harm(
        store,
        "PRAGMA ignore_check_constraints = ON",
        "UPDATE event SET body = NULL WHERE seq = 5",
    )

    assert Complaint.BODY in complaints(store)


def test_a_changed_private_text_is_found_and_not_repeated(store: Store) -> None:
    harm(store, "UPDATE private_body SET body = replace(body, 'ajatus', 'salaus')")

    examined = doctor.examine(store)

    assert examined.findings == (doctor.Finding(Complaint.PRIVATE, {"seq": "3"}),)
    assert "Salainen" not in str(examined)


def test_a_lost_private_text_is_found(store: Store) -> None:
    harm(store, "DELETE FROM private_body")

    assert complaints(store) == {Complaint.PRIVATE}


@pytest.mark.parametrize(
    ("table", "statement"),
    [
        ("learner", "UPDATE learner SET name = 'Liisa'"),
        ("standing", "UPDATE standing SET best = 0.5 WHERE exercise = 'greet1'"),
        ("standing", "DELETE FROM standing"),
        (
            "lesson_finish",
            "INSERT INTO lesson_finish SELECT learner, 'x', '1', '1', at FROM lesson_finish",
        ),
        ("completion", "DELETE FROM completion"),
    ],
)
def test_progress_that_does_not_follow_from_the_log_is_found(
    store: Store, table: str, statement: str
) -> None:
    harm(store, statement)

    assert doctor.examine(store).findings == (
        doctor.Finding(Complaint.PROJECTION, {"table": table}),
    )


def test_a_lost_wording_is_found(store: Store) -> None:
    harm(store, "DELETE FROM wording WHERE exercise = 'greet1'")

    assert doctor.examine(store).findings == (doctor.Finding(Complaint.WORDING, {"seq": "2"}),)


def test_a_reference_to_nobody_is_found(store: Store) -> None:
    harm(store, "INSERT INTO preferences VALUES ('nobody', '{}')")

    findings = doctor.examine(store).findings

    assert findings == (doctor.Finding(Complaint.REFERENCE, {"table": "preferences"}),)


def test_an_index_that_lost_a_row_is_found(store: Store) -> None:
    harm(
        store,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = 'CREATE UNIQUE INDEX position_by_turn "
        "ON position (learner, at)' WHERE name = 'position_by_turn'",
        "PRAGMA writable_schema = RESET",
    )

    assert Complaint.PAGES in complaints(store)


def test_an_event_of_an_unknown_kind_makes_no_progress(store: Store) -> None:
    with store.changing() as db:
        events.append(db, events.Event("x", "2026-11-21T12:00:00.000Z", "unheard-of", {}))

    assert doctor.examine(store) == doctor.Examination(6, ())


def test_an_erased_body_is_sound_where_its_progress_is_erased_too(store: Store) -> None:
    with store.changing() as db:
        db.execute("UPDATE event SET body = NULL, salt = NULL WHERE kind = 'course-completed'")
        db.execute("DELETE FROM completion")

    assert doctor.examine(store).is_sound


def test_bytes_changed_on_the_disk_are_found(paths: Paths) -> None:
    """A flipped letter in an answer leaves every page of SQLite in order."""
    studied(paths).close()
    whole = paths.database.read_bytes()
    paths.database.write_bytes(whole.replace(b'"Tervehdin"],', b'"Tervehdit"],'))
    assert paths.database.read_bytes() != whole

    again = Store.open(paths)
    found = complaints(again)
    again.close()

    assert found == {Complaint.BODY}


def test_every_changed_byte_is_noticed_or_harmless(paths: Paths) -> None:
    """Of flips all over the file, none changes what a learner has done unnoticed."""
    studied(paths).close()
    whole = paths.database.read_bytes()
    truth = done(whole, paths)
    for place in range(1000, len(whole), 2203):
        harmed = bytearray(whole)
        harmed[place] ^= 0x10
        assert done(bytes(harmed), paths) in {truth, None}, place


def done(content: bytes, paths: Paths) -> tuple[object, ...] | None:
    """Return what the records say has been done; None when something is noticed."""
    paths.database.write_bytes(content)
    try:
        store = Store.open(paths)
    except StoreDamaged:
        return None
    try:
        if not doctor.examine(store).is_sound:
            return None
        with store.reading() as db:
            return tuple(
                tuple(db.execute(query).fetchall())
                for query in ("SELECT id, body FROM event", "SELECT * FROM standing")
            )
    except StoreDamaged:
        return None
    finally:
        store.close()
