"""The preview remembers as long as it is open what the author has answered."""

from pathlib import Path

from palvelukoulu.content.reader import read_course
from palvelukoulu.core.course import Course
from palvelukoulu.core.exercises import kind_of
from palvelukoulu.core.exercises.self_assessment import Rated, SelfAssessment
from palvelukoulu.study.growth import Change, growth
from palvelukoulu.ui.preview.rehearsal import Rehearsal

KURSSI = "---\nnimi: Kurssi\ntunnus: kurssi\n---\n\n# Kurssi\n\n## Sisältö\n\n1. [Alku](01.md)\n"
LESSON = """# Alku

## Itsearviointi: Missä olet nyt?
<!-- tunnus: bcdfgh -->

- Tervehdin ensin.

## Itsearviointi: Entä nyt?
<!-- tunnus: hgfdcb -->

- Tervehdin ensin.

## Pohdi: Mitä huomasit?
<!-- tunnus: mnpqrs -->
"""


def course(folder: Path) -> Course:
    (folder / "kurssi.md").write_text(KURSSI, "utf-8")
    (folder / "01.md").write_text(LESSON, "utf-8")
    read = read_course(folder).course
    assert read is not None
    return read


def test_an_author_sees_before_and_after(tmp_path: Path) -> None:
    rehearsal = Rehearsal()
    rehearsal.follow(course(tmp_path))
    before, after, thought = course(tmp_path).lessons[0].exercises
    assert rehearsal.earlier(before) == ()
    rehearsal.answer("01", before, Rated((2,)))
    rehearsal.answer("01", after, Rated((4,)))

    assert isinstance(after.exercise, SelfAssessment)
    grown = growth(after.exercise, Rated((4,)), rehearsal.earlier(after))

    assert grown.changes == (Change("Tervehdin ensin.", 2, 4),)
    assert kind_of(thought.exercise).name == "reflection"
    assert rehearsal.earlier(thought) == ()
