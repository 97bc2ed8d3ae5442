"""Over a whole course: can the right option be told from its length or its place?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.strict.manuscript import Manuscript
from palvelukoulu.content.strict.masking import visible
from palvelukoulu.content.strict.questions import SINGLE
from palvelukoulu.core.exercise import Block
from palvelukoulu.core.stem import read_truth

_MOST_LONGEST: Final = 0.35
# One question more or less says nothing about a course of a few.
_FEWEST: Final = 8
# Chi-squared, 5 %, by degrees of freedom: one places so unevenly by chance in a course of 20.
_CRITICAL: Final = (0.0, 3.84, 5.99, 7.81, 9.49, 11.07)
_LONGEST_LIST: Final = 200


@dataclass(frozen=True, slots=True)
class _Question:
    """A single choice with one right option."""

    block: Block
    right: int
    lengths: tuple[int, ...]

    @property
    def is_longest(self) -> bool:
        """Whether the right option is longer than every other."""
        others = self.lengths[: self.right] + self.lengths[self.right + 1 :]
        return self.lengths[self.right] > max(others, default=0)


def check_balance(manuscripts: Sequence[Manuscript], remarks: Remarks) -> None:
    """Remark on the course when its right options can be guessed."""
    questions = [
        question
        for manuscript in manuscripts
        for block in manuscript.blocks
        if (question := _question(block))
    ]
    if len(questions) >= _FEWEST:
        _check_lengths(questions, remarks)
    fixed = [question for question in questions if not _is_shuffled(question.block)]
    if len(fixed) >= _FEWEST:
        _check_places(fixed, remarks)


def _question(block: Block) -> _Question | None:
    right = [at for at, item in enumerate(block.items) if item.is_checked]
    if block.kind != SINGLE or len(right) != 1 or len(block.items) == 1:
        return None
    lengths = tuple(len(" ".join(visible(item.text).split())) for item in block.items)
    return _Question(block, right[0], lengths)


def _is_shuffled(block: Block) -> bool:
    return read_truth(block, "Sekoita", [])


def _check_lengths(questions: Sequence[_Question], remarks: Remarks) -> None:
    longest = [question for question in questions if question.is_longest]
    if len(longest) > _MOST_LONGEST * len(questions):
        places = (question.block.place for question in longest)
        named = ", ".join(f"{place.file}:{place.line}" for place in places)
        remarks.warn(
            "PK135",
            1,
            count=str(len(longest)),
            all=str(len(questions)),
            most=str(int(_MOST_LONGEST * len(questions))),
            places=named[:_LONGEST_LIST],
        )


def _check_places(questions: Sequence[_Question], remarks: Remarks) -> None:
    counts = [0] * max(len(question.lengths) for question in questions)
    expected = [0.0] * len(counts)
    for question in questions:
        counts[question.right] += 1
        for at in range(len(question.lengths)):
            expected[at] += 1 / len(question.lengths)
    freedom = len(counts) - 1
    strange = sum(
        (count - wanted) ** 2 / wanted for count, wanted in zip(counts, expected, strict=True)
    )
    if freedom < len(_CRITICAL) and strange > _CRITICAL[freedom]:
        remarks.warn("PK136", 1, places=", ".join(_spelt(counts)), all=str(len(questions)))


def _spelt(counts: Sequence[int]) -> Iterator[str]:
    return (f"{number}. kohdassa {count}" for number, count in enumerate(counts, 1))
