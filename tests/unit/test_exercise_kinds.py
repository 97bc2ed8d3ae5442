"""Reading, grading and storing responses, kind by kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.core import exercises
from palvelukoulu.core.choices import Choice
from palvelukoulu.core.diagnostics import Place, Severity
from palvelukoulu.core.exercise import (
    Block,
    Grade,
    Invalid,
    Item,
    Json,
    Label,
    Mark,
    Parsed,
    Stem,
    Upcoming,
)
from palvelukoulu.core.exercises import (
    KINDS,
    multiple_choice,
    ordering,
    reflection,
    single_choice,
    true_false,
)
from palvelukoulu.core.exercises.cloze import Filled
from palvelukoulu.core.exercises.matching import Matched
from palvelukoulu.core.exercises.multiple_choice import MultipleChoice, PickedSet
from palvelukoulu.core.exercises.number import Estimated
from palvelukoulu.core.exercises.ordering import Ordered, Ordering
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.short_answer import Replied
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.core.exercises.true_false import Judged, TrueFalse
from palvelukoulu.core.typed import Typed, Verdict

PLACE = Place("01-kohtaaminen.md", 12)
STEM = Stem("k3f7q2", "Miten tervehdit?")


def item(text: str, *, right: bool | None = None, feedback: str = "") -> Item:
    return Item(text, PLACE, right, is_numbered=False, feedback=feedback)


def step(text: str) -> Item:
    return Item(text, PLACE, is_numbered=True)


def label(word: str, value: str) -> Label:
    return Label(word, value, PLACE)


def block(kind: str, *items: Item, labels: tuple[Label, ...] = ()) -> Block:
    return Block(kind, "Miten tervehdit?", "k3f7q2", PLACE, items=items, labels=labels)


def problems(result: object) -> list[str]:
    assert isinstance(result, Invalid)
    return [problem.code for problem in result.problems]


RIGHT = item("Katson silmiin", right=True, feedback="Juuri näin.")
WRONG = item("Odotan", right=False, feedback="Asiakas jää yksin.")


def test_a_question_is_read_with_its_feedback() -> None:
    result = single_choice.parse(block("Valitse yksi", RIGHT, WRONG))

    assert result == Parsed(
        SingleChoice(
            STEM,
            (
                Choice("Katson silmiin", True, "Juuri näin."),
                Choice("Odotan", False, "Asiakas jää yksin."),
            ),
        )
    )


@pytest.mark.parametrize(
    ("items", "codes"),
    [
        ((RIGHT, item("Nyökkään", right=True)), ["PK035"]),
        ((WRONG, item("Poistun", right=False)), ["PK034"]),
        ((RIGHT, item("Odotan")), ["PK030"]),
        ((RIGHT,), ["PK031"]),
        ((RIGHT, item("katson  silmiin", right=False)), ["PK032"]),
    ],
)
def test_a_question_that_cannot_work_is_refused(items: tuple[Item, ...], codes: list[str]) -> None:
    assert problems(single_choice.parse(block("Valitse yksi", *items))) == codes


def test_a_choice_without_feedback_is_remarked_on_when_others_have_it() -> None:
    result = single_choice.parse(block("Valitse yksi", RIGHT, item("Odotan", right=False)))

    assert isinstance(result, Parsed)
    assert [(one.code, one.severity) for one in result.remarks] == [("PK033", Severity.WARNING)]


def test_feedback_belongs_to_the_picked_choice() -> None:
    question = SingleChoice(STEM, (Choice("A", True), Choice("B", False, "Siksi.")))

    assert single_choice.grade(question, Picked(1)) == Grade(
        0.0, (Mark.MISSED, Mark.WRONG), ("Siksi.",)
    )
    assert single_choice.grade(question, Picked(0)) == Grade(1.0, (Mark.RIGHT, Mark.NEUTRAL))


MANY = MultipleChoice(
    STEM,
    (
        Choice("katse", True, "Katse kertoo."),
        Choice("ääni", True, "Ääni myös."),
        Choice("asu", True),
        Choice("ikä", False, "Ikä ei näy."),
    ),
)


@pytest.mark.parametrize(
    ("picked", "score"),
    [({0, 1, 2}, 1.0), ({0, 1}, 2 / 3), ({0, 1, 3}, 1 / 3), ({3}, 0.0), (set(), 0.0)],
)
def test_partly_right_gives_part_of_the_points(picked: set[int], score: float) -> None:
    grade = multiple_choice.grade(MANY, PickedSet(frozenset(picked)))

    assert grade.score == pytest.approx(score)
    assert grade.is_full is (score == 1.0)


def test_what_went_past_is_told_before_what_was_found() -> None:
    grade = multiple_choice.grade(MANY, PickedSet(frozenset({0, 3})))

    assert grade.feedback == ("Ikä ei näy.", "Ääni myös.")
    assert grade.marks == (Mark.RIGHT, Mark.MISSED, Mark.MISSED, Mark.WRONG)


def test_right_picks_are_told_why_they_are_right() -> None:
    grade = multiple_choice.grade(MANY, PickedSet(frozenset({0, 1, 2})))

    assert grade.feedback == ("Katse kertoo.", "Ääni myös.")


def test_a_question_with_no_right_choice_is_refused() -> None:
    result = multiple_choice.parse(block("Valitse kaikki sopivat", WRONG, item("B", right=False)))

    assert problems(result) == ["PK034"]


def test_many_right_choices_are_read() -> None:
    result = multiple_choice.parse(block("Valitse kaikki sopivat", RIGHT, WRONG))

    assert isinstance(result, Parsed)
    assert [choice.is_right for choice in result.exercise.choices] == [True, False]


def test_a_statement_is_read_whichever_way_round_it_is_written() -> None:
    for first, second in (("Oikein", "Väärin"), ("Väärin.", "oikein")):
        result = true_false.parse(
            block("Oikein vai väärin", item(first, right=False), item(second, right=True))
        )
        assert isinstance(result, Parsed)
        assert true_false.grade(result.exercise, Judged(1)).is_full


@pytest.mark.parametrize(
    ("items", "code"),
    [
        ((item("Kyllä", right=True), item("Väärin", right=False)), "PK036"),
        ((item("Oikein", right=True), item("Väärin", right=True)), "PK037"),
        ((item("Oikein", right=True),), "PK031"),
    ],
)
def test_a_statement_needs_one_truth(items: tuple[Item, ...], code: str) -> None:
    assert problems(true_false.parse(block("Oikein vai väärin", *items))) == [code]


STEPS = Ordering(STEM, ("Huomaan", "Tervehdin", "Kuuntelen", "Sovin"))


@pytest.mark.parametrize(
    ("positions", "score"),
    [((0, 1, 2, 3), 1.0), ((3, 0, 1, 2), 2 / 3), ((3, 2, 1, 0), 0.0), ((1, 0, 2, 3), 1 / 3)],
)
def test_steps_that_follow_each_other_count(positions: tuple[int, ...], score: float) -> None:
    assert ordering.grade(STEPS, Ordered(positions)).score == pytest.approx(score)


@pytest.mark.parametrize(
    ("positions", "marks"),
    [
        ((1, 0, 2, 3), (Mark.NEUTRAL, Mark.WRONG, Mark.WRONG, Mark.RIGHT)),
        ((0, 1, 3, 2), (Mark.RIGHT, Mark.RIGHT, Mark.WRONG, Mark.WRONG)),
        ((0, 1, 2, 3), (Mark.RIGHT, Mark.RIGHT, Mark.RIGHT, Mark.RIGHT)),
    ],
)
def test_steps_are_marked_by_what_stands_before_them(
    positions: tuple[int, ...], marks: tuple[Mark, ...]
) -> None:
    assert ordering.grade(STEPS, Ordered(positions)).marks == marks


@given(st.permutations(range(4)))
def test_an_order_is_marked_as_it_is_scored(positions: list[int]) -> None:
    grade = ordering.grade(STEPS, Ordered(tuple(positions)))

    assert grade.score == pytest.approx(grade.marks[1:].count(Mark.RIGHT) / 3)


def test_two_steps_leave_nothing_to_think_about() -> None:
    assert problems(ordering.parse(block("Järjestä", step("A"), step("B")))) == ["PK040"]


def test_steps_need_numbers() -> None:
    result = ordering.parse(block("Järjestä", step("A"), step("B"), item("C", right=True)))

    assert problems(result) == ["PK041"]


def test_steps_are_read_in_the_right_order() -> None:
    result = ordering.parse(block("Järjestä", step("A"), step("B"), step("C")))

    assert result == Parsed(Ordering(STEM, ("A", "B", "C")))


def test_a_reflection_is_never_judged() -> None:
    assert reflection.grade(Reflection(STEM), Written("")) == Grade(None)
    assert reflection.grade(Reflection(STEM), Written("Kannoin kassit.")).is_full


def test_a_reflection_has_an_example_and_a_length() -> None:
    labels = (label("Esimerkki", "Kannoin kassit."), label("Vähintään", "20 merkkiä"))

    result = reflection.parse(block("Pohdi", labels=labels))

    assert result == Parsed(Reflection(STEM, "Kannoin kassit.", 20))


def test_a_length_that_is_not_a_number_is_remarked_on() -> None:
    result = reflection.parse(block("Pohdi", labels=(label("Vähintään", "jonkin verran"),)))

    assert isinstance(result, Parsed)
    assert [remark.code for remark in result.remarks] == ["PK021"]


def test_a_reflection_with_choices_is_refused() -> None:
    assert problems(reflection.parse(block("Pohdi", RIGHT))) == ["PK070"]


def test_labels_say_how_an_exercise_is_played() -> None:
    labels = (
        label("Ohje", "Kuvittele aamu."),
        label("Vihje", "Katse riittää."),
        label("Vihje", "Toinen vihje."),
        label("Selitys", "Siksi."),
        label("Yrityksiä", "2"),
        label("Sekoita", "kyllä"),
        label("Pisteet", "0"),
    )

    result = single_choice.parse(block("Valitse yksi", RIGHT, WRONG, labels=labels))

    assert isinstance(result, Parsed)
    assert result.exercise.stem == Stem(
        "k3f7q2",
        "Miten tervehdit?",
        instruction="Kuvittele aamu.",
        hints=("Katse riittää.", "Toinen vihje."),
        explanation="Siksi.",
        attempts=2,
        is_shuffled=True,
        points=0,
    )


@pytest.mark.parametrize(
    ("word", "value"), [("Pisteet", "paljon"), ("Yrityksiä", "0"), ("Sekoita", "ehkä")]
)
def test_a_label_that_cannot_be_read_is_remarked_on(word: str, value: str) -> None:
    result = single_choice.parse(block("Valitse yksi", RIGHT, WRONG, labels=(label(word, value),)))

    assert isinstance(result, Parsed)
    assert [remark.code for remark in result.remarks] == ["PK021"]
    assert result.exercise.stem == STEM


def test_an_exercise_needs_a_prompt() -> None:
    result = single_choice.parse(Block("Valitse yksi", "", "k3f7q2", PLACE, items=(RIGHT, WRONG)))

    assert isinstance(result, Parsed)
    assert [remark.code for remark in result.remarks] == ["PK020"]


indices = st.integers(0, 30)
RESPONSES = st.one_of(
    st.builds(Picked, indices),
    st.builds(Judged, indices),
    st.builds(PickedSet, st.frozensets(indices)),
    st.builds(Ordered, st.lists(indices).map(tuple)),
    st.builds(Written, st.text()),
    st.builds(Matched, st.lists(st.none() | indices).map(tuple)),
    st.builds(Estimated, st.text()),
    st.builds(Filled, st.lists(st.none() | indices | st.builds(Typed, st.text())).map(tuple)),
    st.builds(Replied, st.builds(Typed, st.text(), st.sampled_from(Verdict), st.text())),
)


@given(RESPONSES)
def test_what_is_stored_comes_back(response: object) -> None:
    (kind,) = [kind for kind in KINDS if isinstance(response, kind.response)]

    assert kind.decode(kind.encode(response)) == response


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("stored", [None, {}, [], "x", {"index": None}, {"positions": "a"}])
def test_what_was_not_stored_by_a_kind_is_refused(kind: object, stored: Json) -> None:
    with pytest.raises(ValueError, match="not a"):
        kind.decode(stored)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("exercise", "response", "words"),
    [
        (SingleChoice(STEM, (Choice("A", True), Choice("B", False))), Picked(1), ("B",)),
        (
            TrueFalse(STEM, (Choice("Oikein", True), Choice("Väärin", False))),
            Judged(0),
            ("Oikein",),
        ),
        (MANY, PickedSet(frozenset({3, 0})), ("katse", "ikä")),
        (STEPS, Ordered((3, 0, 1, 2)), ("Sovin", "Huomaan", "Tervehdin", "Kuuntelen")),
        (Reflection(STEM), Written("Autoin."), ("Autoin.",)),
    ],
)
def test_a_record_keeps_the_words_the_learner_saw(
    exercise: object, response: object, words: tuple[str, ...]
) -> None:
    assert exercises.kind_of(exercise).described(exercise, response) == words


def hashes(*items: Item, kind: str = "Valitse yksi") -> tuple[str, str]:
    written = block(kind, *items)
    result = exercises.parse(written)
    assert isinstance(result, Parsed)
    found = exercises.hashes_of(result.exercise, written)
    return found.key, found.text


def test_the_order_of_choices_does_not_change_what_is_right() -> None:
    assert hashes(RIGHT, WRONG)[0] == hashes(WRONG, RIGHT)[0]


def test_mending_feedback_changes_only_the_text() -> None:
    mended = item("Odotan", right=False, feedback="Asiakas ei tiedä, onko hänet huomattu.")

    before, after = hashes(RIGHT, WRONG), hashes(RIGHT, mended)

    assert before[0] == after[0]
    assert before[1] != after[1]


def test_another_right_answer_changes_the_key() -> None:
    turned = (item("Katson silmiin", right=False), item("Odotan", right=True))

    assert hashes(RIGHT, WRONG)[0] != hashes(*turned)[0]


def test_every_kind_has_a_key_of_its_own() -> None:
    written = {
        "Valitse yksi": (RIGHT, WRONG),
        "Valitse kaikki sopivat": (RIGHT, WRONG),
        "Oikein vai väärin": (item("Oikein", right=True), item("Väärin", right=False)),
        "Järjestä": (step("A"), step("B"), step("C")),
        "Pohdi": (),
        "Yhdistä": (item("A -> B"), item("C -> D")),
        "Arvioi luku": (item("70", right=True),),
        "Vastaa lyhyesti": (item("hymy", right=True),),
    }

    assert len({hashes(*items, kind=kind)[0] for kind, items in written.items()}) == len(written)


def test_a_kind_that_is_still_to_come_is_not_an_error() -> None:
    result = exercises.parse(block("Laulu", item("Ovi")))

    assert result == Parsed(Upcoming("k3f7q2", "Laulu", "Miten tervehdit?"))
    assert not exercises.is_playable(result.exercise)


def test_points_are_given_only_for_what_is_judged() -> None:
    practice = Stem("a", "?", points=0)

    assert exercises.points_of(SingleChoice(STEM, ())) == 1
    assert exercises.points_of(SingleChoice(practice, ())) == 0
    assert exercises.points_of(Reflection(STEM)) == 0


def test_a_kind_is_found_by_the_name_in_a_record() -> None:
    assert exercises.kind_named("ordering") is ordering.KIND
