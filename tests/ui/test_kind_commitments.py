"""Commitments: promises picked from cards or written, or none on purpose."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Grade, Stem
from palvelukoulu.core.exercises.commitments import Commitments, Promised
from palvelukoulu.core.frames import frame_of
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.richtext import Run
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.commitments import CommitmentsWidget
from palvelukoulu.ui.frame_fields import labels_of, plain_frame

STEM = Stem("lupaus", "Mitä teen toisin ensi viikolla?")
OFFERED = (
    Entry("Tervehdin ensin", "Katse riittää."),
    Entry("Vastaan viestiin"),
    Entry("En tee lupausta nyt"),
)
OWN = (frame_of("Vastaan ___ viimeistään ___."), frame_of("___"))
EXERCISE = Commitments(STEM, OFFERED, OWN)
NOTHING = (("", ""), ("",))
JUDGED = Grade(score=None)


def made(frame: Frame, qtbot: QtBot, exercise: Commitments = EXERCISE) -> CommitmentsWidget:
    widget = CommitmentsWidget(frame, exercise)
    qtbot.addWidget(widget)
    widget.resize(700, 700)
    widget.show()
    return widget


def card(widget: CommitmentsWidget, text: str) -> QCheckBox:
    return next(one for one in widget.findChildren(QCheckBox) if one.text().startswith(text))


def fields(widget: CommitmentsWidget) -> list[QPlainTextEdit]:
    return widget.findChildren(QPlainTextEdit)


def key(text: str) -> QKeyEvent:
    code = Qt.Key(ord(text.upper()))
    return QKeyEvent(QKeyEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text)


def test_promises_are_picked_and_written(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    drafts: list[object] = []
    widget.responded.connect(drafts.append)

    card(widget, "Tervehdin").click()
    fields(widget)[2].setPlainText("Hymyilen")

    promised = Promised(frozenset({0}), (("", ""), ("Hymyilen",)))
    assert drafts == [Promised(frozenset({0}), NOTHING), promised]
    assert widget.response() == promised
    assert widget.words().title == "Lupauksesi ovat tallessa"


def test_a_line_half_written_is_kept_but_is_no_promise_yet(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    with qtbot.waitSignal(widget.responded) as written:
        fields(widget)[0].setPlainText("Ainolle")

    assert written.args == [Promised(frozenset(), (("Ainolle", ""), ("",)))]
    assert widget.response() is None
    assert widget.missing()
    fields(widget)[1].setPlainText("torstaina")
    assert widget.response() is not None
    assert widget.words().check == "Tallenna lupaus"


def test_nothing_is_left_of_a_response_taken_back(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    card(widget, "Tervehdin").click()

    with qtbot.waitSignal(widget.responded) as taken:
        card(widget, "Tervehdin").click()

    assert taken.args == [None]


def test_choosing_not_to_promise_stands_alone(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    card(widget, "Tervehdin").click()
    fields(widget)[2].setPlainText("Hymyilen")

    card(widget, "En tee").click()

    assert widget.response() == Promised(frozenset({2}), NOTHING)
    assert "hyvä niin" in widget.words().thanks


def test_what_was_written_comes_back_with_a_change_of_mind(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    fields(widget)[2].setPlainText("Hymyilen")
    card(widget, "En tee").click()

    card(widget, "Vastaan").click()

    assert widget.response() == Promised(frozenset({1}), (("", ""), ("Hymyilen",)))


def test_writing_takes_back_the_choice_not_to_promise(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    card(widget, "En tee").click()

    fields(widget)[2].setPlainText("Hymyilen")

    assert widget.response() == Promised(frozenset(), (("", ""), ("Hymyilen",)))


def test_a_draft_comes_back_exactly(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    draft = Promised(frozenset({1}), (("Ainolle", ""), ("",)))

    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(draft)

    assert widget.response() == draft


def test_saved_promises_say_so_and_stay_until_opened_again(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    promised = Promised(frozenset({0}), (("", ""), ("Hymyilen",)))
    widget.show_response(promised)

    widget.show_grade(JUDGED)

    assert card(widget, "Tervehdin").text() == "Tervehdin ensin, lupasit"
    assert fields(widget)[2].isReadOnly()
    card(widget, "Vastaan").click()
    assert widget.response() == promised
    widget.reset()
    card(widget, "Vastaan").click()
    assert widget.response() == Promised(frozenset({0, 1}), promised.own)


def test_fields_are_named_by_the_words_around_their_blanks(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    names = [field.accessibleName() for field in fields(widget)]
    assert names == ["Vastaan …", "viimeistään …", "Oma lupaus"]


def test_everything_is_done_with_the_keyboard(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    with qtbot.waitActive(widget):
        widget.activateWindow()
    widget.first_focus().setFocus()

    assert widget.take_key(key("b"))
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "Kuuntelen")

    assert widget.response() == Promised(frozenset({1}), (("", ""), ("Kuuntelen",)))


def test_one_can_be_asked_for_a_promise_of_ones_own_only(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, Commitments(STEM, (), OWN[1:]))

    assert widget.first_focus() is fields(widget)[0]
    assert not widget.take_key(key("a"))


def test_one_can_be_asked_to_pick_only(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, Commitments(STEM, OFFERED))

    assert "kirjoita" not in widget.instruction() + widget.missing()
    widget.show_response(Promised(frozenset({2})))
    assert widget.response() == Promised(frozenset({2}))


@pytest.mark.parametrize("choice", [ThemeChoice.DAY, ThemeChoice.NIGHT, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("percent", [100, 200])
def test_targets_are_large_in_every_look(
    frame: Frame, qtbot: QtBot, qapp: QApplication, choice: ThemeChoice, percent: int
) -> None:
    looks = Preferences(theme=choice, text_percent=percent, is_motion_reduced=True)
    frame.theme.apply(qapp, looks)
    widget = made(frame, qtbot)
    qtbot.wait(1)

    for one in (*widget.findChildren(QCheckBox), *fields(widget)):
        assert one.height() >= 44
    widget.show_grade(JUDGED)
    assert not widget.grab().isNull()


def test_markdown_is_taken_from_a_sentence_and_its_spaces_kept() -> None:
    plain = plain_frame(
        frame_of("**Kysyn aina** ___, kun ___"), lambda text: (Run(text.strip("*")),)
    )

    assert plain.parts == ("Kysyn aina ", ", kun ", "")
    assert labels_of(plain) == ("Kysyn aina …", "kun …")
