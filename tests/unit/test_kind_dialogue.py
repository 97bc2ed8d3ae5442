"""Dialogues with customers: reading them, and walking through them."""

import pytest

from palvelukoulu.core.conditions import Condition, Meter
from palvelukoulu.core.diagnostics import Place, Severity
from palvelukoulu.core.dialogues import (
    Dialogue,
    Goal,
    Node,
    Option,
    goals_reached,
    walk,
    ways_through,
)
from palvelukoulu.core.exercise import (
    Block,
    Grade,
    Invalid,
    Item,
    Label,
    Parsed,
    Section,
    Stem,
)
from palvelukoulu.core.exercises import dialogue
from palvelukoulu.core.exercises.dialogue import Walked
from palvelukoulu.core.scenes import Line

FILE = "03-odotus.md"
INTRO = "Olet palvelupisteessä. [+]\n\n**Asiakas:** Täällä saa odottaa!"


def option(text: str, feedback: str = "", line: int = 12) -> Item:
    return Item(text, Place(FILE, line, 3), feedback=feedback)


def node(title: str, *items: Item, body: str = "", line: int = 20) -> Section:
    return Section(title, Place(FILE, line, 5), body, items)


def label(word: str, value: str) -> Label:
    return Label(word, value, Place(FILE, 9))


END = node("Hyvä loppu", body="Asiakas hymyilee.", line=30)


def block(
    *items: Item, sections: tuple[Section, ...] = (END,), labels: tuple[Label, ...] = ()
) -> Block:
    place = Place(FILE, 7, 4)
    return Block("Tilanne", "Odotus", "d5k8wb", place, INTRO, "", items, labels, sections)


def read(written: Block) -> Dialogue:
    result = dialogue.parse(written)
    assert isinstance(result, Parsed)
    assert result.remarks == ()
    return result.exercise


def remarks(written: Block) -> list[tuple[str, int]]:
    result = dialogue.parse(written)
    assert isinstance(result, Parsed)
    assert {remark.severity for remark in result.remarks} == {Severity.WARNING}
    return [(remark.code, remark.place.line) for remark in result.remarks]


def problems(written: Block) -> list[tuple[str, int, int]]:
    result = dialogue.parse(written)
    assert isinstance(result, Invalid)
    return [(one.code, one.place.line, one.place.column) for one in result.problems]


METER = label("Mittari", "Asiakkaan luottamus")
SORRY = option("Pahoittelen odotusta. -> Hyvä loppu", "Otit vastuun.")
KIND = option("Pahoittelen odotusta. -> Hyvä loppu", "+2 Otit vastuun.")
BUSY = option("Meillä on kiire. -> LOPPU", "−1 Kiire on meidän.")


def test_a_dialogue_is_read() -> None:
    assert read(block(KIND, BUSY, labels=(METER,))) == Dialogue(
        Stem("d5k8wb", "Odotus", intro="Olet palvelupisteessä. [+]"),
        (
            Node(
                "",
                (Line("Täällä saa odottaa!", "Asiakas"),),
                (
                    Option("Pahoittelen odotusta.", 1, "Otit vastuun.", (2,)),
                    Option("Meillä on kiire.", None, "Kiire on meidän.", (-1,)),
                ),
            ),
            Node("Hyvä loppu", (Line("Asiakas hymyilee."),)),
        ),
        (Meter("Asiakkaan luottamus"),),
    )


def test_what_stands_under_the_first_options_happens_before_them() -> None:
    written = block(SORRY)
    moved = Block(
        **{name: getattr(written, name) for name in Block.__slots__} | {"outro": "Hiljaa."}
    )

    assert read(moved).nodes[0].lines[-1] == Line("Hiljaa.")
    assert read(moved).stem.explanation == ""


def test_a_link_leads_as_an_arrow_does() -> None:
    links = (option("[Pahoittelen.](#hyvä-loppu)"), option("[Lähden.](#loppu)"))
    encoded = option("[Odota.](#hyv%C3%A4-loppu)")

    targets = [one.target for one in read(block(*links, encoded)).nodes[0].options]

    assert targets == [1, None, 1]


def test_a_period_or_another_case_does_not_lead_astray() -> None:
    (only,) = read(block(option("Pahoittelen. → hyvä  loppu."))).nodes[0].options

    assert only == Option("Pahoittelen.", 1)


def test_two_meters_move_at_once() -> None:
    meters = (label("Mittari", "Tekninen"), label("Mittari", "Toiminnallinen (0–10, alussa 4)"))
    items = (option("A -> LOPPU", "+2/-1 Hyvä."), option("B -> LOPPU", "0/+1"))

    exercise = read(block(*items, labels=meters, sections=()))

    assert exercise.meters == (Meter("Tekninen"), Meter("Toiminnallinen", 0, 10, 4))
    assert [one.changes for one in exercise.nodes[0].options] == [(2, -1), (0, 1)]
    assert [one.feedback for one in exercise.nodes[0].options] == ["Hyvä.", ""]


