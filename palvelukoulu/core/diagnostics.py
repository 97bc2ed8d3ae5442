"""Remarks on course files.

A diagnostic is a value, not an exception: one bad line must not hide the rest
of the course from the learner, or the next mistake from the author. The reader
collects them; `content.messages` turns them into Finnish sentences.
"""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field


class Severity(enum.StrEnum):
    """How much a remark matters to the author."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a course file.

    Attributes:
        file: Path relative to the course folder, with forward slashes.
        line: Counted from one.
        column: Counted from one, in characters.
    """

    file: str
    line: int
    column: int = 1


@dataclass(frozen=True, slots=True)
class Splice:
    """A mechanical correction: replace bytes `start`…`end` of the file by `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One remark: what (`code`), where, and the facts its sentence needs.

    Attributes:
        code: Stable name of the remark, such as ``PK030``.
        length: How many characters from `place` the remark is about.
        facts: Values for the blanks of the sentence.
        fix: The correction, where it is mechanical.
    """

    code: str
    place: Place
    severity: Severity = Severity.ERROR
    length: int = 1
    facts: Mapping[str, str] = field(default_factory=dict)
    fix: Splice | None = None
