"""Where Finnish words may break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.language.hyphenation import SOFT_HYPHEN, hyphenate


def shown(text: str) -> str:
    return hyphenate(text).replace(SOFT_HYPHEN, "·")


@pytest.mark.parametrize(
    ("word", "broken"),
    [
        ("rauhoittumassa", "rau·hoit·tu·massa"),
        ("vuorovaikutus", "vuo·ro·vai·ku·tus"),
        ("palvelukokemuksen", "pal·ve·lu·ko·ke·muk·sen"),
        ("hyväntuulisesti", "hyvän·tuu·li·sesti"),
        ("Ensikohtaaminen", "Ensi·koh·taa·mi·nen"),
        ("kiinteistönhoitaja", "kiin·teis·tön·hoi·taja"),
    ],
)
def test_long_words_break_between_syllables(word: str, broken: str) -> None:
    assert shown(word) == broken


@pytest.mark.parametrize(
    ("word", "broken"),
    [
        ("vastaanottovirkailija", "vas·taan·ot·to·vir·kai·lija"),
        ("työnantajalle", "työn·an·ta·jalle"),
        ("uusasiakkaita", "uus·asiak·kaita"),
        ("lähiesihenkilö", "lähi·esi·hen·kilö"),
    ],
)
def test_compounds_break_at_their_border(word: str, broken: str) -> None:
    assert shown(word) == broken


@pytest.mark.parametrize(
    "word", ["kahvila", "asiakas", "palvelus", "UNESCOLAINEN", "wau-elämykset"]
)
def test_short_words_capitals_and_hyphened_words_stay_whole(word: str) -> None:
    assert shown(word) == word


@pytest.mark.parametrize(
    "text",
    [
        "https://palvelukoulu.example/oppitunnit",
        "asiakaspalvelu@yritys.example",
        "vastaanotto.webp",
    ],
)
def test_addresses_and_file_names_stay_whole(text: str) -> None:
    assert shown(text) == text


def test_a_word_beside_an_address_still_breaks() -> None:
    assert shown("kirjoita asiakaspalvelu@yritys.example rauhallisesti").endswith(
        "rau·hal·li·sesti"
    )


@given(st.text())
def test_hyphens_are_all_that_is_added(text: str) -> None:
    assert hyphenate(text).replace(SOFT_HYPHEN, "") == text.replace(SOFT_HYPHEN, "")
