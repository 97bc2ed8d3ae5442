"""The learner's own words in one place."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from palvelukoulu.core.anchors import Anchor
from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises.commitments import Commitments, Promised
from palvelukoulu.core.exercises.mantra import Composed, Mantra, MantraWord, Sentence
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.follow_ups import Outcome
from palvelukoulu.core.frames import frame_of
from palvelukoulu.core.marks import Mark, MarkKind
from palvelukoulu.core.outline import CourseOutline, LessonOutline
from palvelukoulu.core.records import Learner
from palvelukoulu.paths import Paths
from palvelukoulu.store.database import Store
from palvelukoulu.study.commitments import commitments, said_of, tell
from palvelukoulu.study.insights import Insight, InsightKind, insights, matching
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.session import StudySession

PLACE = Place("01.md", 1)
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
THOUGHT = ExerciseBlock(
    "pohdi1", Reflection(Stem("pohdi1", "Mitä *opit*?")), PLACE, Hashes("k1", "t1")
)
REWORDED = ExerciseBlock(
    "pohdi1", Reflection(Stem("pohdi1", "Mitä opit tänään?")), PLACE, Hashes("k1", "t2")
)
SPELL = ExerciseBlock(
    "loitsu",
    Mantra(Stem("loitsu", "Kirjoita."), (Sentence(frame_of("Olen ___.")),)),
    PLACE,
    Hashes("k3", "t3"),
)
PROMISE = ExerciseBlock(
    "lupaus",
    Commitments(
        Stem("lupaus", "Mitä lupaat?"),
        (Entry("Hymyilen *aina*."), Entry("En tee lupausta nyt.")),
        (frame_of("___"),),
    ),
    PLACE,
    Hashes("k4", "t4"),
)


class Days:
    """A day goes by each time somebody looks."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        """Return the next day."""
        self.now += timedelta(days=1)
        return self.now


def outline(course: str = "palvelu") -> CourseOutline:
    lesson = LessonOutline("01", "Alku", 4, ())
    return CourseOutline(
        course, "Hyvä palvelu", "", "1.0.0", "d", 8, 0.8, "sini", "/kurssit/p", (lesson,)
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def aino(store: Store) -> Learner:
    return Profiles(store, lambda: NOW).add("Aino")


@pytest.fixture
def session(store: Store, aino: Learner) -> StudySession:
    return StudySession(store, aino, outline(), Days())


def own(store: Store, learner: Learner, *outlines: CourseOutline) -> tuple[Insight, ...]:
    return insights(store, learner, outlines or (outline(),), lambda text: text.replace("*", ""))


def marked(kind: MarkKind, text: str = "", lesson: str = "01", days: int = 0) -> Mark:
    anchor = Anchor("palvelu", lesson, "sivu-0", "Katse ehtii ensin.")
    return Mark(kind.value, kind, anchor, text, NOW + timedelta(days=days))


def test_own_words_come_newest_first_with_their_places(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", THOUGHT, Written("Hymy *auttaa*."))
    session.answer("01", SPELL, Composed((("rauhassa",),), MantraWord.SENTENCE))

    spell, thought = own(store, aino)

    assert (spell.kind, spell.word, spell.latest.lines) == (
        InsightKind.MANTRA,
        "oma lause",
        ("Olen rauhassa.",),
    )
    assert (thought.kind, thought.course, thought.lesson, thought.word) == (
        InsightKind.REFLECTION,
        "Hyvä palvelu",
        "Alku",
        "",
    )
    assert thought.latest.prompt == "Mitä opit?"
    assert thought.latest.lines == ("Hymy *auttaa*.",)
    assert spell.latest.at > thought.latest.at


def test_earlier_versions_keep_the_question_of_then(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", THOUGHT, Written("Kuuntelin."))
    session.answer("01", REWORDED, Written("Kysyin."))

    (insight,) = own(store, aino)

    assert [(one.prompt, one.lines) for one in insight.versions] == [
        ("Mitä opit tänään?", ("Kysyin.",)),
        ("Mitä opit?", ("Kuuntelin.",)),
    ]
    assert insight.earlier == insight.versions[1:]


def test_the_same_words_saved_again_are_one_version(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", THOUGHT, Written("Kuuntelin."))
    session.answer("01", THOUGHT, Written("Kuuntelin."))

    (insight,) = own(store, aino)

    assert not insight.earlier


def test_promises_are_plain_where_the_author_wrote_them_and_untouched_elsewhere(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", PROMISE, Promised(frozenset({0}), (("Soitan 2*3 kertaa",),)))

    (insight,) = own(store, aino)

    assert insight.latest.lines == ("Hymyilen aina.", "Soitan 2*3 kertaa")


def told(store: Store, learner: Learner, outcome: Outcome, days: int, words: str = "") -> None:
    promise = commitments(store, learner)[0]
    tell(store, said_of(promise, learner, outcome, lambda: NOW, days=days, words=words))


def test_a_promise_has_what_became_of_it_beside_it(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", PROMISE, Promised(frozenset({0}), (("Soitan",),)))
    told(store, aino, Outcome.PARTLY, 7, "Joskus unohdin.")
    told(store, aino, Outcome.LATER, 30)
    told(store, aino, Outcome.CARRIED, 0)

    (insight,) = own(store, aino)

    (followed,) = insight.latest.followed
    assert followed.line == "Hymyilen aina."
    assert (followed.follow_up.outcome, followed.follow_up.days) == (Outcome.PARTLY, 7)
    assert matching((insight,), "unohdin") == (insight,)


def test_what_became_of_a_promise_stands_where_the_promise_stood_last(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", PROMISE, Promised(frozenset({0}), (("",),)))
    session.answer("01", PROMISE, Promised(frozenset({0}), (("Soitan",),)))
    told(store, aino, Outcome.KEPT, 7)
    session.answer("01", PROMISE, Promised(frozenset(), (("Soitan",),)))

    (insight,) = own(store, aino)

    lines = [[one.line for one in version.followed] for version in insight.versions]
    assert lines == [[], ["Hymyilen aina."], []]


def test_declining_is_no_insight(store: Store, aino: Learner, session: StudySession) -> None:
    session.answer("01", PROMISE, Promised(frozenset({1}), (("",),)))

    assert own(store, aino) == ()


def test_words_outlive_their_course_and_wording(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", PROMISE, Promised(frozenset({0}), (("",),)))
    with store.changing() as db:
        db.execute("DELETE FROM wording")

    (insight,) = own(store, aino, outline("muu"))

    assert (insight.course, insight.lesson) == ("", "")
    assert insight.latest.prompt == ""
    assert insight.latest.lines == ("Hymyilen *aina*.",)


def test_nobody_reads_the_words_of_another(store: Store, session: StudySession) -> None:
    session.answer("01", THOUGHT, Written("Kuuntelin."))
    elias = Profiles(store, lambda: NOW).add("Elias")

    assert own(store, elias) == ()


def test_what_cannot_be_read_is_left_out(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", THOUGHT, Written("Kuuntelin."))
    with store.changing() as db:
        db.execute("UPDATE private_body SET body = ?", (json.dumps({"muu": 1}),))

    assert own(store, aino) == ()


@pytest.mark.parametrize(
    ("query", "kind", "found"),
    [
        ("", None, 2),
        ("HYMY auttaa", None, 1),
        ("hymy kävely", None, 0),
        ("hyvä palvelu", None, 2),
        ("mitä opit", None, 1),
        ("", InsightKind.MANTRA, 1),
        ("hymy", InsightKind.MANTRA, 0),
    ],
)
def test_search_wants_every_word_in_any_version(
    store: Store,
    aino: Learner,
    session: StudySession,
    query: str,
    kind: InsightKind | None,
    found: int,
) -> None:
    session.answer("01", THOUGHT, Written("Hymy auttaa."))
    session.answer("01", THOUGHT, Written("Kuuntelu kantaa."))
    session.answer("01", SPELL, Composed((("rauhassa",),)))

    assert len(matching(own(store, aino), query, kind)) == found


def test_marks_stand_among_the_words_by_their_dates(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", THOUGHT, Written("Kuuntelin."))
    marks = (marked(MarkKind.NOTE, "Kokeilen\nhuomenna.", days=9), marked(MarkKind.HIGHLIGHT))

    note, thought, highlight = insights(store, aino, (outline(),), str, marks)

    assert (note.kind, note.course, note.lesson) == (InsightKind.MARK, "Hyvä palvelu", "Alku")
    assert (note.quote, note.latest.lines) == ("Katse ehtii ensin.", ("Kokeilen", "huomenna."))
    assert note.mark == marks[0]
    assert (highlight.quote, highlight.latest.lines) == ("Katse ehtii ensin.", ())
    assert (thought.kind, thought.quote) == (InsightKind.REFLECTION, "")


def test_marks_are_searched_by_their_words_and_quotes(store: Store, aino: Learner) -> None:
    marks = (marked(MarkKind.NOTE, "Kokeilen"), marked(MarkKind.BOOKMARK, lesson="poissa"))
    found = insights(store, aino, (outline(),), str, marks)

    assert len(matching(found, "katse ehtii")) == 2
    assert len(matching(found, "kokeilen katse", InsightKind.MARK)) == 1
    assert matching(found, "", InsightKind.REFLECTION) == ()
    assert {one.lesson for one in found} == {"Alku", ""}


def test_marks_outlive_their_course(store: Store, aino: Learner) -> None:
    (note,) = insights(store, aino, (), str, (marked(MarkKind.NOTE, "Kokeilen"),))

    assert (note.course, note.lesson, note.quote) == ("", "", "Katse ehtii ensin.")
