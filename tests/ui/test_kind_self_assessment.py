"""Self-assessment: statements answered one by one, then the levels beside the first ones."""

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from palvelukoulu.core.exercise import Grade, Stem
from palvelukoulu.core.exercises.self_assessment import (
    Dimension,
    Rated,
    Scale,
    SelfAssessment,
    Statement,
    encode,
)
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.study.earlier import Earlier
from palvelukoulu.ui.components.dumbbell import Dumbbell
from palvelukoulu.ui.components.scale import Scale as Answer
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.self_assessment import SelfAssessmentWidget

ENDS = Scale(1, 5, "täysin eri mieltä", "täysin samaa mieltä")
EXERCISE = SelfAssessment(
    Stem("arvio1", "Missä olet nyt?"),
    (
        Dimension("Kohtaaminen", (Statement("Huomaan tulijan."), Statement("Tervehdin ensin."))),
        Dimension("Kuuntelu", (Statement("Keskeytän usein.", is_reversed=True),)),
    ),
    ENDS,
)
JUDGED = Grade(score=None)


def made(frame: Frame, qtbot: QtBot, exercise: SelfAssessment = EXERCISE) -> SelfAssessmentWidget:
    widget = SelfAssessmentWidget(frame, exercise)
    qtbot.addWidget(widget)
    widget.resize(700, 700)
    widget.show()
    return widget


def earlier(*values: int) -> Earlier:
    before = replace(EXERCISE, stem=Stem("arvio0", "Missä olit?"))
    wording = json.loads(json.dumps(asdict(before)))
    at = datetime(2026, 9, 14, 9, tzinfo=UTC)
    return Earlier("palvelu", "arvio0", wording, encode(Rated(values)), at)


def options(widget: SelfAssessmentWidget, name: str) -> list[QRadioButton]:
    return [one for one in widget.findChildren(QRadioButton) if one.accessibleName() == name]


