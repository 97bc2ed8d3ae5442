"""A question that asks back: words compared with the model, guesses beside others' guesses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from palvelukoulu.core.course import Course, ExerciseBlock, Lesson, Module, Page
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.errors import StoreUnavailable
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises.number import Estimate, Estimated, Estimation
from palvelukoulu.core.exercises.short_answer import Expected, Replied, ShortAnswer
from palvelukoulu.core.ranges import Range, Scale
from palvelukoulu.core.richtext import Paragraph, Run
from palvelukoulu.core.typed import Typed, Verdict
from palvelukoulu.paths import bundled
from palvelukoulu.study.session import Answered
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.components.guess_chart import GuessChart
from palvelukoulu.ui.lesson.materials import Materials
from palvelukoulu.ui.lesson.question import Asked, QuestionStep
from palvelukoulu.ui.preview.rehearsal import Rehearsal
from palvelukoulu.ui.theme.theme import Theme

PLACE = Place("01.md", 1)
SMILE = ExerciseBlock(
    "smile1",
    ShortAnswer(Stem("smile1", "Mikä tarttuu?"), (Expected(("hymy",), is_right=True),), "hymy"),
    PLACE,
    Hashes("key-1", "text"),
)
GUESS = ExerciseBlock(
    "guess1",
    Estimation(
        Stem("guess1", "Kuinka moni?", points=0),
        Scale(0, 10, 1),
        (Estimate(Range(7, 7), is_right=True),),
    ),
    PLACE,
    Hashes("key-2", "text"),
)
LESSON = Lesson("01", "Alku", 4, (Page("", (SMILE, GUESS)),), "01.md")
COURSE = Course("palvelu", "Palvelu", (Module("Yksi", (LESSON,)),))


class FullDisk(Rehearsal):
    """Stores the first answer and no more."""

    def answer(self, lesson: str, block: ExerciseBlock, response: object) -> Answered:
        """Fail from the second answer on."""
        if self.previous(block):
            raise StoreUnavailable
        return super().answer(lesson, block, response)


class Crowd(Rehearsal):
    """Others have guessed too."""

    def others(self, block: ExerciseBlock) -> tuple[object, ...]:
        """Return four guesses."""
        del block
        return tuple(map(Estimated, ("2", "5", "5", "9")))


@pytest.fixture
def materials(theme: Theme) -> Materials:
    return Materials(
        theme=theme,
        course=COURSE,
        rich_text=lambda _: (),
        inline=lambda text: (Run(text),),
        blocks=lambda text: (Paragraph((Run(text),)),),
        pictures=lambda _: None,
        files=lambda _: None,
        open_link=lambda _: None,
        seed="aino",
        vocabulary=Vocabulary(bundled("assets") / "lexicon" / "fi_muodot.marisa"),
    )


def shown(
    materials: Materials, qtbot: QtBot, block: ExerciseBlock, session: Rehearsal
) -> QuestionStep:
    session.follow(COURSE)
    step = QuestionStep(materials, Asked("01", block, 1, 2), session)
    qtbot.addWidget(step)
    step.resize(900, 600)
    step.show()
    with qtbot.waitActive(step):
        step.activateWindow()
    return step


def answer(step: QuestionStep, response: object) -> None:
    step.widget.show_response(response)
    step.widget.responded.emit(response)
    step.press_primary()


def button(step: QuestionStep, text: str) -> QPushButton:
    found = step.widget.findChildren(QPushButton)
    return next(one for one in found if one.text() == text)


def test_unknown_words_are_asked_about_and_the_question_has_the_focus(
    materials: Materials, qtbot: QtBot
) -> None:
    step = shown(materials, qtbot, SMILE, Rehearsal())

    answer(step, Replied(Typed("kukkakaali")))

    footing = step.footing()
    assert footing.verdict is not None
    assert footing.verdict.title == "Vertaa vastaustasi malliin"
    assert footing.retry == ""
    assert button(step, "Yritän uudestaan").hasFocus()


def test_enter_pressed_by_habit_accepts_nothing(materials: Materials, qtbot: QtBot) -> None:
    session = Rehearsal()
    step = shown(materials, qtbot, SMILE, session)
    answer(step, Replied(Typed("kukkakaali")))

    qtbot.keyClick(button(step, "Yritän uudestaan"), Qt.Key.Key_Return)

    previous = session.previous(SMILE)
    assert previous is not None
    assert previous.response == Replied(Typed("kukkakaali", Verdict.UNKNOWN))
    assert step.footing().verdict is None


def test_what_the_learner_accepts_is_stored_as_the_latest_answer(
    materials: Materials, qtbot: QtBot
) -> None:
    session = Rehearsal()
    step = shown(materials, qtbot, SMILE, session)
    answer(step, Replied(Typed("kukkakaali")))

    with qtbot.waitSignals([step.answered, step.concluded]):
        qtbot.mouseClick(button(step, "Kyllä, samaa"), Qt.MouseButton.LeftButton)

    previous = session.previous(SMILE)
    assert previous is not None
    assert previous.response == Replied(Typed("kukkakaali", Verdict.ACCEPTED))
    assert previous.grade.score == 1.0
    footing = step.footing()
    assert footing.verdict is not None
    assert footing.verdict.title == "Sama asia, omat sanasi"


def test_the_question_stays_when_the_answer_to_it_cannot_be_stored(
    materials: Materials, qtbot: QtBot
) -> None:
    session = FullDisk()
    step = shown(materials, qtbot, SMILE, session)
    answer(step, Replied(Typed("kukkakaali")))

    with qtbot.assertNotEmitted(step.concluded):
        button(step, "Kyllä, samaa").click()

    assert step.failure_text()
    assert button(step, "Kyllä, samaa").isVisible()


def test_another_try_opens_the_field_again(materials: Materials, qtbot: QtBot) -> None:
    step = shown(materials, qtbot, SMILE, Rehearsal())
    answer(step, Replied(Typed("kukkakaali")))

    button(step, "Yritän uudestaan").click()

    assert step.footing().verdict is None
    assert step.widget.first_focus().hasFocus()
    assert step.footing().missing == ""


def test_a_question_left_open_is_asked_again_next_time(materials: Materials, qtbot: QtBot) -> None:
    session = Rehearsal()
    answer(shown(materials, qtbot, SMILE, session), Replied(Typed("kukkakaali")))

    again = shown(materials, qtbot, SMILE, session)

    assert button(again, "Kyllä, samaa").isVisible()


def test_others_are_shown_after_the_guess_and_not_before(
    materials: Materials, qtbot: QtBot
) -> None:
    step = shown(materials, qtbot, GUESS, Crowd())
    (chart,) = step.widget.findChildren(GuessChart)
    assert not chart.isVisible()
    assert step.footing().primary == "Arvaa ja katso"

    answer(step, Estimated("3"))

    assert chart.isVisible()
    assert "4 muuta" in chart.accessibleName()
    assert step.footing().retry == ""


def test_an_author_is_alone_in_the_preview(materials: Materials, qtbot: QtBot) -> None:
    step = shown(materials, qtbot, GUESS, Rehearsal())

    answer(step, Estimated("3"))

    (chart,) = step.widget.findChildren(GuessChart)
    assert "muuta" not in chart.accessibleName()
