"""Finding a file by the listings of its folders, however its name is composed."""

import os
import stat
import unicodedata
from pathlib import Path


def real_path(root: Path, path: str) -> str | None:
    """Return the path as the folders spell it; None when there is no such file.

    Names that differ only in composition (NFC, NFD) are one; names that differ in
    letter case are found where nothing else fits. Links are not followed.
    """
    parts: list[str] = []
    for wanted in path.split("/"):
        folder = root.joinpath(*parts)
        if parts and not stat.S_ISDIR(mode_of(folder)):
            return None
        name = _best(wanted, _names(folder))
        if name is None:
            return None
        parts.append(name)
    return "/".join(parts)


def mode_of(path: Path) -> int:
    """Return the mode of what is there, links not followed; 0 for nothing."""
    try:
        return path.lstat().st_mode
    except (OSError, ValueError):
        return 0


def _names(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - only the names are needed
    except OSError:
        return []


def _best(wanted: str, names: list[str]) -> str | None:
    if wanted in names:
        return wanted
    composed = {unicodedata.normalize("NFC", name): name for name in names}
    folded = {name.casefold(): real for name, real in composed.items()}
    return composed.get(wanted) or folded.get(wanted.casefold())
