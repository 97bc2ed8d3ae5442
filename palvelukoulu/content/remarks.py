"""Gathering the remarks on one file while it is read."""

from palvelukoulu.core.diagnostics import Diagnostic, Place, Severity, Splice

# A binary file read as text could make a remark on every line; nobody reads past these.
MOST_REMARKS = 200


class Remarks:
    """The remarks on one file, in the order they were made."""

    def __init__(self, file: str) -> None:
        """Start without remarks on `file`, a path relative to the course folder."""
        self.file = file
        self._made: list[Diagnostic] = []
        self._was_cut = False

    @property
    def made(self) -> tuple[Diagnostic, ...]:
        """The remarks in the order of the file."""
        return tuple(sorted(self._made, key=lambda one: (one.place, one.code)))

    @property
    def is_full(self) -> bool:
        """Whether further remarks are left out, so that they need not be worked out."""
        return len(self._made) >= MOST_REMARKS

    def place(self, line: int, column: int = 1) -> Place:
        """Return a place in this file."""
        return Place(self.file, line, column)

    def error(self, code: str, line: int, column: int = 1, length: int = 1, **facts: str) -> None:
        """Remark on something that keeps a part of the course from working."""
        self.add(Diagnostic(code, self.place(line, column), Severity.ERROR, length, facts))

    def warn(
        self,
        code: str,
        line: int,
        column: int = 1,
        length: int = 1,
        fix: Splice | None = None,
        **facts: str,
    ) -> None:
        """Remark on something that works, perhaps not as the author meant."""
        self.add(Diagnostic(code, self.place(line, column), Severity.WARNING, length, facts, fix))

    def add(self, *diagnostics: Diagnostic) -> None:
        """Add remarks made elsewhere; past the limit they are replaced by one PK000."""
        for one in diagnostics:
            # A correction is applied by the file, so that none may be missing.
            if len(self._made) < MOST_REMARKS or one.fix:
                self._made.append(one)
            elif not self._was_cut:
                self._was_cut = True
                facts = {"most": str(MOST_REMARKS)}
                self._made.append(Diagnostic("PK000", one.place, Severity.WARNING, facts=facts))
