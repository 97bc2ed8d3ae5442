"""When an edited text is still the same text, and an edited question the same question."""

import pytest

from palvelukoulu.core.choices import Choice
from palvelukoulu.core.entries import Entry
from palvelukoulu.core.exercise import Hashes, Json, Stem
from palvelukoulu.core.exercises import kind_named
from palvelukoulu.core.exercises.checklist import Checklist, Ticked
from palvelukoulu.core.exercises.hotspot import Area, Hotspot, Pointed
from palvelukoulu.core.exercises.ordering import Ordered, Ordering
from palvelukoulu.core.exercises.true_false import Judged, TrueFalse
from palvelukoulu.core.likeness import likeness
from palvelukoulu.core.recollection import indices_of, is_near
from palvelukoulu.core.rewording import Asked, is_reworded, is_same

WORDS = frozenset(
    {"kuulen", "kuolen", "katson", "asiakas", "asiakasta", "silmiin", "ensin", "aina", "tervehdin"}
)


def knows(word: str) -> bool:
    return word in WORDS


def asked(
    prompt: str, *texts: str, key: str = "k", kind: str = "single-choice", **more: Json
) -> Asked:
    choices: Json = [{"text": text, "is_right": text is texts[0]} for text in texts]
    wording: Json = {"stem": {"prompt": prompt}, "choices": choices, **more}
    return Asked("a", "01", kind, Hashes(key, prompt + "".join(texts)), wording)


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("Katson silmiin", "katson  silmiin."),
        ("Katson silmin", "Katson silmiin"),
        ("Tevrehdin ensin", "Tervehdin ensin"),
        ("Tervehdin, ensin", "”Tervehdin” ensin"),
        ("Asiakaspalvelioita", "Asiakaspalvelijoita"),
    ],
)
def test_a_mended_slip_says_the_same(then: str, now: str) -> None:
    assert is_reworded(then, now, knows)


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("Kuulen asiakasta", "Kuolen asiakasta"),
        ("Tervehdin ensin", "Tervehdin aina"),
        ("Tervehdin", "Tervehdin aina"),
        ("En katso", "Et katso"),
        ("ei katso", "eu katso"),
        ("Noin 70 %", "Noin 10 %"),
        ("Ovi", "Ori"),
    ],
)
def test_another_word_says_something_else(then: str, now: str) -> None:
    assert not is_reworded(then, now, knows)


def test_likeness_goes_from_nothing_to_all() -> None:
    assert likeness("Tervehdin", "tervehdin") == 1
    assert likeness("", "") == 1
    assert likeness("Tervehdin", "") == 0
    assert 0.5 < likeness("Tervehdin ensin", "Tervehdin aina ensin") < 1


def test_a_question_in_other_words_is_the_same() -> None:
    then = asked("Mitä teet ensin, kun puhelin soi?", "Katson silmiin", "Vastaan")
    now = asked("Puhelin soi. Mitä silloin teet?", "Katson silmiin", "Vastaan")

    assert is_same(then, now, knows)


@pytest.mark.parametrize(
    "now",
    [
        asked("Mitä et tee ensin, kun puhelin soi?", "Katson silmiin", "Vastaan"),
        asked("Mitä teet ensin, kun 2 puhelinta soi?", "Katson silmiin", "Vastaan"),
        asked("Mitä teet ensin, kun puhelin soi?", "Vastaan", "Katson silmiin", key="j"),
        asked("Mitä teet ensin, kun puhelin soi?", "Katson silmiin", key="j"),
        asked("Paljonko hinta nousee?", "Kymmenen euroa", "Sata euroa"),
        asked("Mitä teet ensin, kun puhelin soi?", "Katson silmiin", "Vastaan", kind="hotspot"),
    ],
    ids=["negation", "number", "marks", "fewer", "another", "kind"],
)
def test_a_question_whose_meaning_has_changed_is_not_the_same(now: Asked) -> None:
    then = asked("Mitä teet ensin, kun puhelin soi?", "Katson silmiin", "Vastaan")

    assert not is_same(then, now, knows)


