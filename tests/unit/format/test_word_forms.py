"""A course's own words: what its ``sanasto.tsv`` may hold, and what is said of the rest."""

from pathlib import Path

import pytest

from palvelukoulu.content.checking import check_paths
from palvelukoulu.content.messages import explain
from palvelukoulu.content.reader import read_course
from palvelukoulu.content.word_forms import parse_word_forms, read_word_forms
from palvelukoulu.core.diagnostics import Severity
from palvelukoulu.core.exercises.short_answer import ShortAnswer, judge
from palvelukoulu.core.typed import Verdict
from palvelukoulu.paths import bundled
from palvelukoulu.study.vocabulary import Vocabulary

COURSE = "---\ntunnus: talo\nnimi: Talo\nmuoto: palvelukoulu 1\n---\n\n# Talo\n"
LESSON = """\
# Talo

### Vastaa lyhyesti: Kuka palvelee?

- [x] servicalainen
"""


def made(folder: Path, words: str) -> Path:
    (folder / "kurssi.md").write_text(COURSE, "utf-8")
    (folder / "01-talo.md").write_text(LESSON, "utf-8")
    (folder / "sanasto.tsv").write_text(words, "utf-8")
    return folder


def remarks(words: str) -> list[tuple[str, int, int]]:
    read = parse_word_forms(words.encode(), "sanasto.tsv")
    return [(one.code, one.place.line, one.place.column) for one in read.diagnostics]


def test_each_row_is_a_form_and_its_base_form() -> None:
    words = "muoto\tperusmuoto\n# talon väki\n\nServicalaista\tservicalainen\nsopalle\tSOPA\n"

    read = parse_word_forms(words.encode(), "sanasto.tsv")

    assert read.forms == (("servicalaista", "servicalainen"), ("sopalle", "sopa"))
    assert read.diagnostics == ()


def test_a_file_from_a_spreadsheet_is_read_whatever_its_encoding() -> None:
    words = "päivystäjiä\tpäivystäjä\r\n".encode("utf-16")

    assert parse_word_forms(words, "sanasto.tsv").forms == (("päivystäjiä", "päivystäjä"),)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("servicalaista servicalainen\n", [("PK176", 1, 1)]),
        ("a\tb\tc\n", [("PK176", 1, 1)]),
        ("servicalaista\t\n", [("PK177", 1, 15)]),
        ("\tservicalainen\n", [("PK177", 1, 15)]),
        ("talon väki\tväki\n", [("PK177", 1, 1)]),
        ("väkeä\ttalon väki\n", [("PK177", 1, 7)]),
        ("sopalle\tsopa\nsopalle\tsoppa\n", [("PK178", 2, 1)]),
        ("sopalle\tsopa\nsopalle\tsopa\n", [("PK178", 2, 1)]),
    ],
)
def test_a_row_that_cannot_be_used_is_told_with_its_place(
    words: str, found: list[tuple[str, int, int]]
) -> None:
    assert remarks(words) == found


def test_bad_rows_leave_the_good_ones() -> None:
    read = parse_word_forms(b"a b\nsopalle\tsopa\n", "sanasto.tsv")

    assert read.forms == (("sopalle", "sopa"),)
    assert [one.severity for one in read.diagnostics] == [Severity.WARNING]


def test_the_remark_says_in_finnish_what_to_do() -> None:
    (remark,) = parse_word_forms(b"sopalle sopa\n", "sanasto.tsv").diagnostics

    said = explain(remark)

    assert said.message == "Rivillä ei ole kahta saraketta: ”sopalle sopa”. Rivi jää pois."
    assert "sarkain" in said.fix


def test_a_picture_under_that_name_is_no_list() -> None:
    read = parse_word_forms(b"\x89PNG\0\0\0", "sanasto.tsv")

    assert (read.forms, [one.code for one in read.diagnostics]) == ((), ["PK154"])


def test_a_list_that_is_gone_meanwhile_is_told(tmp_path: Path) -> None:
    read = read_word_forms(tmp_path, "sanasto.tsv")

    assert (read.forms, [one.code for one in read.diagnostics]) == ((), ["PK100"])


def test_a_course_has_its_words_and_the_remarks_on_them(tmp_path: Path) -> None:
    read = read_course(made(tmp_path, "servicalaista\tservicalainen\nvirhe\n"))

    assert read.course is not None
    assert read.course.word_forms == (("servicalaista", "servicalainen"),)
    assert [one.place.file for one in read.diagnostics if one.code == "PK176"] == ["sanasto.tsv"]


def test_a_course_without_a_list_has_no_words_of_its_own(tmp_path: Path) -> None:
    made(tmp_path, "")
    (tmp_path / "sanasto.tsv").unlink()

    course = read_course(tmp_path).course

    assert course is not None
    assert course.word_forms == ()


def test_the_list_can_be_checked_alone(tmp_path: Path) -> None:
    file = made(tmp_path, "virhe\n") / "sanasto.tsv"

    ((_, read),) = check_paths([file])

    assert [one.code for one in read.diagnostics] == ["PK176"]


def test_an_answer_is_recognised_by_the_words_of_its_course_and_no_other(tmp_path: Path) -> None:
    course = read_course(made(tmp_path, "servicalaisille\tservicalainen\n")).course
    assert course is not None
    exercise = next(course.lessons[0].exercises).exercise
    assert isinstance(exercise, ShortAnswer)
    everywhere = Vocabulary(bundled("assets") / "lexicon" / "fi_muodot.marisa")
    here = everywhere.of(course)

    elsewhere = judge(exercise, "servicalaisille", everywhere.comparer)
    assert judge(exercise, "servicalaisille", here.comparer).typed.verdict is Verdict.RIGHT
    assert elsewhere.typed.verdict is not Verdict.RIGHT


def test_the_words_of_a_course_are_gathered_once(tmp_path: Path) -> None:
    course = read_course(made(tmp_path, "sopalle\tsopa\n")).course
    assert course is not None
    everywhere = Vocabulary(tmp_path / "ei-ole")

    assert everywhere.of(course) is everywhere.of(course)
    assert everywhere.of(course) is not everywhere
