"""The learner's own mantra as it stands now, to be met outside its exercise. For them alone."""

from collections.abc import Callable
from dataclasses import dataclass

from palvelukoulu.core.exercises.mantra import (
    KIND,
    MantraWord,
    composed,
    decode,
    in_plain_words,
    restored,
)
from palvelukoulu.core.records import Learner
from palvelukoulu.store import own_words, wordings
from palvelukoulu.store.database import Store


@dataclass(frozen=True, slots=True)
class OwnMantra:
    """A mantra: what its owner calls it, and its finished lines as plain text."""

    word: MantraWord
    lines: tuple[str, ...]


def own_mantra(store: Store, learner: Learner, plain: Callable[[str], str]) -> OwnMantra | None:
    """Return what the learner wrote last, in whichever course; None before the first.

    `plain` makes plain text of a line of an author's Markdown. Raises `UserError`.
    """
    with store.reading() as db:
        for one in reversed(own_words.of_learner(db, learner.id, (KIND.name,))):
            wording = wordings.find(db, one.course, one.exercise, one.hashes)
            if wording is None:
                continue
            try:
                exercise = in_plain_words(restored(wording.text), plain)
                response = decode(one.response)
                text = composed(exercise, response)
            except ValueError:
                continue
            if text:
                return OwnMantra(response.word, tuple(text.splitlines()))
    return None
