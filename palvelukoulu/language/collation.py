"""Finnish alphabetical order, the same on every platform: å ä ö last, š and é with s and e."""

import re
import unicodedata
from typing import TypeAlias

SortKey: TypeAlias = tuple[tuple[int, int, str], ...]

_LAST = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"}  # follow z in code order
_PIECE = re.compile(r"[0-9]+|.", re.DOTALL)


def sort_key(text: str) -> SortKey:
    """Return what puts texts in Finnish order. Digits are ordered by their value."""
    return tuple(_weight(piece) for piece in _PIECE.findall(text.casefold().strip()))


def _weight(piece: str) -> tuple[int, int, str]:
    if piece.isdecimal() and piece.isascii():
        return (1, int(piece), "")
    letter = _LAST.get(piece) or unicodedata.normalize("NFD", piece)[0]
    return (2 if piece.isalpha() else 0, 0, letter)
