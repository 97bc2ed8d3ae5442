"""One question, several choices, exactly one of them right."""

from dataclasses import dataclass

from palvelukoulu.core.choices import (
    Choice,
    choices_key,
    has_other_marks,
    marks,
    missing_feedback,
    parse_choices,
    right_indices,
    wrong_indices,
)
from palvelukoulu.core.diagnostics import Diagnostic
from palvelukoulu.core.exercise import Block, Examples, Grade, Invalid, Json, Kind, Parsed, Stem
from palvelukoulu.core.recollection import indices_of
from palvelukoulu.core.stem import parse_stem


@dataclass(frozen=True, slots=True)
class SingleChoice:
    """A question with one right choice."""

    stem: Stem
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Picked:
    """The choice the learner picked, counted from zero in the author's order."""

    index: int


def parse(block: Block) -> Parsed[SingleChoice] | Invalid:
    """Read a question, or say what is wrong with it."""
    stem, remarks = parse_stem(block)
    choices, problems = parse_choices(block)
    right = sum(choice.is_right for choice in choices)
    if right == 0 and not has_other_marks(block):
        problems.append(Diagnostic("PK034", block.place))
    elif right > 1:
        problems.append(Diagnostic("PK035", block.place, facts={"count": str(right)}))
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    return Parsed(SingleChoice(stem, choices), (*remarks, *missing_feedback(block)))


def grade(exercise: SingleChoice, response: Picked) -> Grade:
    """Judge a response; the feedback is the picked choice's own."""
    picked = exercise.choices[response.index]
    return Grade(
        1.0 if picked.is_right else 0.0,
        marks(exercise.choices, (response.index,)),
        (picked.feedback,) if picked.feedback else (),
    )


def encode(response: Picked) -> Json:
    """Return the form a response is stored in."""
    return {"index": response.index}


def decode(stored: Json) -> Picked:
    """Return the response that `encode` stored."""
    match stored:
        case {"index": int(index)}:
            return Picked(index)
        case _:
            raise ValueError(f"not a single-choice response: {stored!r}")


def answer_key(exercise: SingleChoice) -> Json:
    """Return what makes an answer right."""
    return choices_key(exercise.choices)


def described(exercise: SingleChoice, response: Picked) -> tuple[str, ...]:
    """Return the picked choice's text."""
    return (exercise.choices[response.index].text,)


def recalled(exercise: SingleChoice, said: tuple[str, ...]) -> Picked | None:
    """Return the pick that is described so."""
    found = indices_of(said, [choice.text for choice in exercise.choices])
    return Picked(found[0]) if found and len(found) == 1 else None


def examples(exercise: SingleChoice) -> Examples[Picked]:
    """Return ways to answer."""
    right, wrong = right_indices(exercise.choices), wrong_indices(exercise.choices)
    return Examples(Picked(right[0]), Picked(wrong[0]) if wrong else None)


KIND: Kind[SingleChoice, Picked] = Kind(
    name="single-choice",
    words=("Valitse yksi", "Single choice"),
    exercise=SingleChoice,
    response=Picked,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
    recalled=recalled,
)
