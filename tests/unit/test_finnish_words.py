"""Finnish: base forms, short answers, slips of the finger. Floors are measured on fixed sets."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.language.comparison import Comparer, Match
from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.morphology import base_forms, parts, stem
from palvelukoulu.language.words import distance, normalised, tokens

ROOT = Path(__file__).parents[2]
LEXICON = Lexicon.load(ROOT / "assets" / "lexicon" / "fi_muodot.marisa")
COMPARER = Comparer(LEXICON)
BARE = Comparer(Lexicon())


def rows(name: str) -> Iterator[dict[str, str]]:
    path = ROOT / "tests" / "data" / "finnish" / f"{name}.tsv"
    with path.open(encoding="utf-8") as file:
        yield from csv.DictReader(file, delimiter="\t")


def accepts(comparer: Comparer, row: dict[str, str]) -> bool:
    return comparer.best(row["answer"] or "", row["keys"].split("|"))[0] > Match.NONE


def test_short_answers_are_recognised_as_people_write_them() -> None:
    judged = [accepts(COMPARER, row) == (row["verdict"] == "+") for row in rows("answers")]

    assert sum(judged) / len(judged) >= 0.95


def test_inflected_forms_meet_their_base_form() -> None:
    met = [
        bool(base_forms(row["form"].lower(), LEXICON) & (base_forms(row["lemma"], LEXICON)))
        for row in rows("inflections")
    ]

    assert sum(met) / len(met) >= 0.93


def test_without_the_lexicon_stems_still_recognise_something() -> None:
    assert BARE.compare("Hymy!", "hymy") is Match.FULL
    assert BARE.compare("palvelukulttuurin", "palvelukulttuuri") is Match.CLOSE
    assert Lexicon.load(ROOT / "puuttuu.marisa").lemmas("hymyn") == frozenset()


@pytest.mark.parametrize(
    ("answer", "key", "match"),
    [
        ("70 %", "70 prosenttia", Match.FULL),
        ("seitsemänkymmentä prosenttia", "70 %", Match.FULL),
        ("700 %", "70 %", Match.NONE),
        ("1 200", "1200", Match.FULL),
        ("4,5", "4.5", Match.FULL),
        ("0,2", "0,20", Match.FULL),
        ("0.20 euroa", "0,2", Match.FULL),
        ("5 €", "5,00 €", Match.FULL),
        ("12,50 %", "12,5 %", Match.FULL),
        ("0,02", "0,20", Match.NONE),
        ("1.1.", "1.10.", Match.NONE),
        ("en hymyile", "hymyilen", Match.NONE),
        ("hmyy", "hymy", Match.CLOSE),
        ("tervehdys", "tervehtiä", Match.CLOSE),
        ("noyryys", "nöyryys", Match.CLOSE),
        ("olo", "ilo", Match.NONE),
        ("hymy ja katse ja asu ja ääni ja sana", "hymy", Match.NONE),
        ("", "hymy", Match.NONE),
        ("!!!", "hymy", Match.NONE),
        ("me henki", "me-henki", Match.FULL),
        ("hei-sanan", "hei", Match.FULL),
    ],
)
def test_words_are_compared_by_meaning(answer: str, key: str, match: Match) -> None:
    assert COMPARER.compare(answer, key) is match


def test_the_key_met_best_is_told() -> None:
    assert COMPARER.best("hymyllä", ["katse", "hymy"]) == (Match.FULL, "hymy")
    assert COMPARER.best("hymyllä", []) == (Match.NONE, "")


def test_a_course_can_add_words_of_its_own() -> None:
    lexicon = Lexicon(None, {"servicalaista": "servicalainen"})

    assert Comparer(lexicon).compare("servicalaista", "servicalainen") is Match.FULL
    assert lexicon.knows("servicalaista")


def test_compounds_are_read_by_their_parts() -> None:
    assert "palvelukulttuuri" in base_forms("palvelukulttuurista", LEXICON)
    assert {"asiakas", "palvelukulttuuri", "kulttuuri"} <= parts("asiakaspalvelukulttuuri", LEXICON)
    assert {"uusi", "asiakas"} <= parts("uusasiakashankinta", LEXICON)
    assert "tervehtiminen" in parts("tervehtimiskisa", LEXICON)
    assert not parts("kasvattaminen", LEXICON)
    assert parts("xyzzy", LEXICON) == frozenset()


def test_forms_with_one_stem_share_it() -> None:
    assert stem("luottamusta") == stem("luottamussa")
    assert stem("ei") == "ei"


def test_text_is_brought_to_one_spelling() -> None:
    assert normalised("”Tervehtimis\u00adkisa” – 70 prosenttia") == "tervehtimiskisa - 70%"
    assert tokens("Hei! Minä: hei-sana.") == ("hei", "minä", "hei-sana")


@pytest.mark.parametrize(
    ("one", "other", "slips"), [("kissa", "kisa", 1), ("hmyy", "hymy", 1), ("katse", "hymy", 3)]
)
def test_slips_are_counted_up_to_a_limit(one: str, other: str, slips: int) -> None:
    assert distance(one, other, 2) == slips


words = st.text("abcäö", max_size=8)


@given(words, words)
def test_distance_is_the_same_both_ways(one: str, other: str) -> None:
    assert distance(one, other, 8) == distance(other, one, 8)
    assert (distance(one, other, 8) == 0) == (one == other)


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_text_can_be_compared(answer: str, key: str) -> None:
    assert COMPARER.compare(answer, key) in Match
