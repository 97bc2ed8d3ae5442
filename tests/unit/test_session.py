"""A learner at work: responses become records, and progress never goes back."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.errors import StoreFull
from palvelukoulu.core.exercise import Hashes, Invalid, Stem
from palvelukoulu.core.exercises.multiple_choice import MultipleChoice, PickedSet
from palvelukoulu.core.exercises.ordering import Ordered, Ordering
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.core.outline import CourseOutline, ExerciseOutline, LessonOutline
from palvelukoulu.core.records import Learner, Position
from palvelukoulu.paths import Paths
from palvelukoulu.store import attempts, doctor, events, wordings
from palvelukoulu.store.database import Store
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.review import Today, today
from palvelukoulu.study.session import StudySession

PLACE = Place("01.md", 1)
GREETING = SingleChoice(
    Stem("greet1", "Mitä teet ensin?"),
    (Choice("Katson silmiin", True, "Juuri niin."), Choice("Jatkan puhelua", False)),
)
GREET = ExerciseBlock("greet1", GREETING, PLACE, Hashes("key-1", "text-1"))
QUALITY = ExerciseBlock(
    "qual1",
    MultipleChoice(
        Stem("qual1", "Mitkä kuuluvat?"),
        (Choice("Katse", True), Choice("Olemus", True), Choice("Teho", False)),
    ),
    PLACE,
    Hashes("key-2", "text-2"),
)
THOUGHT = ExerciseBlock(
    "think1", Reflection(Stem("think1", "Mitä opit?")), PLACE, Hashes("key-3", "text-3")
)
ORDER = ExerciseBlock(
    "order1", Ordering(Stem("order1", "Järjestä"), ("a", "b", "c")), PLACE, Hashes("key-4", "t")
)
LESSONS = (
    LessonOutline(
        "01",
        "Kohtaaminen",
        4,
        (ExerciseOutline("greet1", "key-1", 1), ExerciseOutline("think1", "key-3", 0)),
    ),
    LessonOutline("02", "Laatu", 4, (ExerciseOutline("qual1", "key-2", 2),)),
)
COURSE = CourseOutline(
    "palvelu", "Palvelu", "", "1.0.0", "digest", 8, 0.8, "sini", "/kurssit/palvelu", LESSONS
)


class Clock:
    """A minute passes at every look."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the next moment."""
        self.at += timedelta(minutes=1)
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def maija(store: Store, clock: Clock) -> Learner:
    return Profiles(store, clock).add("Maija")


@pytest.fixture
def session(store: Store, maija: Learner, clock: Clock) -> StudySession:
    return StudySession(store, maija, COURSE, clock)


def edited(version: str) -> CourseOutline:
    return replace(COURSE, version=version)


def worded(block: ExerciseBlock, key: str, text: str) -> ExerciseBlock:
    return ExerciseBlock(block.id, block.exercise, block.place, Hashes(key, text))


def complete(session: StudySession) -> None:
    session.answer("01", GREET, Picked(0))
    session.answer("02", QUALITY, PickedSet(frozenset({0, 1})))
    session.finish_lesson("01")
    session.finish_lesson("02")


def stored_events(store: Store) -> list[events.Row]:
    with store.reading() as db:
        return [row for row in events.rows(db) if row.kind == "attempt"]


def test_a_right_response_is_graded_and_counts(session: StudySession) -> None:
    answered = session.answer("01", GREET, Picked(0))

    assert answered.grade.score == 1.0
    assert answered.grade.feedback == ("Juuri niin.",)
    assert answered.progress.reached == 1.0
    assert answered.progress.points == 3


def test_a_response_is_in_the_log_when_it_has_been_answered(
    session: StudySession, store: Store
) -> None:
    answered = session.answer("01", GREET, Picked(0))

    (row,) = stored_events(store)
    assert row.id == answered.id
    assert row.at == "2026-11-21T12:02:00.000Z"


