"""Own words on paper: as Markdown or PDF, to the file the learner chose and nowhere else."""

import enum
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from palvelukoulu.core.errors import FileUnwritable
from palvelukoulu.store.files import write_whole
from palvelukoulu.study.insights import Insight
from palvelukoulu.ui import mark_words
from palvelukoulu.ui.insights import wording
from palvelukoulu.ui.sayings import date
from palvelukoulu.ui.theme import tokens

translate = QCoreApplication.translate

_MARKS: Final = re.compile(r"([\\`*_\[\]<>#&|~])")
# What begins a list, or a heading under the line above.
_BEGINNING: Final = re.compile(r"^([-+=]|[0-9]+(?=[.)]))")
_DOTS_PER_INCH: Final = 300
_MARGIN_MM: Final = 12


class _Part(enum.Enum):
    """What a passage is: (points, weight, points above it, Markdown before it)."""

    TITLE = (20, 700, 0, "# ")
    PLACE = (14, 700, 20, "## ")
    ASKED = (11, 700, 4, "### ")
    NOTE = (9, 400, 4, "")
    QUOTED = (10, 400, 4, "> ")
    SAID = (11, 400, 4, "")


class _Passage(NamedTuple):
    part: _Part
    text: str


def write_markdown(path: Path, name: str, insights: Iterable[Insight]) -> None:
    """Write insights as Markdown that shows every character as it was written.

    Raises:
        FileUnwritable: The file could not be written; what was there before still is.
    """
    text = "\n\n".join(
        passage.part.value[3] + "  \n".join(map(_escaped, passage.text.splitlines()))
        for passage in _passages(name, insights)
    )
    _write(path, f"{text}\n".encode("utf-8", "replace"))


def write_pdf(path: Path, name: str, insights: Iterable[Insight]) -> None:
    """Write insights as a PDF of A4 pages.

    Raises:
        FileUnwritable: The file could not be written; what was there before still is.
    """
    page = QBuffer()
    page.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(page)
    writer.setTitle(title(name))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margin = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margin, QPageLayout.Unit.Millimeter)
    document = _document(_passages(name, insights))
    document.print_(writer)
    _write(path, bytes(page.data().data()))


def title(name: str) -> str:
    """Return the heading of the paper."""
    return translate("Paper", "Omat oivallukset – {name}").format(name=name)


def _passages(name: str, insights: Iterable[Insight]) -> Iterator[_Passage]:
    yield _Passage(_Part.TITLE, title(name))
    for insight in insights:
        yield _Passage(_Part.PLACE, wording.place(insight))
        said = (wording.kind(insight), date(insight.latest.at))
        yield _Passage(_Part.NOTE, " · ".join(said))
        if insight.quote:
            yield _Passage(_Part.QUOTED, mark_words.quote(insight.quote, len(insight.quote)))
        asked = ""
        for version in insight.versions:
            if version is not insight.latest:
                yield _Passage(_Part.NOTE, wording.earlier(version))
            if version.prompt and version.prompt != asked:
                yield _Passage(_Part.ASKED, " ".join(version.prompt.split()))
            asked = version.prompt
            for line in version.lines:
                yield _Passage(_Part.SAID, line)
                yield from (_Passage(_Part.NOTE, one) for one in wording.followed(version, line))


def _escaped(line: str) -> str:
    marked = _MARKS.sub(r"\\\1", line.strip())
    return _BEGINNING.sub(lambda found: _held(found[0]), marked)


def _held(beginning: str) -> str:
    # A number keeps its digits; what would make it a list is the sign after it.
    return f"{beginning}\\" if beginning.isdigit() else f"\\{beginning}"


def _document(passages: Iterable[_Passage]) -> QTextDocument:
    document = QTextDocument()
    cursor = QTextCursor(document)
    for number, (part, text) in enumerate(passages):
        points, weight, above, _ = part.value
        block, style = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(above)
        block.setBottomMargin(2)
        block.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        font = QFont(tokens.SANS)
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight(weight))
        style.setFont(font)
        if number:
            cursor.insertBlock(block, style)
        else:
            cursor.setBlockFormat(block)
        cursor.insertText(text, style)
    return document


def _write(path: Path, content: bytes) -> None:
    try:
        write_whole(path, [content])
    except OSError as error:
        raise FileUnwritable(path=str(path)) from error
