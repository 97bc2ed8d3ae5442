"""Every remark in Finnish: what is wrong, and what to do about it."""

from collections.abc import Mapping
from typing import Final

from palvelukoulu.content.sentences import courses, files, glossary, slips, tasks, tracks, writing
from palvelukoulu.content.sentences.courses import REASONS
from palvelukoulu.content.sentences.sentence import Sentence

__all__ = ["REASONS", "SENTENCES"]

SENTENCES: Final[Mapping[str, Sentence]] = {
    **files.SENTENCES,
    **tasks.SENTENCES,
    **courses.SENTENCES,
    **glossary.SENTENCES,
    **slips.SENTENCES,
    **tracks.SENTENCES,
    **writing.SENTENCES,
}