@pytest.mark.parametrize("feedback", ["–10 % alennus auttaa.", "24/7 on paljon.", "Et ehdi."])
def test_a_number_in_a_sentence_is_no_score(feedback: str) -> None:
    (only,) = read(block(option("A -> Hyvä loppu", feedback), labels=(METER,))).nodes[0].options

    assert (only.feedback, only.changes) == (feedback, (0,))


@pytest.mark.parametrize(
    "text",
    [
        "Lupaan ajan. (jos luottamus ≥ 3) -> Hyvä loppu",
        "Lupaan ajan. -> Hyvä loppu (jos luottamus ≥ 3)",
        "[Lupaan ajan.](#hyvä-loppu) (jos luottamus ≥ 3)",
    ],
)
def test_an_option_may_have_a_condition(text: str) -> None:
    exercise = read(block(option(text), SORRY, labels=(METER,)))

    assert exercise.nodes[0].options[0] == Option(
        "Lupaan ajan.", 1, "", (0,), (Condition(0, "≥", 3),)
    )


def test_an_option_may_make_the_customer_think() -> None:
    (only,) = (
        read(block(option("A -> Hyvä loppu", "Niin.\n*Asiakas ajattelee: Ai.*"))).nodes[0].options
    )

    assert only.feedback == "Niin."
    assert only.thoughts == (Line("Ai.", "Asiakas", is_thought=True),)


def test_goals_are_reached_by_nodes_and_meters() -> None:
    labels = (
        METER,
        label("Tavoite", "Asiakas tulee nähdyksi -> Hyvä loppu"),
        label("Tavoite", "Hän luottaa sinuun (kun luottamus vähintään 4)"),
        label("Tavoite", "Molemmat (jos luottamus ≥ 1) -> Hyvä loppu"),
        label("Tavoite", "Pysyt rauhallisena"),
    )

    assert read(block(SORRY, labels=labels)).goals == (
        Goal("Asiakas tulee nähdyksi", 1),
        Goal("Hän luottaa sinuun", None, (Condition(0, "≥", 4),)),
        Goal("Molemmat", 1, (Condition(0, "≥", 1),)),
        Goal("Pysyt rauhallisena"),
    )


def test_the_author_may_allow_a_step_back() -> None:
    free = read(block(SORRY, labels=(label("Askel taakse", "kyllä"),)))
    bound = read(block(SORRY))

    assert dialogue.stepped_back(free, Walked((0,))) == Walked()
    assert dialogue.stepped_back(free, Walked()) == Walked()
    assert dialogue.stepped_back(bound, Walked((0,))) == Walked((0,))


# --- what is wrong with it -------------------------------------------------------------


def test_a_dialogue_without_options_cannot_begin() -> None:
    assert problems(block()) == [("PK060", 7, 4)]


def test_two_nodes_of_one_name_are_told() -> None:
    again = node("hyvä loppu", body="Toinen.", line=40)

    assert problems(block(SORRY, sections=(END, again))) == [("PK061", 40, 5)]


def test_an_arrow_to_nowhere_is_told_with_what_was_meant() -> None:
    result = dialogue.parse(block(option("Pahoittelen. -> Hyva loppu")))

    assert isinstance(result, Invalid)
    (problem,) = result.problems
    assert (problem.code, problem.place, problem.length) == ("PK062", Place(FILE, 12, 19), 10)
    assert problem.facts == {
        "target": "Hyva loppu",
        "near": "Hyvä loppu",
        "near_line": "30",
        "names": "Hyvä loppu, LOPPU",
    }


@pytest.mark.parametrize("text", ["Pahoittelen. -> Tuntematon", "[Pahoittelen.](#muualle)"])
def test_a_target_like_no_other_has_no_suggestion(text: str) -> None:
    result = dialogue.parse(block(option(text)))

    assert isinstance(result, Invalid)
    assert [(one.code, one.facts["near"]) for one in result.problems] == [("PK062", "")]


def test_suggestions_end_when_nobody_reads_them_any_more() -> None:
    result = dialogue.parse(block(*[option("Pahoittelen. -> Hyva loppu")] * 30))

    assert isinstance(result, Invalid)
    assert [bool(one.facts["near"]) for one in result.problems] == [True] * 20 + [False] * 10


def test_a_node_that_nothing_leads_to_is_remarked_on() -> None:
    lost = node("Yksin", body="Kukaan ei tule.", line=40)

    assert remarks(block(SORRY, sections=(END, lost))) == [("PK063", 40)]


