"""What kind of pictures are wanted. Imports no Qt: the command line reads it."""

from dataclasses import dataclass
from pathlib import Path

from palvelukoulu.core.preferences import ThemeChoice


@dataclass(frozen=True, slots=True)
class TourWish:
    """What kind of pictures are wanted.

    Attributes:
        out: Folder for the pictures; made when missing.
        text_percent: Size of text, 90 to 200.
    """

    out: Path
    width: int = 1366
    height: int = 768
    theme: ThemeChoice = ThemeChoice.DAY
    text_percent: int = 100
