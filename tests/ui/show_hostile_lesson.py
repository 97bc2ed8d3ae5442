"""Shows a hostile lesson as the program would. Run by test_no_file_is_opened under strace.

Arguments: the course's folder, and ``text`` for the document of the prose, ``program`` for
every page of the whole program, or ``careless`` for what Qt does by itself, which proves
that opens are seen.
"""

import sys
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from palvelukoulu.app import build
from palvelukoulu.core.course import Prose
from palvelukoulu.core.richtext import Media
from palvelukoulu.paths import Paths
from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.study.clock import utc_now
from palvelukoulu.study.library import Library
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.lesson.page import LessonPage
from palvelukoulu.ui.navigation import Courses, Enter, Overview, Picker, Study
from palvelukoulu.ui.pictures import Pictures
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.theme.theme import Theme

ASSETS = Path(__file__).parents[2] / "assets"


def main(folder: Path, manner: str) -> None:
    application = QApplication([])
    ways = {"text": show_text, "program": show_program, "careless": show_carelessly}
    shown = ways[manner](folder, application)
    print("shown", shown)  # noqa: T201 - read by the test


def show(widgets: list[QWidget]) -> int:
    for widget in widgets:
        widget.resize(900, 1_200)
        widget.grab()
    return len(widgets)


def show_carelessly(folder: Path, _: QApplication) -> int:
    return show([QLabel(f'<img src="{folder.parent}/syotti/absoluuttinen.png">')])


def show_program(folder: Path, application: QApplication) -> int:
    """Go through the pages as a learner whose name is markup too."""
    paths = Paths(data=folder.parent / "tiedot", courses=(folder,), assets=ASSETS)
    program = build(paths, utc_now, application)
    window, desk = program.window, program.desk
    desk.library.refresh()
    [outline] = desk.library.outlines()
    learner = desk.profiles.add('<img src="syotti/oppija.png">')
    window.show()
    window.go(Enter(learner))
    shown = show([window])
    for place in (Courses(), Overview(outline.id), Picker()):
        window.go(place)
        shown += show([window])
    for lesson in outline.lessons:
        window.go(Study(outline.id, lesson.id))
        page = window.page
        if not isinstance(page, LessonPage):
            raise TypeError(page)
        for number in range(page.step_count):
            page.show_step(number)
            shown += show([window])
    program.close()
    return shown


def show_text(folder: Path, _: QApplication) -> int:
    library = Library((folder,), Catalogue(folder.parent / "luettelo.db"))
    library.refresh()
    [outline] = library.outlines()
    course = library.open(outline.id)
    theme, pictures = Theme(ASSETS), Pictures()

    def load(media: Media) -> QImage | None:
        return pictures.picture(folder / media.path) if media.path else None

    def find(media: Media) -> Path | None:
        return folder / media.path if media.path else None

    widgets: list[QWidget] = [RichLabel(theme, library.inline(course.title))]
    for lesson in course.lessons:
        for block in (block for page in lesson.pages for block in page.blocks):
            if isinstance(block, Prose):
                text = LessonText(theme, lesson.title, load, find)
                text.show_text(library.rich_text(course, block))
                widgets.append(text)
    return show(widgets)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
