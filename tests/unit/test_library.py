"""The courses that can be studied, and that nothing is read twice in vain."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from palvelukoulu.core.course import Course, Prose
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.errors import CourseUnreadable
from palvelukoulu.core.richtext import Media, MediaKind, Paragraph, Run
from palvelukoulu.paths import bundled
from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.study import library as library_module
from palvelukoulu.study import shelves
from palvelukoulu.study.library import Clash, Library
from palvelukoulu.study.vocabulary import Vocabulary

COURSE = """---
tunnus: {id}
nimi: {title}
muoto: palvelukoulu 1
---

# {title}

## Sisältö

1. Alku
   - [Aula](aula.md)
"""
LESSON = """# Aula

Tervetuloa **aulaan**.

## Tervehdys

![Aula](media/aula.png)

### Valitse yksi: Mitä teet ensin?
<!-- tunnus: k3f7q2 -->

- [x] Tervehdin
- [ ] Odotan
"""
PNG = b"\x89PNG\r\n\x1a\n"


def write_course(folder: Path, course_id: str = "palvelu", title: str = "Palvelu") -> Path:
    (folder / "media").mkdir(parents=True)
    (folder / "kurssi.md").write_text(COURSE.format(id=course_id, title=title), "utf-8")
    (folder / "aula.md").write_text(LESSON, "utf-8")
    (folder / "media" / "aula.png").write_bytes(PNG)
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_course(tmp_path / "kurssit" / "palvelu")
    return tmp_path / "kurssit"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return tmp_path / "luettelo.db"


@pytest.fixture
def library(root: Path, shelf: Path) -> Library:
    made = Library((root,), Catalogue(shelf))
    made.refresh()
    return made


def reading_forbidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(folder: Path) -> None:
        raise AssertionError(folder)

    monkeypatch.setattr(library_module, "_read", read)


def test_there_are_no_courses_before_the_first_refresh(root: Path, shelf: Path) -> None:
    library = Library((root,), Catalogue(shelf))

    assert library.outlines() == ()
    assert library.refresh()
    assert [outline.title for outline in library.outlines()] == ["Palvelu"]


def test_outlines_say_what_lists_and_progress_need(library: Library, root: Path) -> None:
    [outline] = library.outlines()
    [lesson] = outline.lessons

    assert (outline.id, outline.folder) == ("palvelu", str(root / "palvelu"))
    assert (lesson.id, lesson.title) == ("aula", "Aula")
    assert [exercise.id for exercise in lesson.exercises] == ["k3f7q2"]


def test_a_restart_shows_the_same_courses_at_once(
    library: Library, root: Path, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading_forbidden(monkeypatch)
    again = Library((root,), Catalogue(shelf))

    assert again.outlines() == library.outlines()
    assert not again.refresh()


def test_a_changed_lesson_is_read_again_and_no_other_course(
    library: Library, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_course(root / "toinen", "toinen", "Toinen")
    library.refresh()
    (root / "toinen" / "aula.md").write_text(LESSON.replace("# Aula", "# Halli"), "utf-8")
    read = library_module._read
    seen: list[str] = []

    def read_and_tell(folder: Path) -> Course | None:
        seen.append(folder.name)
        return read(folder)

    monkeypatch.setattr(library_module, "_read", read_and_tell)

    assert library.refresh()
    assert seen == ["toinen"]
    assert [outline.lessons[0].title for outline in library.outlines()] == ["Aula", "Halli"]


def test_a_file_that_was_touched_changes_nothing(library: Library, root: Path) -> None:
    os.utime(root / "palvelu" / "aula.md", ns=(1, 1))

    assert not library.refresh()


def test_a_course_that_was_taken_away_is_gone(library: Library, root: Path) -> None:
    (root / "palvelu" / "kurssi.md").unlink()

    assert library.refresh()
    assert library.outlines() == ()


def test_a_folder_that_is_no_longer_asked_for_is_left_out(
    library: Library, tmp_path: Path, shelf: Path
) -> None:
    assert library.outlines()
    assert Library((tmp_path / "muualla",), Catalogue(shelf)).outlines() == ()


def test_a_course_folder_itself_may_be_given(root: Path, shelf: Path) -> None:
    library = Library((root / "palvelu",), Catalogue(shelf))
    library.refresh()

    assert [outline.id for outline in library.outlines()] == ["palvelu"]
    assert Library((root / "palvelu",), Catalogue(shelf)).outlines() == library.outlines()


def test_two_folders_with_one_id_are_a_clash_and_the_first_is_kept(
    library: Library, root: Path
) -> None:
    write_course(root / "uusi", "palvelu", "Palvelu 2")
    library.refresh()

    assert [outline.title for outline in library.outlines()] == ["Palvelu"]
    assert library.clashes() == (Clash("palvelu", str(root / "palvelu"), str(root / "uusi")),)


def test_a_folder_without_anything_to_study_is_left_out_and_not_read_again(
    library: Library, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "tyhja").mkdir()
    (root / "tyhja" / "kurssi.md").write_text("", "utf-8")
    library.refresh()
    reading_forbidden(monkeypatch)

    assert not library.refresh()
    assert [outline.id for outline in library.outlines()] == ["palvelu"]


def test_an_open_course_has_its_lessons(library: Library) -> None:
    course = library.open("palvelu")

    assert [lesson.title for lesson in course.lessons] == ["Aula"]
    assert library.open("palvelu") is course


def test_an_open_course_is_as_it_is_on_the_disk(library: Library, root: Path) -> None:
    library.open("palvelu")
    (root / "palvelu" / "aula.md").write_text(LESSON.replace("# Aula", "# Uusi halli"), "utf-8")

    assert [lesson.title for lesson in library.open("palvelu").lessons] == ["Uusi halli"]


def test_a_course_that_is_not_there_cannot_be_opened(library: Library, root: Path) -> None:
    with pytest.raises(CourseUnreadable):
        library.open("muu")
    (root / "palvelu" / "kurssi.md").unlink()
    with pytest.raises(CourseUnreadable):
        library.open("palvelu")


def test_a_course_that_changed_its_id_is_not_taken_for_the_old_one(
    library: Library, root: Path
) -> None:
    (root / "palvelu" / "kurssi.md").write_text(COURSE.format(id="muu", title="Muu"), "utf-8")

    with pytest.raises(CourseUnreadable):
        library.open("palvelu")


def test_prose_is_rendered_once_and_kept(
    library: Library, root: Path, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    course = library.open("palvelu")
    prose = Prose("Tervetuloa **aulaan**.", Place("aula.md", 3), is_opening=True)
    lead = Paragraph((Run("Tervetuloa "), Run("aulaan", is_strong=True), Run(".")), is_lead=True)

    assert library.rich_text(course, prose) == (lead,)
    monkeypatch.setattr(library_module, "_rendered", lambda prose: pytest.fail(prose.source))
    again = Library((root,), Catalogue(shelf))
    assert again.rich_text(course, prose) == (lead,)


def test_kept_prose_shows_a_picture_only_while_it_is_there(library: Library, root: Path) -> None:
    course = library.open("palvelu")
    prose = Prose("![Aula](media/aula.png)", Place("aula.md", 7))

    assert library.rich_text(course, prose) == (Media(MediaKind.PICTURE, "media/aula.png", "Aula"),)
    (root / "palvelu" / "media" / "aula.png").unlink()
    assert library.rich_text(course, prose) == (Media(MediaKind.PICTURE, "", "Aula"),)


def test_the_same_words_in_another_folder_lead_to_another_picture(library: Library) -> None:
    course = library.open("palvelu")
    here = Prose("![Aula](media/aula.png)", Place("aula.md", 7))
    there = Prose("![Aula](media/aula.png)", Place("2/aula.md", 7))

    assert library.rich_text(course, here) != library.rich_text(course, there)


def test_parts_of_exercises_are_rendered_too(library: Library) -> None:
    course = library.open("palvelu")

    assert library.inline("Mitä *teet*?") == (
        Run("Mitä "),
        Run("teet", is_emphasis=True),
        Run("?"),
    )
    assert library.blocks("Juuri näin.") == (Paragraph((Run("Juuri näin."),)),)
    assert library.blocks("![Aula](media/aula.png)") == (Paragraph((Run("Aula"),)),)
    assert library.blocks("![Aula](media/aula.png)", course, "aula.md") == (
        Media(MediaKind.PICTURE, "media/aula.png", "Aula"),
    )


def test_the_course_list_needs_neither_markdown_nor_the_reader(
    library: Library, root: Path, shelf: Path
) -> None:
    assert library.outlines()
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from palvelukoulu.store.catalogue import Catalogue\n"
        "from palvelukoulu.study.library import Library\n"
        "library = Library((Path(sys.argv[1]),), Catalogue(Path(sys.argv[2])))\n"
        "assert len(library.outlines()) == 1 and not library.refresh()\n"
        "early = {'markdown', 'sqlite_utils', 'yaml', 'palvelukoulu.content'}\n"
        "assert not early & set(sys.modules), early & set(sys.modules)\n"
    )

    subprocess.run([sys.executable, "-c", script, str(root), str(shelf)], check=True)


def test_courses_are_found_in_order_and_hidden_folders_are_not(tmp_path: Path) -> None:
    for name in ("b", "a/1.0.0", ".uusi-c", "d/e/f/g"):
        write_course(tmp_path / name)
    (tmp_path / "ei").write_text("")
    (tmp_path / "linkki").symlink_to(tmp_path / "b")

    found = [folder.relative_to(tmp_path) for folder in shelves.course_folders(tmp_path)]

    assert found == [Path("a/1.0.0"), Path("b")]
    assert list(shelves.course_folders(tmp_path / "puuttuu")) == []


def test_a_stamp_changes_with_any_file_of_the_course(tmp_path: Path) -> None:
    folder = write_course(tmp_path / "a")
    stamps = [shelves.stamp(folder)]
    (folder / "media" / "aula.png").write_bytes(PNG + b"1")
    stamps.append(shelves.stamp(folder))
    (folder / "uusi.md").write_text("", "utf-8")
    stamps.append(shelves.stamp(folder))
    (folder / "uusi.md").rename(folder / "muu.md")
    stamps.append(shelves.stamp(folder))
    (folder / ".valiaikainen").write_text("", "utf-8")

    assert len(set(stamps)) == 4
    assert shelves.stamp(folder) == stamps[-1]


def test_a_stamp_of_a_huge_folder_is_taken_of_its_first_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_course(tmp_path / "a")
    monkeypatch.setattr(shelves, "_MOST_FILES", 1)
    before = shelves.stamp(folder)
    (folder / "zzz.md").write_text("", "utf-8")

    assert shelves.stamp(folder) == before


def test_a_file_that_goes_away_meanwhile_is_left_out_of_the_stamp(tmp_path: Path) -> None:
    folder = write_course(tmp_path / "a")
    lines = shelves._stamps(folder, "")
    first = next(lines)
    (folder / "kurssi.md").unlink()

    assert [line.partition("\0")[0] for line in (first, *lines)] == ["aula.md", "media/aula.png"]


# --- terms -----------------------------------------------------------------------------

GLOSSARY = """# Sanasto

