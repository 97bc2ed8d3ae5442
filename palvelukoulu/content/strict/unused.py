"""Files in a course folder that no lesson shows."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Final

from palvelukoulu.content.files import Listing
from palvelukoulu.content.mediakinds import media_kind
from palvelukoulu.content.prose.targets import inside_course
from palvelukoulu.content.references import read_references
from palvelukoulu.content.remarks import Remarks
from palvelukoulu.content.strict.manuscript import Manuscript

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


def _shown(manuscript: Manuscript) -> Iterator[str]:
    for reference in read_references(manuscript.split, Remarks(manuscript.file)):
        path = inside_course(reference.target, manuscript.file)
        if reference.is_picture and path:
            yield path
