"""Gaps in text: reading them where they stand, filling, recognising and judging."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Block, Grade, Invalid, Json, Label, Mark, Parsed, Stem
from palvelukoulu.core.exercises.cloze import (
    KIND,
    Cloze,
    Fill,
    Filled,
    MenuGap,
    TypedGap,
    answer_key,
    decode,
    described,
    encode,
    grade,
    judge,
    parse,
    split_gaps,
)
from palvelukoulu.core.typed import Typed, Verdict
from palvelukoulu.language.comparison import Comparer
from palvelukoulu.language.lexicon import Lexicon

FILE = "02-nimittaja.md"
STEM = Stem("c2j8ms", "Nimittäjä lyhyesti")
ASSETS = Path(__file__).parents[2] / "assets"
COMPARER = Comparer(Lexicon.load(ASSETS / "lexicon" / "fi_muodot.marisa"))


def block(text: str, **labels: str) -> Block:
    """Return an exercise whose text starts on line 10."""
    made = tuple(Label(word, value, Place(FILE, 20)) for word, value in labels.items())
    lines = tuple(range(10, 10 + text.count("\n") + 1))
    place = Place(FILE, 7, 5)
    return Block("Täydennä", STEM.prompt, STEM.id, place, text, labels=made, intro_lines=lines)


def parsed(text: str, **labels: str) -> Cloze:
    result = parse(block(text, **labels))
    assert isinstance(result, Parsed)
    return result.exercise


def problems(written: Block) -> list[tuple[str, int, int]]:
    result = parse(written)
    assert isinstance(result, Invalid)
    return [(one.code, one.place.line, one.place.column) for one in result.problems]


MENU = MenuGap(
    (
        Choice("rutiineista", is_right=True),
        Choice("sopimuksista", is_right=False),
        Choice("laskuista", is_right=False),
    )
)
TEXT = (
    "Odotuksista sovitaan [[selkeästi|yksiselitteisesti]] yhdessä.\n\n"
    "Kyse on [[*rutiineista | sopimuksista | laskuista]]."
)


def test_typed_and_menu_gaps_are_read() -> None:
    assert parse(block(TEXT)) == Parsed(
        Cloze(
            STEM,
            "Odotuksista sovitaan \ue000 yhdessä.\n\nKyse on \ue001.",
            (TypedGap(("selkeästi", "yksiselitteisesti")), MENU),
        )
    )


def test_the_introduction_is_the_text_and_is_not_shown_twice() -> None:
    assert parsed("Asia on [[hoidossa]].", Vihje="Kenen?").stem == Stem(
        "c2j8ms", "Nimittäjä lyhyesti", hints=("Kenen?",), points=0
    )


def test_gaps_stand_in_tables() -> None:
    exercise = parsed("| Mistä | Miten |\n|---|---|\n| Siivous | [[*joka päivä \\| joskus]] |")

    assert exercise.text == "| Mistä | Miten |\n|---|---|\n| Siivous | \ue000 |"
    assert exercise.gaps == (
        MenuGap((Choice("joka päivä", is_right=True), Choice("joskus", is_right=False))),
    )


def test_a_gap_may_go_on_over_a_line_end() -> None:
    assert parsed("Sovitaan [[selkeästi|\n  aivan selkeästi]].").gaps == (
        TypedGap(("selkeästi", "aivan selkeästi")),
    )


def test_any_starred_choice_is_right() -> None:
    (gap,) = parsed("[[*hei | *moi | ei mitään]]").gaps

    assert isinstance(gap, MenuGap)
    assert [choice.is_right for choice in gap.choices] == [True, True, False]


def test_an_escaped_gap_is_text() -> None:
    exercise = parsed(r"Merkki \[[a|b]] ja \\[[vastaus]] ja \]] ovat eri asia.")

    assert exercise.text == "Merkki \\[[a|b]] ja \\\\\ue000 ja \\]] ovat eri asia."
    assert exercise.gaps == (TypedGap(("vastaus",)),)


def test_marks_are_escaped_within_a_gap() -> None:
    assert parsed(r"[[\*\_/5]]").gaps == (TypedGap(("*_/5",)),)


def test_what_is_in_a_comment_is_no_gap() -> None:
    exercise = parsed("Asia on [[hoidossa]]. <!-- [[kesken -->")

    assert exercise.text == "Asia on \ue000. <!-- [[kesken -->"


def test_characters_of_the_author_are_not_taken_for_gaps() -> None:
    assert parsed("Luettelo\ue000 ja \uf0b7 [[sana]]").text == "Luettelo\ufffd ja \ufffd \ue000"


def test_drawn_text_is_cut_at_its_gaps() -> None:
    assert split_gaps("Kyse on \ue001, ei \ue000.") == ("Kyse on ", 1, ", ei ", 0, ".")
    assert split_gaps("\ue000\ue001") == (0, 1)
    assert split_gaps("Ei aukkoja") == ("Ei aukkoja",)
    assert split_gaps("") == ()


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("Ei yhtään aukkoa.", "PK044", 7, 5),
        ("Ensin\nsovitaan [[selkeästi.\n\nSitten [[tehdään]].", "PK045", 11, 10),
        ("Sovitaan [[selkeästi ja [[yhdessä]].", "PK045", 10, 10),
        ("Ensin [[yksi]].\nSitten toinen]].", "PK045", 11, 14),
        ("Sovitaan [[]].", "PK046", 10, 10),
        ("Sovitaan [[selkeästi|]].", "PK046", 10, 10),
        ("Sovitaan [[*selkeästi | | joskus]].", "PK046", 10, 10),
        ("Sovitaan [[* | joskus]].", "PK046", 10, 10),
        ("Sovitaan [[*selkeästi]].", "PK149", 10, 10),
        ("Sovitaan [[*selkeästi | *yhdessä]].", "PK149", 10, 10),
        ("Sovitaan [[*selkeästi | joskus | Joskus]].", "PK032", 10, 10),
        ("[[a]] " * 61, "PK148", 7, 5),
    ],
)
def test_gaps_that_cannot_be_filled_are_shown_where_they_are(
    text: str, code: str, line: int, column: int
) -> None:
    assert problems(block(text)) == [(code, line, column)]


def test_where_lines_are_not_known_the_heading_is_shown() -> None:
    written = replace(block("Sovitaan [[]]."), intro_lines=())

    assert problems(written) == [("PK046", 7, 5)]


def test_a_remark_shows_the_gap() -> None:
    result = parse(block("Sovitaan [[selkeästi|]]."))

    assert isinstance(result, Invalid)
    assert result.problems[0].facts == {"text": "[[selkeästi|]]"}
    assert result.problems[0].length == 14


def test_as_many_gaps_as_can_be_told_apart_are_read() -> None:
    exercise = parsed("[[a]] " * 60)

    shown = [part for part in split_gaps(exercise.text) if isinstance(part, int)]
    assert shown == list(range(60))


EXERCISE = parsed(TEXT)


def filled(*fills: Fill) -> Filled:
    return Filled(fills)


def test_typed_words_are_recognised_in_their_forms() -> None:
    judged = judge(EXERCISE, filled(Typed("selkiästi"), 0), COMPARER)

    assert judged == filled(Typed("selkiästi", Verdict.CLOSE, "selkeästi"), 0)


@pytest.mark.parametrize("fill", [None, Typed(" "), Typed("reilusti", Verdict.ACCEPTED)])
def test_only_words_to_judge_are_judged(fill: Fill) -> None:
    assert judge(EXERCISE, filled(fill, None), COMPARER) == filled(fill, None)


def test_words_typed_anew_are_judged_anew() -> None:
    before = Typed("reilusti", Verdict.UNKNOWN)

    judged = judge(EXERCISE, filled(Typed("selkeästi", before.verdict), 1), COMPARER)

    assert judged == filled(Typed("selkeästi", Verdict.RIGHT, "selkeästi"), 1)


RIGHT = Typed("selkeästi", Verdict.RIGHT, "selkeästi")


@pytest.mark.parametrize(
    ("fills", "score", "marks"),
    [
        ((RIGHT, 0), 1.0, (Mark.RIGHT, Mark.RIGHT)),
        ((RIGHT, 2), 0.0, (Mark.RIGHT, Mark.WRONG)),
        ((Typed("selkiästi", Verdict.CLOSE), 0), 1.0, (Mark.RIGHT, Mark.RIGHT)),
        ((Typed("reilusti", Verdict.ACCEPTED), 0), 1.0, (Mark.RIGHT, Mark.RIGHT)),
        ((Typed("reilusti", Verdict.ACCEPTED), 1), 0.0, (Mark.RIGHT, Mark.WRONG)),
        ((None, None), 0.0, (Mark.MISSED, Mark.MISSED)),
        ((Typed(""), 0), 1.0, (Mark.MISSED, Mark.RIGHT)),
    ],
)
def test_menus_make_the_score_and_typed_words_only_their_marks(
    fills: tuple[Fill, ...], score: float, marks: tuple[Mark, ...]
) -> None:
    assert grade(EXERCISE, Filled(fills)) == Grade(score, marks)


def test_words_that_were_not_recognised_take_nothing_away() -> None:
    unknown = Typed("reilusti", Verdict.UNKNOWN)

    assert grade(EXERCISE, filled(unknown, 0)) == Grade(1.0, (Mark.NEUTRAL, Mark.RIGHT))
    assert grade(EXERCISE, filled(unknown, 1)) == Grade(0.0, (Mark.NEUTRAL, Mark.WRONG))


def test_a_text_to_type_only_is_practice() -> None:
    exercise = parsed("Sovitaan [[selkeästi]].", Pisteet="3")

    assert exercise.stem.points == 0
    assert grade(exercise, filled(Typed("reilusti", Verdict.UNKNOWN))) == Grade(
        None, (Mark.NEUTRAL,)
    )


def test_in_a_text_to_type_only_what_was_accepted_is_told_apart_from_the_rest() -> None:
    exercise = parsed("Sovitaan [[selkeästi]] ja [[heti]].")
    accepted = Typed("reilusti", Verdict.ACCEPTED)
    unknown = Typed("pian", Verdict.UNKNOWN)

    assert grade(exercise, filled(accepted, unknown)) == Grade(1.0, (Mark.RIGHT, Mark.NEUTRAL))


def test_a_text_with_a_menu_brings_points() -> None:
    assert EXERCISE.stem.points == 1
    assert parsed(TEXT, Pisteet="0").stem.points == 0


def test_a_record_keeps_what_is_in_each_gap() -> None:
    assert described(EXERCISE, filled(Typed("selkiästi"), 1)) == ("selkiästi", "sopimuksista")
    assert described(EXERCISE, filled(None, None)) == ("", "")


def test_a_response_to_other_gaps_is_noticed() -> None:
    with pytest.raises(ValueError, match="zip"):
        described(EXERCISE, filled(None))
    with pytest.raises(IndexError):
        described(EXERCISE, filled(None, 7))


def test_a_response_of_another_sort_is_a_miss() -> None:
    assert grade(EXERCISE, filled(0, Typed("rutiineista"))).marks == (Mark.MISSED, Mark.MISSED)
    assert described(EXERCISE, filled(0, None)) == ("", "")


def test_what_fills_the_gaps_makes_it_right_and_the_text_around_does_not() -> None:
    mended = parsed(
        "Sovitaan [[yksiselitteisesti|selkeästi]]: [[laskuista | *rutiineista | sopimuksista]]"
    )

    assert answer_key(mended) == answer_key(EXERCISE)
    assert answer_key(parsed(TEXT.replace("*", ""))) != answer_key(EXERCISE)


fills = st.lists(
    st.none() | st.integers(0, 9) | st.builds(Typed, st.text(), st.sampled_from(Verdict), st.text())
).map(tuple)


@given(fills)
def test_what_is_stored_comes_back(fills: tuple[Fill, ...]) -> None:
    assert decode(encode(Filled(fills))) == Filled(fills)


@pytest.mark.parametrize("stored", [None, {}, [], "x", {"fills": 1}, {"fills": ["a"]}])
def test_what_was_not_stored_by_the_kind_is_refused(stored: Json) -> None:
    with pytest.raises(ValueError, match="not a"):
        decode(stored)


@given(st.lists(st.sampled_from(["[[", "]]", "|", "*", "a", "b", "\\", "\n", " ", "<!--", "-->"])))
def test_any_text_is_read_or_refused(parts: list[str]) -> None:
    result = parse(block("".join(parts)))

    if isinstance(result, Parsed):
        shown = [part for part in split_gaps(result.exercise.text) if isinstance(part, int)]
        assert shown == list(range(len(result.exercise.gaps)))
    else:
        assert result.problems


def test_gaps_are_judged_and_not_private() -> None:
    assert (KIND.is_scored, KIND.is_private) == (True, False)
