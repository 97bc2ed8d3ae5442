"""Remarks on an item of an exercise's list."""

from typing import Final

from palvelukoulu.core.diagnostics import Diagnostic, Severity
from palvelukoulu.core.exercise import Item

_LONGEST: Final = 60


def about(code: str, item: Item, severity: Severity = Severity.ERROR, **facts: str) -> Diagnostic:
    """Return a remark on the whole item; its text is among the facts."""
    said = {name: fact[:_LONGEST] for name, fact in ({"text": item.text} | facts).items()}
    return Diagnostic(code, item.place, severity, max(1, len(item.text)), said)
