"""A course folder: its file, its lessons in order, and nothing outside it."""

import os
from pathlib import Path

import pytest

from palvelukoulu.content.files import Listing, digest
from palvelukoulu.content.reader import ReadCourse, read_course, read_lesson

HEAD = """---
tunnus: palvelu
nimi: Palvelu
kuvaus: Kolme peruspilaria: yhteinen palvelu.
versio: 1.2.0
kieli: fi
tekijä: Toimitus
kohderyhmä: hotellit
läpäisy: 80 %
taivas: kanerva
muoto: palvelukoulu 1
tavoitteet:
- nimeät asian
- teet toisen
lähteet:
- [C] Coor
---

# Palvelu

Lyhyesti.
"""
CONTENTS = """
## Sisältö

1. Alku
   - [Eka](01-eka.md)
   - [Toka](osa/02-toka.md)
2. Loppu
   - [Koonti](03-koonti.md)
"""
LESSON = "---\nkesto: 4 min\n---\n\n# Ensikohtaaminen\n\nAlku.\n"
TASK = "\n### Pohdi: Mitä?\n<!-- tunnus: p3x9gr -->\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(
        tmp_path,
        "kurssi.md",
        HEAD + CONTENTS,
    )
    put(tmp_path, "01-eka.md", LESSON)
    put(tmp_path, "osa/02-toka.md", LESSON.replace("Ensi", "Toinen "))
    put(tmp_path, "03-koonti.md", LESSON.replace("Ensikohtaaminen", "Koonti"))
    return tmp_path


