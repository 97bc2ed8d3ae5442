"""What is remembered of courses: never wrong, and never missed when it is gone."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.outline import CourseOutline, ExerciseOutline, LessonOutline
from palvelukoulu.core.richtext import (
    Align,
    Callout,
    CalloutKind,
    Code,
    Heading,
    LineBreak,
    Link,
    ListItem,
    Media,
    MediaKind,
    Paragraph,
    Quote,
    RichBlock,
    RichList,
    RichText,
    Rule,
    Run,
    Table,
)
from palvelukoulu.core.terms import Term
from palvelukoulu.store import cache_file, cached_outlines, cached_prose, cached_terms, catalogue
from palvelukoulu.store.catalogue import Catalogue, Shelved

OUTLINE = CourseOutline(
    id="tahtiluokan-palvelu",
    title="Tähtiluokan palvelu",
    description="Kolme peruspilaria",
    version="1.2.0",
    digest="ab12",
    minutes=31,
    pass_mark=0.8,
    sky="sini",
    folder="/kurssit/palvelu",
    lessons=(
        LessonOutline("1-aula", "Aula", 4, (ExerciseOutline("k3f7q2", "0123", 2),), ("t1",)),
        LessonOutline("2-puhelu", "Puhelu", 3, ()),
    ),
    terms=(ExerciseOutline("t1", "ab", 0),),
)
TERMS = (
    Term(
        "t1",
        "Palvelulupaus",
        ("lupaus",),
        "Se, minkä **lupaamme**.",
        "Coor",
        Place("sanasto.md", 3),
    ),
    Term("t2", "Tilaaja", (), "Se, joka ostaa.", "", Place("sanasto.md", 9, 4)),
)
SHELVED = Shelved("/kurssit/palvelu", "leima", OUTLINE)
PROSE: RichText = (Paragraph((Run("Hei"),)),)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "valimuisti" / "luettelo.db"


@pytest.fixture
def kept(path: Path) -> Iterator[Catalogue]:
    opened = Catalogue(path)
    opened.begin("1")
    opened.keep_courses([SHELVED])
    opened.keep_prose("avain", PROSE)
    opened.keep_terms(SHELVED.folder, TERMS)
    yield opened
    opened.close()


def again(path: Path, code: str = "1") -> Catalogue:
    opened = Catalogue(path)
    opened.begin(code)
    return opened


def test_courses_and_prose_are_there_after_a_restart(kept: Catalogue, path: Path) -> None:
    kept.close()

    assert again(path).courses() == (SHELVED,)
    assert again(path).prose("avain") == PROSE
    assert again(path).prose("muu") is None
    assert again(path).terms(SHELVED.folder) == TERMS
    assert again(path).terms("/muualla") is None


def test_what_other_code_made_is_forgotten(kept: Catalogue, path: Path) -> None:
    kept.close()

    assert again(path, "2").courses() == ()
    assert again(path, "2").prose("avain") is None
    assert again(path, "2").terms(SHELVED.folder) is None


def test_courses_that_are_not_given_again_are_forgotten(kept: Catalogue) -> None:
    empty = Shelved("/kurssit/tyhja", "leima", None)
    other = SHELVED._replace(folder="/kurssit/\udce4", outline=None)
    kept.keep_courses([empty, other])

    assert kept.courses() == (empty, other)


def test_it_may_be_deleted_between_starts(kept: Catalogue, path: Path) -> None:
    kept.close()
    path.unlink()

    assert again(path).courses() == ()


def test_it_may_be_deleted_while_it_is_open(kept: Catalogue, path: Path) -> None:
    path.unlink()
    kept.keep_courses([])

    assert kept.courses() == ()
    assert kept.prose("avain") in {None, PROSE}


@pytest.mark.parametrize(
    "damage", [b"", b"ei tietokanta" * 100, b"SQLite format 3\x00" + bytes(50)]
)
def test_a_damaged_file_is_made_anew(kept: Catalogue, path: Path, damage: bytes) -> None:
    kept.close()
    path.write_bytes(damage)
    opened = again(path)
    opened.keep_courses([SHELVED])

    assert opened.courses() == (SHELVED,)
    assert again(path).courses() == (SHELVED,)


def test_damage_inside_the_file_is_noticed_while_it_is_used(kept: Catalogue, path: Path) -> None:
    kept.close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)
    opened = again(path)

    assert opened.courses() == ()
    opened.keep_prose("avain", PROSE)
    assert opened.prose("avain") == PROSE


def test_a_row_that_was_changed_counts_as_missing(kept: Catalogue, path: Path) -> None:
    kept.close()
    db = sqlite3.connect(path)
    with db:
        db.execute("UPDATE prose SET tree = replace(tree, 'Hei', 'Moi')")
        db.execute("UPDATE course SET outline = replace(outline, '0123', '0124')")
        db.execute("UPDATE glossary SET terms = replace(terms, 'Tilaaja', 'Toimittaja')")
    db.close()

    assert again(path).prose("avain") is None
    assert again(path).terms(SHELVED.folder) is None
    assert again(path).courses() == ()


def test_another_programs_table_is_replaced(path: Path) -> None:
    path.parent.mkdir()
    db = sqlite3.connect(path)
    with db:
        db.execute("CREATE TABLE course (other)")
    db.close()
    opened = again(path)
    opened.keep_courses([SHELVED])

    assert again(path).courses() == (SHELVED,)


def test_a_file_that_has_grown_too_large_is_made_anew(
    kept: Catalogue, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.close()
    monkeypatch.setattr(catalogue, "_LARGEST", 100)

    assert again(path).courses() == ()


def test_where_no_file_can_be_written_it_works_in_memory(tmp_path: Path) -> None:
    (tmp_path / "tiedosto").write_text("")
    opened = again(tmp_path / "tiedosto" / "luettelo.db")
    opened.keep_prose("avain", PROSE)

    assert opened.prose("avain") == PROSE


def test_two_programs_may_have_it_open(kept: Catalogue, path: Path) -> None:
    other = again(path)
    other.keep_prose("toinen", PROSE)

    assert kept.prose("toinen") == PROSE


def test_while_another_program_writes_it_is_done_without(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_file, "_BUSY_S", 0.05)
    kept = again(path)
    kept.keep_prose("avain", PROSE)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    assert kept.prose("avain") is None
    assert again(path).prose("avain") is None
    other.execute("COMMIT")
    other.close()
    assert kept.prose("avain") == PROSE


def test_a_thread_that_works_on_after_the_end_finds_nothing(kept: Catalogue, path: Path) -> None:
    kept.close()
    kept.keep_courses([])

    assert kept.prose("avain") is None
    assert again(path).courses() == (SHELVED,)


def test_a_bug_is_not_taken_for_damage(kept: Catalogue) -> None:
    with pytest.raises(sqlite3.ProgrammingError):
        kept.prose(object())  # type: ignore[arg-type]

    assert kept.prose("avain") == PROSE


def test_threads_may_share_it(kept: Catalogue) -> None:
    threads = [
        threading.Thread(target=lambda key=str(number): kept.keep_prose(key, PROSE))
        for number in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [kept.prose(str(number)) for number in range(8)] == [PROSE] * 8


def runs() -> st.SearchStrategy[Run]:
    return st.builds(Run, st.text(), *[st.booleans()] * 4)


def inlines() -> st.SearchStrategy[tuple[Run | Link | LineBreak, ...]]:
    links = st.builds(Link, st.text(), st.lists(runs(), max_size=2).map(tuple))
    return st.lists(st.one_of(runs(), links, st.just(LineBreak())), max_size=3).map(tuple)


def tables() -> st.SearchStrategy[Table]:
    row = st.tuples(inlines(), inlines())
    aligns = st.tuples(st.sampled_from(Align), st.sampled_from(Align))
    return st.builds(Table, row, st.lists(row, max_size=2).map(tuple), aligns)


def rich_texts() -> st.SearchStrategy[RichText]:
    leaf: st.SearchStrategy[RichBlock] = st.one_of(
        st.builds(Heading, st.integers(1, 6), inlines()),
        st.builds(Paragraph, inlines(), st.booleans()),
        st.builds(Code, st.text()),
        st.builds(Media, st.sampled_from(MediaKind), *[st.text()] * 4),
        st.just(Rule()),
        tables(),
    )

    def holding(inner: st.SearchStrategy[RichBlock]) -> st.SearchStrategy[RichBlock]:
        within = st.lists(inner, max_size=2).map(tuple)
        items = st.builds(ListItem, within, st.none() | st.booleans())
        return st.one_of(
            st.builds(Quote, within),
            st.builds(Callout, st.sampled_from(CalloutKind), within),
            st.builds(RichList, st.lists(items, max_size=2).map(tuple), st.none() | st.integers(0)),
        )

    return st.lists(st.recursive(leaf, holding, max_leaves=5), max_size=3).map(tuple)


@given(rich_texts())
@settings(max_examples=150, deadline=None)
def test_rich_text_comes_back_as_it_was(blocks: RichText) -> None:
    assert cached_prose.decode(cached_prose.encode(blocks)) == blocks


@pytest.mark.parametrize("text", ["", "{", "1", '[["x"]]', '[["p"]]', '["p"]', "[[]]", "[null]"])
def test_what_is_no_rich_text_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"\A"):
        cached_prose.decode(text)


@pytest.mark.parametrize("text", ["", "{}", "1", "[]", "[1, 2]", "null"])
def test_what_is_no_outline_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"\A"):
        cached_outlines.decode(text)


words = st.text(max_size=20)
places = st.builds(Place, words, st.integers(1, 999), st.integers(1, 99))
terms = st.builds(Term, words, words, st.lists(words, max_size=3).map(tuple), words, words, places)


@given(st.lists(terms, max_size=4).map(tuple))
@settings(max_examples=100, deadline=None)
def test_terms_come_back_as_they_were(listed: tuple[Term, ...]) -> None:
    assert cached_terms.decode(cached_terms.encode(listed)) == listed


@pytest.mark.parametrize("text", ["", "{", "1", "[1]", '["t"]', "[[]]", "null"])
def test_what_is_no_terms_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"\A"):
        cached_terms.decode(text)