def test_attempts_are_counted_on_the_present_wording(session: StudySession) -> None:
    session.answer("01", GREET, Picked(1))
    assert session.answer("01", GREET, Picked(0)).attempts == 2
    assert session.answer("01", worded(GREET, "key-9", "text-9"), Picked(0)).attempts == 1


def test_a_worse_response_takes_nothing_away(session: StudySession) -> None:
    session.answer("01", GREET, Picked(0))

    assert session.answer("01", GREET, Picked(1)).progress.reached == 1.0


def test_part_of_the_points_is_given_for_part_of_the_answer(session: StudySession) -> None:
    answered = session.answer("02", QUALITY, PickedSet(frozenset({0})))

    assert answered.progress.reached == 1.0


def test_the_previous_response_is_the_latest_one(session: StudySession) -> None:
    session.answer("01", GREET, Picked(0))
    session.answer("01", GREET, Picked(1))

    previous = session.previous(GREET)

    assert previous is not None
    assert previous.response == Picked(1)
    assert previous.grade.score == 0.0
    assert previous.attempts == 2


def test_a_reflection_is_read_back(session: StudySession) -> None:
    session.answer("01", THOUGHT, Written("Kuuntelen ensin."))

    previous = session.previous(THOUGHT)

    assert previous is not None
    assert previous.response == Written("Kuuntelen ensin.")
    assert previous.grade.score is None


def test_there_is_no_previous_response_before_the_first(session: StudySession) -> None:
    assert session.previous(GREET) is None


def test_an_exercise_whose_right_answer_changed_is_asked_again(session: StudySession) -> None:
    session.answer("01", GREET, Picked(0))

    assert session.previous(worded(GREET, "key-9", "text-9")) is None


def test_an_exercise_that_was_only_reworded_stands(session: StudySession) -> None:
    session.answer("01", GREET, Picked(0))

    previous = session.previous(worded(GREET, "key-1", "text-9"))

    assert previous is not None
    assert previous.response == Picked(0)


def test_a_choice_that_moved_is_shown_where_it_is_now(session: StudySession) -> None:
    session.answer("01", GREET, Picked(0))
    turned = SingleChoice(GREETING.stem, GREETING.choices[::-1])

    moved = ExerciseBlock("greet1", turned, PLACE, Hashes("key-1", "text-9"))

    previous = session.previous(moved)
    assert previous is not None
    assert previous.response == Picked(1)
    assert session.progress().answered == {"greet1"}


def test_a_response_of_another_kind_is_not_shown(session: StudySession) -> None:
    session.answer("01", GREET, Picked(0))
    changed = ExerciseBlock("greet1", ORDER.exercise, PLACE, Hashes("key-1", "text-1"))

    assert session.previous(changed) is None


def test_a_choice_that_is_no_longer_there_is_not_shown(session: StudySession) -> None:
    session.answer("01", GREET, Picked(1))
    shorter = SingleChoice(GREETING.stem, GREETING.choices[:1])

    assert session.previous(ExerciseBlock("greet1", shorter, PLACE, Hashes("key-1", "x"))) is None


def test_a_response_that_was_erased_is_not_shown_but_counts(
    session: StudySession, store: Store
) -> None:
    session.answer("01", GREET, Picked(0))
    with store.changing() as db:
        db.execute("UPDATE event SET body = NULL, salt = NULL WHERE kind = 'attempt'")

    assert session.previous(GREET) is None
    assert session.progress().answered == {"greet1"}


def test_an_exercise_that_cannot_be_played_has_neither_response_nor_draft(
    session: StudySession,
) -> None:
    broken = ExerciseBlock("greet1", Invalid("greet1", ()), PLACE)

    assert session.previous(broken) is None
    assert session.draft(broken) is None


def test_answering_what_cannot_be_played_is_a_bug(session: StudySession) -> None:
    with pytest.raises(ValueError, match="greet1"):
        session.answer("01", ExerciseBlock("greet1", GREETING, PLACE), Picked(0))


