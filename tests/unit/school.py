"""A course on a computer, somebody who studies it, and an author who edits it."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from palvelukoulu.core.course import Course, ExerciseBlock
from palvelukoulu.core.exercises import examples_of, kind_of, stem_of
from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.paths import Paths
from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.store.database import Store
from palvelukoulu.study.library import Library
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.session import StudySession
from palvelukoulu.study.updates import settle
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

    def outline(self) -> CourseOutline:
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

    def blocks(self, topic: str) -> list[ExerciseBlock]:
        """Return every question on a topic."""
        return [block for block in blocks(self.course()) if topic_of(block) == topic]

    def key(self, topic: str) -> str:
        """Return what makes an answer to the question on a topic right, as a fingerprint."""
        hashes = self.block(topic).hashes
        assert hashes is not None
        return hashes.key

    def fates(self) -> dict[str, str]:
        """Return what has become of the answer to each question that is in the course."""
        course = self.course()
        progress = self.session().progress()
        found = {}
        for block in blocks(course):
            fate = KEPT if block.id in progress.answered else NEW
            found[topic_of(block)] = ASKED if block.id in progress.changed else fate
        return found

    def shown(self, topic: str) -> list[tuple[str, ...]]:
        """Return what the answers to the questions on a topic are shown as."""
        session = self.session()
        found = ((block, session.previous(block)) for block in self.blocks(topic))
        return [
            kind_of(block.exercise).described(block.exercise, previous.response)
            for block, previous in found
            if previous is not None
        ]

    def records(self) -> list[tuple[str, str]]:
        """Return every answer that is on record, and the question as it was worded then."""
        with self.store.reading() as db:
            return db.execute(
                "SELECT event.id, wording.body FROM event JOIN wording"
                " ON wording.exercise = json_extract(event.body, '$.exercise')"
                " AND wording.key = json_extract(event.body, '$.key')"
                " AND wording.text = json_extract(event.body, '$.text')"
                " WHERE event.kind = 'attempt' ORDER BY event.seq"
            ).fetchall()

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
