"""``sanasto.tsv``: words that a course uses and no lexicon knows, form and base form a line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from palvelukoulu.content.files import Listing, read_start
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.text import LARGEST_FILE, read_text
from palvelukoulu.core.course import WordForm
from palvelukoulu.core.diagnostics import Diagnostic
from palvelukoulu.language.words import tokens

WORD_FORMS_FILE: Final = "sanasto.tsv"

_COLUMNS: Final = 2
_HEADER: Final = ("muoto", "perusmuoto")
_NOTE: Final = "#"


@dataclass(frozen=True, slots=True)
class ReadWordForms:
    """The rows that can be used, in small letters, and the remarks on the file."""

    forms: tuple[WordForm, ...]
    diagnostics: tuple[Diagnostic, ...]


def word_forms_file(listing: Listing) -> str | None:
    """Return the course's list of words as the listing spells it; None without one."""
    return next((path for path in listing.files if path.casefold() == WORD_FORMS_FILE), None)


def read_word_forms(folder: Path, file: str) -> ReadWordForms:
    """Read a course's list of words; `file` is spelt as in the listing. Never raises."""
    try:
        data = read_start(folder / file, LARGEST_FILE)
        size = (folder / file).lstat().st_size
    except (OSError, ValueError):
        remarks = Remarks(file)
        remarks.error("PK100", 1, target=file)
        return ReadWordForms((), remarks.made)
    return parse_word_forms(data, file, size)


def parse_word_forms(data: bytes, file: str, size: int = 0) -> ReadWordForms:
    """Read the bytes of a list of words; arguments as in `lesson.parse_lesson`. Never raises."""
    remarks = Remarks(file)
    source = read_text(data, remarks, size)
    forms = tuple(_forms(source.lines, remarks)) if source else ()
    return ReadWordForms(forms, remarks.made)


def _forms(lines: Sequence[str], remarks: Remarks) -> Iterator[WordForm]:
    first: dict[str, tuple[int, str]] = {}
    for number, line in enumerate(lines, start=1):
        cells = tuple(cell.strip() for cell in line.split("\t"))
        if not line.strip() or line.startswith(_NOTE) or cells == _HEADER:
            continue
        if len(cells) != _COLUMNS:
            remarks.warn("PK176", number, 1, len(line), text=line.strip()[:60])
        elif (pair := _words(cells, number, line, remarks)) is not None:
            form, lemma = pair
            known, same = first.setdefault(form, (number, lemma))
            if known == number:
                yield pair
            else:
                length = len(cells[0])
                remarks.warn("PK178", number, 1, length, form=form, first=str(known), lemma=same)


def _words(cells: Sequence[str], number: int, line: str, remarks: Remarks) -> WordForm | None:
    """Return form and base form as a learner's words are compared; None unless both are words."""
    words = [tokens(cell) for cell in cells]
    for cell, found in zip(cells, words, strict=True):
        if len(found) != 1:
            column = line.find(cell) + 1 if cell else len(line) + 1
            remarks.warn("PK177", number, column, max(len(cell), 1), text=cell[:60])
            return None
    return words[0][0], words[1][0]
