"""Terms that a course explains: what its ``sanasto.md`` holds."""

from dataclasses import dataclass

from palvelukoulu.core.diagnostics import Place


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase and what it means.

    Attributes:
        id: Unique in the course, among its exercises too: practice is recorded under it.
        name: In its base form, plain text.
        forms: Other words for the same thing.
        explanation: Markdown, never empty.
        source: Where the explanation comes from, plain text; may be empty.
    """

    id: str
    name: str
    forms: tuple[str, ...]
    explanation: str
    source: str
    place: Place

    @property
    def names(self) -> tuple[str, ...]:
        """Everything the term is called by; its own name is first."""
        return (self.name, *self.forms)
