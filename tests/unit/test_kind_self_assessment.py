"""Self-assessments: statements on a scale, by dimension."""

import json
from dataclasses import asdict

import pytest

from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Block, Grade, Invalid, Item, Label, Parsed, Section, Stem
from palvelukoulu.core.exercises import self_assessment
from palvelukoulu.core.exercises.self_assessment import (
    Dimension,
    Level,
    Rated,
    Scale,
    SelfAssessment,
    Statement,
)

FILE = "05-itsetunto.md"
PLACE = Place(FILE, 4, 4)


def item(text: str, line: int = 10) -> Item:
    return Item(text, Place(FILE, line, 3))


def section(title: str, *items: Item, line: int = 9) -> Section:
    return Section(title, Place(FILE, line, 5), "", items)


def label(value: str) -> Label:
    return Label("Asteikko", value, Place(FILE, 6))


def block(
    *items: Item, sections: tuple[Section, ...] = (), labels: tuple[Label, ...] = ()
) -> Block:
    return Block("Itsearviointi", "Asenteeni", "a6t4zn", PLACE, "", "", items, labels, sections)


def read(written: Block) -> SelfAssessment:
    result = self_assessment.parse(written)
    assert isinstance(result, Parsed)
    assert result.remarks == ()
    return result.exercise


def remarks(written: Block) -> list[tuple[str, int]]:
    result = self_assessment.parse(written)
    assert isinstance(result, Parsed)
    return [(remark.code, remark.place.line) for remark in result.remarks]


SCALE = label("1–5 (täysin eri mieltä – täysin samaa mieltä)")


def test_statements_are_grouped_by_heading() -> None:
    written = block(
        sections=(
            section("Itsetunto", item("Olen sinut roolini kanssa."), item("Pakoilen. (käännetty)")),
            section("Olemus", item("Työasuni on siisti.")),
        ),
        labels=(SCALE,),
    )

    assert read(written) == SelfAssessment(
        Stem("a6t4zn", "Asenteeni"),
        (
            Dimension(
                "Itsetunto",
                (Statement("Olen sinut roolini kanssa."), Statement("Pakoilen.", True)),
            ),
            Dimension("Olemus", (Statement("Työasuni on siisti."),)),
        ),
        Scale(1, 5, "täysin eri mieltä", "täysin samaa mieltä"),
    )


def test_statements_without_a_heading_make_a_dimension_without_a_name() -> None:
    assert [one.name for one in read(block(item("Huomaan tarpeen."))).dimensions] == [""]


@pytest.mark.parametrize(
    ("value", "scale"),
    [
        ("1-4", Scale(1, 4)),
        ("0–10 (en koskaan – aina).", Scale(0, 10, "en koskaan", "aina")),
        ("1 – 7 (ei - kyllä)", Scale(1, 7, "ei", "kyllä")),
    ],
)
def test_a_scale_has_two_ends(value: str, scale: Scale) -> None:
    assert read(block(item("A"), labels=(label(value),))).scale == scale


def test_without_a_scale_it_is_from_one_to_five() -> None:
    assert read(block(item("A"))).scale == Scale(1, 5)


@pytest.mark.parametrize(
    "value", ["viidestä yhteen", "5–1", "0–90", "1–5 (ei)", "1–5 (a – b – c)", "1–5" + " " * 200]
)
def test_a_scale_that_cannot_be_read_is_remarked_on(value: str) -> None:
    assert remarks(block(item("A"), labels=(label(value),))) == [("PK048", 6)]


def test_a_dimension_without_statements_is_remarked_on() -> None:
    empty = section("Tyhjä", line=14)

    assert remarks(block(sections=(section("Olemus", item("A")), empty))) == [("PK072", 14)]


def test_the_same_statement_twice_is_remarked_on() -> None:
    twice = section("Olemus", item("Työasuni on siisti.", 12), item("työasuni  on siisti.", 13))

    assert remarks(block(sections=(twice,))) == [("PK075", 13)]


def test_an_assessment_without_statements_is_refused() -> None:
    result = self_assessment.parse(block(sections=(section("Olemus"),)))

    assert isinstance(result, Invalid)
    assert [(one.code, one.place) for one in result.problems] == [("PK073", PLACE)]


ASKED = SelfAssessment(
    Stem("a6t4zn", "Asenteeni"),
    (
        Dimension("Itsetunto", (Statement("Uskallan."), Statement("Pakoilen.", True))),
        Dimension("Olemus", (Statement("Työasuni on siisti."),)),
    ),
)


def test_a_reversed_statement_counts_the_other_way_round() -> None:
    assert self_assessment.levels(ASKED, Rated((4, 1, 2))) == (
        Level("Itsetunto", 4.5, 2, 2),
        Level("Olemus", 2.0, 1, 1),
    )


def test_a_reversed_statement_turns_on_the_scale_it_has() -> None:
    asked = SelfAssessment(ASKED.stem, ASKED.dimensions, Scale(0, 10))

    assert self_assessment.levels(asked, Rated((None, 3, None)))[0].mean == 7.0


def test_what_is_not_answered_does_not_count() -> None:
    half = Rated((4, None, None), frozenset({2}))

    assert self_assessment.levels(ASKED, half) == (
        Level("Itsetunto", 4.0, 1, 2),
        Level("Olemus", None, 0, 1),
    )


def test_two_assessments_are_compared_by_the_statements_they_share() -> None:
    assert self_assessment.numbers(ASKED, Rated((4, 1, None))) == {"Uskallan.": 4, "Pakoilen.": 5}


def test_declining_is_an_answer_and_silence_is_not() -> None:
    assert self_assessment.is_complete(ASKED, Rated((4, 1, None), frozenset({2})))
    assert not self_assessment.is_complete(ASKED, Rated((4, 1, None)))
    assert not self_assessment.is_complete(ASKED, Rated())


def test_a_response_to_another_number_of_statements_does_not_fit() -> None:
    with pytest.raises(ValueError, match="argument"):
        self_assessment.levels(ASKED, Rated((1, 2)))


def test_an_assessment_is_the_learners_own() -> None:
    assert self_assessment.KIND.is_private
    assert not self_assessment.KIND.is_scored
    assert self_assessment.grade(ASKED, Rated((1, 1, 1))) == Grade(None)
    assert self_assessment.answer_key(ASKED) is None


def test_a_record_keeps_statements_and_numbers() -> None:
    assert self_assessment.described(ASKED, Rated((4, None, None), frozenset({2}))) == (
        "Uskallan. 4 (1–5)",
        "Työasuni on siisti. En halua vastata",
    )


def test_a_response_comes_back_as_it_was_stored() -> None:
    rated = Rated((4, None, 1), frozenset({1}))

    assert self_assessment.decode(self_assessment.encode(rated)) == rated
    with pytest.raises(ValueError, match="not a self-assessment"):
        self_assessment.decode({"values": 1})


def test_an_old_wording_can_be_read_again() -> None:
    asked = SelfAssessment(ASKED.stem, ASKED.dimensions, Scale(1, 7, "ei", "kyllä"))
    stored = json.loads(json.dumps(asdict(asked)))

    assert self_assessment.restored(stored) == asked


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("stem", None),
        ("dimensions", ["x"]),
        ("dimensions", [{"name": "x", "statements": [1]}]),
    ],
)
def test_the_wording_of_something_else_is_refused(part: str, value: object) -> None:
    stored = json.loads(json.dumps(asdict(ASKED))) | {part: value}

    with pytest.raises(ValueError, match="not a"):
        self_assessment.restored(stored)
