"""What a learner has answered before, to be set beside what they answer now."""

from dataclasses import dataclass
from datetime import datetime

from palvelukoulu.core.exercise import Json


@dataclass(frozen=True, slots=True)
class Earlier:
    """One response of the learner's own to an exercise of some kind, in any course.

    Attributes:
        exercise: Key of the exercise within its course.
        wording: The exercise as it was worded then, as `records.Wording.text` holds it.
        response: As encoded by the kind then.
        at: When it was given, in UTC.
    """

    course: str
    exercise: str
    wording: Json
    response: Json
    at: datetime
