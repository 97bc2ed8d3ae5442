"""Mantras: sentences to finish, and the text they make."""

import pytest

from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Block, Grade, Invalid, Item, Parsed, Stem
from palvelukoulu.core.exercises import mantra
from palvelukoulu.core.exercises.mantra import Composed, Mantra, MantraWord, Sentence, Verse
from palvelukoulu.core.frames import Frame

FILE = "06-loitsupaja.md"


def item(text: str, *starters: str, line: int = 10) -> Item:
    under = tuple(Item(starter, Place(FILE, line + 1, 5)) for starter in starters)
    return Item(text, Place(FILE, line, 3), children=under)


def block(*items: Item) -> Block:
    return Block("Loitsu", "Oma lauseeni", "w9b5hs", Place(FILE, 4), items=items)


BUILT = Mantra(
    Stem("w9b5hs", "Oma lauseeni"),
    (
        Sentence(Frame(("Luotan, että asiakas ", ".")), ("kertoo, mitä tarvitsee",)),
        Sentence(Frame(("Haluan oppia ", "."))),
        Sentence(Frame(("Olen tässä.",))),
    ),
)


def test_sentences_are_read_with_their_starters() -> None:
    written = block(
        item("Luotan, että asiakas ___.", "kertoo, mitä tarvitsee"),
        item("Haluan oppia ___."),
        item("Olen tässä."),
    )

    assert mantra.parse(written) == Parsed(BUILT)


@pytest.mark.parametrize(
    ("items", "found"),
    [((), ("PK073", 4)), ((item("Luotan asiakkaaseen.", line=12),), ("PK077", 12))],
)
def test_a_mantra_needs_something_to_finish(
    items: tuple[Item, ...], found: tuple[str, int]
) -> None:
    result = mantra.parse(block(*items))

    assert isinstance(result, Invalid)
    assert [(one.code, one.place.line) for one in result.problems] == [found]


def test_the_same_sentence_twice_is_remarked_on() -> None:
    result = mantra.parse(block(item("Opin ___."), item("opin ___.", line=12)))

    assert isinstance(result, Parsed)
    assert [(one.code, one.place.line) for one in result.remarks] == [("PK075", 12)]


def test_the_card_shows_what_is_still_open() -> None:
    half = Composed((("kertoo.",), ("",), ()))

    assert mantra.verses(BUILT, half) == (
        Verse("Luotan, että asiakas kertoo.", True),
        Verse("Haluan oppia ….", False),
        Verse("Olen tässä.", True),
    )


def test_a_mantra_is_made_of_its_finished_sentences() -> None:
    half = Composed((("kertoo",), ("",), ()), MantraWord.MANTRA)

    assert mantra.composed(BUILT, half) == "Luotan, että asiakas kertoo.\nOlen tässä."


def test_nothing_is_composed_before_the_first_word() -> None:
    assert mantra.composed(BUILT, Composed((("",), ("",), ()))) == ""


def test_a_mantra_may_be_written_freely() -> None:
    free = Composed((("",), ("",), ()), MantraWord.SENTENCE, "Yksi hei.\n\n Se riittää. ")

    assert mantra.composed(BUILT, free) == "Yksi hei.\nSe riittää."
    assert mantra.described(BUILT, free) == ("Yksi hei.", "Se riittää.")


def test_a_record_keeps_the_lines() -> None:
    assert mantra.described(BUILT, Composed((("",), ("kuuntelemaan",), ()))) == (
        "Luotan, että asiakas ….",
        "Haluan oppia kuuntelemaan.",
        "Olen tässä.",
    )


def test_a_response_to_other_sentences_does_not_fit() -> None:
    with pytest.raises(ValueError, match="argument"):
        mantra.composed(BUILT, Composed((("kertoo",),)))


def test_a_mantra_is_the_learners_own() -> None:
    assert mantra.KIND.is_private
    assert not mantra.KIND.is_scored
    assert mantra.grade(BUILT, Composed()) == Grade(None)
    assert mantra.answer_key(BUILT) is None


def test_a_mantra_comes_back_as_it_was_stored() -> None:
    written = Composed((("kertoo",), ("",), ()), MantraWord.SENTENCE, "Yksi hei.")

    assert mantra.decode(mantra.encode(written)) == written


@pytest.mark.parametrize("stored", [{}, {"texts": [], "word": "taika", "free": ""}])
def test_what_is_not_a_mantra_is_refused(stored: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not a"):
        mantra.decode(stored)  # type: ignore[arg-type]
