"""The list of courses: cards as they are needed, in their order, filtered."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from palvelukoulu.core.outline import CourseOutline, LessonOutline
from palvelukoulu.core.progress import CourseProgress, measure
from palvelukoulu.ui.components.course_card import CourseCard
from palvelukoulu.ui.home.grid import CourseGrid, Filter
from palvelukoulu.ui.theme.theme import Theme


def progress(number: int, finished: set[str]) -> CourseProgress:
    lessons = (LessonOutline("1", "Alku", 5, ()), LessonOutline("2", "Loppu", 5, ()))
    outline = CourseOutline(
        id=f"kurssi-{number:02}",
        title=f"Kurssi {number:02}",
        description="Palvelua.",
        version="1.0.0",
        digest="",
        minutes=10,
        pass_mark=None,
        sky="sini",
        folder="/kurssit",
        lessons=lessons,
    )
    return measure(outline, {}, finished, None)


def grid_of(theme: Theme, qtbot: QtBot, courses: tuple[CourseProgress, ...]) -> CourseGrid:
    grid = CourseGrid(theme, "Kurssit", "h1", courses)
    qtbot.addWidget(grid)
    grid.resize(900, 700)
    return grid


def cards(grid: CourseGrid) -> list[str]:
    """Return the titles of the cards that are shown, in reading order."""
    shown = [card for card in grid.findChildren(CourseCard) if not card.isHidden()]
    places = {card.text().split(",")[0]: card.mapTo(grid, QPoint()) for card in shown}
    return sorted(places, key=lambda title: (places[title].y(), places[title].x()))


def test_a_long_list_gets_its_later_cards_once_the_first_are_painted(
    theme: Theme, qtbot: QtBot
) -> None:
    grid = grid_of(theme, qtbot, tuple(progress(number, set()) for number in range(40)))
    assert len(cards(grid)) == 9

    grid.show()

    qtbot.waitUntil(lambda: cards(grid) == [f"Kurssi {number:02}" for number in range(40)])


def test_cards_keep_their_order_when_there_is_room_for_fewer_columns(
    theme: Theme, qtbot: QtBot
) -> None:
    grid = grid_of(theme, qtbot, tuple(progress(number, set()) for number in range(20)))
    grid.show()
    qtbot.waitUntil(lambda: len(cards(grid)) == 20)

    grid.show_columns(2)

    titles = [f"Kurssi {number:02}" for number in range(20)]
    qtbot.waitUntil(lambda: cards(grid) == titles)


def test_a_filter_looks_among_courses_whose_cards_are_not_made_yet(
    theme: Theme, qtbot: QtBot
) -> None:
    started = {12, 30}
    courses = tuple(progress(number, {"1"} if number in started else set()) for number in range(40))
    grid = grid_of(theme, qtbot, courses)

    grid.choose(Filter.STARTED)
    grid.show()

    qtbot.waitUntil(lambda: cards(grid) == ["Kurssi 12", "Kurssi 30"])
