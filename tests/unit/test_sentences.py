"""Sentences as they are read aloud, and where they stand in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.language.sentences import spoken, stretches_of


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in stretches_of(text)]


def test_a_stop_before_a_capital_ends_a_sentence() -> None:
    assert cut("Nyökkää heti. Puhelu jatkuu! Näitkö? Hyvä.") == [
        "Nyökkää heti.",
        "Puhelu jatkuu!",
        "Näitkö?",
        "Hyvä.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sano esim. Huomenta tai hei.",
        "Mukana olivat mm. Aino ja Sari.",
        "Tule klo 15.10 ovelle.",
        "Kurssi alkaa 20.11.2026 aulassa.",
        "Määräaika on 30. marraskuuta.",
        "Nähdään 20. 11. aamulla.",
        "1. Ota koppi asiasta.",
        "Kysy A. Virtaselta.",
        "Kahvia, teetä jne. pöydässä.",
        "Hän odotti… ja odotti vielä.",
        "Hän odotti... ja odotti vielä.",
        "”Missä hän on?” vieras kysyi.",
        "Vieras (ks. Liite) odottaa.",
        "Hinta on 2,5 milj. 30 prosentin alennuksella.",
        "Kuka on se, jonka nimi.sukunimi puuttuu.",
    ],
)
def test_one_sentence_stays_whole(sentence: str) -> None:
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Avaamme klo 15. Tule silloin.", "Avaamme klo 15."),
        ("Tarjolla on kahvia jne. Ota kuppi.", "Tarjolla on kahvia jne."),
        ("”Tule sisään.” Hän hymyili.", "”Tule sisään.”"),
        ("Hän sanoi: ”Tule.” ”Tulen.”", "Hän sanoi: ”Tule.”"),
        ("”Selvä.” – Hän lähti.", "”Selvä.”"),
        ("Hän lähti (heti.) Ovi jäi auki.", "Hän lähti (heti.)"),
        ("Odota… Nyt hän tulee.", "Odota…"),
        ("Se maksoi 30. Ota kuitti.", "Se maksoi 30."),
        ("Soitin heti! 2 minuuttia kului.", "Soitin heti!"),
    ],
)
def test_two_sentences_are_cut(text: str, first: str) -> None:
    found = cut(text)
    assert (found[0], len(found)) == (first, 2)


def test_every_line_is_at_least_a_sentence() -> None:
    assert cut("Ovella\u2029Tervehdi ensin\u2028sitten kysy\nja odota") == [
        "Ovella",
        "Tervehdi ensin",
        "sitten kysy",
        "ja odota",
    ]


def test_what_is_not_heard_is_no_sentence() -> None:
    assert cut("\ufffc\u2029 – … \u2029\u2029***\u2029") == []


def test_pictures_and_spaces_at_the_edges_are_left_out() -> None:
    text = "\ufffc Katso. \ufffc\u00ad Sitten toimi. "
    assert cut(text) == ["Katso.", "Sitten toimi."]


def test_a_voice_gets_only_what_is_heard() -> None:
    assert spoken("asia\u00adkas\u00a0 odot\u00adtaa\ufffc\nsinua ") == "asiakas odottaa sinua"


def test_what_is_left_out_before_a_stop_leaves_no_gap() -> None:
    assert spoken("Näin hän kirjoittaa \ufffc\ufffc\ufffc.") == "Näin hän kirjoittaa."


def test_a_long_line_without_spaces_is_cut_quickly() -> None:
    assert len(stretches_of("a." * 50_000)) == 1


ANYTHING = st.text(
    st.sampled_from("aÄB1.!?…”’()[] –-\n\u2028\u2029\u00ad\ufffc\u00a0es") | st.characters(),
    max_size=60,
)


@given(ANYTHING)
def test_sentences_cover_every_letter_once_and_in_order(text: str) -> None:
    stretches = stretches_of(text)
    edges = [edge for stretch in stretches for edge in stretch]
    assert edges == sorted(edges)
    assert all(start < end for start, end in stretches)
    inside = {at for start, end in stretches for at in range(start, end)}
    left = [one for at, one in enumerate(text) if at not in inside]
    assert not [one for one in left if one.isalnum()]


@given(ANYTHING)
def test_a_sentence_begins_and_ends_with_something_and_stays_on_its_line(text: str) -> None:
    for start, end in stretches_of(text):
        said = text[start:end]
        assert spoken(said)
        assert said == said.strip()
        assert not set(said) & set("\n\r\u2028\u2029")


@given(ANYTHING)
def test_cutting_a_sentence_again_changes_nothing(text: str) -> None:
    for said in cut(text):
        assert cut(said) == [said]