## Aula
<!-- tunnus: t2x9gr -->

Paikka, johon asiakas tulee ensin.

## Tiski
<!-- tunnus: t3x9gr -->

Paikka, jossa asiakas kohdataan.
"""


@pytest.fixture
def explained(root: Path, shelf: Path) -> Library:
    """A library whose course has a glossary."""
    (root / "palvelu" / "sanasto.md").write_text(GLOSSARY, "utf-8")
    lexicon = bundled("assets") / "lexicon" / "fi_muodot.marisa"
    made = Library((root,), Catalogue(shelf), Vocabulary(lexicon))
    made.refresh()
    return made


def test_every_term_of_every_course_is_told(explained: Library, root: Path) -> None:
    write_course(root / "toinen", "toinen", "Toinen")
    explained.refresh()

    told = [(one.outline.id, one.term.name) for one in explained.terms()]

    assert told == [("palvelu", "Aula"), ("palvelu", "Tiski")]


def test_terms_are_there_after_a_restart_without_reading(
    explained: Library, root: Path, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading_forbidden(monkeypatch)

    assert Library((root,), Catalogue(shelf)).terms() == explained.terms()


def test_terms_that_the_catalogue_has_lost_are_read_anew(
    explained: Library, root: Path, shelf: Path
) -> None:
    told = explained.terms()
    db = sqlite3.connect(shelf)
    with db:
        db.execute("DELETE FROM glossary")
    db.close()

    assert Library((root,), Catalogue(shelf)).terms() == told


def test_a_course_that_is_gone_has_no_terms(explained: Library, root: Path, shelf: Path) -> None:
    db = sqlite3.connect(shelf)
    with db:
        db.execute("DELETE FROM glossary")
    db.close()
    (root / "palvelu" / "kurssi.md").unlink()

    assert explained.terms() == ()


def test_an_outline_tells_which_lessons_mention_a_term_in_any_form(explained: Library) -> None:
    [outline] = explained.outlines()

    assert [(one.id, one.points) for one in outline.terms] == [("t2x9gr", 0), ("t3x9gr", 0)]
    assert outline.lessons[0].terms == ("t2x9gr",)


def test_without_a_vocabulary_no_lesson_is_known_to_mention_a_term(
    root: Path, tmp_path: Path
) -> None:
    (root / "palvelu" / "sanasto.md").write_text(GLOSSARY, "utf-8")
    library = Library((root,), Catalogue(tmp_path / "toinen.db"))
    library.refresh()
    [outline] = library.outlines()

    assert len(outline.terms) == 2
    assert outline.lessons[0].terms == ()
