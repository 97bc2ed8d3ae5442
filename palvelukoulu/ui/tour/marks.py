"""The tour's look at bookmarks, highlights and notes."""

from collections.abc import Iterator

from palvelukoulu.ui.components.fields import TextArea
from palvelukoulu.ui.lesson.page import LessonPage
from palvelukoulu.ui.lesson.reading import ReadingStep


def marks(page: LessonPage) -> Iterator[str]:
    """Mark the first page of a lesson, and name each state as it is reached."""
    view, marking = page.view, page.marking
    if marking is None or not isinstance(view, ReadingStep):
        return
    _select(view, 2)
    marking.toggle_highlight()
    yield "korostus"
    marking.toggle_bookmark()
    yield "kirjanmerkki"
    _select(view, 3)
    marking.open_note()
    field = page.window().focusWidget()
    if isinstance(field, TextArea):
        field.setPlainText("Kokeilen tätä huomenna aulassa.")
    yield "muistiinpano"
    marking.close_overlay()
    marking.open_list()
    yield "omat-merkinnat"
    marking.close_overlay()


def _select(view: ReadingStep, number: int) -> None:
    """Select the first words of the n-th long paragraph from the top."""
    text = view.text.characters()
    lines = [line for line in text.split("\u2029") if line.strip()]
    line = lines[min(number, len(lines) - 1)]
    start = text.index(line)
    view.text.setTextCursor(view.text.cursor_over(start, start + min(len(line), 40)))
