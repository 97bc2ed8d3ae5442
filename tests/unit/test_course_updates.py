"""An author edits a course while somebody studies it: a bench of edits that authors make.

Every question of the course is answered, the author edits, and of each question we look at
what has become of its answer: it is kept, it is asked again, or the question is gone.
"""

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palvelukoulu.content.checking import add_ids_to_path
from palvelukoulu.store import doctor
from tests.unit.school import ASKED, DESK, DOOR, KEPT, NEW, TOPICS, School


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    made = School(tmp_path)
    yield made
    made.store.close()


def everything_but(**fates: str) -> dict[str, str]:
    return {name: fate for name in TOPICS if (fate := fates.get(name, KEPT))}


# --- the bench -------------------------------------------------------------------------

Edit = Callable[[School], None]


def cut(text: str, start: str, end: str = "\n### ") -> tuple[str, str]:
    """Return a question's section of a lesson, and the lesson without it."""
    first = text.index(start)
    last = text.find(end, first + 1)
    last = len(text) if last < 0 else last + 1
    return text[first:last], text[:first] + text[last:]


def rewords_the_question(school: School) -> None:
    school.edit(
        "01-ovella.md",
        (
            "Puhut puhelimessa, kun asiakas tulee ovesta.",
            "Olet puhelimessa ja asiakas astuu sisään.",
        ),
    )


def mends_a_slip_in_the_right_choice(school: School) -> None:
    school.edit("01-ovella.md", ("ja nyökkään hänelle", "ja nyökään hänelle"))


def mends_a_slip_in_a_step(school: School) -> None:
    school.edit("01-ovella.md", ("Kuuntelen loppuun", "Kuuntlen loppuun"))


def changes_the_feedback(school: School) -> None:
    school.edit("01-ovella.md", ("Juuri näin.", "Hienosti oivallettu: katse riittää."))


def swaps_the_choices(school: School) -> None:
    first, second = "- [x] Nyökkäys kesken puhelun\n", "- [x] Lyhyt katse jonoon\n"
    school.edit("02-tiskilla.md", (first + second, second + first))


def adds_a_choice(school: School) -> None:
    school.edit("02-tiskilla.md", ("- [ ] Selän", "- [ ] Huokaus\n- [ ] Selän"))


def changes_the_right_choice(school: School) -> None:
    school.edit(
        "01-ovella.md",
        ("- [x] Katson", "- [ ] Katson"),
        ("- [ ] Katkaisen", "- [x] Katkaisen"),
    )


def turns_a_statement_round(school: School) -> None:
    school.edit("01-ovella.md", ("Palvelu alkaa vasta, kun", "Palvelu ei alkaa vasta, kun"))


def puts_another_statement_in_its_place(school: School) -> None:
    school.edit(
        "01-ovella.md",
        ("Palvelu alkaa vasta, kun asiakas puhuu.", "Hinta ratkaisee aina tyytyväisyyden."),
    )


def changes_the_right_number(school: School) -> None:
    school.edit(
        "02-tiskilla.md", ("20 ± 5", "40 ± 5"), ("alle 15", "alle 35"), ("yli 25", "yli 45")
    )


def swaps_two_steps(school: School) -> None:
    school.edit(
        "01-ovella.md",
        ("1. Huomaan asiakkaan\n2. Tervehdin häntä", "1. Tervehdin häntä\n2. Huomaan asiakkaan"),
    )


def moves_a_question_to_another_lesson(school: School) -> None:
    section, rest = cut(DOOR, "### Oikein")
    school.write({"01-ovella.md": rest, "02-tiskilla.md": DESK + "\n" + section})


def moves_a_question_without_an_id(school: School) -> None:
    section, rest = cut(DESK, "### Vastaa")
    school.write({"01-ovella.md": DOOR + "\n" + section, "02-tiskilla.md": rest})


def splits_a_lesson(school: School) -> None:
    at = DOOR.index("### Järjestä")
    link = "   - [Ovella](01-ovella.md)\n"
    school.write({"01-ovella.md": DOOR[:at], "01b-sisalla.md": "# Sisällä\n\n" + DOOR[at:]})
    school.edit("kurssi.md", (link, link + "   - [Sisällä](01b-sisalla.md)\n"))


