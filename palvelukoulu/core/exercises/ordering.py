"""Steps to put in order. The author writes them in the right order."""

from dataclasses import dataclass

from palvelukoulu.core.diagnostics import Diagnostic
from palvelukoulu.core.exercise import (
    Block,
    Examples,
    Grade,
    Invalid,
    Json,
    Kind,
    Mark,
    Parsed,
    Stem,
)
from palvelukoulu.core.recollection import indices_of
from palvelukoulu.core.stem import parse_stem

_FEWEST_STEPS = 3


@dataclass(frozen=True, slots=True)
class Ordering:
    """Steps, in the right order."""

    stem: Stem
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ordered:
    """The steps as the learner placed them, each named by its right position from zero."""

    positions: tuple[int, ...]


def parse(block: Block) -> Parsed[Ordering] | Invalid:
    """Read the steps; fewer than three leave nothing to think about."""
    stem, remarks = parse_stem(block)
    problems = [
        Diagnostic("PK041", item.place, length=len(item.text), facts={"text": item.text})
        for item in block.items
        if not item.is_numbered or item.is_checked is not None
    ]
    if len(block.items) < _FEWEST_STEPS:
        facts = {"count": str(len(block.items)), "fewest": str(_FEWEST_STEPS)}
        problems.append(Diagnostic("PK040", block.place, facts=facts))
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    return Parsed(Ordering(stem, tuple(item.text for item in block.items)), tuple(remarks))


def grade(exercise: Ordering, response: Ordered) -> Grade:
    """Give credit for each step that comes right after the step before it.

    Marks are in the learner's order and say the same. Nothing comes before the first step,
    so it brings no credit: it is right where it begins, and otherwise not judged.
    """
    pairs = zip(response.positions, response.positions[1:], strict=False)
    follows = [after == before + 1 for before, after in pairs]
    first = Mark.RIGHT if response.positions[0] == 0 else Mark.NEUTRAL
    marks = (first, *(Mark.RIGHT if is_next else Mark.WRONG for is_next in follows))
    return Grade(sum(follows) / (len(exercise.steps) - 1), marks)


def encode(response: Ordered) -> Json:
    """Return the form a response is stored in."""
    return {"positions": list[Json](response.positions)}


def decode(stored: Json) -> Ordered:
    """Return the response that `encode` stored."""
    match stored:
        case {"positions": list(positions)}:
            return Ordered(tuple(int(str(position)) for position in positions))
        case _:
            raise ValueError(f"not an ordering response: {stored!r}")


def answer_key(exercise: Ordering) -> Json:
    """Return what makes an answer right."""
    return list[Json](exercise.steps)


def described(exercise: Ordering, response: Ordered) -> tuple[str, ...]:
    """Return the steps in the learner's order."""
    return tuple(exercise.steps[position] for position in response.positions)


def recalled(exercise: Ordering, said: tuple[str, ...]) -> Ordered | None:
    """Return the order that is described so."""
    found = indices_of(said, exercise.steps)
    return Ordered(found) if found and len(found) == len(exercise.steps) else None


def examples(exercise: Ordering) -> Examples[Ordered]:
    """Return ways to answer."""
    *start, first, second = range(len(exercise.steps))
    return Examples(
        Ordered((*start, first, second)),
        Ordered((second, first, *reversed(start))),
        Ordered((*start, second, first)),
    )


KIND: Kind[Ordering, Ordered] = Kind(
    name="ordering",
    words=("Järjestä", "Ordering"),
    exercise=Ordering,
    response=Ordered,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
    recalled=recalled,
)
