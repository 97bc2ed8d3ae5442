"""Cards: terms and their meanings."""

import pytest

from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Block, Grade, Invalid, Item, Parsed, Stem
from palvelukoulu.core.exercises import cards
from palvelukoulu.core.exercises.cards import Card, Cards, Turned

FILE = "01-sanat.md"


def item(text: str, feedback: str = "", line: int = 10) -> Item:
    return Item(text, Place(FILE, line, 3), feedback=feedback)


def block(*items: Item) -> Block:
    return Block("Kortit", "Tärkeät sanat", "k7r2ts", Place(FILE, 4), items=items)


PACK = Cards(
    Stem("k7r2ts", "Tärkeät sanat"),
    (Card("me-henki", "tunne, että kuulumme yhteen"), Card("tunnejälki", "Tunne, joka jää.")),
)


def test_a_card_has_two_sides() -> None:
    written = block(
        item("me-henki -> tunne, että kuulumme yhteen"), item("tunnejälki", "Tunne, joka jää.")
    )

    assert cards.parse(written) == Parsed(PACK)


def test_a_quote_goes_on_where_the_arrow_led() -> None:
    result = cards.parse(block(item("me-henki -> tunne", "Lähde: [C]")))

    assert isinstance(result, Parsed)
    assert result.exercise.cards == (Card("me-henki", "tunne\n\nLähde: [C]"),)


@pytest.mark.parametrize("text", ["me-henki", "me-henki ->", "-> tunne", ""])
def test_a_card_with_an_empty_side_is_refused(text: str) -> None:
    result = cards.parse(block(item("ura -> tapa"), item(text, line=12)))

    assert isinstance(result, Invalid)
    assert [(one.code, one.place.line) for one in result.problems] == [("PK059", 12)]


def test_a_pack_needs_cards() -> None:
    result = cards.parse(block())

    assert isinstance(result, Invalid)
    assert [(one.code, one.place.line) for one in result.problems] == [("PK073", 4)]


def test_the_same_card_twice_is_remarked_on() -> None:
    result = cards.parse(block(item("ura -> tapa"), item("Ura -> tapa", line=12)))

    assert isinstance(result, Parsed)
    assert [(one.code, one.place.line) for one in result.remarks] == [("PK075", 12)]


def test_cards_are_not_judged_and_not_secret() -> None:
    assert cards.grade(PACK, Turned()) == Grade(None)
    assert cards.answer_key(PACK) is None
    assert not cards.KIND.is_scored
    assert not cards.KIND.is_private


def test_a_record_keeps_the_terms() -> None:
    assert cards.described(PACK, Turned(frozenset({1}), frozenset({0}))) == (
        "me-henki",
        "tunnejälki",
    )


def test_cards_come_back_as_they_were_stored() -> None:
    turned = Turned(frozenset({2, 0}), frozenset({2}))

    assert cards.decode(cards.encode(turned)) == turned
    with pytest.raises(ValueError, match="not a response to cards"):
        cards.decode({"turned": []})


def test_the_card_on_its_face_is_stored_too() -> None:
    turned = Turned(frozenset({0, 1}), frozenset({0}), lying=1)

    assert cards.decode(cards.encode(turned)) == turned
    assert cards.decode({"turned": [0], "known": []}) == Turned(frozenset({0}))
