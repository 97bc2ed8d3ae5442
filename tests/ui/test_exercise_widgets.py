"""The widgets of the exercise kinds, by mouse and by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from palvelukoulu.core import dialogues
from palvelukoulu.core.choices import Choice
from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Stem
from palvelukoulu.core.exercises import kind_of
from palvelukoulu.core.exercises.cards import Card, Cards, Turned
from palvelukoulu.core.exercises.checklist import Checklist, Ticked
from palvelukoulu.core.exercises.cloze import Cloze, Filled, MenuGap, TypedGap
from palvelukoulu.core.exercises.commitments import Commitments, Promised
from palvelukoulu.core.exercises.daily_tally import DailyTally, Day, Tallied
from palvelukoulu.core.exercises.dialogue import Walked
from palvelukoulu.core.exercises.hotspot import Area, Hotspot, Pointed
from palvelukoulu.core.exercises.matching import Matched, Matching, Option, Pair
from palvelukoulu.core.exercises.multiple_choice import MultipleChoice, PickedSet
from palvelukoulu.core.exercises.number import Estimate, Estimated, Estimation
from palvelukoulu.core.exercises.ordering import Ordered, Ordering
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.self_assessment import (
    Dimension,
    Rated,
    SelfAssessment,
    Statement,
)
from palvelukoulu.core.exercises.short_answer import Expected, Replied, ShortAnswer
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.core.exercises.team_agreement import Agreed, TeamAgreement
from palvelukoulu.core.exercises.true_false import Judged, TrueFalse
from palvelukoulu.core.frames import frame_of
from palvelukoulu.core.ranges import Range, Scale
from palvelukoulu.core.typed import Typed, Verdict
from palvelukoulu.ui.components.answer_face import ChoiceState
from palvelukoulu.ui.components.ordering import OrderItem
from palvelukoulu.ui.exercise_widget import ExerciseWidget, Frame, never_in_order, shuffled
from palvelukoulu.ui.exercises import widget_for

STEM = Stem("k7f3mq", "Miten aloitat?")
SHUFFLED = Stem("k7f3mq", "Miten aloitat?", is_shuffled=True)
CHOICES = (
    Choice("Katson silmiin", is_right=True, feedback="Juuri näin."),
    Choice("Käännän selän", is_right=False, feedback="Asiakas jää yksin."),
    Choice("Nyökkään", is_right=True, feedback="Nyökkäyskin riittää."),
)
ONE_RIGHT = CHOICES[:2]
PAIR = (Choice("Oikein", is_right=False), Choice("Väärin", is_right=True))

SINGLE = SingleChoice(STEM, ONE_RIGHT)
MULTIPLE = MultipleChoice(STEM, CHOICES)
STATEMENT = TrueFalse(STEM, PAIR)
STEPS = Ordering(STEM, ("Huomaan", "Tervehdin", "Kuuntelen", "Autan"))
THOUGHT = Reflection(STEM, example="Kannoin kassit.")
NUMBER = Estimation(STEM, Scale(0, 100, 5), (Estimate(Range(65, 75), is_right=True),))
SHORT = ShortAnswer(STEM, (Expected(("hymy",), is_right=True),), "hymy")
GAPS = Cloze(STEM, "Hän sai \ue000 ja \ue001.", (TypedGap(("hymy",)), MenuGap(ONE_RIGHT)))
PAIRS = Matching(STEM, (Pair("Katse", 0), Pair("Aika", 1)), (Option("Nähty"), Option("Rauha")))
GREETED, LEFT = dialogues.Option("Hei.", 1), dialogues.Option("Odota.", None)
TALK = dialogues.Dialogue(
    STEM, (dialogues.Node("", (), (GREETED, LEFT)), dialogues.Node("Loppu", ()))
)
ENTRIES = (Entry("Katson silmiin"), Entry("Nyökkään"))
ASSESSED = SelfAssessment(STEM, (Dimension("Kohtaaminen", (Statement("Tervehdin ensin."),)),))
PROMISES = Commitments(STEM, ENTRIES, (frame_of("___"),))
LIST = Checklist(STEM, ENTRIES)
AGREEMENT = TeamAgreement(STEM, (frame_of("Vastaamme viimeistään ___."),))
SIGHT = Hotspot(STEM, "![Aula](a.svg)", "Aula", ONE_RIGHT, (Area(0, 0, 9, 9), Area(50, 50, 9, 9)))
PILE = Cards(STEM, (Card("Katse", "Nähty"),))
TALLY = DailyTally(STEM, ENTRIES, days=5)

RESPONSES = [
    (SINGLE, Picked(1)),
    (MULTIPLE, PickedSet(frozenset({0, 1}))),
    (STATEMENT, Judged(0)),
    (STEPS, Ordered((3, 1, 0, 2))),
    (THOUGHT, Written("Hymyilin.")),
    (ASSESSED, Rated((4,))),
    (PROMISES, Promised(frozenset({1}), (("Kuuntelen.",),))),
    (LIST, Ticked(frozenset({0}))),
    (AGREEMENT, Agreed((("torstaina",),), is_signed=True)),
    (SIGHT, Pointed(frozenset({1}))),
    (PILE, Turned(frozenset({0}), frozenset({0}))),
    (TALLY, Tallied((Day(date(2026, 11, 16), (3, 0)),))),
    (TALK, Walked((0,))),
    (PAIRS, Matched((1, 0))),
    (GAPS, Filled((Typed("hymy", Verdict.RIGHT, "hymy"), 1))),
    (SHORT, Replied(Typed("hymy", Verdict.RIGHT, "hymy"))),
    (NUMBER, Estimated("70")),
]
IDS = [type(exercise).__name__ for exercise, _ in RESPONSES]


def made(frame: Frame, exercise: object, qtbot: QtBot) -> ExerciseWidget:
    widget = widget_for(frame, exercise)
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    widget.show()
    return widget


def card(widget: ExerciseWidget, text: str) -> QAbstractButton:
    cards = widget.findChildren(QAbstractButton)
    return next(one for one in cards if one.text().startswith(text))


def key(text: str) -> QKeyEvent:
    code = Qt.Key(ord(text.upper()))
    return QKeyEvent(QKeyEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text)


@pytest.mark.parametrize(("exercise", "response"), RESPONSES, ids=IDS)
def test_a_response_from_before_is_shown_without_being_made_anew(
    frame: Frame, qtbot: QtBot, exercise: object, response: object
) -> None:
    widget = made(frame, exercise, qtbot)
    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(response)

    assert widget.response() == response


@pytest.mark.parametrize(("exercise", "response"), RESPONSES, ids=IDS)
def test_a_judged_response_cannot_be_changed_until_it_is_reset(
    frame: Frame, qtbot: QtBot, exercise: object, response: object
) -> None:
    widget = made(frame, exercise, qtbot)
    widget.show_response(response)
    widget.show_grade(kind_of(exercise).grade(exercise, response))

    with qtbot.assertNotEmitted(widget.responded):
        for child in widget.findChildren(QAbstractButton):
            child.click()
        widget.take_key(key("1"))

    assert widget.response() == response
    widget.reset()
    assert widget.first_focus().isEnabled()


@pytest.mark.parametrize("exercise", [exercise for exercise, _ in RESPONSES], ids=IDS)
def test_nothing_is_checked_before_the_learner_has_done_something(
    frame: Frame, qtbot: QtBot, exercise: object
) -> None:
    widget = made(frame, exercise, qtbot)

    assert widget.response() is None
    assert widget.missing()
    assert widget.instruction()


def test_a_choice_is_picked_with_the_mouse(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, SINGLE, qtbot)

    with qtbot.waitSignal(widget.responded) as picked:
        card(widget, "Käännän selän").click()

    assert picked.args == [Picked(1)]


@pytest.mark.parametrize("pressed", ["2", "b", "B"])
def test_a_choice_is_picked_with_a_digit_or_a_letter(
    frame: Frame, qtbot: QtBot, pressed: str
) -> None:
    widget = made(frame, SINGLE, qtbot)

    assert widget.take_key(key(pressed))

    assert widget.response() == Picked(1)


@pytest.mark.parametrize("pressed", ["9", "f", "x", "0"])
def test_keys_without_a_choice_are_left_to_others(frame: Frame, qtbot: QtBot, pressed: str) -> None:
    widget = made(frame, SINGLE, qtbot)

    assert not widget.take_key(key(pressed))
    assert widget.response() is None


def test_picks_are_ticked_and_unticked(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, MULTIPLE, qtbot)
    responses: list[object] = []
    widget.responded.connect(responses.append)

    for text in ("Nyökkään", "Katson silmiin", "Nyökkään", "Katson silmiin"):
        card(widget, text).click()

    assert responses == [
        PickedSet(frozenset({2})),
        PickedSet(frozenset({0, 2})),
        PickedSet(frozenset({0})),
        None,
    ]


def test_judged_cards_are_walked_with_arrows(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, MULTIPLE, qtbot)
    widget.show_response(PickedSet(frozenset({0})))
    widget.show_grade(kind_of(MULTIPLE).grade(MULTIPLE, PickedSet(frozenset({0}))))
    first = card(widget, "Katson silmiin")
    with qtbot.waitActive(widget):
        widget.activateWindow()
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Down)
    qtbot.keyClick(first, Qt.Key.Key_Space)

    assert card(widget, "Käännän selän").hasFocus()
    assert widget.response() == PickedSet(frozenset({0}))


def test_the_word_of_the_state_is_in_the_name(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, MULTIPLE, qtbot)
    response = PickedSet(frozenset({0, 1}))
    widget.show_response(response)

    widget.show_grade(kind_of(MULTIPLE).grade(MULTIPLE, response))

    assert card(widget, "Katson silmiin").text() == "Katson silmiin, oikein"
    assert card(widget, "Nyökkään").text() == "Nyökkään, tämäkin kuuluu mukaan"
    assert "ei kuulu mukaan" in card(widget, "Käännän selän").text()


def test_feedback_is_told_choice_by_choice(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, MULTIPLE, qtbot)
    missed = kind_of(MULTIPLE).grade(MULTIPLE, PickedSet(frozenset({1})))
    full = kind_of(MULTIPLE).grade(MULTIPLE, PickedSet(frozenset({0, 2})))

    assert [one.about for one in widget.remarks(missed)] == [
        "Katson silmiin",
        "Käännän selän",
        "Nyökkään",
    ]
    assert [one.about for one in widget.remarks(full)] == ["Katson silmiin", "Nyökkään"]
    assert widget.tally(missed) == (0, 2)


def test_steps_are_moved_with_the_keyboard(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, STEPS, qtbot)
    widget.show_response(Ordered((1, 0, 2, 3)))

    with qtbot.waitSignal(widget.responded) as moved:
        qtbot.keyClick(widget.first_focus(), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)

    assert moved.args == [Ordered((0, 1, 2, 3))]


def test_steps_are_told_by_what_comes_before_them_as_they_are_scored(
    frame: Frame, qtbot: QtBot
) -> None:
    widget = made(frame, STEPS, qtbot)
    response = Ordered((1, 2, 3, 0))
    grade = kind_of(STEPS).grade(STEPS, response)
    widget.show_response(response)

    widget.show_grade(grade)

    assert [item.text() for item in widget.findChildren(OrderItem)] == [
        "1/4: Tervehdin, alkuun sopii toinen vaihe",
        "2/4: Kuuntelen, oikein edellisen perässä",
        "3/4: Autan, oikein edellisen perässä",
        "4/4: Huomaan, edelle sopii toinen vaihe",
    ]
    assert widget.tally(grade) == (2, 3)
    assert grade.score == pytest.approx(2 / 3)


def test_a_right_beginning_is_said_and_brings_no_credit(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, STEPS, qtbot)
    response = Ordered((0, 3, 2, 1))
    grade = kind_of(STEPS).grade(STEPS, response)
    widget.show_response(response)

    widget.show_grade(grade)

    first = widget.findChildren(OrderItem)[0]
    assert (first.text(), first.face.state) == ("1/4: Huomaan, oikea alku", ChoiceState.DIM)
    assert (widget.tally(grade), grade.score) == ((0, 3), 0.0)


def test_the_first_order_is_never_the_right_one() -> None:
    for number in range(200):
        order = never_in_order(3, f"oppija {number}")
        assert order != (0, 1, 2)
        assert sorted(order) == [0, 1, 2]


def test_the_same_learner_sees_the_same_order() -> None:
    assert shuffled(6, "aino") == shuffled(6, "aino")
    assert len({shuffled(6, f"oppija {number}") for number in range(50)}) > 20


def test_shuffled_choices_keep_the_authors_numbers(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, MultipleChoice(SHUFFLED, CHOICES), qtbot)

    card(widget, "Nyökkään").click()

    assert widget.response() == PickedSet(frozenset({2}))


def test_a_reflection_grows_with_what_is_written(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, Reflection(STEM, least=10), qtbot)
    field = widget.findChild(QPlainTextEdit)
    assert field is not None

    with qtbot.waitSignal(widget.responded) as written:
        field.setPlainText("Hei")
    assert written.args == [Written("Hei")]
    assert widget.response() is None
    assert "10" in widget.missing()
    field.setPlainText("Hei ja tervetuloa")

    assert widget.response() == Written("Hei ja tervetuloa")


def test_an_emptied_reflection_leaves_no_draft(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, THOUGHT, qtbot)
    widget.show_response(Written("Hei"))
    field = widget.findChild(QPlainTextEdit)
    assert field is not None

    with qtbot.waitSignal(widget.responded) as emptied:
        field.setPlainText("")

    assert emptied.args == [None]
