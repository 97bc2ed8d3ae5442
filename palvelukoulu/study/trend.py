"""A self-assessment from time to time: what was answered on each occasion, side by side."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean
from typing import Final

from palvelukoulu.core.exercises.self_assessment import Rated, SelfAssessment, numbers
from palvelukoulu.study.earlier import Earlier
from palvelukoulu.study.growth import compared_numbers, occasion

# Two are a comparison; only three make a way.
FEWEST: Final = 3


@dataclass(frozen=True, slots=True)
class Point:
    """One occasion.

    Attributes:
        values: One for each row of `growth.Growth.changes`; None where there is no number.
    """

    at: datetime
    values: tuple[float | None, ...]


def trend(
    exercise: SelfAssessment, response: Rated, earlier: Iterable[Earlier]
) -> tuple[Point, ...]:
    """Return every occasion on which any of the statements was answered, oldest first.

    Nothing before there are `FEWEST`. Of one day the last answer counts. `earlier` comes
    oldest first and ends with the present response.

    Raises:
        ValueError: The response does not fit the exercise.
    """
    mine = numbers(exercise, response).keys()
    found: dict[object, tuple[datetime, Mapping[str, int]]] = {}
    for one in earlier:
        read = compared_numbers(one, exercise.scale)
        if read is not None and read.keys() & mine:
            found[occasion(one)] = (one.at, read)
    points = [Point(at, tuple(_values(exercise, read))) for at, read in found.values()]
    return tuple(points) if len(points) >= FEWEST else ()


def _values(exercise: SelfAssessment, read: Mapping[str, int]) -> list[float | None]:
    turn = exercise.scale.low + exercise.scale.high
    values: list[float | None] = []
    for dimension in exercise.dimensions:
        given = [read.get(one.text) for one in dimension.statements]
        if dimension.name:
            known = [number for number in given if number is not None]
            values.append(fmean(known) if known else None)
            continue
        # A lone statement is shown as the learner picked it, whichever way it is turned.
        values += [
            turn - number if number is not None and one.is_reversed else number
            for one, number in zip(dimension.statements, given, strict=True)
        ]
    return values
