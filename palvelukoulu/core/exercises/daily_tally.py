"""A count of small deeds at work, day by day, towards a goal of the whole team.

The result is the team's sum and never an order of people: what one person
counted is that person's own, so it is private, and zero is as good as any number.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from palvelukoulu.core.diagnostics import Diagnostic
from palvelukoulu.core.entries import Entry, entry_of, nothing_in, unusual
from palvelukoulu.core.exercise import (
    Block,
    Examples,
    Grade,
    Invalid,
    Json,
    Kind,
    Label,
    Parsed,
    Stem,
)
from palvelukoulu.core.stem import parse_stem, unreadable

# More in a day is a finger left on the key.
MOST: Final = 999

_DAYS: Final = re.compile(r"(?P<count>[0-9]{1,3})\s*(?:(?:työ)?päivää?|pv|(?P<weeks>viikkoa?))?\.?")
_GOAL: Final = re.compile(r"(?P<count>[0-9]{1,6})(?:\s+[^\d]*)?")
_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class DailyTally:
    """Deeds to count.

    Attributes:
        days: On how many days each person counts.
        goal: What the team's sum is to reach; None without a goal.
    """

    stem: Stem
    counters: tuple[Entry, ...]
    days: int = 1
    goal: int | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """What one person counted on one day, a number for each counter."""

    date: date
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Tallied:
    """All that one person has counted, in the order of days."""

    days: tuple[Day, ...] = ()


def parse(block: Block) -> Parsed[DailyTally] | Invalid:
    """Read the counters, how long they run and what they are to reach."""
    stem, remarks = parse_stem(block)
    days, goal = 1, None
    for label in block.labels:
        if label.word == "Kesto":
            days = _days(label, remarks)
        elif label.word == "Tavoite":
            goal = _goal(label, remarks)
    if problems := nothing_in(block):
        return Invalid(block.id, (*remarks, *problems))
    counters = tuple(map(entry_of, block.items))
    return Parsed(DailyTally(stem, counters, days, goal), (*remarks, *unusual(block.items)))


def _days(label: Label, remarks: list[Diagnostic]) -> int:
    found = _DAYS.fullmatch(label.value)
    days = int(found["count"]) * (_WEEK if found["weeks"] else 1) if found else 0
    if not days:
        remarks.append(unreadable(label, "5 päivää"))
    return max(1, days)


def _goal(label: Label, remarks: list[Diagnostic]) -> int | None:
    found = _GOAL.fullmatch(label.value)
    if found is None:
        remarks.append(unreadable(label, "25"))
        return None
    return int(found["count"])


def counted(
    exercise: DailyTally, response: Tallied, today: date, counter: int, more: int
) -> Tallied:
    """Return the count with a counter of today moved; it stays between 0 and `MOST`."""
    now = {day.date: day.counts for day in response.days}
    counts = list(now.get(today, (0,) * len(exercise.counters)))
    counts[counter] = min(MOST, max(0, counts[counter] + more))
    now[today] = tuple(counts)
    return Tallied(tuple(Day(day, now[day]) for day in sorted(now)))


def is_running(exercise: DailyTally, response: Tallied, today: date) -> bool:
    """Whether this person may still count today."""
    return len({day.date for day in response.days} | {today}) <= exercise.days


def team_sums(exercise: DailyTally, responses: Iterable[Tallied]) -> tuple[int, ...]:
    """Return each counter's sum over everybody, and so over nobody in particular.

    Raises:
        ValueError: A response does not fit the exercise any more.
    """
    sums = [0] * len(exercise.counters)
    for response in responses:
        for day in response.days:
            sums = [total + count for total, count in zip(sums, day.counts, strict=True)]
    return tuple(sums)


def grade(_exercise: DailyTally, _response: Tallied) -> Grade:
    """Judge nothing: zero is as good as any number."""
    return Grade(score=None)


def encode(response: Tallied) -> Json:
    """Return the form a response is stored in."""
    return {
        "days": [
            {"date": day.date.isoformat(), "counts": list[Json](day.counts)}
            for day in response.days
        ]
    }


def decode(stored: Json) -> Tallied:
    """Return the response that `encode` stored."""
    match stored:
        case {"days": list(days)}:
            return Tallied(tuple(map(_day, days)))
        case _:
            raise ValueError(f"not a tally: {stored!r}")


def _day(stored: Json) -> Day:
    match stored:
        case {"date": str(when), "counts": list(counts)}:
            return Day(date.fromisoformat(when), tuple(int(str(count)) for count in counts))
        case _:
            raise ValueError(f"not a day of a tally: {stored!r}")


def answer_key(_exercise: DailyTally) -> Json:
    """Return a constant: nothing makes a count right or wrong."""
    return None


def described(exercise: DailyTally, response: Tallied) -> tuple[str, ...]:
    """Return this person's sum of each counter."""
    sums = team_sums(exercise, (response,))
    both = zip(exercise.counters, sums, strict=True)
    return tuple(f"{counter.text}: {total}" for counter, total in both)


def examples(exercise: DailyTally) -> Examples[Tallied]:
    """Return a way to answer."""
    return Examples(Tallied((Day(date(2026, 3, 2), (3,) * len(exercise.counters)),)))


KIND = Kind(
    name="daily-tally",
    words=("Päivän kisa", "Daily tally"),
    exercise=DailyTally,
    response=Tallied,
    parse=parse,
    grade=grade,
    encode=encode,
    decode=decode,
    answer_key=answer_key,
    described=described,
    examples=examples,
    is_private=True,
    is_scored=False,
    is_pooled=True,
)
