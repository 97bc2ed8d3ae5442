"""What the first words of a quote or an item say about it: a callout, a box to tick."""

import re
from collections.abc import Mapping
from typing import Final

from palvelukoulu.content.prose.nodes import BlockNode, ItemNode, ParagraphNode, QuoteNode
from palvelukoulu.core.richtext import CalloutKind

# The words of format "Palvelukoulu 1", then GitHub's five.
CALLOUTS: Final[Mapping[str, CalloutKind]] = {
    "VINKKI": CalloutKind.TIP,
    "HUOMAA": CalloutKind.NOTE,
    "TÄRKEÄÄ": CalloutKind.IMPORTANT,
    "VAROITUS": CalloutKind.WARNING,
    "ESIMERKKI": CalloutKind.EXAMPLE,
    "TARINA": CalloutKind.STORY,
    "TIP": CalloutKind.TIP,
    "NOTE": CalloutKind.NOTE,
    "IMPORTANT": CalloutKind.IMPORTANT,
    "WARNING": CalloutKind.WARNING,
    "CAUTION": CalloutKind.WARNING,
}
_CALLOUT: Final = re.compile(r"\[!([^\W\d_]{1,20})\][ \t]*\n?")
_BOX: Final = re.compile(r"\[([ xX])\](?:\s+|$)")


def quote_node(line: int, blocks: tuple[BlockNode, ...]) -> QuoteNode:
    """Make a quote, or a callout of one that begins with ``[!VINKKI]``."""
    found = _CALLOUT.match(_first_words(blocks))
    kind = CALLOUTS.get(found[1].upper()) if found else None
    if found is None or kind is None:
        return QuoteNode(line, None, blocks)
    return QuoteNode(line, kind, _without(found.end(), blocks))


def item_node(line: int, blocks: tuple[BlockNode, ...]) -> ItemNode:
    """Make an item, with its box where it begins with ``[x]`` or ``[ ]``."""
    found = _BOX.match(_first_words(blocks))
    if found is None:
        return ItemNode(line, None, blocks)
    return ItemNode(line, found[1] != " ", _without(found.end(), blocks))


def _first_words(blocks: tuple[BlockNode, ...]) -> str:
    return blocks[0].text if blocks and isinstance(blocks[0], ParagraphNode) else ""


def _without(length: int, blocks: tuple[BlockNode, ...]) -> tuple[BlockNode, ...]:
    words = _first_words(blocks)[length:]
    return (ParagraphNode(blocks[0].line, words), *blocks[1:]) if words.strip() else blocks[1:]