def deletes_a_question(school: School) -> None:
    school.write({"01-ovella.md": cut(DOOR, "### Oikein")[1]})


def copies_a_question_with_its_id(school: School) -> None:
    section, _ = cut(DOOR, "### Oikein")
    copy = section.replace("Palvelu alkaa vasta, kun asiakas puhuu.", "Puhelin soi usein turhaan.")
    school.edit("01-ovella.md", (section, section + "\n" + copy))


def copies_a_question_above_itself(school: School) -> None:
    section, _ = cut(DOOR, "### Oikein")
    copy = section.replace("Palvelu alkaa vasta, kun asiakas puhuu.", "Puhelin soi usein turhaan.")
    school.edit("01-ovella.md", (section, copy + "\n" + section))


def copies_a_question_above_itself_and_rewords_it(school: School) -> None:
    copies_a_question_above_itself(school)
    school.edit("01-ovella.md", ("alkaa vasta, kun asiakas puhuu", "alkaa vasta, kun hän puhuu"))


def takes_an_id_away(school: School) -> None:
    school.edit("01-ovella.md", ("<!-- tunnus: puhelin -->\n", ""))


def writes_another_id(school: School) -> None:
    school.edit("01-ovella.md", ("tunnus: puhelin", "tunnus: k3f7q2"))


def gives_ids_to_all(school: School) -> None:
    add_ids_to_path(school.folder)


def rewords_what_has_no_id(school: School) -> None:
    school.edit(
        "02-tiskilla.md", ("Mikä sana on tervehdyksistä lyhin?", "Mikä on tervehdyksistä lyhin?")
    )


def rewords_and_gives_ids(school: School) -> None:
    rewords_what_has_no_id(school)
    add_ids_to_path(school.folder)


def renames_a_file(school: School) -> None:
    (school.folder / "01-ovella.md").rename(school.folder / "01-oven-luona.md")
    school.edit("kurssi.md", ("01-ovella.md", "01-oven-luona.md"))


def turns_the_contents_round(school: School) -> None:
    first, second = "   - [Ovella](01-ovella.md)\n", "   - [Tiskillä](02-tiskilla.md)\n"
    school.edit("kurssi.md", (first + second, second + first))


def changes_ids_about(school: School) -> None:
    school.edit(
        "01-ovella.md", ("tunnus: alku", "tunnus: muisto-"), ("tunnus: muisto ", "tunnus: alku ")
    )
    school.edit("01-ovella.md", ("tunnus: muisto-", "tunnus: muisto"))


def makes_it_another_kind(school: School) -> None:
    school.edit("01-ovella.md", ("Valitse yksi: Puhut", "Valitse kaikki sopivat: Puhut"))


def empties_a_lesson(school: School) -> None:
    school.write({"02-tiskilla.md": "# Tiskillä\n\nPelkkää luettavaa.\n"})


BENCH: Final[tuple[tuple[Edit, dict[str, str]], ...]] = (
    (rewords_the_question, everything_but()),
    (mends_a_slip_in_the_right_choice, everything_but()),
    (mends_a_slip_in_a_step, everything_but()),
    (changes_the_feedback, everything_but()),
    (swaps_the_choices, everything_but()),
    (adds_a_choice, everything_but(merkit=ASKED)),
    (changes_the_right_choice, everything_but(puhelin=ASKED)),
    (turns_a_statement_round, everything_but(alku=ASKED)),
    (
        puts_another_statement_in_its_place,
        everything_but(alku="") | {"Hinta ratkaisee aina tyytyväisyyden.": ASKED},
    ),
    (changes_the_right_number, everything_but(hermot=ASKED)),
    (swaps_two_steps, everything_but(vaiheet=ASKED)),
    (moves_a_question_to_another_lesson, everything_but()),
    (moves_a_question_without_an_id, everything_but()),
    (splits_a_lesson, everything_but()),
    (deletes_a_question, everything_but(alku="")),
    (copies_a_question_with_its_id, everything_but() | {"Puhelin soi usein turhaan.": NEW}),
    (copies_a_question_above_itself, everything_but() | {"Puhelin soi usein turhaan.": NEW}),
    (
        copies_a_question_above_itself_and_rewords_it,
        everything_but() | {"Puhelin soi usein turhaan.": NEW},
    ),
    (takes_an_id_away, everything_but()),
    (writes_another_id, everything_but()),
    (gives_ids_to_all, everything_but()),
    (rewords_what_has_no_id, everything_but()),
    (rewords_and_gives_ids, everything_but()),
    (renames_a_file, everything_but()),
    (turns_the_contents_round, everything_but()),
    (changes_ids_about, everything_but()),
    (makes_it_another_kind, everything_but(puhelin=ASKED)),
    (empties_a_lesson, everything_but(merkit="", sana="", hermot="")),
)


