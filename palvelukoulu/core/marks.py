"""What a learner marks in a course: bookmarks, highlights and notes. For their eyes only."""

import enum
from dataclasses import dataclass
from datetime import datetime

from palvelukoulu.core.anchors import Anchor


class MarkKind(enum.StrEnum):
    """What a mark is; the values are stable names, not words shown."""

    BOOKMARK = "bookmark"
    HIGHLIGHT = "highlight"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark as it is now.

    Attributes:
        id: Random; stays the same through every change.
        anchor: Where it was put.
        text: The note; empty for a bookmark and for a highlight without one.
        at: When it was last changed, in UTC.
    """

    id: str
    kind: MarkKind
    anchor: Anchor
    text: str
    at: datetime
