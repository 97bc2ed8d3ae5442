"""Search in courses and in one's own words, through the index on the disk."""

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from palvelukoulu.core.anchors import Anchor
from palvelukoulu.core.marks import Mark, MarkKind
from palvelukoulu.core.passages import (
    Passage,
    PassageKind,
    Spot,
    passages_of_course,
    passages_of_lesson,
)
from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.search_marks import met_in
from palvelukoulu.language.search_terms import query_terms, typed_terms
from palvelukoulu.paths import bundled
from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.study.insights import Insight, InsightKind, Version
from palvelukoulu.study.library import Library
from palvelukoulu.study.search import Finder, Found
from palvelukoulu.study.searching import Searching
from palvelukoulu.study.snippets import plain, snippet_of
from palvelukoulu.study.vocabulary import Vocabulary

LEXICON_FILE = bundled("assets") / "lexicon" / "fi_muodot.marisa"
LEXICON = Lexicon.load(LEXICON_FILE)
MORNING = datetime(2026, 11, 20, tzinfo=UTC)
QUERIES = Path(__file__).parents[1] / "data" / "finnish" / "search_queries.tsv"
COURSE = """---
tunnus: {id}
nimi: Palvelu
kuvaus: Katse ja ääni.
muoto: palvelukoulu 1
---

# Palvelu

## Sisältö

1. Alku
   - [Aula](aula.md)
   - [Ovi](ovi.md)
"""
AULA = """# Aula

Tervetuloa **aulaan**.

## Tervehdys

Asiakas huomaa *katseesi* ensin.

- katse
- ääni

### Valitse yksi: Mitä sanot matkustajalle?
<!-- tunnus: k3f7q2 -->

Hänellä on matkalaukku.

- [x] Tarjoan polkupyörää
  > Sateenvarjo auttaa.
- [ ] Odotan

Vihje: Ajattele junaa.
Selitys: Lentokone lähtee.
"""
OVI = """# Ovi

Ovi aukeaa asiakkaalle.
"""


def write_course(folder: Path, course: str = "palvelu") -> None:
    folder.mkdir(parents=True)
    (folder / "kurssi.md").write_text(COURSE.format(id=course), "utf-8")
    (folder / "aula.md").write_text(AULA, "utf-8")
    (folder / "ovi.md").write_text(OVI, "utf-8")


class Computer:
    """A computer with a folder of courses, on which somebody searches."""

    def __init__(self, tmp_path: Path) -> None:
        self.courses = tmp_path / "kurssit"
        self.data = tmp_path / "tiedot"
        write_course(self.courses / "palvelu")
        self.begin()

    def begin(self) -> None:
        """Start the program."""
        self.library = Library((self.courses,), Catalogue(self.data / "luettelo.db"))
        self.vocabulary = Vocabulary(LEXICON_FILE)
        self.finder = Finder(self.library, self.vocabulary, self.data / "haku.db")

    def refresh(self, *, is_wanted: Callable[[], bool] = lambda: True) -> bool:
        """Read the courses anew."""
        self.library.refresh()
        return self.finder.refresh(is_wanted)

    def find(self, query: str, *own: Insight) -> Found:
        """Return what a query finds, also in own words."""
        return self.finder.find(query, self.finder.own(own))

    def found(self, query: str) -> list[str]:
        """Return what a query finds, as it is shown."""
        return [plain(hit.snippet) for hit in self.finder.find(query).courses]


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    made = Computer(tmp_path)
    made.refresh()
    return made


def insight(*versions: tuple[str, ...], prompt: str = "Mitä opit?") -> Insight:
    made = tuple(Version(prompt, lines, MORNING) for lines in versions)
    return Insight(InsightKind.REFLECTION, "Palvelu", "Aula", "", made)


# --- in courses ----------------------------------------------------------------------------


