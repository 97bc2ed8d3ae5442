"""How alike two texts are, whatever the order of their parts."""

from collections import Counter
from typing import Final

from palvelukoulu.core.texts import folded
from palvelukoulu.language.comparison import NEGATIONS
from palvelukoulu.language.words import tokens

# From here on two texts are taken for one.
NEAR: Final = 0.75
_GRAM = 3


def likeness(one: str, other: str) -> float:
    """Return from 0 to 1 how many runs of three letters two texts share (Dice).

    Takes linear time, where comparing letter by letter takes seconds for two dialogues.
    """
    first, second = _grams(one), _grams(other)
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 1.0


def turns(text: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return what turns a statement into another one: negations, and the numbers in it."""
    words = tokens(text)
    return NEGATIONS & frozenset(words), tuple(word for word in words if word[0].isdigit())


def _grams(text: str) -> Counter[str]:
    padded = f"  {folded(text)} " if text.strip() else ""
    return Counter(padded[at : at + _GRAM] for at in range(len(padded) - _GRAM + 1))
