"""Sentences with blanks to fill."""

import pytest

from palvelukoulu.core.frames import (
    Frame,
    decode_texts,
    encode_texts,
    filled,
    frame_of,
    is_begun,
    is_whole,
    no_texts,
)

TWO = frame_of("Palvelu: kun asiakas ___, me aina ___.")


def test_a_sentence_is_cut_at_its_blanks() -> None:
    assert frame_of("Luotan, että asiakas ___.") == Frame(("Luotan, että asiakas ", "."))
    assert TWO.blanks == 2
    assert frame_of(r"Kirjoita \___ tähän").blanks == 0


def test_an_open_sentence_can_be_read() -> None:
    assert TWO.text == "Palvelu: kun asiakas …, me aina …."
    assert filled(TWO, ("tulee", " ")) == "Palvelu: kun asiakas tulee, me aina …."


def test_blanks_are_filled() -> None:
    assert filled(frame_of("___"), ("  Soitan\nhuomenna ",)) == "Soitan huomenna"


def test_a_period_is_not_written_twice() -> None:
    assert filled(frame_of("Haluan oppia ___."), ("kuuntelemaan.",)) == "Haluan oppia kuuntelemaan."
    assert filled(frame_of("Haluan oppia ___"), ("kuuntelemaan.",)) == "Haluan oppia kuuntelemaan."


def test_the_beginning_is_not_written_twice() -> None:
    frame = frame_of("Luotan, että asiakas ___.")

    assert filled(frame, ("luotan, että asiakas kertoo",)) == "Luotan, että asiakas kertoo."


def test_texts_must_fit_the_blanks() -> None:
    with pytest.raises(ValueError, match="argument"):
        filled(TWO, ("yksi",))


def test_a_sentence_is_whole_when_nothing_is_open() -> None:
    assert is_whole(TWO, ("tulee", "tervehdimme"))
    assert not is_whole(TWO, ("tulee", " "))
    assert not is_whole(TWO, ("tulee",))


def test_nothing_is_begun_before_the_first_word() -> None:
    assert no_texts((TWO, frame_of("___"))) == (("", ""), ("",))
    assert not is_begun((("", " "), ("",)))
    assert is_begun((("", ""), ("a",)))


def test_texts_come_back_as_they_were_stored() -> None:
    assert decode_texts(encode_texts((("a", ""), ()))) == (("a", ""), ())


@pytest.mark.parametrize("stored", [None, "a", [["a", 1]], ["a"]])
def test_what_are_not_texts_is_refused(stored: object) -> None:
    with pytest.raises(ValueError, match="not a list of texts"):
        decode_texts(stored)  # type: ignore[arg-type]
