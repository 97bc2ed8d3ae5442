"""Text cut into sentences as they are read aloud, each with its place in the text.

A pause after ”klo 15.” or ”esim.” makes a listener think that the sentence has ended, so a
full stop ends one only where Finnish would begin another. `language.readability` counts
sentences; it does not mind such stops.
"""

import re
from collections.abc import Iterator
from typing import Final, TypeAlias

# First character and the one after the last.
Stretch: TypeAlias = tuple[int, int]

# Characters that mean something to what draws the text and nothing to who hears it.
UNHEARD: Final = "\u00ad\ufffc"
_UNHEARD: Final = dict.fromkeys(map(ord, UNHEARD))
_LINE: Final = re.compile("[^\n\r\u2028\u2029]+")
_STOP: Final = re.compile(r"[.!?…]+[”’\"')\]»]*(?=\s)")
_OPENING: Final = re.compile("[\\s”’\"'(\\[«\ufffc\u00ad]*(?:[–—-]\\s)?[”’\"'(\\[«\ufffc]*")
_BEFORE_STOP: Final = re.compile(r" ([.,;:!?…])")
_HEARD: Final = re.compile(r"[^\W_]")
_NUMBER: Final = re.compile(r"\d+\.")
_INITIAL: Final = re.compile(r"[A-ZÅÄÖ]\.")
# No word before a stop is longer; a line without spaces is not looked through again and again.
_WORD_LONGEST: Final = 24
# Something always follows these, whatever letter it begins with.
_GOES_ON: Final = re.compile(
    r"(?:alk|dipl|dos|em|ent|esim|fil|huom|joht|kirj|klo|ko|kok|ks|ma|maist|mm|n|nk|no|nro|ns|os|"
    r"per|prof|puh|pvm|s|seur|so|synt|til|toim|tri|ts|vas|vast|vrt|vt)\.",
    re.IGNORECASE,
)
# These end a sentence when a capital letter follows, and not when a number does.
_MAY_END: Final = re.compile(
    r"(?:jms|jne|kpl|milj|min|mrd|muk|p|tms|tmv|v|ym|yms)\.", re.IGNORECASE
)


def spoken(text: str) -> str:
    """Return a stretch of text as it is given to a voice: only what is heard, on one line."""
    return _BEFORE_STOP.sub(r"\1", " ".join(text.translate(_UNHEARD).split()))


def stretches_of(text: str) -> tuple[Stretch, ...]:
    """Return where each sentence begins and ends, in order and apart from each other.

    A line is at least one sentence, and every letter and digit is in one. Stretches begin
    and end with something that is heard, so that what is highlighted has no empty edges.
    """
    return tuple(
        trimmed
        for line in _LINE.finditer(text)
        for start, end in _within(text, line.start(), line.end())
        if (trimmed := _trimmed(text, start, end))
    )


def _within(text: str, start: int, end: int) -> Iterator[Stretch]:
    """Cut one line."""
    begun = start
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, begun, stop.start(), stop.end(), end):
            yield begun, stop.end()
            begun = stop.end()
    yield begun, end


def _trimmed(text: str, start: int, end: int) -> Stretch | None:
    if _HEARD.search(text, start, end) is None:
        return None
    while text[start].isspace() or text[start] in UNHEARD:
        start += 1
    while text[end - 1].isspace() or text[end - 1] in UNHEARD:
        end -= 1
    return start, end


def _ends(text: str, begun: int, mark: int, stop: int, end: int) -> bool:
    """Whether the marks at `mark`, ending at `stop`, end the sentence that began at `begun`."""
    opening = _OPENING.match(text, stop, end)
    at = opening.end() if opening else stop
    following = text[at] if at < end else ""
    if following.islower():
        return False  # ”Mitä?” hän kysyi. Hm… niin.
    if text[mark:stop] != ".":
        return True
    word = _word_before(text, begun, mark)
    if _GOES_ON.fullmatch(word) or _INITIAL.fullmatch(word):
        return False
    if _NUMBER.fullmatch(word):
        # ”30. 11.” goes on, and so does ”1. Ota koppi”; ”Olet jonossa 30. Odota.” does not.
        is_alone = not text[max(begun, mark - _WORD_LONGEST) : mark - len(word) + 1].strip()
        return not (following.isdigit() or is_alone)
    return not (following.isdigit() and _MAY_END.fullmatch(word))


def _word_before(text: str, begun: int, mark: int) -> str:
    """Return the word that a stop at `mark` stands after, with the stop."""
    words = text[max(begun, mark - _WORD_LONGEST) : mark + 1].split()
    return words[-1].lstrip("(”’\"'[«") if words else ""
