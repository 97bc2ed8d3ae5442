"""A promise is asked about after a week, gently: one at a time, and never a must."""

from datetime import timedelta
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QWidget

from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place as Spot
from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises.commitments import Commitments, Promised
from palvelukoulu.core.frames import frame_of
from palvelukoulu.study.session import StudySession
from palvelukoulu.ui.follow_up.page import FollowUpPage
from palvelukoulu.ui.home.follow_up_card import FollowUpCard
from palvelukoulu.ui.home.hero import Hero
from palvelukoulu.ui.home.review_card import ReviewCard
from palvelukoulu.ui.navigation import Home, HowItWent, Insights, LessonEnd, Review

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand, TickingClock

COURSE, LESSON = "edustustehtava", "01-keta-edustat"
PROMISES = Commitments(
    Stem("lupaus", "Mitä lupaat?"),
    (Entry("Tervehdin *ensin*."), Entry("Katson silmiin.")),
    (frame_of("___"),),
)


def sleep(hand: "Hand", days: int) -> None:
    cast("TickingClock", hand.program.desk.clock).now += timedelta(days=days)


def promise(hand: "Hand", *chosen: int) -> None:
    learner = hand.window.learner
    outline = hand.program.desk.outline(COURSE)
    assert learner is not None
    assert outline is not None
    session = StudySession(hand.program.desk.store, learner, outline, hand.program.desk.clock)
    block = ExerciseBlock("lupaus", PROMISES, Spot("01.md", 1), Hashes("k", "t"))
    session.answer(LESSON, block, Promised(frozenset(chosen), (("",),)))


@pytest.fixture
def promised(hand: "Hand") -> "Hand":
    """A learner who made two promises a week ago and comes home."""
    hand.window.repaint()
    promise(hand, 0, 1)
    sleep(hand, 8)
    hand.go(Home())
    return hand


def page(hand: "Hand") -> QWidget:
    assert hand.window.page is not None
    return hand.window.page


def cards(hand: "Hand") -> list[FollowUpCard]:
    return [one for one in page(hand).findChildren(FollowUpCard) if one.isVisible()]


def words(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(widget))


def press(hand: "Hand", text: str) -> None:
    """Press a button that is shown, by its words."""
    buttons = page(hand).findChildren(QAbstractButton)
    button = next(one for one in buttons if one.text() == text and one.isVisible())
    hand.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_home_asks_about_no_promise_before_a_week_has_gone(hand: "Hand") -> None:
    hand.window.repaint()
    promise(hand, 0)
    sleep(hand, 6)
    hand.go(Home())

    assert not cards(hand)


def test_home_asks_about_one_promise_in_its_plain_words(promised: "Hand") -> None:
    (card,) = cards(promised)

    assert "Tervehdin ensin." in words(card)
    assert "silmiin" not in words(card)
    assert "Viikko sitten lupasit" in words(card)


def test_tab_goes_from_the_one_thing_to_do_to_the_promise_and_then_to_the_courses(
    promised: "Hand",
) -> None:
    stops = []
    for _ in range(5):
        promised.press(Qt.Key.Key_Tab)
        button = promised.focused
        assert isinstance(button, QAbstractButton)
        stops.append(button.text())

    assert stops[:4] == ["Sisällys", "Kerro, miten meni", "Ei nyt", "Kaikki"]


def test_telling_how_it_went_by_keyboard(promised: "Hand") -> None:
    press(promised, "Kerro, miten meni")
    promised.until_at(HowItWent)

    promised.press(Qt.Key.Key_2)
    promised.press(Qt.Key.Key_Return)

    assert "Hyvällä matkalla" in words(page(promised))
    promised.press(Qt.Key.Key_Return)
    promised.until_at(Home)
    assert not cards(promised)
    sleep(promised, 1)
    promised.go(Home())
    assert "Katson silmiin." in words(cards(promised)[0])


def test_own_words_go_with_the_answer_and_are_found_beside_the_promise(promised: "Hand") -> None:
    promised.go(HowItWent())
    (field,) = page(promised).findChildren(QPlainTextEdit)
    promised.press(Qt.Key.Key_1)
    field.setFocus()
    promised.write("3 kertaa illalla.")
    press(promised, "Tallenna")

    promised.go(Insights())

    assert "Viikon päästä: onnistui ”3 kertaa illalla.”" in words(page(promised))


def test_half_written_words_are_there_after_coming_back_and_gone_once_told(
    promised: "Hand",
) -> None:
    promised.go(HowItWent())
    (field,) = page(promised).findChildren(QPlainTextEdit)
    field.setFocus()
    promised.write("Kerroin ")
    promised.press(Qt.Key.Key_Escape)
    promised.until_at(Home)

    promised.go(HowItWent())
    (field,) = page(promised).findChildren(QPlainTextEdit)
    assert field.toPlainText() == "Kerroin "
    promised.press(Qt.Key.Key_1)
    promised.press(Qt.Key.Key_Return)
    sleep(promised, 30)
    promised.go(HowItWent())
    assert "Tervehdin ensin." in words(page(promised))
    (field,) = page(promised).findChildren(QPlainTextEdit)
    assert field.toPlainText() == ""


