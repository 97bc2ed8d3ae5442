"""A person's way through the program: from the first start to a finished course."""

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from palvelukoulu.core.exercises import examples_of
from palvelukoulu.core.exercises.multiple_choice import MultipleChoice
from palvelukoulu.core.exercises.ordering import Ordering
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.single_choice import SingleChoice
from palvelukoulu.core.exercises.true_false import TrueFalse
from palvelukoulu.core.preferences import ThemeChoice
from palvelukoulu.ui.components.feedback import Outcome
from palvelukoulu.ui.lesson.page import LessonPage
from palvelukoulu.ui.lesson.question import QuestionStep
from palvelukoulu.ui.navigation import (
    CourseEnd,
    Courses,
    Enter,
    Help,
    Home,
    LessonEnd,
    Overview,
    Picker,
    Settings,
    Study,
    Welcome,
)
from palvelukoulu.ui.notice import Notice
from palvelukoulu.ui.theme import tokens

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand, Start

COURSE = "edustustehtava"
FIRST = "01-keta-edustat"


def outcome(question: QuestionStep) -> Outcome | None:
    verdict = question.footing().verdict
    return verdict.outcome if verdict else None


def respond(hand: "Hand", question: QuestionStep, response: object) -> None:
    question.widget.show_response(response)
    question.widget.responded.emit(response)
    hand.player.press_primary()


def test_the_first_start_asks_the_name_and_leads_home(start: "Start") -> None:
    hand = start()
    assert isinstance(hand.window.place, Welcome)

    hand.write("Aino Lahtinen")
    hand.press(Qt.Key.Key_Return)
    hand.until_at(Home)

    assert hand.window.learner is not None
    assert hand.window.learner.name == "Aino Lahtinen"
    assert hand.window.windowTitle() == "Koti – Palvelukoulu"


def test_a_name_of_spaces_is_refused_kindly(start: "Start") -> None:
    hand = start()

    hand.write("   ")
    hand.press(Qt.Key.Key_Return)

    assert isinstance(hand.window.place, Welcome)
    assert "Kirjoita nimi" in hand.focused.accessibleName()


def test_the_next_start_opens_the_last_learners_home(start: "Start") -> None:
    start().enter("Aino")

    hand = start()

    assert isinstance(hand.window.place, Home)
    assert hand.window.learner is not None
    assert hand.window.learner.name == "Aino"


def is_free(hand: "Hand") -> bool:
    """Whether nobody has been chosen; not asked in place, as types would be narrowed."""
    return hand.window.learner is None


def test_nobody_enters_the_account_of_another_on_a_shared_computer(start: "Start") -> None:
    begun = start()
    for name in ("Aino", "Elias", "Maija"):
        begun.enter(name)
    begun.enter("Petra")
    begun.go(Enter(begun.program.desk.profiles.all()[1]))

    hand = start()

    assert isinstance(hand.window.place, Picker)
    assert is_free(hand)
    assert hand.window.windowTitle() == "Kuka opiskelee tänään? – Palvelukoulu"
    assert hand.focused.accessibleName().startswith("Elias")
    hand.press(Qt.Key.Key_Return)
    hand.until_at(Home)
    assert hand.window.learner is not None
    assert hand.window.learner.name == "Elias"


def test_a_second_press_at_once_does_not_skip_the_feedback(hand: "Hand") -> None:
    question = hand.open_question(SingleChoice)
    response = examples_of(question.exercise).missed
    question.widget.show_response(response)
    question.widget.responded.emit(response)
    primary = hand.player.footer.first_focus()

    hand.qtbot.mouseClick(primary, Qt.MouseButton.LeftButton)
    hand.qtbot.mouseDClick(primary, Qt.MouseButton.LeftButton)
    hand.press(Qt.Key.Key_Return)

    assert hand.player.view is question
    assert outcome(question) is Outcome.RETRY
    hand.until_read()
    hand.press(Qt.Key.Key_Return)
    assert hand.player.view is not question


def test_arrows_after_an_answer_do_not_lead_out_of_the_lesson(hand: "Hand") -> None:
    question = hand.open_question(SingleChoice)
    respond(hand, question, examples_of(question.exercise).missed)
    primary = hand.focused

    for arrow in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up):
        hand.press(arrow)
        assert hand.focused is primary


