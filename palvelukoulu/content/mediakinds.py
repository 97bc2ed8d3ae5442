"""What a media file is, by its extension: the one table of it."""

import posixpath
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from palvelukoulu.content.files import read_start
from palvelukoulu.core.richtext import MediaKind

EXTENSIONS: Final[Mapping[str, MediaKind]] = {
    ".png": MediaKind.PICTURE,
    ".jpg": MediaKind.PICTURE,
    ".jpeg": MediaKind.PICTURE,
    ".webp": MediaKind.PICTURE,
    ".gif": MediaKind.PICTURE,
    ".svg": MediaKind.PICTURE,
    ".mp3": MediaKind.AUDIO,
    ".m4a": MediaKind.AUDIO,
    ".ogg": MediaKind.AUDIO,
    ".oga": MediaKind.AUDIO,
    ".opus": MediaKind.AUDIO,
    ".flac": MediaKind.AUDIO,
    ".wav": MediaKind.AUDIO,
    ".mp4": MediaKind.VIDEO,
    ".m4v": MediaKind.VIDEO,
    ".webm": MediaKind.VIDEO,
    ".mkv": MediaKind.VIDEO,
    ".mov": MediaKind.VIDEO,
}

# How PNG, JPEG, GIF and WebP files begin, whatever they are called.
_PICTURE: Final = re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP", re.DOTALL)
_START: Final = 12


def media_kind(path: str) -> MediaKind | None:
    """Return what a path names; None for a file that is never shown."""
    return EXTENSIONS.get(posixpath.splitext(path)[1].lower())


def is_picture(path: Path) -> bool:
    """Whether a file begins as a picture does; SVG is looked at by `content.svg`."""
    try:
        return _PICTURE.match(read_start(path, _START)) is not None
    except OSError:
        return False
