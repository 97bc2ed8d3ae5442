"""Many remarks of one kind as one, for a person to read."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from palvelukoulu.core.diagnostics import Diagnostic

# Missing ids have one cure for the whole course; told one by one they hide all else.
_TOGETHER: Final = {"PK080": "PK085", "PK160": "PK179"}


def gathered(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the remarks on a course, one in the place of all its missing ids.

    It stands where the first of them did; one alone is told as it is.
    """
    every = tuple(diagnostics)
    counts = {code: sum(one.code == code for one in every) for code in _TOGETHER}
    told: set[str] = set()
    kept: list[Diagnostic] = []
    for one in every:
        count = counts.get(one.code, 0)
        if count < 2:  # noqa: PLR2004 - one alone
            kept.append(one)
        elif one.code not in told:
            told.add(one.code)
            facts = {"count": str(count)}
            kept.append(replace(one, code=_TOGETHER[one.code], facts=facts, fix=None))
    return tuple(kept)