def test_a_draft_is_there_for_the_next_session(
    session: StudySession, store: Store, maija: Learner, clock: Clock
) -> None:
    session.keep_draft(THOUGHT, Written("Kuunt"))
    session.keep_draft(THOUGHT, Written("Kuuntelen"))

    later = StudySession(store, maija, COURSE, clock)

    assert later.draft(THOUGHT) == Written("Kuuntelen")


def test_ticks_that_were_not_checked_are_there_again(session: StudySession) -> None:
    session.keep_draft(QUALITY, PickedSet(frozenset({1})))

    assert session.draft(QUALITY) == PickedSet(frozenset({1}))


def test_a_draft_is_forgotten_once_it_is_answered(session: StudySession) -> None:
    session.keep_draft(THOUGHT, Written("Kuunt"))
    session.answer("01", THOUGHT, Written("Kuuntelen."))

    assert session.draft(THOUGHT) is None


def test_a_draft_can_be_forgotten(session: StudySession) -> None:
    session.keep_draft(GREET, Picked(1))
    session.keep_draft(GREET, None)

    assert session.draft(GREET) is None


def test_a_draft_on_another_wording_is_not_shown(session: StudySession) -> None:
    session.keep_draft(GREET, Picked(1))

    assert session.draft(worded(GREET, "key-9", "text-9")) is None


def test_a_half_written_reflection_outlives_a_corrected_spelling(session: StudySession) -> None:
    session.keep_draft(THOUGHT, Written("Kuunt"))

    assert session.draft(worded(THOUGHT, "key-3", "text-9")) == Written("Kuunt")


def test_a_damaged_draft_keeps_nobody_out(session: StudySession, store: Store) -> None:
    session.keep_draft(GREET, Picked(1))
    with store.changing() as db:
        db.execute("UPDATE draft SET body = '{'")

    assert session.draft(GREET) is None


def test_a_place_in_a_lesson_is_kept(session: StudySession) -> None:
    session.keep_position("01", Position("sivu-0", 12))
    session.keep_position("01", Position("greet1", 0))

    assert session.position("01") == Position("greet1", 0)
    assert session.position("02") is None


def test_the_last_lesson_is_the_one_last_visited(session: StudySession) -> None:
    assert session.last_lesson() is None
    session.keep_position("02", Position("sivu-0"))
    session.keep_position("01", Position("sivu-0"))

    assert session.last_lesson() == "01"


def test_the_last_lesson_is_right_after_the_clock_was_set_back(
    session: StudySession, clock: Clock
) -> None:
    session.keep_position("01", Position("sivu-0"))
    clock.at -= timedelta(days=400)
    session.keep_position("02", Position("sivu-0"))

    assert session.last_lesson() == "02"


def test_a_finished_lesson_lights_up_once(session: StudySession) -> None:
    first = session.finish_lesson("01")
    second = session.finish_lesson("01")

    assert first.progress.done == {"01"}
    assert (first.is_first_time, second.is_first_time) == (True, False)


def test_a_finished_lesson_starts_from_the_beginning_next_time(session: StudySession) -> None:
    session.keep_position("01", Position("greet1"))
    session.finish_lesson("01")

    assert session.position("01") is None
    assert session.last_lesson() == "01"


def test_the_course_is_completed_with_its_last_lesson(session: StudySession) -> None:
    session.answer("01", GREET, Picked(0))
    session.answer("02", QUALITY, PickedSet(frozenset({0, 1})))
    assert session.finish_lesson("02").completion is None

    outcome = session.finish_lesson("01")

    assert outcome.completion is not None
    assert outcome.completion.score == 1.0
    assert outcome.completion.pass_mark == 0.8
    assert outcome.completion.title == "Palvelu"
    assert outcome.progress.completion == outcome.completion


