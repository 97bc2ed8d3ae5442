"""Failures the program expects.

Anything that is not a `UserError` is a bug and goes to the crash handler.
Sentences are not written here: `code` names the failure, `facts` carries the
blanks, and the outermost layer (`ui.messages`, `cli.messages`) turns both into a
sentence that says what happened, what is safe and what to do next.
"""

from typing import ClassVar


class UserError(Exception):
    """A failure that a person can understand and act on."""

    code: ClassVar[str] = "unexpected"

    def __init__(self, **facts: str) -> None:
        super().__init__(self.code, facts)
        self.facts = facts


class StoreUnavailable(UserError):
    """The records cannot be read or written: missing rights, a failing disk."""

    code = "store-unavailable"


class StoreFull(UserError):
    """The disk is full; nothing was stored, earlier records are safe."""

    code = "store-full"


class StoreInUse(UserError):
    """Another Palvelukoulu, perhaps another user's, has the records open.

    Facts: `path`, and as far as they are known `user`, `host` and `pid`.
    """

    code = "store-in-use"


class StoreTooNew(UserError):
    """The records were written by a newer version of the program."""

    code = "store-too-new"


class StoreDamaged(UserError):
    """The records are missing, empty, foreign or shorter than they were.

    Nothing has been changed or started anew. `facts["reason"]` is one of
    `store.header.Damage`, `facts["path"]` the file, which is left where it is.
    """

    code = "store-damaged"


class CourseUnreadable(UserError):
    """A course cannot be opened at all; the other courses work."""

    code = "course-unreadable"


class FileUnwritable(UserError):
    """A file the user asked for could not be written."""

    code = "file-unwritable"


class NameUnusable(UserError):
    """A learner's name is empty or too long."""

    code = "name-unusable"
