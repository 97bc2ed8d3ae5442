"""Promises some time later: which stand, and which one is asked about on a day."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Hashes, Json, Stem
from palvelukoulu.core.exercises.commitments import Commitments, Promised, restored
from palvelukoulu.core.follow_ups import FollowUp, Outcome, step_at
from palvelukoulu.core.frames import frame_of
from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.core.records import Learner
from palvelukoulu.paths import Paths
from palvelukoulu.store import doctor, events
from palvelukoulu.store.database import Store
from palvelukoulu.store.follow_ups import Told
from palvelukoulu.study.commitments import (
    Commitment,
    Due,
    Made,
    carried,
    commitments,
    due,
    due_today,
    half_told,
    keep_half_told,
    said_of,
    standing,
    tell,
)
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.session import StudySession

MONDAY = date(2026, 11, 16)
OUTLINE = CourseOutline("palvelu", "Palvelu", "", "1.0.0", "d", 8, 0.8, "sini", "/p", ())
EXERCISE = Commitments(
    Stem("lupaus", "Mitä lupaat?"),
    (Entry("Tervehdin *ensin*."), Entry("Katson silmiin."), Entry("En tee lupausta nyt.")),
    (frame_of("___"),),
)
BLOCK = ExerciseBlock("lupaus", EXERCISE, Place("01.md", 1), Hashes("k", "t"))


def noon(day: date) -> datetime:
    # Noon of the computer's own clock is the same day everywhere.
    return datetime(day.year, day.month, day.day, 12).astimezone(UTC)


def on(days: int) -> date:
    return MONDAY + timedelta(days=days)


class Days:
    """A clock that stands at noon of a day."""

    def __init__(self) -> None:
        self.day = MONDAY

    def __call__(self) -> datetime:
        """Return the moment."""
        return noon(self.day)


def made(seq: int, *texts: str, days: int = 0) -> Made:
    return Made(seq, "palvelu", "lupaus", texts, frozenset(), noon(on(days)))


def said(
    seq: int, outcome: Outcome, days: int, *, promise: str = "Tervehdin", at: int | None = None
) -> Told:
    when = noon(on(days if at is None else at))
    return Told(seq, FollowUp(f"e{seq}", "a", "palvelu", "lupaus", promise, outcome, when, days))


def asked(log: Sequence[object], days: int) -> tuple[str, int] | None:
    told = [one for one in log if isinstance(one, Told)]
    promised = [one for one in log if isinstance(one, Made)]
    found = due(standing(promised, told), told, on(days))
    return (found.commitment.text, found.days) if found else None


# --- when a promise is asked about -----------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "step"), [(-5, 0), (0, 0), (6, 0), (7, 7), (29, 7), (30, 30), (90, 90), (900, 90)]
)
def test_steps_come_after_a_week_a_month_and_three(days: int, step: int) -> None:
    assert step_at(days) == step


@pytest.mark.parametrize(("days", "is_asked"), [(6, False), (7, True), (8, True), (400, True)])
def test_a_promise_is_asked_about_from_the_seventh_day_on(days: int, *, is_asked: bool) -> None:
    found = asked([made(1, "Tervehdin")], days)

    assert found == (("Tervehdin", days) if is_asked else None)


@pytest.mark.parametrize("outcome", [one for one in Outcome if one is not Outcome.NO_MORE][:4])
def test_what_has_been_told_is_asked_again_at_the_next_step(outcome: Outcome) -> None:
    log = [made(1, "Tervehdin"), said(2, outcome, 8)]

    assert asked(log, 29) is None
    assert asked(log, 30) == ("Tervehdin", 30)


def test_after_three_months_a_promise_is_left_alone() -> None:
    assert asked([made(1, "Tervehdin"), said(2, Outcome.LATER, 90)], 1000) is None


def test_a_promise_that_is_needed_no_more_is_never_asked_about() -> None:
    assert asked([made(1, "Tervehdin"), said(2, Outcome.NO_MORE, 7)], 30) is None


def test_taking_a_promise_along_for_a_day_is_not_telling_of_it() -> None:
    carried_along = said(2, Outcome.CARRIED, 0, at=7)

    assert asked([made(1, "Tervehdin"), carried_along], 7) == ("Tervehdin", 7)


def test_the_oldest_promise_comes_first_and_one_a_day() -> None:
    log: list[Made | Told] = [
        Made(1, "palvelu", "toinen", ("Kuuntelen",), frozenset(), noon(on(1))),
        made(2, "Tervehdin"),
    ]
    assert asked(log, 9) == ("Tervehdin", 9)

    log.append(said(3, Outcome.KEPT, 9))
    assert asked(log, 9) is None
    assert asked(log, 10) == ("Kuuntelen", 9)


def test_nothing_more_is_asked_on_a_day_when_a_promise_was_let_go() -> None:
    log = [made(1, "Tervehdin", "Kuuntelen"), said(2, Outcome.NO_MORE, 7)]

    assert asked(log, 7) is None
    assert asked(log, 8) == ("Kuuntelen", 8)


def test_a_clock_that_goes_back_asks_nothing_and_forgets_nothing() -> None:
    log = [made(1, "Tervehdin", days=100), said(2, Outcome.KEPT, 8, at=108)]

    assert asked(log, 0) is None
    assert asked(log, 129) is None
    assert asked(log, 130) == ("Tervehdin", 30)


# --- which promises stand --------------------------------------------------------------------


def texts(*log: Made | Told) -> list[tuple[str, date]]:
    promised = [one for one in log if isinstance(one, Made)]
    told = [one for one in log if isinstance(one, Told)]
    return [(one.text, one.made.astimezone().date()) for one in standing(promised, told)]


def test_saving_a_promise_again_beside_another_makes_it_no_younger() -> None:
    log = (made(1, "Tervehdin"), made(2, "Tervehdin", "Kuuntelen", days=5))

    assert texts(*log) == [("Tervehdin", MONDAY), ("Kuuntelen", on(5))]


def test_a_promise_taken_away_does_not_stand() -> None:
    assert texts(made(1, "Tervehdin", "Kuuntelen"), made(2, "Kuuntelen", days=5)) == [
        ("Kuuntelen", MONDAY)
    ]


def test_a_promise_made_again_after_it_was_let_go_is_new() -> None:
    log = (made(1, "Tervehdin"), said(2, Outcome.NO_MORE, 7), made(3, "Tervehdin", days=20))

    assert texts(*log) == [("Tervehdin", on(20))]


def test_what_is_said_of_a_promise_that_is_gone_changes_nothing() -> None:
    assert texts(made(1, "Kuuntelen"), said(2, Outcome.KEPT, 7)) == [("Kuuntelen", MONDAY)]


@given(st.lists(st.sampled_from(["Tervehdin", "Kuuntelen", "loppu"]), max_size=8), st.randoms())
def test_the_order_of_reading_does_not_matter(names: list[str], chance: Random) -> None:
    log: list[Made | Told] = [
        said(seq, Outcome.NO_MORE, 7) if name == "loppu" else made(seq, name, days=seq)
        for seq, name in enumerate(names)
    ]
    mixed = log[:]
    chance.shuffle(mixed)

    assert texts(*mixed) == texts(*log)


def test_the_promise_of_a_day_is_the_one_taken_along_last() -> None:
    along = [
        said(2, Outcome.CARRIED, 0, at=3),
        said(3, Outcome.CARRIED, 0, at=4, promise="Kuuntelen"),
    ]
    open_ones = standing([made(1, "Tervehdin", "Kuuntelen")], along)

    found = carried(open_ones, on(4))
    assert found is not None
    assert found.text == "Kuuntelen"
    assert carried(open_ones, on(5)) is None


# --- in the log ------------------------------------------------------------------------------


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def clock() -> Days:
    return Days()


@pytest.fixture
def aino(store: Store, clock: Days) -> Learner:
    return Profiles(store, clock).add("Aino")


@pytest.fixture
def session(store: Store, aino: Learner, clock: Days) -> StudySession:
    return StudySession(store, aino, OUTLINE, clock)


def only(store: Store, learner: Learner) -> Commitment:
    (found,) = commitments(store, learner)
    return found


def test_promises_are_those_chosen_and_those_written(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", BLOCK, Promised(frozenset({0}), (("Soitan 2*3 kertaa",),)))

    found = commitments(store, aino)

    assert [(one.text, one.is_own) for one in found] == [
        ("Tervehdin *ensin*.", False),
        ("Soitan 2*3 kertaa", True),
    ]


def test_choosing_not_to_promise_leaves_nothing_to_ask(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", BLOCK, Promised(frozenset({2}), (("",),)))

    assert commitments(store, aino) == ()


def test_what_is_told_is_there_the_next_time(
    store: Store, aino: Learner, session: StudySession, clock: Days
) -> None:
    session.answer("01", BLOCK, Promised(frozenset({1}), (("",),)))
    clock.day = on(8)
    found = due_today(store, aino, clock)
    assert found == Due(only(store, aino), 8)

    tell(store, said_of(found.commitment, aino, Outcome.PARTLY, clock, days=8, words=" Joskus. "))

    (told,) = only(store, aino).told
    assert (told.outcome, told.days, told.words) == (Outcome.PARTLY, 8, "Joskus.")
    assert due_today(store, aino, clock) is None


def test_telling_again_what_seemed_to_fail_counts_once(
    store: Store, aino: Learner, session: StudySession, clock: Days
) -> None:
    session.answer("01", BLOCK, Promised(frozenset({1}), (("",),)))
    record = said_of(only(store, aino), aino, Outcome.KEPT, clock)

    tell(store, record)
    tell(store, record)

    assert only(store, aino).told == (record,)


def test_half_told_words_are_kept_until_they_are_told(
    store: Store, aino: Learner, session: StudySession, clock: Days
) -> None:
    session.answer("01", BLOCK, Promised(frozenset({0, 1}), (("",),)))
    first, second = commitments(store, aino)
    assert half_told(store, aino, first) == ""

    keep_half_told(store, aino, first, "Aloin jo")
    keep_half_told(store, aino, second, "En vielä")
    tell(store, said_of(first, aino, Outcome.KEPT, clock, words="Aloin jo."))

    assert half_told(store, aino, first) == ""
    assert half_told(store, aino, second) == "En vielä"
    keep_half_told(store, aino, second, "")
    assert half_told(store, aino, second) == ""


def test_the_log_tells_others_nothing_of_a_promise(
    store: Store, aino: Learner, session: StudySession, clock: Days
) -> None:
    session.answer("01", BLOCK, Promised(frozenset({1}), (("",),)))
    tell(store, said_of(only(store, aino), aino, Outcome.NOT_YET, clock, words="Pelotti."))

    with store.reading() as db:
        *_, last = events.rows(db)
    body = json.loads(last.body or "")
    assert set(body) == {"learner", "private"}


def test_nobody_is_asked_about_the_promises_of_another(
    store: Store, session: StudySession, clock: Days
) -> None:
    session.answer("01", BLOCK, Promised(frozenset({1}), (("",),)))
    elias = Profiles(store, clock).add("Elias")
    clock.day = on(8)

    assert due_today(store, elias, clock) is None


def test_records_with_follow_ups_are_sound(
    store: Store, aino: Learner, session: StudySession, clock: Days
) -> None:
    session.answer("01", BLOCK, Promised(frozenset({1}), (("",),)))
    tell(store, said_of(only(store, aino), aino, Outcome.KEPT, clock))

    assert doctor.examine(store).is_sound


@pytest.mark.parametrize("damage", ["DELETE FROM wording", "UPDATE wording SET body = '{}'"])
def test_promises_whose_wording_is_not_known_are_not_asked_about(
    store: Store, aino: Learner, session: StudySession, damage: str
) -> None:
    session.answer("01", BLOCK, Promised(frozenset({1}), (("",),)))
    with store.changing() as db:
        db.execute(damage)

    assert commitments(store, aino) == ()


def test_what_was_told_and_cannot_be_read_is_left_out(
    store: Store, aino: Learner, session: StudySession, clock: Days
) -> None:
    session.answer("01", BLOCK, Promised(frozenset({1}), (("",),)))
    tell(store, said_of(only(store, aino), aino, Outcome.KEPT, clock))
    with store.changing() as db:
        db.execute("UPDATE private_body SET body = ? WHERE body LIKE '%outcome%'", ('{"a": 1}',))

    assert only(store, aino).told == ()


def test_the_wording_gives_the_exercise_back() -> None:
    assert restored(json.loads(json.dumps(asdict(EXERCISE)))) == EXERCISE


@pytest.mark.parametrize(
    "stored",
    [
        None,
        {"stem": {"id": "a", "prompt": "b"}, "offered": [1], "own": []},
        {"stem": {"id": "a", "prompt": "b"}, "offered": [], "own": [{"parts": []}]},
    ],
)
def test_the_wording_of_something_else_is_refused(stored: Json) -> None:
    with pytest.raises(ValueError, match="not"):
        restored(stored)


def test_what_is_taken_back_was_never_said_and_nothing_else_changes(
    store: Store, aino: Learner, session: StudySession, clock: Days
) -> None:
    session.answer("01", BLOCK, Promised(frozenset({0, 1}), (("",),)))
    _, second = commitments(store, aino)
    clock.day = on(8)
    waiting = due_today(store, aino, clock)
    assert waiting is not None
    tell(store, said_of(second, aino, Outcome.CARRIED, clock))
    tell(store, said_of(waiting.commitment, aino, Outcome.LATER, clock, days=8))
    assert due_today(store, aino, clock) is None

    for _ in range(2):  # taken back once more, nothing happens
        tell(store, said_of(waiting.commitment, aino, Outcome.TAKEN_BACK, clock, days=8))

    assert due_today(store, aino, clock) == waiting
    assert [len(one.told) for one in commitments(store, aino)] == [0, 1]
