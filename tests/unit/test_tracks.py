"""A learner on a way through the courses."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from palvelukoulu.core.outline import CourseOutline, LessonOutline
from palvelukoulu.core.progress import CourseProgress, measure
from palvelukoulu.core.records import Completion, CourseRef
from palvelukoulu.core.tracks import Track
from palvelukoulu.store import cached_outlines
from palvelukoulu.store.catalogue import Catalogue, Charted
from palvelukoulu.study.library import Library
from palvelukoulu.study.tracks import chosen, journey

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
TEAM = Track("Tiimi", "", ("/k/1-yksi", "/k/2-kaksi", "/k/3-kolme/02-b.md", "/k/9-poissa"))


def progress(folder: str, *finished: str, is_completed: bool = False) -> CourseProgress:
    lessons = (LessonOutline("01-a", "A", 5, ()), LessonOutline("02-b", "B", 7, ()))
    outline = CourseOutline(
        folder, folder, "", "1.0.0", "d", 12, None, "s", f"/k/{folder}", lessons
    )
    done = Completion("c", "a", CourseRef(folder, "1.0.0", "d"), "", None, None, NOW)
    return measure(outline, {}, set(finished), done if is_completed else None)


def test_courses_stand_in_the_order_of_the_way_and_the_others_after_them() -> None:
    every = (progress("0-alku"), progress("2-kaksi"), progress("3-kolme"), progress("1-yksi"))

    way = journey(TEAM, every)

    assert [one.outline.id for one in way.courses] == ["1-yksi", "2-kaksi"]
    ids = [one.outline.id for one in way.arranged(every)]
    assert ids == ["1-yksi", "2-kaksi", "0-alku", "3-kolme"]


def test_a_single_lesson_is_done_together() -> None:
    way = journey(TEAM, (progress("1-yksi"), progress("3-kolme", "02-b")))

    (shared,) = way.together
    assert (shared.outline.id, shared.lesson.title, shared.is_done) == ("3-kolme", "B", True)


def test_what_is_left_counts_every_lesson_once() -> None:
    track = Track("Tiimi", "", (*TEAM.stops, "/k/2-kaksi/01-a.md"))
    every = (progress("1-yksi", "01-a"), progress("2-kaksi"), progress("3-kolme"))

    way = journey(track, every)

    assert way.minutes_left == 7 + 12 + 7
    assert way.share == pytest.approx(5 / 31)


def test_a_course_is_behind_when_it_is_completed_or_gone_through() -> None:
    through = progress("1-yksi", "01-a", "02-b")
    completed = progress("2-kaksi", is_completed=True)

    assert journey(TEAM, (through, completed)).completed == 2
    assert journey(TEAM, (through, progress("2-kaksi", "01-a"))).completed == 1


def test_the_next_course_is_the_first_with_something_to_study() -> None:
    through, begun = progress("1-yksi", "01-a", "02-b"), progress("2-kaksi", "01-a")

    assert journey(TEAM, (through, begun)).following == begun
    assert journey(TEAM, (through,)).following is None


def test_a_way_whose_courses_are_all_gone_is_empty() -> None:
    way = journey(TEAM, ())

    assert (way.courses, way.together, way.share, way.minutes_left) == ((), (), 0.0, 0)


def test_folders_are_the_same_however_their_names_are_composed() -> None:
    way = journey(
        Track("T", "", ("/k/ty\N{LATIN SMALL LETTER O WITH DIAERESIS}",)), (progress("tyo\u0308"),)
    )

    assert len(way.courses) == 1


def test_a_way_is_chosen_by_its_name() -> None:
    assert chosen((TEAM,), "Tiimi") == TEAM
    assert chosen((TEAM,), "") is None


# --- in the library --------------------------------------------------------------------------


def library(tmp_path: Path) -> Library:
    return Library((tmp_path / "a", tmp_path / "b"), Catalogue(tmp_path / "luettelo.db"))


def write(folder: Path, text: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "polut.md").write_text(f"# Polut\n\n{text}", "utf-8")


def test_ways_of_every_folder_are_read_and_kept_for_the_next_start(tmp_path: Path) -> None:
    write(tmp_path / "a", "## Tiimi\n\n- [Y](1-yksi)\n")
    write(tmp_path / "b", "## Tiimi\n\n- [Z](muu)\n\n## Oma\n\n- [K](2-kaksi)\n")
    first = library(tmp_path)
    assert first.tracks() == ()

    assert first.refresh()

    expected = (
        Track("Tiimi", "", (str(tmp_path / "a" / "1-yksi"),)),
        Track("Oma", "", (str(tmp_path / "b" / "2-kaksi"),)),
    )
    assert first.tracks() == expected
    assert library(tmp_path).tracks() == expected
    assert not first.refresh()


def test_ways_that_are_written_anew_or_taken_away_change_the_library(tmp_path: Path) -> None:
    write(tmp_path / "a", "## Tiimi\n\n- [Y](1-yksi)\n")
    shelves = library(tmp_path)
    shelves.refresh()

    write(tmp_path / "a", "## Toinen tiimi\n\n- [Y](1-yksi)\n")
    assert shelves.refresh()
    assert [one.name for one in shelves.tracks()] == ["Toinen tiimi"]

    (tmp_path / "a" / "polut.md").unlink()
    assert shelves.refresh()
    assert shelves.tracks() == ()


def test_the_catalogue_forgets_ways_read_by_other_code_and_damaged_ones(tmp_path: Path) -> None:
    charted = Charted("/k", "leima", (TEAM,))
    catalogue = Catalogue(tmp_path / "luettelo.db")
    catalogue.begin("1")
    catalogue.keep_tracks([charted])
    assert catalogue.tracks() == (charted,)

    with catalogue._file._db as db:
        db.execute("UPDATE track SET crc = crc + 1")
    assert catalogue.tracks() == ()
    catalogue.keep_tracks([charted])
    catalogue.begin("2")
    assert catalogue.tracks() == ()
    catalogue.close()


@pytest.mark.parametrize("text", ["", "[1]", "[[1, 2]]", '[["a", "b", 3]]'])
def test_ways_that_were_not_kept_by_the_catalogue_are_no_ways(text: str) -> None:
    with pytest.raises(ValueError, match=r"\A"):
        cached_outlines.decode_tracks(text)
