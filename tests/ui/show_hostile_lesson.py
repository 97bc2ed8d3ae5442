"""Shows a hostile lesson as the program would. Run by test_no_file_is_opened under strace.

Arguments: the course's folder, and ``careful`` for the program's own widgets or
``careless`` for what Qt does by itself, which proves that opens are seen.
"""

import sys
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from palvelukoulu.core.course import Course, Prose
from palvelukoulu.core.richtext import Media
from palvelukoulu.store.catalogue import Catalogue
from palvelukoulu.study.library import Library
from palvelukoulu.ui.components.rich_label import RichLabel
from palvelukoulu.ui.components.text import Label
from palvelukoulu.ui.pictures import Pictures
from palvelukoulu.ui.prose.lesson_text import LessonText
from palvelukoulu.ui.theme.theme import Theme

ASSETS = Path(__file__).parents[2] / "assets"


def main(folder: Path, manner: str) -> None:
    app = QApplication([])
    library = Library((folder,), Catalogue(folder.parent / "luettelo.db"))
    library.refresh()
    [outline] = library.outlines()
    course = library.open(outline.id)
    widgets = careless(folder) if manner == "careless" else careful(library, course)
    for widget in widgets:
        widget.resize(700, 900)
        widget.grab()
    print("shown", len(widgets))  # noqa: T201 - read by the test
    app.quit()


def careful(library: Library, course: Course) -> list[QWidget]:
    theme = Theme(ASSETS)
    pictures = Pictures()
    folder = library.media_folder(course.id)

    def load(media: Media) -> QImage | None:
        return pictures.picture(folder / media.path) if media.path else None

    def find(media: Media) -> Path | None:
        return folder / media.path if media.path else None

    shown: list[QWidget] = [
        Label(theme, course.title, "h1"),
        RichLabel(theme, library.inline(course.title)),
        RichLabel(theme, library.inline(course.description)),
    ]
    for lesson in course.lessons:
        shown.append(Label(theme, lesson.title, "h2"))
        for page in lesson.pages:
            for block in page.blocks:
                if isinstance(block, Prose):
                    text = LessonText(theme, lesson.title, load, find)
                    text.show_text(library.rich_text(course, block))
                    shown.append(text)
    return shown


def careless(folder: Path) -> list[QWidget]:
    return [QLabel(f'<img src="{folder.parent}/syotti/absoluuttinen.png">')]


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