def test_the_largest_text_leaves_room_for_two_options_in_the_smallest_window(
    hand: "Hand",
) -> None:
    hand.window.resize(640, 360)
    hand.window.prefer(replace(hand.window.preferences, text_percent=200))
    hand.open_question(SingleChoice)
    player = hand.player
    theme = hand.program.desk.theme

    hand.qtbot.waitUntil(lambda: player.view.height() >= 2 * theme.px(tokens.CHOICE_HEIGHT))
    assert len({one.mapTo(player, one.rect().topLeft()).y() for one in visible(player)}) == 1
    hand.qtbot.waitUntil(
        lambda: all(one.width() >= one.sizeHint().width() for one in visible(player))
    )
    assert min(one.height() for one in visible(player)) >= tokens.TARGET

    hand.window.resize(1366, 768)
    hand.qtbot.waitUntil(lambda: player.top.height() == theme.bar_px(tokens.TOP_BAR))


def visible(player: LessonPage) -> list[QPushButton]:
    return [one for one in player.footer.findChildren(QPushButton) if one.isVisible()]


def test_a_draft_is_continued_from_its_end(hand: "Hand") -> None:
    question = hand.open_question(Reflection)
    hand.write("Katson")
    hand.go(Home())

    again = hand.open_question(Reflection)
    hand.write(" silmiin.")

    assert again is not question
    assert again.widget.response() == Written("Katson silmiin.")


def test_a_lesson_can_be_studied_with_the_keyboard_alone(hand: "Hand") -> None:
    hand.go(Home())
    hand.press(Qt.Key.Key_Return)
    hand.until_at(Study)
    for _ in range(60):
        if isinstance(hand.window.place, LessonEnd):
            break
        view = hand.player.view
        if not isinstance(view, QuestionStep):
            hand.press(Qt.Key.Key_Return)
        elif outcome(view) is None:
            answer_or_skip_by_key(hand, view)
        else:
            hand.until_read()
            hand.press(Qt.Key.Key_Return)
        hand.qtbot.wait(1)

    assert isinstance(hand.window.place, LessonEnd)
    assert hand.window.place.outcome.is_first_time
    assert len(hand.window.place.outcome.progress.answered) >= 2


def answer_or_skip_by_key(hand: "Hand", question: QuestionStep) -> None:
    match question.exercise:
        case SingleChoice() | TrueFalse() | MultipleChoice():
            hand.press(Qt.Key.Key_1)
            hand.press(Qt.Key.Key_Return)
        case Ordering():
            hand.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
            hand.press(Qt.Key.Key_Return)
        case Reflection():
            hand.write("Katson silmiin.")
            hand.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        case _:
            for _ in range(30):
                if isinstance(hand.focused, QPushButton) and hand.focused.text() == "Ohita":
                    hand.press(Qt.Key.Key_Space)
                    return
                hand.press(Qt.Key.Key_Tab)
    assert outcome(question) is not None


@pytest.mark.parametrize("kind", [SingleChoice, TrueFalse, MultipleChoice, Ordering])
def test_right_missed_and_tried_again(hand: "Hand", kind: type) -> None:
    question = hand.open_question(kind)
    respond(hand, question, examples_of(question.exercise).missed)
    assert outcome(question) is Outcome.RETRY

    hand.press(Qt.Key.Key_R)
    assert outcome(question) is None

    respond(hand, question, examples_of(question.exercise).right)
    assert outcome(question) is Outcome.RIGHT
    assert question.footing().retry == ""


@pytest.mark.parametrize("kind", [MultipleChoice, Ordering])
def test_a_part_of_the_points_is_said_to_be_on_the_way(hand: "Hand", kind: type) -> None:
    question = hand.open_question(kind)

    respond(hand, question, examples_of(question.exercise).partly)

    assert outcome(question) is Outcome.PARTLY


def test_a_reflection_is_never_judged(hand: "Hand") -> None:
    question = hand.open_question(Reflection)

    respond(hand, question, Written("Oma ajatukseni"))

    assert outcome(question) is Outcome.NEUTRAL
    verdict = question.footing().verdict
    assert verdict is not None
    assert verdict.title == "Vastattu"


def test_the_result_is_in_the_name_of_the_button_that_gets_the_focus(hand: "Hand") -> None:
    question = hand.open_question(SingleChoice)

    respond(hand, question, examples_of(question.exercise).right)

    verdict = question.footing().verdict
    assert verdict is not None
    assert hand.focused.accessibleName() == f"{verdict.title}. Jatka"


def test_the_primary_button_stays_in_its_corner(hand: "Hand") -> None:
    question = hand.open_question(SingleChoice)
    corner = hand.window.rect().bottomRight()

    def distance() -> tuple[int, int]:
        button = hand.player.first_focus() if outcome(question) else primary(hand)
        place = button.mapTo(hand.window, button.rect().bottomRight())
        return corner.x() - place.x(), corner.y() - place.y()

    before = distance()
    respond(hand, question, examples_of(question.exercise).right)
    hand.qtbot.waitUntil(lambda: distance() == before)


