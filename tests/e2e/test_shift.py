"""The start of a shift: one's own mantra, one question, one promise; left at any moment."""

from datetime import timedelta
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from palvelukoulu.core.course import ExerciseBlock
from palvelukoulu.core.diagnostics import Place as Spot
from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Hashes, Stem
from palvelukoulu.core.exercises import examples_of
from palvelukoulu.core.exercises.commitments import Commitments, Promised
from palvelukoulu.core.exercises.mantra import Composed, Mantra, MantraWord, Sentence
from palvelukoulu.core.frames import frame_of
from palvelukoulu.store import events
from palvelukoulu.study.session import StudySession
from palvelukoulu.ui.lesson.question import QuestionStep
from palvelukoulu.ui.navigation import Courses, Home, LessonEnd, ShiftEnd, ShiftStart, Study
from palvelukoulu.ui.shift.end import ShiftEndPage
from palvelukoulu.ui.shift.page import ShiftPage
from palvelukoulu.ui.shift.steps import CarryStep, MantraStep

if TYPE_CHECKING:
    from tests.e2e.conftest import Hand, TickingClock

COURSE, LESSON = "edustustehtava", "01-keta-edustat"
SPELL = Mantra(Stem("loitsu", "Kirjoita."), (Sentence(frame_of("Olen ___.")),))
PROMISES = Commitments(
    Stem("lupaus", "Mitä lupaat?"), (Entry("Tervehdin *ensin*."), Entry("Katson silmiin."))
)


def answer(hand: "Hand", exercise: Mantra | Commitments, response: object) -> None:
    learner = hand.window.learner
    outline = hand.program.desk.outline(COURSE)
    assert learner is not None
    assert outline is not None
    session = StudySession(hand.program.desk.store, learner, outline, hand.program.desk.clock)
    block = ExerciseBlock(exercise.stem.id, exercise, Spot("01.md", 1), Hashes("k", "t"))
    session.answer(LESSON, block, response)


@pytest.fixture
def ready(hand: "Hand") -> "Hand":
    """A learner with a mantra, promises, and questions missed yesterday, at home."""
    hand.window.repaint()
    hand.study(LESSON, how="missed")
    hand.until_at(LessonEnd)
    answer(hand, SPELL, Composed((("rauhassa",),), MantraWord.SENTENCE))
    answer(hand, PROMISES, Promised(frozenset({0, 1})))
    cast("TickingClock", hand.program.desk.clock).now += timedelta(days=1)
    hand.go(Home())
    return hand


def page(hand: "Hand") -> QWidget:
    assert hand.window.page is not None
    return hand.window.page


def shift(hand: "Hand") -> ShiftPage:
    assert isinstance(hand.window.page, ShiftPage)
    return hand.window.page


def words(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(widget))


def offer(hand: "Hand") -> QAbstractButton | None:
    buttons = page(hand).findChildren(QAbstractButton)
    return next((one for one in buttons if one.text() == "Aloita vuoro" and one.isVisible()), None)


def count(hand: "Hand") -> int:
    with hand.program.desk.store.reading() as db:
        return events.head(db).seq


def test_the_whole_start_by_keyboard(ready: "Hand") -> None:
    ready.press(Qt.Key.Key_F2)
    ready.until_at(ShiftStart)
    assert isinstance(shift(ready).view, MantraStep)
    assert "Olen rauhassa." in words(page(ready))
    assert "Oma lauseesi" in words(page(ready))

    ready.press(Qt.Key.Key_Return)
    view = shift(ready).view
    assert isinstance(view, QuestionStep)
    view.widget.show_response(examples_of(view.exercise).right)
    view.widget.responded.emit(examples_of(view.exercise).right)
    ready.press(Qt.Key.Key_Return)
    ready.until_read()
    ready.press(Qt.Key.Key_Return)

    assert isinstance(shift(ready).view, CarryStep)
    ready.press(Qt.Key.Key_2)
    ready.press(Qt.Key.Key_Return)

    ready.until_at(ShiftEnd)
    assert "Hyvää vuoroa, Aino." in words(page(ready))
    assert "Tänään mukanasi: Tervehdin ensin." in words(page(ready))
    ready.press(Qt.Key.Key_Return)
    ready.until_at(Home)
    assert "Tänään mukanasi: Tervehdin ensin." in words(page(ready))


def test_in_the_smallest_window_the_whole_mantra_is_in_sight(ready: "Hand") -> None:
    ready.window.resize(640, 360)
    ready.go(ShiftStart())
    view = shift(ready).view
    assert isinstance(view, MantraStep)
    ready.qtbot.wait(1)

    below = view.card.mapTo(view, QPoint(0, view.card.height())).y()
    assert 0 < below <= view.height()


def test_home_offers_it_with_the_mouse(ready: "Hand") -> None:
    button = offer(ready)
    assert button is not None

    ready.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    ready.until_at(ShiftStart)


