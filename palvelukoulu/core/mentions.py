"""Which terms of a course its lessons mention."""

from collections.abc import Iterable, Iterator, Sequence

from palvelukoulu.core.course import Lesson, Prose
from palvelukoulu.core.terms import Term
from palvelukoulu.language.mentions import Names


def all_names(terms: Iterable[Term]) -> tuple[str, ...]:
    """Return everything that terms are called, term by term."""
    return tuple(name for term in terms for name in term.names)


class TermFinder:
    """Finds terms in texts."""

    def __init__(self, terms: Sequence[Term], names: Names) -> None:
        """Take the terms to find; `names` has been made of `all_names` of the same ones."""
        self._terms = terms
        self._names = names
        self._owners = [term for term in terms for _ in term.names]

    def found(self, text: str) -> Iterator[tuple[int, int, Term]]:
        """Yield the start, the end and the term of each mention in a text, in order."""
        for start, end, name in self._names.in_text(text):
            yield start, end, self._owners[name]

    def in_lesson(self, lesson: Lesson) -> tuple[str, ...]:
        """Return the ids of the terms that a lesson's prose mentions, in the glossary's order."""
        said = "\n\n".join(
            block.source
            for page in lesson.pages
            for block in page.blocks
            if isinstance(block, Prose)
        )
        found = {term.id for _, _, term in self.found(said)}
        return tuple(term.id for term in self._terms if term.id in found)
