"""Picture questions: regions to find."""

import pytest

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Block, Grade, Invalid, Item, Mark, Parsed, Stem
from palvelukoulu.core.exercises import hotspot
from palvelukoulu.core.exercises.hotspot import Area, Hotspot, Pointed

FILE = "04-tyopiste.md"
PICTURE = "![Aula: tiski, opaste ja ovi](../media/aula (1).webp)"


def item(text: str, *, right: bool | None = False, feedback: str = "", line: int = 10) -> Item:
    return Item(text, Place(FILE, line, 7), right, feedback=feedback)


def block(*items: Item, intro: str = PICTURE) -> Block:
    return Block("Kuvapiste", "Mikä viestii väärin?", "p7k2ms", Place(FILE, 4), intro, items=items)


def problems(*items: Item, intro: str = PICTURE) -> list[tuple[str, int]]:
    result = hotspot.parse(block(*items, intro=intro))
    assert isinstance(result, Invalid)
    return [(problem.code, problem.place.line) for problem in result.problems]


SIGN = item("Vanha lappu (10 %, 20 %, 30 %, 15 %)", right=True, feedback="Huomasit.")
DOOR = item("Ovi (60,5 %; 5 %; 20 %; 90 %)", feedback="Ovi on kunnossa.")


def test_a_picture_is_read_with_its_regions() -> None:
    intro = f"Katso kuvaa.\n\n{PICTURE}\n\nSe on aulasta."

    assert hotspot.parse(block(SIGN, DOOR, intro=intro)) == Parsed(
        Hotspot(
            Stem("p7k2ms", "Mikä viestii väärin?", intro="Katso kuvaa.\n\nSe on aulasta."),
            PICTURE,
            "Aula: tiski, opaste ja ovi",
            (
                Choice("Vanha lappu", True, "Huomasit."),
                Choice("Ovi", False, "Ovi on kunnossa."),
            ),
            (Area(10, 20, 30, 15), Area(60.5, 5, 20, 90)),
        )
    )


@pytest.mark.parametrize(
    "written", ["(10%,20%,30%,15%)", "(10, 20, 30, 15)", "(10 %; 20 %; 30 %; 15 %)."]
)
def test_per_cents_may_be_written_in_many_ways(written: str) -> None:
    result = hotspot.parse(block(item(f"Lappu {written}", right=True), DOOR))

    assert isinstance(result, Parsed)
    assert result.exercise.areas[0] == Area(10, 20, 30, 15)
    assert result.exercise.choices[0].text == "Lappu"


@pytest.mark.parametrize(
    "text", ["Lappu", "Lappu (10 %, 20 %, 30 %)", "(10 %, 20 %, 30 %, 15 %)", "Lappu (ovessa)"]
)
def test_a_region_needs_a_name_and_a_place(text: str) -> None:
    assert problems(SIGN, item(text, line=12)) == [("PK056", 12)]


@pytest.mark.parametrize(
    "area", ["(80 %, 0 %, 30 %, 10 %)", "(0 %, 95 %, 5 %, 6 %)", "(1, 1, 0, 5)", "(1, 1, 5, 0)"]
)
def test_a_region_stays_inside_the_picture(area: str) -> None:
    assert problems(SIGN, item(f"Lappu ovessa {area}", line=12)) == [("PK057", 12)]


def test_a_picture_question_needs_a_picture() -> None:
    assert problems(SIGN, DOOR, intro="Katso kuvaa.") == [("PK058", 4)]


def test_something_must_be_there_to_find() -> None:
    assert problems(DOOR, item("Tiski (0, 0, 5, 5)")) == [("PK034", 4)]
    assert problems(SIGN) == [("PK031", 4)]
    assert problems() == [("PK031", 4)]
    assert problems(SIGN, item("Tiski (0, 0, 5, 5)", right=None, line=12)) == [("PK030", 12)]


def test_regions_of_one_name_are_refused_wherever_they_are() -> None:
    assert problems(SIGN, item("vanha lappu (0, 0, 5, 5)", line=12)) == [("PK032", 12)]


def test_a_region_without_feedback_is_remarked_on_when_others_have_it() -> None:
    result = hotspot.parse(block(SIGN, item("Tiski (0, 0, 5, 5)", line=12)))

    assert isinstance(result, Parsed)
    assert [(one.code, one.place.line) for one in result.remarks] == [("PK033", 12)]


HALL = Hotspot(
    Stem("p7k2ms", "Mikä viestii väärin?"),
    PICTURE,
    "Aula",
    (Choice("Lappu", True, "Huomasit."), Choice("Ovi", False, "Ovi on kunnossa.")),
    (Area(10, 20, 10, 10), Area(0, 0, 50, 100)),
)


@pytest.mark.parametrize(
    ("x", "y", "region"), [(15, 25, 0), (5, 5, 1), (70, 25, None), (5, 100, 1)]
)
def test_pointing_finds_the_smallest_region(x: float, y: float, region: int | None) -> None:
    assert hotspot.region_at(HALL, x, y) == region


def test_regions_are_graded_as_choices_are() -> None:
    assert hotspot.grade(HALL, Pointed(frozenset({0}))) == Grade(
        1.0, (Mark.RIGHT, Mark.NEUTRAL), ("Huomasit.",)
    )
    assert hotspot.grade(HALL, Pointed(frozenset({1}))).feedback == (
        "Ovi on kunnossa.",
        "Huomasit.",
    )
    assert hotspot.KIND.is_scored


def test_one_or_many_may_be_right() -> None:
    both = Hotspot(HALL.stem, PICTURE, "Aula", (Choice("A", True), Choice("B", True)), HALL.areas)

    assert not HALL.is_multiple
    assert both.is_multiple


def test_moving_a_region_makes_no_other_question() -> None:
    moved = Hotspot(HALL.stem, PICTURE, "Aula", HALL.choices, HALL.areas[::-1])

    assert hotspot.answer_key(moved) == hotspot.answer_key(HALL)
    assert hotspot.answer_key(HALL) == {"right": ["Lappu"], "wrong": ["Ovi"]}


def test_a_record_keeps_the_names() -> None:
    assert hotspot.described(HALL, Pointed(frozenset({1, 0}))) == ("Lappu", "Ovi")


def test_picks_come_back_as_they_were_stored() -> None:
    pointed = Pointed(frozenset({3, 1}))

    assert hotspot.decode(hotspot.encode(pointed)) == pointed
    with pytest.raises(ValueError, match="not a set of regions"):
        hotspot.decode({})
