"""Prose of a lesson, Markdown as trainers write it, to the safe tree that is drawn.

No input raises and none takes longer than its length allows (see `prose.limits`).
There is no raw HTML: it is shown as it is written. Pictures, sounds and films are only
paths inside the course here; `content.media` looks whether they can be shown.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from palvelukoulu.content.mediakinds import media_kind
from palvelukoulu.content.normalise import normalised
from palvelukoulu.content.prose import limits
from palvelukoulu.content.prose.nodes import (
    BlockNode,
    CodeNode,
    HeadingNode,
    ItemNode,
    ListNode,
    ParagraphNode,
    QuoteNode,
    TableNode,
)
from palvelukoulu.content.prose.structure import structure
from palvelukoulu.content.prose.targets import inside_course
from palvelukoulu.content.prose.tidy import trimmed
from palvelukoulu.content.prose.words import Picture, Piece, read_words
from palvelukoulu.core.richtext import (
    Callout,
    Code,
    Heading,
    Inline,
    ListItem,
    Media,
    MediaKind,
    Paragraph,
    Quote,
    RichBlock,
    RichList,
    RichText,
    Rule,
    Run,
    Table,
)

_Words: TypeAlias = Mapping[str, tuple[Piece, ...]]


def blocks(markdown: str, file: str | None = None, *, is_opening: bool = False) -> RichText:
    """Return prose as blocks.

    Args:
        markdown: As written, of any length; what is beyond the limit is left out.
        file: The lesson it stands in, relative to the course folder with forward
            slashes; None where it belongs to no lesson: pictures are then their
            alternative texts, and links to lessons are plain text.
        is_opening: Whether its first paragraph is the lesson's lead.
    """
    text = normalised(markdown[: limits.PROSE_LENGTH])
    found = structure(text)
    texts = tuple(dict.fromkeys(_texts(found.blocks)))
    read = read_words(texts, found.references, file)
    rich = _Rich(dict(zip(texts, read, strict=True)), file).blocks(found.blocks)
    return _with_lead(rich) if is_opening else rich


def inline(markdown: str, file: str | None = None) -> tuple[Inline, ...]:
    """Return a line of prose, such as a prompt or a choice. Pictures are their texts."""
    text = normalised(markdown[: limits.BLOCK_LENGTH]).strip()
    return _worded(read_words([text], {}, file)[0])


def _texts(nodes: Iterable[BlockNode]) -> Iterator[str]:
    for node in nodes:
        match node:
            case ParagraphNode(_, text) | HeadingNode(_, _, text):
                yield text
            case QuoteNode(_, _, children):
                yield from _texts(children)
            case ListNode(_, _, items):
                for item in items:
                    yield from _texts(item.blocks)
            case TableNode(_, _, header, rows):
                yield from header
                for row in rows:
                    yield from row
            case _:
                pass


class _Rich:
    """Makes rich blocks of nodes, once the words in them have been read."""

    def __init__(self, words: _Words, file: str | None) -> None:
        self._words = words
        self._file = file

    def blocks(self, nodes: Iterable[BlockNode]) -> RichText:
        """Return what a row of nodes looks like."""
        return tuple(block for node in nodes for block in self._rich(node))

    def _rich(self, node: BlockNode) -> Iterator[RichBlock]:
        match node:
            case ParagraphNode(_, text):
                yield from self._paragraph(self._words[text])
            case HeadingNode(_, level, text):
                yield Heading(level, _worded(self._words[text]))
            case CodeNode(_, text):
                yield Code(text)
            case TableNode():
                yield self._table(node)
            case ListNode(_, start, items):
                yield RichList(tuple(map(self._item, items)), start)
            case QuoteNode(_, kind, children):
                inner = self.blocks(children)
                yield Callout(kind, inner) if kind else Quote(inner)
            case _:
                yield Rule()

    def _item(self, item: ItemNode) -> ListItem:
        return ListItem(self.blocks(item.blocks), item.is_checked)

    def _table(self, table: TableNode) -> Table:
        header, *rows = (
            tuple(_worded(self._words[cell]) for cell in row) for row in (table.header, *table.rows)
        )
        return Table(header, tuple(rows), table.alignments)

    def _paragraph(self, pieces: tuple[Piece, ...]) -> Iterator[RichBlock]:
        """Lift pictures out of the words, in the order they are read."""
        if self._file is None:
            pieces = _worded(pieces)
        words: list[Inline] = []
        for piece in pieces:
            if isinstance(piece, Picture):
                yield from _paragraphs(words)
                words = []
                yield self._media(piece)
            else:
                words.append(piece)
        yield from _paragraphs(words)

    def _media(self, picture: Picture) -> Media:
        path = inside_course(picture.target, self._file or "") or ""
        kind = media_kind(path)
        shown = path if kind else ""
        return Media(kind or MediaKind.PICTURE, shown, picture.alt, picture.caption)


def _paragraphs(words: list[Inline]) -> Iterator[RichBlock]:
    if inlines := trimmed(words):
        yield Paragraph(inlines)


def _worded(pieces: Iterable[Piece]) -> tuple[Inline, ...]:
    """Return pieces as words alone, each picture as its alternative text."""
    return trimmed(Run(piece.alt) if isinstance(piece, Picture) else piece for piece in pieces)


def _with_lead(rich: RichText) -> RichText:
    for number, block in enumerate(rich):
        if isinstance(block, Paragraph):
            return (*rich[:number], replace(block, is_lead=True), *rich[number + 1 :])
    return rich
