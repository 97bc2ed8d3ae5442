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

from palvelukoulu.content.normalise import normalised
from palvelukoulu.content.prose import limits
from palvelukoulu.content.prose.targets import link_target
from palvelukoulu.content.prose.tidy import joined
from palvelukoulu.core.richtext import Inline, LineBreak, Link, Run

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from palvelukoulu.content.prose.engine import WordEngine

_PLAIN: Final = Run("")
# Three quarters of all prompts and choices have none of these and never see Markdown.
_MARK: Final = re.compile(r"[*_`\[<&\\~]|  \n|https://")


@dataclass(frozen=True, slots=True)
class Picture:
    """An image, a sound or a film in the words; `target` as written, not checked."""

    target: str
    alt: str
    caption: str


Piece: TypeAlias = Inline | Picture
References: TypeAlias = Mapping[str, tuple[str, str]]


class _Engines(threading.local):
    """Python-Markdown is not safe to share between threads, and slow to set up."""

    engine: "WordEngine | None" = None


_engines: Final = _Engines()


def read_words(
    texts: Sequence[str], references: References, file: str | None
) -> list[tuple[Piece, ...]]:
    """Return the pieces of each text.

    Args:
        texts: Inline Markdown, normalised.
        references: What ``[label]`` leads to, by the label in lower case.
        file: The lesson the words stand in, relative to the course; None where links
            to lessons cannot be followed.
    """
    budget = limits.Budget()
    marked = [bool(_MARK.search(text)) and budget.allows(text) for text in texts]
    chosen = [text for text, is_marked in zip(texts, marked, strict=True) if is_marked]
    elements = iter(_engine().read(chosen, references) if chosen else ())
    return [
        _tidied(_pieces(next(elements), _PLAIN, file) if is_marked else [Run(text)])
        for text, is_marked in zip(texts, marked, strict=True)
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
            yield Picture(*(_attribute(element, name) for name in ("src", "alt", "title")))
        case "a":
            yield from _linked(element, style, file)
        case "code":
            # Python-Markdown has escaped it for HTML; this is the exact inverse.
            text = (element.text or "").replace("&lt;", "<").replace("&gt;", ">")
            yield replace(style, text=text.replace("&amp;", "&"), is_code=True)
        case _:
            yield from _pieces(element, _styled(style, element.tag), file)


def _linked(element: "Element", style: Run, file: str | None) -> Iterator[Piece]:
    pieces = list(_pieces(element, style, file))
    target = link_target(_attribute(element, "href"), file)
    runs = tuple(run for piece in pieces for run in _runs(piece))
    if target and any(run.text.strip() for run in runs):
        yield Link(target, joined(runs))
        yield from (piece for piece in pieces if isinstance(piece, Picture))
    else:
        yield from pieces


def _attribute(element: "Element", name: str) -> str:
    """Return an attribute; entities in it may not bring back what normalising took away."""
    return normalised(html.unescape(element.get(name, ""))).strip()


def _runs(piece: Piece) -> tuple[Run, ...]:
    match piece:
        case Run():
            return (piece,)
        case Link(_, runs):
            return runs
        case LineBreak():
            return (Run(" "),)
        case _:
            return ()


def _styled(style: Run, tag: str) -> Run:
    match tag:
        case "strong":
            return replace(style, is_strong=True)
        case "em":
            return replace(style, is_emphasis=True)
        case _:
            return replace(style, is_struck=True)


def _tidied(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    tidy: list[Piece] = []
    for is_run, group in groupby(pieces, lambda piece: isinstance(piece, Run)):
        members = list(group)
        runs = [piece for piece in members if isinstance(piece, Run)]
        tidy.extend(joined(runs) if is_run else members)
    return tuple(tidy)