def test_a_hit_says_where_it_is_and_marks_what_was_asked_for(computer: Computer) -> None:
    [hit] = computer.finder.find("katseen huomaaminen").courses

    assert (hit.course, hit.course_title) == ("palvelu", "Palvelu")
    assert (hit.lesson, hit.lesson_title, hit.heading) == ("aula", "Aula", "Tervehdys")
    assert [(piece.text, piece.is_met) for piece in hit.snippet] == [
        ("Asiakas ", False),
        ("huomaa", True),
        (" ", False),
        ("katseesi", True),
        (" ensin.", False),
    ]
    assert hit.spot == Spot("sivu-0", 3, "Asiakas huomaa katseesi ensin.")


def test_the_spot_is_the_line_with_the_words(computer: Computer) -> None:
    spots = [hit.spot for hit in computer.finder.find("ääni").courses if hit.spot is not None]

    assert spots == [Spot("sivu-0", 5, "ääni")]
    assert "katse · ääni" in computer.found("ääni")


def test_a_course_is_found_by_what_it_is_about(computer: Computer) -> None:
    first = computer.finder.find("ääni").courses[0]

    assert (first.kind, first.course, first.lesson) == (PassageKind.COURSE, "palvelu", "")
    assert (plain(first.snippet), first.spot) == ("Katse ja ääni.", None)


def test_a_term_is_found_before_the_texts_that_use_it(computer: Computer) -> None:
    glossary = "# Sanasto\n\n## Katse\n<!-- tunnus: t3f7q2 -->\n\nSilmien kohtaaminen.\n"
    (computer.courses / "palvelu" / "sanasto.md").write_text(glossary, "utf-8")
    computer.refresh()

    [first, *others] = computer.finder.find("katse").courses
    assert (first.kind, first.heading, plain(first.snippet)) == (
        PassageKind.TERM,
        "Katse",
        "Silmien kohtaaminen.",
    )
    assert first.spot == Spot("t3f7q2", 0, "Silmien kohtaaminen.")
    assert others
    assert [hit.kind for hit in computer.finder.find("silmä").courses] == [PassageKind.TERM]


def test_a_lesson_and_a_page_are_found_by_their_titles(computer: Computer) -> None:
    [lesson, *_] = computer.finder.find("aula").courses
    [page, *_] = computer.finder.find("tervehdys").courses

    assert (lesson.kind, lesson.spot) == (PassageKind.LESSON, Spot("sivu-0", 0, "Aula"))
    assert (page.kind, page.spot) == (PassageKind.HEADING, Spot("sivu-0", 2, "Tervehdys"))


def test_a_task_is_found_by_its_prompt_and_gives_nothing_away(computer: Computer) -> None:
    [hit] = computer.finder.find("matkustaja").courses

    assert hit.kind is PassageKind.TASK
    assert hit.spot == Spot("k3f7q2", 0, "Mitä sanot matkustajalle?")
    assert computer.found("matkalaukku")
    for secret in ("polkupyörä", "sateenvarjo", "juna", "lentokone"):
        assert computer.found(secret) == []


def test_words_in_different_places_are_offered_as_part_of_it(computer: Computer) -> None:
    found = computer.finder.find("matkustajan sateenvarjo")

    assert found.is_partial
    assert [hit.kind for hit in found.courses] == [PassageKind.TASK]
    assert not computer.finder.find("matkustaja").is_partial


def test_a_misspelt_word_is_asked_about(computer: Computer) -> None:
    assert computer.finder.find("matkustaaj ovela").meant == "matkustaja ovela"
    assert computer.finder.find("asiaks").meant == "asiakas"
    assert computer.finder.find("xyzzy").meant == ""


def test_a_word_is_found_while_it_is_typed_unless_it_is_a_word_already(
    computer: Computer,
) -> None:
    assert computer.found("matkusta")
    assert computer.found("mat")
    assert computer.find("mat", insight(("Matala.",))).own
    assert computer.found("ma") == []
    assert computer.found("mat ") == []
    assert computer.found("ovi") == ["Ovi", "Ovi aukeaa asiakkaalle."]


