"""Short answers: recognised, nearly recognised, or asked about. Nobody fails for words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from palvelukoulu.core.exercise import Stem
from palvelukoulu.core.exercises.short_answer import Expected, Replied, ShortAnswer, grade
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.richtext import Paragraph, Run
from palvelukoulu.core.typed import Typed, Verdict
from palvelukoulu.paths import bundled
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.components.fields import TextField
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.short_answer import ShortAnswerWidget
from palvelukoulu.ui.model_offer import ModelOffer
from palvelukoulu.ui.theme.theme import Theme

SMILE = ShortAnswer(
    Stem("k7f3mq", "Mikä tarttuu?"),
    (
        Expected(("hymy", "nauru"), is_right=True, feedback="Niin."),
        Expected(("flunssa",), is_right=False, feedback="Sekin tarttuu."),
    ),
    "hymy",
)


@pytest.fixture
def frame(theme: Theme) -> Frame:
    return Frame(
        theme=theme,
        inline=lambda text: (Run(text),),
        blocks=lambda text: (Paragraph((Run(text),)),),
        seed="aino",
        pictures=lambda _: None,
        vocabulary=Vocabulary(bundled("assets") / "lexicon" / "fi_muodot.marisa"),
    )


@pytest.fixture
def widget(frame: Frame, qtbot: QtBot) -> ShortAnswerWidget:
    made = ShortAnswerWidget(frame, SMILE)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def field(widget: ShortAnswerWidget) -> TextField:
    (found,) = widget.findChildren(TextField)
    return found


def button(widget: ShortAnswerWidget, text: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if one.text() == text)


def answered(widget: ShortAnswerWidget, text: str) -> Replied:
    """Type and check, as the player does."""
    field(widget).setText(text)
    field(widget).textEdited.emit(text)
    response = widget.response()
    assert response is not None
    widget.show_grade(grade(SMILE, response))
    return response


@pytest.mark.parametrize(
    ("text", "verdict", "said"),
    [
        ("hymy", Verdict.RIGHT, "Oikein"),
        ("hymmy", Verdict.CLOSE, "Oikein – tarkoititko: hymy?"),
        ("flunssa", Verdict.EXPECTED, "Kokeile toista"),
        ("kukkakaali", Verdict.UNKNOWN, "Vertaa malliin"),
    ],
)
def test_words_are_recognised_and_the_outcome_is_in_the_name(
    widget: ShortAnswerWidget, text: str, verdict: Verdict, said: str
) -> None:
    response = answered(widget, text)

    assert response.typed.verdict is verdict
    assert said in field(widget).accessibleName()


def test_what_is_typed_is_a_draft_before_it_is_recognised(
    widget: ShortAnswerWidget, qtbot: QtBot
) -> None:
    assert not widget.is_ready()
    assert widget.response() is None

    with qtbot.waitSignal(widget.responded) as typed:
        qtbot.keyClicks(field(widget), "h")

    assert typed.args == [Replied(Typed("h"))]
    assert widget.is_ready()


def test_an_emptied_field_leaves_no_draft(widget: ShortAnswerWidget, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(widget), "h")

    with qtbot.waitSignal(widget.responded) as emptied:
        qtbot.keyClick(field(widget), Qt.Key.Key_Backspace)

    assert emptied.args == [None]


def test_a_draft_comes_back_and_is_recognised_when_it_is_checked(
    widget: ShortAnswerWidget, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(Replied(Typed("hymyn")))

    response = widget.response()

    assert response is not None
    assert response.typed.verdict.is_right


def test_unknown_words_are_set_beside_the_model(widget: ShortAnswerWidget) -> None:
    answered(widget, "kukkakaali")

    asked = widget.still_asked()
    assert isinstance(asked, QPushButton)
    assert asked.text() == "Yritän uudestaan"
    assert "Malli: ”hymy”" in asked.accessibleName()
    assert "Malli: ”hymy”" in button(widget, "Kyllä, samaa").accessibleName()
    assert widget.outcome() is widget.findChild(ModelOffer)
    assert not widget.has_retry(grade(SMILE, Replied(Typed("kukkakaali", Verdict.UNKNOWN))))
    assert widget.words().title == "Vertaa vastaustasi malliin"


def test_the_learner_may_say_that_the_same_was_meant(
    widget: ShortAnswerWidget, qtbot: QtBot
) -> None:
    answered(widget, "kukkakaali")

    with qtbot.waitSignal(widget.resubmitted) as accepted:
        button(widget, "Kyllä, samaa").click()

    (response,) = accepted.args
    assert response == Replied(Typed("kukkakaali", Verdict.ACCEPTED))
    widget.show_response(response)
    widget.show_grade(grade(SMILE, response))
    assert "arvioit itse" in field(widget).accessibleName()
    assert widget.words().title == "Sama asia, omat sanasi"
    assert widget.still_asked() is None


def test_or_try_again(widget: ShortAnswerWidget, qtbot: QtBot) -> None:
    answered(widget, "kukkakaali")

    with qtbot.waitSignal(widget.retry_asked):
        button(widget, "Yritän uudestaan").click()
    widget.reset()

    assert not field(widget).isReadOnly()
    assert widget.still_asked() is None
    assert field(widget).accessibleName() == "Vastauksesi"
    assert answered(widget, "hymy").typed.verdict is Verdict.RIGHT


def test_recognised_words_need_no_question(widget: ShortAnswerWidget) -> None:
    answered(widget, "hymy")

    assert widget.still_asked() is None
    assert widget.outcome() is None
    assert widget.words().title == ""
    assert widget.has_retry(grade(SMILE, Replied(Typed("flunssa", Verdict.EXPECTED, "flunssa"))))


def test_a_judged_answer_cannot_be_typed_over(widget: ShortAnswerWidget, qtbot: QtBot) -> None:
    answered(widget, "hymy")

    with qtbot.assertNotEmitted(widget.responded):
        qtbot.keyClicks(field(widget), "x")

    assert field(widget).text() == "hymy"


@pytest.mark.parametrize("choice", list(ThemeChoice)[1:], ids=str)
@pytest.mark.parametrize("percent", [90, 100, 200])
def test_the_question_is_whole_in_every_look(
    widget: ShortAnswerWidget,
    theme: Theme,
    qapp: QApplication,
    qtbot: QtBot,
    choice: ThemeChoice,
    percent: int,
) -> None:
    theme.apply(qapp, Preferences(theme=choice, text_percent=percent, is_motion_reduced=True))
    widget.resize(420, 900)
    answered(widget, "kukkakaali tai jotain muuta pitkää")
    qtbot.wait(1)

    yes, again = button(widget, "Kyllä, samaa"), button(widget, "Yritän uudestaan")
    assert not yes.geometry().intersects(again.geometry())
    assert yes.height() >= 44 * percent // 100 - 4
    assert not widget.grab().isNull()
