"""Text as every later stage of reading wants it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.content.normalise import normalised


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c\x85d\x0ce", "a\nb\nc\nd\ne"),
        ("pal\u00advelu", "palvelu"),
        ("\ufeffa\u200bb\u2060c", "abc"),
        ("a\u202eb\u2066c\u200fd", "abcd"),
        ("a\U000e0041b", "ab"),
        ("a\x00\x02\x03\x1b\x7f\x9fb", "ab"),
        ("a\tb", "a\tb"),
        ("\U0001f469\u200d\U0001f4bb", "\U0001f469\u200d\U0001f4bb"),
        ("a\ud800b", "a\ufffdb"),
        ("70\u00a0%", "70\u00a0%"),
    ],
)
def test_text_becomes_this(text: str, result: str) -> None:
    assert normalised(text) == result


@given(st.text(st.characters()))
def test_normalised_text_stays_as_it_is_and_can_be_written(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)
    assert normalised(text).encode().decode() == normalised(text)
