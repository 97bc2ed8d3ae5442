"""The way through the program, and back."""

from palvelukoulu.ui.navigation import (
    Courses,
    Help,
    Home,
    Overview,
    Picker,
    Settings,
    Study,
    Trail,
    Welcome,
)


def trail(*places: object) -> Trail:
    walked = Trail()
    for place in places:
        walked.go(place)  # type: ignore[arg-type]
    return walked


def test_back_leads_where_one_came_from() -> None:
    assert trail(Home(), Overview("a"), Study("a", "1")).behind() == Overview("a")


def test_back_from_the_start_leads_home() -> None:
    assert trail().behind() == Home()
    assert trail(Home()).behind() == Home()


def test_nothing_is_here_before_the_first_place() -> None:
    assert trail().here is None


def test_coming_home_forgets_the_way() -> None:
    assert trail(Home(), Courses(), Overview("a"), Home()).behind() == Home()


def test_the_lessons_of_a_course_are_one_place() -> None:
    walked = trail(Home(), Overview("a"), Study("a", "1"), Study("a", "2"))

    assert walked.here == Study("a", "2")
    assert walked.behind() == Overview("a")


def test_coming_back_to_a_place_drops_what_lies_between() -> None:
    walked = trail(Home(), Courses(), Overview("a"), Help(), Courses())

    assert walked.here == Courses()
    assert walked.behind() == Home()


def test_help_leads_back_into_the_lesson() -> None:
    assert trail(Home(), Study("a", "1"), Help()).behind() == Study("a", "1")


def test_adding_a_learner_is_not_a_place_to_go_back_to() -> None:
    assert trail(Picker(), Welcome(), Settings()).behind() == Home()
