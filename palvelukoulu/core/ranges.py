"""Stretches of numbers: scales to pick from, and what counts as an answer on them."""

import re
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from math import inf, isinf
from typing import Final

from palvelukoulu.language.numerals import read_quantity
from palvelukoulu.language.words import normalised

# A slider with more steps than this cannot be set to one of them by hand.
MOST_STEPS: Final = 10_000

_NUMBER: Final = r"(-?[0-9]{1,12}(?:\.[0-9]{1,12})?)"
_UNIT: Final = r" ?([^0-9±+-]*)"
_SIDES: Final = {
    **dict.fromkeys(("alle", "<"), (True, False)),
    **dict.fromkeys(("yli", ">"), (False, False)),
    **dict.fromkeys(("enintään", "≤", "<="), (True, True)),
    **dict.fromkeys(("vähintään", "≥", ">="), (False, True)),
}
_RANGE: Final = re.compile(
    rf"(?:({'|'.join(_SIDES)}) ?)?{_NUMBER}{_UNIT}(?:(-|±|\+/?-) ?{_NUMBER}{_UNIT})?"
)
_STEP: Final = re.compile(r"[,;]? ?\baskel(?:een)?\b:?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Range:
    """The numbers from `least` to `most`; a side that is None has no end.

    Attributes:
        has_ends: Whether the ends are in the range: those of ``alle 65`` are not.
    """

    least: float | None
    most: float | None
    has_ends: bool = True

    @property
    def low(self) -> float:
        """The lower end, minus infinity where there is none."""
        return -inf if self.least is None else self.least

    @property
    def high(self) -> float:
        """The upper end, infinity where there is none."""
        return inf if self.most is None else self.most

    def contains(self, value: float) -> bool:
        """Whether the number is in the range."""
        if self.has_ends:
            return self.low <= value <= self.high
        return self.low < value < self.high

    def overlaps(self, other: "Range") -> bool:
        """Whether the two have more than one number in common."""
        return max(self.low, other.low) < min(self.high, other.high)

    def covers(self, other: "Range") -> bool:
        """Whether every number of the other is in this one."""
        ends = {other.low, other.high} if other.has_ends else set()
        is_as_wide = self.low <= other.low and other.high <= self.high
        return is_as_wide and all(self.contains(end) or isinf(end) for end in ends)


@dataclass(frozen=True, slots=True)
class Scale:
    """Numbers to pick from, `step` apart; the last step may be shorter."""

    least: float
    most: float
    step: float
    unit: str = ""

    @property
    def steps(self) -> int:
        """How many steps there are from the least number to the greatest."""
        return self._position(self.most, ROUND_CEILING)

    def value_at(self, step: int) -> float:
        """Return the number that many steps from the least one."""
        return min(self.most, float(_exact(self.least) + step * _exact(self.step)))

    def nearest(self, value: float) -> int:
        """Return the step nearest to a number."""
        return max(0, min(self.steps, self._position(value, ROUND_HALF_UP)))

    def contains(self, value: float) -> bool:
        """Whether the number lies between the ends, on a step or not."""
        return self.least <= value <= self.most

    def reaches(self, wanted: Range) -> bool:
        """Whether some step is in the range."""
        start = max(wanted.low, self.least)
        if start > self.most:
            return False
        first = self._position(start, ROUND_CEILING)
        return any(
            wanted.contains(self.value_at(step))
            for step in (first, first + 1)
            if step <= self.steps
        )

    def _position(self, value: float, rounding: str) -> int:
        steps = (_exact(value) - _exact(self.least)) / _exact(self.step)
        return int(steps.to_integral_value(rounding))


def read_range(text: str) -> tuple[Range, tuple[str, ...]] | None:
    """Read ``70``, ``65–75``, ``70 ± 5``, ``alle 65`` or ``yli 75``, and the units in it.

    ``vähintään`` and ``enintään`` have their end in the range. None for other text, and
    where the greater number comes first.
    """
    found = _RANGE.fullmatch(normalised(text))
    if found is None:
        return None
    side, first, unit, sign, second, other = found.groups()
    units = tuple(one.strip() for one in (unit, other) if one and one.strip())
    low = high = Decimal(first)
    if side:
        is_upper, has_ends = _SIDES[side]
        end = float(low)
        least, most = (None, end) if is_upper else (end, None)
        return None if sign else (Range(least, most, has_ends), units)
    if sign == "-":
        high = Decimal(second)
    elif sign:
        low, high = low - Decimal(second), high + Decimal(second)
    return (Range(float(low), float(high)), units) if low <= high else None


def read_scale(text: str) -> Scale | None:
    """Read ``0–100 %, askel 5``; without a step it is as fine as the ends are written.

    None where that is no scale, and where it has more than `MOST_STEPS` steps.
    """
    ends, *steps = _STEP.split(" ".join(text.split()), maxsplit=1)
    found = _RANGE.fullmatch(normalised(ends))
    if found is None or found[1] or found[4] != "-":
        return None
    low, high = Decimal(found[2]), Decimal(found[5])
    step = _step(steps[0]) if steps else _fineness(low, high)
    if step is None or not 0 < step <= high - low or (high - low) / step > MOST_STEPS:
        return None
    unit = re.split("[0-9]", ends)[-1].strip(" .,")
    return Scale(float(low), float(high), float(step), unit)


def _step(text: str) -> Decimal | None:
    found = read_quantity(text)
    return found and found[0]


def _fineness(*numbers: Decimal) -> Decimal:
    exponents = [number.as_tuple().exponent for number in numbers]
    return Decimal(1).scaleb(min(one for one in exponents if isinstance(one, int)))


def _exact(value: float) -> Decimal:
    return Decimal(str(value))