def test_the_course_is_completed_by_the_answer_that_reaches_the_mark(
    session: StudySession,
) -> None:
    session.answer("01", GREET, Picked(0))
    session.answer("02", QUALITY, PickedSet(frozenset({0})))
    session.finish_lesson("01")
    assert session.finish_lesson("02").completion is None

    answered = session.answer("02", QUALITY, PickedSet(frozenset({0, 1})))

    assert answered.completion is not None
    assert answered.progress.is_completed


def test_a_course_is_completed_once(session: StudySession) -> None:
    complete(session)
    first = session.progress().completion

    again = session.answer("01", GREET, Picked(0))
    outcome = session.finish_lesson("02")

    assert again.completion is None
    assert outcome.completion is None
    assert session.progress().completion == first


def test_studying_again_never_lowers_a_result(session: StudySession) -> None:
    complete(session)
    before = session.progress()

    session.answer("01", GREET, Picked(1))
    session.answer("02", QUALITY, PickedSet(frozenset({2})))

    assert session.progress() == before


def test_a_completion_is_read_back_as_it_was_given(session: StudySession) -> None:
    session.answer("01", GREET, Picked(0))
    session.answer("02", QUALITY, PickedSet(frozenset({0, 1})))
    session.finish_lesson("01")
    outcome = session.finish_lesson("02")

    assert session.progress().completion == outcome.completion


def test_a_lowered_pass_mark_completes_the_course_with_the_next_lesson_finished(
    session: StudySession, store: Store, maija: Learner, clock: Clock
) -> None:
    session.answer("01", GREET, Picked(0))
    session.finish_lesson("01")
    session.finish_lesson("02")
    lowered = replace(COURSE, version="1.1.0", pass_mark=0.3)

    outcome = StudySession(store, maija, lowered, clock).finish_lesson("02")

    assert not outcome.is_first_time
    assert outcome.completion is not None


def test_a_new_edition_is_studied_again(
    session: StudySession, store: Store, maija: Learner, clock: Clock
) -> None:
    complete(session)

    renewed = StudySession(store, maija, edited("2.0.0"), clock)
    progress = renewed.progress()

    assert progress.done == frozenset()
    assert progress.completion is None
    assert progress.earlier == session.progress().completion
    assert renewed.previous(GREET) is None


def test_a_new_edition_can_be_completed_again(
    session: StudySession, store: Store, maija: Learner, clock: Clock
) -> None:
    complete(session)
    renewed = StudySession(store, maija, edited("2.0.0"), clock)
    complete(renewed)

    completion = renewed.progress().completion

    assert completion is not None
    assert completion.course.version == "2.0.0"


def test_new_content_in_the_same_edition_leaves_everything_standing(
    session: StudySession, store: Store, maija: Learner, clock: Clock
) -> None:
    complete(session)

    assert StudySession(store, maija, edited("1.7.2"), clock).progress().is_completed


def test_another_learner_starts_from_nothing(
    session: StudySession, store: Store, clock: Clock
) -> None:
    complete(session)
    pekka = Profiles(store, clock).add("Pekka")

    other = StudySession(store, pekka, COURSE, clock)

    assert not other.progress().is_started
    assert other.previous(GREET) is None


def test_an_answer_that_found_no_room_is_not_praised_and_can_be_given_again(
    session: StudySession, store: Store
) -> None:
    with store.reading() as db:
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreFull):
        session.answer("01", THOUGHT, Written("x" * 20_000))
    with store.reading() as db:
        db.execute("PRAGMA max_page_count = 100000")

    answered = session.answer("01", THOUGHT, Written("x" * 20_000))

    assert answered.attempts == 1
    assert len(stored_events(store)) == 1


