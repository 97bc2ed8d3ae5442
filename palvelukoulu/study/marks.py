"""A learner's own bookmarks, highlights and notes. For them alone."""

from dataclasses import replace

from palvelukoulu.core.anchors import Anchor
from palvelukoulu.core.ids import new_id
from palvelukoulu.core.marks import Mark, MarkKind
from palvelukoulu.core.records import Learner
from palvelukoulu.store import marks
from palvelukoulu.store.database import Store
from palvelukoulu.store.marks import Change
from palvelukoulu.study.clock import Clock, now


class Marks:
    """The marks of one learner.

    Whatever a method says has been stored is on disk when it returns. All may raise
    `StoreFull`, `StoreUnavailable` or `StoreInUse`; then nothing has changed.
    """

    def __init__(self, store: Store, learner: Learner, clock: Clock) -> None:
        self._store = store
        self._learner = learner
        self._clock = clock

    def all(self) -> tuple[Mark, ...]:
        """Return every mark, the one changed last at the end."""
        with self._store.reading() as db:
            return marks.of_learner(db, self._learner.id)

    def recover(self) -> None:
        """Take the notes whose writing was interrupted as they had come.

        Not while a note is being written.
        """
        with self._store.reading() as db:
            interrupted = marks.drafts(db, self._learner.id)
        for mark in interrupted:
            if mark.text.strip():
                self.put(mark)
            else:
                self.forget_draft(mark)

    def in_course(self, course: str) -> tuple[Mark, ...]:
        """Return the marks put in a course."""
        return tuple(mark for mark in self.all() if mark.anchor.course == course)

    def new(self, kind: MarkKind, anchor: Anchor, text: str = "") -> Mark:
        """Make a mark; it is stored by `put` or `keep_draft`."""
        at = now(self._clock)
        return Mark(new_id(at), kind, anchor, text, at)

    def put(self, mark: Mark) -> Mark:
        """Store a mark as it is now, also one that was taken away; return it with its time."""
        return self._change(mark, removes=False)

    def remove(self, mark: Mark) -> None:
        """Take a mark away. `put` brings it back."""
        self._change(mark, removes=True)

    def keep_draft(self, mark: Mark) -> None:
        """Keep a note that is still being written."""
        with self._store.changing() as db:
            marks.keep_draft(db, self._learner.id, replace(mark, at=now(self._clock)))

    def forget_draft(self, mark: Mark) -> None:
        """Forget what was half written."""
        with self._store.changing() as db:
            marks.forget_draft(db, self._learner.id, mark.id)

    def _change(self, mark: Mark, *, removes: bool) -> Mark:
        at = now(self._clock)
        changed = replace(mark, at=at)
        with self._store.changing() as db:
            marks.add(db, Change(new_id(at), self._learner.id, changed, removes=removes))
        return changed
