"""An author edits a course while somebody studies it: a bench of edits that authors make.

Every question of the course is answered, the author edits, and of each question we look at
what has become of its answer: it is kept, it is asked again, or the question is gone.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from palvelukoulu.content.checking import add_ids_to_path
from palvelukoulu.core.course import Course, ExerciseBlock
from palvelukoulu.core.exercises import examples_of, stem_of
from palvelukoulu.core.records import Position
from palvelukoulu.paths import Paths
from palvelukoulu.store import doctor, own_words
from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.store.database import Store
from palvelukoulu.study.library import Library
from palvelukoulu.study.overview import latest, overview
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.session import StudySession
from palvelukoulu.study.updates import (
    course_news,
    dismiss_news,
    note_told,
    settle,
    unsettled,
)
from palvelukoulu.study.vocabulary import Vocabulary

ASSETS: Final = Path(__file__).parents[2] / "assets"

COURSE = """\
---
tunnus: palvelu
nimi: Palvelu
versio: 1.0.0
muoto: palvelukoulu 1
---

# Palvelu

## Sisältö

1. Kohtaaminen
   - [Ovella](01-ovella.md)
   - [Tiskillä](02-tiskilla.md)
"""

DOOR = """\
# Ovella

Asiakas huomaa sinut ennen kuin sanot mitään.

## Katse

Katse kertoo, että toinen on nähty.

### Valitse yksi: Puhut puhelimessa, kun asiakas tulee ovesta. Mitä teet ensin?
<!-- tunnus: puhelin -->

- [ ] Jatkan puhelua selin asiakkaaseen
  > Asiakas ei tiedä, onko hänet huomattu.
- [x] Katson asiakkaaseen ja nyökkään hänelle
  > Juuri näin.
- [ ] Katkaisen puhelun heti
  > Silloin toinen jää kesken.

### Oikein vai väärin: Palvelu alkaa vasta, kun asiakas puhuu.
<!-- tunnus: alku -->

- [ ] Oikein
- [x] Väärin

### Järjestä: Näin kohtaat asiakkaan ovella
<!-- tunnus: vaiheet -->

1. Huomaan asiakkaan
2. Tervehdin häntä
3. Kuuntelen loppuun

### Pohdi: Kuka tervehti sinua viimeksi niin, että muistat sen?
<!-- tunnus: muisto -->
"""

DESK = """\
# Tiskillä

Tiskillä odotetaan vuoroa.

### Valitse kaikki sopivat: Mitkä kertovat odottavalle, että hänet on nähty?
<!-- tunnus: merkit -->

- [x] Nyökkäys kesken puhelun
- [x] Lyhyt katse jonoon
- [ ] Selän kääntäminen

### Vastaa lyhyesti: Mikä sana on tervehdyksistä lyhin?

- [x] hei | moi
- [ ] hyvästi
  > Se sanotaan lähtiessä.

### Arvioi luku: Kuinka monta sekuntia asiakas odottaa ennen kuin hermostuu?

Asteikko: 0–60 s, askel 5

- [x] 20 ± 5
- [ ] alle 15
- [ ] yli 25
"""

FILES: Final = {"kurssi.md": COURSE, "01-ovella.md": DOOR, "02-tiskilla.md": DESK}

# What is looked for in a prompt to tell whose question it is.
TOPICS: Final = {
    "puhelin": "puhelimessa",
    "alku": "alkaa vasta",
    "vaiheet": "kohtaat",
    "muisto": "muistat",
    "merkit": "odottavalle",
    "sana": "lyhin",
    "hermot": "hermostuu",
}
KEPT, ASKED, NEW = "säilyy", "kysytään", "uusi"


class Clock:
    """A minute passes at every look."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the next moment."""
        self.at += timedelta(minutes=1)
        return self.at


class School:
    """A course on a computer, and Maija who studies it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "kurssit" / "palvelu"
        self.folder.mkdir(parents=True)
        self.write(FILES)
        self.clock = Clock()
        self.store = Store.open(Paths(folder / "tiedot"))
        self.library = Library((folder / "kurssit",), Catalogue(folder / "luettelo.db"))
        self.vocabulary = Vocabulary(Paths(folder, (), ASSETS).lexicon)
        self.library.refresh()
        self.maija = Profiles(self.store, self.clock).add("Maija")

    def write(self, files: Mapping[str, str]) -> None:
        """Put files of the course in place."""
        for name, text in files.items():
            (self.folder / name).write_text(text, "utf-8")

    def edit(self, name: str, *changes: tuple[str, str]) -> None:
        """Put words in place of others, each of which must be there."""
        text = (self.folder / name).read_text("utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        self.write({name: text})

    def course(self) -> Course:
        """Open the course as it is now, as the program does."""
        course = self.library.open("palvelu")
        settle(self.store, course, self.vocabulary, self.clock)
        return course

    def session(self) -> StudySession:
        """Return Maija at work."""
        return StudySession(self.store, self.maija, self.outline(), self.clock)

    def outline(self):  # noqa: ANN201 - of the library
        """Return the course's outline."""
        (outline,) = self.library.outlines()
        return outline

    def answer_all(self) -> None:
        """Answer everything rightly, and finish both lessons."""
        course = self.course()
        session = self.session()
        for lesson in course.lessons:
            for block in lesson.exercises:
                session.answer(lesson.id, block, examples_of(block.exercise).right)
            session.finish_lesson(lesson.id)

    def block(self, topic: str) -> ExerciseBlock:
        """Return the question on a topic."""
        return next(block for block in blocks(self.course()) if topic_of(block) == topic)

    def fates(self) -> dict[str, str]:
        """Return what has become of the answer to each question that is in the course."""
        course = self.course()
        progress = self.session().progress()
        found = {}
        for block in blocks(course):
            fate = KEPT if block.id in progress.answered else NEW
            found[topic_of(block)] = ASKED if block.id in progress.changed else fate
        return found

    def strangers(self) -> list[tuple[str, str]]:
        """Return the questions that show or count an answer to another question."""
        wrong = []
        for block in blocks(self.course()):
            with self.store.reading() as db:
                rows = db.execute(
                    "SELECT event.body FROM standing JOIN event ON event.seq = standing.latest"
                    " WHERE standing.exercise = ? AND standing.key = ?",
                    (block.id, block.hashes.key if block.hashes else ""),
                ).fetchall()
                for (body,) in rows:
                    said = json.loads(body)
                    (wording,) = db.execute(
                        "SELECT body FROM wording WHERE exercise = ? AND key = ? AND text = ?",
                        (said["exercise"], said["key"], said["text"]),
                    ).fetchone()
                    then = named(json.loads(wording)["stem"]["prompt"])
                    if then != topic_of(block):
                        wrong.append((then, topic_of(block)))
        return wrong


def blocks(course: Course) -> Iterator[ExerciseBlock]:
    return (one for lesson in course.lessons for one in lesson.exercises if one.hashes)


def topic_of(block: ExerciseBlock) -> str:
    return named(stem_of(block.exercise).prompt)


def named(prompt: str) -> str:
    return next((name for name, words in TOPICS.items() if words in prompt), prompt)


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
