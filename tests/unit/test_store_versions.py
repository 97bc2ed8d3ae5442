"""The records of every version that was ever released open, and nothing in them is lost.

``tests/data/records/<version>`` holds the same study as each version left it: Maija
completed a course, wrote a reflection and left another half made. From layout 7 on she has
also marked words in a lesson.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from palvelukoulu.core.marks import MarkKind
from palvelukoulu.core.records import Position
from palvelukoulu.paths import Paths
from palvelukoulu.store import completions, doctor, header, learners, marks, positions, preferences
from palvelukoulu.store.database import Store

RELEASED = sorted(Path(__file__).parents[1].joinpath("data", "records").iterdir())


@pytest.fixture(params=RELEASED, ids=lambda folder: str(folder.name))
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    shutil.copytree(request.param, tmp_path / "tiedot")
    opened = Store.open(Paths(tmp_path / "tiedot"))
    yield opened
    opened.close()


def test_they_are_sound(store: Store) -> None:
    examined = doctor.examine(store)

    assert examined.is_sound
    assert examined.events >= 9


def test_learners_and_their_settings_are_there(store: Store) -> None:
    with store.reading() as db:
        (maija, *_) = sorted(learners.everyone(db), key=lambda one: one.name)
        last = learners.last_used(db)
        settings = preferences.find(db, maija.id)

    assert (maija.name, maija.id) == ("Maija Meri", last)
    assert settings.text_percent == 120


def test_the_completion_is_there(store: Store) -> None:
    with store.reading() as db:
        (entry,) = completions.every(db)

    assert (entry.completion.course.id, entry.completion.score) == ("palvelu", 1.0)


def test_the_place_is_there(store: Store) -> None:
    with store.reading() as db:
        maija = str(learners.last_used(db))
        (visit, *_) = positions.visits(db, maija)

    assert (visit.lesson, visit.position) == ("02", Position("qual1", 3))


def test_the_half_made_reflection_is_there(store: Store) -> None:
    with store.reading() as db:
        (body,) = db.execute("SELECT body FROM private_draft").fetchone()

    assert "Puhun vas" in body


def test_marks_are_there_where_there_were_any(store: Store, request: pytest.FixtureRequest) -> None:
    with store.reading() as db:
        maija = str(learners.last_used(db))
        found = [(one.kind, one.text) for one in marks.of_learner(db, maija)]
        half = [one.text for one in marks.drafts(db, maija)]

    if "rakenne-7" in request.node.name:
        highlight = (MarkKind.HIGHLIGHT, "Kokeilen tätä aulassa.")
        assert (found, half) == ([highlight, (MarkKind.BOOKMARK, "")], ["Kesken jään"])
    else:
        assert (found, half) == ([], [])


def test_this_versions_own_layout_is_among_them() -> None:
    layouts = [header.check(folder / "palvelukoulu.db").schema for folder in RELEASED]

    assert max(layouts) == header.SCHEMA
