"""Where links and pictures may lead: nowhere outside the course but to the web on a click."""

import posixpath
import re
import unicodedata
from typing import Final
from urllib.parse import unquote

_ADDRESS: Final = re.compile(
    r"(?i)(?:https://[^\s\\/?#][^\s\\]*|tel:[+0-9(). -]{3,40}"
    r"|mailto:[^\s\\?&]+@[^\s\\?&]+(?:\?subject=[^\s\\?&]*)?)"
)
# A colon is a drive, a stream or a scheme; Windows reads a backslash as a slash.
_REFUSED: Final = re.compile(r"[\\:\x00-\x1f\x7f*?\"<>|]")
_RESERVED: Final = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?")
_LONGEST: Final = 500
_LESSON_END: Final = ".md"


def link_target(address: str, file: str | None) -> str | None:
    """Return where a link may lead: an address, or the id of a lesson; None for nowhere.

    Args:
        address: As written, entities already read.
        file: The lesson it stands in, relative to the course; None where lessons
            cannot be followed.
    """
    address = address.strip()
    if _ADDRESS.fullmatch(address):
        return address
    path = None if file is None else inside_course(address.partition("#")[0], file)
    if path is None or not path.endswith(_LESSON_END):
        return None
    return path.removesuffix(_LESSON_END)


def inside_course(target: str, file: str) -> str | None:
    """Return a written path relative to the course folder; None when it leads outside.

    The answer is worked out from the letters alone: whether the file is there, and
    where a link in the file system leads, is asked by `content.media`.

    Args:
        target: As written between the brackets.
        file: The lesson it is written in, relative to the course folder.
    """
    path = unicodedata.normalize("NFC", unquote(target.strip()))
    if not path or len(path) > _LONGEST or path.startswith("/") or _REFUSED.search(path):
        return None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(file), path))
    return path if all(map(_is_usable, path.split("/"))) else None


def _is_usable(part: str) -> bool:
    """Whether a file or folder can have this name on every system."""
    return part not in {"", ".", ".."} and part[-1] not in ". " and not _RESERVED.fullmatch(part)
