"""A statement that is either true or false."""

from dataclasses import dataclass
from typing import Final

from palvelukoulu.core.choices import (
    Choice,
    choices_key,
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

_WORDS: Final = ({"oikein", "totta", "true"}, {"väärin", "ei pidä paikkaansa", "false"})


@dataclass(frozen=True, slots=True)
class TrueFalse:
    """A statement, and the two ways to take it, as the author wrote them."""

    stem: Stem
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """Which of the two the learner picked, counted from zero."""

    index: int


def parse(block: Block) -> Parsed[TrueFalse] | Invalid:
    """Read a statement, or say what is wrong with it."""
    stem, remarks = parse_stem(block)
    if not block.items:
        return Invalid(block.id, (*remarks, Diagnostic("PK157", block.place)))
    choices, problems = parse_choices(block)
    said = [choice.text.strip(" .").casefold() for choice in choices]
    if not problems and not _is_pair(said):
        problems.append(Diagnostic("PK036", block.place, facts={"texts": ", ".join(said)}))
    elif sum(choice.is_right for choice in choices) != 1 and not problems:
        problems.append(Diagnostic("PK037", block.place))
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    return Parsed(TrueFalse(stem, choices), (*remarks, *missing_feedback(block)))


def _is_pair(said: list[str]) -> bool:
    return any(
        len(said) == 2 and said[0] in first and said[1] in second  # noqa: PLR2004 - a pair
        for first, second in (_WORDS, _WORDS[::-1])
    )


def grade(exercise: TrueFalse, response: Judged) -> Grade:
    """Judge a response; the feedback is the picked choice's own."""
    picked = exercise.choices[response.index]
    return Grade(
        1.0 if picked.is_right else 0.0,
        marks(exercise.choices, (response.index,)),
        (picked.feedback,) if picked.feedback else (),
    )


def encode(response: Judged) -> Json:
    """Return the form a response is stored in."""
    return {"index": response.index}


def decode(stored: Json) -> Judged:
    """Return the response that `encode` stored."""
    match stored:
        case {"index": int(index)}:
            return Judged(index)
        case _:
            raise ValueError(f"not a true-or-false response: {stored!r}")


def answer_key(exercise: TrueFalse) -> Json:
    """Return what makes an answer right."""
    return choices_key(exercise.choices)


def described(exercise: TrueFalse, response: Judged) -> tuple[str, ...]:
    """Return the picked choice's text."""
    return (exercise.choices[response.index].text,)


def recalled(exercise: TrueFalse, said: tuple[str, ...]) -> Judged | None:
    """Return the judgement that is described so."""
    found = indices_of(said, [choice.text for choice in exercise.choices])
    return Judged(found[0]) if found and len(found) == 1 else None


def examples(exercise: TrueFalse) -> Examples[Judged]:
    """Return ways to answer."""
    right, wrong = right_indices(exercise.choices), wrong_indices(exercise.choices)
    return Examples(Judged(right[0]), Judged(wrong[0]))


KIND: Kind[TrueFalse, Judged] = Kind(
    name="true-false",
    words=("Oikein vai väärin", "Totta vai ei", "True or false"),
    exercise=TrueFalse,
    response=Judged,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
    recalled=recalled,
)
