"""Opening the files of a course folder, and nothing else.

Only what `lstat` calls a regular file is opened: a link could lead anywhere on
the disk, and reading a pipe never ends. Names are compared as the listing gives
them, so that a course that works on Windows works on Linux too.
"""

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

_MOST_FILES: Final = 5_000
_DEEPEST: Final = 12
# On Linux a name may be any bytes; in a report these would move the cursor or the text.
_UNSEEN: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_CHUNK: Final = 1 << 20
# Neither follows a link nor waits for the other end of a pipe put there meanwhile.
_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


@dataclass(frozen=True, slots=True)
class Listing:
    """What a course folder holds, paths relative to it with forward slashes.

    Attributes:
        files: Size in bytes of each regular file, by path, sorted.
        odd: Links, pipes and names that are not text: never opened.
        is_cut: Whether there was more than a course can have.
    """

    files: dict[str, int]
    odd: tuple[str, ...] = ()
    is_cut: bool = False


def list_files(folder: Path) -> Listing:
    """List a folder; hidden files and folders are left out. Raises OSError."""
    os.scandir(folder).close()
    files: dict[str, int] = {}
    odd: list[str] = []
    for path, status in _walk(folder):
        if len(files) + len(odd) == _MOST_FILES:
            return Listing(dict(sorted(files.items())), tuple(sorted(odd)), is_cut=True)
        if status is None:
            odd.append(_UNSEEN.sub("\N{REPLACEMENT CHARACTER}", path))
        else:
            files[path] = status.st_size
    return Listing(dict(sorted(files.items())), tuple(sorted(odd)))


def _walk(folder: Path) -> Iterator[tuple[str, os.stat_result | None]]:
    """Yield every file; without a status when it must not be opened."""
    for where, folders, names in os.walk(folder):
        inside = Path(where).relative_to(folder)
        kept = [name for name in folders if not name.startswith(".")]
        folders[:] = kept if len(inside.parts) < _DEEPEST else []
        for name in (*names, *kept):
            if name.startswith("."):
                continue
            path = (inside / name).as_posix()
            status = (folder / path).lstat()
            if stat.S_ISREG(status.st_mode) and not _UNSEEN.search(path):
                yield path, status
            elif not stat.S_ISDIR(status.st_mode) or name not in folders or _UNSEEN.search(name):
                yield path, None


def is_regular(path: Path) -> bool:
    """Whether there is a regular file, not a link to one."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def read_start(path: Path, most: int) -> bytes:
    """Return a regular file's bytes, at most `most` and one. Raises OSError."""
    if not is_regular(path):
        raise FileNotFoundError(str(path))
    with os.fdopen(os.open(path, _FLAGS), "rb") as file:
        return file.read(most + 1)


def digest(folder: Path, listing: Listing) -> str:
    """Return SHA-256 (hex) over the paths and contents of every listed file.

    A file that cannot be read counts by its path and size.
    """
    whole = sha256()
    for path, size in listing.files.items():
        whole.update(f"{path}\0{_content(folder / path, size)}\n".encode())
    return whole.hexdigest()


def _content(path: Path, size: int) -> str:
    one = sha256()
    try:
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            while chunk := file.read(_CHUNK):
                one.update(chunk)
    except OSError:
        return str(size)
    return one.hexdigest()
