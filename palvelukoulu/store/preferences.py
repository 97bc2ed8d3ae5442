"""How each learner likes to read."""

import contextlib
import json
import sqlite3
from dataclasses import asdict, fields
from typing import Any, Final

from palvelukoulu.core.preferences import (
    LARGEST_TEXT,
    SMALLEST_TEXT,
    SPEECH_PACES,
    Preferences,
    ThemeChoice,
    Typeface,
)
from palvelukoulu.store.events import as_text

_KEEP: Final = """
    INSERT INTO preferences (learner, body) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET body = excluded.body
"""
_FIND: Final = "SELECT body FROM preferences WHERE learner = ?"


def keep(db: sqlite3.Connection, learner: str, preferences: Preferences) -> None:
    """Keep a learner's settings in place of those before."""
    db.execute(_KEEP, (learner, as_text(asdict(preferences))))


def find(db: sqlite3.Connection, learner: str) -> Preferences:
    """Return a learner's settings; what is unknown or out of bounds is as for a new learner."""
    row = db.execute(_FIND, (learner,)).fetchone()
    with contextlib.suppress(ValueError):
        return decode(json.loads(row[0] if row else "{}"))
    return Preferences()


def decode(stored: Any) -> Preferences:  # noqa: ANN401 - JSON of any origin
    """Read settings that this, an earlier or a later version of the program wrote."""
    if not isinstance(stored, dict):
        return Preferences()
    usual = Preferences()
    known = {
        field.name: stored[field.name]
        for field in fields(Preferences)
        if type(stored.get(field.name)) is _plain_type(getattr(usual, field.name))
        and _is_in_bounds(field.name, stored[field.name])
    }
    if "theme" in known:
        known["theme"] = ThemeChoice(known["theme"])
    if "typeface" in known:
        known["typeface"] = Typeface(known["typeface"])
    return Preferences(**known)


def _plain_type(value: object) -> type:
    return str if isinstance(value, str) else type(value)


def _is_in_bounds(name: str, value: Any) -> bool:  # noqa: ANN401 - JSON of any origin
    match name:
        case "theme":
            return value in set(ThemeChoice)
        case "typeface":
            return value in set(Typeface)
        case "text_percent":
            return bool(SMALLEST_TEXT <= value <= LARGEST_TEXT)
        case "speech_percent":
            return value in SPEECH_PACES
        case "language":
            return value in {"fi", "sv", "en"}
        case _:
            return True
