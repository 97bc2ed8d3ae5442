"""`check --strict` on a course: its questions, its files, and what paths may be given."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from palvelukoulu.content.strict import check_strictly
from palvelukoulu.core.diagnostics import Diagnostic

COURSE = "---\ntunnus: palvelu\n{front}---\n\n# Palvelu\n\n## Sisältö\n\n- [Alku](01-alku.md)\n"
HEAD = "# Alku\n\nAlku.\n\n"
FEEDBACK = "  > Näin käy.\n"


def question(number: int, options: Sequence[str], right: int, label: str = "") -> str:
    items = "".join(
        f"- [{'x' if at == right else ' '}] {option}\n{FEEDBACK}"
        for at, option in enumerate(options)
    )
    return (
        f"### Valitse yksi: Mitä teet {number}?\n<!-- tunnus: q{number:05} -->\n\n{items}{label}\n"
    )


def course(tmp_path: Path, lesson: str, front: str = "") -> Path:
    folder = tmp_path / "palvelu"
    folder.mkdir(exist_ok=True)
    (folder / "kurssi.md").write_text(COURSE.format(front=front), "utf-8")
    (folder / "01-alku.md").write_text(lesson, "utf-8")
    return folder


def remarks(*paths: Path) -> list[Diagnostic]:
    return [one for _, read in check_strictly(paths) for one in read.diagnostics]


def found(*paths: Path) -> list[str]:
    return [f"{one.place.file}:{one.place.line} {one.code}" for one in remarks(*paths)]


THREE = ("Yksi tapa", "Kaksi tapa", "Kolme tapa")
EVEN = ("Eka tapa", "Oma tapa", "Uusi apu")


def test_questions_spread_evenly_are_not_remarked_on(tmp_path: Path) -> None:
    lesson = HEAD + "".join(question(n, EVEN, n % 3) for n in range(9))

    assert found(course(tmp_path, lesson)) == []


def test_a_right_option_that_is_mostly_the_longest_is_remarked_on(tmp_path: Path) -> None:
    longest = ("Tapa", "Oma tapa", "**Paljon pidempi tapa**")
    turned = [(*longest[2 - n % 3 :], *longest[: 2 - n % 3]) for n in range(9)]
    rights = [options.index(longest[2]) for options in turned]
    four = "".join(
        question(n, turned[n], rights[n] if n < 4 else (rights[n] + 1) % 3) for n in range(9)
    )
    three = "".join(
        question(n, turned[n], rights[n] if n < 3 else (rights[n] + 1) % 3) for n in range(9)
    )

    [remark] = remarks(course(tmp_path, HEAD + four))
    assert (remark.code, remark.place.file, remark.place.line) == ("PK135", "kurssi.md", 1)
    assert (remark.facts["count"], remark.facts["all"], remark.facts["most"]) == ("4", "9", "3")
    assert remark.facts["places"].startswith("01-alku.md:5, 01-alku.md:15")
    assert found(course(tmp_path, HEAD + three)) == []


def test_marks_in_an_option_do_not_make_it_longer(tmp_path: Path) -> None:
    marked = ("**Eka** tapa", "Oma tapa", "Uusi apu")
    lesson = HEAD + "".join(
        question(n, (*marked[n % 3 :], *marked[: n % 3]), -n % 3) for n in range(9)
    )

    assert found(course(tmp_path, lesson)) == []


def test_a_right_option_mostly_in_one_place_is_remarked_on(tmp_path: Path) -> None:
    lesson = HEAD + "".join(question(n, EVEN, 0 if n < 7 else 1) for n in range(9))

    [remark] = remarks(course(tmp_path, lesson))
    assert remark.code == "PK136"
    assert remark.facts["places"] == "1. kohdassa 7, 2. kohdassa 2, 3. kohdassa 0"


def test_shuffled_options_have_no_place(tmp_path: Path) -> None:
    label = "\nSekoita: kyllä\n"
    lesson = HEAD + "".join(question(n, EVEN, 0, label) for n in range(9))

    assert found(course(tmp_path, lesson)) == []


def test_a_few_questions_are_no_statistics(tmp_path: Path) -> None:
    lesson = HEAD + "".join(question(n, ("Pisin tapa", "Oma", "Uusi"), 0) for n in range(7))

    assert found(course(tmp_path, lesson)) == []


def test_questions_with_very_many_options_have_no_critical_value(tmp_path: Path) -> None:
    options = [f"Tapa {letter}" for letter in "abcdefgh"]
    lesson = HEAD + "".join(question(n, options, 0) for n in range(9))

    assert found(course(tmp_path, lesson)) == []


def test_a_broken_question_is_left_to_the_ordinary_check(tmp_path: Path) -> None:
    lesson = HEAD + "".join(question(n, EVEN, 9) for n in range(9))

    assert {one.code for one in remarks(course(tmp_path, lesson))} == {"PK034"}


def test_a_question_needs_three_options(tmp_path: Path) -> None:
    assert found(course(tmp_path, HEAD + question(1, ("Tervehdin", "Odotan"), 0))) == [
        "01-alku.md:5 PK139"
    ]


def test_a_long_prompt_is_remarked_on(tmp_path: Path) -> None:
    fitting = "M" * 120
    lesson = HEAD + question(1, EVEN, 0).replace("Mitä teet 1?", fitting)

    assert found(course(tmp_path, lesson)) == []
    assert found(course(tmp_path, lesson.replace(fitting, f"{fitting}!"))) == ["01-alku.md:5 PK138"]


JUDGEMENT = "### Oikein vai väärin: Väite.\n<!-- tunnus: t5n9bk -->\n\n- [x] Oikein\n- [ ] Väärin\n"
SHORT = (
    "### Vastaa lyhyesti: Mikä sana?\n<!-- tunnus: h9q4td -->\n\n- [x] hei | moi\n- [ ] anteeksi\n"
)
DIALOGUE = (
    "## Tilanne: Avain\n<!-- tunnus: d5k8wb -->\n\n**Asiakas:** Hei.\n\n- Hei. -> Jatko\n\n"
    "### Jatko\n\n**Asiakas:** Avain jäi.\n\n- Tulen. -> LOPPU\n"
)
MATCHING = "### Yhdistä: Parit\n<!-- tunnus: y7g3pz -->\n\n- Katse -> Nähty\n- Viesti -> Tieto\n"


@pytest.mark.parametrize(
    ("exercise", "lines"),
    [
        (question(1, EVEN, 0).replace(FEEDBACK, ""), [8, 9, 10]),
        (
            question(1, EVEN, 0).replace("Valitse yksi", "Valitse useita").replace(FEEDBACK, "", 1),
            [8],
        ),
        (JUDGEMENT, [8, 9]),
        (SHORT, [9]),
        (DIALOGUE, [10, 16]),
        (MATCHING, []),
    ],
)
def test_an_option_is_to_answer_something(tmp_path: Path, exercise: str, lines: list[int]) -> None:
    assert found(course(tmp_path, HEAD + exercise)) == [f"01-alku.md:{n} PK137" for n in lines]


def test_half_silent_options_are_remarked_on_once(tmp_path: Path) -> None:
    lesson = HEAD + question(1, EVEN, 0).replace(FEEDBACK, "", 1)

    assert found(course(tmp_path, lesson)) == ["01-alku.md:8 PK033"]


def test_media_nobody_sees_are_remarked_on(tmp_path: Path) -> None:
    folder = course(tmp_path, HEAD + "![Kuva](media/Kuva.png)\n\n![Puhelu](media/puhelu.mp3)\n")
    media = folder / "media"
    media.mkdir()
    names = ("Kuva.png", "vanha.png", "puhelu.mp3", "puhelu.fi.vtt", "vanha.vtt", "tekija.md.bak")
    for name in names:
        (media / name).write_bytes(b"WEBVTT\n\n00:00.000 --> 00:01.000\nHei\n")
    (folder / "muistio.txt").write_text("Oma muistio.", "utf-8")

    unused = [one.facts["path"] for one in remarks(folder) if one.code == "PK134"]
    assert unused == ["media/vanha.png", "media/vanha.vtt"]


def test_a_course_takes_as_long_as_its_lessons(tmp_path: Path) -> None:
    lesson = f"---\nkesto: 1 min\n---\n\n{HEAD}{question(1, EVEN, 0)}"

    assert found(course(tmp_path, lesson, "kesto: 1 min\n")) == []
    assert found(course(tmp_path, lesson, "kesto: 5 min\n")) == ["kurssi.md:3 PK119"]
    timeless = lesson.replace("kesto: 1 min\n", "")
    assert found(course(tmp_path, timeless, "kesto: 5 min\n")) == []


def test_a_course_file_is_read_for_its_style(tmp_path: Path) -> None:
    front = 'kuvaus: Lyhyt "kurssi".\ntavoitteet:\n- tervehdit 3-5 kertaa\nläpäisy: 80 %\n'

    assert found(course(tmp_path, HEAD, front)) == [
        "kurssi.md:3 PK123",
        "kurssi.md:3 PK123",
        "kurssi.md:5 PK124",
    ]


def test_remarks_stand_in_the_order_of_study(tmp_path: Path) -> None:
    lesson = HEAD + 'Hän "sanoi.\n\n### Pohdi: Miten?\n\nVihe: a\n'

    assert found(course(tmp_path, lesson, 'kuvaus: "Lyhyt\n')) == [
        "kurssi.md:3 PK123",
        "01-alku.md:5 PK123",
        "01-alku.md:7 PK080",
        "01-alku.md:9 PK022",
    ]


def test_a_lesson_is_read_by_the_rules_of_its_course(tmp_path: Path) -> None:
    folder = course(tmp_path, HEAD + 'Hän "sanoi. [Q]\n', "lähteet:\n- [S] blogi\n")
    assert found(folder / "01-alku.md") == ["01-alku.md:5 PK123", "01-alku.md:5 PK133"]

    course(tmp_path, HEAD + 'Hän "sanoi. [Q]\n', "kieli: sv\n")
    assert found(folder / "01-alku.md") == []


def test_loose_lessons_are_read_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_text(HEAD + 'Hän "sanoi.\n', "utf-8")
    (tmp_path / "a.md").write_text(HEAD + "Aikaa 3-5 minuuttia.\n", "utf-8")

    assert found(tmp_path) == ["kurssi.md:1 PK100", "a.md:5 PK124", "b.md:5 PK123"]


def test_what_cannot_be_read_is_left_to_the_ordinary_check(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("a" * 300_000, "utf-8")

    assert found(tmp_path) == ["kurssi.md:1 PK100", "a.md:1 PK002"]
    assert found(tmp_path / "ei.md") == ["ei.md:1 PK100"]
    assert found(tmp_path / "ei" / "kurssi.md") == ["kurssi.md:1 PK100"]


def test_the_lessons_of_a_broken_course_are_read_too(tmp_path: Path) -> None:
    (tmp_path / "kurssi.md").write_text("# Palvelu\n\n## Sisältö\n\n- [Ei](ei.md)\n", "utf-8")
    (tmp_path / "a.md").write_text(HEAD + "Aikaa 3-5 minuuttia.\n", "utf-8")

    assert "a.md:5 PK124" in found(tmp_path)
