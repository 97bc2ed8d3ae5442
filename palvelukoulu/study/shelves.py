"""The course folders on the disk, and whether anything in them has changed."""

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

COURSE_FILE: Final = "kurssi.md"
TRACKS_FILE: Final = "polut.md"
# Imported courses stand in ``courses/<id>/<version>/``.
_DEEPEST: Final = 3
_MOST_FILES: Final = 5_000


def course_folders(root: Path) -> Iterator[Path]:
    """Find the courses in a folder, in the order of their names; hidden ones are left out."""
    yield from _courses(root, 0)


def _courses(folder: Path, depth: int) -> Iterator[Path]:
    entries = _entries(folder)
    if any(entry.name == COURSE_FILE for entry in entries):
        yield folder
    elif depth < _DEEPEST:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _courses(folder / entry.name, depth + 1)


def stamp(folder: Path) -> str:
    """Return what changes when a file of the course is added, taken away or written.

    It is made of names, sizes and times alone: asking for 1,000 lessons takes a
    seventh of the time that reading them would.
    """
    seen = hashlib.blake2b(digest_size=16)
    for count, line in enumerate(_stamps(folder, "")):
        if count == _MOST_FILES:
            break
        seen.update(line.encode("utf-8", "surrogateescape"))
    return seen.hexdigest()


def tracks_stamp(library: Path) -> str:
    """Return what changes when the ways through a folder of courses are written anew."""
    try:
        status = (library / TRACKS_FILE).lstat()
    except OSError:
        return ""
    return f"{status.st_mtime_ns}-{status.st_size}"


def _stamps(folder: Path, prefix: str) -> Iterator[str]:
    for entry in _entries(folder):
        try:
            status = entry.stat(follow_symlinks=False)
        except OSError:
            continue
        path = prefix + entry.name
        if stat.S_ISDIR(status.st_mode):
            yield from _stamps(folder / entry.name, f"{path}/")
        else:
            yield f"{path}\0{status.st_mtime_ns}\0{status.st_size}\n"


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            found = [entry for entry in entries if not entry.name.startswith(".")]
    except OSError:
        return []
    return sorted(found, key=lambda entry: entry.name)
