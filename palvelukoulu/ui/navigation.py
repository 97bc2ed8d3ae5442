"""Where a person can be in the program, and the way back."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from palvelukoulu.core.records import Learner, Position

if TYPE_CHECKING:
    from palvelukoulu.core.passages import Spot
    from palvelukoulu.study.insights import Insight
    from palvelukoulu.study.session import LessonOutcome


@dataclass(frozen=True, slots=True)
class Welcome:
    """The first start: asks the name.

    Attributes:
        name: What has been written of it already.
    """

    name: str = ""


@dataclass(frozen=True, slots=True)
class Picker:
    """Who studies today?"""


@dataclass(frozen=True, slots=True)
class Home:
    """The learner's own first page."""


@dataclass(frozen=True, slots=True)
class Courses:
    """Every course."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What a course is about; `course` is its id."""

    course: str


@dataclass(frozen=True, slots=True)
class Study:
    """A lesson being studied.

    Attributes:
        lesson: Id of the lesson; None for the one to continue with.
        is_afresh: Whether to start from its first step, whatever was left open.
        at: The place to open, such as one that was searched for; None for where one was.
    """

    course: str
    lesson: str | None = None
    is_afresh: bool = False
    at: "Position | Spot | None" = None


@dataclass(frozen=True, slots=True)
class LessonEnd:
    """A lesson has been finished."""

    course: str
    lesson: str
    outcome: "LessonOutcome"


@dataclass(frozen=True, slots=True)
class CourseEnd:
    """A course has been completed."""

    course: str


@dataclass(frozen=True, slots=True)
class Review:
    """What is recalled today."""


@dataclass(frozen=True, slots=True)
class ReviewEnd:
    """Today's review has been gone through."""


@dataclass(frozen=True, slots=True)
class HowItWent:
    """A promise that is asked about today."""


@dataclass(frozen=True, slots=True)
class ShiftStart:
    """A few minutes for oneself before the first customer."""


@dataclass(frozen=True, slots=True)
class ShiftEnd:
    """The start of the shift has been gone through."""


@dataclass(frozen=True, slots=True)
class Insights:
    """The learner's own words; `insight` is the one that was asked for."""

    insight: "Insight | None" = None


@dataclass(frozen=True, slots=True)
class Search:
    """Looking for words in courses and in the learner's own words.

    Attributes:
        opened: Number of the result that was opened last, from 0.
        most: How many results of courses are shown; 0 for as many as usual.
    """

    query: str = ""
    opened: int | None = None
    most: int = 0


@dataclass(frozen=True, slots=True)
class Growing:
    """The learner's self-assessments over time."""


@dataclass(frozen=True, slots=True)
class Glossary:
    """Every term of every course.

    Attributes:
        course: Id of the course whose terms are shown first; empty for all.
        term: Id of the course's term to begin at; empty for the first.
    """

    course: str = ""
    term: str = ""


@dataclass(frozen=True, slots=True)
class Practice:
    """Terms being practised; `course` is an id, empty for every course's."""

    course: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """The reading settings as a page."""


@dataclass(frozen=True, slots=True)
class Help:
    """Keys, and how things work."""


@dataclass(frozen=True, slots=True)
class Enter:
    """A learner sits down: their home, in their colours."""

    learner: Learner


@dataclass(frozen=True, slots=True)
class Speak:
    """Another language for the interface; `place` is where it was chosen.

    Attributes:
        language: ``fi``, ``sv`` or ``en``.
    """

    language: str
    place: "Welcome | Settings"


@dataclass(frozen=True, slots=True)
class Back:
    """Wherever the person came from."""


Place: TypeAlias = (
    Welcome
    | Picker
    | Home
    | Courses
    | Overview
    | Study
    | LessonEnd
    | CourseEnd
    | Review
    | ReviewEnd
    | HowItWent
    | ShiftStart
    | ShiftEnd
    | Insights
    | Search
    | Growing
    | Glossary
    | Practice
    | Settings
    | Help
)

# Leaving these does not make a step one would want to go back to.
_PASSING = (
    Welcome,
    Picker,
    LessonEnd,
    Review,
    ReviewEnd,
    HowItWent,
    ShiftStart,
    ShiftEnd,
    Practice,
)
# Coming to these forgets the way: there is nothing behind them.
_ROOTS = (Welcome, Picker, Home)


class Trail:
    """The places a person has come through, the present one last."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    @property
    def here(self) -> Place | None:
        """The present place; None before the first."""
        return self._places[-1] if self._places else None

    def go(self, place: Place) -> None:
        """Move to a place. Coming back to one on the way drops what lies between."""
        if isinstance(place, _ROOTS):
            self._places.clear()
        is_aside = isinstance(place, Help)  # and leads back to wherever one was
        while self._places and isinstance(self._places[-1], _PASSING) and not is_aside:
            self._places.pop()
        # What was found stands behind the results, also in the course one came from.
        is_found = isinstance(self.here, Search) and isinstance(place, Study)
        for number, earlier in reversed(list(enumerate(self._places))):
            if earlier == place if is_found else _is_same(earlier, place):
                del self._places[number:]
                break
        self._places.append(place)

    def amend(self, place: Place) -> None:
        """Say how the present place was left, to find it so again."""
        if self._places:
            self._places[-1] = place

    def behind(self) -> Place:
        """Return where "back" leads from here."""
        return self._places[-2] if len(self._places) > 1 else Home()


def _is_same(one: Place, other: Place) -> bool:
    if isinstance(one, Study) and isinstance(other, Study):
        return one.course == other.course  # the lessons of a course are one place
    if isinstance(one, Search) and isinstance(other, Search):
        return True
    if isinstance(one, Glossary) and isinstance(other, Glossary):
        return True
    return one == other
