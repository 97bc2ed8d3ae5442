"""Short answers: recognising them, three outcomes, and nobody fails."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Block, Grade, Invalid, Item, Json, Label, Mark, Parsed, Stem
from palvelukoulu.core.exercises.short_answer import (
    KIND,
    Expected,
    Replied,
    ShortAnswer,
    answer_key,
    decode,
    described,
    encode,
    grade,
    judge,
    parse,
)
from palvelukoulu.core.typed import Typed, Verdict, judge_typed, variants
from palvelukoulu.language.comparison import Comparer
from palvelukoulu.language.lexicon import Lexicon

FILE = "04-me-henki.md"
STEM = Stem("h9q4td", "Kuka huolehti lakanoista?")
ASSETS = Path(__file__).parents[2] / "assets"
COMPARER = Comparer(Lexicon.load(ASSETS / "lexicon" / "fi_muodot.marisa"))
BARE = Comparer(Lexicon())


def item(text: str, line: int = 10, *, right: bool | None = True, feedback: str = "") -> Item:
    return Item(text, Place(FILE, line, 7), right, feedback=feedback)


def block(*items: Item, **labels: str) -> Block:
    made = tuple(Label(word, value, Place(FILE, 20)) for word, value in labels.items())
    return Block("Vastaa lyhyesti", STEM.prompt, STEM.id, Place(FILE, 7), items=items, labels=made)


def parsed(*items: Item, **labels: str) -> ShortAnswer:
    result = parse(block(*items, **labels))
    assert isinstance(result, Parsed)
    assert not result.remarks
    return result.exercise


LAUNDRY = (
    item("pesula | pesulan työntekijä", feedback="Niin. Vieras ei tapaa pesulan väkeä."),
    item("kerroshoitaja | työntekijä", 12, right=False, feedback="Kuka toi lakanat hänelle?"),
    item("hinta", 14, right=False),
)
QUESTION = parsed(*LAUNDRY)


def verdict(text: str, comparer: Comparer = COMPARER) -> tuple[Verdict, str]:
    typed = judge(QUESTION, text, comparer).typed
    assert typed.text == text
    return typed.verdict, typed.key


def test_keys_and_foreseen_slips_are_read() -> None:
    expected = (
        Expected(("pesula", "pesulan työntekijä"), True, "Niin. Vieras ei tapaa pesulan väkeä."),
        Expected(("kerroshoitaja", "työntekijä"), False, "Kuka toi lakanat hänelle?"),
        Expected(("hinta",), False),
    )

    assert parsed(*LAUNDRY) == ShortAnswer(STEM, expected, "pesula")


def test_the_author_may_word_the_model() -> None:
    assert parsed(*LAUNDRY, Vastaus="Pesulan väki").model == "Pesulan väki"


@pytest.mark.parametrize(
    ("items", "code", "line"),
    [
        ((LAUNDRY[0], item("hinta", 12, right=None)), "PK030", 12),
        ((LAUNDRY[1],), "PK034", 7),
        ((), "PK073", 7),
        ((item("pesula | "),), "PK049", 10),
        ((item("pesula || väki"),), "PK049", 10),
        ((item("…"),), "PK049", 10),
        ((LAUNDRY[0], item("hinta | ”Pesula”", 12, right=False)), "PK150", 12),
    ],
)
def test_a_question_that_cannot_work_is_refused(
    items: tuple[Item, ...], code: str, line: int
) -> None:
    result = parse(block(*items))

    assert isinstance(result, Invalid)
    assert [(one.code, one.place.line) for one in result.problems] == [(code, line)]


def test_words_on_both_sides_are_named() -> None:
    result = parse(block(LAUNDRY[0], item("hinta | ”Pesula”", 12, right=False)))

    assert isinstance(result, Invalid)
    assert result.problems[0].facts == {"text": "”Pesula”"}


def test_variants_are_cut_at_bars_and_kept_once() -> None:
    assert variants("hei | Moi|hei |terve") == (("hei", "Moi", "terve"), False)
    assert variants("hei | | moi") == (("hei", "moi"), True)
    assert variants("") == ((), True)


@pytest.mark.parametrize(
    ("text", "found", "key"),
    [
        ("Pesula!", Verdict.RIGHT, "pesula"),
        ("pesulan", Verdict.RIGHT, "pesula"),
        ("pesulan väki", Verdict.RIGHT, "pesula"),
        ("pesyla", Verdict.CLOSE, "pesula"),
        ("kerroshoitajat", Verdict.EXPECTED, "kerroshoitaja"),
        ("hintaa", Verdict.EXPECTED, "hinta"),
        ("tekstiilifirma", Verdict.UNKNOWN, ""),
        ("", Verdict.UNKNOWN, ""),
    ],
)
def test_words_are_recognised_in_their_forms(text: str, found: Verdict, key: str) -> None:
    assert verdict(text) == (found, key)


def test_a_key_of_more_words_is_a_surer_sign_than_a_slip_within_it() -> None:
    assert verdict("pesulan työntekijä") == (Verdict.RIGHT, "pesula")
    assert verdict("talon työntekijä") == (Verdict.EXPECTED, "työntekijä")


def test_a_slip_of_more_words_is_a_surer_sign_than_the_key_within_it() -> None:
    typed = judge_typed("rapautuva kulttuuri", ["kulttuuri"], COMPARER, ["rapautuva kulttuuri"])

    assert typed == Typed("rapautuva kulttuuri", Verdict.EXPECTED, "rapautuva kulttuuri")


def test_between_equal_signs_the_foreseen_slip_comes_first() -> None:
    typed = judge_typed("visio ja tavoite", ["visio"], COMPARER, ["tavoite"])

    assert typed.verdict is Verdict.EXPECTED


def test_the_very_words_of_a_key_are_right_whatever_their_base_form() -> None:
    assert judge_typed("juhlat", ["juhlat"], COMPARER, ["juhla"]).verdict is Verdict.RIGHT
    assert judge_typed("juhla", ["juhlat"], COMPARER, ["juhla"]).verdict is Verdict.EXPECTED


def test_without_a_lexicon_stems_still_recognise_something() -> None:
    assert verdict("Pesula", BARE) == (Verdict.RIGHT, "pesula")
    assert verdict("kerroshoitajalle", BARE) == (Verdict.EXPECTED, "kerroshoitaja")


def reply(found: Verdict, key: str = "", text: str = "pesulla") -> Grade:
    return grade(QUESTION, Replied(Typed(text, found, key)))


def test_what_was_recognised_is_right_and_told_why() -> None:
    told = Grade(1.0, (Mark.RIGHT,), ("Niin. Vieras ei tapaa pesulan väkeä.",))

    assert reply(Verdict.RIGHT, "pesula") == told
    assert reply(Verdict.CLOSE, "Pesula") == told


def test_a_foreseen_slip_has_its_own_feedback() -> None:
    assert reply(Verdict.EXPECTED, "työntekijä") == Grade(
        0.0, (Mark.WRONG,), ("Kuka toi lakanat hänelle?",)
    )
    assert reply(Verdict.EXPECTED, "hinta") == Grade(0.0, (Mark.WRONG,))


def test_what_was_not_recognised_is_not_judged() -> None:
    assert reply(Verdict.UNKNOWN) == Grade(None, (Mark.NEUTRAL,))
    assert reply(Verdict.UNKNOWN).is_full


def test_a_draft_is_not_judged() -> None:
    assert reply(Verdict.OPEN) == Grade(None, (Mark.NEUTRAL,))
    assert reply(Verdict.OPEN, text=" ") == Grade(None, (Mark.MISSED,))


def test_the_learner_may_say_the_same_was_meant() -> None:
    accepted = judge(QUESTION, "tekstiilifirma", COMPARER).typed.accepted()

    assert accepted == Typed("tekstiilifirma", Verdict.ACCEPTED)
    assert grade(QUESTION, Replied(accepted)) == Grade(
        1.0, (Mark.RIGHT,), ("Niin. Vieras ei tapaa pesulan väkeä.",)
    )


def test_a_key_that_is_gone_has_no_feedback() -> None:
    assert reply(Verdict.RIGHT, "tekstiilipalvelu") == Grade(1.0, (Mark.RIGHT,))


def test_a_record_keeps_what_was_written() -> None:
    assert described(QUESTION, Replied(Typed("Pesulla", Verdict.CLOSE))) == ("Pesulla",)


def test_the_words_make_it_right_whatever_their_order() -> None:
    turned = (LAUNDRY[2], LAUNDRY[1], item("pesulan työntekijä | pesula", feedback="Kyllä."))

    assert answer_key(parsed(*turned)) == answer_key(QUESTION)
    assert answer_key(parsed(LAUNDRY[0])) != answer_key(QUESTION)


typed = st.builds(Typed, st.text(), st.sampled_from(Verdict), st.text())


@given(typed)
def test_what_is_stored_comes_back(written: Typed) -> None:
    assert decode(encode(Replied(written))) == Replied(written)


@pytest.mark.parametrize("stored", [None, {}, [], "x", {"text": "hei"}])
def test_what_was_not_stored_by_the_kind_is_refused(stored: Json) -> None:
    with pytest.raises(ValueError, match="not a"):
        decode(stored)


def test_a_verdict_of_another_time_is_refused() -> None:
    with pytest.raises(ValueError, match="not a valid"):
        decode({"text": "hei", "verdict": "perfect", "key": ""})


words = st.text(st.sampled_from("aeh |*-…"), max_size=10)


@given(st.lists(st.builds(item, words, right=st.none() | st.booleans()), max_size=4), words)
def test_any_list_is_read_or_refused(items: list[Item], text: str) -> None:
    result = parse(block(*items))

    if isinstance(result, Parsed):
        model = result.exercise.expected
        keys = [key for one in model if one.is_right for key in one.variants]
        assert judge(result.exercise, keys[0], BARE).typed.verdict is Verdict.RIGHT
        assert grade(result.exercise, judge(result.exercise, text, BARE)).score in {None, 0.0, 1.0}
    else:
        assert result.problems


def test_short_answers_bring_no_points() -> None:
    assert (KIND.is_scored, KIND.is_private) == (False, False)