def test_nothing_is_looked_for_without_words(computer: Computer) -> None:
    for query in ("", "  ", "?!", '"*'):
        assert computer.finder.find(query).count == 0


def test_as_many_hits_as_asked_for(computer: Computer) -> None:
    found = computer.finder.find("asiakas", most=1)

    assert (len(found.courses), found.count) == (1, 2)


# --- as courses change ---------------------------------------------------------------------


def test_search_is_ready_once_every_course_has_been_read(computer: Computer) -> None:
    assert computer.finder.is_ready()
    write_course(computer.courses / "toinen", "toinen")
    computer.library.refresh()
    assert not computer.finder.is_ready()
    assert computer.refresh()
    assert computer.finder.is_ready()


def test_after_a_restart_nothing_is_read_again(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer.finder.close()
    computer.begin()
    computer.library.refresh()
    monkeypatch.setattr(Library, "open", lambda *_: pytest.fail("read again"))

    assert not computer.finder.refresh(lambda: True)
    assert computer.found("matkustaja")


def test_a_changed_lesson_is_found_by_its_new_words(computer: Computer) -> None:
    (computer.courses / "palvelu" / "ovi.md").write_text("# Ovi\n\nLukko naksahtaa.\n", "utf-8")

    assert computer.refresh()
    assert computer.found("naksahtaa") == ["Lukko naksahtaa."]
    assert computer.found("aueta") == []
    assert computer.found("matkustaja")


def test_a_course_that_was_taken_away_is_found_no_more(computer: Computer) -> None:
    (computer.courses / "palvelu" / "kurssi.md").unlink()

    # The list knows first; what the index still has is not shown.
    computer.library.refresh()
    assert computer.found("matkustaja") == []
    assert computer.refresh()
    assert computer.finder.find("matkustaja").count == 0


def test_a_course_that_goes_while_it_is_read_is_left(computer: Computer, tmp_path: Path) -> None:
    write_course(computer.courses / "toinen", "toinen")
    computer.library.refresh()
    (computer.courses / "toinen").rename(tmp_path / "muualla")

    assert not computer.finder.refresh(lambda: True)
    assert computer.found("matkustaja")


def test_reading_ends_early_when_the_program_ends(computer: Computer) -> None:
    write_course(computer.courses / "toinen", "toinen")

    computer.refresh(is_wanted=lambda: False)
    assert not computer.finder.is_ready()
    computer.refresh()
    assert computer.finder.is_ready()


def test_many_changes_are_tidied_up(computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    write_course(computer.courses / "toinen", "toinen")
    tidied: list[Any] = []
    index = "palvelukoulu.store.search_index.SearchIndex.tidy"
    monkeypatch.setattr("palvelukoulu.study.search._MANY", 1)
    monkeypatch.setattr(index, lambda _: tidied.append(1))

    computer.refresh()
    assert len(tidied) == 1


def test_without_a_lexicon_the_words_themselves_are_found(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    computer.finder = Finder(
        computer.library, Vocabulary(tmp_path / "poissa"), computer.data / "haku.db"
    )
    computer.refresh()

    assert computer.found("matkustajalle")


def test_search_is_made_when_it_is_first_needed(computer: Computer) -> None:
    path = computer.data / "toinen.db"
    searching = Searching(computer.library, computer.vocabulary, path)
    searching.close()

    assert not path.exists()
    assert searching.finder is searching.finder
    assert searching.finder.find("asiakas").count == 0
    searching.close()
    Searching(computer.library, computer.vocabulary, path).finder.close()


# --- own words -----------------------------------------------------------------------------


def test_own_words_are_found_in_every_form(computer: Computer) -> None:
    mine = insight(("Kuuntelin asiakkaita.",))

    [hit] = computer.find("asiakas kuunnella", mine, insight(("Muuta.",))).own
    assert (hit.insight, plain(hit.snippet)) == (mine, "Kuuntelin asiakkaita. Mitä opit?")


def test_what_was_asked_is_found_too(computer: Computer) -> None:
    mine = insight(("Paljon.",), prompt="Missä kuuntelit?")

    assert len(computer.find("kuunnella", mine).own) == 1


def test_earlier_words_are_found_and_the_newest_that_has_them_is_shown(
    computer: Computer,
) -> None:
    mine = insight(("Nyt hymyilen.",), ("Ennen hymyilin.",), ("Ensin pelkäsin.",))

    [newest] = computer.find("hymyillä", mine).own
    [old] = computer.find("pelätä", mine).own
    assert plain(newest.snippet).startswith("Nyt hymyilen.")
    assert plain(old.snippet).startswith("Ensin pelkäsin.")


def test_a_mark_without_words_is_found_by_what_it_was_put_on(computer: Computer) -> None:
    anchor = Anchor("palvelu", "aula", "sivu-0", "Asiakas huomaa.")
    mark = Mark("m1", MarkKind.HIGHLIGHT, anchor, "", MORNING)
    mine = Insight(InsightKind.MARK, "Palvelu", "Aula", "", (Version("", (), MORNING),), mark)
    silent = Insight(InsightKind.MANTRA, "", "", "", (Version("", (" ",), MORNING),))

    [hit] = computer.find("huomata", mine, silent).own
    assert plain(hit.snippet) == "Asiakas huomaa."


def test_own_words_alone_need_no_mending(computer: Computer) -> None:
    found = computer.find("sateenvarjo matkustaja", insight(("Sateenvarjo matkustajalle.",)))

    assert (found.meant, found.is_partial, found.count) == ("", False, 0)


def test_own_words_never_reach_the_index(computer: Computer) -> None:
    private = "hämärikköpöllö"
    computer.find(private, insight((f"Pelkään: {private}.",)))
    computer.finder.close()

    for file in computer.data.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert not [one for one in ("utf-8", "utf-16-le") if private.encode(one) in data]


# --- words and marks -----------------------------------------------------------------------


def marked(text: str, query: str) -> list[str]:
    words = query_terms(query, LEXICON)
    return [text[one.start : one.end] for one in met_in(text, words, LEXICON)]


@pytest.mark.parametrize(
    ("query", "text", "met"),
    [
        ("asiakas", "Asiakkaalle ja asiakaspalvelijalle.", ["Asiakkaalle", "asiakaspalvelijalle"]),
        ("henki", "Me-henki kantaa.", ["Me-henki"]),
        ("70 %", "Noin 70\u00a0% on hymyä.", ["70\u00a0%"]),
        ("nöyrä", "Nöyryys ei ole nöyristelyä.", ["Nöyryys"]),
        ("hymyillä", "Hymy riittää.", ["Hymy"]),
        ("tapa", "Kasvattaminen on tuottavaa.", []),
        ("työ", "Työ ja työpäivä.", ["Työ", "työpäivä"]),
        ("uusi", "Uusasiakashankinta", ["Uusasiakashankinta"]),
        ("poissa", "Asiakas tulee.", []),
        ("asia", "Asian asiakas.", ["Asian"]),
    ],
)
def test_the_words_that_were_asked_for_are_marked(query: str, text: str, met: list[str]) -> None:
    assert marked(text, query) == met


def test_a_page_of_text_is_no_question() -> None:
    assert (
        len(query_terms("yksi sana " * 400 + "ja " + " ".join(map(str, range(50))), LEXICON)) == 12
    )


def test_small_words_are_looked_for_only_when_there_are_no_others() -> None:
    assert [word[0] for word in query_terms("miten asiakas ja hän", LEXICON)] == ["asiakas"]
    assert [word[0] for word in query_terms("ja hän", LEXICON)] == ["ja", "hän"]


def test_a_word_with_a_space_behind_it_is_whole() -> None:
    assert "työ*" in typed_terms("työ", LEXICON)[0]
    assert "työ*" not in typed_terms("työ ", LEXICON)[0]


def shown(text: str, query: str) -> str:
    return plain(snippet_of([text], query_terms(query, LEXICON), LEXICON)[0])


def test_a_long_text_is_cut_at_words_round_what_was_asked_for() -> None:
    text = f"{'alku kohta ' * 30}hymy {'toinen kohta ' * 30}"
    said = shown(text, "hymy")

    assert said.startswith("… ")
    assert said.endswith(" …")
    assert "hymy" in said
    assert len(said) <= 200
    assert set(said.strip("… ").split()) == {"alku", "kohta", "hymy", "toinen"}


def test_only_what_is_shown_is_marked() -> None:
    text = f"hymy {'kohta ' * 60}hymy {'kohta ' * 60}"
    snippet, _ = snippet_of([text], query_terms("hymy", LEXICON), LEXICON)

    assert [piece.text for piece in snippet if piece.is_met] == ["hymy"]


def test_a_long_text_is_cut_only_where_it_goes_on() -> None:
    assert shown("hymy " + "kohta " * 60, "hymy").startswith("hymy kohta")
    assert shown("kohta " * 60 + "hymy", "hymy").endswith("kohta hymy")
    assert len(shown("h" * 500, "hymy")) <= 200


# --- how much is found ---------------------------------------------------------------------


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Finder:
    """The shipped courses, as the program searches them."""
    folder = tmp_path_factory.mktemp("kurssit")
    library = Library((bundled("courses"),), Catalogue(folder / "luettelo.db"))
    library.refresh()
    finder = Finder(library, Vocabulary(LEXICON_FILE), folder / "haku.db")
    finder.refresh(lambda: True)
    return finder


def passages(finder: Finder) -> list[tuple[str, str, Passage]]:
    """Return every passage that the index should have."""
    library, made = finder._library, []
    for outline in library.outlines():
        course = library.open(outline.id)
        about = passages_of_course(course, finder._renderers(course, ""))
        made += [(course.id, "", passage) for passage in about]
        for lesson in course.lessons:
            renderers = finder._renderers(course, lesson.file)
            found = passages_of_lesson(lesson, renderers)
            made += [(course.id, lesson.id, passage) for passage in found]
    return made


def test_the_shipped_courses_are_found_whole_and_clean(shipped: Finder) -> None:
    """Recall and precision over the queries that some passage answers, as means."""
    index = shipped._opened()
    everything = passages(shipped)
    recalls, precisions = [], []
    for line in QUERIES.read_text("utf-8").splitlines()[1:]:
        query, wanted = line.split("\t")
        asked = re.compile(wanted, re.IGNORECASE)
        right = {one for one in everything if asked.search(" ".join(one[2].lines))}
        hits = index.find(query_terms(query, LEXICON), 10_000).best
        got = {(hit.course, hit.lesson, hit.passage) for hit in hits}
        if right:
            recalls.append(len(right & got) / len(right))
        if got:
            precisions.append(len(right & got) / len(got))

    assert len(recalls) > 30
    assert sum(recalls) / len(recalls) >= 0.95
    assert sum(precisions) / len(precisions) >= 0.95


def test_a_query_over_the_shipped_courses_is_no_pause(shipped: Finder) -> None:
    shipped.find("asiakas")
    start = time.process_time()
    for _ in range(10):
        shipped.find("asiakas")

    assert (time.process_time() - start) / 10 < 0.1


def test_source_marks_are_no_part_of_what_is_found(tmp_path: Path) -> None:
    computer = Computer(tmp_path)
    folder = computer.courses / "palvelu"
    listed = COURSE.replace("muoto:", 'lähteet:\n  - "[S] Servica: blogi"\nmuoto:')
    (folder / "kurssi.md").write_text(listed.format(id="palvelu"), "utf-8")
    (folder / "ovi.md").write_text("# Ovi\n\nOvi aukeaa [OK] vieraalle [S][+].\n", "utf-8")
    computer.refresh()
    [hit] = computer.find("vieras").courses

    assert plain(hit.snippet) == "Ovi aukeaa [OK] vieraalle."
    assert hit.spot is not None
    assert hit.spot.text == "Ovi aukeaa [OK] vieraalle."
