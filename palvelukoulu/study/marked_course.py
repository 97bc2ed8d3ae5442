"""Where a learner's marks are in a course as the course is now."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from palvelukoulu.core.anchors import Anchor
from palvelukoulu.core.course import Course, Lesson, Prose
from palvelukoulu.core.marks import Mark, MarkKind
from palvelukoulu.core.passages import titles_above
from palvelukoulu.core.richtext import RichText, plain
from palvelukoulu.core.step_texts import LessonTexts, StepText
from palvelukoulu.core.steps import steps_of
from palvelukoulu.study.marks import Marks


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark, and where it is in the course as the course is now.

    Attributes:
        now: As the anchor would be put now; None when the words are gone from the course.
    """

    mark: Mark
    now: Anchor | None


class MarkedCourse:
    """The marks of one learner in one course.

    What is gone from its lesson is looked for in the others: lessons are divided, and files
    get other names. All methods may raise what those of `Marks` do.
    """

    def __init__(
        self, marks: Marks, course: Course, rich_text: Callable[[Prose], RichText]
    ) -> None:
        self.course = course
        self._marks = marks
        self._texts = _Texts(course, rich_text)
        self._placed: dict[str, Placed] | None = None

    def all(self) -> tuple[Placed, ...]:
        """Return the marks in the order of the course; those whose words are gone come last."""
        return tuple(sorted(self._known().values(), key=self._texts.order))

    def on(self, lesson: str, step: str) -> tuple[Placed, ...]:
        """Return the marks that stand on a step of a lesson."""
        return tuple(
            one
            for one in self.all()
            if one.now and (one.now.lesson, one.now.step) == (lesson, step)
        )

    def new(self, kind: MarkKind, anchor: Anchor, text: str = "") -> Mark | None:
        """Make a mark that is not stored yet; None when its place could not be found again."""
        found = self._texts.find(anchor)
        return self._marks.new(kind, found, text) if found is not None else None

    def place(self, mark: Mark) -> Anchor | None:
        """Return where a mark is now; None when its words are gone."""
        return self._texts.find(mark.anchor)

    def put(self, mark: Mark) -> Placed:
        """Store a mark as it is now, also one that was taken away."""
        return self._keep(self._marks.put(mark))

    def remove(self, mark: Mark) -> None:
        """Take a mark away; `put` brings it back."""
        self._marks.remove(mark)
        self._known().pop(mark.id, None)

    def keep_draft(self, mark: Mark) -> None:
        """Keep a note that is still being written."""
        self._marks.keep_draft(mark)

    def forget_draft(self, mark: Mark) -> None:
        """Forget what was half written."""
        self._marks.forget_draft(mark)

    def _keep(self, mark: Mark) -> Placed:
        one = Placed(mark, self._texts.find(mark.anchor))
        self._known()[mark.id] = one
        return one

    def _known(self) -> dict[str, Placed]:
        if self._placed is None:
            self._marks.recover()
            self._placed = {
                mark.id: Placed(mark, self._texts.find(mark.anchor))
                for mark in self._marks.in_course(self.course.id)
            }
        return self._placed


def texts_of(lesson: Lesson, rich_text: Callable[[Prose], RichText]) -> Iterator[StepText]:
    """Return what there is to read in each step of a lesson, as its page shows it."""
    for number, step in enumerate(steps_of(lesson)):
        words = ""
        if step.prose is not None:
            titles = titles_above(lesson, step, is_first=not number)
            words = "\n".join((*titles, plain(rich_text(step.prose))))
        yield StepText(step.anchor, words.replace("\u00ad", ""))


class _Texts:
    """The texts of a course's lessons, each made when it is first asked for."""

    def __init__(self, course: Course, rich_text: Callable[[Prose], RichText]) -> None:
        self._lessons = {lesson.id: lesson for lesson in course.lessons}
        self._rich_text = rich_text
        self._made: dict[str, LessonTexts] = {}

    def find(self, anchor: Anchor) -> Anchor | None:
        """Return where an anchor is now: in its own lesson, or else in another one."""
        home = anchor.lesson
        for lesson in (home, *(one for one in self._lessons if one != home)):
            if lesson in self._lessons:
                found = self._text(lesson).find(anchor, is_away=lesson != home)
                if found is not None:
                    return replace(found, lesson=lesson)
        return None

    def order(self, one: Placed) -> tuple[bool, int, int, int]:
        """Return what a mark is sorted by."""
        if one.now is None:
            return True, 0, 0, 0
        steps = [step.anchor for step in steps_of(self._lessons[one.now.lesson])]
        place = list(self._lessons).index(one.now.lesson), steps.index(one.now.step)
        return False, *place, one.now.offset

    def _text(self, lesson: str) -> LessonTexts:
        if lesson not in self._made:
            texts = texts_of(self._lessons[lesson], self._rich_text)
            self._made[lesson] = LessonTexts(texts)
        return self._made[lesson]
