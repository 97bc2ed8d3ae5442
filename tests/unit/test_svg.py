"""Which drawings are safe, and that what is rendered is what was understood."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palvelukoulu.content import svg

START = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">'


def drawing(body: str) -> bytes:
    return f"{START}{body}</svg>".encode()


def reason(data: bytes) -> str:
    with pytest.raises(svg.RefusedSvg) as refused:
        svg.checked(data)
    return refused.value.reason


def test_shapes_words_and_gradients_are_written_anew() -> None:
    body = (
        "<title>Ei näy</title><desc>Ei <g/> tämäkään</desc><!-- pois -->"
        '<defs><linearGradient id="a"><stop offset="0" stop-color="#FBF9F5"/></linearGradient>'
        '</defs><g transform="translate(1 2)"><rect x="1" width="9" height="9" fill="url(#a)"/>'
        '<text x="1" xml:space="preserve" aria-hidden="true">A &lt; B</text></g>'
    )

    assert svg.checked(drawing(body)).data.decode() == (
        START + '<defs><linearGradient id="a"><stop offset="0" stop-color="#FBF9F5"></stop>'
        '</linearGradient></defs><g transform="translate(1 2)">'
        '<rect x="1" width="9" height="9" fill="url(#a)"></rect>'
        '<text x="1">A &lt; B</text></g></svg>'
    )


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ("<style>*{}</style>", "<style>"),
        ('<use href="#a"/>', "<use>"),
        ('<image href="/etc/a.png"/>', "<image>"),
        ("<foreignObject/>", "<foreignObject>"),
        ('<animate attributeName="x"/>', "<animate>"),
        ('<svg width="1"/>', "<svg>"),
        ('<x:rect xmlns:x="https://muu.fi"/>', "<rect>"),
        ('<rect style="fill:red"/>', 'style="fill:red"'),
        ('<rect class="a"/>', 'class="a"'),
        ('<rect onclick="a()"/>', 'onclick="a()"'),
        ('<g href="#a"/>', 'href="#a"'),
        ('<g xmlns:x="http://www.w3.org/1999/xlink" x:href="//a/b"/>', 'href="//a/b"'),
        ('<rect fill="url(//palvelin/a)"/>', 'fill="url(//palvelin/a)"'),
        ('<rect fill="url(#a) url(x)"/>', 'fill="url(#a) url(x)"'),
        ('<rect fill="URL(file:///a)"/>', 'fill="URL(file:///a)"'),
        ('<rect x="url(#a)"/>', 'x="url(#a)"'),
        ('<rect filter="url(#a)"/>', 'filter="url(#a)"'),
        ('<rect fill="url(#puuttuu)"/>', "url(#puuttuu)"),
        ('<rect width="1e9"/>', 'width="1e9"'),
        ('<rect width="20001"/>', 'width="20001"'),
        ('<path stroke-dasharray="0.001"/>', 'stroke-dasharray="0.001"'),
        ('<text font-family="url(x)">a</text>', 'font-family="url(x)"'),
    ],
)
def test_anything_else_is_refused_by_name(body: str, named: str) -> None:
    assert reason(drawing(body)) == named


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + drawing("&a;"), "<!DOCTYPE>"),
        (b'<?xml-stylesheet href="a.css"?>' + drawing(""), "<?xml-stylesheet?>"),
        (drawing("&nbsp;"), "not well-formed"),
        (drawing("<g>"), "not well-formed"),
        (b"", "not well-formed"),
        (b"\x89PNG", "not well-formed"),
        (b"<html/>", "<html>"),
        (drawing(" " * svg.LARGEST), "size"),
        (drawing("<g/>" * svg.MOST_ELEMENTS), "elements"),
        (drawing("<g>" * svg.DEEPEST + "</g>" * svg.DEEPEST), "depth"),
        (drawing(f'<path d="M{" 1" * 2_500}"/>'), "points"),
        (drawing(f'<polygon points="{"1 " * 100}"/>' * 125), "points"),
        (b'<?xml version="1.0" encoding="ei-ole"?>' + drawing(""), "encoding"),
        (b'<?xml version="1.0" encoding="utf-7"?>' + drawing(""), "encoding"),
    ],
)
def test_whole_drawings_are_refused_for_a_reason(data: bytes, named: str) -> None:
    assert reason(data) == named


def test_a_drawing_in_another_encoding_is_read() -> None:
    data = b'<?xml version="1.0" encoding="iso-8859-1"?>' + drawing("<text>ä</text>").replace(
        "ä".encode(), b"\xe4"
    )

    assert "<text>ä</text>" in svg.checked(data).data.decode()


def anything() -> st.SearchStrategy[bytes]:
    return st.binary(max_size=300) | st.text(max_size=200).map(
        lambda text: text.encode("utf-8", "replace")
    )


@given(anything())
def test_nothing_but_a_refusal_is_raised(data: bytes) -> None:
    for given_data in (data, START.encode() + data + b"</svg>"):
        with contextlib.suppress(svg.RefusedSvg):
            assert svg.checked(given_data).data.startswith(b"<svg")