def test_half_written_words_that_cannot_be_kept_are_told_of(promised: "Hand") -> None:
    promised.go(HowItWent())
    (field,) = page(promised).findChildren(QPlainTextEdit)
    field.setPlainText("kerroin " * 40_000)
    with promised.program.desk.store.reading() as db:
        db.execute("PRAGMA max_page_count = 1")  # means: no more than there are

    promised.qtbot.waitUntil(lambda: "Levy on täynnä" in words(page(promised)))

    with promised.program.desk.store.reading() as db:
        db.execute("PRAGMA max_page_count = 1000000")


def test_a_digit_written_in_the_field_chooses_nothing(promised: "Hand") -> None:
    promised.go(HowItWent())
    (field,) = page(promised).findChildren(QPlainTextEdit)
    field.setFocus()

    promised.write("2")

    assert field.toPlainText() == "2"
    save = next(
        one for one in page(promised).findChildren(QAbstractButton) if one.text() == "Tallenna"
    )
    assert not save.isEnabled()


def test_enter_before_a_choice_stores_nothing(promised: "Hand") -> None:
    promised.go(HowItWent())

    promised.press(Qt.Key.Key_Return)

    assert isinstance(promised.window.page, FollowUpPage)
    assert "Miten meni?" in words(page(promised))


def test_leaving_with_escape_records_nothing(promised: "Hand") -> None:
    promised.go(HowItWent())
    promised.press(Qt.Key.Key_1)

    promised.press(Qt.Key.Key_Escape)

    promised.until_at(Home)
    assert "Tervehdin ensin." in words(cards(promised)[0])


def test_not_now_is_said_on_the_card_and_rests_until_the_next_month(promised: "Hand") -> None:
    press(promised, "Ei nyt")
    promised.qtbot.waitUntil(lambda: not cards(promised))

    sleep(promised, 22)
    promised.go(Home())

    assert "Kuukausi sitten lupasit" in words(cards(promised)[0])


def test_not_now_is_taken_back_by_the_button_of_its_message(promised: "Hand") -> None:
    press(promised, "Ei nyt")
    assert not cards(promised)
    press(promised, "Kumoa")

    assert "Tervehdin ensin." in words(cards(promised)[0])
    promised.go(Home())
    assert "Tervehdin ensin." in words(cards(promised)[0])


def test_after_not_now_the_one_thing_to_do_has_the_room_of_the_promise(promised: "Hand") -> None:
    (hero,) = page(promised).findChildren(Hero)
    promised.window.resize(1366, 768)
    before = hero.width()
    press(promised, "Ei nyt")
    promised.qtbot.waitUntil(lambda: hero.width() > before)
    press(promised, "Kumoa")
    promised.qtbot.waitUntil(lambda: hero.width() == before)


def test_not_now_on_the_page_goes_home(promised: "Hand") -> None:
    promised.go(HowItWent())

    press(promised, "Ei nyt")

    promised.until_at(Home)
    assert not cards(promised)


def test_a_promise_that_is_needed_no_more_is_not_asked_about_again(promised: "Hand") -> None:
    promised.go(HowItWent())
    press(promised, "En tarvitse enää")
    assert "Lupaus saa levätä" in words(page(promised))

    sleep(promised, 100)
    promised.go(Home())

    assert "Katson silmiin." in words(cards(promised)[0])


@pytest.mark.parametrize(
    ("key", "thanks"), [(Qt.Key.Key_1, "Hienoa"), (Qt.Key.Key_3, "Kiitos, että kerroit")]
)
def test_every_answer_is_thanked_for(promised: "Hand", key: Qt.Key, thanks: str) -> None:
    promised.go(HowItWent())
    promised.press(key)
    promised.press(Qt.Key.Key_Return)

    assert thanks in words(page(promised))


def test_the_page_without_a_promise_to_ask_about_is_home(hand: "Hand") -> None:
    hand.go(HowItWent())

    assert not isinstance(hand.window.page, FollowUpPage)


def test_words_are_kept_in_the_field_when_the_disk_is_full(promised: "Hand") -> None:
    promised.go(HowItWent())
    (field,) = page(promised).findChildren(QPlainTextEdit)
    promised.press(Qt.Key.Key_1)
    field.setPlainText("kerroin " * 40_000)
    with promised.program.desk.store.reading() as db:
        db.execute("PRAGMA max_page_count = 1")  # means: no more than there are

    press(promised, "Tallenna")

    assert "Levy on täynnä" in words(page(promised))
    with promised.program.desk.store.reading() as db:
        db.execute("PRAGMA max_page_count = 1000000")
    press(promised, "Tallenna")
    assert "Hienoa" in words(page(promised))


def test_home_has_at_most_two_small_cards(promised: "Hand") -> None:
    promised.study(LESSON, how="missed")
    promised.until_at(LessonEnd)
    sleep(promised, 1)
    promised.go(Home())

    (asking,) = cards(promised)
    (review,) = page(promised).findChildren(ReviewCard)
    assert asking.isVisible()
    assert review.isVisible()
    assert asking.geometry().bottom() <= review.geometry().top()
    review.button.click()
    promised.until_at(Review)
