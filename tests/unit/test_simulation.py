"""Made-up learners leave behind what real ones leave behind."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from palvelukoulu.core import exercises
from palvelukoulu.core.choices import Choice
from palvelukoulu.core.course import Course, ExerciseBlock, Lesson, Module, Page, Prose
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.dialogues import Dialogue, Node
from palvelukoulu.core.dialogues import Option as Say
from palvelukoulu.core.exercise import Hashes, Stem, Upcoming
from palvelukoulu.core.exercises.cloze import Cloze, MenuGap, TypedGap
from palvelukoulu.core.exercises.mantra import Mantra, Sentence
from palvelukoulu.core.exercises.matching import Matching, Option, Pair
from palvelukoulu.core.exercises.multiple_choice import MultipleChoice
from palvelukoulu.core.exercises.number import Estimate, Estimation
from palvelukoulu.core.exercises.ordering import Ordering
from palvelukoulu.core.exercises.reflection import Reflection
from palvelukoulu.core.exercises.short_answer import Expected, ShortAnswer
from palvelukoulu.core.exercises.single_choice import SingleChoice
from palvelukoulu.core.exercises.true_false import TrueFalse
from palvelukoulu.core.frames import frame_of
from palvelukoulu.core.outline import outline_of
from palvelukoulu.core.ranges import Range, Scale
from palvelukoulu.paths import Paths
from palvelukoulu.store import doctor, events
from palvelukoulu.store.database import Store
from palvelukoulu.study.overview import overview
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.simulation import Plan, simulate

PLACE = Place("01.md", 1)
CHOICES = (Choice("a", True), Choice("b", False), Choice("c", False))
EXERCISES = (
    SingleChoice(Stem("single", "?"), CHOICES),
    MultipleChoice(Stem("multiple", "?"), CHOICES),
    TrueFalse(Stem("truth", "?"), (Choice("Oikein", True), Choice("Väärin", False))),
    Ordering(Stem("order", "?"), ("a", "b", "c", "d")),
    Reflection(Stem("think", "?")),
    Matching(Stem("pairs", "?"), (Pair("a", 0), Pair("b", 1)), (Option("x"), Option("y"))),
    Cloze(Stem("gaps", "?"), "\ue000 \ue001", (MenuGap(CHOICES), TypedGap(("hymy",)))),
    ShortAnswer(Stem("short", "?"), (Expected(("hymy",), is_right=True),), "hymy"),
    Estimation(Stem("number", "?"), Scale(0, 10, 1), (Estimate(Range(7, 8), is_right=True),)),
    Dialogue(Stem("talk", "?"), (Node("", (), (Say("a", 1), Say("b", None))), Node("c", ()))),
    Mantra(Stem("spell", "?"), (Sentence(frame_of("Opin ___.")),)),
)
COMING = ExerciseBlock("later", Upcoming("later", "Loitsu", "?"), PLACE)


def block(exercise: object) -> ExerciseBlock:
    name = exercises.stem_of(exercise).id
    return ExerciseBlock(name, exercise, PLACE, Hashes(f"key-{name}", "text"))


def lesson(name: str, *blocks: ExerciseBlock) -> Lesson:
    return Lesson(name, name, 4, (Page("", (Prose("Hei.", PLACE), *blocks)),), f"{name}.md")


COURSE = Course(
    "palvelu",
    "Palvelu",
    (
        Module("Yksi", (lesson("01", *map(block, EXERCISES[:3])), lesson("02"))),
        Module("Kaksi", (lesson("03", COMING, *map(block, EXERCISES[3:])),)),
    ),
    pass_mark=0.5,
)


class Clock:
    """A second passes at every look."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the next moment."""
        self.at += timedelta(seconds=1)
        return self.at


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(Paths(tmp_path))
    yield opened
    opened.close()


def stored(store: Store) -> list[str]:
    with store.reading() as db:
        return [row.id for row in events.rows(db) if row.kind == "attempt"]


def test_each_answer_is_on_disk_when_it_is_acknowledged(store: Store) -> None:
    for acknowledged in simulate(store, [COURSE], Clock(), Plan(learners=2, answers=20)):
        assert stored(store)[-1] == acknowledged.id
        assert len(stored(store)) == acknowledged.number


def test_as_many_learners_study_as_were_asked_for(store: Store) -> None:
    list(simulate(store, [COURSE], Clock(), Plan(learners=3, answers=1)))

    assert len(Profiles(store, Clock()).all()) == 3


def test_learners_of_an_earlier_run_go_on(store: Store) -> None:
    list(simulate(store, [COURSE], Clock(), Plan(learners=1, answers=30)))
    list(simulate(store, [COURSE], Clock(), Plan(learners=1, answers=30, seed=2)))

    (learner,) = Profiles(store, Clock()).all()
    (progress,) = overview(store, learner, [outline_of(COURSE, "")])
    assert len(stored(store)) == 60
    assert progress.is_completed


def test_the_same_seed_studies_the_same(tmp_path: Path) -> None:
    def run(name: str, seed: int) -> list[str | None]:
        store = Store.open(Paths(tmp_path / name))
        list(simulate(store, [COURSE], Clock(), Plan(1, 12, seed)))
        with store.reading() as db:
            said = [
                row.body and row.body.partition('"learner"')[0]
                for row in events.rows(db)
                if row.kind == "attempt"
            ]
        store.close()
        return said

    assert run("first", 7) == run("second", 7)
    assert run("first-again", 7) != run("other", 8)


def test_what_is_left_behind_is_sound(store: Store) -> None:
    list(simulate(store, [COURSE], Clock(), Plan(learners=3, answers=80)))

    assert doctor.examine(store).is_sound


def test_nothing_happens_when_there_is_nothing_to_answer(store: Store) -> None:
    empty = Course("a", "A", (Module("M", (lesson("01", COMING),)),))

    assert list(simulate(store, [empty], Clock(), Plan(2, 10))) == []
    assert Profiles(store, Clock()).all() == ()


def test_an_outline_holds_what_can_be_answered() -> None:
    outline = outline_of(COURSE, "/kurssit/palvelu")

    assert outline.folder == "/kurssit/palvelu"
    assert [one.id for one in outline.lessons] == ["01", "02", "03"]
    answerable = outline.lessons[2].exercises
    assert [one.id for one in answerable] == [exercises.stem_of(one).id for one in EXERCISES[3:]]
    assert [one.points for one in answerable[:3]] == [1, 0, 1]
