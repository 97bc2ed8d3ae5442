"""Corrections as byte splices: everything else in the file stays as it was."""

from collections.abc import Iterable

from palvelukoulu.content.glossary import is_glossary, parse_glossary
from palvelukoulu.content.identity import Ids
from palvelukoulu.content.lesson import parse_lesson
from palvelukoulu.core.diagnostics import Splice

_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}

_ABOUT_IDS = ("PK080", "PK081", "PK160", "PK161")


def apply(data: bytes, splices: Iterable[Splice]) -> bytes:
    """Return the file with the corrections made; they do not overlap."""
    parts: list[bytes] = []
    at = 0
    for splice in sorted(splices, key=lambda one: one.start):
        parts += [data[at : splice.start], splice.text.encode()]
        at = splice.end
    return b"".join([*parts, data[at:]])


def add_ids(data: bytes, file: str = "", ids: Ids | None = None) -> bytes:
    """Return a lesson or a glossary in which every exercise or term has an id of its own.

    What has one already keeps it, unless another exercise had it first. A file in
    UTF-16 becomes UTF-8 when it needs an id; everything else stays byte-identical.

    Args:
        data: The file's bytes.
        file: Its path relative to the course folder.
        ids: The ids of the course so far; the file's are added.
    """
    plain = _as_utf8(data)
    read = (parse_glossary if is_glossary(file) else parse_lesson)(plain, file, ids)
    fixes = [one.fix for one in read.diagnostics if one.code in _ABOUT_IDS and one.fix]
    return apply(plain, fixes) if fixes else data


def _as_utf8(data: bytes) -> bytes:
    encoding = _UTF16.get(data[:2])
    return data[2:].decode(encoding, "replace").encode() if encoding else data
