"""Completions as files that other programs read."""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.core.errors import FileUnwritable
from palvelukoulu.core.records import Completion, CourseRef, Learner
from palvelukoulu.exchange.completions import csv_lines, export_csv, export_jsonl, json_lines
from palvelukoulu.paths import Paths
from palvelukoulu.store import completions, learners
from palvelukoulu.store.completions import Entry
from palvelukoulu.store.database import Store

AT = datetime(2026, 11, 21, 22, 30, tzinfo=UTC)


def entry(
    name: str = "Maija Meri",
    course: str = "palvelu",
    title: str = "Palvelu",
    version: str = "1.2.0",
    score: float | None = 0.875,
) -> Entry:
    completion = Completion(
        "c1", "m1", CourseRef(course, version, "d"), title, score, 0.8, AT, offset_minutes=120
    )
    return Entry(Learner("m1", name, 0), completion)


def row(one: Entry) -> list[str]:
    return next(csv.reader([list(csv_lines([one]))[1]], delimiter=";"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Records of one completion."""
    opened = Store.open(Paths(tmp_path / "tiedot"))
    one = entry()
    with opened.changing() as db:
        learners.add(db, one.learner, AT)
        completions.add(db, one.completion)
    yield opened
    opened.close()


def test_the_file_is_as_excel_in_finnish_wants_it(store: Store, tmp_path: Path) -> None:
    assert export_csv(store, tmp_path / "suoritukset.csv") == 1

    assert (tmp_path / "suoritukset.csv").read_bytes().decode() == (
        '\ufeff"Nimi";"Kurssin tunnus";"Kurssi";"Versio";"Tila";"Päivä";"Tulos %";'
        '"Merkinnän tunnus"\r\n'
        '"Maija Meri";"palvelu";"Palvelu";"1.2.0";"suoritettu";2026-11-22;87,5;"c1"\r\n'
    )


def test_no_completions_make_a_file_with_headings_only(tmp_path: Path) -> None:
    store = Store.open(Paths(tmp_path / "tyhjä"))
    count = export_csv(store, tmp_path / "a.csv")
    store.close()

    assert count == 0
    assert (tmp_path / "a.csv").read_bytes().count(b"\r\n") == 1


def test_a_course_without_points_has_no_result() -> None:
    assert row(entry(score=None))[6] == ""


def test_a_full_score_is_a_hundred() -> None:
    assert row(entry(score=1.0))[6] == "100"


def test_the_day_is_the_day_on_the_wall() -> None:
    assert row(entry())[5] == "2026-11-22"


@pytest.mark.parametrize(
    "name",
    ['=HYPERLINK("http://x")', "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3*cmd", "\t=1", " =1"],
)
def test_a_name_cannot_be_a_formula(name: str) -> None:
    assert row(entry(name=name))[0] == f"'{name}"


@pytest.mark.parametrize("name", ['"=1+1', "\ufeff=1", "\u200b=1", "'=1"])
def test_a_formula_cannot_hide_behind_what_spreadsheets_skip(name: str) -> None:
    assert row(entry(title=name))[2] == f"'{name}"


@pytest.mark.parametrize("name", ["Maija", "Å=B", "-5", "+358 40 123 4567", "1-2-3"])
def test_ordinary_text_is_left_as_it_is(name: str) -> None:
    assert row(entry(title=name))[2] == name


@pytest.mark.parametrize("course", ["007123", "0e12", "123456789012345678", "2026.10"])
def test_an_identifier_is_not_rewritten_as_a_number(course: str) -> None:
    assert row(entry(course=course))[1] == f"'{course}"


def test_an_ordinary_version_is_left_as_it_is() -> None:
    assert row(entry(version="2026.10.1"))[3] == "2026.10.1"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_name_stays_in_its_cell(name: str) -> None:
    lines = list(csv_lines([entry(name=name)]))
    read = list(csv.reader([lines[1]], delimiter=";", strict=True))

    assert read[0][0].removeprefix("'").endswith(name.removeprefix("'"))
    assert len(read[0]) == 8


def test_json_lines_repeat_identifiers_as_they_are() -> None:
    (line,) = json_lines([entry(name="=1", course="007123")])

    assert json.loads(line) == {
        "id": "c1",
        "learner_id": "m1",
        "name": "=1",
        "course_id": "007123",
        "course_title": "Palvelu",
        "course_version": "1.2.0",
        "status": "completed",
        "date": "2026-11-22",
        "score_percent": 87.5,
    }


def test_json_lines_say_where_there_are_no_points() -> None:
    (line,) = json_lines([entry(score=None)])

    assert json.loads(line)["score_percent"] is None


def test_json_lines_are_written_too(store: Store, tmp_path: Path) -> None:
    assert export_jsonl(store, tmp_path / "a.jsonl") == 1
    assert json.loads((tmp_path / "a.jsonl").read_text("utf-8"))["name"] == "Maija Meri"


def test_a_file_that_cannot_be_written_is_said_so(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FileUnwritable) as caught:
        export_csv(store, tmp_path / "ei ole" / "a.csv")

    assert caught.value.facts["path"].endswith("a.csv")


def test_what_cannot_be_replaced_is_left_as_it_was(store: Store, tmp_path: Path) -> None:
    in_the_way = tmp_path / "a.csv"
    in_the_way.mkdir()
    with pytest.raises(FileUnwritable):
        export_csv(store, in_the_way)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "tiedot"]