def primary(hand: "Hand") -> QPushButton:
    words = {"Tarkista vastaus", "Seuraava"}
    buttons = hand.player.findChildren(QPushButton)
    return next(one for one in buttons if one.text() in words and one.isVisible())


def test_nobody_is_stuck_at_a_question(hand: "Hand") -> None:
    question = hand.open_question(SingleChoice)
    before = hand.player.step

    skip = next(one for one in question.window().findChildren(QPushButton) if one.text() == "Ohita")
    skip.click()

    assert hand.player.step is not before


def test_hints_come_one_by_one(hand: "Hand") -> None:
    question = hand.open_question(SingleChoice)
    hint = next(one for one in question.findChildren(QPushButton) if one.text() == "Näytä vihje")

    hint.click()

    assert not hint.isVisible()


def test_a_course_is_completed_and_studying_again_never_lowers_it(hand: "Hand") -> None:
    for lesson in hand.course().lessons:
        hand.study(lesson.id)
    hand.until_at(LessonEnd)
    assert isinstance(hand.window.place, LessonEnd)
    completion = hand.window.place.outcome.completion
    assert completion is not None
    assert completion.score == 1.0
    hand.press_first()
    hand.until_at(CourseEnd)
    assert hand.window.windowTitle() == "Tähtikuvio on valmis – Palvelukoulu"

    hand.study(FIRST, how="missed")
    hand.until_at(LessonEnd)
    assert isinstance(hand.window.place, LessonEnd)
    again = hand.window.place.outcome

    assert not again.is_first_time
    assert again.progress.score == 1.0
    assert again.progress.completion is not None


def test_a_course_without_points_is_complete_when_every_lesson_is(hand: "Hand") -> None:
    for lesson in hand.course("itsetunto-ja-olemus").lessons:
        hand.study(lesson.id, "itsetunto-ja-olemus")
    hand.until_at(LessonEnd)

    assert isinstance(hand.window.place, LessonEnd)
    assert hand.window.place.outcome.completion is not None
    assert hand.window.place.outcome.completion.pass_mark is None


def test_reading_settings_follow_the_learner(hand: "Hand") -> None:
    aino = hand.window.learner
    assert aino is not None
    hand.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    hand.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert hand.window.preferences.text_percent == 110
    night = hand.window.preferences.theme

    hand.enter("Elias")
    assert hand.window.preferences.text_percent == 100
    assert hand.window.preferences.theme is ThemeChoice.SYSTEM

    assert hand.program.desk.profiles.preferences(aino).text_percent == 110
    assert hand.program.desk.profiles.preferences(aino).theme is night


def test_keys_lead_everywhere(hand: "Hand") -> None:
    control = Qt.KeyboardModifier.ControlModifier
    hand.go(Study(COURSE, FIRST))
    for key, modifier, place in (
        (Qt.Key.Key_F1, None, Help),
        (Qt.Key.Key_Escape, None, Study),
        (Qt.Key.Key_2, control, Courses),
        (Qt.Key.Key_1, control, Home),
        (Qt.Key.Key_Comma, control, Settings),
        (Qt.Key.Key_L, control, Picker),
    ):
        hand.press(key, modifier)
        assert isinstance(hand.window.place, place)


def test_the_settings_of_a_lesson_open_over_it_and_close_with_escape(hand: "Hand") -> None:
    hand.go(Study(COURSE, FIRST))

    hand.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert hand.focused.window() is hand.window
    hand.press(Qt.Key.Key_Escape)

    assert isinstance(hand.window.place, Study)


def test_areas_are_walked_with_f6(hand: "Hand") -> None:
    hand.go(Study(COURSE, FIRST))
    areas = [area.widget for area in hand.player.areas()]
    seen = []
    for _ in range(4):
        hand.press(Qt.Key.Key_F6)
        seen.append(next(i for i, area in enumerate(areas) if area.isAncestorOf(hand.focused)))

    assert sorted(seen) == [0, 1, 2, 3]


def test_the_next_and_previous_lesson_have_keys(hand: "Hand") -> None:
    control = Qt.KeyboardModifier.ControlModifier
    hand.go(Study(COURSE, FIRST))

    hand.press(Qt.Key.Key_PageDown, control)
    hand.qtbot.waitUntil(lambda: hand.player.page_title() == "Mitä olemus viestii?")
    hand.press(Qt.Key.Key_PageUp, control)
    hand.qtbot.waitUntil(lambda: hand.player.page_title() == "Ketä edustat?")


