"""Matching: fields to pick from, by mouse, by keys and for screen readers."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from palvelukoulu.core.exercise import Stem
from palvelukoulu.core.exercises import kind_of
from palvelukoulu.core.exercises.matching import Matched, Matching, Option, Pair
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.richtext import Paragraph, Run
from palvelukoulu.paths import bundled
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.components.dropdown import Dropdown
from palvelukoulu.ui.exercise_widget import Frame, Remark
from palvelukoulu.ui.exercises.matching import MatchingWidget
from palvelukoulu.ui.theme.theme import Theme

STEM = Stem("k7f3mq", "Mitä teko kertoo?")
PAIRS = Matching(
    STEM,
    (
        Pair("Käännyt kohti", 0, "Kääntyminen riittää."),
        Pair("Kerrot ajan", 1, "Aika rauhoittaa."),
        Pair("Lasket työkalun", 2),
    ),
    (
        Option("Minut huomattiin"),
        Option("Voin odottaa"),
        Option("Saan kysyä"),
        Option("Tiellä", "Kukaan ei ole tiellä."),
    ),
)
CLASSES = Matching(
    STEM,
    (Pair("Ovi", 0), Pair("Hymy", 1), Pair("Katse", 1)),
    (Option("Tekninen"), Option("Toiminnallinen")),
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


def made(frame: Frame, qtbot: QtBot, exercise: Matching = PAIRS) -> MatchingWidget:
    widget = MatchingWidget(frame, exercise)
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    widget.show()
    return widget


def field(widget: MatchingWidget, prompt: str) -> Dropdown:
    fields = widget.findChildren(Dropdown)
    return next(one for one in fields if one.accessibleName().startswith(prompt))


def pick(field: Dropdown, text: str) -> None:
    field.setCurrentIndex(field.findText(text))


def test_every_option_can_be_picked_for_every_prompt(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    pick(field(widget, "Kerrot"), "Tiellä")
    pick(field(widget, "Käännyt"), "Minut huomattiin")
    pick(field(widget, "Lasket"), "Saan kysyä")

    assert widget.response() == Matched((0, 3, 2))


def test_a_half_made_response_is_a_draft(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    with qtbot.waitSignal(widget.responded) as picked:
        pick(field(widget, "Kerrot"), "Voin odottaa")

    assert picked.args == [Matched((None, 1, None))]
    assert widget.response() is None
    assert "2" in widget.missing()


def test_a_draft_comes_back_as_it_was(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)

    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(Matched((None, 3, None)))

    assert field(widget, "Kerrot").currentText() == "Tiellä"
    assert field(widget, "Käännyt").choice is None
    assert widget.first_focus().choice is None  # type: ignore[attr-defined]


def test_a_pick_is_taken_back_with_delete(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    pick(field(widget, "Kerrot"), "Voin odottaa")

    with qtbot.waitSignal(widget.responded) as emptied:
        qtbot.keyClick(field(widget, "Kerrot"), Qt.Key.Key_Delete)

    assert emptied.args == [None]


def test_pairs_are_made_with_the_keyboard_alone(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    with qtbot.waitActive(widget):
        widget.activateWindow()
    widget.first_focus().setFocus()
    for number in range(3):
        focused = QApplication.focusWidget()
        assert isinstance(focused, Dropdown)
        for _ in range(number + 1):
            qtbot.keyClick(focused, Qt.Key.Key_Down)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)

    response = widget.response()

    assert isinstance(response, Matched)
    assert len(set(response.options)) == 3


def test_a_field_opens_by_the_number_of_its_prompt(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    two = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, "2")

    assert widget.take_key(two)

    opened = field(widget, "Kerrot")
    assert opened.view().isVisible()
    opened.hidePopup()


def test_a_focused_field_leaves_digits_to_the_page(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    pressed = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, "2")

    field(widget, "Lasket").keyPressEvent(pressed)

    assert not pressed.isAccepted()


@pytest.mark.parametrize("text", ["0", "4", "x", ""])
def test_other_keys_are_left_alone(frame: Frame, qtbot: QtBot, text: str) -> None:
    widget = made(frame, qtbot)
    pressed = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, text)

    assert not widget.take_key(pressed)


def test_the_state_is_in_the_name_of_the_field(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    response = Matched((0, 3, 2))
    widget.show_response(response)

    widget.show_grade(kind_of(PAIRS).grade(PAIRS, response))

    assert field(widget, "Käännyt").accessibleName() == "Käännyt kohti, sopivat yhteen"
    assert "toinen sopii paremmin" in field(widget, "Kerrot").accessibleName()
    assert widget.tally(kind_of(PAIRS).grade(PAIRS, response)) == (2, 3)


def test_what_was_left_out_is_said(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    response = Matched((0, None, 2))
    widget.show_response(response)

    widget.show_grade(kind_of(PAIRS).grade(PAIRS, response))

    assert "jäi valitsematta" in field(widget, "Kerrot").accessibleName()


def test_a_judged_pick_stays(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    response = Matched((0, 3, 2))
    widget.show_response(response)
    widget.show_grade(kind_of(PAIRS).grade(PAIRS, response))
    judged = field(widget, "Kerrot")

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        qtbot.keyClick(judged, key)
    qtbot.mouseClick(judged, Qt.MouseButton.LeftButton)
    judged.showPopup()

    assert widget.response() == response
    assert not judged.view().isVisible()


def test_the_wheel_scrolls_the_page_and_picks_nothing(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    turned = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    field(widget, "Kerrot").wheelEvent(turned)

    assert not turned.isAccepted()
    assert field(widget, "Kerrot").choice is None


def test_feedback_is_told_part_by_part(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    grade = kind_of(PAIRS).grade
    widget.show_response(Matched((0, 3, 2)))
    assert widget.remarks(grade(PAIRS, Matched((0, 3, 2)))) == (
        Remark("Tiellä", "Kukaan ei ole tiellä."),
        Remark("Kerrot ajan", "Aika rauhoittaa."),
    )

    widget.show_response(Matched((0, 1, 2)))
    assert widget.remarks(grade(PAIRS, Matched((0, 1, 2)))) == (
        Remark("Käännyt kohti", "Kääntyminen riittää."),
        Remark("Kerrot ajan", "Aika rauhoittaa."),
    )


def test_the_list_tells_what_is_picked_elsewhere(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot)
    pick(field(widget, "Kerrot"), "Voin odottaa")
    other = field(widget, "Lasket")
    row = other.findText("Voin odottaa")

    told = other.itemData(row, Qt.ItemDataRole.AccessibleTextRole)

    assert told == "Voin odottaa, Valittu jo toiselle"


def test_an_option_may_be_right_many_times_when_classifying(frame: Frame, qtbot: QtBot) -> None:
    widget = made(frame, qtbot, CLASSES)
    pick(field(widget, "Hymy"), "Toiminnallinen")
    other = field(widget, "Katse")
    row = other.findText("Toiminnallinen")

    assert other.itemData(row, Qt.ItemDataRole.AccessibleTextRole) is None
    assert "monelle" in widget.instruction()


def test_the_instruction_tells_of_options_that_are_left_over(frame: Frame, qtbot: QtBot) -> None:
    even = Matching(STEM, PAIRS.pairs, PAIRS.options[:3])

    assert "ei ole paria" in made(frame, qtbot).instruction()
    assert made(frame, qtbot, even).instruction() == "Valitse jokaiselle pari."


@pytest.mark.parametrize("choice", list(ThemeChoice)[1:], ids=str)
@pytest.mark.parametrize("percent", [90, 100, 200])
def test_prompts_and_options_are_whole_in_every_look(
    frame: Frame, qapp: QApplication, qtbot: QtBot, choice: ThemeChoice, percent: int
) -> None:
    frame.theme.apply(qapp, Preferences(theme=choice, text_percent=percent, is_motion_reduced=True))
    long = Option("Osaan suunnitella päiväni, eikä minun tarvitse kysellä enää mitään keneltäkään")
    widget = made(frame, qtbot, Matching(STEM, PAIRS.pairs, (long, *PAIRS.options[1:])))
    widget.resize(560, 900)
    widget.show_response(Matched((0, 1, None)))
    widget.show_grade(kind_of(PAIRS).grade(PAIRS, Matched((0, 1, None))))
    qtbot.wait(1)

    for one in widget.findChildren(Dropdown):
        assert one.height() >= max(44, one.heightForWidth(one.width()))
    assert not widget.grab().isNull()
