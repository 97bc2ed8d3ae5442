"""Responses that show every way an exercise can come out."""

from palvelukoulu.core.exercises.multiple_choice import MultipleChoice, PickedSet
from palvelukoulu.core.exercises.ordering import Ordered, Ordering
from palvelukoulu.core.exercises.reflection import Reflection, Written
from palvelukoulu.core.exercises.single_choice import Picked, SingleChoice
from palvelukoulu.core.exercises.true_false import Judged, TrueFalse

_THOUGHT = (
    "Tänään katsoin asiakasta silmiin ennen kuin vastasin puhelimeen. Hän odotti rauhassa, "
    "ja minullekin jäi hyvä mieli."
)


def right(exercise: object) -> object | None:
    """Return a response that leaves nothing to improve; None where there is none."""
    match exercise:
        case SingleChoice(_, choices):
            return Picked(next(i for i, one in enumerate(choices) if one.is_right))
        case TrueFalse(_, choices):
            return Judged(next(i for i, one in enumerate(choices) if one.is_right))
        case MultipleChoice(_, choices):
            return PickedSet(frozenset(i for i, one in enumerate(choices) if one.is_right))
        case Ordering(_, steps):
            return Ordered(tuple(range(len(steps))))
        case Reflection():
            return Written(_THOUGHT)
        case _:
            return None


def missed(exercise: object) -> object | None:
    """Return a response without anything right in it; None where there is none."""
    match exercise:
        case SingleChoice(_, choices):
            return Picked(next(i for i, one in enumerate(choices) if not one.is_right))
        case TrueFalse(_, choices):
            return Judged(next(i for i, one in enumerate(choices) if not one.is_right))
        case MultipleChoice(_, choices):
            wrong = frozenset(i for i, one in enumerate(choices) if not one.is_right)
            return PickedSet(wrong) if wrong else None
        case Ordering(_, steps):
            return Ordered(tuple(reversed(range(len(steps)))))
        case _:
            return None


def partly(exercise: object) -> object | None:
    """Return a response that is right in part; None where there is none."""
    match exercise:
        case MultipleChoice(_, choices):
            found = [i for i, one in enumerate(choices) if one.is_right]
            return PickedSet(frozenset(found[:-1])) if len(found) > 1 else None
        case Ordering(_, steps):
            places = tuple(range(len(steps)))
            return Ordered((*places[:-2], places[-1], places[-2]))
        case _:
            return None
