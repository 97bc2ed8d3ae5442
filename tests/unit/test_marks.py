"""A learner's marks: changes in the log, words in the private tables alone."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from palvelukoulu.core.anchors import Anchor
from palvelukoulu.core.errors import StoreUnavailable
from palvelukoulu.core.marks import Mark, MarkKind
from palvelukoulu.core.records import Learner
from palvelukoulu.paths import Paths
from palvelukoulu.store import course_updates, doctor, events, marks
from palvelukoulu.store.course_updates import CourseUpdate
from palvelukoulu.store.database import Store
from palvelukoulu.store.doctor import Complaint
from palvelukoulu.study.marks import Marks
from palvelukoulu.study.profiles import Profiles

if TYPE_CHECKING:
    from palvelukoulu.core.exercise import Json

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
WORDS = Anchor("palvelu", "01", "sivu-0", "Katse ehtii ensin.", "Tervehdi heti.", "Sitten.", 15)


class Minutes:
    """A minute goes by each time somebody looks."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        """Return the next minute."""
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def aino(store: Store) -> Learner:
    return Profiles(store, lambda: NOON).add("Aino")


@pytest.fixture
def own(store: Store, aino: Learner) -> Marks:
    return Marks(store, aino, Minutes())


def texts(own: Marks) -> list[str]:
    return [mark.text for mark in own.all()]


def test_a_mark_is_there_as_it_was_put(own: Marks) -> None:
    mark = own.put(own.new(MarkKind.HIGHLIGHT, WORDS, "Kokeilen huomenna."))

    assert own.all() == (mark,)
    assert (mark.anchor, mark.kind, mark.text) == (WORDS, MarkKind.HIGHLIGHT, "Kokeilen huomenna.")


def test_a_changed_mark_is_one_mark_and_comes_last(own: Marks) -> None:
    first = own.put(own.new(MarkKind.NOTE, WORDS, "Ensin"))
    own.put(own.new(MarkKind.BOOKMARK, replace(WORDS, course="muu")))
    own.put(replace(first, text="Sitten"))

    assert texts(own) == ["", "Sitten"]
    assert [mark.text for mark in own.in_course("palvelu")] == ["Sitten"]


def test_a_mark_that_was_taken_away_can_be_brought_back(own: Marks) -> None:
    mark = own.put(own.new(MarkKind.NOTE, WORDS, "Tärkeä"))
    own.remove(mark)
    assert own.all() == ()

    own.put(mark)
    assert texts(own) == ["Tärkeä"]


def test_nobody_sees_the_marks_of_another(store: Store, own: Marks) -> None:
    own.put(own.new(MarkKind.NOTE, WORDS, "Vain minun"))
    elias = Profiles(store, lambda: NOON).add("Elias")

    assert Marks(store, elias, Minutes()).all() == ()


def test_the_same_change_stored_twice_counts_once(store: Store, aino: Learner, own: Marks) -> None:
    mark = own.new(MarkKind.NOTE, WORDS, "Kerran")
    with store.changing() as db:
        marks.add(db, marks.Change("a", aino.id, mark))
        marks.add(db, marks.Change("a", aino.id, replace(mark, text="Kahdesti")))

    assert texts(own) == ["Kerran"]


def test_the_clock_may_go_back(store: Store, aino: Learner) -> None:
    mark = Marks(store, aino, lambda: NOON).put(Mark("m", MarkKind.NOTE, WORDS, "Ensin", NOON))
    yesterday = Marks(store, aino, lambda: NOON - timedelta(days=1))
    yesterday.put(replace(mark, text="Sitten"))

    assert texts(yesterday) == ["Sitten"]


def test_changes_of_many_computers_come_to_the_same_in_any_order(
    store: Store, aino: Learner
) -> None:
    changes = [("a", 1, False), ("b", 2, True), ("c", 2, False), ("d", 1, False)]
    outcomes = set()
    for number, order in enumerate(permutations(changes)):
        with store.changing() as db:
            for event, turn, is_removed in order:
                body: dict[str, Json] = {
                    "learner": aino.id,
                    "mark": f"m{number}",
                    "turn": turn,
                    "is_removed": is_removed,
                }
                stored = events.Event(f"{event}{number}", events.timestamp(NOON), "mark", body)
                events.append(db, stored)
                marks.project(db, body, stored.id)
            row = db.execute(
                "SELECT substr(event, 1, 1), turn, is_removed FROM mark WHERE id = ?",
                (f"m{number}",),
            ).fetchone()
        outcomes.add(row)

    assert outcomes == {("c", 2, 0)}


def test_a_mark_follows_a_lesson_and_an_exercise_that_have_got_other_names(
    store: Store, own: Marks
) -> None:
    asked = Anchor("palvelu", "01", "abc123", "Mitä teet?", is_exercise=True)
    for anchor in (asked, WORDS):
        own.put(own.new(MarkKind.BOOKMARK, anchor))
    update = CourseUpdate(
        "päivitys", "palvelu", "d", {("abc123", "k"): ("xyz789", "k")}, {"01": "02"}, NOON
    )
    with store.changing() as db:
        course_updates.add(db, update)
    own.put(own.new(MarkKind.NOTE, asked, "Myöhemmin"))

    found = [(mark.anchor.lesson, mark.anchor.step) for mark in own.all()]
    assert found == [("02", "xyz789"), ("02", "sivu-0"), ("01", "abc123")]


def test_a_note_being_written_is_taken_as_it_had_come(own: Marks) -> None:
    kept = own.put(own.new(MarkKind.NOTE, WORDS, "Alku"))
    own.keep_draft(replace(kept, text="Alku ja jat"))
    own.keep_draft(own.new(MarkKind.HIGHLIGHT, WORDS, "Uusi"))
    own.keep_draft(own.new(MarkKind.NOTE, WORDS, "  "))
    assert texts(own) == ["Alku"]

    own.recover()
    assert texts(own) == ["Alku ja jat", "Uusi"]
    own.recover()
    assert len(own.all()) == 2


def test_what_was_stored_or_given_up_leaves_no_draft(own: Marks) -> None:
    mark = own.new(MarkKind.NOTE, WORDS, "Valmis")
    own.keep_draft(replace(mark, text="Val"))
    own.put(mark)
    other = own.new(MarkKind.NOTE, WORDS, "Turha")
    own.keep_draft(other)
    own.forget_draft(other)
    own.recover()

    assert texts(own) == ["Valmis"]


@pytest.mark.parametrize(
    "body",
    [
        "{",
        "[]",
        json.dumps({"kind": "muu", "anchor": {}, "text": ""}),
        json.dumps({"kind": "note"}),
    ],
)
def test_a_mark_that_cannot_be_read_hides_no_other(store: Store, own: Marks, body: str) -> None:
    own.put(own.new(MarkKind.NOTE, WORDS, "Rikki"))
    with store.changing() as db:
        db.execute("UPDATE private_body SET body = ?", (body,))
    own.put(own.new(MarkKind.NOTE, WORDS, "Ehjä"))

    assert texts(own) == ["Ehjä"]


def test_what_is_marked_and_written_stands_in_the_private_tables_alone(
    store: Store, own: Marks
) -> None:
    mark = own.put(own.new(MarkKind.NOTE, WORDS, "Salainen ajatus"))
    own.remove(own.put(replace(mark, text="Salainen toinen")))
    own.keep_draft(replace(mark, text="Salainen kolmas"))
    holding = set()
    with store.reading() as db:
        tables = [
            name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        for table in tables:
            rows = db.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
            if any(said in str(row) for row in rows for said in ("Salainen", "Katse", "sivu-0")):
                holding.add(table)

    assert holding == {"private_body", "private_mark_draft"}


def test_the_doctor_finds_marks_that_are_not_what_the_log_says(store: Store, own: Marks) -> None:
    own.put(own.new(MarkKind.BOOKMARK, WORDS))
    own.remove(own.put(own.new(MarkKind.BOOKMARK, WORDS)))
    assert doctor.examine(store).is_sound

    with store.changing() as db:
        db.execute("UPDATE mark SET is_removed = 0")

    (finding,) = doctor.examine(store).findings
    assert (finding.complaint, finding.facts) == (Complaint.PROJECTION, {"table": "mark"})


def test_a_failure_of_the_disk_is_told(store: Store, own: Marks) -> None:
    with store.reading() as db:
        db.execute("PRAGMA query_only = ON")

    with pytest.raises(StoreUnavailable):
        own.put(own.new(MarkKind.BOOKMARK, WORDS))
    assert own.all() == ()


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    kind=st.sampled_from(MarkKind),
    text=st.text(max_size=60),
    quote=st.text(max_size=60),
    is_exercise=st.booleans(),
)
def test_every_mark_comes_back_as_it_was(
    own: Marks, kind: MarkKind, text: str, quote: str, *, is_exercise: bool
) -> None:
    anchor = replace(WORDS, quote=quote, before=text, is_exercise=is_exercise)
    mark = own.put(own.new(kind, anchor, text))

    assert own.all()[-1] == mark
    own.keep_draft(own.new(kind, anchor, f"luonnos {text}"))
    own.recover()
    assert (own.all()[-1].anchor, own.all()[-1].text) == (anchor, f"luonnos {text}")
