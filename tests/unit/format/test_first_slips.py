"""What goes wrong for who writes a course for the first time, often in a word processor."""

from pathlib import Path

import pytest

from palvelukoulu.content.messages import explain
from palvelukoulu.content.reader import ReadCourse, read_course
from palvelukoulu.core.diagnostics import Severity

COURSE = "---\ntunnus: oma\nnimi: Oma\n---\n\n# Oma\n\n## Sisältö\n\n- [Eka](01-eka.md)\n"
LESSON = "# Eka\n\nAlku.\n"


def made(folder: Path, course: str = COURSE, lesson: str | bytes = LESSON) -> ReadCourse:
    data = lesson.encode() if isinstance(lesson, str) else lesson
    (folder / "kurssi.md").write_text(course, "utf-8")
    (folder / "01-eka.md").write_bytes(data)
    return read_course(folder)


def told(read: ReadCourse) -> list[tuple[str, str, int, Severity]]:
    return [
        (one.code, one.place.file, one.place.line, one.severity)
        for one in read.diagnostics
        if one.code != "PK080"
    ]


def advice(read: ReadCourse) -> str:
    return explain(read.diagnostics[0]).fix


@pytest.mark.parametrize(
    ("course", "line", "fix"),
    [
        (COURSE.removeprefix("---\n"), 1, "Lisää rivi --- tämän rivin yläpuolelle."),
        ("\n" + COURSE.removeprefix("---\n"), 2, "Lisää rivi --- tämän rivin yläpuolelle."),
        ("—" + COURSE.removeprefix("---"), 1, "Kirjoita rivin ”—” tilalle ---"),
        ("–-" + COURSE.removeprefix("---"), 1, "Kirjoita rivin ”–-” tilalle ---"),
        ("----" + COURSE.removeprefix("---"), 1, "Kirjoita rivin ”----” tilalle ---"),
        (COURSE.replace("\n---", "\n—"), 4, "Kirjoita rivin ”—” tilalle ---"),
        (COURSE.replace("\n---", "\n– – –"), 4, "Kirjoita rivin ”– – –” tilalle ---"),
    ],
)
def test_a_damaged_fence_is_named_and_the_keys_are_read(
    tmp_path: Path, course: str, line: int, fix: str
) -> None:
    read = made(tmp_path, course)

    assert told(read) == [("PK114", "kurssi.md", line, Severity.ERROR)]
    assert fix in advice(read)
    assert read.course
    assert read.course.id == "oma"


def test_a_rule_far_below_does_not_close_the_keys(tmp_path: Path) -> None:
    read = made(tmp_path, COURSE.replace("\n---", "") + "\n---\n")

    assert told(read)[0] == ("PK005", "kurssi.md", 1, Severity.ERROR)
    assert read.course
    assert read.course.title == "Oma"


@pytest.mark.parametrize("course", ["", "—\nTeksti\n", "\n\n"])
def test_what_is_no_fence_is_text(tmp_path: Path, course: str) -> None:
    assert "PK114" not in [code for code, *_ in told(made(tmp_path, course))]


def test_empty_lines_may_stand_before_the_keys(tmp_path: Path) -> None:
    assert told(made(tmp_path, "\n\n" + COURSE)) == []
