"""What holds for every kind of practice, whatever an author or a learner writes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import AnyKind, Block, Invalid, Item, Json, Label, Section
from palvelukoulu.core.exercises import (
    cards,
    checklist,
    commitments,
    daily_tally,
    dialogue,
    hotspot,
    mantra,
    self_assessment,
    team_agreement,
)

KINDS: tuple[AnyKind, ...] = (
    cards.KIND,
    checklist.KIND,
    commitments.KIND,
    daily_tally.KIND,
    dialogue.KIND,
    hotspot.KIND,
    mantra.KIND,
    self_assessment.KIND,
    team_agreement.KIND,
)

places = st.builds(Place, st.just("x.md"), st.integers(1, 99), st.integers(1, 99))
pieces = st.sampled_from(
    [
        *("->", "LOPPU", "Kohta", "[a](#kohta)", "(jos Luottamus ≥ 3)", "(jos 9)", "___", "+2"),
        *("+1/-1", "(10 %, 20 %, 30 %, 15 %)", "![a](b.png)", "(käännetty)", "1–5 (a – b)", "\n"),
        *("**Asiakas:** Hei.", "> *Asiakas ajattelee: Ai.*", "Luottamus (0–5)", "\n\n", "5 päivää"),
    ]
)
texts = st.lists(pieces | st.text(max_size=8), max_size=4).map(" ".join)
leaves = st.builds(Item, texts, places, st.none() | st.booleans(), st.booleans(), texts)
items = st.lists(
    st.builds(
        Item,
        texts,
        places,
        st.none() | st.booleans(),
        st.booleans(),
        texts,
        st.lists(leaves, max_size=2).map(tuple),
    ),
    max_size=4,
).map(tuple)
words = ("Mittari", "Tavoite", "Asteikko", "Kesto", "Askel taakse", "Allekirjoitus", "Pisteet")
labels = st.lists(st.builds(Label, st.sampled_from(words), texts, places), max_size=3).map(tuple)
sections = st.lists(
    st.builds(Section, st.just("Kohta") | texts, places, texts, items), max_size=3
).map(tuple)
blocks = st.builds(
    Block, st.just("Tilanne"), texts, texts, places, texts, texts, items, labels, sections
)


@given(blocks)
def test_anything_can_be_read(written: Block) -> None:
    for kind in KINDS:
        result = kind.parse(written)
        if isinstance(result, Invalid):
            assert result.id == written.id
            assert result.problems
        else:
            assert isinstance(result.exercise, kind.exercise)
            kind.answer_key(result.exercise)


small = st.integers(0, 30)
indices = st.frozensets(small)
filled = st.lists(st.lists(st.text(max_size=9), max_size=3).map(tuple), max_size=3).map(tuple)
days = st.builds(
    daily_tally.Day,
    st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    st.lists(small, max_size=3).map(tuple),
)
RESPONSES = st.one_of(
    st.builds(cards.Turned, indices, indices),
    st.builds(checklist.Ticked, indices),
    st.builds(commitments.Promised, indices, filled),
    st.builds(daily_tally.Tallied, st.lists(days, max_size=3).map(tuple)),
    st.builds(dialogue.Walked, st.lists(small).map(tuple)),
    st.builds(hotspot.Pointed, indices),
    st.builds(mantra.Composed, filled, st.sampled_from(mantra.MantraWord), st.text()),
    st.builds(self_assessment.Rated, st.lists(st.none() | small).map(tuple), indices),
    st.builds(team_agreement.Agreed, filled, st.booleans()),
)


@given(RESPONSES)
def test_what_is_stored_comes_back(response: object) -> None:
    (kind,) = [kind for kind in KINDS if isinstance(response, kind.response)]

    assert kind.decode(kind.encode(response)) == response


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("stored", [None, {}, [], "x", {"path": "a"}, {"indices": None}])
def test_what_was_not_stored_by_a_kind_is_refused(kind: AnyKind, stored: Json) -> None:
    with pytest.raises(ValueError, match="not a"):
        kind.decode(stored)


def test_kinds_have_names_and_words_of_their_own() -> None:
    names = [kind.name for kind in KINDS]
    written = [word.casefold() for kind in KINDS for word in kind.words]

    assert len(set(names)) == len(names)
    assert len(set(written)) == len(written)
