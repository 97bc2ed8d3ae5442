"""A conversation with a customer, by mouse, by keyboard and for screen readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from palvelukoulu.core.conditions import Condition, Meter
from palvelukoulu.core.dialogues import Dialogue, Goal, Node, Option, walk
from palvelukoulu.core.exercise import Grade, Stem
from palvelukoulu.core.exercises.dialogue import Walked
from palvelukoulu.core.preferences import Preferences, ThemeChoice
from palvelukoulu.core.scenes import Line
from palvelukoulu.ui.components.bubbles import Bubble
from palvelukoulu.ui.components.buttons import Button
from palvelukoulu.ui.components.choices import Reply
from palvelukoulu.ui.components.mood import MoodFace
from palvelukoulu.ui.components.progress import Segments
from palvelukoulu.ui.components.scrolling import ScrollArea
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.dialogue.panel import Mood, mood_level
from palvelukoulu.ui.dialogue.replies import Replies
from palvelukoulu.ui.dialogue.script import Part, customer, effect, script
from palvelukoulu.ui.dialogue.stage import DialogueStage
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.exercises.dialogue import DialogueWidget
from palvelukoulu.ui.theme.theme import Theme

STEM = Stem("d5k8wb", "Myöhästynyt huone", intro="Hotellin vastaanotto, kello 15.10.")
OPENING = Node(
    "",
    (Line("Mikael katsoo kelloa."), Line("Mulla on varaus.", "Mikael")),
    (
        Option("Hetki, selvitän.", 1, "Mikael hengähtää.", (1,), (), (Line("Vihdoin.", "Mikael"),)),
        Option("Ei tässä kauan mene.", 1, "Hän ei tiedä, kauanko.", (-1,)),
        Option("Ehdot ovat ehdot.", None, "", (-2,)),
    ),
)
TALK = Node(
    "Jatko",
    (Line("Kauanko tässä menee?", "Mikael"), Line("Ehdinkö?", "Mikael", is_thought=True)),
    (
        Option("Kymmenen minuuttia.", 2, "Nyt hän tietää.", (2,)),
        Option("Kutsun kahville.", 2, "", (0,), (Condition(0, "≥", 3),)),
    ),
)
END = Node("Hyvä loppu", (Line("Mikael hymyilee."), Line("Hän ehtii palaveriin.")))
METER = Meter("Luottamus")
EXERCISE = Dialogue(
    STEM,
    (OPENING, TALK, END),
    (METER,),
    (Goal("Vieras tulee nähdyksi", 1), Goal("Lupaus pitää", 2), Goal("Pysy rauhallisena")),
    can_step_back=True,
)
GRADE = Grade(score=None)


def key(text: str) -> QKeyEvent:
    code = Qt.Key(ord(text.upper()))
    return QKeyEvent(QKeyEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text)


@pytest.fixture
def widget(frame: Frame, qtbot: QtBot) -> DialogueWidget:
    return shown(frame, EXERCISE, qtbot)


def shown(frame: Frame, exercise: Dialogue, qtbot: QtBot) -> DialogueWidget:
    made = DialogueWidget(frame, exercise)
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show()
    return made


def said(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Bubble) if one.isVisibleTo(widget)]


def replies(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Reply) if one.isVisibleTo(widget)]


def words(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(Label) if one.isVisibleTo(widget)]


def choose(widget: QWidget, text: str) -> None:
    cards = [one for one in widget.findChildren(Reply) if one.isVisibleTo(widget)]
    next(one for one in cards if one.text().startswith(text)).click()


def back(widget: QWidget) -> Button:
    return next(one for one in widget.findChildren(Button) if one.text() == "Askel taakse")


def test_it_opens_with_the_scene_the_customer_and_the_replies(widget: DialogueWidget) -> None:
    assert said(widget) == ["Mikael katsoo kelloa.", "Mikael: Mulla on varaus."]
    assert replies(widget) == ["Hetki, selvitän.", "Ei tässä kauan mene.", "Ehdot ovat ehdot."]
    assert widget.response() is None
    assert widget.missing()
    assert widget.instruction()


def test_a_reply_is_said_and_the_customer_answers(widget: DialogueWidget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(widget.responded) as kept:
        choose(widget, "Hetki")

    assert kept.args == [Walked((0,))]
    assert said(widget)[2:] == ["Sinä: Hetki, selvitän.", "Mikael: Kauanko tässä menee?"]
    assert replies(widget) == ["Kymmenen minuuttia.", "Kutsun kahville."]


def test_a_reply_whose_condition_does_not_hold_is_not_offered(widget: DialogueWidget) -> None:
    choose(widget, "Ei tässä")

    assert replies(widget) == ["Kymmenen minuuttia."]


def test_the_meter_and_the_mood_are_told_in_words(widget: DialogueWidget) -> None:
    assert {"Luottamus 2/5", "Tunnelma: odottava", "Mikael"} <= set(words(widget))

    choose(widget, "Hetki")

    assert {"Luottamus 3/5 · nousi yhdellä", "Tunnelma: avautumassa"} <= set(words(widget))
    (pieces,) = widget.findChildren(Segments)
    assert pieces.accessibleName() == "Luottamus 3/5 · nousi yhdellä"
    assert pieces.value() == 3


def test_goals_are_ticked_in_words_when_they_are_reached(widget: DialogueWidget) -> None:
    choose(widget, "Hetki")

    told = words(widget)
    assert "Vieras tulee nähdyksi – tehty" in told
    assert "Lupaus pitää" in told
    assert "Pysy rauhallisena" in told


def test_goals_that_were_not_reached_are_told_in_the_end_without_blame(
    widget: DialogueWidget,
) -> None:
    choose(widget, "Ehdot")

    told = words(widget)
    assert "Vieras tulee nähdyksi – tällä kertaa vielä auki" in told
    assert "Lupaus pitää – tällä kertaa vielä auki" in told
    assert "Pysy rauhallisena" in told


def test_a_step_back_forgets_the_last_choice(widget: DialogueWidget, qtbot: QtBot) -> None:
    assert not back(widget).isVisible()
    choose(widget, "Hetki")

    with qtbot.waitSignal(widget.responded) as kept:
        back(widget).click()

    assert kept.args == [None]
    assert said(widget) == ["Mikael katsoo kelloa.", "Mikael: Mulla on varaus."]
    assert not back(widget).isVisible()


def test_there_is_no_step_back_where_the_author_wants_none(frame: Frame, qtbot: QtBot) -> None:
    widget = shown(frame, Dialogue(STEM, (OPENING, TALK, END), (METER,)), qtbot)

    choose(widget, "Hetki")

    assert not back(widget).isVisible()


def test_the_ending_is_told_takes_the_focus_and_completes_it(
    widget: DialogueWidget, qtbot: QtBot
) -> None:
    with qtbot.waitActive(widget):
        widget.activateWindow()
    choose(widget, "Hetki")
    choose(widget, "Kymmenen")

    assert widget.response() == Walked((0, 0))
    assert "Näin siinä kävi" in words(widget)
    assert widget.first_focus().hasFocus()
    name = widget.first_focus().accessibleName()
    assert name.startswith("Näin siinä kävi. Mikael hymyilee.")
    assert "palaveriin" in name


def test_an_ending_without_words_is_told_too(widget: DialogueWidget) -> None:
    choose(widget, "Ehdot")

    assert widget.response() == Walked((2,))
    assert "Keskustelu päättyi tähän" in words(widget)
    assert replies(widget) == []


def test_it_is_played_with_the_keyboard_alone(widget: DialogueWidget, qtbot: QtBot) -> None:
    with qtbot.waitActive(widget):
        widget.activateWindow()
    first = widget.first_focus()
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Down)
    second = QApplication.focusWidget()
    assert isinstance(second, QPushButton)
    assert second.text() == "Ei tässä kauan mene."
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert widget.first_focus().hasFocus()
    qtbot.keyClick(widget.first_focus(), Qt.Key.Key_Space)

    assert widget.response() == Walked((1, 0))


@pytest.mark.parametrize(("pressed", "path"), [("1", (0,)), ("2", (1,)), ("b", (1,)), ("C", (2,))])
def test_a_reply_is_chosen_by_digit_or_letter(
    widget: DialogueWidget, qtbot: QtBot, pressed: str, path: tuple[int, ...]
) -> None:
    with qtbot.waitSignal(widget.responded) as kept:
        assert widget.take_key(key(pressed))

    assert kept.args == [Walked(path)]


@pytest.mark.parametrize("pressed", ["4", "0", "x"])
def test_keys_without_a_reply_are_left_to_others(widget: DialogueWidget, pressed: str) -> None:
    assert not widget.take_key(key(pressed))


def test_a_half_played_conversation_goes_on_at_its_node(
    widget: DialogueWidget, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(widget.responded):
        widget.show_response(Walked((1,)))

    assert said(widget)[-1] == "Mikael: Kauanko tässä menee?"
    assert replies(widget) == ["Kymmenen minuuttia."]
    assert widget.response() is None


def test_the_customers_last_words_are_described_with_the_first_reply(
    widget: DialogueWidget,
) -> None:
    choose(widget, "Hetki")

    assert widget.first_focus().accessibleDescription() == "Mikael: Kauanko tässä menee?"


def test_the_replay_has_the_thoughts_the_feedback_and_the_meters(widget: DialogueWidget) -> None:
    widget.show_response(Walked((0, 0)))
    assert "Mikael ajattelee: Vihdoin." not in said(widget)

    widget.show_grade(GRADE)

    assert "Mikael ajattelee: Vihdoin." in said(widget)
    assert "Mikael ajattelee: Ehdinkö?" in said(widget)
    assert {"Asiakkaan silmin", "Luottamus nousi yhdellä."} <= set(words(widget))
    assert "Luottamus nousi kahdella." in words(widget)
    assert replies(widget) == []
    assert widget.response() == Walked((0, 0))
    outcome = widget.outcome()
    assert outcome is not None
    assert outcome.isVisibleTo(widget)


def test_after_the_replay_it_starts_from_the_beginning(widget: DialogueWidget) -> None:
    widget.show_response(Walked((0, 0)))
    widget.show_grade(GRADE)

    widget.reset()

    assert widget.response() is None
    assert len(replies(widget)) == 3
    assert widget.outcome() is None
    assert said(widget) == ["Mikael katsoo kelloa.", "Mikael: Mulla on varaus."]


def test_shuffled_replies_keep_the_authors_numbers(frame: Frame, qtbot: QtBot) -> None:
    stem = Stem("d5k8wb", "Odotus", is_shuffled=True)
    widget = shown(frame, Dialogue(stem, (OPENING, TALK, END), (METER,)), qtbot)

    with qtbot.waitSignal(widget.responded) as kept:
        choose(widget, "Ehdot")

    assert kept.args == [Walked((2,))]


def test_without_meters_there_is_no_mood(frame: Frame, qtbot: QtBot) -> None:
    plain = Node("", (Line("Hei.", "Asiakas"),), (Option("Hei.", None, "Kohteliasta."),))
    widget = shown(frame, Dialogue(STEM, (plain,)), qtbot)

    choose(widget, "Hei")

    assert not any(face.isVisibleTo(widget) for face in widget.findChildren(MoodFace))
    assert widget.response() == Walked((0,))


@pytest.mark.parametrize(
    ("values", "level"), [((0,), 0), ((1,), 1), ((2,), 2), ((3,), 3), ((4,), 4), ((5,), 4)]
)
def test_the_mood_follows_the_meter(values: tuple[int, ...], level: int) -> None:
    assert mood_level((METER,), values) == level


def test_of_two_meters_the_first_is_the_mood() -> None:
    time = Meter("Aika", 0, 10, 8)

    assert mood_level((METER, time), (5, 0)) == 4
    assert mood_level((METER, time), (0, 10)) == 0


def test_the_script_of_a_replay_has_more_in_it_than_the_play() -> None:
    walked = walk(EXERCISE, (0, 0))
    played = script(EXERCISE, walked, is_replay=False)
    replayed = script(EXERCISE, walked, is_replay=True)

    assert Part.THOUGHT not in {cue.part for cue in played}
    assert [cue.part for cue in replayed].count(Part.THOUGHT) == 2
    assert [cue.text for cue in replayed if cue.part is Part.ENDING] == [
        "Mikael hymyilee.\n\nHän ehtii palaveriin."
    ]


def test_what_a_choice_moved_is_told_meter_by_meter() -> None:
    two = (Meter("Asia", 0, 9, 1), Meter("Tunne", 0, 9, 8))
    start = Node("", (), (Option("Hei.", None, changes=(7, -1)),))
    walked = walk(Dialogue(STEM, (start,), two), (0,))

    assert effect(two, walked.turns[0]) == "Asia nousi 7 askelta, Tunne laski yhdellä."
    assert customer(Dialogue(STEM, (start,), two)) == ""


def test_the_customer_stays_when_a_colleague_speaks(frame: Frame, qtbot: QtBot) -> None:
    start = Node(
        "", (Line("Miksi saan laskun?", "Yrjö"),), (Option("Katsotaan.", 1, changes=(0,)),)
    )
    joined = Node("Hylly", (Line("Minäkin etsin.", "Åsa"),), (Option("Kiitos.", None),))
    mood = Mood(frame.theme, dialogue := Dialogue(STEM, (start, joined), (METER,)))
    qtbot.addWidget(mood)

    mood.show_walk(walk(dialogue, (0,)))

    assert mood.name.text() == "Yrjö"


# --- where the parts stand ---------------------------------------------------------------


def staged(widget: DialogueWidget, theme: Theme, qtbot: QtBot, size: tuple[int, int]) -> QWidget:
    page = ScrollArea(theme, widget.column_width())
    page.column.addWidget(widget)
    page.column.addStretch(1)
    stage = widget.staged(page)
    qtbot.addWidget(stage)
    stage.resize(*size)
    stage.show()
    return stage


def is_in_page(widget: DialogueWidget, kind: type[QWidget]) -> bool:
    return bool(widget.findChildren(kind))


@pytest.mark.parametrize(
    ("size", "has_face_in_page", "has_replies_in_page"),
    [((1080, 560), False, False), ((760, 600), False, False), ((640, 230), True, True)],
)
def test_the_parts_stand_where_there_is_room(
    frame: Frame,
    theme: Theme,
    qtbot: QtBot,
    size: tuple[int, int],
    has_face_in_page: bool,  # noqa: FBT001 - the case
    has_replies_in_page: bool,  # noqa: FBT001 - the case
) -> None:
    widget = DialogueWidget(frame, EXERCISE)
    stage = staged(widget, theme, qtbot, size)

    assert is_in_page(widget, MoodFace) is has_face_in_page
    assert is_in_page(widget, Replies) is has_replies_in_page
    stage.resize(1080, 600)
    assert not is_in_page(widget, MoodFace)
    assert not is_in_page(widget, Replies)


def test_the_newest_words_are_scrolled_into_view(frame: Frame, theme: Theme, qtbot: QtBot) -> None:
    widget = DialogueWidget(frame, EXERCISE)
    stage = staged(widget, theme, qtbot, (1080, 460))
    assert isinstance(stage, DialogueStage)
    page = next(one for one in stage.findChildren(ScrollArea) if one.isAncestorOf(widget))
    assert page.place == 0

    choose(stage, "Hetki")
    qtbot.waitUntil(lambda: page.place > 0)

    own = next(one for one in stage.findChildren(Bubble) if one.text().startswith("Sinä"))
    assert not own.visibleRegion().isEmpty()


@pytest.mark.parametrize("choice", [ThemeChoice.DAY, ThemeChoice.NIGHT, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_line_is_cut_in_any_theme_at_any_size(
    frame: Frame,
    theme: Theme,
    qapp: QApplication,
    qtbot: QtBot,
    choice: ThemeChoice,
    percent: int,
) -> None:
    theme.apply(qapp, Preferences(theme=choice, text_percent=percent, is_motion_reduced=True))
    widget = DialogueWidget(frame, EXERCISE)
    widget.show_response(Walked((0, 0)))
    widget.show_grade(GRADE)
    stage = staged(widget, theme, qtbot, (1080, 560))
    stage.grab()

    for bubble in stage.findChildren(Bubble):
        assert bubble.height() >= bubble.heightForWidth(bubble.width())
    widget.reset()
    stage.grab()
    for reply in stage.findChildren(Reply):
        if reply.isVisibleTo(stage):
            assert reply.height() >= max(44, reply.heightForWidth(reply.width()))


def test_new_bubbles_come_softly_when_motion_is_wanted(
    frame: Frame, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, Preferences(theme=ThemeChoice.DAY))
    widget = shown(frame, EXERCISE, qtbot)

    choose(widget, "Hetki")

    newest = widget.findChildren(Bubble)[-1]
    assert newest.property("presence") < 1
    qtbot.waitUntil(lambda: newest.property("presence") == 1)
