"""Text into words that can be compared: one spelling for each thing."""

import re
import unicodedata

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\ufeff\"'”“„’‘»«"))
_PERCENT = re.compile(r"\s*(?:%|\b(?:prosentti\w*|pros\b\.?))")
_DECIMAL = re.compile(r"(?<=\d)[.,](?=\d)")
_THOUSANDS = re.compile(r"(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))")
_TOKEN = re.compile(r"\d+(?:\.\d+)?%?|[^\W\d_]+(?:-[^\W\d_]+)*")

_DIGITS = (
    *("yksi", "kaksi", "kolme", "neljä", "viisi"),
    *("kuusi", "seitsemän", "kahdeksan", "yhdeksän"),
)


def _number_words() -> dict[str, int]:
    """Name the numbers from 0 to 99 in their base forms."""
    small = {word: number for number, word in enumerate(_DIGITS, 1)}
    teens = {f"{word}toista": 10 + number for word, number in small.items()}
    tens = {f"{word}kymmentä": 10 * number for word, number in small.items() if number > 1}
    rest = {ten + word: tens[ten] + number for ten in tens for word, number in small.items()}
    return {"nolla": 0, "kymmenen": 10} | small | teens | tens | rest


_NUMBERS = _number_words()


def normalised(text: str) -> str:
    """Return text in small letters, one kind of dash, no quotes, numbers as digits."""
    folded = unicodedata.normalize("NFC", text).casefold().translate(_DASHES | _DROPPED)
    folded = " ".join(str(_NUMBERS.get(word, word)) for word in folded.split())
    folded = _THOUSANDS.sub("", _DECIMAL.sub(".", folded))
    return " ".join(_PERCENT.sub("% ", folded).split())


def tokens(text: str) -> tuple[str, ...]:
    """Return the words and numbers of a normalised text, punctuation left out."""
    return tuple(_TOKEN.findall(normalised(text)))


def distance(one: str, other: str, most: int) -> int:
    """Return how many slips lie between two words, or `most` + 1 when there are more.

    A slip is a letter added, left out, replaced, or swapped with its neighbour
    (optimal string alignment).
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    rows = [list(range(len(other) + 1))]
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, there in enumerate(other, 1):
            cost = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (letter != there))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == there:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        rows.append(row)
    return min(rows[-1][-1], most + 1)
