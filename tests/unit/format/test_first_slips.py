"""What goes wrong for who writes a course for the first time, often in a word processor."""

from pathlib import Path

import pytest

from palvelukoulu.content.messages import explain
from palvelukoulu.content.reader import ReadCourse, read_course
from palvelukoulu.content.report import counts
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


TASK = "# Eka\n\n### Valitse yksi: Mitä teet?\n\n- [x] Tervehdin\n- [ ] Odotan\n- [ ] Lähden\n"


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("PK151", "[ ] Odotan"),
        ("PK151", " [ ] Odotan"),
        ("PK151", "-[ ] Odotan"),
        ("PK152", "– [ ] Odotan"),
        ("PK152", "•\t[ ] Odotan"),
    ],
)
def test_an_option_without_its_dash_is_an_error_and_is_read(
    tmp_path: Path, code: str, written: str
) -> None:
    lesson = TASK.replace("- [ ] Odotan", written)
    read = made(tmp_path, lesson=lesson)

    assert told(read) == [(code, "01-eka.md", 6, Severity.ERROR)]
    assert "- [ ] Odotan" in explain(read.diagnostics[1]).fix
    assert told(made(tmp_path, lesson=lesson.replace(written, "- [ ] Odotan"))) == []


@pytest.mark.parametrize("dash", ["-", "–"])
def test_options_under_a_misspelt_type_are_an_error(tmp_path: Path, dash: str) -> None:
    lesson = TASK.replace("yksi", "yski").replace("- [", f"{dash} [")

    assert told(made(tmp_path, lesson=lesson)) == [("PK012", "01-eka.md", 3, Severity.ERROR)]


@pytest.mark.parametrize(
    ("written", "suggested"),
    [
        ("[✓] Odotan", "- [x] Odotan"),
        ("[v] Odotan", "- [x] Odotan"),
        ("[×] Odotan", "- [x] Odotan"),
        ("(x) Odotan", "- [x] Odotan"),
        ("[ x ] Odotan", "- [x] Odotan"),
        ("( ) Odotan", "- [ ] Odotan"),
        ("☐ Odotan", "- [ ] Odotan"),
        ("Odotan", "- [ ] Odotan"),
    ],
)
def test_another_box_is_not_doubled_by_the_advice(
    tmp_path: Path, written: str, suggested: str
) -> None:
    lesson = TASK.replace("Valitse yksi", "Valitse kaikki sopivat")
    read = made(tmp_path, lesson=lesson.replace("[ ] Odotan", written))

    assert told(read) == [("PK030", "01-eka.md", 6, Severity.ERROR)]
    fix = explain(read.diagnostics[1]).fix
    assert suggested in fix
    assert written == "Odotan" or written not in fix
    assert told(made(tmp_path, lesson=lesson.replace("- [ ] Odotan", suggested))) == []


def test_a_misspelt_label_is_probably_the_one_with_its_first_letter(tmp_path: Path) -> None:
    read = made(tmp_path, lesson=TASK + "\nVhje: Mieti.\n")

    assert "”Vihje:”" in explain(read.diagnostics[1]).fix


@pytest.mark.parametrize("line", ["muoto: palvelukoulu 99", "kieli: fi\nmuoto: palvelukoulu 99"])
def test_another_format_is_an_error(tmp_path: Path, line: str) -> None:
    course = COURSE.replace("nimi: Oma", line)

    assert [one.severity for one in made(tmp_path, course).diagnostics] == [Severity.ERROR]


def test_an_id_that_cannot_be_used_is_an_error(tmp_path: Path) -> None:
    read = made(tmp_path, COURSE.replace("tunnus: oma", "tunnus: Oma kurssi"))

    assert told(read) == [("PK007", "kurssi.md", 2, Severity.ERROR)]
    assert advice(read) == "Kirjoita näin: tunnus: oma-kurssi"


def test_the_two_lines_of_a_statement_are_shown(tmp_path: Path) -> None:
    lesson = "# Eka\n\n### Oikein vai väärin: Hymy kuuluu puhelimessa.\n"
    read = made(tmp_path, lesson=lesson)

    assert told(read) == [("PK157", "01-eka.md", 3, Severity.ERROR)]
    fix = explain(read.diagnostics[1]).fix
    assert "”- [x] Oikein”" in fix
    assert "”- [ ] Väärin”" in fix
    assert told(made(tmp_path, lesson=lesson + "\n- [x] Oikein\n- [ ] Väärin\n")) == []


def test_errors_and_warnings_are_counted_apart(tmp_path: Path) -> None:
    read = made(tmp_path, COURSE.replace("tunnus: oma", "tunnus: Oma kurssi"), TASK)

    assert counts([(tmp_path, read)]) == (1, 1)
