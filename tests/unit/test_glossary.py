"""The glossary of all courses: order, looking for a word, and what to practise of it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from palvelukoulu.core.asked_terms import NOT_YET, REMEMBERED, asked
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercises import kind_of, points_of
from palvelukoulu.core.outline import CourseOutline, ExerciseOutline, LessonOutline
from palvelukoulu.core.records import Learner
from palvelukoulu.core.terms import Term
from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.paths import Paths, bundled
from palvelukoulu.store import attempts, doctor, events
from palvelukoulu.store.database import Store
from palvelukoulu.study.glossary import MOST_AT_ONCE, alphabetical, initial, matching, to_practise
from palvelukoulu.study.library import CourseTerm
from palvelukoulu.study.overview import overview
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.recall import recalled
from palvelukoulu.study.review import Today, today
from palvelukoulu.study.session import StudySession

LEXICON = Lexicon.load(bundled("assets") / "lexicon" / "fi_muodot.marisa")
AINO = Learner("aino", "Aino", 0)
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def term(key: str, name: str, *forms: str, explanation: str = "Selitys.") -> Term:
    return Term(key, name, forms, explanation, "", Place("sanasto.md", 1))


def outline(course: str, *terms: Term) -> CourseOutline:
    lesson = LessonOutline("01", "Alku", 4, (), tuple(one.id for one in terms))
    asks = tuple(ExerciseOutline(one.id, key_of(one), 0) for one in terms)
    return CourseOutline(
        course, course, "", "1.0.0", "d", 4, None, "sini", f"/{course}", (lesson,), asks
    )


def key_of(one: Term) -> str:
    hashes = asked(one).hashes
    assert hashes is not None
    return hashes.key


CLIENT, PROMISE, ZONE = (
    term("t1", "Tilaaja"),
    term("t2", "Palvelulupaus", "lupaus"),
    term("t3", "Ääni"),
)
SERVICE, QUALITY = outline("palvelu", CLIENT, PROMISE), outline("laatu", ZONE)
ALL = (
    CourseTerm(SERVICE, CLIENT),
    CourseTerm(SERVICE, PROMISE),
    CourseTerm(QUALITY, ZONE),
)


class Clock:
    """Goes one second forward each time it is looked at."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        """Return the next moment."""
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def learner(store: Store, clock: Clock) -> Learner:
    return Profiles(store, clock).add("Aino")


def practise(
    store: Store, learner: Learner, clock: Clock, one: CourseTerm, *, is_remembered: bool
) -> None:
    session = StudySession(store, learner, one.outline, clock)
    session.answer("", asked(one.term), REMEMBERED if is_remembered else NOT_YET)


def names(terms: tuple[CourseTerm, ...]) -> list[str]:
    return [one.term.name for one in terms]


# --- the list --------------------------------------------------------------------------


def test_terms_stand_in_finnish_order() -> None:
    assert names(alphabetical(ALL)) == ["Palvelulupaus", "Tilaaja", "Ääni"]


def test_terms_are_found_by_letters_of_any_of_their_names() -> None:
    assert names(matching(ALL, "LUPA", LEXICON)) == ["Palvelulupaus"]
    assert names(matching(ALL, "  tilaa ", LEXICON)) == ["Tilaaja"]
    assert names(matching(ALL, "qqq", LEXICON)) == []
    assert matching(ALL, "", LEXICON) == ALL


def test_terms_are_found_by_inflected_words_of_their_names() -> None:
    assert names(matching(ALL, "tilaajan", LEXICON)) == ["Tilaaja"]
    assert names(matching(ALL, "lupauksen", LEXICON)) == ["Palvelulupaus"]
    assert names(matching(ALL, "?", LEXICON)) == []


def test_explanations_are_asked_only_when_no_name_has_the_words() -> None:
    told = CourseTerm(SERVICE, term("t4", "Arvo", explanation="Tilaajan *odotukset* ylittyvät."))
    terms = (*ALL, told)

    assert names(matching(terms, "odotus ylittyä", LEXICON)) == ["Arvo"]
    assert names(matching(terms, "odotu", LEXICON)) == ["Arvo"], "still being typed"
    assert names(matching(terms, "tilaaja", LEXICON)) == ["Tilaaja"]
    assert names(matching(terms, "odotus", LEXICON, "laatu")) == []


def test_terms_are_found_by_course() -> None:
    assert names(matching(ALL, "", LEXICON, "laatu")) == ["Ääni"]
    assert names(matching(ALL, "a", LEXICON, "palvelu")) == ["Tilaaja", "Palvelulupaus"]


def test_a_term_is_under_its_first_letter() -> None:
    assert [initial(name) for name in ("ääni", "Tilaaja", "30/70", " Me", "")] == list("ÄT#M#")


# --- a term as it is asked -------------------------------------------------------------


def test_a_term_is_one_card_under_its_own_id_without_points() -> None:
    block = asked(PROMISE)

    assert (block.id, points_of(block.exercise), block.place) == ("t2", 0, PROMISE.place)
    assert kind_of(block.exercise).described(block.exercise, REMEMBERED) == ("Palvelulupaus",)


def test_another_explanation_is_another_wording_of_the_same_term() -> None:
    changed = asked(term("t2", "Palvelulupaus", explanation="Toisin sanoin.")).hashes
    before = asked(PROMISE).hashes

    assert changed is not None
    assert before is not None
    assert changed.key == before.key
    assert changed.text != before.text


# --- practice --------------------------------------------------------------------------


def test_practice_begins_with_what_did_not_come_to_mind(
    store: Store, learner: Learner, clock: Clock
) -> None:
    assert names(to_practise(store, learner, ALL)) == ["Tilaaja", "Palvelulupaus", "Ääni"]

    practise(store, learner, clock, ALL[0], is_remembered=True)
    practise(store, learner, clock, ALL[2], is_remembered=False)
    assert names(to_practise(store, learner, ALL)) == ["Ääni", "Palvelulupaus", "Tilaaja"]

    practise(store, learner, clock, ALL[2], is_remembered=True)
    practise(store, learner, clock, ALL[1], is_remembered=True)
    assert names(to_practise(store, learner, ALL)) == ["Tilaaja", "Ääni", "Palvelulupaus"]


def test_a_round_is_ten_terms_at_most(store: Store, learner: Learner) -> None:
    many = tuple(CourseTerm(SERVICE, term(f"t{n}", f"Sana {n}")) for n in range(MOST_AT_ONCE + 5))

    assert len(to_practise(store, learner, many)) == MOST_AT_ONCE


def test_practice_is_told_apart_by_learner(store: Store, learner: Learner, clock: Clock) -> None:
    other = Profiles(store, clock).add("Eero")
    practise(store, other, clock, ALL[0], is_remembered=True)

    with store.reading() as db:
        assert recalled(db, learner) == ()
        assert [one.score for one in recalled(db, other)] == [1.0]


def test_a_record_of_another_that_only_names_a_learner_is_not_theirs(
    store: Store, learner: Learner, clock: Clock
) -> None:
    other = Profiles(store, clock).add("Eero")
    StudySession(store, other, SERVICE, clock).answer(learner.id, asked(CLIENT), REMEMBERED)

    with store.reading() as db:
        assert recalled(db, learner) == ()


def test_practice_leaves_no_score_and_counts_in_no_course(
    store: Store, learner: Learner, clock: Clock
) -> None:
    for one in ALL:
        practise(store, learner, clock, one, is_remembered=True)

    with store.reading() as db:
        assert attempts.scored(db, learner.id) == ()
        assert attempts.best_scores(db, learner.id, "palvelu", "1") == {
            "t1": {key_of(CLIENT): None},
            "t2": {key_of(PROMISE): None},
        }
    [progress] = overview(store, learner, [SERVICE])
    assert not progress.is_started
    assert (progress.reached, progress.points, progress.answered) == (0.0, 0, frozenset())
    assert doctor.examine(store).is_sound


def test_what_cannot_be_read_of_the_records_is_left_out(
    store: Store, learner: Learner, clock: Clock
) -> None:
    practise(store, learner, clock, ALL[0], is_remembered=True)
    body = {
        "learner": learner.id,
        "course": "palvelu",
        "version": "1.0.0",
        "lesson": "",
        "exercise": "t1",
        "kind": "cards",
        "key": key_of(CLIENT),
        "text": "t",
        "score": None,
    }
    with store.changing() as db:
        for number, response in enumerate(("kummallista", None)):
            said = body if response is None else {**body, "response": response}
            at = events.timestamp(NOON)
            events.append(db, events.Event(f"e{number}", at, attempts.KIND, said))

    with store.reading() as db:
        assert len(recalled(db, learner)) == 1


# --- review ----------------------------------------------------------------------------


def test_a_term_of_a_finished_lesson_is_recalled_the_next_day(
    store: Store, learner: Learner, clock: Clock
) -> None:
    StudySession(store, learner, QUALITY, clock).finish_lesson("01")
    assert today(store, learner, [QUALITY], clock).questions == ()

    clock.now += timedelta(days=1)
    [question] = today(store, learner, [QUALITY], clock).questions
    assert (question.exercise, question.lesson, question.is_term) == ("t3", "", True)


def test_a_term_that_has_only_been_practised_is_recalled_too(
    store: Store, learner: Learner, clock: Clock
) -> None:
    practise(store, learner, clock, ALL[2], is_remembered=False)
    assert today(store, learner, [QUALITY], clock) == Today(
        (), 0, NOON.astimezone().date() + timedelta(days=1)
    )

    clock.now += timedelta(days=1)
    assert [one.exercise for one in today(store, learner, [QUALITY], clock).questions] == ["t3"]

    session = StudySession(store, learner, QUALITY, clock, is_review=True)
    session.answer("", asked(ZONE), REMEMBERED)
    after = today(store, learner, [QUALITY], clock)
    assert (after.questions, after.answered) == ((), 1)
