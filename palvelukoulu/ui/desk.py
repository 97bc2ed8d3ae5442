"""What the screens work with, in one value."""

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from palvelukoulu.core.errors import CourseUnreadable, UserError
from palvelukoulu.core.outline import CourseOutline
from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.progress import CourseProgress
from palvelukoulu.core.records import Learner
from palvelukoulu.core.shortfall import Shortfall
from palvelukoulu.store.database import Store
from palvelukoulu.study.clock import Clock
from palvelukoulu.study.library import Library
from palvelukoulu.study.overview import shortfall
from palvelukoulu.study.profiles import Profiles
from palvelukoulu.study.searching import Searching
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.gallery import Gallery
from palvelukoulu.ui.theme.theme import Theme
from palvelukoulu.ui.tongue import Tongue

if TYPE_CHECKING:
    from palvelukoulu.core.course import Course
    from palvelukoulu.study.commitments import Due
    from palvelukoulu.study.insights import Insight
    from palvelukoulu.study.marks import Marks
    from palvelukoulu.study.own_mantra import OwnMantra
    from palvelukoulu.study.review import Today
    from palvelukoulu.study.session import StudySession
    from palvelukoulu.study.shift import Shift


class Desk(NamedTuple):
    """What the screens work with. Made by the composition root.

    Attributes:
        open_link: Opens an https, mailto or tel address outside the program.
    """

    store: Store
    profiles: Profiles
    library: Library
    vocabulary: Vocabulary
    searching: Searching
    theme: Theme
    pictures: Gallery
    tongue: Tongue
    clock: Clock
    open_link: Callable[[str], None]

    def outline(self, course: str) -> CourseOutline | None:
        """Return the outline of a course; None when it is no longer in any folder."""
        outlines = self.library.outlines()
        return next((one for one in outlines if one.id == course), None)

    def course(self, course: str) -> "Course":
        """Open a course as it is now, what is recorded having followed it. Raises `UserError`."""
        from palvelukoulu.study.updates import settle  # noqa: PLC0415 - not for home

        opened = self.library.open(course)
        settle(self.store, opened, self.vocabulary, self.clock)
        return opened

    def settle(self) -> bool:
        """Let the records follow every course; return whether any had changed.

        Raises `UserError`. Not before the first painted window.
        """
        from palvelukoulu.study.updates import unsettled  # noqa: PLC0415 - not for home

        changed = unsettled(self.store, self.library.outlines())
        for outline in changed:
            # One that cannot be read now is settled when it can.
            with contextlib.suppress(CourseUnreadable):
                self.course(outline.id)
        return bool(changed)

    def session(self, learner: Learner, outline: CourseOutline) -> "StudySession":
        """Return the learner at work in a course."""
        from palvelukoulu.study.session import StudySession  # noqa: PLC0415 - not for home

        return StudySession(self.store, learner, outline, self.clock)

    def review(self, learner: Learner, outline: CourseOutline) -> "StudySession":
        """Return the learner at work recalling what a course taught."""
        from palvelukoulu.study.session import StudySession  # noqa: PLC0415 - not for home

        return StudySession(self.store, learner, outline, self.clock, is_review=True)

    def shortfall(self, learner: Learner, progress: CourseProgress) -> Shortfall | None:
        """Return what a course whose lessons are all finished lacks of its pass mark."""
        return shortfall(self.store, learner, progress)

    def marks(self, learner: Learner) -> "Marks":
        """Return the bookmarks, highlights and notes of a learner."""
        from palvelukoulu.study.marks import Marks  # noqa: PLC0415 - not for home

        return Marks(self.store, learner, self.clock)

    def own_words(self, learner: Learner) -> "tuple[Insight, ...]":
        """Return all that a learner has written and marked, the newest first."""
        from palvelukoulu.core.richtext import inline_plain  # noqa: PLC0415 - not for home
        from palvelukoulu.study.insights import insights  # noqa: PLC0415 - not for home

        marks = self.marks(learner)
        # What cannot be stored now is still there the next time.
        with contextlib.suppress(UserError):
            marks.recover()
        return insights(
            self.store,
            learner,
            self.library.outlines(),
            lambda text: inline_plain(self.library.inline(text)),
            marks.all(),
        )

    def today(self, learner: Learner) -> "Today":
        """Return what the learner has to recall today. Not before the first painted window."""
        from palvelukoulu.study.review import today  # noqa: PLC0415 - fsrs costs 20 ms

        return today(self.store, learner, self.library.outlines(), self.clock)

    def follow_up(self, learner: Learner) -> "Due | None":
        """Return the promise to ask about today. Not before the first painted window."""
        from palvelukoulu.study.commitments import due_today  # noqa: PLC0415 - not for home

        return due_today(self.store, learner, self.clock)

    def shift(self, learner: Learner, today: "Today") -> "Shift":
        """Return what there is for the start of a shift. Not before the first painted window."""
        from palvelukoulu.study.shift import shift  # noqa: PLC0415 - not for home

        return shift(self.store, learner, today, self.plain)

    def mantra(self, learner: Learner) -> "OwnMantra | None":
        """Return what the learner has written to say in their mind; None before the first."""
        from palvelukoulu.study.own_mantra import own_mantra  # noqa: PLC0415 - not for home

        return own_mantra(self.store, learner, self.plain)

    def plain(self, markdown: str) -> str:
        """Return a line of an author's Markdown as plain text."""
        from palvelukoulu.core.richtext import inline_plain  # noqa: PLC0415 - not for home

        return inline_plain(self.library.inline(markdown))


class Seat(NamedTuple):
    """Who sits at the desk, and how they like to read.

    Attributes:
        learner: None on the pages where nobody has been chosen yet.
    """

    desk: Desk
    learner: Learner | None
    preferences: Preferences
