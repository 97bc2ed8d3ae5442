"""One question, several choices, any number of them right."""

from dataclasses import dataclass
from typing import Final

from palvelukoulu.core.choices import Choice, has_other_marks, parse_choices
from palvelukoulu.core.diagnostics import Diagnostic
from palvelukoulu.core.exercise import Block, Invalid, Kind, Parsed, Stem
from palvelukoulu.core.several_choices import SeveralChoices
from palvelukoulu.core.stem import parse_stem


@dataclass(frozen=True, slots=True)
class MultipleChoice:
    """A question where every right choice is to be picked."""

    stem: Stem
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class PickedSet:
    """The choices the learner picked, counted from zero in the author's order."""

    indices: frozenset[int]


def parse(block: Block) -> Parsed[MultipleChoice] | Invalid:
    """Read a question, or say what is wrong with it."""
    stem, remarks = parse_stem(block)
    choices, problems = parse_choices(block)
    if not (any(choice.is_right for choice in choices) or has_other_marks(block)):
        problems.append(Diagnostic("PK034", block.place))
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    return Parsed(MultipleChoice(stem, choices), tuple(remarks))


_PICKS: Final = SeveralChoices(PickedSet, "indices")
grade = _PICKS.grade
encode = _PICKS.encode
decode = _PICKS.decode
answer_key = _PICKS.answer_key
described = _PICKS.described
recalled = _PICKS.recalled
examples = _PICKS.examples

KIND: Kind[MultipleChoice, PickedSet] = Kind(
    name="multiple-choice",
    words=("Valitse kaikki sopivat", "Valitse useita", "Multiple choice"),
    exercise=MultipleChoice,
    response=PickedSet,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
    recalled=recalled,
)
