"""What goes wrong for who writes a course for the first time, often in a word processor."""

from pathlib import Path

import pytest

from palvelukoulu.content.mediakinds import is_picture
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


def test_a_lesson_whose_name_has_spaces_is_read_and_given_another_name(tmp_path: Path) -> None:
    course = COURSE.replace("01-eka.md", "01 tervehdys ä.md")
    (tmp_path / "01 tervehdys ä.md").write_text(LESSON, "utf-8")
    read = made(tmp_path, course)
    mended = made(tmp_path, course.replace("01 tervehdys ä.md", "<01 tervehdys ä.md>"))

    assert told(read)[-1] == ("PK084", "kurssi.md", 10, Severity.WARNING)
    assert told(read) == told(mended)
    assert "Anna tiedostolle nimi 01-tervehdys-a.md" in explain(read.diagnostics[-1]).fix
    assert read.course
    assert read.course.modules[0].lessons[0].title == "Eka"


def test_a_lesson_left_out_is_to_be_linked_in_a_way_that_works(tmp_path: Path) -> None:
    (tmp_path / "02 toka.md").write_text(LESSON, "utf-8")
    fixes = [explain(one).fix for one in made(tmp_path).diagnostics if one.code == "PK102"]

    assert fixes == [
        "Anna tiedostolle nimi 02-toka.md ja lisää se kohtaan ”## Sisältö”: - [Nimi](02-toka.md)"
    ]


PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("written", "severity"),
    [
        ("![Kuva](kuvat/oma kuva ä.png)", Severity.ERROR),
        ("[Lue](oma kuva ä.md)", Severity.WARNING),
    ],
)
def test_a_path_with_spaces_goes_into_angle_brackets(
    tmp_path: Path, written: str, severity: Severity
) -> None:
    (tmp_path / "kuvat").mkdir()
    (tmp_path / "kuvat" / "oma kuva ä.png").write_bytes(PNG)
    (tmp_path / "oma kuva ä.md").write_text("# Oma\n", "utf-8")
    course = COURSE + "- [Oma](<oma kuva ä.md>)\n"
    read = made(tmp_path, course, f"{LESSON}\n{written}\n")
    mended = made(tmp_path, course, f"{LESSON}\n{written.replace('(', '(<').replace(')', '>)')}\n")
    slips = [one for one in read.diagnostics if one.place.file == "01-eka.md"]

    assert [(one.code, one.place.line, one.severity) for one in slips] == [("PK153", 5, severity)]
    assert explain(slips[0]).fix.endswith(f"(<{written.partition('(')[2][:-1]}>)")
    assert "01-eka.md" not in [file for _, file, *_ in told(mended)]


def test_a_path_in_code_may_have_spaces(tmp_path: Path) -> None:
    assert told(made(tmp_path, lesson=LESSON + "\nNäin: `![Kuva](oma kuva.png)`\n")) == []


@pytest.mark.parametrize(
    ("size", "spelt"),
    [(5 * 1024 * 1024, "5,0\N{NO-BREAK SPACE}Mt"), (300 * 1024, "300\N{NO-BREAK SPACE}kt")],
)
def test_a_file_too_large_is_told_its_real_size(tmp_path: Path, size: int, spelt: str) -> None:
    read = made(tmp_path, lesson=b"a" * size)

    assert told(read) == [("PK002", "01-eka.md", 1, Severity.ERROR)]
    assert spelt in explain(read.diagnostics[0]).message
    assert "pienempiin tiedostoihin" in advice(read)


@pytest.mark.parametrize("data", [b"PK\x03\x04\x14\x00", b"%PDF-1.7\n", b"ab\x00c" * 100])
def test_a_file_that_is_no_text_is_no_lesson(tmp_path: Path, data: bytes) -> None:
    read = made(tmp_path, lesson=data)

    assert told(read) == [("PK154", "01-eka.md", 1, Severity.ERROR)]
    assert read.course is None


@pytest.mark.parametrize("data", [b"", b"foo", b"RIFF1234WAVE"])
def test_a_picture_must_be_one(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "kuva.png").write_bytes(data)
    lesson = LESSON + "\n![Aula](media/kuva.png)\n"

    assert told(made(tmp_path, lesson=lesson)) == [("PK155", "01-eka.md", 5, Severity.ERROR)]


@pytest.mark.parametrize(
    "data", [PNG, b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\x0a\x0d\x00\x00WEBPVP8 "]
)
def test_every_kind_of_picture_is_known_by_its_first_bytes(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "kuva.png").write_bytes(data)

    assert told(made(tmp_path, lesson=LESSON + "\n![Aula](media/kuva.png)\n")) == []


def test_a_picture_that_may_not_be_read_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> int:
        raise PermissionError

    monkeypatch.setattr("os.open", refuse)
    (tmp_path / "kuva.png").write_bytes(PNG)

    assert not is_picture(tmp_path / "kuva.png")


@pytest.mark.parametrize(
    ("lesson", "line", "fix"),
    [
        (LESSON + "\n> [!VINKKI Hymyile.\n", 5, "”> [!VINKKI]”"),
        (LESSON + "\n> [!VINKI Hymyile.\n", 5, "”> [!VINKKI]”"),
        (TASK + "\n> [!VINKI]\n> Hymyile.\n", 9, "”> [!VINKKI]”"),
        (TASK + "  > [!OMA]\n  > Hymyile.\n", 8, "VINKKI, HUOMAA"),
    ],
)
def test_a_damaged_callout_is_remarked_on_everywhere(
    tmp_path: Path, lesson: str, line: int, fix: str
) -> None:
    read = made(tmp_path, lesson=lesson)

    assert ("PK054", "01-eka.md", line, Severity.WARNING) in told(read)
    assert fix in next(explain(one).fix for one in read.diagnostics if one.code == "PK054")


@pytest.mark.parametrize("text", ["> [!VINKKI]\n> Hymyile.", "> HUOMENTA\n> [a](b.md)"])
def test_a_sound_quote_in_a_task_is_not_remarked_on(tmp_path: Path, text: str) -> None:
    assert "PK054" not in [code for code, *_ in told(made(tmp_path, lesson=f"{TASK}\n{text}\n"))]


TABLE = "# Eka\n\n| A | B | C |\n| --- | --- |\n| 1 | 2 | 3 |\n"


def test_a_table_with_too_few_columns_is_remarked_on(tmp_path: Path) -> None:
    read = made(tmp_path, lesson=TABLE)
    mended = TABLE.replace("| --- | --- |", "| --- | --- | --- |")

    assert told(read) == [("PK156", "01-eka.md", 4, Severity.WARNING)]
    assert advice(read).endswith("| --- | --- | --- |")
    assert told(made(tmp_path, lesson=mended)) == []
