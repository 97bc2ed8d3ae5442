"""Which words a mark is put on."""

import pytest

from palvelukoulu.core.anchors import Span
from palvelukoulu.ui.lesson.marks.stretches import opening, paragraph_at, whole_words

TEXT = "Otsikko\u2029Katse ehtii ensin. Sitten sana.\u2029\ufffc\u2029\ufdd0Aika\u2029Kesto\ufdd1"


@pytest.mark.parametrize(
    ("selected", "marked"),
    [
        ("Katse", "Katse"),
        ("atse ehti", "Katse ehtii"),
        (" ensin. ", "ensin."),
        ("Otsikko\u2029Ka", "Otsikko\u2029Katse"),
        ("ensin. Sitten sana.\u2029\ufffc", "ensin. Sitten sana."),
    ],
)
def test_a_selection_becomes_whole_words(selected: str, marked: str) -> None:
    start = TEXT.index(selected)
    span = whole_words(TEXT, Span(start, start + len(selected)))

    assert span is not None
    assert TEXT[span.start : span.end] == marked


def test_a_selection_without_a_word_is_none() -> None:
    start = TEXT.index("\ufffc")

    assert whole_words(TEXT, Span(start, start + 1)) is None


@pytest.mark.parametrize(
    ("at", "paragraph"),
    [
        ("Otsikko", "Otsikko"),
        ("ehtii", "Katse ehtii ensin. Sitten sana."),
        ("\ufffc", "Aika"),
        ("sto", "Kesto"),
        ("\ufdd1", "Kesto"),
    ],
)
def test_a_place_is_in_a_paragraph_or_before_one(at: str, paragraph: str) -> None:
    span = paragraph_at(TEXT, TEXT.index(at))

    assert span is not None
    assert TEXT[span.start : span.end] == paragraph


def test_a_text_without_words_has_no_paragraph() -> None:
    assert paragraph_at("\ufffc\u2029", 0) is None


def test_a_long_paragraph_is_named_by_its_beginning() -> None:
    long = "sana " * 200

    assert opening("Lyhyt.", Span(0, 6)) == Span(0, 6)
    assert opening(long, Span(0, len(long))).end < 300
    assert opening("a" * 400, Span(0, 400)) == Span(0, 400)
