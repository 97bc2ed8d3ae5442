"""Files that are whole or not there at all."""

import contextlib
import os
import shutil
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

STAGED: Final = ".uusi-"  # unfinished files; cleaned away at the next start

# A virus scanner or an indexer may hold a new file for a moment: access denied,
# sharing violation, lock violation.
_PASSING_WINERRORS: Final = frozenset({5, 32, 33})
_WAITS_S: Final = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)


def write_whole(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a file so that `path` holds the old or the new content, never a part.

    The content is on disk when this returns. Raises `OSError`; then `path` is as it was.
    """
    staged = path.with_name(f"{STAGED}{os.getpid()}-{path.name}")
    with contextlib.ExitStack() as undo:
        undo.callback(discard, staged)
        with staged.open("wb") as file:
            for chunk in chunks:
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(staged, path)
        undo.pop_all()


def put_in_place(staged: Path, path: Path, waits_s: Sequence[float] = _WAITS_S) -> None:
    """Rename a finished file over `path`, durably."""
    for wait in waits_s:
        try:
            staged.replace(path)
        except OSError as error:
            if getattr(error, "winerror", None) not in _PASSING_WINERRORS:
                raise
            time.sleep(wait)
        else:
            break
    else:
        staged.replace(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Have a file's content on disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have a folder's list of files on disk."""
    # Windows refuses to open folders, and does this by itself.
    with contextlib.suppress(PermissionError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sweep(folder: Path) -> None:
    """Remove what an interrupted program left unfinished in its own folder."""
    for left in folder.glob(f"{STAGED}*"):
        if left.is_dir():
            shutil.rmtree(left)
        else:
            left.unlink(missing_ok=True)


def discard(staged: Path) -> None:
    """Remove an unfinished file as far as that is possible; `sweep` tries again."""
    with contextlib.suppress(OSError):
        staged.unlink(missing_ok=True)
