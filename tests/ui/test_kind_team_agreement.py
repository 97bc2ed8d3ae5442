"""Team agreement: sentences finished together, then the sheet that was agreed on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from palvelukoulu.core.exercise import Grade, Stem
from palvelukoulu.core.exercises.team_agreement import Agreed, TeamAgreement
from palvelukoulu.core.frames import frame_of
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.team_agreement import TeamAgreementWidget

SENTENCES = ("Kun asiakas ___, me aina ___.", "Vastaamme viimeistään ___.", "Tervehdimme kaikkia.")
EXERCISE = TeamAgreement(
    Stem("sopimu", "Meidän tapamme"), tuple(map(frame_of, SENTENCES)), "koko tiimi"
)
WHOLE = Agreed((("soittaa", "vastaamme"), ("torstaina",), ()), is_signed=True)
JUDGED = Grade(score=None)


def made(frame: Frame, qtbot: QtBot, exercise: TeamAgreement = EXERCISE) -> TeamAgreementWidget:
    widget = TeamAgreementWidget(frame, exercise)
    qtbot.addWidget(widget)
    widget.resize(700, 700)
    widget.show()
    return widget


def fields(widget: TeamAgreementWidget) -> list[QPlainTextEdit]:
    return widget.findChildren(QPlainTextEdit)


def box(widget: TeamAgreementWidget) -> QCheckBox:
    return widget.findChildren(QCheckBox)[0]


def texts(widget: TeamAgreementWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_sentences_are_filled_and_signed_with_the_keyboard(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    with qtbot.waitActive(widget):
        widget.activateWindow()
    widget.first_focus().setFocus()

    for words in ("soittaa", "vastaamme", "torstaina"):
        qtbot.keyClicks(QApplication.focusWidget(), words)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert widget.response() == WHOLE
    assert box(widget).text() == "Sovimme tästä yhdessä: koko tiimi"


def test_an_empty_agreement_is_no_response(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    drafts: list[object] = []
    widget.responded.connect(drafts.append)

    box(widget).click()
    assert widget.response() is None
    assert widget.missing()
    box(widget).click()

    empty = (("", ""), ("",), ())
    assert drafts == [Agreed(empty, is_signed=True), None]


def test_a_draft_comes_back_exactly(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    draft = Agreed((("soittaa", ""), ("",), ()))

    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(draft)

    assert widget.response() == draft
    widget.show_response(Agreed())
    assert widget.response() is None


def test_a_saved_agreement_is_a_sheet_until_it_is_opened_again(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    widget.show_response(WHOLE)

    widget.show_grade(JUDGED)

    sheet = widget.outcome()
    assert sheet is not None
    told = texts(widget)
    assert "Kun asiakas soittaa, me aina vastaamme." in told
    assert "Sovittu yhdessä: koko tiimi" in told
    assert "Sovitte" in widget.words().thanks
    box(widget).click()
    assert widget.response() == WHOLE
    widget.reset()
    assert widget.outcome() is None
    assert fields(widget)[0].isEnabled()


def test_what_is_open_is_shown_as_open(frame: Frame, qtbot: QtBot) -> None:
    unsigned = TeamAgreement(EXERCISE.stem, EXERCISE.frames)
    widget = made(frame, qtbot, unsigned)
    widget.show_response(Agreed((("soittaa", ""), ("",), ())))

    widget.show_grade(JUDGED)

    assert "Kun asiakas soittaa, me aina …" in texts(widget)
    assert "Ei vielä sovittu yhdessä" in texts(widget)
    assert "hyväksyä" in widget.words().thanks
    widget.reset()
    box(widget).click()
    widget.show_grade(JUDGED)
    assert "Sovittu yhdessä" in texts(widget)


def test_the_authors_intro_replaces_the_instruction(frame: Frame, qtbot: QtBot) -> None:
    stem = Stem("sopimu", "Meidän tapamme", intro="Täyttäkää kolme lausetta.")

    assert made(frame, qtbot).instruction()
    assert not made(frame, qtbot, TeamAgreement(stem, EXERCISE.frames)).instruction()


@pytest.mark.parametrize("choice", [ThemeChoice.DAY, ThemeChoice.NIGHT, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("percent", [100, 200])
def test_targets_are_large_in_every_look(
    frame: Frame, qtbot: QtBot, qapp: QApplication, choice: ThemeChoice, percent: int
) -> None:
    looks = Preferences(theme=choice, text_percent=percent, is_motion_reduced=True)
    frame.theme.apply(qapp, looks)
    widget = made(frame, qtbot)
    qtbot.wait(1)

    assert all(one.height() >= 44 for one in (*fields(widget), box(widget)))
    widget.show_response(WHOLE)
    widget.show_grade(JUDGED)
    assert not widget.grab().isNull()


def test_an_agreement_that_comes_back_is_gone_on_with(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    widget.show_response(WHOLE)

    qtbot.keyClicks(fields(widget)[0], " meille")

    assert fields(widget)[0].toPlainText() == "soittaa meille"