def put(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def codes(read: ReadCourse) -> list[tuple[str, str, int]]:
    return [(one.code, one.place.file, one.place.line) for one in read.diagnostics]


def test_a_course_says_what_its_file_says(folder: Path) -> None:
    read = read_course(folder)

    assert read.diagnostics == ()
    course = read.course
    assert course is not None
    assert (course.id, course.title, course.version, course.language) == (
        "palvelu",
        "Palvelu",
        "1.2.0",
        "fi",
    )
    assert course.description == "Kolme peruspilaria: yhteinen palvelu."
    assert (course.authors, course.audience) == ("Toimitus", "hotellit")
    assert course.objectives == ("nimeät asian", "teet toisen")
    assert course.sources == ("[C] Coor",)
    assert (course.pass_mark, course.sky, course.minutes) == (0.8, "kanerva", 12)


def test_lessons_stand_in_the_order_of_the_contents(folder: Path) -> None:
    course = read_course(folder).course

    assert course is not None
    assert [(one.title, [lesson.id for lesson in one.lessons]) for one in course.modules] == [
        ("Alku", ["01-eka", "osa/02-toka"]),
        ("Loppu", ["03-koonti"]),
    ]


def test_without_contents_lessons_stand_in_the_order_of_their_names(folder: Path) -> None:
    put(folder, "kurssi.md", HEAD)
    put(folder, "README.md", "# Lue minut\n")
    put(folder, ".piilossa.md", LESSON)
    course = read_course(folder).course

    assert course is not None
    assert [lesson.id for lesson in course.lessons] == ["01-eka", "03-koonti", "osa/02-toka"]


def test_lessons_may_stand_without_modules(folder: Path) -> None:
    put(
        folder,
        "kurssi.md",
        HEAD
        + "\n## Sisältö\n\n"
        + "- [Koonti](03-koonti.md)\n- [Eka](<01-eka.md>)\n- [Toka](osa/02-toka.md)\n",
    )
    course = read_course(folder).course

    assert course is not None
    assert [one.title for one in course.modules] == [""]
    assert [lesson.id for lesson in course.lessons] == ["03-koonti", "01-eka", "osa/02-toka"]


def test_a_lesson_may_stand_before_the_first_module(folder: Path) -> None:
    listed = "- [Eka](01-eka.md)\n- Loput\n  - [Toka](osa/02-toka.md)\n  - [Koonti](03-koonti.md)\n"
    put(folder, "kurssi.md", HEAD + "\n## Sisältö\n\n" + listed)
    course = read_course(folder).course

    assert course is not None
    assert [(one.title, len(one.lessons)) for one in course.modules] == [("", 1), ("Loput", 2)]


def test_the_digest_follows_every_file(folder: Path) -> None:
    put(folder, "media/kuva.png", b"1")
    first = read_course(folder).course
    put(folder, "media/kuva.png", b"2")
    second = read_course(folder).course

    assert first is not None
    assert second is not None
    assert len(first.digest) == 64
    assert first.digest != second.digest


def test_a_folder_without_a_course_file_is_no_course(tmp_path: Path) -> None:
    read = read_course(tmp_path)

    assert read.course is None
    assert codes(read) == [("PK100", "kurssi.md", 1)]
    assert read_course(tmp_path / "puuttuu").course is None


def test_a_course_without_lessons_is_no_course(tmp_path: Path) -> None:
    put(tmp_path, "kurssi.md", HEAD)

    assert codes(read_course(tmp_path)) == [("PK105", "kurssi.md", 1)]


@pytest.mark.parametrize(
    ("written", "mended", "code", "line"),
    [
        ("tunnus: palvelu", "tunnus: Palvelu 1", "PK007", 2),
        ("tunnus: palvelu\n", "", "PK101", 1),
        ("versio: 1.2.0", "versio: 1.2", "PK007", 5),
        ("läpäisy: 80 %", "läpäisy: 800 %", "PK007", 9),
        ("taivas: kanerva", "taivas: kanervo", "PK007", 10),
        ("muoto: palvelukoulu 1", "muoto: palvelukoulu 2", "PK007", 11),
        ("# Palvelu\n", "", "PK010", 18),
        ("Lyhyesti.", "# Toinen", "PK011", 21),
        ("## Sisältö", "## Sisälto", "PK012", 23),
        ("(01-eka.md)", "(../01-eka.md)", "PK104", 26),
        ("(01-eka.md)", "(https://example.org/a.md)", "PK104", 26),
        ("(01-eka.md)", "(01-eka.md", "PK107", 26),
        ("(01-eka.md)", "(01-ekaa.md)", "PK100", 26),
        ("   - [Koonti](03-koonti.md)", "   - Koonti", "PK106", 29),
        ("2. Loppu", "2. Loppu\n   - [Eka](01-eka.md)", "PK103", 29),
        ("1. Alku", "Alku", "PK106", 25),
        ("   - [Koonti]", "   -\n   - [Koonti]", "PK106", 29),
    ],
)
def test_a_slip_in_the_course_file_is_remarked_on_where_it_is(
    folder: Path, written: str, mended: str, code: str, line: int
) -> None:
    text = (folder / "kurssi.md").read_text("utf-8")
    put(folder, "kurssi.md", text.replace(written, mended, 1))

    assert (code, "kurssi.md", line) in codes(read_course(folder))


def test_a_missing_lesson_is_suggested_by_the_nearest_name(folder: Path) -> None:
    text = (folder / "kurssi.md").read_text("utf-8")
    put(folder, "kurssi.md", text.replace("01-eka.md", "01-Eka.md"))
    found = [one for one in read_course(folder).diagnostics if one.code == "PK100"]

    assert found[0].facts["near"] == "01-eka.md"


def test_a_lesson_that_the_contents_forget_is_remarked_on(folder: Path) -> None:
    put(folder, "04-uusi.md", LESSON)

    assert codes(read_course(folder)) == [("PK102", "kurssi.md", 1)]


def test_a_lesson_file_is_named_so_that_records_can_refer_to_it(folder: Path) -> None:
    text = (folder / "kurssi.md").read_text("utf-8")
    put(folder, "kurssi.md", text.replace("01-eka.md", "01%20Eka.md"))
    (folder / "01-eka.md").rename(folder / "01 Eka.md")

    assert codes(read_course(folder)) == [("PK084", "kurssi.md", 26)]


def test_ids_are_unique_over_the_course(folder: Path) -> None:
    put(folder, "01-eka.md", LESSON + TASK)
    put(folder, "03-koonti.md", LESSON + TASK)
    read = read_course(folder)

    assert codes(read) == [("PK081", "03-koonti.md", 10)]
    assert read.course is not None
    ids = [exercise.id for lesson in read.course.lessons for exercise in lesson.exercises]
    assert len(set(ids)) == 2


def test_links_and_pipes_are_named_and_never_opened(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = put(tmp_path_factory.mktemp("muualla"), "salaisuus.md", LESSON)
    (folder / "04-linkki.md").symlink_to(outside)
    (folder / "silmukka").symlink_to(folder, target_is_directory=True)
    os.mkfifo(folder / "05-putki.md")
    found = codes(read_course(folder))

    assert found == [("PK109", "kurssi.md", 1)] * 3


def test_a_lesson_that_is_a_link_is_not_read(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = put(tmp_path_factory.mktemp("muualla"), "salaisuus.md", LESSON)
    (folder / "01-eka.md").unlink()
    (folder / "01-eka.md").symlink_to(outside)
    read = read_course(folder)

    assert ("PK100", "kurssi.md", 26) in codes(read)
    assert read.course is not None
    assert [lesson.id for lesson in read.course.lessons] == ["osa/02-toka", "03-koonti"]


def test_a_file_name_that_is_not_text_is_named(folder: Path) -> None:
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff.md")).write_text("x", "utf-8")
    put(folder, "\x1b[2J/\u202e.md", "x")
    read = read_course(folder)

    assert codes(read) == [("PK109", "kurssi.md", 1)] * 3
    assert {one.facts["path"] for one in read.diagnostics} == {"�.md", "�[2J", "�[2J/�.md"}


def test_a_lesson_that_is_too_large_leaves_the_others(folder: Path) -> None:
    put(folder, "01-eka.md", b"a" * 300_000)
    read = read_course(folder)

    assert codes(read) == [("PK002", "01-eka.md", 1)]
    assert read.course is not None
    assert len(read.course.lessons) == 2


def test_a_course_file_that_is_too_large_is_no_course(folder: Path) -> None:
    put(folder, "kurssi.md", b"a" * 300_000)

    assert codes(read_course(folder)) == [("PK002", "kurssi.md", 1)]


def test_pictures_and_links_are_looked_up_in_the_course(folder: Path) -> None:
    put(folder, "media/Kuva.png", b"\x89PNG")
    put(
        folder,
        "osa/02-toka.md",
        "# Toinen\n\n![Kuva](../media/kuva.png)\n\n![Kuva](../media/ei.png)\n\n"
        "![Kuva](../../ei.png)\n\n"
        "[Koonti](../03-koonti.md) ja [sivu](https://example.org) ja [ei ole](../04-uusi.md)\n",
    )

    assert codes(read_course(folder)) == [
        ("PK093", "osa/02-toka.md", 3),
        ("PK090", "osa/02-toka.md", 5),
        ("PK092", "osa/02-toka.md", 7),
        ("PK110", "osa/02-toka.md", 9),
    ]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("kuva.bmp", b"BM", "PK095"),
        ("kuva.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "PK097"),
        ("puhelu.mp3", b"ID3", "PK099"),
        ("video.mp4", b"....stsd............av01", "PK098"),
    ],
)
def test_a_medium_that_not_everybody_can_use_is_remarked_on(
    folder: Path, name: str, data: bytes, code: str
) -> None:
    put(folder, f"media/{name}", data)
    put(folder, "media/video.txt", "Tervehdys.")
    put(folder, "01-eka.md", f"# Eka\n\n![Tervehdys](media/{name})\n")

    assert codes(read_course(folder)) == [(code, "01-eka.md", 3)]


def test_a_picture_too_large_to_show_is_remarked_on(folder: Path) -> None:
    with put(folder, "media/kuva.png", b"").open("wb") as file:
        file.truncate(21_000_000)
    put(folder, "01-eka.md", "# Eka\n\n![Kuva](media/kuva.png)\n")

    assert codes(read_course(folder)) == [("PK096", "01-eka.md", 3)]


def test_a_picture_that_is_a_link_is_not_opened(folder: Path) -> None:
    put(folder, "media/oikea.png", b"\x89PNG")
    (folder / "media" / "kuva.png").symlink_to(folder / "media" / "oikea.png")
    put(folder, "01-eka.md", "# Eka\n\n![Kuva](media/kuva.png)\n")

    assert ("PK094", "01-eka.md", 3) in codes(read_course(folder))


def test_a_single_lesson_is_read_within_its_course(folder: Path) -> None:
    put(folder, "osa/02-toka.md", "# Toinen\n\n[Koonti](../03-koonti.md)\n")
    read = read_lesson(folder / "osa" / "02-toka.md")

    assert read.lesson is not None
    assert read.lesson.id == "osa/02-toka"
    assert read.diagnostics == ()


@pytest.mark.parametrize("name", ["puuttuu.md", "ei/puuttuu.md"])
def test_a_lesson_that_is_not_there_is_remarked_on(tmp_path: Path, name: str) -> None:
    read = read_lesson(tmp_path / name)

    assert read.lesson is None
    assert [one.code for one in read.diagnostics] == ["PK100"]


def test_a_folder_with_more_files_than_a_course_has_is_cut(folder: Path) -> None:
    for number in range(5_000):
        (folder / f"kuva-{number}.png").touch()

    assert ("PK108", "kurssi.md", 1) in codes(read_course(folder))


def test_a_folder_too_deep_for_a_course_is_named(folder: Path) -> None:
    put(folder, "a/" * 14 + "kuva.png", b"")

    assert codes(read_course(folder)) == [("PK109", "kurssi.md", 1)]


def test_a_file_that_cannot_be_read_counts_by_its_size(folder: Path) -> None:
    assert digest(folder, Listing({"ei.png": 3})) != digest(folder, Listing({"ei.png": 4}))
