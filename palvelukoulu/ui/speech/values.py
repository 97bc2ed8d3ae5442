"""What is said between the program and its voice."""

import enum
from typing import NamedTuple


class Voice(NamedTuple):
    """A voice of the machine.

    Attributes:
        language: ISO 639 code, such as ``fi``.
    """

    name: str
    language: str


class Utterance(NamedTuple):
    """Something to say.

    Attributes:
        number: Which one it is; whatever is told of it carries the number.
        text: What is heard, on one line.
        voice: Whose voice it is said with.
        percent: How fast, where 100 is the voice's own pace.
    """

    number: int
    text: str
    voice: Voice
    percent: int = 100


class Trouble(enum.Enum):
    """Why nothing is heard."""

    MISSING = "missing"  # the part of Qt that speaks is not installed
    ENGINE = "engine"  # the system's speech does not start, or gave an error
    SILENT = "silent"  # it does not answer