def test_an_answer_stored_although_reported_as_failed_counts_once(
    session: StudySession, store: Store
) -> None:
    """A failing disk can keep what it reported as lost (measured: 33 stored, 32 reported)."""
    with store.reading() as db:
        db.execute("CREATE TEMP TRIGGER fails AFTER DELETE ON draft BEGIN SELECT no_such(); END")
    session.keep_draft(GREET, Picked(1))
    with pytest.raises(sqlite3.OperationalError, match="no_such"):
        session.answer("01", GREET, Picked(0))
    with store.reading() as db:
        db.execute("DROP TRIGGER fails")
    failed = session._unsure["greet1"]

    assert session.answer("01", GREET, Picked(0)).id == failed.id


def test_another_answer_after_a_failure_is_an_answer_of_its_own(
    session: StudySession, store: Store
) -> None:
    with store.reading() as db:
        db.execute("CREATE TEMP TRIGGER fails AFTER DELETE ON draft BEGIN SELECT no_such(); END")
    session.keep_draft(GREET, Picked(1))
    with pytest.raises(sqlite3.OperationalError, match="no_such"):
        session.answer("01", GREET, Picked(0))
    with store.reading() as db:
        db.execute("DROP TRIGGER fails")
    failed = session._unsure["greet1"]

    assert session.answer("01", GREET, Picked(1)).id != failed.id


def test_the_same_answer_given_twice_on_purpose_counts_twice(session: StudySession) -> None:
    session.answer("01", GREET, Picked(0))

    assert session.answer("01", GREET, Picked(0)).attempts == 2


def test_how_the_exercise_was_worded_is_kept_once(session: StudySession, store: Store) -> None:
    session.answer("01", GREET, Picked(0))
    session.answer("01", GREET, Picked(1))
    session.answer("01", worded(GREET, "key-1", "text-2"), Picked(1))

    with store.reading() as db:
        (count,) = db.execute("SELECT count(*) FROM wording").fetchone()
        wording = wordings.find(db, "palvelu", "greet1", Hashes("key-1", "text-1"))
        unknown = wordings.find(db, "palvelu", "greet1", Hashes("key-1", "text-7"))

    assert count == 2
    assert unknown is None
    assert wording is not None
    assert wording.kind == "single-choice"
    assert isinstance(wording.text, dict)
    assert wording.text["choices"] == [
        {"text": "Katson silmiin", "is_right": True, "feedback": "Juuri niin."},
        {"text": "Jatkan puhelua", "is_right": False, "feedback": ""},
    ]


def test_what_the_learner_saw_stands_in_the_record(session: StudySession, store: Store) -> None:
    session.answer("01", ORDER, Ordered((2, 0, 1)))

    (row,) = stored_events(store)

    assert row.body is not None
    assert '"described":["c","a","b"]' in row.body


