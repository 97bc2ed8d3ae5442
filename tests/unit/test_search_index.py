"""The index of what search finds: never wrong, never missed when it is gone, never private."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palvelukoulu.core.passages import Passage, PassageKind
from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.search_terms import query_terms, typed_terms
from palvelukoulu.paths import bundled
from palvelukoulu.store import search_index
from palvelukoulu.store.search_index import Hit, SearchIndex

LEXICON = Lexicon.load(bundled("assets") / "lexicon" / "fi_muodot.marisa")


def text(line: str, number: int = 0) -> Passage:
    return Passage(PassageKind.TEXT, "sivu-0", number, "Ovella", (line,))


def title(line: str) -> Passage:
    return Passage(PassageKind.LESSON, "sivu-0", 0, "", (line,))


GREET = text("Tervehdi asiakasta ovella.")
SMILE = text("Hymy riittää, kun asiakkaat tulevat.", 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "haku.db"


@pytest.fixture
def index(path: Path) -> Iterator[SearchIndex]:
    opened = SearchIndex(path, LEXICON)
    opened.begin("1")
    opened.keep_lesson("palvelu", "aula", [GREET, SMILE])
    opened.keep_course("palvelu", "ab12", ["aula"])
    yield opened
    opened.close()


def found(index: SearchIndex, query: str) -> list[str]:
    hits = index.find(typed_terms(query, LEXICON), 20)
    return [hit.passage.lines[0] for hit in hits.best]


def test_every_form_of_a_word_finds_the_others(index: SearchIndex) -> None:
    hits = index.find(query_terms("asiakkaalle", LEXICON), 20)

    assert hits.best == (Hit("palvelu", "aula", GREET), Hit("palvelu", "aula", SMILE))
    assert hits.count == 2


def test_a_passage_has_every_word_of_the_query(index: SearchIndex) -> None:
    assert found(index, "asiakas hymy") == [SMILE.lines[0]]
    assert found(index, "hymy ovella") == []


def test_one_of_the_words_is_enough_when_asked_and_more_come_first(index: SearchIndex) -> None:
    index.keep_lesson("palvelu", "ovi", [text("Ovi aukeaa asiakkaan hymyyn.")])
    hits = index.find(query_terms("hymy ovi puhelin", LEXICON), 2, is_any=True)

    assert hits.best[0].lesson == "ovi"
    assert hits.count == 3


def test_a_word_is_found_while_it_is_typed(index: SearchIndex) -> None:
    assert found(index, "ter") == [GREET.lines[0]]
    assert found(index, "te") == []


def test_titles_come_before_texts_and_exact_forms_before_beginnings(index: SearchIndex) -> None:
    index.keep_lesson("palvelu", "k1", [text("Kehittyminen jatkuu.")])
    index.keep_lesson("palvelu", "k2", [text("Kehitys jatkuu.")])
    index.keep_lesson("palvelu", "k3", [title("Kehitys puhelimessa")])

    assert found(index, "kehit") == [
        "Kehitys puhelimessa",
        "Kehittyminen jatkuu.",
        "Kehitys jatkuu.",
    ]
    assert found(index, "asiakas") == [GREET.lines[0], SMILE.lines[0]]


def test_dots_are_letters_of_their_own(index: SearchIndex) -> None:
    index.keep_lesson("palvelu", "vali", [text("Väli on lyhyt.")])

    assert found(index, "väli") == ["Väli on lyhyt."]
    assert found(index, "vali") == []


def test_as_many_hits_come_as_are_asked_for_and_all_are_counted(index: SearchIndex) -> None:
    hits = index.find(query_terms("asiakas", LEXICON), 1)

    assert (len(hits.best), hits.count) == (1, 2)


def test_nobody_counts_further_than_a_limit(
    index: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "MOST_COUNTED", 1)

    assert index.find(query_terms("asiakas", LEXICON), 20).count == 1
    assert index.find(query_terms("asiakas", LEXICON), 20, is_any=True).count == 1


def test_no_words_find_nothing(index: SearchIndex) -> None:
    assert index.find((), 20).count == 0


def test_a_changed_lesson_is_found_by_its_new_words_alone(index: SearchIndex) -> None:
    assert index.keep_lesson("palvelu", "aula", [GREET, text("Kuuntele loppuun.", 1)])

    assert found(index, "hymy") == []
    assert found(index, "kuunnella") == ["Kuuntele loppuun."]
    assert found(index, "tervehtiä") == [GREET.lines[0]]


def test_an_unchanged_lesson_is_left_alone(index: SearchIndex) -> None:
    assert not index.keep_lesson("palvelu", "aula", [GREET, SMILE])


def test_a_lesson_that_a_course_no_longer_has_is_gone(index: SearchIndex) -> None:
    index.keep_lesson("palvelu", "ovi", [text("Ovi aukeaa.")])
    index.keep_course("palvelu", "cd34", ["ovi"])

    assert found(index, "asiakas") == []
    assert found(index, "ovi") == ["Ovi aukeaa."]
    assert index.digests() == {"palvelu": "cd34"}


def test_a_course_that_is_gone_leaves_no_word_behind(index: SearchIndex, path: Path) -> None:
    index.drop_course("palvelu")
    index.tidy()

    assert found(index, "asiakas") == []
    assert index.digests() == {}
    db = sqlite3.connect(path)
    assert db.execute("SELECT count(*) FROM term").fetchone() == (0,)
    db.close()
    assert b"hymy" not in path.read_bytes()


def test_it_is_there_after_a_restart(index: SearchIndex, path: Path) -> None:
    index.close()
    again = SearchIndex(path, LEXICON)
    again.begin("1")

    assert found(again, "hymy") == [SMILE.lines[0]]
    again.close()


def test_what_other_code_made_is_forgotten(index: SearchIndex, path: Path) -> None:
    index.close()
    again = SearchIndex(path, LEXICON)
    again.begin("2")

    assert (found(again, "hymy"), again.digests()) == ([], {})
    again.keep_lesson("palvelu", "aula", [SMILE])
    assert found(again, "hymy") == [SMILE.lines[0]]
    again.close()


@pytest.mark.parametrize("damage", [b"", b"ei tietokanta" * 100])
def test_a_damaged_file_is_made_anew(index: SearchIndex, path: Path, damage: bytes) -> None:
    index.close()
    path.write_bytes(damage)
    again = SearchIndex(path, LEXICON)
    again.begin("1")
    again.keep_lesson("palvelu", "aula", [SMILE])

    assert found(again, "hymy") == [SMILE.lines[0]]
    again.close()


def test_a_closed_index_finds_nothing(index: SearchIndex) -> None:
    index.close()

    assert found(index, "hymy") == []
    assert index.digests() == {}
    assert index.nearest("hymu") is None
    assert not index.keep_lesson("palvelu", "aula", [])


def test_without_full_text_search_nothing_is_found_and_nothing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = "CREATE VIRTUAL TABLE IF NOT EXISTS in_texts USING fts9(terms)"
    monkeypatch.setattr(search_index, "_TABLES", (missing,))
    made = SearchIndex(tmp_path / "haku.db", LEXICON)
    made.begin("1")

    assert not made.keep_lesson("palvelu", "aula", [GREET])
    made.keep_course("palvelu", "ab12", ["aula"])
    made.tidy()
    assert (found(made, "asiakas"), made.digests(), made.nearest("asiaks")) == ([], {}, None)
    made.close()


def test_a_slip_of_the_hand_is_mended(index: SearchIndex) -> None:
    index.keep_lesson("palvelu", "k", [text("Palvelukulttuuri on yhteinen. Hyvä. Oma öljy.")])

    assert index.nearest("palvelukultuuri") == "palvelukulttuuri"
    assert index.nearest("asiaks") == "asiakas"
    assert index.nearest("hyva") == "hyvä"
    assert index.nearest("oljy") == "öljy"
    assert index.nearest("hei") is None
    assert index.nearest("puhelin") is None


@given(st.lists(st.text(max_size=30), min_size=1, max_size=3), st.text(max_size=30))
@settings(max_examples=60, deadline=None)
def test_any_text_can_be_kept_changed_and_looked_for(lines: list[str], query: str) -> None:
    made = SearchIndex(Path(":memory:"), LEXICON)
    passage = Passage(PassageKind.TEXT, "sivu-0", 0, query, tuple(lines))
    made.keep_lesson("k", "l", [passage])

    hits = made.find(typed_terms(query, LEXICON), 5)
    assert all(hit.passage == passage for hit in hits.best)
    for word in query.split():
        made.nearest(word)
    made.drop_course("k")
    assert made.find(query_terms(" ".join(lines), LEXICON), 5).count == 0
    made.close()


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "*",
        "asiakas*",
        'asiakas" OR "1',
        "NEAR(asiakas hymy)",
        "texts:asiakas",
        "asiakas AND",
        "NOT asiakas",
        "-asiakas",
        "^asiakas",
        "(((",
        "{terms}: a",
        "a\0b",
        "'; DROP TABLE lesson; --",
        "%_\\",
        "\ud800",
        "ä" * 10_000,
        "sana " * 5_000,
    ],
)
def test_no_query_is_an_instruction(index: SearchIndex, query: str) -> None:
    index.find(typed_terms(query, LEXICON), 20)
    index.find(typed_terms(query, LEXICON), 20, is_any=True)

    assert found(index, "asiakas") == [GREET.lines[0], SMILE.lines[0]]


def test_operators_are_words(index: SearchIndex) -> None:
    assert found(index, "asiakas OR puhelin") == []
    assert found(index, "asiakas*") == [GREET.lines[0], SMILE.lines[0]]
