# ruff: noqa: N802 - Python-Markdown's names in overridden methods
"""Python-Markdown, set up to read the words of a block and nothing else.

Its block stage, its raw HTML and its serialiser are left out: what it returns is its
element tree, with every text in it still plain. Import this module late: importing
Markdown takes 20 ms, which the first painted window cannot spare.
"""

import html
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, cast
from xml.etree.ElementTree import Element, SubElement

import markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from palvelukoulu.content.normalise import normalised

# CommonMark: a backslash takes the meaning from any ASCII punctuation.
_PUNCTUATION: Final = list("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_BREAK: Final = r"(?: {2,}|\\)\n"
_ENTITY: Final = r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
_MAIL: Final = r"<([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9.-]{1,255})>"
# As GitHub does it: an address in the text is a link up to its last letter or digit.
_BARE: Final = r"(?<![\w/.:@\x03-])https://[^\s<>`\[\]\x02\x03]{1,500}[\w/=&#%+-]"


class WordEngine:
    """One Python-Markdown, for one thread: it keeps its work in itself."""

    def __init__(self) -> None:
        self._markdown = markdown.Markdown(output_format="html")
        self._markdown.ESCAPED_CHARS = _PUNCTUATION
        patterns = self._markdown.inlinePatterns
        patterns.deregister("html")
        patterns.register(_Comment("<!--", self._markdown), "comment", 115)
        patterns.register(_Mail(_MAIL, self._markdown), "automail", 110)
        patterns.register(_Break(_BREAK, self._markdown), "linebreak", 185)
        patterns.register(_Bare(_BARE, self._markdown), "bare", 105)
        patterns.register(_Entity(_ENTITY, self._markdown), "entity", 80)
        cast("Any", self._markdown.delimiters).add("~", "del", double=True)

    def read(
        self, texts: Sequence[str], references: Mapping[str, tuple[str, str]]
    ) -> list[Element]:
        """Return an element for each normalised text.

        There are ``em``, ``strong``, ``del``, ``code``, ``a``, ``img`` and ``br`` in it.
        Addresses are as written, neither checked nor safe.
        """
        engine = self._markdown.reset()
        engine.references.update(references)
        root = Element("div")
        for text in texts:
            SubElement(root, "p").text = text
        engine.treeprocessors["inline"].run(root)
        engine.treeprocessors["unescape"].run(root)
        return list(root)


class _Break(InlineProcessor):
    """Two spaces or a backslash at the end of a line."""

    def handleMatch(self, m: re.Match[str], _data: str) -> tuple[Element, int, int]:  # type: ignore[override]
        return Element("br"), m.start(), m.end()


class _Entity(InlineProcessor):
    """``&auml;``: the character, which means nothing else any more."""

    def handleMatch(self, m: re.Match[str], _data: str) -> tuple[str, int, int]:  # type: ignore[override]
        return normalised(html.unescape(m[0])), m.start(), m.end()


class _Comment(InlineProcessor):
    """``<!-- … -->`` within a line: left out."""

    def handleMatch(  # type: ignore[override]
        self, m: re.Match[str], data: str
    ) -> tuple[str | None, int | None, int | None]:
        end = data.find("-->", m.end())
        return ("", m.start(), end + len("-->")) if end >= 0 else (None, None, None)


class _Mail(InlineProcessor):
    """``<etunimi@esimerkki.fi>``."""

    def handleMatch(self, m: re.Match[str], _data: str) -> tuple[Element, int, int]:  # type: ignore[override]
        element = Element("a", href="mailto:" + m[1])
        element.text = AtomicString(m[1])
        return element, m.start(), m.end()


class _Bare(InlineProcessor):
    """``https://esimerkki.fi`` without any marks."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(  # type: ignore[override]
        self, m: re.Match[str], _data: str
    ) -> tuple[Element, int, int]:
        element = Element("a", href=m[0])
        element.text = AtomicString(m[0])
        return element, m.start(), m.end()
