"""Any number of choices to pick: what multiple choice and picture regions have in common."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from palvelukoulu.core.choices import (
    Choice,
    choices_key,
    graded,
    right_indices,
    wrong_indices,
)
from palvelukoulu.core.exercise import Examples, Grade, Json
from palvelukoulu.core.recollection import indices_of


class Offering(Protocol):
    """An exercise with choices, right and wrong."""

    @property
    def choices(self) -> tuple[Choice, ...]:
        """In the author's order."""


class Picks(Protocol):
    """A response: the choices picked, counted from zero in the author's order."""

    @property
    def indices(self) -> frozenset[int]:
        """Of the choices."""


P = TypeVar("P", bound=Picks)


@dataclass(frozen=True, slots=True)
class SeveralChoices(Generic[P]):
    """The functions of a kind whose response is a set of choices.

    Attributes:
        response: Makes a response.
        stored: What the choices are called in records.
    """

    response: Callable[[frozenset[int]], P]
    stored: str

    def grade(self, exercise: Offering, response: P) -> Grade:
        """Give credit for each right pick and take it back for each wrong one."""
        return graded(exercise.choices, response.indices)

    def encode(self, response: P) -> Json:
        """Return the form a response is stored in."""
        return {self.stored: list[Json](sorted(response.indices))}

    def decode(self, stored: Json) -> P:
        """Return the response that `encode` stored. Raises ValueError for anything else."""
        match stored:
            case dict() if isinstance(indices := stored.get(self.stored), list):
                return self.response(frozenset(int(str(index)) for index in indices))
            case _:
                raise ValueError(f"not a set of {self.stored}: {stored!r}")

    def answer_key(self, exercise: Offering) -> Json:
        """Return what makes an answer right: texts, wherever they stand."""
        return choices_key(exercise.choices)

    def described(self, exercise: Offering, response: P) -> tuple[str, ...]:
        """Return the texts of the picked choices."""
        return tuple(exercise.choices[index].text for index in sorted(response.indices))

    def recalled(self, exercise: Offering, said: tuple[str, ...]) -> P | None:
        """Return the picks that are described so."""
        found = indices_of(said, [choice.text for choice in exercise.choices])
        return None if found is None else self.response(frozenset(found))

    def examples(self, exercise: Offering) -> Examples[P]:
        """Return ways to answer."""
        right, wrong = right_indices(exercise.choices), wrong_indices(exercise.choices)
        return Examples(
            self.response(frozenset(right)),
            self.response(frozenset(wrong)) if wrong else None,
            self.response(frozenset(right[:-1])) if len(right) > 1 else None,
        )
