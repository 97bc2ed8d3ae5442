"""Steps of a lesson, words of prose, reading settings, ids."""

from datetime import UTC, datetime

from palvelukoulu.core.course import Course, ExerciseBlock, Lesson, Module, Page, Prose
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.ids import new_id
from palvelukoulu.core.preferences import Preferences
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
    RichList,
    Rule,
    Run,
    Table,
    plain,
)
from palvelukoulu.core.steps import Step, steps_of

PLACE = Place("01.md", 1)
TEXT, MORE = Prose("Hei.", PLACE), Prose("Lisää.", PLACE)
QUESTION = ExerciseBlock("k3f7q2", None, PLACE)
LESSON = Lesson("01", "Hei", 4, (Page("", (TEXT,)), Page("Kysymyksiä", (QUESTION, MORE))), "01.md")


def test_a_lesson_is_cut_into_screens() -> None:
    assert steps_of(LESSON) == (
        Step("sivu-0", prose=TEXT),
        Step("k3f7q2", exercise=QUESTION),
        Step("sivu-2", prose=MORE),
    )


def test_a_page_title_stands_above_its_first_prose() -> None:
    page = Page("Tilanne", (TEXT, QUESTION, MORE))
    lesson = Lesson("01", "Hei", 4, (page,), "01.md")

    assert [step.title for step in steps_of(lesson)] == ["Tilanne", "", ""]


def test_a_course_knows_its_lessons_and_exercises() -> None:
    course = Course("a", "A", (Module("M", (LESSON,)), Module("N", (LESSON,))))

    assert course.lessons == (LESSON, LESSON)
    assert list(LESSON.exercises) == [QUESTION]


def test_the_words_of_prose_can_be_taken_out() -> None:
    words = (Run("Hei"),)
    prose = (
        Heading(2, words),
        Paragraph((Run("Lue "), Link("https://a.fi", (Run("tästä"),)), LineBreak(), Run("lisää"))),
        RichList((ListItem((Paragraph(words),)),)),
        Quote((Paragraph(words),)),
        Callout(CalloutKind.TIP, (Paragraph(words),)),
        Code("x"),
        Table((words, words), ((words, words),), (Align.LEFT, Align.RIGHT)),
        Rule(),
        Media(MediaKind.AUDIO, "a.mp3", "Puhelu", transcript="Haloo."),
    )

    assert plain(prose).splitlines() == [
        "Hei",
        "Lue tästä",
        "lisää",
        "Hei",
        "Hei",
        "Hei",
        "x",
        "Hei\tHei",
        "Hei\tHei",
        "Puhelu",
        "Haloo.",
    ]


def test_text_grows_and_shrinks_within_limits() -> None:
    assert Preferences().resized(1).text_percent == 110
    assert Preferences(text_percent=200).resized(1).text_percent == 200
    assert Preferences(text_percent=100).resized(-3).text_percent == 90


def test_ids_sort_by_time_and_differ() -> None:
    early, late = datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 3, tzinfo=UTC)

    assert new_id(early) < new_id(late)
    assert new_id(early) != new_id(early)
    assert new_id(early)[14] == "7"
