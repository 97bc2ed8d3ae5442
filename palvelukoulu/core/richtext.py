"""Prose as a small tree of safe values.

The reader turns Markdown into this; the interface draws it. There is no raw
HTML, no style and no address of a resource outside the course in it, so that
nothing a course says can make Qt open a file or the network.
"""

import enum
from dataclasses import dataclass
from typing import TypeAlias


class Align(enum.StrEnum):
    """Where the text of a table's column stands."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style.

    Attributes:
        source: What a source mark such as ``[S]`` stands for; empty for other text.
        term: Id of the course's term that the text names; empty for other text.
    """

    text: str
    is_strong: bool = False
    is_emphasis: bool = False
    is_code: bool = False
    is_struck: bool = False
    source: str = ""
    term: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to an https, mailto or tel address, or a lesson of the course."""

    target: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class LineBreak:
    """The author's own line break."""


Inline: TypeAlias = Run | Link | LineBreak


@dataclass(frozen=True, slots=True)
class Heading:
    """A subheading; level 2 is the title of a page."""

    level: int
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. The first of a lesson is its lead."""

    inlines: tuple[Inline, ...]
    is_lead: bool = False


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list; `is_checked` is None without a box."""

    blocks: tuple["RichBlock", ...]
    is_checked: bool | None = None


@dataclass(frozen=True, slots=True)
class RichList:
    """A list; `start` is None when its items have no numbers."""

    items: tuple[ListItem, ...]
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words."""

    blocks: tuple["RichBlock", ...]


class CalloutKind(enum.StrEnum):
    """What a callout is for; values are stable names, not words shown."""

    TIP = "tip"
    NOTE = "note"
    IMPORTANT = "important"
    WARNING = "warning"
    EXAMPLE = "example"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class Callout:
    """A box beside the main text."""

    kind: CalloutKind
    blocks: tuple["RichBlock", ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Text shown letter by letter."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as there are alignments."""

    header: tuple[tuple[Inline, ...], ...]
    rows: tuple[tuple[tuple[Inline, ...], ...], ...]
    alignments: tuple[Align, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A thematic break."""


class MediaKind(enum.StrEnum):
    """What a media file is, told by its extension."""

    PICTURE = "picture"
    AUDIO = "audio"
    VIDEO = "video"


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, a sound or a film inside the course folder.

    Attributes:
        path: Relative to the course folder, forward slashes, already checked to
            stay inside it; empty when the file cannot be shown.
        alt: What it shows or says; the title of a sound.
        transcript: Text of a sound or film, from the file beside it, or empty.
    """

    kind: MediaKind
    path: str
    alt: str
    caption: str = ""
    transcript: str = ""


RichBlock: TypeAlias = (
    Heading | Paragraph | RichList | Quote | Callout | Code | Table | Rule | Media
)
RichText: TypeAlias = tuple[RichBlock, ...]


def plain(blocks: RichText) -> str:
    """Return the words of prose, a line for each block."""
    return "\n".join(line for block in blocks for line in _lines(block))


def inline_plain(inlines: tuple[Inline, ...]) -> str:
    """Return the words of a line of prose."""
    return "".join(_inline(part) for part in inlines)


def inline_heard(inlines: tuple[Inline, ...]) -> str:
    """Return the words of a line as they are read aloud: without source marks."""
    return inline_plain(
        tuple(part for part in inlines if not (isinstance(part, Run) and part.source))
    )


def _inline(part: Inline) -> str:
    match part:
        case Run(text):
            return text
        case Link(_, runs):
            return "".join(run.text for run in runs)
        case _:  # a line break
            return "\n"


def _lines(block: RichBlock) -> list[str]:
    lines: list[str] = []
    match block:
        case Heading(_, inlines) | Paragraph(inlines):
            lines = [inline_plain(inlines)]
        case RichList(items):
            lines = [plain(item.blocks) for item in items]
        case Quote(blocks) | Callout(_, blocks):
            lines = [plain(blocks)]
        case Code(text):
            lines = [text]
        case Table(header, rows):
            lines = ["\t".join(map(inline_plain, row)) for row in (header, *rows)]
        case Media(_, _, alt, caption, transcript):
            lines = [text for text in (alt, caption, transcript) if text]
        case _:  # a rule has no words
            pass
    return lines
