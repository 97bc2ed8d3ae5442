"""Checklists: things to tick off."""

import pytest

from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Block, Grade, Invalid, Item, Parsed, Stem
from palvelukoulu.core.exercises import checklist
from palvelukoulu.core.exercises.checklist import Checklist, Ticked

FILE = "07-koonti.md"


def item(text: str, *, ticked: bool | None = False, line: int = 10) -> Item:
    return Item(text, Place(FILE, line, 7), ticked)


def block(*items: Item) -> Block:
    return Block("Tarkistuslista", "Työpisteeni", "v4c7kj", Place(FILE, 4), items=items)


LIST = Checklist(Stem("v4c7kj", "Työpisteeni"), (Entry("Nimikyltti"), Entry("Puhelin")))


def test_a_list_is_read() -> None:
    assert checklist.parse(block(item("Nimikyltti"), item("Puhelin"))) == Parsed(LIST)


@pytest.mark.parametrize(
    ("items", "found"),
    [((), ("PK073", 4)), ((item("Puhelin", ticked=None, line=12),), ("PK079", 12))],
)
def test_a_list_needs_things_with_boxes(items: tuple[Item, ...], found: tuple[str, int]) -> None:
    result = checklist.parse(block(*items))

    assert isinstance(result, Invalid)
    assert [(one.code, one.place.line) for one in result.problems] == [found]


@pytest.mark.parametrize(
    ("items", "found"),
    [
        ((item("Puhelin", ticked=True, line=12),), ("PK076", 12)),
        ((item("Puhelin"), item("puhelin", line=13)), ("PK075", 13)),
    ],
)
def test_slips_are_remarked_on(items: tuple[Item, ...], found: tuple[str, int]) -> None:
    result = checklist.parse(block(*items))

    assert isinstance(result, Parsed)
    assert [(one.code, one.place.line) for one in result.remarks] == [found]


def test_any_number_of_ticks_will_do() -> None:
    assert checklist.grade(LIST, Ticked()) == Grade(None)
    assert checklist.answer_key(LIST) is None
    assert not checklist.KIND.is_scored
    assert not checklist.KIND.is_private


def test_a_record_keeps_what_was_ticked() -> None:
    assert checklist.described(LIST, Ticked(frozenset({1}))) == ("Puhelin",)


def test_ticks_come_back_as_they_were_stored() -> None:
    ticked = Ticked(frozenset({4, 1}))

    assert checklist.decode(checklist.encode(ticked)) == ticked
    with pytest.raises(ValueError, match="not a checklist"):
        checklist.decode([])
