"""The pictures, sounds and films of a course: which file it is, and whether it can be shown.

A written path is trusted in nothing. Each of its parts is looked up in the listing of
its folder, so that no name is ever handed to the system which the course folder does
not hold: on Windows opening the name of a network share alone sends a password's hash,
and ``NUL`` and pipes are files that never end.
"""

import enum
import stat
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from palvelukoulu.content import codecs, svg, transcripts
from palvelukoulu.content.files import read_start
from palvelukoulu.content.listing import mode_of, real_path
from palvelukoulu.content.mediakinds import is_picture, media_kind
from palvelukoulu.content.prose.targets import inside_course
from palvelukoulu.core.richtext import (
    Callout,
    ListItem,
    Media,
    MediaKind,
    Quote,
    RichBlock,
    RichList,
    RichText,
)

LARGEST: Final = {
    MediaKind.PICTURE: 20_000_000,
    MediaKind.AUDIO: 100_000_000,
    MediaKind.VIDEO: 500_000_000,
}


class Trouble(enum.StrEnum):
    """What keeps a file from being shown, or will on somebody's computer."""

    OUTSIDE = "outside"
    MISSING = "missing"
    LETTER_CASE = "letter-case"
    NOT_A_FILE = "not-a-file"
    UNKNOWN_KIND = "unknown-kind"
    TOO_LARGE = "too-large"
    NOT_A_PICTURE = "not-a-picture"
    UNSAFE_SVG = "unsafe-svg"
    RARE_CODEC = "rare-codec"
    NO_TRANSCRIPT = "no-transcript"


# Remarked on, but shown all the same.
_SHOWN: Final = frozenset({Trouble.LETTER_CASE, Trouble.RARE_CODEC, Trouble.NO_TRANSCRIPT})


@dataclass(frozen=True, slots=True)
class Found:
    """What a written path led to.

    Attributes:
        path: The file's real path relative to the course folder, forward slashes;
            empty when nothing can be shown.
        trouble: The first thing that is wrong with it, or None.
        detail: What the remark names: the real name, the reason, the codec.
    """

    path: str
    kind: MediaKind | None
    trouble: Trouble | None = None
    detail: str = ""


def find(root: Path, target: str, file: str) -> Found:
    """Find the file that a picture in a lesson leads to. Opens nothing outside `root`.

    Args:
        root: The course folder.
        target: As written between the brackets.
        file: The lesson, relative to the course folder with forward slashes.
    """
    path = inside_course(target, file)
    return Found("", None, Trouble.OUTSIDE) if path is None else _looked_up(root, path)


def settle(blocks: RichText, root: Path) -> RichText:
    """Return prose with each medium's path checked, and the transcripts beside it."""
    return tuple(_settled(block, root) for block in blocks)


def _settled(block: RichBlock, root: Path) -> RichBlock:
    match block:
        case Media(_, path):
            return _settled_media(block, root) if path else block
        case RichList(items):
            settled = (replace(item, blocks=settle(item.blocks, root)) for item in items)
            return replace(block, items=tuple[ListItem, ...](settled))
        case Quote(blocks) | Callout(_, blocks):
            return replace(block, blocks=settle(blocks, root))
        case _:
            return block


def _settled_media(media: Media, root: Path) -> Media:
    found = _looked_up(root, media.path)
    text = "" if media.kind is MediaKind.PICTURE else transcripts.beside(root, media.path)
    return replace(media, path=found.path, transcript=text)


def _looked_up(root: Path, path: str) -> Found:
    kind = media_kind(path)
    if kind is None:
        return Found("", None, Trouble.UNKNOWN_KIND)
    real = real_path(root, path)
    if real is None:
        return Found("", kind, Trouble.MISSING)
    trouble, detail = _trouble(root, path, real, kind)
    is_shown = trouble is None or trouble in _SHOWN
    return Found(real if is_shown else "", kind, trouble, detail)


def _trouble(root: Path, path: str, real: str, kind: MediaKind) -> tuple[Trouble | None, str]:
    place = root / real
    if not stat.S_ISREG(mode_of(place)):
        return Trouble.NOT_A_FILE, ""
    size = place.lstat().st_size
    if size > LARGEST[kind]:
        return Trouble.TOO_LARGE, str(size)
    if kind is MediaKind.PICTURE and (refused := _refused(place)):
        return refused
    if unicodedata.normalize("NFC", real) != path:
        return Trouble.LETTER_CASE, real
    if kind is not MediaKind.PICTURE and not transcripts.beside(root, real):
        return Trouble.NO_TRANSCRIPT, ""
    codec = codecs.rare_codec(place) if kind is MediaKind.VIDEO else None
    return (Trouble.RARE_CODEC, codec) if codec else (None, "")


def _refused(place: Path) -> tuple[Trouble, str] | None:
    if place.suffix.lower() == ".svg":
        reason = _unsafe(place)
        return (Trouble.UNSAFE_SVG, reason) if reason else None
    return None if is_picture(place) else (Trouble.NOT_A_PICTURE, "")


def _unsafe(place: Path) -> str | None:
    try:
        svg.checked(read_start(place, svg.LARGEST))
    except (svg.RefusedSvg, OSError) as refused:
        return str(refused)
    return None