def test_a_dialogue_must_end() -> None:
    around = node("Kierros", option("Uudestaan -> Kierros"))

    assert problems(block(option("Alku -> Kierros"), sections=(around,))) == [("PK064", 7, 4)]


def test_a_learner_must_not_be_caught_in_a_circle() -> None:
    around = node("Kierros", option("Uudestaan -> Kierros"))

    assert problems(block(SORRY, option("B -> Kierros"), sections=(END, around))) == [
        ("PK064", 20, 5)
    ]


@pytest.mark.parametrize("text", ["Pahoittelen.", "-> Hyvä loppu", "Lähden ->", ""])
def test_an_option_needs_words_and_an_arrow(text: str) -> None:
    assert problems(block(SORRY, option(text, line=14))) == [("PK065", 14, 3)]


@pytest.mark.parametrize(
    ("labels", "feedback"),
    [
        ((), "+2 Hyvä."),
        ((METER,), "+2/+1 Hyvä."),
        ((METER, label("Mittari", "Toinen")), "+2 Hyvä."),
    ],
)
def test_scores_and_meters_must_match(labels: tuple[Label, ...], feedback: str) -> None:
    written = block(option("A -> Hyvä loppu", feedback), labels=labels)

    assert remarks(written) == [("PK067", 13)]
    result = dialogue.parse(written)
    assert isinstance(result, Parsed)
    (only,) = result.exercise.nodes[0].options
    assert only.feedback == "Hyvä."
    assert only.changes == (2, 0)[: len(labels)]


def test_a_condition_that_cannot_be_read_is_left_out() -> None:
    written = block(SORRY, option("A (jos Hinta ≥ 3) -> Hyvä loppu", line=15), labels=(METER,))

    assert remarks(written) == [("PK068", 15)]
    result = dialogue.parse(written)
    assert isinstance(result, Parsed)
    assert result.exercise.nodes[0].options[1] == Option("A", 1, "", (0,))


def test_a_node_where_everything_depends_is_remarked_on() -> None:
    where = node("Kohta", option("B (jos luottamus ≥ 3) -> LOPPU"))
    written = block(option("A -> Kohta"), sections=(where,), labels=(METER,))

    assert remarks(written) == [("PK069", 20)]


def test_a_third_meter_is_left_out() -> None:
    labels = (label("Mittari", "A"), label("Mittari", "B"), label("Mittari", "C"))

    assert remarks(block(option("A -> Hyvä loppu"), labels=labels)) == [("PK021", 9)]


@pytest.mark.parametrize("value", ["Luottamus (0–5, alusa 2)", ""])
def test_a_meter_that_cannot_be_read_is_left_out(value: str) -> None:
    written = block(option("A -> Hyvä loppu"), labels=(label("Mittari", value),))

    assert remarks(written) == [("PK021", 9)]


@pytest.mark.parametrize("target", ["Muualla", "LOPPU"])
def test_a_goal_needs_a_node_of_the_dialogue(target: str) -> None:
    written = block(SORRY, labels=(METER, label("Tavoite", f"Nähty -> {target}")))

    assert remarks(written) == [("PK062", 9)]


# --- walking ---------------------------------------------------------------------------

TRUST = Meter("Luottamus")
THOUGHT = Line("Vihdoin.", "Asiakas", is_thought=True)
OPENING = Node(
    "",
    (Line("Hei.", "Asiakas"), THOUGHT),
    (
        Option("Kuuntelen.", 1, "Hän huokaa.", (2,)),
        Option("Lähden.", None, "Hän jää.", (-3,)),
        Option("Kutsun hänet.", 2, "", (0,), (Condition(0, "≥", 3),)),
    ),
)
HEARD = Node(
    "Kuultu",
    (Line("Kiitos.", "Asiakas"),),
    (Option("Alusta.", 0, "", (0,)), Option("Hei hei.", 2, "", (1,))),
)
BYE = Node("Loppu hyvin", (Line("Hän lähtee."),))
PLAYED = Dialogue(
    Stem("d5k8wb", "Odotus"),
    (OPENING, HEARD, BYE),
    (TRUST,),
    (Goal("Kuultu", 1), Goal("Luottaa", None, (Condition(0, "=", 5),)), Goal("Rauhassa")),
)


def test_a_walk_begins_at_the_opening() -> None:
    walked = walk(PLAYED, ())

    assert (walked.node, walked.meters, walked.offered) == (0, (2,), (0, 1))
    assert not walked.is_over
    assert [turn.option for turn in walked.turns] == [None]


def test_a_walk_resumes_at_any_node() -> None:
    walked = walk(PLAYED, (0,))

    assert (walked.node, walked.meters, walked.offered) == (1, (4,), (0, 1))


