"""A course is edited while somebody studies it: they hear of it, and lose nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from palvelukoulu.core.exercises.single_choice import SingleChoice
from palvelukoulu.ui.course.news import NewsCard
from palvelukoulu.ui.lesson.question import QuestionStep
from palvelukoulu.ui.navigation import Courses, Home, Overview, Study

if TYPE_CHECKING:
    from palvelukoulu.paths import Paths
    from tests.e2e.conftest import Hand, Start

COURSE = "edustustehtava"
LESSON = "01-keta-edustat"


def change_what_is_right(paths: "Paths") -> None:
    """Make the first wrong choice of the lesson's single choice the right one."""
    file = paths.courses[0] / COURSE / f"{LESSON}.md"
    text = file.read_text("utf-8")
    start = text.index("Valitse yksi:")
    rest = text[start:].replace("- [x]", "- [o]", 1).replace("- [ ]", "- [x]", 1)
    file.write_text(text[:start] + rest.replace("- [o]", "- [ ]", 1), "utf-8")


def studied_and_changed(start: "Start", paths: "Paths") -> "Hand":
    """Study a lesson; the author changes it while the program is closed; start again."""
    hand = start()
    hand.enter("Aino")
    hand.study(LESSON)
    change_what_is_right(paths)
    hand = start()
    hand.window.follow_courses()
    return hand


def news(hand: "Hand") -> NewsCard:
    """Return the card on the course's page."""
    page = hand.window.page
    assert page is not None
    found = page.findChild(NewsCard)
    assert found is not None
    return found


def texts(hand: "Hand") -> str:
    """Return every text of the page."""
    page = hand.window.page
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def names(hand: "Hand") -> str:
    """Return the names of the page's buttons, as a screen reader says them."""
    page = hand.window.page
    assert page is not None
    return "\n".join(one.accessibleName() for one in page.findChildren(QAbstractButton))


def test_the_course_page_says_how_much_has_changed_and_where(
    start: "Start", paths: "Paths"
) -> None:
    hand = studied_and_changed(start, paths)

    hand.go(Overview(COURSE))

    assert "Kurssi päivittyi: 1 kohta muuttui" in texts(hand)
    assert "Vastauksesi ovat tallessa" in texts(hand)


def test_home_marks_the_course_until_its_page_has_been_seen(start: "Start", paths: "Paths") -> None:
    hand = studied_and_changed(start, paths)
    assert "Päivittynyt" in names(hand)

    hand.go(Overview(COURSE))
    hand.go(Home())

    assert "Päivittynyt" not in names(hand)


def test_the_list_of_courses_marks_it_too(start: "Start", paths: "Paths") -> None:
    hand = studied_and_changed(start, paths)

    hand.go(Courses())

    assert "Päivittynyt" in names(hand)


def test_the_card_leads_to_what_has_changed_which_says_so(start: "Start", paths: "Paths") -> None:
    hand = studied_and_changed(start, paths)
    hand.go(Overview(COURSE))
    row = next(one for one in news(hand).findChildren(QAbstractButton) if "1 kohta" in one.text())

    row.setFocus()
    hand.press(Qt.Key.Key_Space)
    hand.until_at(Study)

    assert isinstance(hand.player.view, QuestionStep)
    assert isinstance(hand.question.exercise, SingleChoice)
    assert hand.question.footing().verdict is None
    assert "Tämä kohta on muuttunut" in texts(hand)


def test_answered_anew_there_is_nothing_left_to_tell(start: "Start", paths: "Paths") -> None:
    hand = studied_and_changed(start, paths)

    hand.study(LESSON)
    hand.go(Overview(COURSE))

    assert hand.window.page is not None
    assert hand.window.page.findChild(NewsCard) is None


def test_dismissed_it_does_not_come_back(start: "Start", paths: "Paths") -> None:
    hand = studied_and_changed(start, paths)
    hand.go(Overview(COURSE))
    page = hand.window.page
    assert page is not None
    hide = next(
        one
        for one in news(hand).findChildren(QAbstractButton)
        if one.accessibleName() == "Piilota tieto päivityksestä"
    )

    hide.setFocus()
    hand.press(Qt.Key.Key_Space)

    assert hand.focused is page.first_focus()
    hand.go(Home())
    hand.go(Overview(COURSE))
    assert hand.window.page is not None
    assert hand.window.page.findChild(NewsCard) is None


def test_a_course_edited_while_it_is_studied_is_followed_at_the_next_page(
    start: "Start", paths: "Paths"
) -> None:
    hand = start()
    hand.enter("Aino")
    hand.study(LESSON)
    hand.go(Home())

    change_what_is_right(paths)
    hand.go(Overview(COURSE))

    assert "Kurssi päivittyi: 1 kohta muuttui" in texts(hand)


def test_a_completed_course_says_that_it_stays_completed(start: "Start", paths: "Paths") -> None:
    hand = start()
    hand.enter("Aino")
    for lesson in hand.course().lessons:
        hand.study(lesson.id)
    change_what_is_right(paths)

    hand.go(Overview(COURSE))

    assert "Suorituksesi on voimassa" in texts(hand)


def test_a_course_that_is_gone_does_not_keep_the_others_waiting(
    start: "Start", paths: "Paths"
) -> None:
    hand = studied_and_changed(start, paths)
    (paths.courses[0] / COURSE / "kurssi.md").unlink()

    assert not hand.program.desk.settle()
