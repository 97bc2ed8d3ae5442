"""Inline Markdown to runs, links, line breaks and pictures.

Every word ends up on the screen: what is not understood, not allowed or too costly to
read is shown as it is written.
"""

import html
import re
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final, TypeAlias

from palvelukoulu.content.prose import limits
from palvelukoulu.content.prose.targets import link_target
from palvelukoulu.core.richtext import Inline, LineBreak, Link, Run

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from palvelukoulu.content.prose.engine import WordEngine

_SPACE: Final = re.compile("[ \t\n]+")
_PLAIN: Final = Run("")
_STYLES: Final = {
    "strong": {"is_strong": True},
    "em": {"is_emphasis": True},
    "del": {"is_struck": True},
    "code": {"is_code": True},
}


@dataclass(frozen=True, slots=True)
class Picture:
    """An image, a sound or a film in the words; `target` as written, not checked."""

    target: str
    alt: str
    caption: str


Piece: TypeAlias = Inline | Picture
References: TypeAlias = Mapping[str, tuple[str, str | None]]


class _Engines(threading.local):
    """Python-Markdown is not safe to share between threads, and slow to set up."""

    engine: "WordEngine | None" = None


_engines: Final = _Engines()


def read_words(
    texts: Sequence[str], references: References, file: str | None
) -> list[tuple[Piece, ...]]:
    """Return the pieces of each text.

    Args:
        file: The lesson the words stand in, relative to the course; None where links
            to lessons cannot be followed.
    """
    readable = [limits.is_readable(text) for text in texts]
    brackets = sum(text.count("[") for text in texts)
    if brackets > limits.PROSE_BRACKETS:
        readable = [is_ok and "[" not in text for is_ok, text in zip(readable, texts, strict=True)]
    chosen = [text for text, is_ok in zip(texts, readable, strict=True) if is_ok]
    elements = iter(_engine().read(chosen, references) if chosen else ())
    return [
        _tidied(_pieces(next(elements), _PLAIN, file) if is_ok else [Run(text)])
        for text, is_ok in zip(texts, readable, strict=True)
    ]


def _engine() -> "WordEngine":
    if _engines.engine is None:
        from palvelukoulu.content.prose.engine import WordEngine  # noqa: PLC0415 - see there

        _engines.engine = WordEngine()
    return _engines.engine


def _pieces(element: "Element", style: Run, file: str | None) -> Iterator[Piece]:
    if element.text:
        yield replace(style, text=element.text)
    for child in element:
        yield from _piece(child, style, file)
        if child.tail:
            yield replace(style, text=child.tail)


def _piece(element: "Element", style: Run, file: str | None) -> Iterator[Piece]:
    match element.tag:
        case "br":
            yield LineBreak()
        case "img":
            alt, caption = (html.unescape(element.get(name, "")) for name in ("alt", "title"))
            yield Picture(html.unescape(element.get("src", "")), alt.strip(), caption.strip())
        case "a":
            yield from _linked(element, style, file)
        case "code":
            # Python-Markdown has escaped it for HTML; this is the exact inverse.
            text = (element.text or "").replace("&lt;", "<").replace("&gt;", ">")
            yield replace(style, text=text.replace("&amp;", "&"), is_code=True)
        case tag:
            yield from _pieces(element, replace(style, **_STYLES[tag]), file)


def _linked(element: "Element", style: Run, file: str | None) -> Iterator[Piece]:
    pieces = list(_pieces(element, style, file))
    target = link_target(html.unescape(element.get("href", "")), file)
    runs = tuple(piece for piece in pieces if isinstance(piece, Run))
    if target and "".join(run.text for run in runs).strip():
        yield Link(target, runs)
        yield from (piece for piece in pieces if isinstance(piece, Picture))
    else:
        yield from pieces


def _tidied(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Join runs of one style; leave single spaces, and none at the ends of lines."""
    tidy: list[Piece] = []
    for is_run, group in groupby(pieces, lambda piece: isinstance(piece, Run)):
        tidy.extend(_joined(group) if is_run else map(_tidied_link, group))
    starts = [True, *(isinstance(piece, LineBreak) for piece in tidy)]
    ends = [*(isinstance(piece, LineBreak) for piece in tidy), True][1:]
    trimmed = map(_trimmed, tidy, starts, ends)
    return tuple(piece for piece in trimmed if not isinstance(piece, Run) or piece.text)


def _tidied_link(piece: Piece) -> Piece:
    return Link(piece.target, _joined(piece.runs)) if isinstance(piece, Link) else piece


def _joined(runs: Iterable[Piece]) -> tuple[Run, ...]:
    joined: list[Run] = []
    for run in runs:
        assert isinstance(run, Run)
        if joined and replace(joined[-1], text="") == replace(run, text=""):
            run = replace(run, text=joined.pop().text + run.text)  # noqa: PLW2901
        joined.append(run)
    return tuple(replace(run, text=_spaced(run)) for run in joined)


def _spaced(run: Run) -> str:
    return run.text.replace("\n", " ") if run.is_code else _SPACE.sub(" ", run.text)


def _trimmed(piece: Piece, is_start: bool, is_end: bool) -> Piece:  # noqa: FBT001 - of a line
    if not isinstance(piece, Run):
        return piece
    text = piece.text.lstrip(" ") if is_start else piece.text
    return replace(piece, text=text.rstrip(" ") if is_end else text)
