"""Team agreements: rules of work worded together."""

import pytest

from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Block, Grade, Invalid, Item, Label, Parsed, Stem
from palvelukoulu.core.exercises import team_agreement
from palvelukoulu.core.exercises.team_agreement import Agreed, TeamAgreement
from palvelukoulu.core.frames import Frame

FILE = "06-tiimi.md"
SIGNED = Label("Allekirjoitus", "koko tiimi", Place(FILE, 15))


def item(text: str, line: int = 10, *children: Item) -> Item:
    return Item(text, Place(FILE, line, 3), children=children)


def block(*items: Item, labels: tuple[Label, ...] = (SIGNED,)) -> Block:
    place = Place(FILE, 4)
    return Block("Tiimin sopimus", "Nimittäjämme", "s2f6vp", place, items=items, labels=labels)


RULES = TeamAgreement(
    Stem("s2f6vp", "Nimittäjämme"),
    (Frame(("Kun asiakas ", ", me aina ", ".")), Frame(("Pidämme lupaukset.",))),
    "koko tiimi",
)


def test_sentences_and_signatories_are_read() -> None:
    written = block(item("Kun asiakas ___, me aina ___."), item("Pidämme lupaukset."))

    assert team_agreement.parse(written) == Parsed(RULES)


def test_nobody_has_to_sign() -> None:
    result = team_agreement.parse(block(item("Soitamme ___."), labels=()))

    assert isinstance(result, Parsed)
    assert result.exercise.signatories == ""
    assert team_agreement.described(result.exercise, Agreed((("heti",),), True)) == (
        "Soitamme heti.",
    )


@pytest.mark.parametrize(
    ("items", "found"),
    [((), ("PK073", 4)), ((item("Pidämme lupaukset.", 12),), ("PK077", 12))],
)
def test_an_agreement_needs_something_to_agree_on(
    items: tuple[Item, ...], found: tuple[str, int]
) -> None:
    result = team_agreement.parse(block(*items))

    assert isinstance(result, Invalid)
    assert [(one.code, one.place.line) for one in result.problems] == [found]


def test_a_list_inside_the_list_is_remarked_on() -> None:
    result = team_agreement.parse(block(item("Soitamme ___.", 10, item("heti", 11))))

    assert isinstance(result, Parsed)
    assert [(one.code, one.place.line) for one in result.remarks] == [("PK078", 11)]


def test_rules_are_shown_as_far_as_they_are_written() -> None:
    half = Agreed((("tulee", ""), ()))

    assert team_agreement.rules(RULES, half) == (
        "Kun asiakas tulee, me aina ….",
        "Pidämme lupaukset.",
    )


def test_a_record_says_who_agreed() -> None:
    agreed = Agreed((("tulee", "tervehdimme"), ()), is_signed=True)

    assert team_agreement.described(RULES, agreed) == (
        "Kun asiakas tulee, me aina tervehdimme.",
        "Pidämme lupaukset.",
        "koko tiimi",
    )


def test_an_agreement_belongs_to_the_team() -> None:
    assert not team_agreement.KIND.is_private
    assert not team_agreement.KIND.is_scored
    assert team_agreement.grade(RULES, Agreed()) == Grade(None)
    assert team_agreement.answer_key(RULES) is None


def test_an_agreement_comes_back_as_it_was_stored() -> None:
    agreed = Agreed((("tulee", ""), ()), is_signed=True)

    assert team_agreement.decode(team_agreement.encode(agreed)) == agreed
    with pytest.raises(ValueError, match="not a team agreement"):
        team_agreement.decode({"texts": []})
