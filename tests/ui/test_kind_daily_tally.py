"""Daily tally: deeds counted with a large +1, day by day, never against anybody."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Grade, Stem
from palvelukoulu.core.exercises.daily_tally import DailyTally, Day, Tallied
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.ui.components.progress import Bar
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.daily_tally import DailyTallyWidget

MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)
STEM = Stem("kisa11", "Tervehtimiskisa")
COUNTERS = (Entry("Tervehdin", "Nyökkäyskin on tervehdys."), Entry("Vastasin"))
EXERCISE = DailyTally(STEM, COUNTERS, days=2, goal=25)
JUDGED = Grade(score=None)


def made(
    frame: Frame, qtbot: QtBot, exercise: DailyTally = EXERCISE, today: date = MONDAY
) -> DailyTallyWidget:
    widget = DailyTallyWidget(replace(frame, today=lambda: today), exercise)
    qtbot.addWidget(widget)
    widget.resize(700, 600)
    widget.show()
    return widget


def buttons(widget: DailyTallyWidget, words: str) -> list[QAbstractButton]:
    return [one for one in widget.findChildren(QAbstractButton) if one.text() == words]


def texts(widget: DailyTallyWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_deeds_are_counted_and_taken_back(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    drafts: list[object] = []
    widget.responded.connect(drafts.append)
    assert widget.response() is None
    assert widget.missing()

    for button in (
        buttons(widget, "+1")[0],
        buttons(widget, "+1")[0],
        buttons(widget, "+1")[1],
        buttons(widget, "Kumoa")[0],
    ):
        button.click()

    assert drafts[1] == Tallied((Day(MONDAY, (2, 0)),))
    assert widget.response() == Tallied((Day(MONDAY, (1, 1)),))
    assert buttons(widget, "+1")[0].accessibleName() == "+1, Tervehdin: 1"


def test_zero_is_an_answer_too(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    buttons(widget, "Tänään nolla")[0].click()

    assert widget.response() == Tallied((Day(MONDAY, (0, 0)),))
    assert "Päivä 1/2 · tiimin yhteinen tavoite 25 · tänään nolla" in texts(widget)


def test_counting_works_with_the_keyboard(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    with qtbot.waitActive(widget):
        widget.activateWindow()
    widget.first_focus().setFocus()

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert widget.response() == Tallied((Day(MONDAY, (1, 0)),))
    buttons(widget, "Kumoa")[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert widget.response() == Tallied((Day(MONDAY, (0, 0)),))
    assert buttons(widget, "+1")[0].hasFocus()


def test_each_day_has_its_own_count(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, today=TUESDAY)

    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(Tallied((Day(MONDAY, (3, 1)),)))
    assert "Päivä 2/2 · tiimin yhteinen tavoite 25" in texts(widget)
    buttons(widget, "+1")[1].click()

    assert widget.response() == Tallied((Day(MONDAY, (3, 1)), Day(TUESDAY, (0, 1))))


def test_a_tally_that_is_over_can_be_read(frame: Frame, qtbot: QtBot) -> None:
    over = Tallied((Day(MONDAY, (3, 1)),))
    widget = made(frame, qtbot, replace(EXERCISE, days=1), today=TUESDAY)
    widget.show_response(over)

    assert not buttons(widget, "+1")[0].isEnabled()
    assert any(text.startswith("Kaikki 1 päivää on laskettu") for text in texts(widget))
    buttons(widget, "Tänään nolla")[0].click()
    assert widget.response() == over


def test_saved_numbers_stay_until_counting_goes_on(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    today = Tallied((Day(MONDAY, (3, 1)),))
    widget.show_response(today)

    widget.show_grade(JUDGED)

    assert widget.outcome() is not None
    assert "16.11.2026" in texts(widget)
    assert any("vähintään viisi" in text for text in texts(widget))
    assert widget.words().again == "Jatka laskemista"
    buttons(widget, "+1")[0].click()
    assert widget.response() == today
    widget.reset()
    assert widget.outcome() is None
    buttons(widget, "+1")[0].click()
    assert widget.response() == Tallied((Day(MONDAY, (4, 1)),))


def test_the_team_sees_a_sum_and_no_persons(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    widget.show_response(Tallied((Day(MONDAY, (3, 1)),)))
    widget.show_others((Tallied((Day(MONDAY, (5, 2)),)), Tallied((Day(MONDAY, (0, 0)),))))

    widget.show_grade(JUDGED)

    assert "Yhdessä tällä koneella: 11/25" in texts(widget)
    (bar,) = widget.findChildren(Bar)
    assert bar.accessibleName() == "Yhdessä tällä koneella: 11/25"


def test_a_tally_may_be_without_a_goal(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, DailyTally(STEM, COUNTERS))
    assert "Päivä 1/1" in texts(widget)
    widget.show_response(Tallied((Day(MONDAY, (3, 1)),)))
    widget.show_others((Tallied((Day(MONDAY, (5, 2)),)),))

    widget.show_grade(JUDGED)

    assert "Yhdessä tällä koneella: 11" in texts(widget)


def test_the_authors_intro_replaces_the_instruction(frame: Frame, qtbot: QtBot) -> None:
    told = DailyTally(replace(STEM, intro="Avaa laskuri vuoron alussa."), COUNTERS)

    assert made(frame, qtbot).instruction()
    assert not made(frame, qtbot, told).instruction()


@pytest.mark.parametrize("choice", [ThemeChoice.DAY, ThemeChoice.NIGHT, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("percent", [100, 200])
def test_plus_one_is_large_in_every_look(
    frame: Frame, qtbot: QtBot, qapp: QApplication, choice: ThemeChoice, percent: int
) -> None:
    looks = Preferences(theme=choice, text_percent=percent, is_motion_reduced=True)
    frame.theme.apply(qapp, looks)
    widget = made(frame, qtbot)
    widget.resize(700, 1600)
    qtbot.wait(1)

    assert all(one.height() >= frame.theme.px(64) for one in buttons(widget, "+1"))
    widget.show_response(Tallied((Day(MONDAY, (3, 1)),)))
    widget.show_grade(JUDGED)
    assert not widget.grab().isNull()


def test_control_and_enter_count_nothing(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    plus = buttons(widget, "+1")[0]

    qtbot.keyClick(plus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert widget.response() is None

    qtbot.keyClick(plus, Qt.Key.Key_Return)
    assert widget.response() == Tallied((Day(MONDAY, (1, 0)),))
