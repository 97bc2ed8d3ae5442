"""One question, several choices, any number of them right."""

from dataclasses import dataclass

from palvelukoulu.core.choices import (
    Choice,
    choices_key,
    graded,
    parse_choices,
    right_indices,
    wrong_indices,
)
from palvelukoulu.core.diagnostics import Diagnostic
from palvelukoulu.core.exercise import Block, Examples, Grade, Invalid, Json, Kind, Parsed, Stem
from palvelukoulu.core.recollection import indices_of
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
    if not any(choice.is_right for choice in choices):
        problems.append(Diagnostic("PK034", block.place))
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    return Parsed(MultipleChoice(stem, choices), tuple(remarks))


def grade(exercise: MultipleChoice, response: PickedSet) -> Grade:
    """Give credit for each right pick and take it back for each wrong one."""
    return graded(exercise.choices, response.indices)


def encode(response: PickedSet) -> Json:
    """Return the form a response is stored in."""
    return {"indices": list[Json](sorted(response.indices))}


def decode(stored: Json) -> PickedSet:
    """Return the response that `encode` stored."""
    match stored:
        case {"indices": list(indices)}:
            return PickedSet(frozenset(int(str(index)) for index in indices))
        case _:
            raise ValueError(f"not a multiple-choice response: {stored!r}")


def answer_key(exercise: MultipleChoice) -> Json:
    """Return what makes an answer right."""
    return choices_key(exercise.choices)


def described(exercise: MultipleChoice, response: PickedSet) -> tuple[str, ...]:
    """Return the picked choices' texts."""
    return tuple(exercise.choices[index].text for index in sorted(response.indices))


def recalled(exercise: MultipleChoice, said: tuple[str, ...]) -> PickedSet | None:
    """Return the picks that are described so."""
    found = indices_of(said, [choice.text for choice in exercise.choices])
    return None if found is None else PickedSet(frozenset(found))


def examples(exercise: MultipleChoice) -> Examples[PickedSet]:
    """Return ways to answer."""
    right, wrong = right_indices(exercise.choices), wrong_indices(exercise.choices)
    return Examples(
        PickedSet(frozenset(right)),
        PickedSet(frozenset(wrong)) if wrong else None,
        PickedSet(frozenset(right[:-1])) if len(right) > 1 else None,
    )


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
