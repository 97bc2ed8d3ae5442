"""Marking in a lesson: what the keys, the buttons and the list of marks do."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from palvelukoulu.core.anchors import Anchor, Span, anchored
from palvelukoulu.core.course import Lesson
from palvelukoulu.core.errors import UserError
from palvelukoulu.core.exercises import is_playable, stem_of
from palvelukoulu.core.marks import Mark, MarkKind
from palvelukoulu.core.records import Position
from palvelukoulu.core.richtext import inline_plain
from palvelukoulu.core.steps import Step
from palvelukoulu.study.marked_course import MarkedCourse, Placed
from palvelukoulu.ui import mark_words
from palvelukoulu.ui.components.overlays import Toast
from palvelukoulu.ui.lesson.marks.listing import MarkList
from palvelukoulu.ui.lesson.marks.menu import Deed, show_menu
from palvelukoulu.ui.lesson.marks.overlay import Overlay
from palvelukoulu.ui.lesson.marks.writing import Writing
from palvelukoulu.ui.lesson.materials import Materials
from palvelukoulu.ui.lesson.reading import ReadingStep
from palvelukoulu.ui.lesson.step import StepView
from palvelukoulu.ui.lesson.top import Top, Way
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.navigation import Study

translate = QCoreApplication.translate


class Marking(QObject):
    """The marks of one lesson while it is studied.

    Signals:
        went: Carries the `navigation.Study` of a mark in another lesson.
        step_wanted: Carries the anchor of a step of this lesson.
        failed: Something could not be stored; carries the words for it.
    """

    went = Signal(object)
    step_wanted = Signal(str)
    failed = Signal(str)

    def __init__(self, page: QWidget, top: Top, materials: Materials, lesson: Lesson) -> None:
        super().__init__(page)
        if materials.marks is None:
            raise ValueError("nobody marks here")
        self._page = page
        self._top = top
        self._materials = materials
        self._lesson = lesson
        self._marked = MarkedCourse(materials.marks, materials.course, materials.rich_text)
        self._view: StepView | None = None
        self._step = Step("")
        self._overlay: Overlay | None = None
        self._wanted: Placed | None = None
        self._asked: Position | None = None
        self._list: MarkList | None = None
        self._toast: Toast | None = None
        self._take_back: Callable[[], object] = lambda: None
        self._writing = Writing(materials.theme, self._marked, page)
        self._writing.ended.connect(self._show)
        self._writing.removed.connect(self._removed)
        # The step is drawn first; finding the marks in the course takes a moment.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)
        top.asked_bookmark.connect(self.toggle_bookmark)
        top.asked_note.connect(self.open_note)
        top.asked_marks.connect(self.open_list)
        top.offer_marks()

    # --- what the page asks ------------------------------------------------------------

    def show_step(self, view: StepView, step: Step) -> None:
        """Follow the player to another step."""
        self.leave()
        self._view, self._step = view, step
        self._toast = None
        self._overlay = None
        if isinstance(view, ReadingStep):
            self._overlay = overlay = Overlay(self._materials.theme, view.scroll_area(), view.text)
            overlay.opened.connect(self._open)
            overlay.highlighted.connect(self.toggle_highlight)
            overlay.noted.connect(self.open_note)
            overlay.moved.connect(self._show_on_top)
            view.text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.text.customContextMenuRequested.connect(self._show_menu)
        self._soon.start()

    def close_overlay(self) -> bool:
        """Close what is open over the page; say whether anything was."""
        if self._writing.close():
            return True
        if self._list is not None:
            self._list.dismiss()
            return True
        return self._overlay is not None and self._overlay.close_bar()

    def leave(self) -> None:
        """Store the note that is being written."""
        self._soon.stop()
        self._writing.leave()
        if self._list is not None:
            self._list.dismiss()

    # --- bookmarks and highlights ------------------------------------------------------

    def toggle_bookmark(self) -> None:
        """Put a bookmark here, or take the one here away."""
        there = self._here(MarkKind.BOOKMARK)
        if there is not None:
            self._remove(there)
            return
        anchor = self._place()
        if anchor is not None:
            self._add(MarkKind.BOOKMARK, anchor, self.tr("Kirjanmerkki lisätty."))

    def toggle_highlight(self) -> None:
        """Highlight the selected words, or let them be as they were."""
        overlay = self._overlay
        if overlay is None:
            return
        selection = overlay.selection()
        there = overlay.highlight_at(selection or overlay.caret())
        if there is not None:
            overlay.clear_selection()
            self._remove(there)
        elif selection is None:
            self._say(self.tr("Valitse ensin sanat, jotka haluat korostaa."))
        else:
            overlay.clear_selection()
            self._add(MarkKind.HIGHLIGHT, self._anchor(overlay, selection), "")

    # --- notes -------------------------------------------------------------------------

    def open_note(self) -> None:
        """Open the note of the selected words, of the highlight here or of the paragraph."""
        overlay = self._overlay
        if overlay is None:
            self._open_exercise_note()
            return
        selection = overlay.selection()
        there = overlay.highlight_at(selection or overlay.caret())
        if there is None and selection is None:
            there = self._here(MarkKind.NOTE)
        if there is not None:
            self._edit(there)
            return
        place = selection or overlay.paragraph()
        if place is not None:
            kind = MarkKind.NOTE if selection is None else MarkKind.HIGHLIGHT
            overlay.clear_selection()
            self._write_new(kind, self._anchor(overlay, place), place)

    def _open_exercise_note(self) -> None:
        there, anchor = self._here(MarkKind.NOTE), self._place()
        if there is not None:
            self._edit(there)
        elif anchor is not None:
            self._write_new(MarkKind.NOTE, anchor, None)

    def _write_new(self, kind: MarkKind, anchor: Anchor, place: Span | None) -> None:
        mark = self._marked.new(kind, anchor)
        if mark is None:
            self._say(_unsure())
        else:
            self._write(mark, place, is_kept=False)

    def _edit(self, mark: Mark) -> None:
        place = self._overlay.span_of(mark.id) if self._overlay is not None else None
        self._write(mark, place, is_kept=True)

    def _write(self, mark: Mark, place: Span | None, *, is_kept: bool) -> None:
        opener: QWidget = self._top.note_opener()
        if self._overlay is not None and place is not None:
            opener = self._overlay.spot(place)
            self._overlay.close_bar()
        self._writing.open(mark, opener, is_kept=is_kept)

    def _open(self, mark: str) -> None:
        found = next((one.mark for one in self._marked.all() if one.mark.id == mark), None)
        if found is not None and found.kind is MarkKind.BOOKMARK:
            self._remove(found)
        elif found is not None:
            self._edit(found)

    # --- the list ----------------------------------------------------------------------

    def open_list(self) -> None:
        """Show every mark of the course."""
        try:
            marks = self._marked.all()
        except UserError as error:
            self.failed.emit(explain(error))
            return
        titles = {lesson.id: lesson.title for lesson in self._materials.course.lessons}
        ways = (self._bookmark_way().name, self._note_way().name)
        self._list = MarkList(self._materials.theme, self._page.window(), marks, titles, ways)
        self._list.chosen.connect(self._go)
        self._list.unwanted.connect(self._remove)
        self._list.bookmarked.connect(self.toggle_bookmark)
        self._list.noted.connect(self.open_note)
        self._list.closed.connect(self._forget_list)
        self._list.open_at(self._top.marks)

    def _forget_list(self) -> None:
        if self._list is not None:
            self._list.deleteLater()
            self._list = None

    def _go(self, one: Placed) -> None:
        if one.now is None:
            self._edit(one.mark)
        elif one.now.lesson == self._lesson.id:
            self._wanted = one
            self.step_wanted.emit(one.now.step)
        else:
            at = Position(one.now.step, one.now.offset)
            self.went.emit(Study(self._materials.course.id, one.now.lesson, at=at))

    def arrive(self, at: Position) -> None:
        """Go on to the very words of the mark that a place was asked for by, once it is drawn."""
        self._asked = at

    # --- storing -----------------------------------------------------------------------

    def _add(self, kind: MarkKind, anchor: Anchor, said: str) -> None:
        mark = self._marked.new(kind, anchor)
        if mark is None:
            self._say(_unsure())
            return
        if self._done(lambda: self._marked.put(mark)) and said:
            self._say(said, lambda: self._marked.remove(mark))

    def _remove(self, mark: Mark) -> None:
        if self._done(lambda: self._marked.remove(mark)):
            self._removed(mark)

    def _removed(self, mark: Mark) -> None:
        self._show()
        self._say(mark_words.removed(mark), lambda: self._marked.put(mark))

    def _done(self, act: Callable[[], object]) -> bool:
        """Do something that is stored, and show what came of it."""
        try:
            act()
        except UserError as error:
            self.failed.emit(explain(error))
            return False
        self._show()
        return True

    def _say(self, text: str, take_back: Callable[[], object] | None = None) -> None:
        if self._view is None:
            return
        if self._toast is None:
            self._toast = Toast(self._materials.theme, self._view)
            self._toast.undone.connect(lambda: self._done(self._take_back))
        if take_back is not None:
            self._take_back = take_back
        self._toast.say(text, self.tr("Kumoa") if take_back is not None else "")

    # --- where one is ------------------------------------------------------------------

    def _here(self, kind: MarkKind) -> Mark | None:
        """Return the mark of a kind on the paragraph or the exercise that is meant."""
        if self._overlay is not None:
            paragraph = self._overlay.paragraph()
            return self._overlay.in_paragraph(kind, paragraph) if paragraph is not None else None
        there = self._marked.on(self._lesson.id, self._step.anchor)
        return next((one.mark for one in there if one.mark.kind is kind), None)

    def _place(self) -> Anchor | None:
        """Return the paragraph or the exercise that is meant; None where there is nothing."""
        if self._overlay is not None:
            paragraph = self._overlay.paragraph()
            return self._anchor(self._overlay, paragraph) if paragraph is not None else None
        block = self._step.exercise
        if block is None or not is_playable(block.exercise):
            return None
        prompt = inline_plain(self._materials.inline(stem_of(block.exercise).prompt))
        return replace(self._bare(), quote=" ".join(prompt.split()), is_exercise=True)

    def _anchor(self, overlay: Overlay, span: Span) -> Anchor:
        return anchored(self._bare(), overlay.characters(), span)

    def _bare(self) -> Anchor:
        return Anchor(self._materials.course.id, self._lesson.id, self._step.anchor, "")

    # --- what is shown -----------------------------------------------------------------

    def _show(self) -> None:
        try:
            there = self._marked.on(self._lesson.id, self._step.anchor)
        except UserError as error:
            self.failed.emit(explain(error))
            return
        asked, self._asked = self._asked, None
        for one in there:
            if one.now is not None and (one.now.step, one.now.offset) == _place_of(asked):
                self._wanted = one
        if self._overlay is not None:
            self._overlay.show_marks(there)
            self._arrive(self._overlay)
        self._show_on_top()

    def _arrive(self, overlay: Overlay) -> None:
        """Go to the words of the mark that was chosen."""
        wanted, self._wanted = self._wanted, None
        span = overlay.span_of(wanted.mark.id) if wanted is not None else None
        if span is not None and isinstance(self._view, ReadingStep):
            self._view.text.put_caret(span.start)
            self._view.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view.go_to(span.start)

    def _show_on_top(self) -> None:
        self._top.show_marks(self._bookmark_way(), self._note_way())

    def _bookmark_way(self) -> Way:
        is_there = self._here(MarkKind.BOOKMARK) is not None
        return Way(mark_words.bookmark_deed(is_there=is_there), "Ctrl+B", is_there)

    def _note_way(self) -> Way:
        is_there = self._here(MarkKind.NOTE) is not None
        return Way(mark_words.note_deed(is_there=is_there), "Ctrl+M", is_there)

    def _show_menu(self, spot: QPoint) -> None:
        view, overlay = self._view, self._overlay
        if overlay is None or not isinstance(view, ReadingStep):
            return
        overlay.point_at(spot)
        selection = overlay.selection()
        is_marked = overlay.highlight_at(selection or overlay.caret()) is not None
        words = mark_words.highlight_deed(is_there=is_marked)
        is_possible = is_marked or selection is not None
        ways = (self._note_way(), self._bookmark_way())
        show_menu(
            view.text,
            spot,
            (
                Deed(words, "Ctrl+H", self.toggle_highlight, is_possible),
                Deed(ways[0].name, ways[0].keys, self.open_note),
                Deed(ways[1].name, ways[1].keys, self.toggle_bookmark),
            ),
        )


def _place_of(position: Position | None) -> tuple[str, int] | None:
    return (position.anchor, position.offset) if position is not None else None


def _unsure() -> str:
    return translate("Marks", "Tätä kohtaa ei voi merkitä. Valitse viereistä tekstiä.")
