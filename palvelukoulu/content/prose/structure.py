"""The block structure of prose, exactly as CommonMark and GitHub's tables see it.

Python-Markdown reads 6.7 % of real prose pages into other blocks than the editor a
trainer previews them in: lists right after a line of text, items nested by two or
three spaces, quotes side by side. Its own block stage is therefore not used; it is
given the words of each block (see `prose.words`), and the blocks are read here, in
time proportional to the text and with the line of each block known.
"""

from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from palvelukoulu.content.prose import marks
from palvelukoulu.content.prose.callouts import item_node, quote_node
from palvelukoulu.content.prose.marks import Fence, ItemMark, indent_of
from palvelukoulu.content.prose.nodes import (
    BlockNode,
    CodeNode,
    HeadingNode,
    ListNode,
    ParagraphNode,
    RuleNode,
    Structure,
    TableNode,
)
from palvelukoulu.core.richtext import Align

# No lesson nests deeper; the limit keeps a line of 10,000 marks from costing 10,000 levels.
DEEPEST: Final = 12
_CODE_INDENT: Final = 4
_TAB: Final = 4


@dataclass(slots=True)
class _Paragraph:
    line: int
    lines: list[str]


@dataclass(slots=True)
class _Fenced:
    line: int
    fence: Fence
    indent: int
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Indented:
    line: int
    lines: list[str]


@dataclass(slots=True)
class _Rows:
    line: int
    alignments: tuple[Align, ...]
    header: tuple[str, ...]
    rows: list[tuple[str, ...]] = field(default_factory=list)


_Leaf: TypeAlias = _Paragraph | _Fenced | _Indented | _Rows


@dataclass(slots=True)
class _List:
    line: int
    family: str
    start: int | None
    items: list["_Container"] = field(default_factory=list)


@dataclass(slots=True)
class _Container:
    """The prose itself, a quote, or an item; `width` is an item's own, else 0."""

    line: int
    is_quote: bool = False
    width: int = 0
    children: list["BlockNode | _Container | _List"] = field(default_factory=list)


def structure(text: str) -> Structure:
    """Cut normalised prose into blocks. Every text is read; nothing is an error."""
    lines = text.split("\n")
    ends = [number for number, line in enumerate(lines) if "-->" in line]
    reader = _Reader(ends[-1] if ends else -1)
    for number, line in enumerate(lines):
        reader.feed(number, line.expandtabs(_TAB))
    return reader.finish()


