"""One slip, one remark that is true, and advice that can be followed as it is written."""

from pathlib import Path

import pytest

from palvelukoulu.content.lesson import parse_lesson
from palvelukoulu.content.messages import explain
from palvelukoulu.content.reader import ReadCourse, read_course
from palvelukoulu.core.course import ExerciseBlock, Prose
from palvelukoulu.core.diagnostics import Diagnostic

NBSP = "\N{NO-BREAK SPACE}"
HEAD = "# Eka\n\nAlku.\n\n"
TASK = (
    "### Valitse yksi: Mitä teet?\n<!-- tunnus: k3f7q2 -->\n\n"
    "- [ ] Odotan\n  > Ei näin.\n- [x] Tervehdin\n  > Hyvä.\n- [ ] Lähden\n  > Ei näin.\n"
)
DIALOGUE = (
    "### Tilanne: Avain\n<!-- tunnus: d5k8wb -->\n\nMittari: Luottamus (0–5, alussa 2)\n\n"
    "**Asiakas:** Hei.\n\n- Hei. -> Jatko\n  > +2 Hyvä.\n- Soitan. -> LOPPU\n\n"
    "#### Jatko\n\n- Kiitos. -> LOPPU\n"
)
COURSE = "---\ntunnus: oma\nnimi: Oma\n---\n\n# Oma\n\n## Sisältö\n\n- [Eka](01-eka.md)\n"


def remarks(text: str) -> list[Diagnostic]:
    found = parse_lesson((HEAD + text).encode(), "01-eka.md").diagnostics
    return [one for one in found if one.code != "PK080"]


def told(text: str) -> list[tuple[str, int]]:
    return [(one.code, one.place.line) for one in remarks(text)]


def only(text: str) -> tuple[str, str, str]:
    (found,) = remarks(text)
    said = explain(found)
    return found.code, said.message, said.fix


# --- what is read as it is meant -------------------------------------------------------


@pytest.mark.parametrize(
    ("plain", "written"),
    [
        ("### V", f"###{NBSP}V"),
        ("  > ", f"{NBSP}{NBSP}> "),
        ("  > ", f"  >{NBSP}"),
        ("- [", f"-{NBSP}["),
        ("[ ]", f"[{NBSP}]"),
        ("] ", f"]{NBSP}"),
        ("- [", "1. ["),
    ],
)
def test_spaces_that_look_right_are_right(plain: str, written: str) -> None:
    def blocks(text: str) -> list[object]:
        lesson = parse_lesson((HEAD + text).encode(), "01-eka.md").lesson
        assert lesson
        every = [block for page in lesson.pages for block in page.blocks]
        return [one.exercise for one in every if isinstance(one, ExerciseBlock)]

    assert remarks(TASK.replace(plain, written)) == []
    assert blocks(TASK.replace(plain, written)) == blocks(TASK)


def test_a_space_that_binds_a_number_stays() -> None:
    lesson = parse_lesson(f"# Eka\n\n- 5{NBSP}% ja 3{NBSP}km\n".encode(), "01-eka.md").lesson

    assert lesson
    (block,) = lesson.pages[0].blocks
    assert isinstance(block, Prose)
    assert block.source == f"- 5{NBSP}% ja 3{NBSP}km"


@pytest.mark.parametrize("sign", ["+-", "+/-", "±"])
def test_a_number_with_its_margin_is_one_thing(sign: str) -> None:
    task = "### Arvioi luku: Montako?\n\nAsteikko: 0–100\n\n- [x] 70 {} 5\n- [ ] yli 90\n"

    assert remarks(task.format(sign)) == []


# --- one remark for one slip -----------------------------------------------------------


@pytest.mark.parametrize("box", ["[ x]", "[v]", "(x)", "✓"])
@pytest.mark.parametrize("kind", ["Valitse yksi", "Valitse kaikki sopivat"])
def test_another_box_does_not_hide_behind_a_missing_answer(kind: str, box: str) -> None:
    text = TASK.replace("Valitse yksi", kind).replace("[x]", box)

    assert told(text) == [("PK030", 10)]


@pytest.mark.parametrize("kind", ["Valitse yksi", "Valitse kaikki sopivat"])
def test_a_missing_box_and_a_missing_answer_are_told_together(kind: str) -> None:
    text = TASK.replace("Valitse yksi", kind).replace("[x] ", "")

    assert told(text) == [("PK034", 5), ("PK030", 10)]


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("- [] Odotan", "- [ ] Odotan"),
        ("- [x]Odotan", "- [x] Odotan"),
        ("- []Odotan", "- [ ] Odotan"),
    ],
)
def test_a_damaged_box_is_shown_whole(written: str, near: str) -> None:
    text = TASK.replace("Valitse yksi", "Valitse kaikki sopivat")
    code, _, fix = only(text.replace("- [ ] Odotan", written))

    assert code == "PK024"
    assert fix.endswith(f"Kirjoita näin: {near}")


def test_an_unclosed_id_is_told_once_and_kept() -> None:
    found = parse_lesson((HEAD + TASK.replace(" -->", "")).encode(), "01-eka.md")

    assert [(one.code, one.place.line) for one in found.diagnostics] == [("PK014", 6)]
    assert found.blocks[0].id == "k3f7q2"


