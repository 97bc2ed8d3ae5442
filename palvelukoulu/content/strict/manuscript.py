"""A course file as the strict rules read it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from palvelukoulu.content.course_file import COURSE_FILE
from palvelukoulu.content.files import read_start
from palvelukoulu.content.front_matter import FrontMatter, read_front_matter
from palvelukoulu.content.glossary import is_glossary
from palvelukoulu.content.lesson import parse_lesson
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.splitter import Split, split
from palvelukoulu.content.strict.glossary import glossary_passages
from palvelukoulu.content.strict.masking import visible
from palvelukoulu.content.strict.passages import Passage, passages_of
from palvelukoulu.content.text import LARGEST_FILE, read_text
from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Block

# What a learner sees of the front matter; the rest is for the program.
_SEEN: Final = frozenset(
    {"nimi", "kuvaus", "kohderyhmä", "tavoite", "tavoitteet", "lähde", "lähteet"}
)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A lesson, the glossary, or the course file.

    Attributes:
        front: Its front matter.
        split: Its lines and headings.
        facts: Passages of the front matter that a learner sees.
        passages: Of the rest, in order.
        blocks: The exercises as written; only a lesson has them.
    """

    file: str
    front: FrontMatter
    split: Split
    facts: tuple[Passage, ...]
    passages: tuple[Passage, ...]
    blocks: tuple[Block, ...] = ()

    @property
    def title_line(self) -> int:
        """Line of the title, or the first line when there is none."""
        return next((one.line for one in self.split.headings if one.level == 1), 1)


def read_manuscript(folder: Path, file: str) -> Manuscript | None:
    """Read a file; None when it cannot be read, which the ordinary check remarks on."""
    remarks = Remarks(file)
    try:
        data = read_start(folder / file, LARGEST_FILE)
    except (OSError, ValueError):
        return None
    source = read_text(data, remarks)
    if source is None:
        return None
    front = read_front_matter(source.lines, (), remarks)
    cut = split(source.lines, front.end, remarks)
    if is_glossary(file):
        passages = glossary_passages(cut, front.end, file)
    else:
        passages = passages_of(cut, front.end, file)
    is_lesson = file != COURSE_FILE and not is_glossary(file)
    return Manuscript(
        file,
        front,
        cut,
        tuple(_facts(source.lines[: front.end], file)),
        passages,
        parse_lesson(data, file).blocks if is_lesson else (),
    )


def _facts(lines: tuple[str, ...], file: str) -> Iterator[Passage]:
    key = ""
    for number, line in enumerate(lines, 1):
        start = 0
        if line.lstrip().startswith("- "):
            start = line.index("- ") + 2
        elif ":" in line:
            start = line.index(":") + 1
            key = line[: start - 1].strip().casefold()
        if start and key in _SEEN and line[start:].strip():
            words = line[start:].rstrip()
            place = Place(file, number, start + 1)
            yield Passage(visible(words), words, ((0, place),), "front")
