"""Finnish: alphabetical order, readability, and the terms that search works on."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.language.collation import sort_key
from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.readability import Readability, measure
from palvelukoulu.language.search_terms import index_terms, query_terms

LEXICON = Lexicon.load(Path(__file__).parents[2] / "assets" / "lexicon" / "fi_muodot.marisa")


def test_names_stand_in_finnish_order() -> None:
    names = ["Östman", "Åberg", "Zetterman", "Äijälä", "Šimić", "Sari", "aalto", "Šarapova"]

    assert sorted(names, key=sort_key) == [
        "aalto",
        "Šarapova",
        "Sari",
        "Šimić",
        "Zetterman",
        "Åberg",
        "Äijälä",
        "Östman",
    ]


def test_numbers_stand_by_their_value() -> None:
    assert sorted(["Osa 10", "Osa 9", "Osa"], key=sort_key) == ["Osa", "Osa 9", "Osa 10"]


@given(st.lists(st.text(max_size=10), max_size=5))
def test_any_texts_can_be_sorted(texts: list[str]) -> None:
    assert sorted(map(sort_key, texts)) == [sort_key(text) for text in sorted(texts, key=sort_key)]


def test_a_text_is_as_heavy_as_its_words_and_sentences() -> None:
    found = measure("Tervehdi asiakasta. Katso häneen ja kuuntele.")

    assert found == Readability(53.0, 3.0, 0.5)


def test_a_line_ends_a_sentence() -> None:
    assert measure("Yksi asia\nToinen asia").sentence_length == 2


def test_nothing_is_not_heavy() -> None:
    assert measure(" – 12 ! ") == Readability(0, 0, 0)


def test_a_page_is_found_by_base_forms_and_parts_of_compounds() -> None:
    terms = index_terms("Asiakaspalvelukulttuurille asiakkaat", LEXICON).split()

    assert {"asiakkaat", "asiakas", "palvelukulttuuri", "kulttuuri"} <= set(terms)


def test_a_query_looks_for_the_forms_of_each_word() -> None:
    (alternatives,) = query_terms("asiakkaille", LEXICON)

    assert {"asiakkaille", "asiakas", "asiakas*"} <= set(alternatives)
    assert query_terms("hei nyt", Lexicon())[0] == ("hei",)
