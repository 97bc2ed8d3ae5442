"""Arrows in list items: which forms there are, and how to write one that is text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.core.arrows import Arrowed, shown, split_arrow


@pytest.mark.parametrize("arrow", ["->", "→", "=>", "-->", "–>"])
def test_every_form_of_arrow_is_read(arrow: str) -> None:
    assert split_arrow(f"Katse {arrow} Minut nähtiin") == Arrowed(
        "Katse", "Minut nähtiin", 7 + len(arrow), 1
    )


@pytest.mark.parametrize("arrow", ["->", "→", "=>", "-->", "–>"])
def test_an_escaped_arrow_is_text(arrow: str) -> None:
    assert split_arrow(rf"Nappi \{arrow} vie eteenpäin") is None
    assert shown(rf" Nappi \{arrow} vie eteenpäin ") == f"Nappi {arrow} vie eteenpäin"


def test_an_escaped_backslash_escapes_no_arrow() -> None:
    assert split_arrow(r"C:\\-> Levy") == Arrowed(r"C:\\", "Levy", 7, 1)


def test_other_escapes_are_left_to_markdown() -> None:
    assert shown(r"\*tähti\* ja \_") == r"\*tähti\* ja \_"


def test_a_comment_is_not_an_arrow() -> None:
    assert split_arrow("Katse <!-- tarkista --> ja hymy") is None
    assert split_arrow("Katse <!-- tarkista --> -> Minut nähtiin") == Arrowed(
        "Katse <!-- tarkista -->", "Minut nähtiin", 27, 1
    )
    assert split_arrow("Katse <!-- tarkista => Minut nähtiin") is None


def test_either_side_may_be_missing() -> None:
    assert split_arrow("-> Sain alennusta") == Arrowed("", "Sain alennusta", 3, 1)
    assert split_arrow("Katse ->") == Arrowed("Katse", "", 8, 1)


def test_of_many_arrows_the_first_or_the_last_divides() -> None:
    assert split_arrow("A -> B -> C") == Arrowed("A", "B -> C", 5, 2)
    assert split_arrow("A -> B -> C", is_last=True) == Arrowed("A -> B", "C", 10, 2)


plain = st.text(st.sampled_from("abä .,”[]*_"), max_size=12).map(str.strip)


@given(plain, st.sampled_from(["->", "→", "=>", "-->", "–>"]), plain)
def test_an_arrow_divides_any_two_texts(before: str, arrow: str, after: str) -> None:
    found = split_arrow(f"{before} {arrow} {after}")

    assert found is not None
    assert (found.before, found.after) == (before, after)