def test_a_slip_mended_in_a_choice_that_was_moved_too_is_the_same() -> None:
    first: Json = {"text": "Katson silmin", "is_right": True}
    mended: Json = {"text": "Katson silmiin", "is_right": True}
    other: Json = {"text": "Vastaan puhelimeen", "is_right": False}
    then, now = (
        Asked("a", "01", "single-choice", Hashes(key, key), {"choices": choices})
        for key, choices in (("k", [first, other]), ("j", [other, mended]))
    )

    assert is_same(then, now, knows)


def test_what_asks_nothing_to_be_judged_may_count_otherwise() -> None:
    then = asked("Kerro kolmesta hetkestä, jotka muistat.", kind="reflection")
    now = asked("Kerro 2 hetkestä, jotka muistat.", kind="reflection")

    assert is_same(then, now, knows)


def test_a_dialogue_whose_turns_are_called_otherwise_is_the_same() -> None:
    node: Json = {"title": "Pahoittelu", "lines": [{"text": "Hei"}], "options": [{"target": 1}]}
    other: Json = {"title": "Anteeksi", "lines": [{"text": "Moi"}], "options": [{"target": 1}]}
    then = asked("Asiakas on odottanut kauan", kind="dialogue", nodes=[node])
    now = asked("Asiakas on odottanut kauan", kind="dialogue", key="j", nodes=[other])

    assert is_same(then, now, knows)


def test_a_wording_without_a_prompt_has_none() -> None:
    assert Asked("a", "", "reflection", Hashes("k", "t"), ["pelkkää"]).prompt == ""


def test_choices_are_found_where_they_stand_now() -> None:
    texts = ["Vastaan puhelimeen", "Katson asiakasta silmiin", "En katso häneen"]

    assert indices_of(["Katson asiakasta silmin", "vastaan puhelimeen"], texts) == (1, 0)


@pytest.mark.parametrize(
    "said", [["Nyökkään"], ["Katson häneen"], ["Vastaan puhelimeen", "vastaan puhelimeen"]]
)
def test_what_cannot_be_told_with_certainty_is_not_found(said: list[str]) -> None:
    assert indices_of(said, ["Vastaan puhelimeen", "En katso häneen"]) is None


def test_one_of_two_alike_is_not_guessed() -> None:
    assert (
        indices_of(["Tervehdin asiakasta"], ["Tervehdin asiakasta.", "Tervehdin asiakasta!"])
        is None
    )
    assert is_near("Tervehdin asiakasta", "Tervehdin asiakasta!")


def test_an_order_is_found_again() -> None:
    steps = Ordering(Stem("a", "Järjestä"), ("Huomaan", "Tervehdin", "Kuuntelen"))
    recalled = kind_named("ordering").recalled
    assert recalled is not None

    assert recalled(steps, ("Kuuntelen", "Huomaan", "Tervehdin")) == Ordered((2, 0, 1))
    assert recalled(steps, ("Kuuntelen", "Huomaan")) is None


def test_ticks_are_found_again() -> None:
    ticks = Checklist(Stem("a", "Ennen vuoroa"), (Entry("Avaimet"), Entry("Nimikyltti")))
    recalled = kind_named("checklist").recalled
    assert recalled is not None

    assert recalled(ticks, ("Nimikyltti",)) == Ticked(frozenset({1}))
    assert recalled(ticks, ("Puhelin",)) is None


def test_a_judgement_is_found_again() -> None:
    choices = (Choice("Väärin", True), Choice("Oikein", False))
    recalled = kind_named("true-false").recalled
    assert recalled is not None

    assert recalled(TrueFalse(Stem("a", "Palvelu alkaa"), choices), ("Oikein",)) == Judged(1)


def test_regions_are_found_again() -> None:
    choices = (Choice("Ovi", True), Choice("Tiski", False))
    areas = (Area(0, 0, 10, 10), Area(20, 0, 10, 10))
    picture = Hotspot(Stem("a", "Missä?"), "![Aula](aula.png)", "Aula", choices, areas)
    recalled = kind_named("hotspot").recalled
    assert recalled is not None

    assert recalled(picture, ("Tiski",)) == Pointed(frozenset({1}))
    assert recalled(picture, ("Hissi",)) is None
