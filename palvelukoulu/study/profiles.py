"""The learners of this computer: who there are, who is here now, how each likes to read."""

import unicodedata
from typing import Final

from palvelukoulu.core.errors import NameUnusable
from palvelukoulu.core.ids import new_id
from palvelukoulu.core.preferences import Preferences
from palvelukoulu.core.records import Learner
from palvelukoulu.language.collation import sort_key
from palvelukoulu.store import learners, preferences
from palvelukoulu.store.database import Store
from palvelukoulu.study.clock import Clock, now

LONGEST_NAME: Final = 60
COLOURS: Final = 8


class Profiles:
    """The learners of this computer."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def all(self) -> tuple[Learner, ...]:
        """Return every learner, in Finnish alphabetical order."""
        with self._store.reading() as db:
            everyone = learners.everyone(db)
        return tuple(sorted(everyone, key=lambda one: (sort_key(one.name), one.name, one.id)))

    def add(self, name: str, language: str = "fi") -> Learner:
        """Add a learner; the avatar gets a colour that few others have.

        The interface will speak `language` (``fi``, ``sv`` or ``en``) with them.
        Raises `NameUnusable` when nothing is left of the name or it is too long.
        """
        tidy = _tidy(name)
        if not tidy:
            raise NameUnusable(reason="empty")
        if len(tidy) > LONGEST_NAME:
            raise NameUnusable(reason="too-long", longest=str(LONGEST_NAME))
        taken = [learner.colour for learner in self.all()]
        at = now(self._clock)
        learner = Learner(new_id(at), tidy, min(range(COLOURS), key=taken.count))
        with self._store.changing() as db:
            learners.add(db, learner, at)
            if language != Preferences().language:
                preferences.keep(db, learner.id, Preferences(language=language))
        return learner

    def namesake(self, name: str) -> Learner | None:
        """Return a learner who would look the same in a list of names."""
        wanted = _tidy(name).casefold()
        return next((one for one in self.all() if one.name.casefold() == wanted), None)

    def last_used(self) -> Learner | None:
        """Return who studied last."""
        with self._store.reading() as db:
            last = learners.last_used(db)
        return next((learner for learner in self.all() if learner.id == last), None)

    def choose(self, learner: Learner) -> None:
        """Remember who studies now."""
        with self._store.reading() as db:
            is_here = learners.last_used(db) == learner.id
        if not is_here:  # a start need not wait for the disk
            with self._store.changing() as db:
                learners.use(db, learner.id)

    def preferences(self, learner: Learner) -> Preferences:
        """Return a learner's reading settings."""
        with self._store.reading() as db:
            return preferences.find(db, learner.id)

    def keep_preferences(self, learner: Learner, settings: Preferences) -> None:
        """Keep a learner's reading settings."""
        with self._store.changing() as db:
            preferences.keep(db, learner.id, settings)


def _tidy(name: str) -> str:
    """Return the name in composed letters on one line, without invisible characters."""
    composed = unicodedata.normalize("NFC", name)
    shown = "".join(
        " " if unicodedata.category(letter) in {"Zl", "Zp", "Cc"} else letter
        for letter in composed
        if unicodedata.category(letter) not in {"Cf", "Cs", "Co", "Cn"}
    )
    return " ".join(shown.split())
