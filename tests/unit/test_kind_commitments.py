"""Commitments: promises offered and promises of one's own."""

import pytest

from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Block, Grade, Invalid, Item, Parsed, Stem
from palvelukoulu.core.exercises import commitments
from palvelukoulu.core.exercises.commitments import Commitments, Promised
from palvelukoulu.core.frames import Frame

FILE = "07-koonti.md"


def item(text: str, *, ticked: bool | None = False, line: int = 10, note: str = "") -> Item:
    return Item(text, Place(FILE, line, 7), ticked, feedback=note)


def block(*items: Item) -> Block:
    return Block("Lupaukset", "Mitä teen?", "l8m2qd", Place(FILE, 4), items=items)


def remarks(*items: Item) -> list[tuple[str, int]]:
    result = commitments.parse(block(*items))
    assert isinstance(result, Parsed)
    return [(remark.code, remark.place.line) for remark in result.remarks]


def problems(*items: Item) -> list[tuple[str, int]]:
    result = commitments.parse(block(*items))
    assert isinstance(result, Invalid)
    return [(problem.code, problem.place.line) for problem in result.problems]


def test_promises_are_read_with_a_line_for_ones_own() -> None:
    result = commitments.parse(
        block(item("Tervehdin ensin", note="Yksi hei riittää."), item("___"))
    )

    assert result == Parsed(
        Commitments(
            Stem("l8m2qd", "Mitä teen?"),
            (Entry("Tervehdin ensin", "Yksi hei riittää."),),
            (Frame(("", "")),),
        )
    )


def test_a_list_of_promises_needs_promises_with_boxes() -> None:
    assert problems() == [("PK073", 4)]
    assert problems(item("Tervehdin", ticked=None, line=12)) == [("PK079", 12)]


def test_slips_in_the_list_are_remarked_on() -> None:
    assert remarks(item("Tervehdin", ticked=True, line=11)) == [("PK076", 11)]
    assert remarks(item("Tervehdin"), item("tervehdin", line=12)) == [("PK075", 12)]
    inside = Item("Tervehdin", Place(FILE, 10), False, children=(item("Hymyilen", line=11),))
    assert remarks(inside) == [("PK078", 11)]


def test_many_own_lines_are_no_slip() -> None:
    assert remarks(item("___"), item("___")) == []


OFFERED = Commitments(
    Stem("l8m2qd", "Mitä teen?"),
    (Entry("Tervehdin ensin"), Entry("Kysyn yhden asian"), Entry("En tee lupausta nyt")),
    (Frame(("", "")), Frame(("Kiitän ", " huomenna."))),
)
MADE = Promised(frozenset({2, 0}), (("Pidän tauon",), ("Miraa",)))


def test_promises_are_told_in_the_learners_words() -> None:
    assert commitments.described(OFFERED, MADE) == (
        "Tervehdin ensin",
        "En tee lupausta nyt",
        "Pidän tauon",
        "Kiitän Miraa huomenna.",
    )


def test_nobody_is_asked_about_a_promise_not_made() -> None:
    assert [commitments.is_decline(entry) for entry in OFFERED.offered] == [False, False, True]
    assert commitments.promises(OFFERED, MADE) == (
        "Tervehdin ensin",
        "Pidän tauon",
        "Kiitän Miraa huomenna.",
    )


def test_what_is_not_written_is_not_promised() -> None:
    half = Promised(frozenset({1}), (("",), (" ",)))

    assert commitments.promises(OFFERED, half) == ("Kysyn yhden asian",)
    assert commitments.described(OFFERED, half) == ("Kysyn yhden asian",)


def test_a_response_to_another_list_does_not_fit() -> None:
    with pytest.raises(ValueError, match="argument"):
        commitments.promises(OFFERED, Promised(frozenset(), (("a",),)))


def test_a_promise_is_the_learners_own() -> None:
    assert commitments.KIND.is_private
    assert not commitments.KIND.is_scored
    assert commitments.grade(OFFERED, MADE) == Grade(None)
    assert commitments.answer_key(OFFERED) is None


def test_promises_come_back_as_they_were_stored() -> None:
    assert commitments.decode(commitments.encode(MADE)) == MADE
    with pytest.raises(ValueError, match="not a response to commitments"):
        commitments.decode({"indices": [1]})
