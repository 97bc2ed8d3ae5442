"""Pairs and classes: reading, grading and storing what is joined to what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.core.diagnostics import Diagnostic, Place, Severity
from palvelukoulu.core.exercise import Block, Grade, Invalid, Item, Json, Label, Mark, Parsed, Stem
from palvelukoulu.core.exercises.matching import (
    KIND,
    Matched,
    Matching,
    Option,
    Pair,
    answer_key,
    decode,
    described,
    encode,
    grade,
    parse,
)

FILE = "01-kohtaaminen.md"
STEM = Stem("y7g3pz", "Mikä teko tuottaa minkä kokemuksen?")


def block(*items: str | Item, labels: tuple[Label, ...] = ()) -> Block:
    """Return an exercise whose items stand on lines 10, 11 and so on."""
    made = tuple(
        item if isinstance(item, Item) else Item(item, Place(FILE, 10 + number, 3))
        for number, item in enumerate(items)
    )
    return Block("Yhdistä", STEM.prompt, STEM.id, Place(FILE, 7), items=made, labels=labels)


def parsed(*items: str | Item) -> Parsed[Matching]:
    result = parse(block(*items))
    assert isinstance(result, Parsed)
    return result


def found(diagnostics: tuple[Diagnostic, ...]) -> list[tuple[str, int, Severity]]:
    return [(one.code, one.place.line, one.severity) for one in diagnostics]


PAIRS = ("Katse -> Minut nähtiin", "Viesti -> Tiedän, mitä on tehty")


def test_pairs_and_options_that_belong_nowhere_are_read() -> None:
    result = parsed(
        Item(PAIRS[0], Place(FILE, 10), feedback="Katse riittää."),
        PAIRS[1],
        Item("-> Sain alennusta", Place(FILE, 12), feedback="Hinnasta ei ollut puhe."),
    )

    assert result == Parsed(
        Matching(
            STEM,
            (Pair("Katse", 0, "Katse riittää."), Pair("Viesti", 1)),
            (
                Option("Minut nähtiin"),
                Option("Tiedän, mitä on tehty"),
                Option("Sain alennusta", "Hinnasta ei ollut puhe."),
            ),
        )
    )


def test_prompts_that_share_an_option_are_classified() -> None:
    exercise = parsed("Hiekoitus → Tekniikka", "Imurointi → tekniikka ", "Hymy → Tunne").exercise

    assert [pair.option for pair in exercise.pairs] == [0, 0, 1]
    assert exercise.options == (Option("Tekniikka"), Option("Tunne"))


def test_an_escaped_arrow_belongs_to_the_text() -> None:
    exercise = parsed(r"Nappi \-> -> Seuraava", "Nappi <- -> Edellinen").exercise

    assert exercise.pairs[0].prompt == "Nappi ->"


@pytest.mark.parametrize(
    ("items", "code", "line"),
    [
        ((*PAIRS, "Työ, joka on valmis"), "PK042", 12),
        ((*PAIRS, "Työ ->"), "PK042", 12),
        ((*PAIRS, "->"), "PK042", 12),
        ((*PAIRS, "-> Työ -> Tulos"), "PK042", 12),
        ((*PAIRS, "katse -> Muuta"), "PK032", 12),
        ((*PAIRS, Item("Työ -> Tulos", Place(FILE, 12), is_checked=False)), "PK140", 12),
        (PAIRS[:1], "PK043", 7),
        ((), "PK043", 7),
        ((PAIRS[0], "Hymy -> Minut nähtiin"), "PK142", 7),
    ],
)
def test_pairs_that_cannot_work_are_refused(
    items: tuple[str | Item, ...], code: str, line: int
) -> None:
    result = parse(block(*items))

    assert isinstance(result, Invalid)
    assert found(result.problems) == [(code, line, Severity.ERROR)]


@pytest.mark.parametrize(
    ("last", "code"),
    [
        ("Asetukset -> Näyttö -> Valo", "PK141"),
        ("-> Minut nähtiin", "PK032"),
        ("-> sain alennusta", "PK032"),
    ],
)
def test_what_is_probably_not_meant_is_remarked_on(last: str, code: str) -> None:
    result = parsed(*PAIRS, "-> Sain alennusta", last)

    assert found(result.remarks) == [(code, 13, Severity.WARNING)]


def test_an_option_written_twice_is_shown_once() -> None:
    exercise = parsed(*PAIRS, "-> Sain alennusta", "-> sain alennusta").exercise

    assert [option.text for option in exercise.options][2:] == ["Sain alennusta"]


THREE = Matching(
    STEM,
    (Pair("Katse", 0, "Katse kertoo."), Pair("Viesti", 1, "Tieto auttaa."), Pair("Aika", 2)),
    (Option("Nähtiin"), Option("Tiedän"), Option("Arvostetaan"), Option("Alennus", "Ei hinta.")),
)


def test_each_pair_found_gives_its_share() -> None:
    judged = grade(THREE, Matched((0, 3, None)))

    assert judged.score == pytest.approx(1 / 3)
    assert judged.marks == (Mark.RIGHT, Mark.WRONG, Mark.MISSED)


def test_what_belongs_nowhere_is_told_first_and_once() -> None:
    assert grade(THREE, Matched((3, 3, 0))).feedback == (
        "Ei hinta.",
        "Katse kertoo.",
        "Tieto auttaa.",
    )


def test_when_every_pair_is_found_it_is_told_why() -> None:
    assert grade(THREE, Matched((0, 1, 2))) == Grade(
        1.0, (Mark.RIGHT,) * 3, ("Katse kertoo.", "Tieto auttaa.")
    )


def test_nothing_joined_yet_is_nothing_found() -> None:
    assert grade(THREE, Matched((None, None, None))) == Grade(0.0, (Mark.MISSED,) * 3)


def test_a_record_keeps_what_was_joined_in_words() -> None:
    assert described(THREE, Matched((3, None, 2))) == (
        "Katse → Alennus",
        "Viesti →",
        "Aika → Arvostetaan",
    )


def test_a_response_to_other_pairs_is_noticed() -> None:
    with pytest.raises(ValueError, match="zip"):
        described(THREE, Matched((0, 1)))


def test_the_order_of_pairs_does_not_change_what_is_right() -> None:
    written = ("Katse -> Nähtiin", "Aika -> Arvostetaan", "-> Alennus", "-> Uusi kone")
    mended = (*reversed(written[:2]), *reversed(written[2:]))

    assert answer_key(parsed(*written).exercise) == answer_key(parsed(*mended).exercise)


def test_joining_otherwise_changes_what_is_right() -> None:
    one, other = parsed("A -> 1", "B -> 2").exercise, parsed("A -> 2", "B -> 1").exercise

    assert answer_key(one) != answer_key(other)
    assert answer_key(parsed("A -> 1", "B -> 2", "-> 3").exercise) != answer_key(one)


@given(st.lists(st.none() | st.integers(0, 30)).map(tuple))
def test_what_is_stored_comes_back(options: tuple[int | None, ...]) -> None:
    assert decode(encode(Matched(options))) == Matched(options)


@pytest.mark.parametrize("stored", [None, {}, [], "x", {"options": 1}])
def test_what_was_not_stored_by_the_kind_is_refused(stored: Json) -> None:
    with pytest.raises(ValueError, match="not a matching"):
        decode(stored)


items = st.builds(
    Item,
    st.text(st.sampled_from("ab ->→\\<!=|"), max_size=12),
    st.just(Place(FILE, 1)),
    st.none() | st.booleans(),
)


@given(st.lists(items, max_size=5))
def test_any_list_is_read_or_refused(written: list[Item]) -> None:
    result = parse(block(*written))

    if isinstance(result, Parsed):
        everything = Matched(tuple(pair.option for pair in result.exercise.pairs))
        assert grade(result.exercise, everything).score == 1.0
    else:
        assert result.problems


def test_matching_is_judged_and_not_private() -> None:
    assert (KIND.is_scored, KIND.is_private) == (True, False)
