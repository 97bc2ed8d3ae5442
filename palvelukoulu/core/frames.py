r"""Sentences with blanks to fill: ``Luotan, että asiakas ___.`` A ``\___`` is text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from palvelukoulu.core.exercise import Json

# What the learner wrote: for each frame, a text for each of its blanks.
Texts: TypeAlias = tuple[tuple[str, ...], ...]

UNFILLED: Final = "…"

_BLANK: Final = re.compile(r"(?<!\\)_{3,}")
_ENDS: Final = (".", "!", "?")


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence; `parts` are the words around its blanks, one more than there are blanks."""

    parts: tuple[str, ...]

    @property
    def blanks(self) -> int:
        """How many texts it takes."""
        return len(self.parts) - 1

    @property
    def text(self) -> str:
        """The sentence with its blanks still open."""
        return UNFILLED.join(self.parts).strip()


def frame_of(text: str) -> Frame:
    """Cut a sentence at its blanks."""
    return Frame(tuple(_BLANK.split(text)))


def restored_frame(stored: Json) -> Frame:
    """Return a sentence as a wording holds it.

    Raises:
        ValueError: It is something else.
    """
    match stored:
        case {"parts": list(parts)} if parts and all(isinstance(part, str) for part in parts):
            return Frame(tuple(str(part) for part in parts))
        case _:
            raise ValueError(f"not a sentence: {stored!r}")


def no_texts(frames: Sequence[Frame]) -> Texts:
    """Return a text for every blank, all still to be written."""
    return tuple(("",) * frame.blanks for frame in frames)


def is_whole(frame: Frame, texts: Sequence[str]) -> bool:
    """Whether every blank has been filled."""
    return len(texts) == frame.blanks and all(text.strip() for text in texts)


def is_begun(texts: Texts) -> bool:
    """Whether anything has been written at all."""
    return any(text.strip() for one in texts for text in one)


def filled(frame: Frame, texts: Sequence[str]) -> str:
    """Return the sentence with the texts in its blanks, ``…`` in those still open.

    People begin again from the frame's own words and end with a period it
    already has; both are taken away.

    Raises:
        ValueError: There are not as many texts as blanks.
    """
    said = [frame.parts[0]]
    for text, before, after in zip(texts, frame.parts[:-1], frame.parts[1:], strict=True):
        said += [_fitted(text, before.strip(), after.strip()) or UNFILLED, after]
    return "".join(said).strip()


def _fitted(text: str, before: str, after: str) -> str:
    fitted = " ".join(text.split())
    start = fitted[: len(before)]
    if before and start.casefold() == before.casefold():
        fitted = fitted[len(before) :].lstrip()
    return fitted.rstrip(".").rstrip() if after.startswith(_ENDS) else fitted


def encode_texts(texts: Texts) -> Json:
    """Return the form texts are stored in."""
    return [list[Json](one) for one in texts]


def decode_texts(stored: Json) -> Texts:
    """Return the texts that `encode_texts` stored.

    Raises:
        ValueError: It is something else.
    """
    match stored:
        case list(frames):
            return tuple(_decoded(one) for one in frames)
        case _:
            raise ValueError(f"not a list of texts: {stored!r}")


def _decoded(stored: Json) -> tuple[str, ...]:
    match stored:
        case list(texts) if all(isinstance(text, str) for text in texts):
            return tuple(str(text) for text in texts)
        case _:
            raise ValueError(f"not a list of texts: {stored!r}")