def texts(widget: SelfAssessmentWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def rows(widget: SelfAssessmentWidget) -> list[str]:
    return [row.accessibleName() for row in widget.findChildren(Dumbbell)]


def key(text: str) -> QKeyEvent:
    code = Qt.Key(ord(text.upper()))
    return QKeyEvent(QKeyEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text)


def test_every_number_is_named_and_stands_in_the_group_of_its_statement(
    frame: Frame, qtbot: QtBot
) -> None:
    widget = made(frame, qtbot)

    groups = [scale.accessibleName() for scale in widget.findChildren(Answer)]
    assert groups == ["Huomaan tulijan.", "Tervehdin ensin.", "Keskeytän usein."]
    assert len(options(widget, "1, täysin eri mieltä")) == 3
    assert len(options(widget, "3, asteikolla 1–5")) == 3
    assert len(options(widget, "En halua vastata")) == 3


def test_statements_are_answered_with_the_mouse_and_one_may_be_left_out(
    frame: Frame, qtbot: QtBot
) -> None:
    widget = made(frame, qtbot)
    drafts: list[object] = []
    widget.responded.connect(drafts.append)

    options(widget, "2, asteikolla 1–5")[0].click()
    options(widget, "En halua vastata")[1].click()
    assert widget.response() is None
    assert "2/3" in widget.missing()
    options(widget, "5, täysin samaa mieltä")[2].click()

    assert drafts[0] == Rated((2, None, None))
    assert widget.response() == Rated((2, None, 5), frozenset({1}))


def test_digits_answer_one_statement_after_another(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    with qtbot.waitActive(widget):
        widget.activateWindow()
    widget.first_focus().setFocus()

    used = [widget.take_key(key(text)) for text in "3x942"]

    assert used == [True, False, False, True, True]
    assert widget.response() == Rated((3, 4, 2))


def test_arrows_move_within_a_statement(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    with qtbot.waitActive(widget):
        widget.activateWindow()
    widget.first_focus().setFocus()

    for pressed in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        qtbot.keyClick(QApplication.focusWidget(), pressed)
    assert options(widget, "2, asteikolla 1–5")[0].isChecked()
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)

    assert options(widget, "En halua vastata")[0].isChecked()


def test_a_half_made_answer_comes_back_exactly(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    half = Rated((None, 4, None), frozenset({2}))

    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(half)

    assert widget.response() is None
    options(widget, "1, täysin eri mieltä")[0].click()
    assert widget.response() == Rated((1, 4, None), frozenset({2}))


def test_the_first_answer_is_shown_by_dimension(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    widget.show_response(Rated((3, 4, 2)))
    widget.show_earlier(())

    widget.show_grade(JUDGED)

    assert rows(widget) == [
        "Kohtaaminen: 3,5, asteikolla 1–5",
        "Kuuntelu: 4, asteikolla 1–5",
    ]
    assert widget.outcome() is not None
    assert "Arviosi tänään" in texts(widget)


def test_an_earlier_answer_stands_beside_the_present_one(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    widget.show_response(Rated((4, 4, 4)))
    widget.show_earlier((earlier(2, 2, 2),))

    widget.show_grade(JUDGED)

    assert rows(widget) == [
        "Kohtaaminen: ennen 2, nyt 4, asteikolla 1–5",
        "Kuuntelu: ennen 4, nyt 2, asteikolla 1–5",
    ]
    assert [row.change() for row in widget.findChildren(Dumbbell)] == ["+2", "–2"]
    told = texts(widget)
    assert "14.9.2026" in told
    assert "Suurin harppaus: Kohtaaminen, ennen 2 ja nyt 4." in told
    assert "se ei ole huono tulos" in told


def test_what_stayed_and_what_was_left_out_is_said_in_words(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    widget.show_response(Rated((2, 2, None), frozenset({2})))
    widget.show_earlier((earlier(2, 2, 2),))

    widget.show_grade(JUDGED)

    changes = [row.change() for row in widget.findChildren(Dumbbell)]
    assert changes == ["ennallaan", "ei vastattu"]
    assert rows(widget)[1] == "Kuuntelu: ei vastattu"
    assert "Väliin jätetyt" in texts(widget)


def test_a_saved_answer_is_kept_until_it_is_opened_again(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    answer = Rated((3, 4, 2))
    widget.show_response(answer)
    widget.show_grade(JUDGED)

    options(widget, "1, täysin eri mieltä")[0].click()
    assert not widget.take_key(key("1"))
    assert widget.response() == answer

    widget.reset()
    assert widget.outcome() is None
    assert widget.first_focus().isVisible()
    options(widget, "1, täysin eri mieltä")[0].click()
    assert widget.response() == Rated((1, 4, 2))


def test_a_scale_without_words_is_of_agreement(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, replace(EXERCISE, scale=Scale(1, 10)))

    assert options(widget, "10, täysin samaa mieltä")
    widget.show_response(Rated((3, 4, 10)))
    widget.show_grade(JUDGED)
    assert "Asteikko 1–10" in texts(widget)


@pytest.mark.parametrize("choice", [ThemeChoice.DAY, ThemeChoice.NIGHT, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("size", [(100, 300), (100, 720), (200, 592)])
def test_everything_fits_in_every_look(
    frame: Frame, qtbot: QtBot, qapp: QApplication, choice: ThemeChoice, size: tuple[int, int]
) -> None:
    percent, width = size
    theme = frame.theme
    theme.apply(qapp, Preferences(theme=choice, text_percent=percent, is_motion_reduced=True))
    widget = made(frame, qtbot, replace(EXERCISE, scale=Scale(0, 10, "ei lainkaan", "aina")))
    widget.resize(width, 3000)
    qtbot.wait(1)

    for scale in widget.findChildren(Answer):
        for option in scale.findChildren(QRadioButton):
            assert option.width() >= theme.px(44)
            assert option.height() >= theme.px(44)
            assert scale.rect().contains(option.geometry())
    widget.show_response(Rated((3, 4, 2)))
    widget.show_earlier((earlier(2, 2, 2),))
    widget.show_grade(JUDGED)
    assert not widget.grab().isNull()


def test_tab_stops_at_the_number_that_was_given(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    widget.show_response(Rated((4, None, None)))
    first, second = widget.findChildren(Answer)[:2]

    assert tab_stops(first) == ["4"]
    assert tab_stops(second) == ["1"]
    second.pick(3)
    assert tab_stops(second) == ["3"]


def tab_stops(scale: Answer) -> list[str]:
    """Return the numbers of a row at which Tab stops."""
    return [str(one.number) for one in scale.steps if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
