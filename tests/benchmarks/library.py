"""How long the library takes to know its courses, beside reading and hashing their bytes.

Run by hand: ``python tests/benchmarks/library.py [LESSONS]``. All ways run in turns in one
process, so that ratios hold on any machine; times do not. The goals: an unchanged library
≤ 0.5 of reading and hashing it.
"""

import hashlib
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.study.library import Library

ROUNDS = 7
LESSONS_IN_COURSE = 10
LESSON_SIZE = 20_000

COURSE = """---
tunnus: kurssi-{number}
nimi: Kurssi {number}
kuvaus: Kolme peruspilaria: yhteinen palvelu
versio: 1.0.0
muoto: palvelukoulu 1
---

# Kurssi {number}

## Sisältö

1. Alku
{links}
"""
PAGE = """
## Yksi hymy kantaa pitkälle {number}

Palvelussa on pohjimmiltaan kyse **toisten näkemisestä**. Asiakas huomaa katseen ensin.
- katsekontakti
- tervehdys

> [!VINKKI]
> Tervehdi myös vastaantulijaa, joka ei ole asiakkaasi.

Noin 70 % asiakaskokemuksesta syntyy katseesta, huomioimisesta ja olemuksesta.
"""
EXERCISE = """
### Valitse yksi: Asiakas tulee tiskille, kun puhut puhelimessa. Mitä teet ensin?
<!-- tunnus: t{number:05} -->

- [x] Katson asiakasta silmiin ja nyökkään
  > Juuri näin. Asiakas tietää tulleensa nähdyksi, vaikka puhelu jatkuu.
- [ ] Jatkan puhelua selin asiakkaaseen
  > Asiakas ei tiedä, onko hänet huomattu.
"""
EXERCISES = 3


def write_courses(root: Path, lessons: int) -> None:
    """Write courses of ten lessons of 20 kB each, with as many exercises as the shipped ones."""
    pages = LESSON_SIZE // len(PAGE.encode())
    for number in range(max(1, lessons // LESSONS_IN_COURSE)):
        folder = root / f"kurssi-{number:03}"
        folder.mkdir(parents=True)
        names = [f"oppitunti-{lesson}.md" for lesson in range(LESSONS_IN_COURSE)]
        links = "\n".join(f"   - [{name}]({name})" for name in names)
        (folder / "kurssi.md").write_text(COURSE.format(number=number, links=links), "utf-8")
        for lesson, name in enumerate(names):
            (folder / name).write_text(lesson_text(lesson, pages), "utf-8")


def lesson_text(lesson: int, pages: int) -> str:
    """Write one lesson."""
    prose = "".join(PAGE.format(number=page) for page in range(pages))
    tasks = (EXERCISE.format(number=lesson * EXERCISES + task) for task in range(EXERCISES))
    return f"# Oppitunti {lesson}\n\nAlku.\n{prose}{''.join(tasks)}"


def limit(root: Path) -> None:
    """Read and hash every byte."""
    for path in root.rglob("*.md"):
        hashlib.sha256(path.read_bytes()).digest()


def started(root: Path, shelf: Path) -> None:
    """Start: show the courses from the catalogue."""
    catalogue = Catalogue(shelf)
    assert Library((root,), catalogue).outlines()
    catalogue.close()


def unchanged(root: Path, shelf: Path) -> None:
    """Start, and ask the disk about every file."""
    catalogue = Catalogue(shelf)
    library = Library((root,), catalogue)
    assert not library.refresh()
    assert library.outlines()
    catalogue.close()


def one_changed(root: Path, shelf: Path) -> None:
    """Read one course of ten lessons again."""
    lesson = next(root.rglob("oppitunti-3.md"))
    lesson.write_text(lesson.read_text("utf-8") + "\nLisäys.\n", "utf-8")
    catalogue = Catalogue(shelf)
    assert Library((root,), catalogue).refresh()
    catalogue.close()


def first(root: Path, shelf: Path) -> None:
    """Read everything for the first time."""
    shelf.unlink(missing_ok=True)
    catalogue = Catalogue(shelf)
    assert Library((root,), catalogue).refresh()
    catalogue.close()


def timed(work: Callable[[], None]) -> float:
    """Return the seconds that something takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main(lessons: int) -> None:
    """Print the median of each way and its ratio to the limit of the same round."""
    with tempfile.TemporaryDirectory() as folder:
        root, shelf = Path(folder, "kurssit"), Path(folder, "luettelo.db")
        write_courses(root, lessons)
        ways = {
            "read and hash": lambda: limit(root),
            "start, from the catalogue": lambda: started(root, shelf),
            "start and refresh, unchanged": lambda: unchanged(root, shelf),
            "refresh, one course changed": lambda: one_changed(root, shelf),
        }
        print(f"first time: {timed(lambda: first(root, shelf)) * 1e3:.0f} ms")  # noqa: T201
        rounds = [{name: timed(way) for name, way in ways.items()} for _ in range(ROUNDS)]
        for name in ways:
            times = statistics.median(one[name] for one in rounds)
            ratio = statistics.median(one[name] / one["read and hash"] for one in rounds)
            print(f"{name:30} {times * 1e3:8.1f} ms {ratio:7.2f} of reading and hashing")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
