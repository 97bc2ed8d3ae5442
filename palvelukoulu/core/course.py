"""What a course is: modules of lessons of pages of prose and exercises."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.exercise import Hashes
from palvelukoulu.core.terms import Term


@dataclass(frozen=True, slots=True)
class Prose:
    """Markdown as written, to be made into rich text when its page is shown.

    Attributes:
        is_opening: Whether its first paragraph is the lesson's lead.
    """

    source: str
    place: Place
    is_opening: bool = False


@dataclass(frozen=True, slots=True)
class ExerciseBlock:
    """An exercise in its place.

    Attributes:
        id: Unique in the course.
        exercise: An exercise of one of `core.exercises.KINDS`, or `Invalid`, or
            `Upcoming`.
        hashes: None for an exercise that cannot be played.
    """

    id: str
    exercise: object
    place: Place
    hashes: Hashes | None = None


LessonBlock: TypeAlias = Prose | ExerciseBlock

# A word as it is typed and its base form, in small letters.
WordForm: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Page:
    """One screen: what stands under one heading, or one exercise whatever its heading's level."""

    title: str
    blocks: tuple[LessonBlock, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """One file of a course.

    Attributes:
        id: Path of the file within the course, without its suffix.
        minutes: The author's estimate, or one made from the length.
    """

    id: str
    title: str
    minutes: int
    pages: tuple[Page, ...]
    file: str

    @property
    def exercises(self) -> Iterator[ExerciseBlock]:
        """Every exercise of the lesson, in order."""
        return (
            block
            for page in self.pages
            for block in page.blocks
            if isinstance(block, ExerciseBlock)
        )


@dataclass(frozen=True, slots=True)
class Module:
    """A titled group of lessons."""

    title: str
    lessons: tuple[Lesson, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """A course as read from its folder.

    Attributes:
        id: The author's ``tunnus``; records refer to it.
        version: ``A.B.C``; a new A must be studied again.
        digest: SHA-256 over the course's files.
        pass_mark: Share of the points needed, from 0 to 1; None when finishing
            every lesson is enough.
        sky: Name of the cover's colours.
        word_forms: Words of the course's own, for comparing what learners type.
        terms: What its glossary explains, in the author's order.
    """

    id: str
    title: str
    modules: tuple[Module, ...]
    description: str = ""
    version: str = "1.0.0"
    language: str = "fi"
    authors: str = ""
    audience: str = ""
    objectives: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    minutes: int = 0
    pass_mark: float | None = None
    sky: str = "sini"
    digest: str = ""
    word_forms: tuple[WordForm, ...] = ()
    terms: tuple[Term, ...] = ()

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """Every lesson, in the order of study."""
        return tuple(lesson for module in self.modules for lesson in module.lessons)
