"""How promises went: what a learner says of them later. For the learner alone."""

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import Final

# Days after a promise when one is asked how it went.
STEPS: Final = (7, 30, 90)


class Outcome(enum.StrEnum):
    """What a learner says of a promise.

    `LATER` is to be asked at the next step, `NO_MORE` never again. `CARRIED` is no
    outcome yet: the promise was taken along for the day at the start of a shift.
    `TAKEN_BACK` undoes what was said last of the promise; nobody but the log sees it.
    """

    KEPT = "kept"
    PARTLY = "partly"
    NOT_YET = "not-yet"
    LATER = "later"
    NO_MORE = "no-more"
    CARRIED = "carried"
    TAKEN_BACK = "taken-back"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What a learner said of a promise.

    Attributes:
        id: Random; the same stored twice counts once.
        course, exercise: Where the promise was made.
        promise: Its text as it was promised; what the author wrote is Markdown.
        days: How long after the promise it was asked about; 0 when it was not asked.
        words: The learner's own, or empty.
        at: When, in UTC.
    """

    id: str
    learner: str
    course: str
    exercise: str
    promise: str
    outcome: Outcome
    at: datetime
    days: int = 0
    words: str = ""


def step_at(days: int) -> int:
    """Return the last of `STEPS` that has come so many days after a promise; 0 before them."""
    return max((step for step in STEPS if step <= days), default=0)
