"""The way through the program, and back."""

from palvelukoulu.ui.navigation import (
    Courses,
    Help,
    Home,
    Overview,
    Picker,
    Search,
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


def test_what_was_found_leads_back_to_the_results_and_they_to_where_one_was() -> None:
    walked = trail(Home(), Study("a", "1"), Search("hymy"), Study("a", "2"), Study("a", "3"))

    assert walked.behind() == Search("hymy")
    walked.go(Search("hymy"))
    assert walked.behind() == Study("a", "1")
    walked.go(Study("a", "1"))
    assert walked.behind() == Home()


def test_a_place_is_found_again_as_it_was_left() -> None:
    walked = trail(Home(), Search())
    walked.amend(Search("hymy", 3))
    walked.go(Study("a", "1"))

    assert walked.behind() == Search("hymy", 3)
    nowhere = Trail()
    nowhere.amend(Search())
    assert nowhere.here is None


def test_there_is_one_search() -> None:
    assert trail(Home(), Search("hymy"), Courses(), Search("katse")).behind() == Home()


def test_help_leads_back_into_the_lesson() -> None:
    assert trail(Home(), Study("a", "1"), Help()).behind() == Study("a", "1")


def test_adding_a_learner_is_not_a_place_to_go_back_to() -> None:
    assert trail(Picker(), Welcome(), Settings()).behind() == Home()