def test_options_with_letters_are_shown_with_boxes() -> None:
    text = "### Valitse yksi: Mitä?\n\na) Odotan\nb) Lähden\n*c) Tervehdin*\n"

    assert [(one.code, explain(one).fix) for one in remarks(text)] == [
        ("PK151", "Kirjoita näin: - [ ] Odotan"),
        ("PK151", "Kirjoita näin: - [ ] Lähden"),
        ("PK151", "Kirjoita näin: - [x] Tervehdin"),
    ]


@pytest.mark.parametrize("intro", ["a) Yksi asia.\nb) Toinen asia.\n\n", "a) Yksi asia.\n\n"])
def test_letters_over_boxes_are_text(intro: str) -> None:
    assert remarks(TASK.replace("- [ ] Odotan", f"{intro}- [ ] Odotan")) == []


def test_one_letter_is_no_list_of_options() -> None:
    text = "### Valitse yksi: Mitä?\n\na) Odotan\n"

    assert [code for code, _ in told(text)] == ["PK031", "PK034"]


# --- dialogues -------------------------------------------------------------------------


def test_a_part_on_the_level_of_its_dialogue_is_found() -> None:
    code, _, fix = only(
        DIALOGUE.replace("#### Jatko\n\n- Kiitos. -> LOPPU", "### Jatko\n\nKiitos.")
    )

    assert code == "PK062"
    assert fix == "Rivillä 16 on ### Jatko. Lisää sen alkuun yksi ristikkomerkki: #### Jatko"


def test_a_meter_that_cannot_be_read_has_no_consequences() -> None:
    text = DIALOGUE.replace("alussa 2", "alussa 9").replace(
        "Soitan. ->", "Soitan. (jos Luottamus ≥ 3) ->"
    )

    assert told(text) == [("PK021", 8)]


def test_a_score_that_does_not_fit_is_told_on_its_own_line() -> None:
    assert told(DIALOGUE.replace("+2 Hyvä", "+2/+1 Hyvä")) == [("PK067", 13)]


@pytest.mark.parametrize("condition", ["≥ 9", "= 7", "> 5"])
def test_a_condition_that_never_holds_is_told(condition: str) -> None:
    text = DIALOGUE.replace("Soitan. ->", f"Soitan. (jos Luottamus {condition}) ->")
    code, message, _ = only(text)

    assert code == "PK197"
    assert message.endswith("ei voi täyttyä: mittari kulkee välillä 0–5.")


@pytest.mark.parametrize("condition", ["≤ 1", "= 1", "< 2"])
def test_a_condition_below_the_scale_never_holds(condition: str) -> None:
    text = DIALOGUE.replace("(0–5, alussa 2)", "(2–8)")
    text = text.replace("Soitan. ->", f"Soitan. (jos Luottamus {condition}) ->")

    assert told(text) == [("PK197", 14)]


@pytest.mark.parametrize("condition", ["≥ 5", "≤ 9", "= 0", "≥ 0"])
def test_a_condition_that_may_hold_is_left_alone(condition: str) -> None:
    text = DIALOGUE.replace("Soitan. ->", f"Soitan. (jos Luottamus {condition}) ->")

    assert told(text) == []


def test_a_part_without_an_end_is_told_beside_an_arrow_that_leads_nowhere() -> None:
    text = DIALOGUE.replace("Soitan. -> LOPPU", "Soitan. -> Puhelin").replace(
        "Kiitos. -> LOPPU", "Kiitos. -> Jatko"
    )

    assert told(text) == [("PK062", 14), ("PK064", 16)]


# --- lists without right answers -------------------------------------------------------


@pytest.mark.parametrize("kind", ["Lupaukset", "Tarkistuslista"])
@pytest.mark.parametrize("written", ["Kiitän", "[ x] Kiitän", "(x) Kiitän"])
def test_a_list_to_tick_is_given_an_empty_box(kind: str, written: str) -> None:
    first, second = remarks(f"### {kind}: Mitä?\n\n- {written}\n- [x] Tervehdin\n")

    assert (first.code, second.code) == ("PK079", "PK076")
    assert explain(first).fix.endswith(": - [ ] Kiitän")


def test_the_labels_of_a_tally_are_told_beside_its_missing_list() -> None:
    text = "### Päivän kisa: Kisa\n\nKesto: viikko\nTavoite: paljon\n"

    assert told(text) == [("PK073", 5), ("PK021", 7), ("PK021", 8)]


# --- what is lost without a word -------------------------------------------------------


def test_two_gaps_that_read_as_one_are_told() -> None:
    text = "### Täydennä: Aukot\n\nOvi on [[*auki | kiinni]. Luukku on [*auki | kiinni]].\n"

    assert told(text) == [("PK045", 7)]


@pytest.mark.parametrize("gap", ["[[auki|kiinni]] ja [ohje]", "[[a]] [b] [[c]]", "[ohje] [[a]]"])
def test_brackets_beside_a_gap_are_text(gap: str) -> None:
    assert told(f"### Täydennä: Aukot\n\nOvi on {gap}.\n") == []


