"""How heavy a lesson is to read, and how long it takes."""

from collections.abc import Iterable
from typing import Final

from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.strict.manuscript import Manuscript
from palvelukoulu.content.strict.passages import Passage
from palvelukoulu.content.values import minutes_of
from palvelukoulu.core.diagnostics import Diagnostic, Severity
from palvelukoulu.language.readability import measure, sentences_of

_HEAVY: Final = 50
_TOO_HEAVY: Final = 55
# Of fewer words one long word decides the index.
_FEWEST_WORDS: Final = 100
_LONGEST_SENTENCE: Final = 20

# Calm reading on a screen during a shift, and what an exercise with its feedback takes.
# Measured on the first 62 lessons: their authors’ minutes were within 40 % of it, but for
# three final sets that promised some 60 % of the time.
_WORDS_A_MINUTE: Final = 120
_MINUTES_AN_EXERCISE: Final = 2 / 3
# A learner walks about half of a dialogue's text.
_WALKED: Final = 0.5
_DIALOGUE: Final = "Tilanne"
_FEWEST: Final = 0.5
_MOST: Final = 1.5
_LEAST_DIFFERENCE: Final = 1.0


def check_reading(manuscript: Manuscript, remarks: Remarks) -> None:
    """Remark on a heavy text and on each sentence that is too long."""
    passages = manuscript.passages
    found = measure("\n".join(passage.text for passage in passages))
    if found.lix > _HEAVY and _count(passages) >= _FEWEST_WORDS:
        facts = {
            "lix": f"{found.lix:.0f}",
            "most": str(_HEAVY),
            "length": f"{found.sentence_length:.1f}".replace(".", ","),
            "share": f"{100 * found.long_share:.0f}",
        }
        severity = Severity.ERROR if found.lix > _TOO_HEAVY else Severity.WARNING
        place = remarks.place(manuscript.title_line)
        remarks.add(Diagnostic("PK120", place, severity, facts=facts))
    for passage in passages:
        _check_sentences(passage, remarks)


def _check_sentences(passage: Passage, remarks: Remarks) -> None:
    for sentence in sentences_of(passage.text):
        if len(sentence.words) > _LONGEST_SENTENCE:
            place, first = passage.place(sentence.start), sentence.words[0]
            count, most = str(len(sentence.words)), str(_LONGEST_SENTENCE)
            remarks.warn("PK122", place.line, place.column, len(first), count=count, most=most)


def check_minutes(manuscript: Manuscript, remarks: Remarks) -> None:
    """Remark on minutes that promise much more or much less than the lesson takes."""
    entry = manuscript.front.entries.get("kesto")
    promised = minutes_of(manuscript.front, Remarks(manuscript.file))
    if entry is None or not promised:
        return
    needed = minutes_needed(manuscript)
    is_near = abs(needed - promised) <= _LEAST_DIFFERENCE
    if not is_near and not _FEWEST * promised <= needed <= _MOST * promised:
        spelt = str(max(1, round(needed)))
        line, column, length = entry.line, entry.column, len(entry.value)
        remarks.warn("PK121", line, column, length, promised=str(promised), needed=spelt)


def minutes_needed(manuscript: Manuscript) -> float:
    """Return how long a lesson takes: its prose, its exercises, and half of each dialogue."""
    prose = _count(passage for passage in manuscript.passages if not passage.exercise)
    spoken = _count(passage for passage in manuscript.passages if passage.kind == _DIALOGUE)
    words = prose + _WALKED * spoken
    return words / _WORDS_A_MINUTE + _MINUTES_AN_EXERCISE * len(manuscript.blocks)


def _count(passages: Iterable[Passage]) -> int:
    return sum(
        len(sentence.words) for passage in passages for sentence in sentences_of(passage.text)
    )
