"""What `check` and `ids` do to the paths they are given."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from palvelukoulu.content.checking import add_ids_to_path, check_paths
from palvelukoulu.content.clashes import with_clashes
from palvelukoulu.content.messages import explain
from palvelukoulu.content.reader import ReadCourse, read_course
from palvelukoulu.content.report import as_json, as_text, has_errors
from palvelukoulu.content.strict import check_strictly
from palvelukoulu.core.errors import FileUnwritable

COURSE = (
    "---\ntunnus: palvelu\n---\n\n# Palvelu\n\n"
    "## Sisältö\n\n- [Eka](01-eka.md)\n- [Toka](02-toka.md)\n"
)
LESSON = "# Oppitunti\n\nAlku.\n"
TASK = "\n### Pohdi: Mitä\tteet?\n"
DIALOGUE = (
    "\n## Tilanne: Odotus\n<!-- tunnus: d5k8wb -->\n\n"
    "- Pahoittelen, että jouduit odottamaan. -> Pahottelu\n\n### Pahoittelu\n\nKiitos.\n"
)


@pytest.fixture
def course(tmp_path: Path) -> Path:
    folder = tmp_path / "palvelu"
    folder.mkdir()
    (folder / "kurssi.md").write_text(COURSE, "utf-8")
    (folder / "01-eka.md").write_text(LESSON, "utf-8")
    (folder / "02-toka.md").write_text(LESSON + TASK, "utf-8")
    return folder


def files(*paths: Path) -> list[tuple[Path, list[str]]]:
    return [
        (folder, [f"{one.place.file} {one.code}" for one in read.diagnostics])
        for folder, read in check_paths(paths)
    ]


def test_a_course_is_checked_by_its_folder_its_file_or_the_folder_above(course: Path) -> None:
    expected = [(course, ["02-toka.md PK080"])]

    assert files(course) == files(course / "kurssi.md") == files(course.parent) == expected


def test_a_lesson_is_checked_within_its_course(course: Path) -> None:
    assert files(course / "02-toka.md") == [(course, ["02-toka.md PK080"])]


def test_a_folder_of_loose_lessons_is_checked_file_by_file(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(LESSON + TASK, "utf-8")
    (tmp_path / "b.md").write_text("Otsikoton.\n", "utf-8")

    assert files(tmp_path) == [(tmp_path, ["kurssi.md PK100", "a.md PK080", "b.md PK010"])]


def test_a_path_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    assert files(tmp_path / "ei.md") == [(tmp_path, ["ei.md PK100"])]
    assert files(tmp_path / "ei") == [(tmp_path, ["ei PK100"])]


def test_hidden_and_linked_folders_are_not_searched_for_courses(course: Path) -> None:
    above = course.parent
    course.rename(above / ".piilossa")
    (above / "linkki").symlink_to(above / ".piilossa", target_is_directory=True)

    assert files(above) == [(above, ["kurssi.md PK100"])]


def test_the_report_shows_the_place_and_the_correction(course: Path) -> None:
    (course / "01-eka.md").write_text(LESSON + DIALOGUE, "utf-8")

    report = as_text(check_paths([course / "01-eka.md"]))

    assert report == (
        f"{course.as_posix()}/01-eka.md:8:44: virhe PK062: Kohtaa ”Pahottelu” ei ole.\n"
        "    8 | - Pahoittelen, että jouduit odottamaan. -> Pahottelu\n"
        "      |                                            ^^^^^^^^^\n"
        "        Korjaus: Tarkoititko ”Pahoittelu” (rivi 10)?\n"
    )


def test_carets_stand_right_under_tabs_and_in_long_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"# A\n\n\tkoodi\n\n{'sana ' * 60}sana## Otsikko\n", "utf-8")

    lines = as_text(check_paths([path])).splitlines()

    assert lines[1].partition("## ")[0].count("") == lines[2].partition("^")[0].count("")
    assert len(lines[1]) < 180


def test_many_remarks_on_a_file_stand_in_its_order(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# A\n\n> [!VINKI]\n\n> [!HUOMA]\n", "utf-8")

    assert as_text(check_paths([path])).count("PK054") == 2


def test_a_missing_picture_is_told_where_it_stands_among_the_rest(course: Path) -> None:
    lesson = f"{LESSON}\n![Kuva](media/kuva.png)\n\n[Muu](ei.md)\n\n> [!VINKI]\n{TASK}"
    (course / "01-eka.md").write_text(lesson, "utf-8")
    expected = [f"01-eka.md {code}" for code in ("PK090", "PK110", "PK054", "PK080")]

    assert files(course / "01-eka.md") == [(course, expected)]
    assert files(course) == [(course, [*expected, "02-toka.md PK080"])]


def test_a_course_is_not_looked_for_at_the_bottom_of_the_disk(course: Path) -> None:
    below = course.parent / "a" / "b" / "c" / "d"
    below.parent.mkdir(parents=True)
    course.rename(below)

    assert files(course.parent) == [
        (course.parent, ["kurssi.md PK100", "a/b/c/d/02-toka.md PK080"])
    ]


def test_a_remark_on_a_missing_file_has_no_excerpt(tmp_path: Path) -> None:
    report = as_text(check_paths([tmp_path / "ei.md"]))

    assert [line[:16] for line in report.splitlines()[1:]] == ["        Korjaus:"]


def test_the_report_for_programs_is_a_list_of_objects(course: Path) -> None:
    (course / "01-eka.md").write_text(LESSON + DIALOGUE, "utf-8")

    found = json.loads(as_json(check_paths([course])))

    assert found[0] == {
        "code": "PK062",
        "severity": "error",
        "file": f"{course.as_posix()}/01-eka.md",
        "line": 8,
        "column": 44,
        "message": "Kohtaa ”Pahottelu” ei ole.",
        "fix": "Tarkoititko ”Pahoittelu” (rivi 10)?",
    }
    assert [one["severity"] for one in found] == ["error", "warning"]


def test_warnings_are_not_errors(course: Path) -> None:
    assert not has_errors(check_paths([course]))

    (course / "01-eka.md").write_text(LESSON + DIALOGUE, "utf-8")
    assert has_errors(check_paths([course]))


def test_ids_are_written_once(course: Path) -> None:
    assert add_ids_to_path(course) == (course / "02-toka.md",)
    written = (course / "02-toka.md").read_bytes()

    assert add_ids_to_path(course) == ()
    assert (course / "02-toka.md").read_bytes() == written
    assert [read.diagnostics for _, read in check_paths([course])] == [()]
    assert sorted(one.name for one in course.iterdir()) == ["01-eka.md", "02-toka.md", "kurssi.md"]


def test_ids_are_given_to_one_lesson_alone_when_it_is_named(course: Path) -> None:
    (course / "01-eka.md").write_text(LESSON + TASK, "utf-8")

    assert add_ids_to_path(course / "02-toka.md") == (course / "02-toka.md",)
    assert "tunnus" not in (course / "01-eka.md").read_text("utf-8")


def test_the_first_in_the_course_keeps_a_copied_id(course: Path) -> None:
    named = TASK + "<!-- tunnus: p3x9gr -->\n"
    (course / "01-eka.md").write_text(LESSON + named, "utf-8")
    (course / "02-toka.md").write_text(LESSON + named, "utf-8")

    assert add_ids_to_path(course / "kurssi.md") == (course / "02-toka.md",)
    assert "p3x9gr" in (course / "01-eka.md").read_text("utf-8")
    assert "p3x9gr" not in (course / "02-toka.md").read_text("utf-8")


def test_loose_lessons_get_ids_too(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(LESSON + TASK, "utf-8")

    assert add_ids_to_path(tmp_path) == (tmp_path / "a.md",)


def test_a_path_that_is_not_there_gets_no_ids(tmp_path: Path) -> None:
    assert add_ids_to_path(tmp_path / "ei" / "a.md") == ()


def test_a_file_that_cannot_be_read_gets_no_ids(
    course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.open", refuse)

    with pytest.raises(FileUnwritable):
        add_ids_to_path(course)


def test_a_file_that_cannot_be_written_stays_whole(
    course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    before = (course / "02-toka.md").read_bytes()
    monkeypatch.setattr("os.fsync", refuse)

    with pytest.raises(FileUnwritable):
        add_ids_to_path(course)
    assert (course / "02-toka.md").read_bytes() == before
    assert sorted(one.name for one in course.iterdir()) == ["01-eka.md", "02-toka.md", "kurssi.md"]


def copied(course: Path, name: str) -> Path:
    copy = course.parent / name
    shutil.copytree(course, copy)
    return copy


def clashes(checked: list[tuple[Path, ReadCourse]]) -> list[tuple[Path, str]]:
    return [
        (folder, explain(one).message)
        for folder, read in checked
        for one in read.diagnostics
        if one.code == "PK115"
    ]


@pytest.mark.parametrize("check", [check_paths, check_strictly])
def test_a_second_course_with_the_same_id_is_an_error_that_names_the_first(
    course: Path, check: Callable[[list[Path]], list[tuple[Path, ReadCourse]]]
) -> None:
    copy = copied(course, "uusi")
    said = f"Sama tunnus ”palvelu” on jo kurssilla, joka on kansiossa ”{course.as_posix()}”. "
    expected = [(copy, f"{said}Tätä kurssia ei näytetä.")]

    assert clashes(check([course, copy])) == expected
    assert clashes(check([course.parent])) == expected
    assert clashes(check([course, course.parent])) == expected
    assert has_errors(check([course, copy]))


def test_the_error_of_a_clash_points_at_the_id(course: Path) -> None:
    text = as_text(check_paths([course, copied(course, "uusi")]))

    assert "uusi/kurssi.md:2:9: virhe PK115" in text


def test_a_clash_of_an_id_that_is_made_of_the_folders_name_points_at_the_start(
    tmp_path: Path,
) -> None:
    for shelf in ("a", "b"):
        folder = tmp_path / shelf / "palvelu"
        folder.mkdir(parents=True)
        (folder / "kurssi.md").write_text("# Palvelu\n\n## Sisältö\n\n- [Eka](01.md)\n", "utf-8")
        (folder / "01.md").write_text(LESSON, "utf-8")

    assert "b/palvelu/kurssi.md:1:1: virhe PK115" in as_text(check_paths([tmp_path]))


def test_a_course_given_twice_does_not_clash_with_itself(course: Path) -> None:
    assert clashes(check_paths([course, course / "kurssi.md", course / "01-eka.md"])) == []


def test_a_course_that_goes_away_while_it_is_checked_is_still_a_clash(course: Path) -> None:
    copy = copied(course, "uusi")
    read = [(folder, read_course(folder)) for folder in (course, copy)]
    (copy / "kurssi.md").unlink()

    assert [folder for folder, _ in clashes(with_clashes(read))] == [copy]
