"""Things to check at work, ticked off one by one."""

from dataclasses import dataclass

from palvelukoulu.core.entries import (
    Entry,
    entry_of,
    nothing_in,
    ticked_beforehand,
    unusual,
    without_boxes,
)
from palvelukoulu.core.exercise import Block, Examples, Grade, Invalid, Json, Kind, Parsed, Stem
from palvelukoulu.core.recollection import indices_of
from palvelukoulu.core.stem import parse_stem


@dataclass(frozen=True, slots=True)
class Checklist:
    """Things to check, in the author's order."""

    stem: Stem
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Ticked:
    """What the learner has ticked, counted from zero in the author's order."""

    indices: frozenset[int] = frozenset()


def parse(block: Block) -> Parsed[Checklist] | Invalid:
    """Read the list."""
    stem, remarks = parse_stem(block)
    remarks += [*ticked_beforehand(block.items), *unusual(block.items)]
    problems = [*nothing_in(block), *without_boxes(block.items)]
    if problems:
        return Invalid(block.id, (*remarks, *problems))
    return Parsed(Checklist(stem, tuple(map(entry_of, block.items))), tuple(remarks))


def grade(_exercise: Checklist, _response: Ticked) -> Grade:
    """Accept any number of ticks: what is left open may be another's to do."""
    return Grade(score=None)


def encode(response: Ticked) -> Json:
    """Return the form a response is stored in."""
    return {"ticked": list[Json](sorted(response.indices))}


def decode(stored: Json) -> Ticked:
    """Return the response that `encode` stored."""
    match stored:
        case {"ticked": list(indices)}:
            return Ticked(frozenset(int(str(index)) for index in indices))
        case _:
            raise ValueError(f"not a checklist: {stored!r}")


def answer_key(_exercise: Checklist) -> Json:
    """Return a constant: nothing makes a tick right or wrong."""
    return None


def described(exercise: Checklist, response: Ticked) -> tuple[str, ...]:
    """Return what was ticked."""
    return tuple(exercise.entries[index].text for index in sorted(response.indices))


def recalled(exercise: Checklist, said: tuple[str, ...]) -> Ticked | None:
    """Return the ticks that are described so."""
    found = indices_of(said, [entry.text for entry in exercise.entries])
    return None if found is None else Ticked(frozenset(found))


def examples(exercise: Checklist) -> Examples[Ticked]:
    """Return ways to answer."""
    return Examples(Ticked(frozenset(range(len(exercise.entries)))), None, Ticked(frozenset({0})))


KIND: Kind[Checklist, Ticked] = Kind(
    name="checklist",
    words=("Tarkistuslista", "Checklist"),
    exercise=Checklist,
    response=Ticked,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
    recalled=recalled,
    is_scored=False,
)
