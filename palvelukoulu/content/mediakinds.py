"""What a media file is, by its extension: the one table of it."""

import posixpath
from collections.abc import Mapping
from typing import Final

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


def media_kind(path: str) -> MediaKind | None:
    """Return what a path names; None for a file that is never shown."""
    return EXTENSIONS.get(posixpath.splitext(path)[1].lower())