class _Reader:
    """Takes lines in order and keeps the blocks that are still open."""

    def __init__(self, last_comment_end: int) -> None:
        self._open = [_Container(0)]
        self._leaf: _Leaf | None = None
        self._references: dict[str, tuple[str, str]] = {}
        self._is_too_deep = False
        self._last_comment_end = last_comment_end
        self._is_in_comment = False

    def feed(self, number: int, text: str) -> None:
        """Take the next line."""
        if self._is_in_comment:
            _, end, text = text.partition("-->")
            self._is_in_comment = not end
            if not text.strip():
                return
        self._take(number, text)

    def finish(self) -> Structure:
        """Close what is open and return the blocks."""
        self._close_leaf()
        return Structure(_built(self._open[0]), self._references, self._is_too_deep)

    def _take(self, number: int, text: str) -> None:
        at, depth = self._continued(text)
        if isinstance(self._leaf, _Fenced) and depth == len(self._open):
            self._take_fenced(self._leaf, text[at:])
        elif not text[at:].strip():
            self._take_blank(text[at:], depth)
        else:
            self._take_content(number, text, at, depth)

    def _continued(self, text: str) -> tuple[int, int]:
        """Return the column after the marks of open containers, and how many go on."""
        at = 0
        for depth, container in enumerate(self._open[1:], 1):
            after = self._after_mark(container, text, at)
            if after is None:
                return at, depth
            at = after
        return at, len(self._open)

    def _after_mark(self, container: _Container, text: str, at: int) -> int | None:
        indent = indent_of(text, at)
        if container.is_quote:
            is_marked = indent < _CODE_INDENT and text.startswith(">", at + indent)
            return _after_quote_mark(text, at + indent) if is_marked else None
        if indent >= container.width:
            return at + container.width
        is_blank = at + indent == len(text)
        has_content = container.children or container is not self._open[-1] or self._leaf
        return len(text) if is_blank and has_content else None

    def _take_fenced(self, leaf: _Fenced, rest: str) -> None:
        indent = indent_of(rest, 0)
        if indent < _CODE_INDENT and marks.closes(rest[indent:], leaf.fence):
            self._close_leaf()
        else:
            leaf.lines.append(rest[min(indent, leaf.indent) :])

    def _take_blank(self, rest: str, depth: int) -> None:
        self._close_to(depth)
        if isinstance(self._leaf, _Indented):
            self._leaf.lines.append(rest[_CODE_INDENT:])
        else:
            self._close_leaf()

    def _take_content(self, number: int, text: str, at: int, depth: int) -> None:
        while True:
            indent = indent_of(text, at)
            rest = text[at + indent :]
            if not rest:  # nothing stands after the mark of an item or a quote
                return
            if indent >= _CODE_INDENT:
                self._take_indented(number, text[at + _CODE_INDENT :], depth)
                return
            if self._starts_leaf(number, rest, indent, depth):
                return
            after = self._start_container(number, rest, indent, depth)
            if not after:
                self._take_words(number, rest, depth)
                return
            at, depth = min(at + indent + after, len(text)), depth + 1

    def _take_indented(self, number: int, words: str, depth: int) -> None:
        if isinstance(self._leaf, _Paragraph):
            self._take_words(number, words.lstrip(" "), depth)
        elif isinstance(self._leaf, _Indented) and depth == len(self._open):
            self._leaf.lines.append(words)
        else:
            self._replace_leaf(depth, _Indented(number, [words]))

    def _take_words(self, number: int, words: str, depth: int) -> None:
        leaf = self._leaf
        if isinstance(leaf, _Paragraph):
            leaf.lines.append(words)  # also where a quote's or an item's mark is left out
        elif isinstance(leaf, _Rows) and depth == len(self._open):
            leaf.rows.append(_fitted(marks.cells(words), len(leaf.alignments)))
        else:
            self._replace_leaf(depth, _Paragraph(number, [words]))

    def _starts_leaf(self, number: int, rest: str, indent: int, depth: int) -> bool:
        if rest.startswith("<!--") and self._skips_comment(number, rest, depth):
            return True
        if found := marks.heading(rest):
            self._put(depth, HeadingNode(number, *found))
        elif fence := marks.fence(rest):
            self._replace_leaf(depth, _Fenced(number, fence, indent))
        elif depth == len(self._open) and self._completes_paragraph(rest):
            pass
        elif marks.is_rule(rest):
            self._put(depth, RuleNode(number))
        else:
            return False
        return True

    def _skips_comment(self, number: int, rest: str, depth: int) -> bool:
        """Leave out a comment; an unclosed one is text, not the end of the lesson."""
        _, end, after = rest.partition("-->")
        if after.strip() or not (end or number < self._last_comment_end):
            return False
        self._close_to(depth)
        self._close_leaf()
        self._is_in_comment = not end
        return True

    def _completes_paragraph(self, rest: str) -> bool:
        """Make the open paragraph into a heading or its last line into a table."""
        leaf = self._leaf
        if not isinstance(leaf, _Paragraph):
            return False
        if self._starts_table(leaf, rest):
            return True
        level = marks.underline(rest)
        if level is None:
            return False
        found, words = marks.references("\n".join(leaf.lines))
        if not words.strip():
            return False
        self._references = found | self._references
        self._leaf = None
        self._open[-1].children.append(HeadingNode(leaf.line, level, words.strip()))
        return True

    def _starts_table(self, leaf: _Paragraph, rest: str) -> bool:
        header = leaf.lines[-1]
        alignments = marks.alignments(rest) if "|" in header else None
        if alignments is None or len(marks.cells(header)) != len(alignments):
            return False
        line = leaf.line + len(leaf.lines) - 1
        leaf.lines.pop()
        table = _Rows(line, alignments, tuple(marks.cells(header)))
        self._replace_leaf(len(self._open), table)
        return True

    def _start_container(self, number: int, rest: str, indent: int, depth: int) -> int:
        """Open a quote or an item; return the width of its mark, 0 where there is none."""
        mark = marks.item_mark(rest)
        is_quote = rest.startswith(">")
        if not is_quote and (mark is None or self._is_only_words(mark, depth)):
            return 0
        if depth > DEEPEST:
            self._is_too_deep = True
            return 0
        self._close_to(depth)
        self._close_leaf()
        if mark is None:
            self._push(_Container(number, is_quote=True), self._open[-1].children)
            return _after_quote_mark(rest, 0)
        item = _Container(number, width=indent + mark.width)
        self._push(item, self._list_for(number, mark).items)
        return mark.width

    def _is_only_words(self, mark: ItemMark, depth: int) -> bool:
        """Whether a number or a dash in a paragraph is words, as a year that begins a line."""
        interrupts = isinstance(self._leaf, _Paragraph) and depth == len(self._open)
        return interrupts and (mark.is_empty or mark.start not in {None, 1})

    def _list_for(self, number: int, mark: ItemMark) -> _List:
        children = self._open[-1].children
        last = children[-1] if children else None
        if isinstance(last, _List) and last.family == mark.family:
            return last
        new = _List(number, mark.family, mark.start)
        children.append(new)
        return new

    def _push(self, container: _Container, siblings: list[Any]) -> None:
        siblings.append(container)
        self._open.append(container)

    def _put(self, depth: int, node: BlockNode) -> None:
        self._close_to(depth)
        self._close_leaf()
        self._open[-1].children.append(node)

    def _replace_leaf(self, depth: int, leaf: _Leaf) -> None:
        self._close_to(depth)
        self._close_leaf()
        self._leaf = leaf

    def _close_to(self, depth: int) -> None:
        if len(self._open) > depth:
            self._close_leaf()
            del self._open[depth:]

    def _close_leaf(self) -> None:
        node: BlockNode | None
        match self._leaf:
            case None:
                return
            case _Paragraph(line, lines):
                found, words = marks.references("\n".join(lines))
                self._references = found | self._references if found else self._references
                node = ParagraphNode(line, words.strip()) if words.strip() else None
            case _Fenced(line, _, _, lines):
                node = CodeNode(line, "\n".join(lines))
            case _Indented(line, lines):
                node = CodeNode(line, "\n".join(lines).rstrip())
            case rows:
                node = TableNode(rows.line, rows.alignments, rows.header, tuple(rows.rows))
        self._leaf = None
        if node:
            self._open[-1].children.append(node)


def _after_quote_mark(text: str, at: int) -> int:
    return at + (2 if text.startswith(" ", at + 1) else 1)


def _fitted(row: list[str], count: int) -> tuple[str, ...]:
    return tuple((row + [""] * count)[:count])


def _built(container: _Container) -> tuple[BlockNode, ...]:
    return tuple(_built_child(child) for child in container.children)


def _built_child(child: "BlockNode | _Container | _List") -> BlockNode:
    if isinstance(child, _Container):
        return quote_node(child.line, _built(child))
    if isinstance(child, _List):
        items = tuple(item_node(item.line, _built(item)) for item in child.items)
        return ListNode(child.line, child.start, items)
    return child
