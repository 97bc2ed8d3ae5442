"""When two texts of an exercise count as the same."""

import unicodedata


def folded(text: str) -> str:
    """Return text for comparison: NFC, lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
