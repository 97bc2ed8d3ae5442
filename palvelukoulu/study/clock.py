"""Where the time comes from: an argument, so that tests can choose it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TypeAlias

# Returns the present moment, aware, in UTC.
Clock: TypeAlias = Callable[[], datetime]

_MICROSECONDS = 1000


def utc_now() -> datetime:
    """Return the present moment by the computer's clock."""
    return datetime.now(UTC)  # noqa: TID251 - this is the Clock


def day_of(at: datetime) -> date:
    """Return the day of a moment by this computer's calendar."""
    return at.astimezone().date()


def today() -> date:
    """Return the present day by the computer's clock and calendar."""
    return day_of(utc_now())


def now(clock: Clock) -> datetime:
    """Return the present moment as records keep it: in UTC, to the millisecond."""
    at = clock().astimezone(UTC)
    return at.replace(microsecond=at.microsecond // _MICROSECONDS * _MICROSECONDS)


def local_offset_minutes(at: datetime) -> int:
    """Return how far this computer's wall clock is ahead of UTC at that moment."""
    offset = at.astimezone().utcoffset()
    return round(offset.total_seconds() / 60) if offset else 0