def test_trust_opens_a_way() -> None:
    assert walk(PLAYED, (0, 0)).offered == (0, 1, 2)
    with pytest.raises(ValueError, match="no way"):
        walk(PLAYED, (2,))


def test_a_walk_ends_where_there_is_nothing_to_choose() -> None:
    walked = walk(PLAYED, (0, 1))

    assert (walked.node, walked.meters, walked.offered, walked.is_over) == (2, (5,), (), True)


def test_leaving_ends_a_walk_where_it_is() -> None:
    walked = walk(PLAYED, (1,))

    assert (walked.node, walked.meters, walked.is_over) == (0, (0,), True)
    assert walked.turns[-1].option == OPENING.options[1]


def test_a_learner_with_no_option_left_is_let_go() -> None:
    shut = Node("", (), (Option("A", None, "", (0,), (Condition(0, "≥", 9),)),))

    assert walk(Dialogue(Stem("d", "O"), (shut,), (TRUST,)), ()).is_over


@pytest.mark.parametrize("path", [(7,), (-1,), (1, 0), (0, 1, 0)])
def test_a_path_that_does_not_fit_is_refused(path: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="no way"):
        walk(PLAYED, path)


def test_a_replay_shows_the_same_path_with_thoughts_and_meters() -> None:
    turns = walk(PLAYED, (0, 1)).turns

    assert THOUGHT in turns[0].lines
    assert [turn.option and turn.option.text for turn in turns] == ["Kuuntelen.", "Hei hei.", None]
    assert [(turn.before, turn.after) for turn in turns] == [
        ((2,), (4,)),
        ((4,), (5,)),
        ((5,), (5,)),
    ]


def test_goals_follow_the_walk() -> None:
    assert goals_reached(PLAYED, walk(PLAYED, ())) == (False, False, None)
    assert goals_reached(PLAYED, walk(PLAYED, (0,))) == (True, False, None)
    assert goals_reached(PLAYED, walk(PLAYED, (0, 1))) == (True, True, None)


# --- records ---------------------------------------------------------------------------


def test_a_dialogue_is_the_learners_own() -> None:
    assert dialogue.KIND.is_private
    assert not dialogue.KIND.is_scored
    assert dialogue.grade(PLAYED, Walked((1,))) == Grade(None)


def test_a_record_keeps_what_the_learner_said() -> None:
    assert dialogue.described(PLAYED, Walked((0, 1))) == ("Kuuntelen.", "Hei hei.")
    assert dialogue.described(PLAYED, Walked()) == ()


def test_other_words_or_another_order_make_no_other_dialogue() -> None:
    reworded = block(option("Olen pahoillani. -> Hyvä loppu", "+2 Niin."), labels=(METER,))
    costlier = block(option("Pahoittelen odotusta. -> Hyvä loppu", "+1 Niin."), labels=(METER,))
    one, same, other = (
        dialogue.answer_key(read(written))
        for written in (block(KIND, labels=(METER,)), reworded, costlier)
    )
    turned = (
        dialogue.answer_key(read(block(*items, labels=(METER,))))
        for items in ((KIND, BUSY), (BUSY, KIND))
    )

    assert one == same
    assert one != other
    assert len({str(key) for key in turned}) == 1


def test_the_key_tells_conditions() -> None:
    free, bound = (
        dialogue.answer_key(read(block(SORRY, option(text), labels=(METER,))))
        for text in ("A -> LOPPU", "A (jos luottamus ≥ 3) -> LOPPU")
    )

    assert free != bound


def test_a_path_is_stored() -> None:
    assert dialogue.decode(dialogue.encode(Walked((0, 2)))) == Walked((0, 2))
    with pytest.raises(ValueError, match="not a dialogue"):
        dialogue.decode({"index": 1})


def test_every_ending_is_on_some_way_through() -> None:
    start = Node(
        "",
        (Line("Hei.", "Asiakas"),),
        (Option("Kuuntelen.", 1, changes=(2,)), Option("Hei hei.", None, changes=(-1,))),
    )
    talk = Node(
        "Jatko",
        (),
        (
            Option("Aloitetaan alusta.", 0, changes=(0,)),
            Option("Selvä.", 2, changes=(0,), conditions=(Condition(0, "≥", 4),)),
        ),
    )
    good = Node("Hyvä", (Line("Asiakas hymyilee."),))
    made = Dialogue(Stem("d5k8wb", "Odotus"), (start, talk, good), (Meter("Luottamus"),))

    ways = ways_through(made)

    assert ways[:2] == ((1,), (0, 1))
    assert all(walk(made, way).is_over for way in ways)