def test_a_reflection_stands_nowhere_but_in_the_private_tables(
    session: StudySession, store: Store
) -> None:
    session.keep_draft(THOUGHT, Written("Salainen luonnos"))
    session.answer("01", THOUGHT, Written("Salainen ajatus"))
    session.keep_draft(THOUGHT, Written("Salainen luonnos"))

    with store.reading() as db:
        tables = [
            name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        holding = {
            table
            for table in tables
            for row in db.execute(f"SELECT * FROM {table}")  # noqa: S608
            if "Salainen" in str(row)
        }

    assert holding == {"private_body", "private_draft"}


def test_a_forgotten_draft_is_not_left_in_the_file(tmp_path: Path, clock: Clock) -> None:
    paths = Paths(tmp_path / "toiset")
    store = Store.open(paths)
    session = StudySession(store, Profiles(store, clock).add("Maija"), COURSE, clock)
    session.keep_draft(THOUGHT, Written("Salainen luonnos"))
    session.keep_draft(THOUGHT, None)
    store.close()

    assert not [file for file in paths.data.iterdir() if b"Salainen" in file.read_bytes()]


def test_after_all_this_the_records_are_sound(session: StudySession, store: Store) -> None:
    complete(session)
    session.answer("01", THOUGHT, Written("Kuuntelen."))

    assert doctor.examine(store).is_sound


# --- recalling what a lesson taught ----------------------------------------------------------


@pytest.fixture
def review(store: Store, maija: Learner, clock: Clock) -> StudySession:
    return StudySession(store, maija, COURSE, clock, is_review=True)


def test_an_answer_to_recall_is_an_attempt_with_a_mark(store: Store, review: StudySession) -> None:
    review.answer("01", GREET, Picked(0))

    (row,) = stored_events(store)
    assert '"is_review":true' in (row.body or "")


def test_an_answer_in_a_lesson_has_no_such_mark(store: Store, session: StudySession) -> None:
    session.answer("01", GREET, Picked(0))

    (row,) = stored_events(store)
    assert "is_review" not in (row.body or "")


def test_recalling_can_only_raise_the_points(session: StudySession, review: StudySession) -> None:
    session.answer("01", GREET, Picked(0))
    session.answer("02", QUALITY, PickedSet(frozenset({2})))

    review.answer("01", GREET, Picked(1))
    assert session.progress().reached == 1.0
    review.answer("02", QUALITY, PickedSet(frozenset({0, 1})))
    assert session.progress().reached == 3.0


def test_recalling_leaves_the_lessons_answer_and_tries_alone(
    store: Store, session: StudySession, review: StudySession
) -> None:
    session.answer("01", GREET, Picked(0))

    assert review.answer("01", GREET, Picked(1)).attempts == 1
    previous = session.previous(GREET)
    assert previous is not None
    assert (previous.response, previous.attempts) == (Picked(0), 1)
    assert doctor.examine(store).is_sound


def test_one_recalls_before_one_sees(session: StudySession, review: StudySession) -> None:
    session.answer("01", GREET, Picked(0))

    assert review.previous(GREET) is None


def test_a_review_keeps_drafts_of_its_own(session: StudySession, review: StudySession) -> None:
    session.keep_draft(QUALITY, PickedSet(frozenset({0})))
    review.keep_draft(QUALITY, PickedSet(frozenset({2})))

    assert session.draft(QUALITY) == PickedSet(frozenset({0}))
    assert review.draft(QUALITY) == PickedSet(frozenset({2}))
    review.answer("02", QUALITY, PickedSet(frozenset({2})))
    assert session.draft(QUALITY) == PickedSet(frozenset({0}))
    assert review.draft(QUALITY) is None


def test_recalling_can_complete_a_course(session: StudySession, review: StudySession) -> None:
    session.answer("01", GREET, Picked(1))
    session.answer("02", QUALITY, PickedSet(frozenset({0, 1})))
    session.finish_lesson("01")
    session.finish_lesson("02")
    assert not session.progress().is_completed

    assert review.answer("01", GREET, Picked(0)).completion is not None


def test_what_was_answered_is_known_to_the_review(
    store: Store, session: StudySession, maija: Learner, clock: Clock
) -> None:
    Profiles(store, clock).add("Sari")
    session.answer("01", GREET, Picked(1))
    session.answer("01", THOUGHT, Written("Kuuntelen ensin."))
    assert today(store, maija, [COURSE], clock) == Today((), 0, tomorrow(clock))

    clock.at += timedelta(days=1)

    (question,) = today(store, maija, [COURSE], clock).questions
    assert (question.outline, question.lesson, question.exercise) == (COURSE, "01", "greet1")


def test_others_and_what_cannot_be_read_are_not_recalled(
    store: Store, session: StudySession, clock: Clock
) -> None:
    session.answer("01", GREET, Picked(1))
    sari = Profiles(store, clock).add("Sari")
    with store.changing() as db:
        for number, body in enumerate(({"learner": sari.id}, {"asked": sari.id, "learner": "x"})):
            events.append(
                db, events.Event(f"odd-{number}", "2026-11-21T12:00:00.000Z", "attempt", body)
            )
        assert attempts.scored(db, sari.id) == ()


def tomorrow(clock: Clock) -> date:
    return clock.at.astimezone().date() + timedelta(days=1)