def test_letters_do_not_answer_when_they_are_turned_off(hand: "Hand") -> None:
    learner = hand.window.learner
    assert learner is not None
    hand.window.prefer(replace(hand.window.preferences, has_letter_keys=False))
    question = hand.open_question(SingleChoice)

    hand.press(Qt.Key.Key_1)

    assert question.widget.response() is None


def test_a_response_is_kept_when_the_disk_is_full(hand: "Hand") -> None:
    question = hand.open_question(Reflection)
    text = "ajatus " * 40_000
    with hand.program.desk.store.reading() as db:
        db.execute("PRAGMA max_page_count = 1")  # means: no more than there are
    respond(hand, question, Written(text))

    assert outcome(question) is None
    assert question.widget.response() == Written(text)
    assert "Levy on täynnä" in question.failure_text()

    with hand.program.desk.store.reading() as db:
        db.execute("PRAGMA max_page_count = 1000000")
    hand.player.press_primary()

    assert outcome(question) is Outcome.NEUTRAL


def test_a_course_that_is_gone_is_said_to_be_gone(hand: "Hand") -> None:
    shutil.rmtree(hand.program.paths.courses[0] / COURSE)
    hand.go(Home())

    hand.go(Overview(COURSE))

    assert isinstance(hand.window.place, Home)


def test_a_name_that_is_here_already_is_asked_to_be_told_apart_once(hand: "Hand") -> None:
    hand.go(Welcome())
    hand.write("aino lahtinen")
    hand.press(Qt.Key.Key_Return)
    assert "Täällä on jo Aino Lahtinen." in hand.focused.accessibleName()
    assert len(hand.program.desk.profiles.all()) == 1

    hand.press(Qt.Key.Key_Return)
    hand.until_at(Home)

    assert len(hand.program.desk.profiles.all()) == 2


def test_a_new_learner_is_added_beside_the_old_one(hand: "Hand") -> None:
    hand.go(Picker())
    hand.go(Welcome())
    page = hand.window.page
    assert page is not None
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setText("Elias Korhonen")
    hand.press(Qt.Key.Key_Return)
    hand.until_at(Home)

    assert [one.name for one in hand.program.desk.profiles.all()] == [
        "Aino Lahtinen",
        "Elias Korhonen",
    ]


def test_the_field_of_a_reflection_keeps_its_letters(hand: "Hand") -> None:
    question = hand.open_question(Reflection)
    field = question.findChild(QPlainTextEdit)
    assert field is not None

    hand.qtbot.keyClicks(field, "r1a")

    assert field.toPlainText() == "r1a"


def test_tab_goes_in_reading_order(hand: "Hand") -> None:
    hand.open_question(SingleChoice)
    areas = [area.widget for area in hand.player.areas()]
    walked: list[int] = []
    for _ in range(25):
        hand.press(Qt.Key.Key_Tab)
        here = next(i for i, area in enumerate(areas) if area.isAncestorOf(hand.focused))
        if not walked or walked[-1] != here:
            walked.append(here)

    start = walked.index(0)
    assert walked[start : start + 4] == [0, 1, 2, 3]


def test_help_is_there_before_anybody_has_been_chosen(start: "Start") -> None:
    hand = start()

    hand.press(Qt.Key.Key_F1)
    assert isinstance(hand.window.place, Help)
    hand.press(Qt.Key.Key_Escape)

    assert isinstance(hand.window.place, Welcome)


def test_the_same_bug_is_not_told_again_and_again(hand: "Hand") -> None:
    place = 'Traceback:\n  File "page.py", line 7, in paintEvent\n'
    hand.window.failed.emit(f"{place}ValueError: 1")
    hand.window.findChildren(Notice)[0].accept()
    hand.qtbot.waitUntil(lambda: not hand.window.findChildren(Notice))

    hand.window.failed.emit(f"{place}ValueError: 2")
    assert not hand.window.findChildren(Notice)

    hand.window.failed.emit('Traceback:\n  File "other.py", line 1, in go\nKeyError: 1')
    (notice,) = hand.window.findChildren(Notice)
    notice.accept()


def test_the_program_can_be_closed_from_the_dialog_of_a_bug(hand: "Hand") -> None:
    hand.window.failed.emit("Traceback: yksi")
    (notice,) = hand.window.findChildren(Notice)
    end = next(one for one in notice.findChildren(QPushButton) if one.text() == "Sulje ohjelma")

    end.click()

    hand.qtbot.waitUntil(lambda: not hand.window.isVisible())


def test_a_bug_in_the_window_is_told_in_one_dialog(hand: "Hand") -> None:
    hand.window.failed.emit("Traceback: yksi")
    hand.window.failed.emit("Traceback: kaksi")

    notices = hand.window.findChildren(Notice)
    assert len(notices) == 1
    notices[0].accept()