@pytest.mark.parametrize("written", ["**Vihje:** Mieti.", "**Vihje**: Mieti.", "Vihje - Mieti."])
def test_a_label_in_another_dress_is_told(written: str) -> None:
    code, _, fix = only(f"{TASK}\n{written}\n")

    assert code == "PK022"
    assert "”Vihje:”" in fix


def test_an_empty_hint_is_told() -> None:
    assert only(TASK + "\nVihje:\n")[:2] == ("PK195", "Kohta ”Vihje:” on tyhjä.")


def test_paragraphs_after_the_list_are_told_to_wait_for_the_answer() -> None:
    assert only(TASK + "\nEnsimmäinen.\n\nToinen.\n")[0] == "PK196"
    assert told(TASK + "\nVain yksi.\n") == []
    assert told(TASK + "\n---\n\nEnsimmäinen.\n\nToinen.\n") == []


def test_strong_text_without_an_end_is_told() -> None:
    assert told("Tämä **on lihava.\n\nTämä ei.\n") == [("PK192", 5)]
    assert told("- **Eka\n- **Toka**\n- Kolmas **kesken") == [("PK192", 5), ("PK192", 7)]


@pytest.mark.parametrize(
    "text",
    [
        "Tämä **on\nlihava** yli rivin.",
        "Koodia `a ** b` ja \\** merkki.",
        "```\na ** b\n```",
        "***Vahva ja kursiivi***",
    ],
)
def test_stars_in_pairs_are_left_alone(text: str) -> None:
    assert told(f"{text}\n\n**Vahva**\n") == []


@pytest.mark.parametrize("word", ["[!VINKKI]", "[!VINKI]", "[!VINKKI"])
def test_a_callout_without_its_mark_is_told(word: str) -> None:
    assert only(f"{word}\nTee näin.\n")[0] == "PK193"


def test_another_word_in_brackets_is_no_callout() -> None:
    assert told("[!ABCDEFG]\nTee näin.\n") == []


def test_a_small_heading_right_under_a_large_one_is_told() -> None:
    code, _, fix = only("#### Pikku\n\nTeksti.\n")

    assert code == "PK194"
    assert fix.endswith(": ### Pikku")
    assert told("### Väli\n\nTeksti.\n\n#### Pikku\n\nTeksti.\n") == []


@pytest.mark.parametrize("written", ["[toinen] (02.md)", "[tämä] (https://a.fi/b)"])
def test_a_gap_in_a_link_is_told(written: str) -> None:
    assert only(f"Lue {written} nyt.\n")[0] == "PK112"
    assert told(f"Lue `{written}` nyt.\n") == []


def test_words_in_brackets_before_other_brackets_are_no_link() -> None:
    assert told("Lue [tämä] (ja tuo) nyt.\n") == []


# --- the files of a course -------------------------------------------------------------


def read(folder: Path, course: str = COURSE, lesson: str = HEAD) -> ReadCourse:
    (folder / "kurssi.md").write_text(course, "utf-8")
    (folder / "01-eka.md").write_text(lesson, "utf-8")
    return read_course(folder)


def said(found: ReadCourse) -> list[tuple[str, str]]:
    return [(one.code, explain(one).fix) for one in found.diagnostics]


def test_the_slash_of_windows_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, lesson=HEAD + "![Sali](media\\sali.png)\n")

    assert said(found) == [("PK198", "Kirjoita polku vinoviivalla: media/sali.png")]


def test_a_path_on_a_disk_is_outside(tmp_path: Path) -> None:
    found = read(tmp_path, lesson=HEAD + "![Sali](C:\\kuvat\\sali.png)\n")

    assert [one.code for one in found.diagnostics] == ["PK092"]


@pytest.mark.parametrize(
    ("name", "code", "advice"),
    [
        ("01-eka.md.txt", "PK116", "Poista nimen lopusta .txt."),
        ("01-eka.txt", "PK116", "Poista nimen lopusta .txt."),
        ("01-eka.docx", "PK117", "tallenna nimellä 01-eka.md"),
    ],
)
def test_a_lesson_in_another_form_is_found(
    tmp_path: Path, name: str, code: str, advice: str
) -> None:
    (tmp_path / "kurssi.md").write_text(COURSE, "utf-8")
    (tmp_path / name).write_bytes(b"PK")
    ((found, fix),) = said(read_course(tmp_path))

    assert found == code
    assert advice in fix


def test_a_lesson_without_a_letter_in_its_name_is_given_one(tmp_path: Path) -> None:
    (tmp_path / "ж.md").write_text(HEAD, "utf-8")

    assert "Anna tiedostolle nimi 01-oppitunti.md" in said(read(tmp_path))[0][1]


def test_the_values_of_a_key_are_listed(tmp_path: Path) -> None:
    found = read(tmp_path, COURSE.replace("nimi: Oma", "nimi: Oma\ntaivas: punainen"))

    assert said(found) == [
        (
            "PK007",
            "Kirjoita kohtaan ”taivas:” jokin näistä: sini, kanerva, metsa, ruska, revontuli, yo.",
        )
    ]