@pytest.mark.parametrize(("edit", "fates"), BENCH, ids=lambda one: getattr(one, "__name__", ""))
def test_an_answer_stays_with_its_question(
    school: School, edit: Edit, fates: dict[str, str]
) -> None:
    school.answer_all()

    edit(school)

    assert school.fates() == fates
    assert school.strangers() == []
    assert doctor.examine(school.store).is_sound


def test_one_edit_after_another_keeps_what_was_answered(school: School) -> None:
    school.answer_all()

    for edit in (rewords_what_has_no_id, gives_ids_to_all, takes_an_id_away, renames_a_file):
        edit(school)
        school.course()

    assert school.fates() == everything_but()
    assert school.strangers() == []
    assert doctor.examine(school.store).is_sound


@pytest.mark.parametrize("edit", [turns_a_statement_round, puts_another_statement_in_its_place])
def test_an_edit_that_is_taken_back_brings_the_answer_back(school: School, edit: Edit) -> None:
    school.answer_all()
    edit(school)
    assert ASKED in school.fates().values()

    school.write({"01-ovella.md": DOOR})

    assert school.fates() == everything_but()
    assert school.strangers() == []


def test_a_question_that_was_taken_out_and_put_back_is_still_answered(school: School) -> None:
    school.answer_all()
    deletes_a_question(school)
    school.course()

    school.write({"01-ovella.md": DOOR.replace("<!-- tunnus: alku -->\n", "")})

    assert school.fates() == everything_but()


def test_the_second_of_two_namesakes_keeps_its_answer_when_the_first_goes(school: School) -> None:
    first, second = (
        f"\n### Valitse yksi: Mitä teet?\n\n- [x] {right}\n- [ ] {wrong}\n"
        for right, wrong in (("Tervehdin heti", "Odotan vain"), ("Avaan oven", "Suljen oven"))
    )
    school.write({"02-tiskilla.md": DESK + first + second})
    school.answer_all()

    school.write({"02-tiskilla.md": DESK + second})

    assert school.fates() == everything_but() | {"Mitä teet?": KEPT}
    assert school.shown("Mitä teet?") == [("Avaan oven",)]


def test_another_question_with_an_old_id_has_no_answer(school: School) -> None:
    school.answer_all()
    deletes_a_question(school)
    school.course()

    section, rest = cut(DOOR, "### Oikein")
    other = section.replace("Palvelu alkaa vasta, kun asiakas puhuu.", "Hinta ratkaisee aina.")
    school.write({"01-ovella.md": rest + "\n" + other})

    assert school.fates()["Hinta ratkaisee aina."] == ASKED
    assert school.strangers() == []


EDITS = tuple(edit for edit, _ in BENCH)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(EDITS), min_size=1, max_size=6))
def test_any_edits_keep_all_records_readable_and_none_on_another_question(
    edits: list[Edit],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        school = School(Path(folder))
        school.answer_all()
        before = school.records()
        for edit in edits:
            # An edit that finds nothing to change any more is none.
            with contextlib.suppress(AssertionError, FileNotFoundError, ValueError):
                edit(school)
            school.course()

        assert school.records() == before
        assert school.strangers() == []
        assert doctor.examine(school.store).is_sound
        school.store.close()
