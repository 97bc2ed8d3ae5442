"""How a learner likes to read. Kept with the learner, not with the computer."""

import enum
from dataclasses import dataclass, replace

SMALLEST_TEXT = 90
LARGEST_TEXT = 200
TEXT_STEP = 10
# How fast a text is read aloud, in per cent of the voice's own pace.
SPEECH_PACES = (80, 100, 130)


class ThemeChoice(enum.StrEnum):
    """The colours; `SYSTEM` follows the operating system."""

    SYSTEM = "system"
    DAY = "day"
    NIGHT = "night"
    CONTRAST = "contrast"


class Typeface(enum.StrEnum):
    """The letters of lesson text."""

    CLEAR = "clear"
    SERIF = "serif"


@dataclass(frozen=True, slots=True)
class Preferences:
    """A learner's reading settings.

    Attributes:
        text_percent: Size of all text, from `SMALLEST_TEXT` to `LARGEST_TEXT`.
        language: ``fi``, ``sv`` or ``en``: the language of the interface.
        track: Name of the way through the courses; empty for none.
        speech_percent: One of `SPEECH_PACES`.
        speech_voice: Name of the voice the learner wants to be read to by, whatever it
            speaks; empty for the machine's own voice of the text's language.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    typeface: Typeface = Typeface.CLEAR
    text_percent: int = 100
    is_spacious: bool = False
    is_hyphenated: bool = False
    is_motion_reduced: bool = False
    has_letter_keys: bool = True
    language: str = "fi"
    track: str = ""
    speech_percent: int = 100
    speech_voice: str = ""

    def resized(self, steps: int) -> "Preferences":
        """Return the settings with text this many steps larger, within the limits."""
        percent = self.text_percent + steps * TEXT_STEP
        return replace(self, text_percent=min(LARGEST_TEXT, max(SMALLEST_TEXT, percent)))
