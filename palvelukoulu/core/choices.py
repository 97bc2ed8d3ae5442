"""Choices to pick from: what single choice, multiple choice and true/false share."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from palvelukoulu.core.diagnostics import Diagnostic, Severity
from palvelukoulu.core.exercise import Block, Grade, Json, Mark

# "[v]", "(x)", "[ x]", "✓": the start of a box that is none.
_OTHER_MARKS: Final = tuple("[(☐☑☒✓✔")


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing the learner can pick; `feedback` is Markdown for having picked it."""

    text: str
    is_right: bool
    feedback: str = ""


def parse_choices(block: Block, fewest: int = 2) -> tuple[tuple[Choice, ...], list[Diagnostic]]:
    """Read the choices of a block, and say what is wrong with them."""
    problems = [
        Diagnostic("PK030", item.place, length=len(item.text), facts={"text": item.text})
        for item in block.items
        if item.is_checked is None
    ]
    choices = tuple(Choice(item.text, bool(item.is_checked), item.feedback) for item in block.items)
    if len(choices) < fewest:
        facts = {"count": str(len(choices)), "fewest": str(fewest)}
        problems.append(Diagnostic("PK031", block.place, facts=facts))
    seen: set[str] = set()
    for item in block.items:
        if _folded(item.text) in seen:
            facts = {"text": item.text}
            problems.append(Diagnostic("PK032", item.place, length=len(item.text), facts=facts))
        seen.add(_folded(item.text))
    return choices, problems


def has_other_marks(block: Block) -> bool:
    """Whether some choice has a tick in another form than a box, ``(x)`` or ``[v]``.

    Which choices are right cannot be known then.
    """
    return any(
        item.is_checked is None and item.text.lstrip()[:1] in _OTHER_MARKS for item in block.items
    )


def missing_feedback(block: Block) -> list[Diagnostic]:
    """Remark on a question where some choices have feedback and others do not."""
    if not any(item.feedback for item in block.items):
        return []
    return [
        Diagnostic("PK033", item.place, Severity.WARNING, len(item.text), {"text": item.text})
        for item in block.items
        if not item.feedback
    ]


def marks(choices: Sequence[Choice], picked: Sequence[int]) -> tuple[Mark, ...]:
    """Judge each choice by whether it was picked and whether it should have been."""
    return tuple(_mark(choice.is_right, index in picked) for index, choice in enumerate(choices))


def graded(choices: Sequence[Choice], picked: Iterable[int]) -> Grade:
    """Give credit for each right pick and take it back for each wrong one.

    Feedback is that of the wrong picks, then of the right choices missed; when
    nothing is left to improve, that of the right picks.
    """
    judged = marks(choices, sorted(picked))
    right, wrong, missed = (judged.count(mark) for mark in (Mark.RIGHT, Mark.WRONG, Mark.MISSED))
    told = (Mark.WRONG, Mark.MISSED) if wrong or missed else (Mark.RIGHT,)
    feedback = tuple(
        choice.feedback
        for wanted in told
        for choice, mark in zip(choices, judged, strict=True)
        if mark is wanted and choice.feedback
    )
    return Grade(max(0, right - wrong) / (right + missed), judged, feedback)


def choices_key(choices: Sequence[Choice]) -> Json:
    """Return what makes an answer right: the right texts, whatever their order."""
    return {
        "right": list[Json](sorted(choice.text for choice in choices if choice.is_right)),
        "wrong": list[Json](sorted(choice.text for choice in choices if not choice.is_right)),
    }


def right_indices(choices: Sequence[Choice]) -> tuple[int, ...]:
    """Return which choices are right."""
    return tuple(index for index, choice in enumerate(choices) if choice.is_right)


def wrong_indices(choices: Sequence[Choice]) -> tuple[int, ...]:
    """Return which choices are not right."""
    return tuple(index for index, choice in enumerate(choices) if not choice.is_right)


def _mark(is_right: bool, is_picked: bool) -> Mark:  # noqa: FBT001 - a truth table
    if is_picked:
        return Mark.RIGHT if is_right else Mark.WRONG
    return Mark.MISSED if is_right else Mark.NEUTRAL


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
