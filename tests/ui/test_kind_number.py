"""Numbers: a field and a slider that follow each other, and what others have guessed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palvelukoulu.core.exercise import Stem
from palvelukoulu.core.exercises.number import Estimate, Estimated, Estimation, grade
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.ranges import Range, Scale
from palvelukoulu.core.richtext import Paragraph, Run
from palvelukoulu.paths import bundled
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.components.fields import TextField
from palvelukoulu.ui.components.guess_chart import GuessChart, bins
from palvelukoulu.ui.components.slider import NumberSlider
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.number import NumberWidget
from palvelukoulu.ui.theme.theme import Theme

PERCENT = Scale(0, 100, 5, "%")
DEGREES = Scale(18, 24, 0.5, "°C")
RIGHT = Estimate(Range(65, 75), is_right=True, feedback="Noin 70 %.")
LOW = Estimate(Range(None, 65, has_ends=False), is_right=False, feedback="Enemmän.")
GUESS = Estimation(Stem("k7f3mq", "Kuinka suuri osa?", points=0), PERCENT, (RIGHT, LOW))
ASKED = Estimation(Stem("k7f3mq", "Kuinka suuri osa?"), PERCENT, (RIGHT, LOW))
TYPED = Estimation(Stem("k7f3mq", "Montako?"), None, (Estimate(Range(4, 4), is_right=True),))
WARM = Estimation(
    Stem("k7f3mq", "Kuinka lämmin?"), DEGREES, (Estimate(Range(21, 21), is_right=True),)
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


def made(frame: Frame, qtbot: QtBot, exercise: Estimation = ASKED) -> NumberWidget:
    widget = NumberWidget(frame, exercise)
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    widget.show()
    return widget


def field(widget: NumberWidget) -> TextField:
    (found,) = widget.findChildren(TextField)
    return found


def slider(widget: NumberWidget) -> NumberSlider:
    (found,) = widget.findChildren(NumberSlider)
    return found


def judged(widget: NumberWidget, exercise: Estimation, text: str) -> None:
    widget.show_response(Estimated(text))
    widget.show_grade(grade(exercise, Estimated(text)))


def test_the_slider_follows_the_field(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    with qtbot.waitSignal(widget.responded) as typed:
        qtbot.keyClicks(field(widget), "7")

    assert typed.args == [Estimated("7")]
    assert slider(widget).number() == 5
    assert widget.response() == Estimated("7")


def test_the_field_follows_the_slider(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    qtbot.keyClick(slider(widget), Qt.Key.Key_Right)

    assert field(widget).text() == "55"
    assert widget.response() == Estimated("55")


def test_the_slider_is_set_where_it_is_clicked(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    moved = slider(widget)
    at = QPoint(round(moved.place_of(81)), moved.height() // 2)

    qtbot.mouseClick(moved, Qt.MouseButton.LeftButton, pos=at)

    assert widget.response() == Estimated("80")


def test_the_middle_can_be_chosen_by_a_click(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    moved = slider(widget)
    at = QPoint(round(moved.place_of(50)), moved.height() // 2)

    qtbot.mouseClick(moved, Qt.MouseButton.LeftButton, pos=at)

    assert widget.response() == Estimated("50")


def test_steps_may_be_parts_of_a_whole(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, WARM)

    qtbot.keyClick(slider(widget), Qt.Key.Key_Right)

    assert field(widget).text() == "21,5"
    assert "21,5\u00a0°C" in slider(widget).accessibleName()


def test_screen_readers_hear_the_number_itself(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    widget.show_response(Estimated("65"))

    # What Qt tells them is the slider's own value.
    assert slider(widget).value() == 65
    assert "65\u00a0%" in slider(widget).accessibleName()
    assert "0–100\u00a0%" in field(widget).accessibleName()


@pytest.mark.parametrize("text", ["400", "kaksi koiraa", "5-10", "12 kg"])
def test_what_is_no_number_of_the_scale_cannot_be_checked(
    frame: Frame, qtbot: QtBot, text: str
) -> None:
    widget = made(frame, qtbot)

    qtbot.keyClicks(field(widget), text)

    assert widget.response() is None
    assert not widget.is_ready()
    assert "0–100" in widget.missing()
    assert widget.missing() in field(widget).accessibleName()
    assert not slider(widget).is_set


def test_a_draft_comes_back_letter_by_letter(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(Estimated("noin 7"))

    assert field(widget).text() == "noin 7"


def test_an_emptied_field_leaves_no_draft(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    qtbot.keyClicks(field(widget), "5")

    with qtbot.waitSignal(widget.responded) as emptied:
        qtbot.keyClick(field(widget), Qt.Key.Key_Backspace)

    assert emptied.args == [None]
    assert "liukusäädintä" in widget.missing()


def test_without_a_scale_the_number_is_typed(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, TYPED)
    assert not widget.findChildren(NumberSlider)
    assert widget.missing() == "Kirjoita ensin luku."
    assert widget.instruction() == "Kirjoita luku."

    qtbot.keyClicks(field(widget), "monta")
    qtbot.keyClicks(field(widget), "x")

    assert "4,5" in widget.missing()


def test_a_judged_number_stays(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    judged(widget, ASKED, "20")

    with qtbot.assertNotEmitted(widget.responded):
        qtbot.keyClicks(field(widget), "1")
        qtbot.keyClick(slider(widget), Qt.Key.Key_Right)
        qtbot.mouseClick(slider(widget), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        slider(widget).setValue(90)

    assert widget.response() == Estimated("20")
    assert slider(widget).number() == 20


def test_the_state_is_in_the_names(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    judged(widget, ASKED, "20")
    assert "Kokeile toista" in field(widget).accessibleName()
    assert "Kokeile toista" in slider(widget).accessibleName()

    widget.reset()
    assert "Kokeile" not in field(widget).accessibleName()
    judged(widget, ASKED, "70")
    assert "Oikein" in field(widget).accessibleName()


def test_a_guess_has_words_of_its_own_and_no_second_try(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, GUESS)
    assert widget.words().check == "Arvaa ja katso"
    judged(widget, GUESS, "20")
    assert widget.words().title == "Arvaus tehty"

    widget.reset()
    judged(widget, GUESS, "70")

    assert widget.words().title == "Arvasit lähelle"
    assert not widget.has_retry(grade(GUESS, Estimated("70")))
    assert widget.has_retry(grade(ASKED, Estimated("20")))
    assert made(frame, qtbot).words().check == ""


def test_others_are_told_in_a_drawing_and_in_words(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, GUESS)
    widget.show_others(tuple(map(Estimated, ("80", "20", "60", "60"))))

    judged(widget, GUESS, "50")

    (chart,) = widget.findChildren(GuessChart)
    said = chart.accessibleName()
    assert chart.isVisible()
    assert "Sinä arvasit 50\u00a0%." in said
    assert "noin 70\u00a0%" in said
    assert "4 muuta" in said
    assert "20–80\u00a0%, keskimmäinen 60\u00a0%" in said
    assert widget.outcome() is not None


def test_when_all_others_agree_one_number_is_told(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, GUESS)
    widget.show_others(tuple(map(Estimated, ("60", "60", "60", "60"))))

    judged(widget, GUESS, "50")

    (chart,) = widget.findChildren(GuessChart)
    assert "Kaikki he arvasivat 60\u00a0%." in chart.accessibleName()


def test_a_single_other_is_told_in_the_singular(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, GUESS)
    widget.show_others((Estimated("60"),))

    judged(widget, GUESS, "50")

    (chart,) = widget.findChildren(GuessChart)
    assert "Hänen arvauksensa on 60\u00a0%." in chart.accessibleName()
    assert "Kaikki he" not in chart.accessibleName()


def test_without_others_only_the_source_stands_beside_the_guess(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, GUESS)

    judged(widget, GUESS, "50")

    (chart,) = widget.findChildren(GuessChart)
    assert chart.isVisible()
    assert "muuta" not in chart.accessibleName()


def test_with_nothing_to_compare_nothing_is_drawn(frame: Frame, qtbot: QtBot) -> None:
    lone = Estimation(GUESS.stem, PERCENT, (LOW,))
    widget = made(frame, qtbot, lone)

    judged(widget, lone, "50")

    assert widget.outcome() is None


def test_guesses_are_counted_by_stretches_of_the_scale() -> None:
    assert bins(Scale(0, 6, 1), (0, 3, 3, 6)) == (1, 0, 0, 2, 0, 0, 1)
    assert bins(PERCENT, (0, 100, 100, 70)) == (1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2)


@pytest.mark.parametrize("choice", list(ThemeChoice)[1:], ids=str)
@pytest.mark.parametrize("percent", [90, 100, 200])
def test_the_widget_can_be_drawn_in_every_look(
    frame: Frame, qapp: QApplication, qtbot: QtBot, choice: ThemeChoice, percent: int
) -> None:
    widget = made(frame, qtbot, GUESS)
    frame.theme.apply(qapp, Preferences(theme=choice, text_percent=percent, is_motion_reduced=True))
    widget.resize(560, 900)
    widget.show_others(tuple(map(Estimated, ("80", "20", "60", "100"))))
    judged(widget, GUESS, "50")
    qtbot.wait(1)

    assert not widget.grab().isNull()
    assert slider(widget).height() >= 44 * percent // 100 - 1
    assert field(widget).height() >= 44 * percent // 100 - 5