def test_home_does_not_offer_it_when_there_is_nothing_for_it(hand: "Hand") -> None:
    hand.window.repaint()
    hand.go(Home())

    assert offer(hand) is None


def test_its_question_counts_as_recalled_today(ready: "Hand") -> None:
    learner = ready.window.learner
    assert learner is not None
    ready.go(ShiftStart())
    shift(ready).onward()
    view = shift(ready).view
    assert isinstance(view, QuestionStep)
    view.widget.show_response(examples_of(view.exercise).right)
    view.widget.responded.emit(examples_of(view.exercise).right)
    shift(ready).press_primary()

    assert ready.program.desk.today(learner).answered == 1


def test_passing_every_part_over_records_nothing(ready: "Hand") -> None:
    before = count(ready)
    ready.go(ShiftStart())

    shift(ready).press_primary()
    shift(ready).footer.skipped.emit()
    shift(ready).footer.skipped.emit()

    ready.until_at(ShiftEnd)
    assert count(ready) == before
    assert "mukanasi" not in words(page(ready))


@pytest.mark.parametrize("parts", [0, 1, 2])
def test_escape_leaves_at_any_part_and_records_nothing(ready: "Hand", parts: int) -> None:
    before = count(ready)
    ready.go(ShiftStart())
    for _ in range(parts):
        shift(ready).onward()

    ready.press(Qt.Key.Key_Escape)

    ready.until_at(Home)
    assert count(ready) == before


def test_a_promise_that_cannot_be_stored_is_not_said_to_go_along(hand: "Hand") -> None:
    hand.window.repaint()
    own = Commitments(Stem("oma", "Mitä lupaat?"), (), (frame_of("___"),))
    answer(hand, own, Promised(own=(("kuuntelen " * 40_000,),)))
    hand.go(ShiftStart())
    hand.press(Qt.Key.Key_1)
    with hand.program.desk.store.reading() as db:
        db.execute("PRAGMA max_page_count = 1")  # means: no more than there are

    hand.press(Qt.Key.Key_Return)

    assert "Levy on täynnä" in words(page(hand))
    with hand.program.desk.store.reading() as db:
        db.execute("PRAGMA max_page_count = 1000000")
    shift(hand).press_primary()
    hand.until_at(ShiftEnd)


def test_choosing_without_taking_along_records_nothing(ready: "Hand") -> None:
    ready.go(ShiftStart())
    shift(ready).onward()
    shift(ready).onward()
    before = count(ready)
    ready.press(Qt.Key.Key_1)

    shift(ready).footer.skipped.emit()

    ready.until_at(ShiftEnd)
    assert count(ready) == before


def test_parts_that_are_missing_are_passed_over(hand: "Hand") -> None:
    hand.window.repaint()
    answer(hand, PROMISES, Promised(frozenset({1})))

    hand.go(ShiftStart())

    assert isinstance(shift(hand).view, CarryStep)
    shift(hand).footer.skipped.emit()
    hand.until_at(ShiftEnd)
    assert "Tee oma loitsu" in [one.text() for one in page(hand).findChildren(QAbstractButton)]


def test_with_nothing_yet_the_key_leads_to_an_invitation(hand: "Hand") -> None:
    hand.press(Qt.Key.Key_F2)
    hand.until_at(ShiftStart)

    assert isinstance(hand.window.page, ShiftEndPage)
    assert "Vuoron alku odottaa sinua" in words(page(hand))


def make_mantra(hand: "Hand") -> None:
    hand.go(ShiftStart())
    buttons = page(hand).findChildren(QAbstractButton)
    make = next(one for one in buttons if one.text() == "Tee oma loitsu")
    hand.qtbot.mouseClick(make, Qt.MouseButton.LeftButton)


def test_the_invitation_leads_to_the_lesson_where_a_mantra_is_made(hand: "Hand") -> None:
    folder = hand.program.paths.courses[0] / "loitsupaja"
    folder.mkdir()
    (folder / "kurssi.md").write_text(
        "---\ntunnus: paja\nnimi: Paja\nmuoto: palvelukoulu 1\n---\n\n# Paja\n\n"
        "## Sisältö\n\n- [Loitsu](01-loitsu.md)\n",
        "utf-8",
    )
    lesson = "# Loitsu\n\n### Loitsu: Kirjoita omasi\n\n- Luotan, että ___.\n"
    (folder / "01-loitsu.md").write_text(lesson, "utf-8")
    hand.program.desk.library.refresh()

    make_mantra(hand)

    hand.until_at(Study)
    assert hand.window.place == Study("paja", "01-loitsu")
    hand.go(Home())  # a lesson that has just been opened would save its place later


def test_where_no_course_has_a_mantra_the_invitation_leads_to_the_courses(hand: "Hand") -> None:
    for folder in hand.program.paths.courses[0].iterdir():
        (folder / "kurssi.md").write_bytes(b"")

    make_mantra(hand)

    hand.until_at(Courses)
