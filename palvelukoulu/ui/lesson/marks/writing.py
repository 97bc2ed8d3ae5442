"""Writing a note: nothing that was typed is lost, however the writing ends."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from palvelukoulu.core.errors import UserError
from palvelukoulu.core.marks import Mark, MarkKind
from palvelukoulu.study.marked_course import MarkedCourse
from palvelukoulu.ui import mark_words
from palvelukoulu.ui.autosave import Autosave
from palvelukoulu.ui.lesson.marks.note import NoteSheet
from palvelukoulu.ui.messages import explain
from palvelukoulu.ui.theme.theme import Theme


class Writing(QObject):
    """The note that is being written, if any: a draft while its sheet is open, then a change.

    Signals:
        ended: The sheet is closed and the note stored.
        removed: A mark has been taken away; carries it as it was.
    """

    ended = Signal()
    removed = Signal(object)

    def __init__(self, theme: Theme, marked: MarkedCourse, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._marked = marked
        self._page = page
        self._sheet: NoteSheet | None = None
        self._before: Mark | None = None
        self._text = ""
        self._is_kept = False
        self._autosave = Autosave(self._save, self)

    def open(self, mark: Mark, opener: QWidget, *, is_kept: bool) -> None:
        """Open the sheet of a mark; `is_kept` when it is stored already."""
        self.close()
        self._before, self._text, self._is_kept = mark, mark.text, is_kept
        quote = mark_words.quote(mark.anchor.quote)
        window = self._page.window()
        sheet = NoteSheet(self._theme, window, quote, mark.text, is_kept=is_kept)
        sheet.written.connect(self._write)
        sheet.closed.connect(self._end)
        sheet.removed.connect(self._remove)
        self._sheet = sheet
        sheet.open_at(opener, window.focusWidget())

    def close(self) -> bool:
        """Close the sheet and store its note; say whether it was open."""
        if self._sheet is None or not self._sheet.isVisible():
            return False
        self._sheet.dismiss()
        return True

    def leave(self) -> None:
        """Store the note; the sheet goes with the page, whether or not that worked."""
        self.close()
        self._forget()

    def _write(self, text: str) -> None:
        self._text = text
        self._autosave.touch()

    def _save(self) -> None:
        if self._before is None:
            return
        try:
            self._marked.keep_draft(replace(self._before, text=self._text))
        except UserError as error:
            self._fail(error)

    def _end(self) -> None:
        mark = self._before
        if mark is None or self._sheet is None:
            return
        self._autosave.forget()
        try:
            is_gone = self._store(mark, self._text.strip())
        except UserError as error:
            # The words are nowhere else: the sheet stays.
            self._sheet.show()
            self._fail(error)
            return
        self._forget()
        self.ended.emit()
        if is_gone:
            self.removed.emit(mark)

    def _store(self, mark: Mark, text: str) -> bool:
        """Store what was written; say whether that took the mark away."""
        is_empty = not text and (mark.kind is MarkKind.NOTE or not self._is_kept)
        if text == mark.text or (is_empty and not self._is_kept):
            self._marked.forget_draft(mark)
            return False
        if is_empty:
            self._marked.remove(mark)
            return True
        self._marked.put(replace(mark, text=text))
        return False

    def _remove(self) -> None:
        mark = self._before
        if mark is None or self._sheet is None:
            return
        self._autosave.forget()
        try:
            self._marked.remove(mark)
        except UserError as error:
            self._fail(error)
            return
        self._before = None
        self._sheet.dismiss()
        self._forget()
        self.removed.emit(mark)

    def _fail(self, error: UserError) -> None:
        if self._sheet is not None:
            self._sheet.fail(explain(error))

    def _forget(self) -> None:
        self._before = None
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None
