"""The blocks of prose before their words are read: values that `prose.structure` makes.

`line` is counted from zero within the prose. Texts are inline Markdown as written,
without the marks of the blocks around them; lines are kept apart by line feeds.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from palvelukoulu.core.richtext import Align, CalloutKind


@dataclass(frozen=True, slots=True)
class ParagraphNode:
    """Lines that belong together."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class HeadingNode:
    """A heading; `level` from 1 to 6."""

    line: int
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class CodeNode:
    """Text to be shown letter by letter."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class RuleNode:
    """A thematic break."""

    line: int


@dataclass(frozen=True, slots=True)
class TableNode:
    """A table; every row has as many cells as there are alignments."""

    line: int
    alignments: tuple[Align, ...]
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class QuoteNode:
    """A quotation; `callout` where its first line names one."""

    line: int
    callout: CalloutKind | None
    blocks: tuple["BlockNode", ...]


@dataclass(frozen=True, slots=True)
class ItemNode:
    """An item of a list; `is_checked` is None without a box."""

    line: int
    is_checked: bool | None
    blocks: tuple["BlockNode", ...]


@dataclass(frozen=True, slots=True)
class ListNode:
    """A list; `start` is None when its items have no numbers."""

    line: int
    start: int | None
    items: tuple[ItemNode, ...]


BlockNode: TypeAlias = (
    ParagraphNode | HeadingNode | CodeNode | RuleNode | TableNode | QuoteNode | ListNode
)


@dataclass(frozen=True, slots=True)
class Structure:
    """Prose cut into blocks.

    Attributes:
        references: Address and title of each ``[label]: address``, by the label in
            lower case.
        is_too_deep: Whether marks of quotes or lists were left as text because they
            stood deeper than `prose.structure.DEEPEST`.
    """

    blocks: tuple[BlockNode, ...]
    references: Mapping[str, tuple[str, str]]
    is_too_deep: bool = False
