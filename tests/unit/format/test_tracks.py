"""Ways through a library: what is read of them, and what is remarked on."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.content.checking import check_paths
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.report import as_json, as_text
from palvelukoulu.content.strict import check_strictly
from palvelukoulu.content.text import LARGEST_FILE
from palvelukoulu.content.tracks import check_tracks, parse_tracks, read_tracks
from palvelukoulu.core.tracks import Track

COURSE = (
    "---\ntunnus: {0}\nnimi: {0}\nmuoto: palvelukoulu 1\n---\n\n"
    "# {0}\n\n## Sisältö\n\n- [A](01-a.md)\n"
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    for name in ("1-yksi", "2-kaksi"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "kurssi.md").write_text(COURSE.format(name[2:]), "utf-8")
        (tmp_path / name / "01-a.md").write_text("# A\n\nTeksti.\n", "utf-8")
    return tmp_path


def write(library: Path, text: str) -> Path:
    (library / "polut.md").write_text(text, "utf-8")
    return library


def codes(library: Path, text: str) -> list[tuple[str, int]]:
    return [(one.code, one.place.line) for one in check_tracks(write(library, text))]


def test_a_way_has_a_name_words_and_stops(library: Path) -> None:
    text = (
        "# Polut\n\nTervetuloa.\n\n## Tiimi\n\nSamat kurssit\nja lisää.\n\n"
        "- [Yksi](1-yksi)\n  - [A](1-yksi/01-a.md)\n- [Kaksi](2-kaksi/)\n\n"
        "## Pieni\n\n- [Kaksi](2-kaksi/kurssi.md)\n"
    )

    assert check_tracks(write(library, text)) == ()
    assert read_tracks(library) == (
        Track("Tiimi", "Samat kurssit ja lisää.", ("1-yksi", "1-yksi/01-a.md", "2-kaksi")),
        Track("Pieni", "", ("2-kaksi",)),
    )


def test_a_library_without_the_file_has_no_ways(library: Path) -> None:
    assert read_tracks(library) == ()


def test_a_file_too_large_to_be_one_has_no_ways(library: Path) -> None:
    write(library, "#" * (LARGEST_FILE + 1))

    assert read_tracks(library) == ()
    assert [one.code for one in check_tracks(library)] == ["PK002"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("## Tiimi\n\n- [Yksi](1-yksi)\n", [("PK010", 1)]),
        ("# Polut\n\n## Tiimi\n\n- [Y](1-yks)\n", [("PK180", 5)]),
        ("# Polut\n\n## Tiimi\n\n- [Y](1-YKSI)\n", [("PK180", 5)]),
        ("# Polut\n\n## Tiimi\n\n- [Y](syvemmalla/1-yksi)\n", [("PK180", 5)]),
        ("# Polut\n\n## Tiimi\n\n- [A](3-kolme/01-a.md)\n", [("PK180", 5)]),
        ("# Polut\n\n## Tiimi\n\n- [A](01-a.md)\n", [("PK180", 5)]),
        ("# Polut\n\n## Tiimi\n\n- [A](1-yksi/01-a.md/b)\n", [("PK180", 5)]),
        ("# Polut\n\n## Tiimi\n\n- [A](1-yksi/02-a.md)\n", [("PK181", 5)]),
        ("# Polut\n\n## Tiimi\n\nSanoja vain.\n", [("PK182", 3)]),
        ("# Polut\n\n## T\n\n- [Y](1-yksi)\n\n## t\n\n- [Y](2-kaksi)\n", [("PK183", 7)]),
        ("# Polut\n\n## Tiimi\n\n- Yksi\n- [K](2-kaksi)\n", [("PK184", 5)]),
        ("# Polut\n\n## Tiimi\n\n### Yhdessä\n\n- [K](2-kaksi)\n", [("PK184", 5)]),
        ("# Polut\n\n## Tiimi\n\n- [Y](../muualla)\n- [K](2-kaksi)\n", [("PK185", 5)]),
        ("# Polut\n\n## Tiimi\n\n- [Y](https://fi)\n- [K](2-kaksi)\n", [("PK185", 5)]),
        ("# Polut\n\n## Tiimi\n\n- [Y](1-yksi)\n- [Y](1-yksi/)\n", [("PK186", 6)]),
    ],
)
def test_what_is_amiss_is_remarked_on(
    library: Path, text: str, found: list[tuple[str, int]]
) -> None:
    assert codes(library, text) == found


def test_the_folder_that_was_meant_is_named(library: Path) -> None:
    write(library, "# Polut\n\n## Tiimi\n\n- [Y](1-yks)\n- [A](2-kaksi/01-b.md)\n")

    said = as_text(check_paths([library / "polut.md"]))

    assert "Polku vie kansioon, jossa ei ole kurssia: ”1-yks”." in said
    assert "Tarkoititko ”1-yksi”?" in said
    assert "Tarkoititko ”01-a.md”?" in said
    assert "^^^^^" in said


@pytest.mark.parametrize("check", [check_paths, check_strictly])
def test_checking_a_library_checks_its_ways_once(library: Path, check: type) -> None:
    write(library, "# Polut\n\n## Tiimi\n\n- [Y](3-kolme)\n")

    found = json.loads(as_json(check([library])))

    assert [one["code"] for one in found if one["file"].endswith("polut.md")] == ["PK180"]


def test_strictly_sound_ways_add_no_remarks_to_the_courses(library: Path) -> None:
    before = as_json(check_strictly([library]))
    write(library, "# Polut\n\n## Tiimi\n\n- [Y](1-yksi)\n")

    assert as_json(check_strictly([library])) == before


def test_a_file_of_ways_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    assert [one.code for one in check_tracks(tmp_path)] == ["PK100"]


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text: str) -> None:
    for track in parse_tracks(text.encode("utf-8", "replace"), Remarks("polut.md")):
        assert track.stops
