"""Meters of a dialogue, and conditions on them: ``(jos Luottamus ≥ 3)``."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_SCALE: Final = re.compile(
    r"(?P<name>.*\S)\s*\(\s*(?P<low>[0-9]{1,2})\s*[–-]\s*(?P<high>[0-9]{1,2})"
    r"(?:\s*,\s*alussa\s+(?P<start>[0-9]{1,2}))?\s*\)"
)
_ENDING: Final = re.compile(
    r"(?P<rest>(?:.*\S)?)\s*\((?P<word>\s*+(?:jos|kun)\s++)?(?P<inside>[^()]*+)\)\.?"
)
_DIGIT: Final = re.compile(r"[0-9]")
# Longer than this is no meter and no condition, and would take long to look at.
_LONGEST: Final = 200
_PART: Final = re.compile(
    r"(?P<name>\S.*?)(?:\s*(?P<sign>≥|≤|>=|<=|=|>|<)\s*"
    r"|\s+(?P<word>vähintään|enintään|yli|alle|on)\s+)(?P<value>[0-9]{1,2})"
)
# The way each comparison is kept: its sign, and how much is added to the number.
_SIGNS: Final = {
    "≥": ("≥", 0),
    ">=": ("≥", 0),
    "vähintään": ("≥", 0),
    "≤": ("≤", 0),
    "<=": ("≤", 0),
    "enintään": ("≤", 0),
    ">": ("≥", 1),
    "yli": ("≥", 1),
    "<": ("≤", -1),
    "alle": ("≤", -1),
    "=": ("=", 0),
    "on": ("=", 0),
}


@dataclass(frozen=True, slots=True)
class Meter:
    """Something that a learner's choices raise and lower, within its scale.

    Attributes:
        start: Its value before the first choice.
    """

    name: str
    low: int = 0
    high: int = 5
    start: int = 2

    def moved(self, value: int, change: int) -> int:
        """Return the value after a change; it never leaves the scale."""
        return min(self.high, max(self.low, value + change))


@dataclass(frozen=True, slots=True)
class Condition:
    """A meter, counted from zero, is at least (≥), at most (≤) or exactly (=) `value`."""

    meter: int
    sign: str
    value: int

    def holds(self, values: Sequence[int]) -> bool:
        """Whether the meters' values meet it."""
        now = values[self.meter]
        if self.sign == "=":
            return now == self.value
        return now >= self.value if self.sign == "≥" else now <= self.value


def read_meter(text: str) -> Meter | None:
    """Read ``Nimi`` or ``Nimi (0–5, alussa 2)``; None when the scale cannot be read.

    Without ``alussa`` a meter starts in the middle, rounded down.
    """
    if len(text) > _LONGEST:
        return None
    found = _SCALE.fullmatch(text)
    if found is None:
        ending = _ENDING.fullmatch(text)
        return None if ending and _DIGIT.search(ending["inside"]) else Meter(text)
    low, high = int(found["low"]), int(found["high"])
    start = int(found["start"]) if found["start"] else (low + high) // 2
    if not low <= start <= high or low == high:
        return None
    return Meter(found["name"], low, high, start)


def can_hold(condition: Condition, meters: Sequence[Meter]) -> bool:
    """Whether some value on the meter's scale meets the condition."""
    meter = meters[condition.meter]
    is_low_enough = condition.sign == "≤" or condition.value <= meter.high
    return is_low_enough and (condition.sign == "≥" or condition.value >= meter.low)


def split_condition(text: str) -> tuple[str, str]:
    """Take a condition off the end of text; without a number in it, it is only words."""
    found = _ENDING.fullmatch(text)
    if found is None or not found["word"] or not _DIGIT.search(found["inside"]):
        return text, ""
    return found["rest"], found["inside"].strip()


def read_conditions(text: str, meters: Sequence[Meter]) -> tuple[Condition, ...] | None:
    """Read ``Luottamus ≥ 3 ja Aika vähintään 2``; None when it cannot be read."""
    found: list[Condition] = []
    if len(text) > _LONGEST:
        return None
    for part in re.split(r"\s+ja\s+", text):
        match = _PART.fullmatch(part)
        meter = _meter_named(match["name"], meters) if match else None
        if match is None or meter is None:
            return None
        sign, more = _SIGNS[match["sign"] or match["word"]]
        found.append(Condition(meter, sign, int(match["value"]) + more))
    return tuple(found)


def _meter_named(name: str, meters: Sequence[Meter]) -> int | None:
    """Find a meter by its name or one word of it, if only one meter fits."""
    wanted = name.casefold()
    whole = [at for at, meter in enumerate(meters) if meter.name.casefold() == wanted]
    part = [at for at, meter in enumerate(meters) if wanted in meter.name.casefold().split()]
    fitting = whole or part
    return fitting[0] if len(fitting) == 1 else None
