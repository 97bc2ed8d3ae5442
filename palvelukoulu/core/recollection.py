"""What a learner picked, found again among choices in another order or with a slip mended."""

from collections.abc import Sequence
from typing import Final

from palvelukoulu.core.likeness import NEAR, likeness, turns
from palvelukoulu.core.texts import folded

_NONE: Final = -1


def indices_of(said: Sequence[str], texts: Sequence[str]) -> tuple[int, ...] | None:
    """Return which texts the learner saw in the words `said`, in their order.

    None when one of them cannot be told with certainty.
    """
    found = tuple(_index(one, texts) for one in said)
    return None if _NONE in found or len(set(found)) < len(found) else found


def is_near(said: str, text: str) -> bool:
    """Whether a text is what was said, but for a slip."""
    return turns(said) == turns(text) and likeness(said, text) >= NEAR


def _index(said: str, texts: Sequence[str]) -> int:
    same = [number for number, text in enumerate(texts) if folded(text) == folded(said)]
    found = same or [number for number, text in enumerate(texts) if is_near(said, text)]
    return found[0] if len(found) == 1 else _NONE
