"""What is said of one code."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is wrong, and what to do about it.

    ``{…}`` are the facts of the remark. `near` replaces `fix` where the remark knows
    what was probably meant.
    """

    message: str
    fix: str
    near: str = ""


MEANT = "Tarkoititko ”{near}”?"
