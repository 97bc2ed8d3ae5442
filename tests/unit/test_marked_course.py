"""Marks in a course as it is now: they follow their words, and are never lost."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from palvelukoulu.core.anchors import Anchor, Span, anchored
from palvelukoulu.core.course import Course, ExerciseBlock, Lesson, Module, Page, Prose
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises.reflection import Reflection
from palvelukoulu.core.marks import Mark, MarkKind
from palvelukoulu.core.richtext import Paragraph, RichText, Run
from palvelukoulu.paths import Paths
from palvelukoulu.store.database import Store
from palvelukoulu.study.marked_course import MarkedCourse, texts_of
from palvelukoulu.study.marks import Marks
from palvelukoulu.study.profiles import Profiles

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
SPOT = Place("01.md", 1)
GREET = "Tervehdi jokaista, joka tulee ovesta sisään aamulla."
ASK = "Kysy avoimesti ja kuuntele vastaus loppuun asti rauhassa."
CLOSE = "Kerro lopuksi, mitä olet tehnyt ja mitä tapahtuu seuraavaksi."
THOUGHT = ExerciseBlock("pohdi1", Reflection(Stem("pohdi1", "Mitä opit?")), SPOT, Hashes("k", "t"))


def lesson(name: str, *texts: str) -> Lesson:
    pages = tuple(Page(f"Sivu {n}", (Prose(text, SPOT),)) for n, text in enumerate(texts, 1))
    return Lesson(name, f"Oppitunti {name}", 4, pages, f"{name}.md")


def course(*lessons: Lesson) -> Course:
    return Course("palvelu", "Palvelu", (Module("", lessons),))


def rich(prose: Prose) -> RichText:
    return (Paragraph((Run(prose.source),)),)


FIRST = course(lesson("01", GREET, ASK), lesson("02", CLOSE))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def marks(store: Store) -> Marks:
    return Marks(store, Profiles(store, lambda: NOON).add("Aino"), lambda: NOON)


def on(words: str, where: Course = FIRST) -> Anchor:
    for one in where.lessons:
        for text in texts_of(one, rich):
            if words in text.text:
                start = text.text.index(words)
                place = Anchor("palvelu", one.id, text.step, "")
                return anchored(place, text.text, Span(start, start + len(words)))
    raise LookupError(words)


def put(marked: MarkedCourse, words: str, text: str = "") -> Mark:
    mark = marked.new(MarkKind.NOTE, on(words), text)
    assert mark is not None
    return marked.put(mark).mark


def test_a_text_is_read_with_its_titles() -> None:
    first, second = texts_of(FIRST.lessons[0], rich)

    assert first.text == f"Oppitunti 01\nSivu 1\n{GREET}"
    assert second.text == f"Sivu 2\n{ASK}"


def test_an_exercise_has_no_text_of_its_own() -> None:
    (only,) = texts_of(Lesson("01", "A", 1, (Page("", (THOUGHT,)),), "01.md"), rich)

    assert (only.step, only.text) == ("pohdi1", "")


def test_marks_come_in_the_order_of_the_course(marks: Marks) -> None:
    marked = MarkedCourse(marks, FIRST, rich)
    for words in ("mitä olet tehnyt", "kuuntele vastaus", "ovesta sisään", "Tervehdi jokaista"):
        put(marked, words)

    quotes = [one.mark.anchor.quote for one in marked.all()]
    assert quotes == ["Tervehdi jokaista", "ovesta sisään", "kuuntele vastaus", "mitä olet tehnyt"]
    assert [one.mark.anchor.quote for one in marked.on("01", "sivu-1")] == ["kuuntele vastaus"]


def test_marks_are_there_the_next_time_with_what_was_being_written(marks: Marks) -> None:
    marked = MarkedCourse(marks, FIRST, rich)
    put(marked, "ovesta sisään", "Ovella")
    half = marked.new(MarkKind.NOTE, on("kuuntele vastaus"), "Kesken jä")
    assert half is not None
    marked.keep_draft(half)

    again = MarkedCourse(marks, FIRST, rich)
    assert [one.mark.text for one in again.all()] == ["Ovella", "Kesken jä"]


def test_a_draft_that_is_given_up_is_gone(marks: Marks) -> None:
    marked = MarkedCourse(marks, FIRST, rich)
    half = marked.new(MarkKind.NOTE, on("kuuntele vastaus"), "Turha")
    assert half is not None
    marked.keep_draft(half)
    marked.forget_draft(half)

    assert MarkedCourse(marks, FIRST, rich).all() == ()


def test_a_mark_follows_its_words_to_another_lesson_and_file(marks: Marks) -> None:
    mark = put(MarkedCourse(marks, FIRST, rich), "Kysy avoimesti ja kuuntele")

    moved = MarkedCourse(marks, course(lesson("03", GREET), lesson("04", f"{GREET} {ASK}")), rich)

    (one,) = moved.all()
    assert one.now is not None
    assert (one.now.lesson, one.now.step) == ("04", "sivu-0")
    assert moved.place(mark) == one.now


def test_a_mark_whose_words_are_gone_comes_last_and_keeps_them(marks: Marks) -> None:
    marked = MarkedCourse(marks, FIRST, rich)
    put(marked, "Kysy avoimesti ja kuuntele", "Tärkeä")
    put(marked, "mitä olet tehnyt")

    edited = MarkedCourse(marks, course(lesson("01", GREET), lesson("02", CLOSE)), rich)

    found = [(one.mark.anchor.quote, one.now is None) for one in edited.all()]
    assert found == [("mitä olet tehnyt", False), ("Kysy avoimesti ja kuuntele", True)]


def test_a_mark_can_be_taken_away_and_put_back(marks: Marks) -> None:
    marked = MarkedCourse(marks, FIRST, rich)
    mark = put(marked, "ovesta sisään")
    marked.remove(mark)
    assert marked.all() == ()

    marked.put(mark)
    assert [one.mark.id for one in marked.all()] == [mark.id]


def test_no_mark_is_made_where_it_could_not_be_found_again(marks: Marks) -> None:
    nowhere = Anchor("palvelu", "01", "sivu-0", "Vinkki")

    assert MarkedCourse(marks, FIRST, rich).new(MarkKind.NOTE, nowhere) is None


def test_an_exercise_is_marked_as_a_whole(marks: Marks) -> None:
    asked = Lesson("01", "A", 1, (Page("", (THOUGHT, Prose(GREET, SPOT))),), "01.md")
    marked = MarkedCourse(marks, course(asked), rich)
    anchor = Anchor("palvelu", "01", "pohdi1", "Mitä opit?", is_exercise=True)
    mark = marked.new(MarkKind.BOOKMARK, anchor)
    assert mark is not None
    marked.put(mark)

    assert [one.mark.id for one in marked.on("01", "pohdi1")] == [mark.id]
