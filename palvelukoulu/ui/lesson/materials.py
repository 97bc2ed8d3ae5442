"""What the player needs to draw a course."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from palvelukoulu.core.course import Course, Lesson, Prose
from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.records import Learner
from palvelukoulu.core.richtext import Inline, Media, RichText
from palvelukoulu.core.sources import OWN, source_marks, sourced, sourced_line
from palvelukoulu.study.clock import day_of, today
from palvelukoulu.study.marks import Marks
from palvelukoulu.study.own_mantra import OwnMantra
from palvelukoulu.study.vocabulary import Vocabulary
from palvelukoulu.ui.desk import Desk
from palvelukoulu.ui.exercise_widget import Frame
from palvelukoulu.ui.lesson.listening import SYSTEM, Listener
from palvelukoulu.ui.theme.theme import Theme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Materials:
    """What the player needs to draw a course.

    Attributes:
        rich_text: Renders a stretch of prose.
        pictures: The picture of a medium, safe to show; None when there is none.
        files: The file of a sound or a film; None when it cannot be played.
        open_link: Opens an https, mailto or tel address outside the program.
        seed: Makes the order of shuffled choices the learner's own.
        vocabulary: What is known of Finnish, to compare typed words.
        today: The present day where the learner is.
        mantra: What the learner has written to say in their mind; None before the first.
        has_letter_keys: Whether plain letters and digits act (WCAG 2.1.4).
        listener: What reading aloud needs.
        is_rehearsal: Whether an author is looking: shows what is wrong with an exercise.
        marks: The learner's own marks; None where nothing is marked.
    """

    theme: Theme
    course: Course
    rich_text: Callable[[Prose], RichText]
    inline: Callable[[str], tuple[Inline, ...]]
    blocks: Callable[[str], RichText]
    pictures: Callable[[Media], QImage | None]
    files: Callable[[Media], Path | None]
    open_link: Callable[[str], None]
    seed: str
    vocabulary: Vocabulary
    has_letter_keys: bool = True
    today: Callable[[], date] = today
    mantra: Callable[[], OwnMantra | None] = lambda: None
    is_rehearsal: bool = False
    marks: Marks | None = None
    listener: Listener = SYSTEM

    def frame(self, exercise: str) -> Frame:
        """Return what the widget of an exercise is made with."""
        return Frame(
            theme=self.theme,
            inline=self.inline,
            blocks=self.blocks,
            seed=f"{self.seed}\n{exercise}",
            pictures=self.pictures,
            vocabulary=self.vocabulary,
            today=self.today,
            mantra=self.mantra,
        )


def sources_of(course: Course) -> dict[str, str]:
    """Return what each source mark of a course stands for, in words."""
    own = translate("Sources", "Palvelukoulun oma esimerkki")
    listed = source_marks(course.sources)
    return {OWN: own, **listed} if listed else {}


def materials_for(
    desk: Desk, course: Course, lesson: Lesson, learner: Learner, preferences: Preferences
) -> Materials:
    """Gather what the player needs for a lesson of a course in the library."""
    library = desk.library
    folder = library.media_folder(course.id)
    sources = sources_of(course)

    def picture(media: Media) -> QImage | None:
        return desk.pictures.picture(folder / media.path) if media.path else None

    def file(media: Media) -> Path | None:
        return folder / media.path if media.path else None

    return Materials(
        theme=desk.theme,
        course=course,
        rich_text=lambda prose: sourced(library.rich_text(course, prose), sources),
        inline=lambda text: sourced_line(library.inline(text), sources),
        blocks=lambda text: sourced(library.blocks(text, course, lesson.file), sources),
        pictures=picture,
        files=file,
        open_link=desk.open_link,
        seed=learner.id,
        vocabulary=desk.vocabulary.of(course),
        has_letter_keys=preferences.has_letter_keys,
        today=lambda: day_of(desk.clock()),
        mantra=lambda: desk.mantra(learner),
    )
