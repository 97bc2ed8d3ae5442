"""Files in a course folder that no lesson shows, and terms that none mentions."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Final

from palvelukoulu.content.files import Listing
from palvelukoulu.content.mediakinds import media_kind
from palvelukoulu.content.prose.targets import inside_course
from palvelukoulu.content.references import read_references
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.strict.manuscript import Manuscript
from palvelukoulu.core.course import Course
from palvelukoulu.core.diagnostics import Diagnostic, Severity
from palvelukoulu.core.mentions import TermFinder, all_names
from palvelukoulu.language.lexicon import Lexicon
from palvelukoulu.language.mentions import Names

_CAPTIONS: Final = frozenset({".vtt", ".txt"})
_LANGUAGE: Final = ".fi"


def check_unused(listing: Listing, manuscripts: Iterable[Manuscript], remarks: Remarks) -> None:
    """Remark on pictures, sounds and films, and on captions without their film."""
    used = {path.casefold() for one in manuscripts for path in _shown(one)}
    stems = {str(PurePosixPath(path).with_suffix("")) for path in used}
    for path in listing.files:
        if media_kind(path):
            is_used = path.casefold() in used
        elif PurePosixPath(path).suffix.casefold() in _CAPTIONS and "/" in path:
            stem = str(PurePosixPath(path.casefold()).with_suffix(""))
            is_used = stem.removesuffix(_LANGUAGE) in stems
        else:
            continue
        if not is_used:
            remarks.warn("PK134", 1, path=path)


def check_unused_terms(course: Course, lexicon: Lexicon) -> Iterator[Diagnostic]:
    """Yield a remark on each term that learners meet in no lesson's prose."""
    finder = TermFinder(course.terms, Names(all_names(course.terms), lexicon))
    met = {term for lesson in course.lessons for term in finder.in_lesson(lesson)}
    for term in course.terms:
        if term.id not in met:
            facts, length = {"text": term.name[:60]}, len(term.name)
            yield Diagnostic("PK118", term.place, Severity.WARNING, length, facts)


def _shown(manuscript: Manuscript) -> Iterator[str]:
    for reference in read_references(manuscript.split, Remarks(manuscript.file)):
        path = inside_course(reference.target, manuscript.file)
        if reference.is_picture and path:
            yield path
