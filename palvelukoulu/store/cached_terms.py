"""The terms of a course as JSON text and back, for the catalogue."""

import json
from collections.abc import Iterable

from palvelukoulu.core.diagnostics import Place
from palvelukoulu.core.terms import Term


def encode(terms: Iterable[Term]) -> str:
    """Return terms as JSON text."""
    return json.dumps([_values(term) for term in terms])


def decode(text: str) -> tuple[Term, ...]:
    """Return what `encode` was given. Raises ValueError for anything else."""
    try:
        return tuple(_term(*values) for values in json.loads(text))
    except TypeError as error:
        raise ValueError(text[:80]) from error


def _values(term: Term) -> list[object]:
    place = [term.place.file, term.place.line, term.place.column]
    return [term.id, term.name, term.forms, term.explanation, term.source, place]


def _term(
    key: str, name: str, forms: list[str], explanation: str, source: str, place: list[str | int]
) -> Term:
    file, line, column = place
    return Term(
        key, name, tuple(forms), explanation, source, Place(str(file), int(line), int(column))
    )
