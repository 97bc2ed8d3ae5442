"""``sanasto.md``: what a term is, and what is said of a glossary that is not right."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palvelukoulu.content.checking import add_ids_to_path, check_paths
from palvelukoulu.content.glossary import is_glossary, parse_glossary, read_glossary
from palvelukoulu.content.identity import Ids
from palvelukoulu.content.messages import explain
from palvelukoulu.content.reader import read_course
from palvelukoulu.content.splices import add_ids
from palvelukoulu.content.strict import check_strictly
from palvelukoulu.content.text import LARGEST_FILE
from palvelukoulu.core.terms import Term
from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.paths import bundled

GLOSSARY = """# Sanasto

## Pienin yhteinen nimittäjä
<!-- tunnus: k3f7q2 -->

Muodot: yhteinen nimittäjä | nimittäjä
Lähde: [C]

Työkalu, jolla sovitaan palvelun vähimmäistasosta.

Sitä ei ohiteta **koskaan**.

## Palvelulupaus
<!-- tunnus: d2vqf3 -->

Se, minkä olemme luvanneet.
"""
COURSE = "---\ntunnus: palvelu\n{front}---\n\n# Palvelu\n\n## Sisältö\n\n- [Alku](01-alku.md)\n"
LESSON = "# Alku\n\nPalvelulupaus pidetään.\n"


def terms(text: str) -> tuple[Term, ...]:
    return parse_glossary(text.encode(), "sanasto.md").terms


def remarks(text: str) -> list[tuple[str, int]]:
    found = parse_glossary(text.encode(), "sanasto.md").diagnostics
    return [(one.code, one.place.line) for one in found]


def changed(old: str, new: str) -> str:
    assert old in GLOSSARY
    return GLOSSARY.replace(old, new, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kurssi.md").write_text(COURSE.format(front=""), "utf-8")
    (tmp_path / "01-alku.md").write_text(LESSON, "utf-8")
    (tmp_path / "sanasto.md").write_text(GLOSSARY, "utf-8")
    return tmp_path


def said(*paths: Path) -> list[str]:
    return [
        f"{one.place.file}:{one.place.line} {one.code}"
        for _, read in check_paths(paths)
        for one in read.diagnostics
    ]


def strictly(*paths: Path) -> list[str]:
    return [
        f"{one.place.file}:{one.place.line} {one.code}"
        for _, read in check_strictly(paths)
        for one in read.diagnostics
    ]


# --- what a term is --------------------------------------------------------------------


def test_a_term_is_a_heading_with_its_labels_and_its_explanation() -> None:
    first, second = terms(GLOSSARY)

    assert remarks(GLOSSARY) == []
    assert (first.id, first.name, first.source) == ("k3f7q2", "Pienin yhteinen nimittäjä", "[C]")
    assert first.names == ("Pienin yhteinen nimittäjä", "yhteinen nimittäjä", "nimittäjä")
    assert first.explanation == (
        "Työkalu, jolla sovitaan palvelun vähimmäistasosta.\n\nSitä ei ohiteta **koskaan**."
    )
    assert (second.name, second.forms, second.source) == ("Palvelulupaus", (), "")
    assert (first.place.file, first.place.line) == ("sanasto.md", 3)


def test_labels_may_stand_after_the_explanation_and_be_spelt_in_the_other_number() -> None:
    text = "# Sanasto\n\n## A\n<!-- tunnus: k3f7q2 -->\n\nSelitys.\n\nMuoto: B\nLähteet: [C], [D]\n"

    (term,) = terms(text)

    assert (term.forms, term.source, term.explanation) == (("B",), "[C], [D]", "Selitys.")
    assert remarks(text) == []


def test_code_in_an_explanation_is_no_label() -> None:
    (term,) = terms("# Sanasto\n\n## A\n<!-- tunnus: k3f7q2 -->\n\n```\nLähde: [C]\n```\n")

    assert (term.source, term.explanation) == ("", "```\nLähde: [C]\n```")


def test_only_the_file_beside_the_course_file_is_the_glossary() -> None:
    assert is_glossary("sanasto.md")
    assert is_glossary("Sanasto.md")
    assert not is_glossary("1-osa/sanasto.md")
    assert not is_glossary("sanastotehtavia.md")


# --- what is not right -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [("PK010", 1), ("PK170", 1)]),
        ("# Sanasto\n", [("PK170", 1)]),
        (changed("# Sanasto\n\n", ""), [("PK010", 1)]),
        (changed("# Sanasto", "#"), [("PK010", 1)]),
        (changed("# Sanasto\n", "# Sanasto\n\nTervetuloa.\nLue.\n"), [("PK169", 3)]),
        (changed("# Sanasto\n", "Tervetuloa.\n\n# Sanasto\n"), [("PK169", 1)]),
        (changed("## Palvelulupaus", "### Palvelulupaus"), [("PK164", 13)]),
        (changed("## Palvelulupaus", "# Palvelulupaus"), [("PK164", 13)]),
        (changed("## Palvelulupaus", "##"), [("PK162", 14), ("PK165", 13)]),
        (changed("Se, minkä olemme luvanneet.", ""), [("PK166", 13)]),
        (changed("## Palvelulupaus", "## Nimittäjä"), [("PK167", 13)]),
        (changed("| nimittäjä", "| Nimittäjä | nimittäjä"), [("PK168", 3)]),
        (changed("| nimittäjä", "| pienin yhteinen  nimittäjä"), [("PK168", 3), ("PK174", 6)]),
        (changed("<!-- tunnus: d2vqf3 -->\n", ""), [("PK160", 13)]),
        (changed("d2vqf3", "k3f7q2"), [("PK161", 14)]),
        (changed("d2vqf3", "d2vqf"), [("PK083", 14)]),
        (changed("Se, minkä", "![Kuva](a.png) Se, minkä"), [("PK172", 16)]),
        (changed("Se, minkä", "[Ohje](https://www.suomi.fi) Se, minkä"), []),
        (changed("Muodot:", "Muodo:"), [("PK173", 6)]),
        (changed("Muodot:", "Muodot"), [("PK173", 6)]),
        (changed("Lähde:", "Lähde"), [("PK173", 7)]),
        (changed("| ", " "), [("PK174", 6)]),
        (changed("[C]", "C]"), [("PK175", 7)]),
        (changed("nimittäjä\nLähde", "nimittäjäLähde"), [("PK026", 6)]),
        (changed("# Sanasto", "---\nkesto: 3 min\n---\n# Sanasto"), [("PK006", 2)]),
    ],
)
def test_what_is_not_right_is_told_with_its_line(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert sorted(remarks(text)) == expected


def test_an_exercise_has_no_place_in_a_glossary_and_the_terms_around_it_are_read() -> None:
    text = changed("## Palvelulupaus", "### Pohdi: Mitä?\n\nMieti.\n\n## Palvelulupaus")

    assert remarks(text) == [("PK163", 13)]
    assert [term.name for term in terms(text)] == ["Pienin yhteinen nimittäjä", "Palvelulupaus"]
    assert "Mieti" not in terms(text)[0].explanation


def test_what_cannot_be_shown_is_left_out_and_the_rest_stays() -> None:
    assert [one.name for one in terms(changed("## Palvelulupaus", "## Nimittäjä"))] == [
        "Pienin yhteinen nimittäjä"
    ]
    assert terms(changed("| nimittäjä", "| palvelulupaus"))[0].forms[-1] == "palvelulupaus"


def test_a_form_of_two_terms_stays_with_the_first() -> None:
    text = changed("olemme luvanneet.", "olemme luvanneet.\n\nMuodot: nimittäjä | lupaus")

    assert remarks(text) == [("PK168", 13)]
    assert terms(text)[1].forms == ("lupaus",)


def test_a_glossary_that_is_no_text_has_no_terms() -> None:
    assert parse_glossary(b"%PDF-1.7", "sanasto.md").terms == ()
    large = parse_glossary(b"a" * (LARGEST_FILE + 1), "sanasto.md")
    assert [one.code for one in large.diagnostics] == ["PK002"]


# --- ids -------------------------------------------------------------------------------


def test_missing_ids_are_written_under_the_terms_and_nothing_else_changes() -> None:
    without = changed("<!-- tunnus: d2vqf3 -->\n", "").encode()
    after = add_ids(without, "sanasto.md")
    lines = after.decode().splitlines()

    assert lines[13].startswith("<!-- tunnus: ")
    assert "\n".join(lines[:13] + lines[14:]) + "\n" == without.decode()
    assert add_ids(after, "sanasto.md") == after


def test_a_provisional_id_stands_until_the_file_has_one() -> None:
    (_, term) = terms(changed("<!-- tunnus: d2vqf3 -->\n", ""))

    assert term.id.startswith("auto-")


def test_the_command_gives_ids_to_a_courses_terms(folder: Path) -> None:
    text = GLOSSARY.replace("<!-- tunnus: d2vqf3 -->\n", "")
    (folder / "sanasto.md").write_text(text, "utf-8")

    assert add_ids_to_path(folder) == (folder / "sanasto.md",)
    assert said(folder) == []
    assert add_ids_to_path(folder / "sanasto.md") == ()


def test_an_id_of_an_exercise_is_no_id_of_a_term(folder: Path) -> None:
    (folder / "01-alku.md").write_text(
        LESSON + "\n### Pohdi: Mitä?\n<!-- tunnus: k3f7q2 -->\n", "utf-8"
    )
    (found,) = read_course(folder).diagnostics

    assert (found.code, found.place.file, found.place.line) == ("PK161", "sanasto.md", 4)
    assert "01-alku.md:5" in explain(found).message

    add_ids_to_path(folder)
    assert said(folder) == []
    assert "k3f7q2" in (folder / "01-alku.md").read_text("utf-8")


# --- the course around it --------------------------------------------------------------


def test_a_course_has_the_terms_of_its_glossary(folder: Path) -> None:
    read = read_course(folder)

    assert read.diagnostics == ()
    assert read.course is not None
    assert [term.name for term in read.course.terms] == [
        "Pienin yhteinen nimittäjä",
        "Palvelulupaus",
    ]
    assert [lesson.file for lesson in read.course.lessons] == ["01-alku.md"]


def test_the_file_may_begin_with_a_capital(folder: Path) -> None:
    (folder / "sanasto.md").rename(folder / "Sanasto.md")
    course = read_course(folder).course

    assert course is not None
    assert [term.place.file for term in course.terms] == ["Sanasto.md", "Sanasto.md"]


def test_a_glossary_in_the_contents_is_no_lesson(folder: Path) -> None:
    text = COURSE.format(front="") + "- [Sanasto](sanasto.md)\n"
    (folder / "kurssi.md").write_text(text, "utf-8")
    read = read_course(folder)

    assert said(folder) == ["kurssi.md:10 PK171"]
    assert read.course is not None
    assert len(read.course.lessons) == 1
    assert len(read.course.terms) == 2


def test_a_glossary_that_cannot_be_read_does_not_stop_the_course(folder: Path) -> None:
    (folder / "sanasto.md").write_bytes(b"\x89PNG\r\n")
    read = read_course(folder)

    assert said(folder) == ["sanasto.md:1 PK154"]
    assert read.course is not None
    assert read.course.terms == ()


def test_a_glossary_that_vanishes_while_it_is_read_is_told(tmp_path: Path) -> None:
    read = read_glossary(tmp_path, "sanasto.md", Ids())

    assert [one.code for one in read.diagnostics] == ["PK100"]


def test_a_glossary_is_checked_alone_and_among_loose_lessons(folder: Path) -> None:
    (folder / "sanasto.md").write_text(changed("## Palvelulupaus", "# Palvelulupaus"), "utf-8")
    assert said(folder / "sanasto.md") == ["sanasto.md:13 PK164"]
    assert strictly(folder / "sanasto.md") == ["sanasto.md:13 PK164"]

    (folder / "kurssi.md").unlink()
    assert said(folder) == ["kurssi.md:1 PK100", "sanasto.md:13 PK164"]
    assert strictly(folder) == ["kurssi.md:1 PK100", "sanasto.md:13 PK164"]


def test_what_the_course_says_of_a_mark_stands_in_its_place(folder: Path) -> None:
    front = "lähteet:\n- [C] Coor: artikkeli\n- [+] Kurssin omat esimerkit\n- Muuta\n"
    (folder / "kurssi.md").write_text(COURSE.format(front=front), "utf-8")
    (folder / "sanasto.md").write_text(changed("[C]", "[C], [D], selitys [+]"), "utf-8")
    course = read_course(folder).course

    assert course is not None
    assert course.terms[0].source == "Coor: artikkeli, [D], selitys kurssin oma"


# --- how it is written -----------------------------------------------------------------


def test_a_careful_editor_reads_the_glossary_too(folder: Path) -> None:
    (folder / "sanasto.md").write_text(changed("minkä olemme", 'minkä "olemme"'), "utf-8")

    assert set(strictly(folder)) == {"sanasto.md:16 PK123"}


def test_other_forms_and_the_source_are_no_running_text(folder: Path) -> None:
    (folder / "sanasto.md").write_text(
        changed("| nimittäjä\nLähde: [C]", '| "nimittäjä"\nLähde: [C]'), "utf-8"
    )

    assert strictly(folder) == []


def test_a_figure_in_an_explanation_needs_the_terms_source(folder: Path) -> None:
    sourced = changed("Sitä ei ohiteta", "Noin 70\u00a0% sopii. Sitä ei ohiteta")
    (folder / "sanasto.md").write_text(sourced, "utf-8")
    assert strictly(folder) == []

    (folder / "sanasto.md").write_text(sourced.replace("Lähde: [C]\n", ""), "utf-8")
    assert strictly(folder) == ["sanasto.md:10 PK132"]


def test_a_source_mark_must_be_one_of_the_courses(folder: Path) -> None:
    front = "lähteet:\n- [S] Servica\n"
    (folder / "kurssi.md").write_text(COURSE.format(front=front), "utf-8")

    assert strictly(folder) == ["sanasto.md:7 PK133"]


def test_a_term_that_no_lesson_mentions_is_remarked_on_where_forms_are_known(folder: Path) -> None:
    lexicon = Lexicon.load(bundled("assets") / "lexicon" / "fi_muodot.marisa")
    found = [one for _, read in check_strictly([folder], lexicon) for one in read.diagnostics]

    assert [(one.code, one.place.line) for one in found] == [("PK118", 3)]
    assert "”Pienin yhteinen nimittäjä”" in explain(found[0]).message
    assert strictly(folder) == []

    (folder / "kurssi.md").write_text(COURSE.format(front="kieli: sv\n"), "utf-8")
    assert [read.diagnostics for _, read in check_strictly([folder], lexicon)] == [()]


def test_a_text_above_the_first_term_is_read_too(folder: Path) -> None:
    (folder / "sanasto.md").write_text(
        changed("# Sanasto\n", '# Sanasto\n\nNämä ovat "sanat".\n'), "utf-8"
    )

    assert set(strictly(folder)) == {"sanasto.md:3 PK169", "sanasto.md:3 PK123"}


# --- slips -----------------------------------------------------------------------------


def shape(text: str) -> object:
    return [
        (term.id, len(term.forms), bool(term.source), bool(term.explanation))
        for term in terms(text)
    ]


def test_every_lost_character_that_changes_a_term_is_noticed() -> None:
    before = shape(GLOSSARY)
    silent = [
        (at, GLOSSARY[max(0, at - 9) : at + 9])
        for at in range(len(GLOSSARY))
        if shape(lost := GLOSSARY[:at] + GLOSSARY[at + 1 :]) != before and not remarks(lost)
    ]

    assert silent == []


LINES = [
    "# Sanasto\n",
    "## Sana\n",
    "## Toinen\n",
    "### Pohdi: Mitä?\n",
    "<!-- tunnus: k3f7q2 -->\n",
    "<!--\n",
    "Muodot: a | b\n",
    "Lähde: [C]\n",
    "Muodot\n",
    "Selitys.\n",
    "```\n",
    "---\n",
    "\n",
    "![a](b)",
    "\x00",
    "\ud7ff",
]


@settings(max_examples=200)
@given(st.lists(st.sampled_from(LINES) | st.text(max_size=8), max_size=40).map("".join))
def test_whatever_a_glossary_holds_it_is_read_and_every_remark_has_words(text: str) -> None:
    data = text.encode("utf-8", "replace")
    read = parse_glossary(data, "sanasto.md")
    count = len(
        data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    )

    assert all(1 <= one.place.line <= count for one in read.diagnostics)
    assert all(explain(one).fix for one in read.diagnostics)
    assert all(term.name and term.explanation for term in read.terms)
    ids = [term.id for term in read.terms]
    assert len(ids) == len(set(ids))
    mended = add_ids(data, "sanasto.md")
    assert add_ids(mended, "sanasto.md") == mended
