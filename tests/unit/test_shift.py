"""The start of a shift: the learner's own mantra, one question, the promises that stand."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Hashes, Json, Stem
from palvelukoulu.core.exercises.commitments import Commitments, Promised
from palvelukoulu.core.exercises.mantra import (
    Composed,
    Mantra,
    MantraWord,
    Sentence,
    in_plain_words,
    restored,
)
from palvelukoulu.core.frames import frame_of
from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.core.records import Learner
from palvelukoulu.paths import Paths
from palvelukoulu.store.database import Store
from palvelukoulu.study.own_mantra import OwnMantra, own_mantra
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.review import Question, Today
from palvelukoulu.study.session import StudySession
from palvelukoulu.study.shift import Shift, shift

PLACE = Place("01.md", 1)
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
OUTLINE = CourseOutline("palvelu", "Palvelu", "", "1.0.0", "d", 8, 0.8, "sini", "/p", ())
SPELL = ExerciseBlock(
    "loitsu",
    Mantra(
        Stem("loitsu", "Kirjoita."),
        (
            Sentence(frame_of("*Olen* ___."), ("rauhassa",)),
            Sentence(frame_of("Uskon, että ___.")),
        ),
    ),
    PLACE,
    Hashes("k1", "t1"),
)
PROMISES = ExerciseBlock(
    "lupaus",
    Commitments(Stem("lupaus", "Mitä lupaat?"), (Entry("Tervehdin."), Entry("Kuuntelen."))),
    PLACE,
    Hashes("k2", "t2"),
)


def plain(text: str) -> str:
    return text.replace("*", "")


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
    return StudySession(store, aino, OUTLINE, lambda: NOW)


def test_the_mantra_is_the_one_written_last_without_what_is_open(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", SPELL, Composed((("kaunis",), ("osaan",))))
    session.answer("01", SPELL, Composed((("2*3",), ("",)), MantraWord.SENTENCE))

    assert own_mantra(store, aino, plain) == OwnMantra(MantraWord.SENTENCE, ("Olen 2*3.",))


def test_a_mantra_written_freely_has_its_own_lines(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", SPELL, Composed((("",), ("",)), free="Hengitän.\n\nHymyilen."))

    assert own_mantra(store, aino, plain) == OwnMantra(MantraWord.SPELL, ("Hengitän.", "Hymyilen."))


def test_before_the_first_mantra_there_is_none(store: Store, aino: Learner) -> None:
    assert own_mantra(store, aino, plain) is None


def test_nobody_meets_the_mantra_of_another(store: Store, session: StudySession) -> None:
    session.answer("01", SPELL, Composed((("kaunis",), ("osaan",))))
    elias = Profiles(store, lambda: NOW).add("Elias")

    assert own_mantra(store, elias, plain) is None


def test_a_mantra_with_nothing_finished_gives_way_to_the_one_before(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", SPELL, Composed((("kaunis",), ("",))))
    session.answer("01", SPELL, Composed((("",), ("",))))

    assert own_mantra(store, aino, plain) == OwnMantra(MantraWord.SPELL, ("Olen kaunis.",))


@pytest.mark.parametrize("damage", ["DELETE FROM wording", "UPDATE wording SET body = '{}'"])
def test_a_mantra_whose_wording_is_not_known_is_left_out(
    store: Store, aino: Learner, session: StudySession, damage: str
) -> None:
    session.answer("01", SPELL, Composed((("kaunis",), ("osaan",))))
    with store.changing() as db:
        db.execute(damage)

    assert own_mantra(store, aino, plain) is None


def test_the_wording_gives_the_mantra_back() -> None:
    assert restored(json.loads(json.dumps(asdict(SPELL.exercise)))) == SPELL.exercise  # type: ignore[call-overload]


@pytest.mark.parametrize(
    "stored", [None, {"stem": {"id": "a", "prompt": "b"}, "sentences": [{"frame": {}}]}]
)
def test_the_wording_of_something_else_is_refused(stored: Json) -> None:
    with pytest.raises(ValueError, match="not"):
        restored(stored)


def test_plain_words_keep_the_spaces_around_the_blanks() -> None:
    exercise = Mantra(Stem("l", "K"), (Sentence(frame_of("Kun *sinä* ___ ja ___"), ("*a*",)),))

    (sentence,) = in_plain_words(exercise, plain).sentences

    assert sentence.frame.parts == ("Kun sinä ", " ja ", "")
    assert sentence.starters == ("a",)


def test_a_shift_has_the_first_question_and_the_newest_promises_first(
    store: Store, aino: Learner, session: StudySession
) -> None:
    session.answer("01", PROMISES, Promised(frozenset({0})))
    session.answer("01", PROMISES, Promised(frozenset({0, 1})))
    questions = tuple(Question(OUTLINE, "01", name, 30) for name in ("q1", "q2"))

    found = shift(store, aino, Today(questions, 0, date(2026, 11, 22)), plain)

    assert found.question == questions[0]
    assert [one.text for one in found.commitments] == ["Kuuntelen.", "Tervehdin."]
    assert found.mantra is None
    assert found.is_anything


def test_without_anything_there_is_no_shift_to_start(store: Store, aino: Learner) -> None:
    assert not shift(store, aino, Today(), plain).is_anything


@pytest.mark.parametrize(
    "found",
    [
        Shift(OwnMantra(MantraWord.SPELL, ("Olen.",)), None, ()),
        Shift(None, Question(OUTLINE, "01", "q1", 30), ()),
    ],
)
def test_any_part_alone_is_something(found: Shift) -> None:
    assert found.is_anything
