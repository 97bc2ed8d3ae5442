"""Exercises that were written as prose: a learner would see the right answer ticked."""

import pytest

from palvelukoulu.content.lesson import parse_lesson
from palvelukoulu.content.messages import explain
from palvelukoulu.core.diagnostics import Diagnostic, Severity

HEAD = "# Eka\n\nAlku.\n\n"
BOXES = "\n\n- [ ] Odotan\n- [x] Tervehdin\n- [ ] Lähden\n"
MANY = BOXES.replace("[ ] Lähden", "[X] Hymyilen")


def remarks(text: str) -> list[Diagnostic]:
    found = parse_lesson((HEAD + text).encode(), "01-eka.md").diagnostics
    return [one for one in found if one.code != "PK080"]


def told(text: str) -> list[tuple[str, int, Severity]]:
    return [(one.code, one.place.line, one.severity) for one in remarks(text)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("**Valitse yksi: Mitä teet?**", "### Valitse yksi: Mitä teet?"),
        ("**Valitse yksi:** Mitä teet?", "### Valitse yksi: Mitä teet?"),
        ("__Valitse yksi: Mitä teet?__", "### Valitse yksi: Mitä teet?"),
        ("Valitse yksi: Mitä teet?", "### Valitse yksi: Mitä teet?"),
        ("**Valitse yxi: Mitä teet?**", "### Valitse yksi: Mitä teet?"),
        ("**Kysymys: Mitä teet?**", "### Valitse yksi: Mitä teet?"),
        ("**Tehtävä:**", "### Valitse yksi: …"),
        ("### Monivalinta: Mitä teet?", "### Valitse yksi: Mitä teet?"),
        ("### Tehtävä: Mitä teet?", "### Valitse yksi: Mitä teet?"),
        ("### Kysymys: Mitä teet?", "### Valitse yksi: Mitä teet?"),
        ("#### Väittämä: Odotan.", "#### Oikein vai väärin: Odotan."),
        ("### Monivalinta", "### Valitse yksi: …"),
    ],
)
def test_a_line_over_boxes_is_told_to_be_no_heading(written: str, meant: str) -> None:
    (found,) = remarks(written + BOXES)

    assert (found.code, found.place.line, found.severity) == ("PK158", 5, Severity.ERROR)
    assert explain(found).fix == f"Tarkoititko: {meant}"


@pytest.mark.parametrize("written", ["### Monivalinta: Mitä?", "**Kysymys: Mitä?**"])
def test_two_ticks_mean_that_all_that_fit_are_chosen(written: str) -> None:
    (found,) = remarks(written + MANY)

    assert explain(found).fix == "Tarkoititko: ### Valitse kaikki sopivat: Mitä?"


def test_each_line_has_its_own_boxes() -> None:
    text = "**Kysymys: Mitä?**" + BOXES + "\n**Kysymys: Missä?**" + MANY

    assert [explain(one).fix for one in remarks(text)] == [
        "Tarkoititko: ### Valitse yksi: Mitä?",
        "Tarkoititko: ### Valitse kaikki sopivat: Missä?",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Mitä teet?" + BOXES,
        "## Sivu" + BOXES,
        "## Sivu\n\n### Mitä teet?" + BOXES,
        "> Lainaus\n\nHuomaa: näin käy." + BOXES,
        "Alkaa näin: " + "pitkä " * 60 + BOXES,
    ],
)
def test_boxes_outside_exercises_are_told_of_when_one_is_ticked(text: str) -> None:
    (found,) = remarks(text)

    assert (found.code, found.severity) == ("PK159", Severity.WARNING)
    assert "### Valitse yksi: Mitä teet?" in explain(found).fix


def test_a_list_at_the_start_of_a_file_has_nothing_above_it() -> None:
    found = parse_lesson(b"- [x] Eka\n- [ ] Toka\n", "01-eka.md").diagnostics

    assert [one.code for one in found] == ["PK010", "PK159"]


@pytest.mark.parametrize(
    "text",
    [
        "Ota mukaan:\n\n- [ ] avaimet\n- [ ] kortti\n",
        "```\n- [x] koodia\n```\n",
        "### Kysymys: Mitä asiakas kysyy?\n\n- Missä hissi on?\n",
        "**Kysymys: Mitä asiakas kysyy?**\n\n- Missä hissi on?\n",
        "**Tilanne:** Asiakas tulee.\n\n- Tervehdit.\n",
        "**Pohdi: Mitä teet?** Mieti hetki.\n\n- Tervehdit.\n",
        "Pohdi: Mitä teet?\n\n- Tervehdit.\n\n### Väli\n\n- [ ] avaimet\n",
        "**Pohdi: Mitä teet?**\n\nMieti hetki.\n",
        "**Pohdi: Mitä teet?**\n",
        "- **Kysymys:** Mitä teet?\n",
    ],
)
def test_prose_is_left_alone(text: str) -> None:
    assert remarks(text) == []


@pytest.mark.parametrize("heading", ["### Valitse yski: Mitä?", "## Monivalinta: Mitä?"])
def test_boxes_are_told_of_once(heading: str) -> None:
    assert len(remarks(heading + BOXES)) == 1


def test_a_strong_line_over_another_list_is_told_of() -> None:
    text = "**Järjestä: Missä järjestyksessä?**\n\n1. Huomaan\n2. Tervehdin\n3. Kuuntelen\n"

    assert told(text) == [("PK158", 5, Severity.WARNING)]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Avoin kysymys: Mitä ajattelet?", "Pohdi"),
        ("Aukkotehtävä: Lause", "Täydennä"),
        ("Oikein/väärin: Lause", "Oikein vai väärin"),
    ],
)
def test_a_word_of_another_program_is_told_the_right_one(heading: str, kind: str) -> None:
    (found,) = remarks(f"### {heading}\n\nTeksti.\n")

    assert (found.code, found.severity) == ("PK158", Severity.WARNING)
    assert f"### {kind}: " in explain(found).fix
